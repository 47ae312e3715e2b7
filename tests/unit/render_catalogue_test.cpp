#include "support/program.hpp"

#include "render/dcat.hpp"
#include "render/robots.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace redovisa;

namespace {

view::DataSet small_set() {
    view::DataSet set;
    set.publisher.name = "Förbundet \"Ån\"";
    set.years.push_back({2024, {}, "Verksamhetsberättelse 2024", lang::year_period(2024), {}});
    set.tables.push_back({"goals", {"Ett mål per rad.", "One goal a row."}, {}, {}});
    return set;
}

} // namespace

TEST_CASE("the data files are described by what the organisation says, and nothing else") {
    CHECK(render::dcat(small_set()) == R"ttl(@prefix dcat: <http://www.w3.org/ns/dcat#> .
@prefix dcterms: <http://purl.org/dc/terms/> .
@prefix foaf: <http://xmlns.com/foaf/0.1/> .
@prefix vcard: <http://www.w3.org/2006/vcard/ns#> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .

<dcat.ttl#catalogue>
    a dcat:Catalog ;
    dcterms:title "Öppna data från Förbundet \"Ån\""@sv ;
    dcterms:description "Uppgifterna i verksamhetsberättelserna från Förbundet \"Ån\"."@sv ;
    dcterms:publisher <dcat.ttl#publisher> ;
    dcterms:language <http://publications.europa.eu/resource/authority/language/SWE> ;
    dcat:dataset <dcat.ttl#all>, <dcat.ttl#reports>, <dcat.ttl#report-2024>, <dcat.ttl#goals> .

<dcat.ttl#publisher>
    a foaf:Agent ;
    foaf:name "Förbundet \"Ån\"" .

<dcat.ttl#all>
    a dcat:Dataset ;
    dcterms:title "Alla verksamhetsberättelser"@sv ;
    dcterms:description "Alla år i en fil: mål, aktiviteter, arbetsläge, uppföljning, siffror och nyckeltal."@sv ;
    dcterms:publisher <dcat.ttl#publisher> ;
    dcterms:language <http://publications.europa.eu/resource/authority/language/SWE> ;
    dcat:distribution <dcat.ttl#all.json> .

<dcat.ttl#all.json>
    a dcat:Distribution ;
    dcterms:title "JSON"@sv ;
    dcat:accessURL <all.json> ;
    dcat:downloadURL <all.json> ;
    dcterms:format <http://publications.europa.eu/resource/authority/file-type/JSON> ;
    dcat:mediaType <http://www.iana.org/assignments/media-types/application/json> ;
    dcterms:conformsTo <schema.json> .

<dcat.ttl#reports>
    a dcat:DatasetSeries ;
    dcterms:title "Verksamhetsberättelser år för år"@sv ;
    dcterms:description "En datamängd för varje år som har en verksamhetsberättelse."@sv ;
    dcterms:publisher <dcat.ttl#publisher> ;
    dcterms:language <http://publications.europa.eu/resource/authority/language/SWE> .

<dcat.ttl#report-2024>
    a dcat:Dataset ;
    dcterms:title "Verksamhetsberättelse 2024"@sv ;
    dcterms:description "Uppgifterna i verksamhetsberättelsen för 2024."@sv ;
    dcterms:publisher <dcat.ttl#publisher> ;
    dcterms:language <http://publications.europa.eu/resource/authority/language/SWE> ;
    dcat:inSeries <dcat.ttl#reports> ;
    dcterms:temporal [ a dcterms:PeriodOfTime ; dcat:startDate "2024-01-01"^^xsd:date ; dcat:endDate "2024-12-31"^^xsd:date ] ;
    dcat:distribution <dcat.ttl#report-2024.json> .

<dcat.ttl#report-2024.json>
    a dcat:Distribution ;
    dcterms:title "JSON"@sv ;
    dcat:accessURL <report-2024.json> ;
    dcat:downloadURL <report-2024.json> ;
    dcterms:format <http://publications.europa.eu/resource/authority/file-type/JSON> ;
    dcat:mediaType <http://www.iana.org/assignments/media-types/application/json> ;
    dcterms:conformsTo <schema.json> .

<dcat.ttl#goals>
    a dcat:Dataset ;
    dcterms:title "Tabell: goals"@sv ;
    dcterms:description "Ett mål per rad."@sv ;
    dcterms:publisher <dcat.ttl#publisher> ;
    dcterms:language <http://publications.europa.eu/resource/authority/language/SWE> ;
    dcat:distribution <dcat.ttl#goals.csv>, <dcat.ttl#goals-excel.csv> .

<dcat.ttl#goals.csv>
    a dcat:Distribution ;
    dcterms:title "CSV med komma, för program"@sv ;
    dcat:accessURL <goals.csv> ;
    dcat:downloadURL <goals.csv> ;
    dcterms:format <http://publications.europa.eu/resource/authority/file-type/CSV> ;
    dcat:mediaType <http://www.iana.org/assignments/media-types/text/csv> .

<dcat.ttl#goals-excel.csv>
    a dcat:Distribution ;
    dcterms:title "CSV med semikolon, för Excel på svenska"@sv ;
    dcat:accessURL <goals-excel.csv> ;
    dcat:downloadURL <goals-excel.csv> ;
    dcterms:format <http://publications.europa.eu/resource/authority/file-type/CSV> ;
    dcat:mediaType <http://www.iana.org/assignments/media-types/text/csv> .
)ttl");
}

