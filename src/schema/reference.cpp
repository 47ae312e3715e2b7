#include "schema/json_schema.hpp"

#include "schema/limits.hpp"

#include <fmt/core.h>

#include <algorithm>

namespace redovisa::schema {
namespace {

using lang::Language;

constexpr Words kind_words(Kind kind) {
    switch (kind) {
    case Kind::text: return {"text, en rad", "text, one line"};
    case Kind::prose: return {"text i Markdown", "Markdown text"};
    case Kind::id: return {"id", "id"};
    case Kind::reference: return {"hänvisning", "reference"};
    case Kind::integer: return {"heltal", "whole number"};
    case Kind::decimal: return {"tal", "number"};
    case Kind::boolean: return {"`true` eller `false`", "`true` or `false`"};
    case Kind::date: return {"datum", "date"};
    case Kind::period: return {"period", "period"};
    case Kind::year: return {"år", "year"};
    case Kind::url: return {"webbadress", "web address"};
    case Kind::choice: return {"ett av orden", "one of the words"};
    case Kind::record: break;
    }
    return {"grupp av nycklar", "group of keys"};
}

class ReferenceWriter {
public:
    explicit ReferenceWriter(Language language) : language_(language) {}

    std::string write() {
        line(words({"# Alla nycklar", "# All keys"}));
        line(words({"Skriven av `redovisa schema` från fälttabellen i `src/schema/`. Ändra inte här.",
                    "Written by `redovisa schema` from the field table in `src/schema/`. Do not edit."}));
        line(words(
            {"**Fetstil** betyder att nyckeln måste finnas. `[ ]` betyder en lista, `[ ]?` ett värde eller en lista.",
             "**Bold** means that the key must be there. `[ ]` means a list, `[ ]?` one value or a list."}));
        for (const Record* record : {&organisation_record(), &report_record(), &area_record()}) {
            const std::string file =
                record == &area_record()     ? words({"reports/<år>/<område>.yaml", "reports/<year>/<area>.yaml"})
                : record == &report_record() ? words({"reports/<år>/report.yaml", "reports/<year>/report.yaml"})
                                             : "reports/organisation.yaml";
            line(fmt::format("## {} (`{}`)", record->label.in(language_), file));
            table(*record);
        }
        line(words({"## Delar som flera filer har", "## Parts that several files share"}));
        for (std::size_t told = 0; told < records_.size();) { // a table may name further records
            const Record& record = *records_[told++];
            line(fmt::format("### {} (`{}`)", record.label.in(language_), record.name));
            table(record);
        }
        line(words({"## Ord", "## Words"}));
        for (const Choice* choice : choices_)
            options(*choice);
        return out_;
    }

private:
    [[nodiscard]] std::string words(Words words) const { return std::string(words.in(language_)); }

    void line(const std::string& text) { out_ += (out_.empty() ? "" : "\n") + text + "\n"; }

    void table(const Record& record) {
        line(words(record.description));
        out_ += "\n" + words({"| Nyckel | Värde | Betydelse | Exempel |", "| Key | Value | Meaning | Example |"}) +
                "\n|---|---|---|---|\n";
        for (const Field& field : record.fields)
            row(field);
    }

    void row(const Field& field) {
        const std::string name = field.required ? fmt::format("**`{}`**", field.name) : fmt::format("`{}`", field.name);
        std::string kind = words(kind_words(field.kind));
        if (field.record != nullptr) {
            kind = fmt::format("`{}`", field.record->name);
            remember(records_, field.record);
        }
        if (field.choice != nullptr) {
            kind = fmt::format("{} (`{}`)", kind, field.choice->name);
            remember(choices_, field.choice);
        }
        if (field.many == Many::list) kind += " [ ]";
        if (field.many == Many::one_or_list) kind += " [ ]?";
        const std::string example = field.example.empty() ? std::string{} : fmt::format("`{}`", field.example);
        out_ += fmt::format("| {} | {} | {}: {} | {} |\n", name, kind, field.label.in(language_),
                            field.description.in(language_), example);
    }

    void options(const Choice& choice) {
        line(fmt::format("### {} (`{}`)", choice.label.in(language_), choice.name));
        out_ +=
            "\n" + words({"| Ord | Visas som | Betydelse |", "| Word | Shown as | Meaning |"}) + "\n|---|---|---|\n";
        for (const Option& option : choice.options) {
            out_ += fmt::format("| `{}` | {} | {} |\n", option.value, option.label.in(language_),
                                option.description.in(language_));
        }
    }

    template <class T> static void remember(std::vector<const T*>& list, const T* item) {
        if (std::ranges::find(list, item) == list.end()) list.push_back(item);
    }

    Language language_;
    std::string out_;
    std::vector<const Record*> records_;
    std::vector<const Choice*> choices_;
};

} // namespace

std::string reference(Language language) {
    return ReferenceWriter(language).write();
}

} // namespace redovisa::schema
