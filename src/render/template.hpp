#pragma once

#include "diag/diagnostic.hpp"
#include "render/value.hpp"
#include "text/source.hpp"

#include <string>
#include <string_view>
#include <vector>

/// Page layouts: text with `{{name}}` where values come, small enough to be learnt in five minutes and without logic
/// that could hide a fault. docs/decisions.md tells why it is our own.
///
///     {{name}} {{a.b}} {{.}}          a value; escaped by the place where it stands
///     {{#name}} … {{/name}}           for each item of a list; inside a record; or only if there is something
///     {{^name}} … {{/name}}           if there is nothing
///     {{>file.html}}  {{! comment}}   another layout; nothing
///
/// A line with only a section, include or comment on it vanishes. A name is looked for in the innermost record first
/// and then outwards. The place of a value is worked out when the layout is read: a layout where a value could not be
/// made safe (a tag name, an attribute without quotes, a script) is refused. Values are never read as layout.
namespace redovisa::render {

/// A layout and where its text is. `.html` and `.xml` are escaped by place; in `.md`, `.txt` and `.ttl` values are
/// written as they are, so the caller gives them escaped. Files of other kinds are no layouts and are left alone.
struct TemplateFile {
    std::string name; ///< path below templates/
    text::SourceId source;
};

/// Whether a file of that name is read as a layout.
[[nodiscard]] bool is_layout(std::string_view name);

/// The files given by the user, and each of the program's own files that is not among them, added to `sources`.
[[nodiscard]] std::vector<TemplateFile> with_defaults(text::SourceSet& sources, std::vector<TemplateFile> own);

namespace layout {
struct Layout;
}

/// All layouts, read once. Nothing in it changes afterwards: pages may be rendered from several threads.
class Templates {
public:
    /// Reports every fault of every file. `sources` must outlive this.
    Templates(const text::SourceSet& sources, const std::vector<TemplateFile>& files, diag::Diagnostics& out);
    Templates(Templates&&) noexcept;
    Templates& operator=(Templates&&) noexcept;
    ~Templates();

    [[nodiscard]] bool has(std::string_view name) const;

    /// Reports each name of the layout that `sample` does not have and each value that cannot stand where it is asked
    /// for, in every branch. Each list of the sample should hold an item, or the section over it is not looked into.
    void check(std::string_view name, const Record& sample, diag::Diagnostics& out) const;

    /// The page. A name that `page` does not have is a fault at its place in the layout, once per place. The name must
    /// be that of a layout (std::logic_error: the program's own mistake).
    [[nodiscard]] std::string render(std::string_view name, const Record& page, diag::Diagnostics& out) const;

private:
    [[nodiscard]] const layout::Layout& find(std::string_view name) const;

    std::vector<layout::Layout> layouts_; ///< ordered by name
};

} // namespace redovisa::render
