#include "support/element_tree.hpp"
#include "support/figures.hpp"
#include "support/full_reports.hpp"
#include "support/payloads.hpp"
#include "support/site_in_memory.hpp"

#include "cli/parallel.hpp"
#include "markdown/parse.hpp"

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm.h>
#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <limits>
#include <map>
#include <set>
#include <tuple>

using namespace redovisa;
using schema::Kind;
using test::Element;
using test::FullReports;
using test::Leaf;
using test::Payload;
using Pages = std::map<std::string, std::string>;

namespace {

// What stands around hostile prose, in paragraphs of their own: between them the judge knows what is prose.
constexpr std::string_view first = "prosastart";
constexpr std::string_view last = "prosaslut";

constexpr std::string_view index_start = "globalThis.redovisaSearchIndex = ";

std::string prose(const std::string& text) {
    return std::string(first) + "\n\n" + text + "\n\n" + std::string(last);
}

/// Whether a text is one paragraph of words alone when it is read as Markdown.
bool is_plain_paragraph(const std::string& text) {
    diag::Diagnostics faults;
    const auto nowhere = [](std::size_t, std::size_t, std::size_t) { return text::Span{}; };
    const markdown::Document document = markdown::parse(text, nowhere, faults);
    return !faults.has_errors() && document.blocks.size() == 1 &&
           document.blocks.front().kind == markdown::Block::Kind::paragraph &&
           std::ranges::all_of(document.blocks.front().inlines, [](const markdown::Inline& each) {
               return each.kind == markdown::Inline::Kind::text || each.kind == markdown::Inline::Kind::soft_break;
           });
}

/// As a site that shows Markdown would, with raw HTML switched on: nothing of it may come from the report. Such sites
/// may make links of bare addresses too, which changes no structure but must not let anything out.
std::string html_of_markdown(const std::string& markdown, bool bare_links) {
    cmark_gfm_core_extensions_ensure_registered();
    cmark_parser* parser = cmark_parser_new(CMARK_OPT_UNSAFE);
    for (const char* name : {"table", "strikethrough"})
        cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension(name));
    if (bare_links) cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension("autolink"));
    cmark_parser_feed(parser, markdown.data(), markdown.size());
    cmark_node* root = cmark_parser_finish(parser);
    char* html = cmark_render_html(root, CMARK_OPT_UNSAFE, cmark_parser_get_syntax_extensions(parser));
    std::string out = html;
    cmark_get_default_mem_allocator()->free(html);
    cmark_node_free(root);
    cmark_parser_free(parser);
    return out;
}

std::vector<std::string> cells(const std::string& csv, char separator) {
    std::vector<std::string> out(1);
    bool quoted = false;
    for (std::size_t i = 0; i < csv.size(); ++i) {
        const char c = csv[i];
        if (quoted && c == '"' && i + 1 < csv.size() && csv[i + 1] == '"') {
            out.back() += '"';
            ++i;
        } else if (c == '"') {
            quoted = !quoted;
        } else if (!quoted && (c == separator || c == '\n')) {
            out.emplace_back();
        } else if (quoted || c != '\r') {
            out.back() += c;
        }
    }
    return out;
}

/// Whether a spreadsheet would take the cell for a formula.
bool is_active(std::string_view cell) {
    const auto is_number = [](std::string_view text) {
        if (text.starts_with('-')) text.remove_prefix(1);
        return !text.empty() &&
               std::ranges::all_of(text, [](char c) { return (c >= '0' && c <= '9') || c == '.' || c == ','; });
    };
    if (is_number(cell)) return false;
    for (bool again = true; again;) {
        again = false;
        for (const std::string_view blank : {" ", "\u00A0", "\uFEFF", "\""}) {
            if (cell.starts_with(blank)) {
                cell.remove_prefix(blank.size());
                again = true;
            }
        }
    }
    for (const std::string_view start : {"=", "+", "-", "@", "\t", "\r", "\n", "\uFF1D", "\uFF0B", "\uFF0D", "\uFF20"})
        if (cell.starts_with(start)) return true;
    return false;
}

/// The first lines in which two outlines differ, for the message.
std::string difference(const std::string& found, const std::string& wanted) {
    const auto at = static_cast<std::size_t>(std::ranges::mismatch(found, wanted).in1 - found.begin());
    const auto excerpt = [&](const std::string& text) {
        const std::size_t begin = text.rfind('\n', at > 200 ? at - 200 : 0);
        return text.substr(begin == std::string::npos ? 0 : begin, 400);
    };
    return found == wanted ? "" : "found:\n" + excerpt(found) + "\nwanted:\n" + excerpt(wanted);
}

class Judge {
public:
    explicit Judge(const Pages& harmless) {
        for (const auto& [path, bytes] : harmless) {
            indexes_ += bytes.starts_with(index_start) ? 1 : 0;
            if (is_page(path)) wanted_[path] = read(path, bytes);
        }
        REQUIRE(faults_ == "");
        REQUIRE(indexes_ == 1);
    }

