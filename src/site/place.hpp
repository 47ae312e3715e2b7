#pragma once

#include "site/write.hpp"

#include <optional>
#include <set>

/// Parts of write_site: where the output goes and whether it may.
namespace redovisa::site {

/// Faults of the writing, all on the output folder.
class Report {
public:
    Report(text::SourceId output, diag::Diagnostics& out) : output_(output), out_(out) {}
    /// Gives false, so that a function can end with it.
    bool fault(const diag::Rule& rule, diag::Args args = {});
    /// A call failed: `error` as the FileSystem gave it, negative.
    bool failed(const std::string& name, int error);
    /// From here on the new site is in place, and failures say so.
    void placed() { placed_ = true; }

private:
    text::SourceId output_;
    diag::Diagnostics& out_;
    bool placed_ = false;
};

struct Place {
    Handle parent;
    std::string folder; ///< path of the parent, for messages
    std::string name;   ///< of the output in its parent
    bool exists = false;
    std::set<std::string> listed; ///< what the marker of the former site lists

    [[nodiscard]] std::string path(const std::string& below) const {
        if (folder == ".") return below;
        return folder == "/" ? folder + below : folder + '/' + below;
    }
};

/// Finds the output folder and refuses what write_site refuses. Writes nothing.
[[nodiscard]] std::optional<Place> find_place(const Destination& destination, FileSystem& files, Report& report);

/// Looks at the output folder again, under the lock: another build may just have ended.
[[nodiscard]] bool look_again(Place& place, FileSystem& files, Report& report);

} // namespace redovisa::site
