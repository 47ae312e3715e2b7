#include "corpus/check.hpp"
#include "corpus/link.hpp"
#include "model/build.hpp"
#include "render/compare_pages.hpp"
#include "render/data_files.hpp"
#include "render/search.hpp"
#include "render/site.hpp"
#include "schema/validate.hpp"
#include "site/read.hpp"
#include "site/write.hpp"
#include "support/temp_folder.hpp"
#include "view/compare_site.hpp"
#include "view/data_set.hpp"
#include "view/search.hpp"
#include "view/site.hpp"
#include "yaml/bytes.hpp"
#include "yaml/outline.hpp"
#include "yaml/parse.hpp"
#include "yaml/reduce.hpp"

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/parser.h>

#include <algorithm>
#include <ctime>
#include <iostream>
#include <map>
#include <sstream>
#include <string>
#include <vector>

/// How the time of a build divides: CPU of each stage, on one thread, the median of many builds of the same reports.
/// Prints the table of docs/quality.md.
namespace {

using namespace redovisa;

constexpr int rounds = 15;

/// The stages in their order, with the seconds of each round.
class Clock {
public:
    template <class Work> auto stage(const std::string& name, Work work) {
        const std::clock_t begin = std::clock();
        auto result = work();
        record(name, begin);
        return result;
    }