    /// What is wrong with the pages, or nothing.
    std::string faults(const Pages& pages) {
        faults_.clear();
        for (const auto& [path, bytes] : pages) {
            if (path.ends_with(".csv")) {
                for (const std::string& cell : cells(bytes, path.ends_with("-excel.csv") ? ';' : ',')) {
                    ++cells_;
                    if (is_active(cell)) faults_ += path + ": active cell " + cell + "\n";
                }
            }
            // The index of the search is a script that is to hold nothing but data.
            if (path.ends_with(".js") && bytes.starts_with(index_start) &&
                !nlohmann::json::accept(bytes.substr(index_start.size(), bytes.size() - index_start.size() - 2)))
                faults_ += path + ": no plain data\n";
            if (!is_page(path)) continue;
            const std::string found = read(path, bytes);
            if (found != wanted_[path]) faults_ += path + ": " + difference(found, wanted_[path]) + "\n";
        }
        if (pages.size() == 0) faults_ += "no pages\n";
        return faults_;
    }

    [[nodiscard]] std::int64_t cells_read() const { return cells_; }
    [[nodiscard]] std::int64_t markdowns_read() const { return markdowns_; }

private:
    static bool is_page(const std::string& path) { return path.ends_with(".html") || path.ends_with("report.md"); }

    std::string read(const std::string& path, const std::string& bytes) {
        const bool markdown = path.ends_with(".md");
        markdowns_ += markdown ? 1 : 0;
        Element page = test::parse_html(markdown ? html_of_markdown(bytes, false) : bytes);
        std::string foreign;
        std::string active = test::active_parts(page);
        if (markdown) active += test::active_parts(test::parse_html(html_of_markdown(bytes, true)));
        test::cut_prose(page, first, last, foreign);
        if (!active.empty()) faults_ += path + ": active " + active;
        if (!foreign.empty()) faults_ += path + ": " + foreign;
        return test::outline(page);
    }

    std::map<std::string, std::string> wanted_;
    std::string faults_;
    std::int64_t cells_ = 0;
    std::int64_t markdowns_ = 0;
    int indexes_ = 0;
};

/// How prose stands: between two paragraphs of ours, or alone. A single paragraph is shown in other ways than several.
enum class Form : std::uint8_t { framed, alone };

FullReports harmless_reports(Form form, std::size_t most_places) {
    FullReports reports(most_places);
    for (Leaf& leaf : reports.leaves) {
        if (leaf.field->kind == Kind::prose && form == Form::framed) leaf.value = prose("");
    }
    return reports;
}

/// Whether each text ends in a mark of its own, by which it is found in the pages.
enum class Marks : std::uint8_t { none, each };

constexpr std::string_view mark_begin = "qz";

