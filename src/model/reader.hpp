#pragma once

#include "diag/diagnostic.hpp"
#include "model/report.hpp"
#include "schema/choices.hpp"
#include "yaml/document.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Takes single values out of a tree. What schema::validate has reported comes out as "not given".
namespace redovisa::model {

class Reader {
public:
    Reader(const text::Source& source, diag::Diagnostics& out) : source_(source), out_(out) {}

    [[nodiscard]] Text text(const yaml::Node& record, std::string_view key) const;
    [[nodiscard]] std::string string(const yaml::Node& record, std::string_view key) const {
        return text(record, key).value;
    }
    [[nodiscard]] std::vector<std::string> strings(const yaml::Node& record, std::string_view key) const;
    /// Not an id that may become a file name unless it is one: an ill-formed id is as good as none.
    [[nodiscard]] Text id(const yaml::Node& record, std::string_view key) const;
    /// An ill-formed reference has a place and no value.
    [[nodiscard]] Reference reference(const yaml::Node& record, std::string_view key) const;
    [[nodiscard]] std::vector<Reference> references(const yaml::Node& record, std::string_view key) const;
    [[nodiscard]] Prose prose(const yaml::Node& record, std::string_view key) const;
    [[nodiscard]] std::optional<Located<Decimal>> decimal(const yaml::Node& record, std::string_view key) const;
    [[nodiscard]] std::optional<Decimal> plain_decimal(const yaml::Node& record, std::string_view key) const;
    [[nodiscard]] std::optional<int> integer(const yaml::Node& record, std::string_view key) const;
    [[nodiscard]] bool boolean(const yaml::Node& record, std::string_view key) const;
    [[nodiscard]] std::optional<Located<Date>> date(const yaml::Node& record, std::string_view key) const;
    [[nodiscard]] std::optional<Date> plain_date(const yaml::Node& record, std::string_view key) const;
    [[nodiscard]] std::optional<Located<Period>> period(const yaml::Node& record, std::string_view key) const;
    [[nodiscard]] std::optional<Period> plain_period(const yaml::Node& record, std::string_view key) const;

    template <class Enum>
    [[nodiscard]] std::optional<Located<Enum>> choice(const yaml::Node& record, std::string_view key) const {
        const std::vector<Located<Enum>> all = choices<Enum>(record, key);
        return all.empty() ? std::nullopt : std::optional(all.front());
    }

    template <class Enum>
    [[nodiscard]] Enum choice_or(const yaml::Node& record, std::string_view key, Enum otherwise) const {
        const auto found = choice<Enum>(record, key);
        return found ? found->value : otherwise;
    }

    template <class Enum>
    [[nodiscard]] std::vector<Located<Enum>> choices(const yaml::Node& record, std::string_view key) const {
        std::vector<Located<Enum>> out;
        for (const yaml::Node* node : scalars(record, key)) {
            const int index = schema::find_option(schema::choice_of(Enum{}), node->text);
            if (index >= 0) out.push_back({static_cast<Enum>(index), node->where});
        }
        return out;
    }

    /// The records of a list, each read by `read(*this, node)`; a key that holds no list gives none.
    template <class Read> [[nodiscard]] auto list(const yaml::Node& record, std::string_view key, Read read) const {
        std::vector<decltype(read(*this, record))> out;
        const yaml::Node* node = record.find(key);
        if (node == nullptr || !node->is_sequence()) return out;
        out.reserve(node->items.size());
        for (const yaml::Node& item : node->items) {
            if (item.is_mapping()) out.push_back(read(*this, item));
        }
        return out;
    }

    /// The record below a key, if there is one.
    template <class Read> [[nodiscard]] auto one(const yaml::Node& record, std::string_view key, Read read) const {
        std::optional<decltype(read(*this, record))> out;
        const yaml::Node* node = record.find(key);
        if (node != nullptr && node->is_mapping()) out = read(*this, *node);
        return out;
    }

    /// Notes the acceptances of a record.
    void collect_acceptances(const yaml::Node& record) const;
    [[nodiscard]] std::vector<diag::Acceptance> take_acceptances() { return std::move(acceptances_); }
    /// Notes the document that a record has its text from.
    void collect_document(const Reference& document) const;
    [[nodiscard]] std::vector<Reference> take_documents() { return std::move(documents_); }

private:
    /// The scalars of a key that takes one or several.
    [[nodiscard]] static std::vector<const yaml::Node*> scalars(const yaml::Node& record, std::string_view key);
    [[nodiscard]] static const yaml::Node* scalar(const yaml::Node& record, std::string_view key);

    const text::Source& source_;
    diag::Diagnostics& out_;
    /// Gathered on the side while the records are read: no record needs to carry them.
    mutable std::vector<diag::Acceptance> acceptances_;
    mutable std::vector<Reference> documents_;
};

/// Place, source and note, and the accepted findings on the side: what every record may have.
void read_common(const Reader& reader, const yaml::Node& node, Common& out);

} // namespace redovisa::model
