#include "render/dcat.hpp"

#include "text/url.hpp"

#include <fmt/core.h>

#include <string_view>
#include <vector>

namespace redovisa::render {
namespace {

using lang::Words;

std::string iri(std::string_view address) {
    return "<" + text::encode_url(address) + ">";
}

/// A thing that the file itself describes.
std::string local(std::string_view name) {
    return iri("dcat.ttl#" + std::string(name));
}

/// Writes one thing after the other, each as its type and what is said of it.
class Turtle {
public:
    explicit Turtle(lang::Language language) : language_(language == lang::Language::sv ? "sv" : "en") {}

    Turtle& begin(const std::string& subject, std::string_view type) {
        out_ += fmt::format("\n{}\n    a {}", subject, type);
        return *this;
    }
    Turtle& add(std::string_view property, std::string_view object) {
        if (!object.empty()) out_ += fmt::format(" ;\n    {} {}", property, object);
        return *this;
    }
    Turtle& text(std::string_view property, std::string_view value) {
        return add(property, turtle_string(value) + "@" + std::string(language_));
    }
    void end() { out_ += " .\n"; }
    [[nodiscard]] std::string take() { return std::move(out_); }

private:
    std::string_view language_;
    std::string out_;
};

struct File {
    std::string name; ///< below data/
    std::string_view format;
    std::string_view media_type;
    Words title;
};

constexpr std::string_view csv_format = "CSV";
constexpr std::string_view json_format = "JSON";
constexpr std::string_view csv_type = "text/csv";
constexpr std::string_view json_type = "application/json";
constexpr Words csv_title{"CSV med komma, för program", "CSV with commas, for programs"};
constexpr Words excel_title{"CSV med semikolon, för Excel på svenska", "CSV with semicolons, for Excel in Swedish"};
constexpr Words json_title{"JSON", "JSON"};

class CatalogueWriter {
public:
    explicit CatalogueWriter(const view::DataSet& set)
        : set_(set), publisher_(set.publisher), sv_(set.language == lang::Language::sv), out_(set.language) {}

    std::string write() {
        std::string head;
        if (!publisher_.site.empty()) head = "@base " + iri(publisher_.site + "data/") + " .\n";
        head += "@prefix dcat: <http://www.w3.org/ns/dcat#> .\n"
                "@prefix dcterms: <http://purl.org/dc/terms/> .\n"
                "@prefix foaf: <http://xmlns.com/foaf/0.1/> .\n"
                "@prefix vcard: <http://www.w3.org/2006/vcard/ns#> .\n"
                "@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .\n";
        catalogue();
        agent();
        contact();
        whole();
        series();
        for (const view::DataSet::Year& year : set_.years)
            this->year(year);
        for (const view::Table& table : set_.tables)
            this->table(table);
        return head + out_.take();
    }

private:
    [[nodiscard]] std::string_view word(Words words) const { return words.in(set_.language); }
    [[nodiscard]] std::string licence() const {
        return publisher_.licence_url.empty() ? std::string() : iri(publisher_.licence_url);
    }
    [[nodiscard]] static std::string year_name(const view::DataSet::Year& year) {
        return "report-" + std::to_string(year.year);
    }

    void catalogue() {
        std::string data_sets = local("all") + ", " + local("reports");
        for (const view::DataSet::Year& year : set_.years)
            data_sets += ", " + local(year_name(year));
        for (const view::Table& table : set_.tables)
            data_sets += ", " + local(table.name);
        out_.begin(local("catalogue"), "dcat:Catalog")
            .text("dcterms:title", (sv_ ? "Öppna data från " : "Open data from ") + publisher_.name)
            .text("dcterms:description",
                  (sv_ ? "Uppgifterna i verksamhetsberättelserna från " : "The facts of the annual reports of ") +
                      publisher_.name + ".")
            .add("dcterms:publisher", local("publisher"))
            .add("dcterms:license", licence())
            .add("dcterms:language", language())
            .add("foaf:homepage", publisher_.site.empty() ? std::string() : iri(publisher_.site))
            .add("dcat:dataset", data_sets)
            .end();
    }

    [[nodiscard]] std::string language() const {
        return iri(std::string("http://publications.europa.eu/resource/authority/language/") + (sv_ ? "SWE" : "ENG"));
    }

