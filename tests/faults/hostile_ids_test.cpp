#include "support/figures.hpp"
#include "support/full_reports.hpp"
#include "support/payloads.hpp"
#include "support/site_in_memory.hpp"

#include "schema/validate.hpp"
#include "schema/values.hpp"
#include "text/portable.hpp"
#include "yaml/parse.hpp"

#include <doctest/doctest.h>

#include <map>
#include <set>

using namespace redovisa;
using schema::Kind;
using test::FullReports;
using test::Leaf;

namespace {

/// Whether a value could be meant: then the fault, if there is one, is that nothing has that name.
bool has_form(const Leaf& leaf) {
    if (leaf.field->kind == Kind::id) return schema::is_id(leaf.value);
    if (leaf.field->kind == Kind::reference)
        return leaf.field->target == schema::Target::goal_or_area ? schema::is_reference_path(leaf.value)
                                                                  : text::has_id_form(leaf.value);
    return false;
}

const schema::Record& record_of(const std::string& file) {
    if (file == "organisation.yaml") return schema::organisation_record();
    return file.ends_with("report.yaml") ? schema::report_record() : schema::area_record();
}

/// The lines of a file that the schema refuses.
std::set<std::uint32_t> refused_lines(const std::string& file, const std::string& bytes) {
    text::SourceSet sources;
    diag::Diagnostics faults;
    const text::SourceId id = sources.add(file, bytes);
    const auto document = yaml::parse(sources[id], id, faults);
    if (document) schema::validate(*document, sources[id], record_of(file), faults);
    std::set<std::uint32_t> lines;
    for (const diag::Diagnostic& fault : faults.items()) {
        if (fault.severity == diag::Severity::error) lines.insert(sources[id].line_of(fault.where.begin));
    }
    return lines;
}

/// One leaf of each field that takes an id or the like.
std::vector<std::size_t> id_leaves(const FullReports& reports) {
    std::set<std::string> fields;
    std::vector<std::size_t> out;
    for (std::size_t i = 0; i < reports.leaves.size(); ++i) {
        if (reports.leaves[i].is_id_like() && fields.insert(reports.leaves[i].name()).second) out.push_back(i);
    }
    return out;
}

void set_value(FullReports& reports, std::size_t leaf, const std::string& value) {
    reports.leaves[leaf].value = value;
    reports.leaves[leaf].free = true;
}

} // namespace

TEST_CASE("a hostile id in any field is refused at its line") {
    const std::vector<std::string> ids = test::hostile_ids();
    const FullReports harmless;
    const std::vector<std::size_t> leaves = id_leaves(harmless);
    std::int64_t refused = 0;
    for (const std::string& id : ids) {
        // All fields at once: the schema tells of each by itself.
        FullReports reports = harmless;
        for (const std::size_t i : leaves)
            set_value(reports, i, id);
        std::map<std::string, std::set<std::uint32_t>> lines;
        for (const auto& [file, bytes] : reports.files())
            if (file.ends_with(".yaml")) lines[file] = refused_lines(file, bytes);
        for (const std::size_t i : leaves) {
            const Leaf& leaf = reports.leaves[i];
            if (has_form(leaf) || leaf.name() == "logo.file") continue;
            CAPTURE(leaf.name());
            CAPTURE(id);
            CHECK(lines[leaf.file].contains(leaf.line));
            ++refused;
        }
    }
    CHECK(leaves.size() > 30);
    test::tell(4, "a hostile id in one field of ids, references or years, refused at its line", refused, 0);
}

TEST_CASE("an id that has the form of one, and any name of an image, makes no file outside the site") {
    const FullReports harmless;
    std::int64_t tried = 0;
    int turn = 0;
    for (const std::size_t i : id_leaves(harmless)) {
        for (const std::string& id : test::hostile_ids()) {
            Leaf named = harmless.leaves[i];
            named.value = id;
            if (!has_form(named) && named.name() != "logo.file") continue;
            if (!test::whole() && ++turn % 31 != 0) continue;
            FullReports reports = harmless;
            set_value(reports, i, id);
            const Leaf& leaf = reports.leaves[i];
            CAPTURE(leaf.name());
            CAPTURE(id);
            const auto site = test::build_in_memory(reports.files());
            if (leaf.name() == "logo.file") CHECK_FALSE(site.ok());
            for (const auto& [path, bytes] : site.pages)
                CHECK_MESSAGE(text::is_portable_path(path), path);
            ++tried;
        }
    }
    test::tell(4, "a name that has the form of an id, in one field; the paths of the site looked at", tried, 0);
}

TEST_CASE("a file or folder with a hostile name is not taken for a report, and says so or is hidden") {
    const std::map<std::string, std::string> harmless_files = FullReports().files();
    std::int64_t tried = 0;
    int turn = 0;
    for (const std::string& id : test::hostile_ids()) {
        if (id.find('/') != std::string::npos || id.find('\0') != std::string::npos || id.empty() || id == "." ||
            id == "..")
            continue;
        for (const std::string& path : {"2032/" + id + ".yaml", id + "/report.yaml", "2032/" + id}) {
            CAPTURE(path);
            if (!test::whole() && ++turn % 11 != 0) continue;
            auto files = harmless_files;
            if (!files.try_emplace(path, "title: Fel\n").second) continue;
            const auto site = test::build_in_memory(std::move(files));
            const bool hidden = id.starts_with('.') || id.ends_with('~') || id.starts_with('#');
            CHECK((!site.ok() || !site.loaded->faults.items().empty() || hidden));
            for (const auto& [page, bytes] : site.pages)
                CHECK_MESSAGE(text::is_portable_path(page), page);
            ++tried;
        }
    }
    test::tell(4, "a file or folder with a hostile name in the reports folder", tried, 0);
}
