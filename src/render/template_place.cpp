#include "render/template_place.hpp"

#include "text/utf8.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace redovisa::render::layout {
namespace {

using Mode = HtmlScanner::Mode;

constexpr std::size_t longest_name = 40;

/// Why an attribute takes no value, and what to write instead.
struct ClosedAttribute {
    std::string_view name;
    lang::Words why;
    lang::Words hint;
};

constexpr lang::Words write_out{"skriv ut attributets värde i mallen",
                                "write the attribute's value out in the template"};
constexpr lang::Words one_link{"skriv en enda länk, i attributet `src`", "write one link, in the attribute `src`"};
constexpr lang::Words use_class{"sätt en klass, `class=\"{tag}\"`, och skriv stilen i en stilmall",
                                "set a class, `class=\"{tag}\"`, and write the style in a style sheet"};
constexpr lang::Words use_data{
    "lägg värdet i ett attribut som `data-text=\"{tag}\"` och läs det i ett skript i en egen fil",
    "put the value into an attribute such as `data-text=\"{tag}\"` and read it in a script "
    "in a file of its own"};

constexpr std::array<ClosedAttribute, 6> closed_attributes{{
    {"style", {"som innehåller stilregler", "which holds rules of style"}, use_class},
    {"srcdoc",
     {"som innehåller en hel sida", "which holds a whole page"},
     {"skriv innehållet mellan taggar på sidan", "write the content between tags of the page"}},
    {"srcset", {"som innehåller flera länkar", "which holds several links"}, one_link},
    {"imagesrcset", {"som innehåller flera länkar", "which holds several links"}, one_link},
    {"http-equiv", {"som styr webbläsaren", "which directs the browser"}, write_out},
    {"type", {"som avgör hur skriptet läses", "which decides how the script is read"}, write_out},
}};
constexpr ClosedAttribute handler{"on", {"som innehåller kod", "which holds code"}, use_data};

const ClosedAttribute& closed_attribute(std::string_view name) {
    const auto* found = std::ranges::find(closed_attributes, name, &ClosedAttribute::name);
    return found == closed_attributes.end() ? handler : *found;
}

/// Names come from the file, where a forgotten quote makes them as long as the rest of it.
std::string shown(std::string_view name) {
    return "`" + text::ellipsis(name, longest_name) + "`";
}

std::string tag_of(const HtmlScanner& html) {
    return "`<" + std::string(html.in_end_tag() ? "/" : "") + text::ellipsis(html.element(), longest_name) + ">`";
}

diag::Arg place_words(lang::Words before, const std::string& name, lang::Words after = {}) {
    return {"place", std::string(before.sv) + name + std::string(after.sv),
            std::string(before.en) + name + std::string(after.en)};
}

bool in_attribute_value(Mode mode) {
    return mode == Mode::quoted || mode == Mode::before_value || mode == Mode::unquoted;
}

lang::Words hint_words(const HtmlScanner& html) {
    const Mode mode = html.mode();
    if (in_attribute_value(mode) && html.takes_no_value()) return closed_attribute(html.attribute()).hint;
    switch (mode) {
    case Mode::tag_open:
    case Mode::end_tag_open:
    case Mode::tag_name:
        return {"skriv ut namnet, eller välj mellan hela taggar med avsnitt: `{{#namn}} … {{/namn}}`",
                "write the name out, or choose between whole tags by sections: `{{#name}} … {{/name}}`"};
    case Mode::before_attribute:
    case Mode::attribute_name:
    case Mode::after_attribute_name:
        return {"skriv ut attributets namn och sätt värdet inom citattecken: `title=\"{tag}\"`",
                "write the attribute's name out and put the value into quotes: `title=\"{tag}\"`"};
    case Mode::before_value:
        return {"sätt citattecken runt värdet: `{attribute}=\"{tag}\"`",
                "put quotes around the value: `{attribute}=\"{tag}\"`"};
    case Mode::unquoted:
        return {"sätt citattecken runt attributets hela värde: `{attribute}=\"…\"`",
                "put quotes around the whole value of the attribute: `{attribute}=\"…\"`"};
    case Mode::declaration:
    case Mode::bogus_comment:
        return {"skriv ut den i mallen, utan värden", "write it out in the template, without values"};
    case Mode::raw:
        if (html.element() == "script") return use_data;
        if (html.element() == "style") return use_class;
        break;
    default: break;
    }
    return {"ta bort värdet, eller flytta ut det: mellan taggar, eller i ett attribut med citattecken",
            "remove the value, or move it out: between tags, or into an attribute with quotes"};
}

} // namespace

diag::Arg place_arg(const HtmlScanner& html) {
    switch (html.mode()) {
    case Mode::content: return place_words({"mellan taggar", "between tags"}, "");
    case Mode::tag_open:
    case Mode::end_tag_open:
    case Mode::tag_name: return place_words({"i namnet på en tagg", "in the name of a tag"}, "");
    case Mode::before_attribute:
    case Mode::attribute_name:
    case Mode::after_attribute_name:
        return place_words({"i taggen ", "in the tag "}, tag_of(html),
                           {", utanför attributens värden", ", outside the values of its attributes"});
    case Mode::before_value:
    case Mode::quoted:
    case Mode::unquoted: {
        const lang::Words before{"i attributet ", "in the attribute "};
        const std::string name = shown(html.attribute());
        if (html.takes_no_value()) {
            const lang::Words why = closed_attribute(html.attribute()).why;
            return place_words(before, name + ", ", why);
        }
        if (html.mode() == Mode::quoted) return place_words(before, name);
        return place_words(before, name, {" utan citattecken", " without quotes"});
    }
    case Mode::declaration:
    case Mode::bogus_comment: return place_words({"i en deklaration (", "in a declaration ("}, "`<!…>`", {")", ")"});
    case Mode::comment: return place_words({"i en HTML-kommentar", "in an HTML comment"}, "");
    case Mode::raw: break;
    }
    return place_words({"i elementet ", "in the element "}, tag_of(html));
}

diag::Message value_hint(const HtmlScanner& html, std::string_view name) {
    return {hint_words(html),
            {{"tag", "{{" + std::string(name) + "}}"}, {"attribute", text::ellipsis(html.attribute(), longest_name)}}};
}

diag::Args unfinished_args(const HtmlScanner& html) {
    const auto args = [](lang::Words before, const std::string& name, std::string end) {
        return diag::Args{{"what", std::string(before.sv) + name, std::string(before.en) + name},
                          {"end", std::move(end)}};
    };
    switch (html.mode()) {
    case Mode::quoted:
        return args({"attributet ", "the attribute "}, shown(html.attribute()), std::string(1, html.quote()));
    case Mode::comment: return args({"HTML-kommentaren", "the HTML comment"}, "", "-->");
    case Mode::declaration:
    case Mode::bogus_comment: return args({"deklarationen", "the declaration"}, "", ">");
    case Mode::raw: return args({"elementet ", "the element "}, tag_of(html), "</" + std::string(html.element()) + ">");
    default: break;
    }
    if (html.element().empty()) return args({"taggen", "the tag"}, "", ">");
    return args({"taggen ", "the tag "}, tag_of(html), ">");
}

} // namespace redovisa::render::layout
