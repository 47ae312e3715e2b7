#include "model/reader.hpp"

#include "markdown/parse.hpp"
#include "schema/values.hpp"
#include "yaml/written_inside.hpp"

#include <charconv>

namespace redovisa::model {
namespace {

std::string without_line_end(std::string_view text) {
    while (text.ends_with('\n'))
        text.remove_suffix(1);
    return std::string(text);
}

/// Makes edits of a scalar's text such of the file; a fix of which one cannot be written is none.
void write_inside(const yaml::Node& scalar, std::vector<diag::Edit>& fix) {
    for (diag::Edit& edit : fix) {
        auto written = yaml::written_inside(scalar, edit.where, edit.replacement);
        if (!written) return fix.clear();
        edit.replacement = std::move(*written);
    }
}

Origin read_origin(const Reader& reader, const yaml::Node& node) {
    Origin origin;
    origin.document = reader.reference(node, "document");
    reader.collect_document(origin.document);
    origin.section = reader.string(node, "section");
    origin.page = reader.string(node, "page");
    origin.line = reader.integer(node, "line").value_or(0);
    origin.to_line = reader.integer(node, "to_line").value_or(0);
    origin.where = node.where;
    return origin;
}

} // namespace

const yaml::Node* Reader::scalar(const yaml::Node& record, std::string_view key) {
    const yaml::Node* node = record.find(key);
    return node != nullptr && node->is_scalar() ? node : nullptr;
}

std::vector<const yaml::Node*> Reader::scalars(const yaml::Node& record, std::string_view key) {
    std::vector<const yaml::Node*> out;
    const yaml::Node* node = record.find(key);
    if (node == nullptr) return out;
    if (node->is_scalar()) out.push_back(node);
    for (const yaml::Node& item : node->items) {
        if (item.is_scalar()) out.push_back(&item);
    }
    return out;
}

Text Reader::text(const yaml::Node& record, std::string_view key) const {
    const yaml::Node* node = scalar(record, key);
    return node == nullptr ? Text{} : Text{without_line_end(node->text), node->where};
}

std::vector<std::string> Reader::strings(const yaml::Node& record, std::string_view key) const {
    std::vector<std::string> out;
    for (const yaml::Node* node : scalars(record, key))
        out.push_back(without_line_end(node->text));
    return out;
}

Text Reader::id(const yaml::Node& record, std::string_view key) const {
    Text found = text(record, key);
    if (!schema::is_id(found.value)) found.value.clear();
    return found;
}

Reference Reader::reference(const yaml::Node& record, std::string_view key) const {
    const std::vector<Reference> all = references(record, key);
    return all.empty() ? Reference{} : all.front();
}

std::vector<Reference> Reader::references(const yaml::Node& record, std::string_view key) const {
    std::vector<Reference> out;
    for (const yaml::Node* node : scalars(record, key)) {
        out.push_back({schema::is_reference_path(node->text) ? node->text : std::string{}, node->where});
    }
    return out;
}

Prose Reader::prose(const yaml::Node& record, std::string_view key) const {
    const yaml::Node* node = scalar(record, key);
    if (node == nullptr) return {};
    const auto locate = [&](std::size_t line, std::size_t column, std::size_t length) {
        return yaml::locate(source_, *node, line, column, length);
    };
    const std::size_t before = out_.size();
    Prose prose{markdown::parse(node->text, locate, out_), node->text, node->where};
    for (std::size_t i = before; i < out_.size(); ++i)
        write_inside(*node, out_.items()[i].fix);
    return prose;
}

std::optional<Located<Decimal>> Reader::decimal(const yaml::Node& record, std::string_view key) const {
    const yaml::Node* node = scalar(record, key);
    if (node == nullptr) return std::nullopt;
    const auto value = lang::parse_decimal(node->text);
    return value ? std::optional(Located<Decimal>{*value, node->where}) : std::nullopt;
}

std::optional<Decimal> Reader::plain_decimal(const yaml::Node& record, std::string_view key) const {
    const auto found = decimal(record, key);
    return found ? std::optional(found->value) : std::nullopt;
}

std::optional<int> Reader::integer(const yaml::Node& record, std::string_view key) const {
    const yaml::Node* node = scalar(record, key);
    if (node == nullptr) return std::nullopt;
    int value = 0;
    const char* const end = node->text.data() + node->text.size();
    const auto [stopped, error] = std::from_chars(node->text.data(), end, value);
    return error == std::errc{} && stopped == end ? std::optional(value) : std::nullopt;
}

bool Reader::boolean(const yaml::Node& record, std::string_view key) const {
    const yaml::Node* node = scalar(record, key);
    return node != nullptr && node->text == "true";
}

std::optional<Located<Date>> Reader::date(const yaml::Node& record, std::string_view key) const {
    const yaml::Node* node = scalar(record, key);
    if (node == nullptr) return std::nullopt;
    const auto value = lang::parse_date(node->text);
    return value ? std::optional(Located<Date>{*value, node->where}) : std::nullopt;
}

std::optional<Date> Reader::plain_date(const yaml::Node& record, std::string_view key) const {
    const auto found = date(record, key);
    return found ? std::optional(found->value) : std::nullopt;
}

std::optional<Located<Period>> Reader::period(const yaml::Node& record, std::string_view key) const {
    const yaml::Node* node = scalar(record, key);
    if (node == nullptr) return std::nullopt;
    const auto value = lang::parse_period(node->text);
    return value ? std::optional(Located<Period>{*value, node->where}) : std::nullopt;
}

std::optional<Period> Reader::plain_period(const yaml::Node& record, std::string_view key) const {
    const auto found = period(record, key);
    return found ? std::optional(found->value) : std::nullopt;
}

void Reader::collect_acceptances(const yaml::Node& record) const {
    const yaml::Node* node = record.find("accept");
    if (node == nullptr) return;
    for (const yaml::Node& item : node->items) {
        if (const yaml::Node* code = scalar(item, "code"))
            acceptances_.push_back({record.where, code->where, code->text});
    }
}

void Reader::collect_document(const Reference& document) const {
    if (!document.value.empty()) documents_.push_back(document);
}

void read_common(const Reader& reader, const yaml::Node& node, Common& out) {
    out.where = node.where;
    out.origin = reader.one(node, "source", read_origin);
    out.note = reader.prose(node, "note");
    reader.collect_acceptances(node);
}

} // namespace redovisa::model