    void print() const {
        double all = 0;
        for (const auto& [name, seconds] : stages_)
            all += name.starts_with("of ") ? 0 : median(seconds);
        std::cout << "| Stage | CPU, ms | Share |\n| --- | ---: | ---: |\n";
        for (const auto& [name, seconds] : stages_)
            row(name, median(seconds), all);
        row("all", all, all);
    }

private:
    void record(const std::string& name, std::clock_t begin) {
        const double seconds = static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
        auto found = std::ranges::find(stages_, name, [](const auto& one) { return one.first; });
        if (found == stages_.end()) found = stages_.insert(stages_.end(), {name, {}});
        found->second.push_back(seconds);
    }
    static double median(std::vector<double> seconds) {
        std::ranges::sort(seconds);
        return seconds[seconds.size() / 2];
    }
    static void row(const std::string& name, double seconds, double all) {
        const auto tenths = static_cast<int>(seconds * 10'000 + 0.5);
        std::cout << "| " << name << " | " << tenths / 10 << '.' << tenths % 10 << " | "
                  << static_cast<int>(100 * seconds / all + 0.5) << " % |\n";
    }

    std::vector<std::pair<std::string, std::vector<double>>> stages_;
};

/// Takes events and does nothing with them.
struct NoEvents final : YAML::EventHandler {
    void OnDocumentStart(const YAML::Mark&) override {}
    void OnDocumentEnd() override {}
    void OnNull(const YAML::Mark&, YAML::anchor_t) override {}
    void OnAlias(const YAML::Mark&, YAML::anchor_t) override {}
    void OnScalar(const YAML::Mark&, const std::string&, YAML::anchor_t, const std::string&) override {}
    void OnSequenceStart(const YAML::Mark&, const std::string&, YAML::anchor_t, YAML::EmitterStyle::value) override {}
    void OnSequenceEnd() override {}
    void OnMapStart(const YAML::Mark&, const std::string&, YAML::anchor_t, YAML::EmitterStyle::value) override {}
    void OnMapEnd() override {}
};

int read_events(const std::string& text) {
    std::istringstream stream(text);
    NoEvents nothing;
    YAML::Parser(stream).HandleNextDocument(nothing);
    return 0;
}

struct Reports {
    text::SourceSet sources;
    diag::Diagnostics faults;
    site::Inputs inputs;
};

/// What yaml-cpp is given: the files without the texts that the outline cuts out.
std::vector<std::string> reduced_texts(const Reports& reports) {
    std::vector<std::string> out;
    diag::Diagnostics ignored;
    for (const site::InputFile& file : reports.inputs.files) {
        const text::Source& source = reports.sources[file.source];
        const yaml::Bytes bytes = yaml::check_bytes(source, file.source, ignored);
        const yaml::Outline outline = yaml::read_outline(source, file.source, bytes.start, ignored);
        out.push_back(yaml::reduce(source, bytes.start, outline, true).text);
    }
    return out;
}

struct Models {
    model::Organisation organisation;
    std::map<int, model::Report> years;
};

Models build_models(const Reports& reports, const std::vector<yaml::Document>& documents, diag::Diagnostics& faults) {
    Models out;
    for (std::size_t i = 0; i < documents.size(); ++i) {
        const site::InputFile& file = reports.inputs.files[i];
        const text::Source& source = reports.sources[file.source];
        if (file.kind == site::InputKind::organisation) {
            schema::validate(documents[i], source, schema::organisation_record(), faults);
            out.organisation = model::build_organisation(documents[i], source, file.source, faults);
        } else if (file.kind == site::InputKind::report) {
            schema::validate(documents[i], source, schema::report_record(), faults);
            out.years[file.year] = model::build_report(documents[i], source, file.source, faults);
        } else {
            schema::validate(documents[i], source, schema::area_record(), faults);
            out.years[file.year].areas.push_back(model::build_area(documents[i], source, file.source, faults));
        }
    }
    return out;
}

struct Views {
    view::Derived derived;
    view::SiteView site;
    view::CompareSite comparisons;
    std::vector<view::SearchEntry> search;
    view::DataSet data;
};

std::vector<text::OutputFile> render_views(const Views& views, text::SourceSet& sources, diag::Diagnostics& faults) {
    const std::vector<render::TemplateFile> layouts = render::with_defaults(sources, {});
    const render::Templates templates(sources, layouts, faults);
    render::SiteOptions how;
    how.more_nav = render::compare_nav(views.comparisons);
    how.more_nav.push_back(render::search_nav(views.data.language));
    const render::Shell shell = render::make_shell(views.site, how.more_nav);
    std::vector<text::OutputFile> files = render::render_site(views.site, templates, how, faults);
    const auto add = [&](std::vector<text::OutputFile> more) {
        files.insert(files.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
    };
    add(render::render_compare(views.comparisons, shell, templates, faults));
    add(render::render_search(views.search, shell, templates, faults));
    add(render::assets(sources, layouts));
    add(render::data_files(views.data));
    return files;
}

/// One build, stage by stage; false when the reports have errors.
bool build(const std::string& root, Clock& clock) {
    Reports reports;
    const auto inputs =
        clock.stage("read", [&] { return site::read_inputs(root, site::disk(), reports.sources, reports.faults); });
    if (!inputs) return false;
    reports.inputs = *inputs;
    const std::vector<std::string> texts = reduced_texts(reports);
    const auto documents = clock.stage("parse", [&] {
        std::vector<yaml::Document> out;
        for (const site::InputFile& file : reports.inputs.files) {
            auto document = yaml::parse(reports.sources[file.source], file.source, reports.faults);
            if (document) out.push_back(std::move(*document));
        }
        return out;
    });
    if (documents.size() != reports.inputs.files.size()) return false;
    clock.stage("of which yaml-cpp", [&] {
        for (const std::string& text : texts)
            read_events(text);
        return 0;
    });
    Models models = clock.stage("validate and build", [&] { return build_models(reports, documents, reports.faults); });
    const auto corpus = clock.stage("link and check", [&] {
        std::vector<model::Report> years;
        for (auto& [year, report] : models.years)
            years.push_back(std::move(report));
        auto linked = corpus::link(std::move(models.organisation), std::move(years), reports.faults);
        corpus::check(*linked, std::nullopt, reports.faults);
        return linked;
    });
    if (reports.faults.has_errors()) return false;
    const Views views = clock.stage("view", [&] {
        Views out{view::make_derived(*corpus, true), {}, {}, {}, {}};
        out.site = view::make_site(*corpus, out.derived, {});
        out.comparisons = view::make_compare_site(view::CompareWorld(*corpus), corpus->organisation.language);
        out.search = view::make_search(out.site, &out.comparisons);
        out.data = view::make_data_set(*corpus, reports.sources, out.derived, {});
        return out;
    });
    const auto files = clock.stage("render", [&] { return render_views(views, reports.sources, reports.faults); });
    const test::TempFolder folder;
    site::Destination destination;
    destination.folder = folder.at("site");
    return clock.stage(
        "write", [&] { return site::write_site(destination, files, site::disk(), reports.sources, reports.faults); });
}

} // namespace

int main(int argc, char** argv) {
    const std::string root = argc > 1 ? argv[1] : "reports";
    Clock clock;
    for (int round = 0; round < rounds; ++round) {
        if (!build(root, clock)) return 1;
    }
    clock.print();
    return 0;
}
