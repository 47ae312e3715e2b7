#include "view/anchors.hpp"

#include "view/walk.hpp"

namespace redovisa::view {
namespace {

class AnchorMaker : public Walk {
public:
    explicit AnchorMaker(std::vector<Place>& out) : out_(out) {}

private:
    using Walk::visit;

    void visit(const AreaView& area) override { add(area.body.anchor); }
    void visit(const Chapter& chapter) override { add(chapter.anchor); }
    void visit(const GoalView& goal) override { add(goal.place.anchor); }
    void visit(const ActivityView& activity) override { add(activity.anchor); }
    void visit(const Entry& entry) override { add(entry.anchor); }
    void visit(const FigureView& figure) override { add(figure.anchor); }

    void add(const std::string& anchor) {
        if (!anchor.empty()) out_.push_back(place(anchor));
    }

    std::vector<Place>& out_;
};

} // namespace

std::vector<Place> make_anchors(const SiteView& site) {
    std::vector<Place> out;
    AnchorMaker(out).run(site);
    return out;
}

} // namespace redovisa::view