    void agent() {
        out_.begin(local("publisher"), "foaf:Agent").add("foaf:name", turtle_string(publisher_.name)).end();
    }

    void contact() {
        if (publisher_.email.empty()) return;
        out_.begin(local("contact"), "vcard:Organization")
            .add("vcard:fn", turtle_string(publisher_.contact))
            .add("vcard:hasEmail", iri("mailto:" + publisher_.email))
            .end();
    }

    /// What data sets and the series have in common.
    Turtle& described(const std::string& name, std::string_view type, std::string_view title,
                      std::string_view description) {
        return out_.begin(local(name), type)
            .text("dcterms:title", title)
            .text("dcterms:description", description)
            .add("dcterms:publisher", local("publisher"))
            .add("dcat:contactPoint", publisher_.email.empty() ? std::string() : local("contact"))
            .add("dcterms:language", language());
    }

    void distributions(const std::vector<File>& files) {
        std::string names;
        for (const File& file : files)
            names += (names.empty() ? "" : ", ") + local(file.name);
        out_.add("dcat:distribution", names).end();
        for (const File& file : files) {
            out_.begin(local(file.name), "dcat:Distribution")
                .text("dcterms:title", word(file.title))
                .add("dcat:accessURL", iri(file.name))
                .add("dcat:downloadURL", iri(file.name))
                .add("dcterms:format",
                     iri("http://publications.europa.eu/resource/authority/file-type/" + std::string(file.format)))
                .add("dcat:mediaType",
                     iri("http://www.iana.org/assignments/media-types/" + std::string(file.media_type)))
                .add("dcterms:license", licence())
                .add("dcterms:conformsTo", file.format == json_format ? iri("schema.json") : std::string())
                .end();
        }
    }

    void whole() {
        described("all", "dcat:Dataset", sv_ ? "Alla verksamhetsberättelser" : "All annual reports",
                  sv_ ? "Alla år i en fil: mål, aktiviteter, arbetsläge, uppföljning, siffror och nyckeltal."
                      : "All years in one file: goals, activities, status, outcomes, figures and indicators.");
        distributions({{"all.json", json_format, json_type, json_title}});
    }

    void series() {
        described("reports", "dcat:DatasetSeries", sv_ ? "Verksamhetsberättelser år för år" : "Annual reports by year",
                  sv_ ? "En datamängd för varje år som har en verksamhetsberättelse."
                      : "A data set for each year that has a report.")
            .end();
    }

    void year(const view::DataSet::Year& year) {
        const auto date = [](const lang::Date& day) { return "\"" + lang::iso(day) + "\"^^xsd:date"; };
        described(year_name(year), "dcat:Dataset", year.title,
                  (sv_ ? "Uppgifterna i verksamhetsberättelsen för " : "The facts of the report of ") +
                      std::to_string(year.year) + ".")
            .add("dcat:inSeries", local("reports"))
            .add("dcterms:temporal", "[ a dcterms:PeriodOfTime ; dcat:startDate " + date(year.period.first) +
                                         " ; dcat:endDate " + date(year.period.last) + " ]")
            .add("dcterms:issued", year.issued.empty() ? std::string() : "\"" + year.issued + "\"^^xsd:date");
        distributions({{year_name(year) + ".json", json_format, json_type, json_title}});
    }

    void table(const view::Table& table) {
        const std::string name(table.name);
        described(name, "dcat:Dataset", (sv_ ? "Tabell: " : "Table: ") + name, word(table.description));
        distributions({{name + ".csv", csv_format, csv_type, csv_title},
                       {name + "-excel.csv", csv_format, csv_type, excel_title}});
    }

    const view::DataSet& set_;
    const view::Publisher& publisher_;
    bool sv_;
    Turtle out_;
};

} // namespace

std::string turtle_string(std::string_view text) {
    std::string out = "\"";
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') {
            out += '\\';
            out += c;
        } else if (byte < 0x20 || byte == 0x7F) {
            out += fmt::format("\\u{:04X}", byte);
        } else {
            out += c;
        }
    }
    return out + "\"";
}

std::string dcat(const view::DataSet& set) {
    return CatalogueWriter(set).write();
}

} // namespace redovisa::render
