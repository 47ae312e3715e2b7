#include "cli/pipeline.hpp"

#include "cli/parallel.hpp"
#include "corpus/check.hpp"
#include "corpus/link.hpp"
#include "diag/rules_input.hpp"
#include "diag/rules_year.hpp"
#include "model/build.hpp"
#include "schema/validate.hpp"
#include "schema/validate_mended.hpp"
#include "text/portable.hpp"
#include "yaml/parse.hpp"

#include <algorithm>
#include <map>

namespace redovisa::cli {
namespace {

/// `year:` must say the same as the folder, `area:` the same as the file.
void compare_with_path(const site::InputFile& file, Built& built) {
    if (built.report && built.report->year.value != file.year) {
        model::Report& report = *built.report;
        if (report.year.value != 0) {
            diag::Diagnostic& fault =
                built.faults.add(diag::rules::year_mismatch, report.year.where,
                                 {{"value", std::to_string(report.year.value)}, {"folder", std::to_string(file.year)}});
            fault.fix.push_back({report.year.where, std::to_string(file.year)});
        }
        report.year.value = file.year;
    }
    if (built.area && built.area->id.value != file.area) {
        model::Area& area = *built.area;
        if (!area.id.value.empty()) {
            diag::Diagnostic& fault = built.faults.add(diag::rules::area_file_name, area.id.where,
                                                       {{"id", area.id.value}, {"file", file.area + ".yaml"}});
            fault.hints.push_back({{"skriv `area: {file}`, eller byt namn på filen till `{id}.yaml`",
                                    "write `area: {file}`, or rename the file to `{id}.yaml`"},
                                   {{"file", file.area}, {"id", area.id.value}}});
            fault.fix.push_back({area.id.where, file.area});
        }
        area.id.value = file.area;
    }
}

/// The logo goes to the site under its own name. An image that could not be read has been told already.
void check_logo(const model::Organisation& organisation, const std::vector<site::ImageFile>& images,
                const text::SourceSet& sources, diag::Diagnostics& out) {
    if (!organisation.logo || organisation.logo->file.value.empty()) return;
    const model::Text& file = organisation.logo->file;
    if (std::ranges::find(images, file.value, &site::ImageFile::name) == images.end()) {
        const auto told = [&](const diag::Diagnostic& fault) {
            return sources[fault.where.source].path().ends_with('/' + file.value);
        };
        if (std::ranges::none_of(out.items(), told))
            out.add(diag::rules::logo_missing, file.where, {{"name", file.value}});
    } else if (!text::is_portable_path(file.value)) {
        out.add(diag::rules::logo_name, file.where, {{"name", file.value}});
    }
}

/// Puts the files of each year together. Years whose report.yaml could not be read are there all the same, so that
/// references to them are not told as faults of their own.
class Assembly {
public:
    void add(const site::InputFile& file, Built&& built) {
        if (file.kind == site::InputKind::organisation) {
            if (built.organisation)
                organisation = std::move(*built.organisation);
            else
                organisation.complete = false;
            return;
        }
        model::Report& report = year(file.year);
        report.doubtful = report.doubtful || built.doubtful;
        if (file.kind == site::InputKind::report) {
            if (!built.report) return;
            std::vector<model::Area> areas = std::move(report.areas);
            std::vector<std::string> unreadable = std::move(report.unreadable_areas);
            const bool doubtful = report.doubtful;
            report = std::move(*built.report);
            report.areas = std::move(areas);
            report.unreadable_areas = std::move(unreadable);
            report.doubtful = doubtful;
        } else if (built.area) {
            report.areas.push_back(std::move(*built.area));
        } else {
            report.unreadable_areas.push_back(file.area);
        }
    }

    void add_unread(const site::UnreadFile& file) {
        if (file.kind == site::InputKind::organisation)
            organisation.complete = false;
        else if (file.kind == site::InputKind::report)
            year(file.year);
        else
            year(file.year).unreadable_areas.push_back(file.area);
    }

    [[nodiscard]] std::vector<model::Report> reports() {
        std::vector<model::Report> out;
        for (auto& [year, report] : years_)
            out.push_back(std::move(report));
        return out;
    }

