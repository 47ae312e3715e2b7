#pragma once

#include "view/site.hpp"

#include <string>

namespace redovisa::view {

/// Goes through what stands on the pages of the reports, in the order of reading, and calls a function for each thing.
/// Those who derive from it say what is to be done with the kinds they care about.
class Walk {
public:
    virtual ~Walk() = default;
    void run(const SiteView& site);

protected:
    /// Around the thing that is visited; null outside of one.
    struct Around {
        const ReportView* report = nullptr;
        const AreaView* area = nullptr;
        const Chapter* chapter = nullptr; ///< the innermost
        const GoalView* goal = nullptr;
    };

    virtual void visit(const ReportView& /*report*/) {}
    virtual void visit(const AreaView& /*area*/) {}
    /// Any part with a heading but an area.
    virtual void visit(const Chapter& /*chapter*/) {}
    virtual void visit(const GoalView& /*goal*/) {}
    virtual void visit(const ActivityView& /*activity*/) {}
    virtual void visit(const Entry& /*entry*/) {}
    virtual void visit(const BodyView& /*body*/) {}
    virtual void visit(const FigureView& /*figure*/) {}

    [[nodiscard]] const Around& around() const { return around_; }
    /// Of a thing with this anchor, where the walk stands.
    [[nodiscard]] Place place(std::string anchor) const;

private:
    void chapter(const Chapter& chapter);
    void content(const Chapter& chapter);
    void goal(const GoalView& goal);
    void activities(const std::vector<ActivityView>& activities);
    void entries(const std::vector<Entry>& entries);
    void figures(const std::vector<FigureView>& figures);

    Around around_;
};

} // namespace redovisa::view
