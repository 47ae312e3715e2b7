#include "fixture.hpp"

#include "diag/rules.hpp"
#include "support/golden.hpp"
#include "yaml/events.hpp"
#include "yaml/limits.hpp"
#include "yaml/outline.hpp"
#include "yaml/parse.hpp"

namespace redovisa::test {
namespace {

std::string times(std::size_t count, const std::string& text) {
    std::string out;
    out.reserve(count * text.size());
    for (std::size_t i = 0; i < count; ++i)
        out += text;
    return out;
}

Findings parsed(std::string path, std::string bytes) {
    text::SourceSet sources;
    const text::SourceId id = sources.add(std::move(path), std::move(bytes));
    diag::Diagnostics faults;
    (void)yaml::parse(sources[id], id, faults);
    return findings(std::move(faults), sources);
}

/// Files too large to keep, made to a size: at the limit they are clean, one past it they are not.
struct Limit {
    std::string code;
    std::size_t limit;
    std::function<std::string(std::size_t)> file;
};

const std::string title = "title: Äldre\n";

std::vector<Limit> limits() {
    namespace limit = yaml::limits;
    return {
        {"file-too-large", limit::file_bytes,
         [](std::size_t size) {
             const std::string line = "# " + std::string(997, 'x') + "\n";
             const std::size_t rest = size - title.size();
             return title + times(rest / line.size(), line) + "#" + std::string(rest % line.size() - 1, 'x');
         }},
        {"too-many-lines", limit::lines, [](std::size_t lines) { return title + times(lines - 1, "\n"); }},
        {"line-too-long", limit::line_bytes,
         [](std::size_t bytes) { return title + "# " + std::string(bytes - 2, 'x') + "\n"; }},
        {"too-many-keys", limit::keys_in_mapping,
         [](std::size_t keys) {
             std::string out;
             for (std::size_t i = 0; i < keys; ++i)
                 out += "nyckel-" + std::to_string(i) + ": 1\n";
             return out;
         }},
        {"too-many-values", limit::nodes,
         [](std::size_t values) {
             // The key counts, and so do both brackets and what stands between them.
             std::string out = "values:\n";
             std::size_t left = values - 1;
             for (; left > 2'000; left -= 1'003)
                 out += "  - [" + times(999, "1, ") + "1]\n";
             return out + "  - [" + times(left - 4, "1, ") + "1]\n";
         }},
        {"value-too-long", limit::scalar_bytes,
         [](std::size_t bytes) {
             // Without the line ends.
             return "intro: |\n" + times(bytes / 1'024, "  " + std::string(1'024, 'x') + "\n") + "  " +
                    std::string(bytes % 1'024, 'x') + "\n";
         }},
    };
}

/// Clean files for rules whose page can't show any: what is wrong is in the bytes.
const std::map<std::string, std::string>& clean_bytes() {
    static const std::map<std::string, std::string> files{
        {"encoding-latin1", "title: Äldre och vård\n"},
        {"encoding-utf16", "\xEF\xBB\xBFtitle: Äldre\n"},
        {"encoding-broken", "title: Äldre vård\n"},
        {"cut-file", "title: Äldr"},
        {"lone-carriage-return", "title: Äldre\r\ngroup: extended\r\n"},
    };
    return files;
}

/// The parser reads `bytes` beside the outline of `outlined`. From one text the two agree in every file that is known,
/// so a disagreement has to be brought about.
Findings beside_outline(const std::string& bytes, const std::string& outlined) {
    text::SourceSet sources;
    diag::Diagnostics faults;
    const text::SourceId other = sources.add("outlined.yaml", outlined);
    const yaml::Outline outline = yaml::read_outline(sources[other], other, 0, faults);
    const text::SourceId id = sources.add("not-understood.yaml", bytes);
    (void)yaml::build_tree(sources[id], id, 0, outline, faults);
    return findings(std::move(faults), sources);
}

} // namespace

std::vector<Fixture> form_fixtures() {
    std::vector<Fixture> out{{"not-understood", [] { return beside_outline("title: Äldre\nnote: vård\n", title); },
                              [] { return beside_outline(title, title); }}};
    for (const Limit& limit : limits()) {
        const auto sized = [limit](std::size_t more) {
            return parsed(limit.code + ".yaml", limit.file(limit.limit + more));
        };
        out.push_back({limit.code, [sized] { return sized(1); }, [sized] { return sized(0); }});
    }
    const std::size_t made = out.size();
    for (const diag::rules::Table table :
         {diag::rules::bytes_table(), diag::rules::yaml_table(), diag::rules::values_table()}) {
        for (const diag::Rule* rule : table) {
            const std::string code(rule->code);
            if (std::any_of(out.begin(), out.begin() + static_cast<std::ptrdiff_t>(made),
                            [&](const Fixture& fixture) { return fixture.code == code; }))
                continue;
            const auto clean = clean_bytes().find(code);
            const std::string sound = clean != clean_bytes().end() ? clean->second : std::string(rule->mended);
            out.push_back({code, [code] { return parsed(code + ".yaml", read_test_file("err/" + code + ".yaml")); },
                           [code, sound] { return parsed(code + ".yaml", sound); }});
        }
    }
    return out;
}

} // namespace redovisa::test