std::string mark_of(std::size_t leaf) {
    return std::string(mark_begin) + std::to_string(10'000 + leaf);
}

/// An address without its escapes.
std::string unescaped(const std::string& address) {
    std::string out;
    for (std::size_t i = 0; i < address.size(); ++i) {
        const bool escape = address[i] == '%' && i + 2 < address.size() &&
                            address.substr(i + 1, 2).find_first_not_of("0123456789ABCDEF") == std::string::npos;
        out += escape ? static_cast<char>(std::stoi(address.substr(i + 1, 2), nullptr, 16)) : address[i];
        if (escape) i += 2;
    }
    return out;
}

std::set<std::string> strings_in(const std::string& json) {
    std::set<std::string> out;
    std::vector<nlohmann::json> open{nlohmann::json::parse(json)};
    while (!open.empty()) {
        const nlohmann::json value = std::move(open.back());
        open.pop_back();
        if (value.is_string()) out.insert(value.get<std::string>());
        if (value.is_structured()) open.insert(open.end(), value.begin(), value.end());
    }
    return out;
}

/// The texts of a page, those of attributes and of data blocks too, with plain spaces.
void texts_of(const Element& element, std::vector<std::string>& out) {
    const std::string* type = element.attribute("type");
    if (element.name == "script" && type != nullptr && *type == "application/ld+json") {
        for (const std::string& text : strings_in(element.all_text()))
            out.push_back(text);
        return;
    }
    std::string own = element.text;
    for (const auto& [name, value] : element.attributes)
        out.push_back(name == "href" ? unescaped(value) : value);
    for (std::size_t at = own.find("\u00A0"); at != std::string::npos; at = own.find("\u00A0", at))
        own.replace(at, 2, " ");
    if (!own.empty()) out.push_back(std::move(own));
    for (const Element& child : element.children)
        texts_of(child, out);
}

/// Reports whose free texts are taken one by one from the hostile ones, another one in each round.
class Trial {
public:
    Trial(const std::vector<Payload>& payloads, Form form, std::size_t most_places, Marks marks = Marks::none)
        : payloads_(payloads), form_(form), marks_(marks), harmless_(harmless_reports(form, most_places)),
          judge_(test::build_in_memory(harmless_.files()).pages) {
        for (const Payload& payload : payloads)
            plain_.push_back(is_plain_paragraph(payload.text + (marks == Marks::each ? mark_of(0) : "")));
        for (std::size_t i = 0; i < harmless_.leaves.size(); ++i) {
            const Leaf& leaf = harmless_.leaves[i];
            // A text that has to explain something refuses most payloads, and is shown nowhere.
            if (leaf.free && !leaf.field->explains &&
                (leaf.field->kind == Kind::text || leaf.field->kind == Kind::prose))
                texts_.push_back(i);
        }
    }

    std::int64_t shown = 0;
    std::int64_t refused = 0;
    std::int64_t places = 0; ///< in the pages where a mark stands, each after its whole text
    std::string faults;

    [[nodiscard]] std::int64_t cells_read() const { return judge_.cells_read(); }
    [[nodiscard]] std::int64_t markdowns_read() const { return judge_.markdowns_read(); }

    void round(std::size_t shift) {
        FullReports reports = harmless_;
        std::map<std::size_t, const Payload*> placed;
        for (std::size_t i = 0; i < texts_.size(); ++i) {
            const std::size_t number = (i + shift) % payloads_.size();
            Leaf& leaf = reports.leaves[texts_[i]];
            const bool is_prose = leaf.field->kind == Kind::prose;
            if (is_prose && form_ == Form::alone && !plain_[number]) continue;
            if (refused_.contains(key(number, leaf))) {
                ++refused;
                continue;
            }
            const std::string text = payloads_[number].text + (marks_ == Marks::each ? mark_of(texts_[i]) : "");
            leaf.value = is_prose && form_ == Form::framed ? prose(text) : text;
            placed[texts_[i]] = &payloads_[number];
        }
        for (;;) {
            const auto files = reports.files();
            const test::SiteInMemory site = test::build_in_memory(files);
            if (site.ok()) {
                shown += static_cast<std::int64_t>(placed.size());
                faults += judge_.faults(site.pages) + lost(reports, placed, site.pages.at("data/all.json"));
                if (marks_ == Marks::each) faults += changed(site.pages, placed);
                return;
            }
            if (!take_back(site, reports, placed)) {
                faults += site.errors();
                return;
            }
        }
    }

    /// Fields that the pages show with some texts and not with others.
    [[nodiscard]] std::string vanished() const {
        std::string out;
        for (const std::size_t leaf : leaves_hidden_)
            if (leaves_shown_.contains(leaf)) out += harmless_.leaves[leaf].name() + "\n";
        return out;
    }

private:
    using Key = std::tuple<std::size_t, Kind, std::uint32_t>;
    static Key key(std::size_t payload, const Leaf& leaf) {
        return {payload, leaf.field->kind, leaf.field->max_length};
    }

    /// Puts harmless text where a message refused the hostile one. False when a fault stands anywhere else.
    bool take_back(const test::SiteInMemory& site, FullReports& reports,
                   std::map<std::size_t, const Payload*>& placed) {
        std::map<std::pair<std::string, std::uint32_t>, std::size_t> leaf_at;
        for (const auto& [index, payload] : placed)
            leaf_at[{"reports/" + reports.leaves[index].file, reports.leaves[index].line}] = index;
        for (const diag::Diagnostic& fault : site.loaded->faults.items()) {
            if (fault.severity != diag::Severity::error) continue;
            const text::Source& source = site.loaded->sources[fault.where.source];
            const auto found = leaf_at.find({source.path(), source.line_of(fault.where.begin)});
            if (found == leaf_at.end()) return false;
            const std::size_t index = found->second;
            if (!placed.contains(index)) continue;
            if (marks_ == Marks::each && fault.rule->code != "text-too-long")
                faults += reports.leaves[index].name() + " refused: " + std::string(fault.rule->code) + "\n";
            refused_.insert(key(static_cast<std::size_t>(placed[index] - payloads_.data()), reports.leaves[index]));
            reports.leaves[index].value = harmless_.leaves[index].value;
            placed.erase(index);
            ++refused;
        }
        return true;
    }

    /// Texts that do not stand in the pages letter for letter where their marks stand.
    std::string changed(const Pages& pages, const std::map<std::size_t, const Payload*>& placed) {
        std::string out;
        std::set<std::size_t> here;
        for (const auto& [path, bytes] : pages) {
            if (!path.ends_with(".html")) continue;
            std::vector<std::string> texts;
            texts_of(test::parse_html(bytes), texts);
            for (const std::string& text : texts) {
                for (std::size_t at = text.find(mark_begin); at != std::string::npos;
                     at = text.find(mark_begin, at + 1)) {
                    const std::string number = text.substr(at + mark_begin.size(), 5);
                    // A description that is cut short may end in the middle of a mark.
                    if (number.size() < 5 || number.find_first_not_of("0123456789") != std::string::npos) continue;
                    const std::size_t leaf = std::stoul(number) - 10'000;
                    const std::string& wanted = placed.at(leaf)->text;
                    ++places;
                    here.insert(leaf);
                    if (!text.substr(0, at).ends_with(wanted))
                        out += path + ": " + wanted + " became " + text.substr(0, at + 7) + "\n";
                }
            }
        }
        for (const auto& [leaf, payload] : placed)
            (here.contains(leaf) ? leaves_shown_ : leaves_hidden_).insert(leaf);
        return out;
    }

    /// Texts that do not stand in the data letter for letter.
    static std::string lost(const FullReports& reports, const std::map<std::size_t, const Payload*>& placed,
                            const std::string& data) {
        const std::set<std::string> strings = strings_in(data);
        std::string out;
        for (const auto& [index, payload] : placed) {
            const Leaf& leaf = reports.leaves[index];
            if (leaf.field->kind == Kind::text && leaf.name() != "accept.why" && !strings.contains(leaf.value))
                out += leaf.name() + " is not in the data: " + leaf.value + "\n";
        }
        return out;
    }

    const std::vector<Payload>& payloads_;
    std::vector<bool> plain_;
    Form form_;
    Marks marks_;
    FullReports harmless_;
    Judge judge_;
    std::vector<std::size_t> texts_; ///< leaves that take any text
    std::set<Key> refused_;
    std::set<std::size_t> leaves_shown_;  ///< with some text
    std::set<std::size_t> leaves_hidden_; ///< with some text
};

} // namespace