TEST_CASE("address, contact, licence and date of issue are told when they are known") {
    view::DataSet set = small_set();
    set.publisher.site = "https://exempel.se/å/";
    set.publisher.contact = "Kansliet";
    set.publisher.email = "kansli@exempel.se";
    set.publisher.licence_url = "https://creativecommons.org/publicdomain/zero/1.0/";
    set.years.front().issued = "2025-03-01";
    const std::string text = render::dcat(set);
    CHECK(text.starts_with("@base <https://exempel.se/%C3%A5/data/> .\n@prefix"));
    for (const std::string line :
         {"foaf:homepage <https://exempel.se/%C3%A5/> ;", "dcterms:issued \"2025-03-01\"^^xsd:date ;",
          "dcterms:license <https://creativecommons.org/publicdomain/zero/1.0/>",
          "dcat:contactPoint <dcat.ttl#contact>",
          "<dcat.ttl#contact>\n    a vcard:Organization ;\n    vcard:fn \"Kansliet\" ;\n    vcard:hasEmail "
          "<mailto:kansli@exempel.se> ."}) {
        CAPTURE(line);
        CHECK(text.find(line) != std::string::npos);
    }
}

TEST_CASE("no text can end a string of Turtle") {
    CHECK(render::turtle_string("a \"b\" \\ c\nd\te") == "\"a \\\"b\\\" \\\\ c\\u000Ad\\u0009e\"");
}

TEST_CASE("a sitemap names every page when the organisation says where its site is") {
    const std::vector<text::OutputFile> files{{"sok.html", ""}, {"2024/index.html", ""}, {"site.css", ""}};
    const auto with = render::robots_files("https://exempel.se/v&b/", files);
    REQUIRE(with.size() == 2);
    CHECK(with[0].path == "robots.txt");
    CHECK(with[0].bytes == "User-agent: *\nAllow: /\n\nSitemap: https://exempel.se/v&b/sitemap.xml\n");
    CHECK(with[1].path == "sitemap.xml");
    CHECK(with[1].bytes == "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                           "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n"
                           "  <url><loc>https://exempel.se/v&amp;b/2024/index.html</loc></url>\n"
                           "  <url><loc>https://exempel.se/v&amp;b/sok.html</loc></url>\n"
                           "</urlset>\n");
    const auto without = render::robots_files("", files);
    REQUIRE(without.size() == 1);
    CHECK(without[0].bytes == "User-agent: *\nAllow: /\n");
}

TEST_CASE("the address of a site is whole whether or not it was written with its last slash") {
    for (const std::string url : {"https://exempel.se/arkiv", "https://exempel.se/arkiv/"}) {
        auto files = test::small_reports();
        files["organisation.yaml"] += "url: " + url + "\n";
        const test::TempFolder folder;
        for (const auto& [path, bytes] : files)
            folder.write("reports/" + path, bytes);
        test::run_program({"build", folder.at("reports"), "-o", folder.at("site")});
        const std::string page = test::read_bytes(folder / "site/2024/aldre.html");
        CHECK(page.find("<link rel=\"canonical\" href=\"https://exempel.se/arkiv/2024/aldre.html\">") !=
              std::string::npos);
        CHECK(test::read_bytes(folder / "site/sitemap.xml").find("<loc>https://exempel.se/arkiv/sok.html</loc>") !=
              std::string::npos);
    }
}
