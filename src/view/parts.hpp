#pragma once

#include "markdown/document.hpp"

#include <cstdint>
#include <string>
#include <vector>

/// What pages show, ready to be laid out: labels in the reader's language, numbers and dates as text, links resolved,
/// order decided. A view holds no reference to the model but for prose, which lives as long as the corpus.
namespace redovisa::view {

/// Null when there is none.
using Prose = const markdown::Document*;

/// One of a closed set of values: `key` is stable and becomes a class name, the rest is for reading.
struct Term {
    std::string key;
    std::string label;
    std::string description;
};

/// A place on the site. A thing has a page of its own (`2019/aldre.html`) and is also part of the page of the whole
/// year
/// (`2019/index.html`), with the same anchor on both. Paths are relative to the root of the site.
struct Place {
    std::string page;
    std::string whole;
    std::string anchor; ///< empty: the page as such

    [[nodiscard]] bool known() const { return !page.empty(); }
};

/// A piece of a line. With a place or a url it is a link.
struct Run {
    std::string text;
    Place place = {};
    std::string url = {};                   ///< outside the site
    std::string language = {};              ///< of the text: `en`, when it is not that of the page
    std::string target_language = {};       ///< of what the link leads to
    std::string target_language_label = {}; ///< `engelska`
};
using Line = std::vector<Run>;

/// What every record may have beside its own content.
struct Remarks {
    Prose note = nullptr;
    Line source; ///< where it stands in the original

    [[nodiscard]] bool empty() const { return note == nullptr && source.empty(); }
};

/// One value under a label: a line, a text or both, and where it is from.
struct DetailValue {
    Line line;
    Prose prose = nullptr;
    Line source = {};
};
struct Detail {
    std::string label;
    std::vector<DetailValue> values;
    bool inline_list = false; ///< short values that may stand on one line with commas
};

/// Another number that the sources give for the same thing.
struct StatedView {
    std::string amount;
    Prose note = nullptr;
    Line source;
};

struct FigureView {
    std::string anchor; ///< empty when the figure has no id
    std::string amount; ///< `cirka 40`, `5 av 7`, `8 664 191 kr`
    std::string unit;   ///< empty when the amount says it
    std::string what;
    std::string role;   ///< `målvärde`, `plan`, `prognos`; empty for a result
    std::string period; ///< empty when it is that of the report
    Run indicator;      ///< empty text: belongs to none
    std::vector<std::string> breakdown;
    std::vector<StatedView> also_stated;
    Run repeats; ///< empty text: it is the first place of the fact
    Remarks remarks;
};

struct QuoteView {
    Prose text = nullptr;
    std::string by;
    Remarks remarks;
};

/// How the activities are spread over the statuses. `parts` has every status in its order, with zero where none has it.
struct Tally {
    struct Part {
        Term status;
        std::int64_t count = 0;
        std::string count_text;
        std::string share; ///< of all, `35 %`; empty when there are no activities
    };
    std::vector<Part> parts;
    std::int64_t total = 0;
    std::string total_text;
    std::string summary; ///< `12 genomförda, 3 pågår`, for those who do not see a bar
};

/// A record that is told as a heading with facts and text: fact box, outcome, statement, decision, project,
/// publication, source document.
struct Entry {
    std::string kind; ///< stable, becomes a class name
    std::string anchor;
    std::string kicker; ///< a word above the title: what kind of thing it is
    Run title;          ///< a link when the thing is found elsewhere
    Prose text = nullptr;
    std::vector<Detail> details;
    std::vector<std::string> points;
    std::vector<FigureView> figures;
    Remarks remarks;
};

} // namespace redovisa::view
