#include "support/element_tree.hpp"

#include <gumbo.h>

#include <algorithm>
#include <array>

namespace redovisa::test {
namespace {

using Names = std::vector<std::string_view>;

std::string name_of(const GumboElement& element) {
    if (element.tag != GUMBO_TAG_UNKNOWN) return gumbo_normalized_tagname(element.tag);
    GumboStringPiece piece = element.original_tag;
    gumbo_tag_from_original_text(&piece);
    return {piece.data, piece.length};
}

Element copied(const GumboNode& node) {
    Element out;
    if (node.type != GUMBO_NODE_ELEMENT && node.type != GUMBO_NODE_TEMPLATE) {
        if (node.type == GUMBO_NODE_COMMENT)
            out.name = "!comment";
        else
            out.text = node.v.text.text;
        return out;
    }
    const GumboElement& element = node.v.element;
    out.name = name_of(element);
    for (unsigned i = 0; i < element.attributes.length; ++i) {
        const auto* attribute = static_cast<const GumboAttribute*>(element.attributes.data[i]);
        out.attributes.emplace_back(attribute->name, attribute->value);
    }
    for (unsigned i = 0; i < element.children.length; ++i)
        out.children.push_back(copied(*static_cast<const GumboNode*>(element.children.data[i])));
    return out;
}

void write_outline(const Element& element, int depth, std::string& out) {
    if (element.name.empty()) return;
    out.append(static_cast<std::size_t>(depth), ' ');
    out += element.name;
    for (const auto& [name, value] : element.attributes)
        out += " " + name + (name == "class" ? "=" + value : "");
    out += "\n";
    for (const Element& child : element.children)
        write_outline(child, depth + 1, out);
}

/// The scheme of an address as a browser finds it: blanks and control characters do not count.
std::string scheme_of(std::string_view address) {
    std::string scheme;
    for (const char c : address) {
        if (static_cast<unsigned char>(c) <= 0x20) continue;
        if (c == ':') return scheme;
        if (c == '/' || c == '?' || c == '#') return {};
        scheme += static_cast<char>(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c);
    }
    return {};
}

bool leads_somewhere_safe(std::string_view address) {
    static const Names allowed{"https", "http", "mailto", "tel"};
    const std::string scheme = scheme_of(address);
    if (scheme.empty()) return !address.starts_with("//") && !address.starts_with("\\");
    return std::ranges::find(allowed, scheme) != allowed.end();
}

void find_active(const Element& element, std::string& out) {
    static const Names never{"iframe", "frame",  "frameset", "object", "embed",  "applet",        "form",
                             "base",   "audio",  "video",    "portal", "math",   "foreignobject", "!comment",
                             "style",  "script", "template", "image",  "source", "track",         "noscript"};
    static const Names addresses{"href",   "src",        "action",   "formaction", "poster",  "background",
                                 "cite",   "xlink:href", "longdesc", "ping",       "data",    "manifest",
                                 "srcset", "codebase",   "usemap",   "profile",    "classid", "dynsrc"};
    const auto tell = [&](std::string_view what, std::string_view value) {
        out += element.name + " " + std::string(what) + ": " + std::string(value.substr(0, 120)) + "\n";
    };
    const std::string* type = element.attribute("type");
    const bool data_block = element.name == "script" && type != nullptr && *type == "application/ld+json";
    // The site's own script is a file of the site; an address that leads elsewhere is told below.
    const bool own_file = element.name == "script" && element.attribute("src") != nullptr && element.all_text().empty();
    if (std::ranges::find(never, element.name) != never.end() && !data_block && !own_file) tell("", element.all_text());
    for (const auto& [name, value] : element.attributes) {
        if (name.starts_with("on") || name == "style" || name == "srcdoc") tell(name, value);
        if (std::ranges::find(addresses, name) != addresses.end() && !leads_somewhere_safe(value)) tell(name, value);
        // Pages load nothing from elsewhere.
        if (name.starts_with("src") && !scheme_of(value).empty()) tell(name, value);
    }
    const std::string* refresh = element.attribute("http-equiv");
    if (refresh != nullptr && element.name == "meta" && *refresh != "Content-Security-Policy") tell("meta", *refresh);
    for (const Element& child : element.children)
        find_active(child, out);
}

/// What prose becomes, and nothing else.
void find_foreign(const Element& element, std::string& out) {
    static const Names allowed{"p",   "em",  "strong", "a",     "ul",    "ol", "li", "blockquote", "code",
                               "pre", "br",  "hr",     "h2",    "h3",    "h4", "h5", "h6",         "del",
                               "s",   "div", "table",  "thead", "tbody", "tr", "th", "td",         "span"};
    static const Names attributes{"href", "class",    "id",   "lang",       "start", "scope",
                                  "rel",  "tabindex", "role", "aria-label", "align"};
    if (element.name.empty()) return;
    if (std::ranges::find(allowed, element.name) == allowed.end()) out += "prose holds " + element.name + "\n";
    for (const auto& [name, value] : element.attributes) {
        if (std::ranges::find(attributes, name) == attributes.end())
            out += "prose holds " + element.name + " " + name + "=" + value + "\n";
    }
    for (const Element& child : element.children)
        find_foreign(child, out);
}

} // namespace

const std::string* Element::attribute(std::string_view wanted) const {
    const auto found = std::ranges::find(attributes, wanted, [](const auto& pair) { return pair.first; });
    return found == attributes.end() ? nullptr : &found->second;
}

std::string Element::all_text() const {
    std::string out = text;
    for (const Element& child : children)
        out += child.all_text();
    return out;
}

Element parse_html(std::string_view html) {
    GumboOutput* output = gumbo_parse_with_options(&kGumboDefaultOptions, html.data(), html.size());
    Element out = copied(*output->root);
    gumbo_destroy_output(&kGumboDefaultOptions, output);
    return out;
}

std::string outline(const Element& element) {
    std::string out;
    write_outline(element, 0, out);
    return out;
}

std::string active_parts(const Element& element) {
    std::string out;
    find_active(element, out);
    return out;
}

void cut_prose(Element& element, std::string_view first, std::string_view last, std::string& foreign) {
    std::vector<Element> kept;
    auto& children = element.children;
    for (std::size_t i = 0; i < children.size(); ++i) {
        const bool begins = children[i].name == "p" && children[i].all_text().ends_with(first);
        kept.push_back(std::move(children[i]));
        if (!begins) continue;
        std::size_t end = i + 1;
        while (end < children.size() && children[end].all_text().find(last) == std::string::npos)
            ++end;
        if (end == children.size()) {
            foreign += "prose without an end in " + element.name + ": " + kept.back().all_text() + "\n";
            break;
        }
        for (++i; i < end; ++i)
            find_foreign(children[i], foreign);
        kept.push_back(Element{"prose", {}, {}, {}});
        if (children[end].name == "p") {
            // What follows in the same paragraph belongs to the page, and the next prose may begin there.
            --i;
        } else {
            // A code block or a list has taken in the end.
            find_foreign(children[end], foreign);
            kept.push_back(Element{"p", {}, {}, {}});
        }
    }
    children = std::move(kept);
    for (Element& child : children)
        cut_prose(child, first, last, foreign);
}

} // namespace redovisa::test