TEST_CASE("hostile texts in every field change no page but by their own words") {
    const test::Payloads payloads = test::hostile_texts();
    // Every text in every field, where a record stands at two places; and a sample with every record at every place.
    struct Round {
        Trial trial;
        std::size_t step;
    };
    std::vector<Round> rounds;
    for (const Form form : {Form::framed, Form::alone}) {
        rounds.push_back({Trial(payloads.all, form, 2), test::whole() ? 1U : 97U});
        rounds.push_back(
            {Trial(payloads.all, form, std::numeric_limits<std::size_t>::max()), test::whole() ? 37U : 977U});
    }
    cli::parallel_for(rounds.size(), 0, [&](std::size_t i) {
        auto& [trial, step] = rounds[i];
        for (std::size_t shift = 0; shift < payloads.all.size() && trial.faults.size() < 10'000; shift += step)
            trial.round(shift);
    });
    for (const auto& [trial, step] : rounds) {
        CHECK(trial.faults.substr(0, 10'000) == "");
        test::tell(7, "a hostile text in one text or prose field, shown, pages judged by gumbo", trial.shown, 0);
        test::tell(7, "a hostile text in one text or prose field, refused at its line", trial.refused, 0);
        test::tell(8, "cells of the CSV files of these sites that are no formula", trial.cells_read(), 0);
        test::tell(9, "reports in Markdown full of hostile texts, with the structure of harmless ones",
                   trial.markdowns_read(), 0);
        MESSAGE(trial.shown, " shown, ", trial.refused, " refused");
    }
    std::map<std::string, int> suites;
    for (const Payload& payload : payloads.all)
        ++suites[payload.suite];
    for (const auto& [suite, count] : suites)
        test::tell(7, "texts of the suite: " + suite, count, 0);
    for (const std::string& missing : payloads.missing)
        test::tell_not_run(7, missing, "not here");
}

TEST_CASE("a text that looks like a layout is shown as it stands, in every field and wherever it is shown") {
    const std::vector<Payload> payloads = test::template_texts();
    std::vector<Trial> trials;
    for (const Form form : {Form::framed, Form::alone})
        trials.emplace_back(payloads, form, test::whole() ? std::numeric_limits<std::size_t>::max() : 2, Marks::each);
    cli::parallel_for(trials.size(), 0, [&](std::size_t i) {
        for (std::size_t shift = 0; shift < payloads.size(); shift += test::whole() ? 1U : 9U)
            trials[i].round(shift);
    });
    for (const Trial& trial : trials) {
        CHECK(trial.faults.substr(0, 10'000) == "");
        CHECK(trial.vanished() == "");
        CHECK(trial.places > trial.shown / 2);
        test::tell(10, "a text that looks like a layout, in one text or prose field: the tree of harmless text",
                   trial.shown, 0);
        test::tell(10, "such a text that is longer than its field, refused at its line", trial.refused, 0);
        test::tell(10, "places in the pages where such a text is shown, letter for letter", trial.places, 0);
    }
}