    model::Organisation organisation;

private:
    model::Report& year(int year) {
        const auto [at, fresh] = years_.try_emplace(year);
        if (fresh) {
            at->second.year.value = year;
            at->second.complete = false;
        }
        return at->second;
    }

    std::map<int, model::Report> years_;
};

diag::Policy policy_of(const corpus::Corpus& corpus) {
    diag::Policy policy;
    for (const model::RuleLevel& level : corpus.organisation.rules) {
        std::optional<diag::Severity> severity;
        if (level.level == schema::Level::advice) severity = diag::Severity::advice;
        if (level.level == schema::Level::warning) severity = diag::Severity::warning;
        if (level.level == schema::Level::error) severity = diag::Severity::error;
        policy.levels.push_back({level.code.where, level.code.value, severity});
    }
    const auto add = [&](const std::vector<diag::Acceptance>& all) {
        policy.acceptances.insert(policy.acceptances.end(), all.begin(), all.end());
    };
    add(corpus.organisation.acceptances);
    for (const model::Report& report : corpus.reports) {
        add(report.acceptances);
        for (const model::Area& area : report.areas)
            add(area.acceptances);
    }
    return policy;
}

} // namespace

namespace {

const schema::Record& record_of(site::InputKind kind) {
    switch (kind) {
    case site::InputKind::organisation: return schema::organisation_record();
    case site::InputKind::report: return schema::report_record();
    case site::InputKind::area: break;
    }
    return schema::area_record();
}

} // namespace

Built build_file(const site::InputFile& file, const text::SourceSet& sources) {
    Built built;
    const text::Source& source = sources[file.source];
    std::optional<yaml::Document> document = yaml::parse(source, file.source, built.faults);
    const schema::Record& record = record_of(file.kind);
    if (!document) {
        built.faults.append(schema::validate_mended(source, file.source, record, built.faults));
        return built;
    }
    diag::Diagnostics shape;
    schema::validate(*document, source, record, shape);
    const yaml::Document meant = schema::as_meant(std::move(*document), record, shape);
    built.faults.append(std::move(shape));
    built.doubtful = built.faults.has_errors();
    switch (file.kind) {
    case site::InputKind::organisation:
        built.organisation = model::build_organisation(meant, source, file.source, built.faults);
        break;
    case site::InputKind::report: built.report = model::build_report(meant, source, file.source, built.faults); break;
    case site::InputKind::area: built.area = model::build_area(meant, source, file.source, built.faults); break;
    }
    compare_with_path(file, built);
    return built;
}

void assemble(Loaded& loaded, site::Inputs inputs, std::vector<Built> built, std::optional<lang::Date> today) {
    Assembly assembly;
    for (const site::UnreadFile& file : inputs.unread)
        assembly.add_unread(file);
    for (std::size_t i = 0; i < built.size(); ++i) {
        loaded.faults.append(std::move(built[i].faults));
        assembly.add(inputs.files[i], std::move(built[i]));
    }
    std::vector<model::Report> reports = assembly.reports();
    const bool any = !reports.empty();
    check_logo(assembly.organisation, inputs.images, loaded.sources, loaded.faults);
    diag::Diagnostics meaning;
    loaded.corpus = corpus::link(std::move(assembly.organisation), std::move(reports), meaning);
    if (any) corpus::check(*loaded.corpus, today, meaning);
    meaning.leave_to(loaded.faults);
    loaded.faults.append(std::move(meaning));
    diag::apply(policy_of(*loaded.corpus), loaded.faults);
    loaded.faults.finish(loaded.sources);
    loaded.images = std::move(inputs.images);
    loaded.published = inputs.published;
}

std::unique_ptr<Loaded> load(const std::string& root, site::FileSystem& files, unsigned jobs,
                             std::optional<lang::Date> today) {
    auto loaded = std::make_unique<Loaded>();
    std::optional<site::Inputs> inputs = site::read_inputs(root, files, loaded->sources, loaded->faults);
    if (!inputs) inputs.emplace();
    std::vector<Built> built(inputs->files.size());
    parallel_for(built.size(), jobs, [&](std::size_t i) { built[i] = build_file(inputs->files[i], loaded->sources); });
    assemble(*loaded, std::move(*inputs), std::move(built), today);
    loaded->report_sources = loaded->sources.size();
    return loaded;
}

} // namespace redovisa::cli
