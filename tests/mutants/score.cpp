#include "mutants/score.hpp"

#include "cli/parallel.hpp"
#include "cli/pipeline.hpp"
#include "diag/mend.hpp"
#include "diag/print.hpp"
#include "schema/validate.hpp"
#include "support/memory_files.hpp"
#include "yaml/parse.hpp"

#include <algorithm>
#include <set>

namespace redovisa::mutants {
namespace {

constexpr lang::Date today{2026, 11, 1};
const std::string root = "reports";

/// A file read by itself.
struct Reading {
    std::optional<yaml::Document> document;
    bool fits_schema = false;
};

Reading read(const std::string& path, const std::string& bytes) {
    text::Source source(path, bytes);
    diag::Diagnostics faults;
    Reading out;
    out.document = yaml::parse(source, text::SourceId{}, faults);
    if (out.document) schema::validate(*out.document, source, record_of(path), faults);
    out.fits_schema = out.document && !faults.has_errors();
    return out;
}

bool equal(const yaml::Node& a, const yaml::Node& b) {
    return a.kind == b.kind && a.text == b.text && std::ranges::equal(a.items, b.items, equal) &&
           std::ranges::equal(a.entries, b.entries, [](const yaml::Entry& x, const yaml::Entry& y) {
               return x.key == y.key && equal(x.value, y.value);
           });
}

/// Equal but for the words of free text.
bool equal_but_words(const yaml::Node& a, const yaml::Node& b, const schema::Record& record) {
    return std::ranges::equal(a.entries, b.entries, [&](const yaml::Entry& x, const yaml::Entry& y) {
        const schema::Field* field = schema::find_field(record, x.key);
        if (x.key != y.key || field == nullptr || x.value.kind != y.value.kind) return false;
        const bool free = field->kind == schema::Kind::text || field->kind == schema::Kind::prose;
        if (x.value.is_scalar()) return free || x.value.text == y.value.text;
        if (field->record == nullptr) return equal(x.value, y.value);
        if (x.value.is_mapping()) return equal_but_words(x.value, y.value, *field->record);
        return std::ranges::equal(x.value.items, y.value.items, [&](const yaml::Node& p, const yaml::Node& q) {
            return p.is_mapping() && q.is_mapping() && equal_but_words(p, q, *field->record);
        });
    });
}

/// `a` is what is left of `b` when the file ends earlier.
bool is_start_of(const yaml::Node& a, const yaml::Node& b) {
    if (a.is_scalar() && b.is_scalar()) return b.text.starts_with(a.text.substr(0, a.text.find_last_not_of('\n') + 1));
    if (a.kind != b.kind || a.items.size() > b.items.size() || a.entries.size() > b.entries.size()) return false;
    for (std::size_t i = 0; i < a.items.size(); ++i) {
        const bool last = i + 1 == a.items.size();
        if (!(last ? is_start_of(a.items[i], b.items[i]) : equal(a.items[i], b.items[i]))) return false;
    }
    for (std::size_t i = 0; i < a.entries.size(); ++i) {
        const bool last = i + 1 == a.entries.size();
        const yaml::Entry& x = a.entries[i];
        const yaml::Entry& y = b.entries[i];
        if (x.key != y.key || !(last ? is_start_of(x.value, y.value) : equal(x.value, y.value))) return false;
    }
    return true;
}

const diag::Diagnostic* main_message(const diag::Diagnostics& faults) {
    const diag::Diagnostic* found = nullptr;
    for (const diag::Diagnostic& fault : faults.items()) {
        if (found == nullptr || fault.severity > found->severity) found = &fault;
    }
    return found;
}

std::string below_root(const std::string& path) {
    return path.substr(std::min(path.size(), root.size() + 1));
}

std::uint64_t seed_of(std::string_view name) {
    std::uint64_t seed = 0xCBF29CE484222325U; // FNV-1a
    for (const char byte : name)
        seed = (seed ^ static_cast<unsigned char>(byte)) * 0x100000001B3U;
    return seed;
}

} // namespace

std::vector<Trial> make_trials(const Reports& reports, const Mistake& mistake, std::size_t count) {
    Random random(seed_of(mistake.name));
    std::vector<Trial> trials;
    std::set<std::string> seen;
    for (std::size_t attempt = 0; attempt < count * 60 && trials.size() < count; ++attempt) {
        const Subject& subject = reports.subjects[random.below(reports.subjects.size())];
        std::optional<Mutant> mutant = mistake.make(reports, subject, random);
        if (!mutant || mutant->bytes == subject.bytes() || !seen.insert(mutant->bytes).second) continue;
        trials.push_back({&mistake, std::move(*mutant), {}});
    }
    return trials;
}

Bench::Bench(const Reports& reports) : reports_(reports) {
    test::MemoryFiles files(root, reports.files);
    cli::Loaded loaded;
    const auto inputs = site::read_inputs(root, files, loaded.sources, loaded.faults);
    for (const site::InputFile& file : inputs->files)
        built_.emplace(loaded.sources[file.source].path(), cli::build_file(file, loaded.sources));
}

std::unique_ptr<cli::Loaded> Bench::load(const Files& changed) const {
    Files all = changed;
    all.insert(reports_.files.begin(), reports_.files.end());
    test::MemoryFiles files(root, std::move(all));
    auto loaded = std::make_unique<cli::Loaded>();
    std::optional<site::Inputs> inputs = site::read_inputs(root, files, loaded->sources, loaded->faults);
    std::vector<cli::Built> built;
    for (const site::InputFile& file : inputs->files) {
        const std::string& path = loaded->sources[file.source].path();
        built.push_back(changed.contains(below_root(path)) ? cli::build_file(file, loaded->sources)
                                                           : built_.find(path)->second);
    }
    cli::assemble(*loaded, std::move(*inputs), std::move(built), today);
    return loaded;
}

const yaml::Node& Bench::first_tree(const std::string& path) const {
    return std::ranges::find(reports_.subjects, path, &Subject::path)->document.root;
}

/// The suggested text put in: no message is left and the file says what was meant.
bool Bench::mends(const Mutant& mutant, const cli::Loaded& loaded, const diag::Diagnostic& fault) const {
    if (fault.fix.empty()) return false;
    const text::Source& source = loaded.sources[fault.where.source];
    Files changed{{mutant.path, mutant.bytes}};
    changed[below_root(source.path())] = diag::apply_edits(source.bytes(), fault.fix);
    for (const auto& [path, bytes] : changed) {
        const Reading now = read(path, bytes);
        const bool as_meant = path == mutant.path && !mutant.meant.empty();
        const Reading meant = as_meant ? read(path, mutant.meant) : Reading{};
        if (!now.document || !equal(now.document->root, as_meant ? meant.document->root : first_tree(path)))
            return false;
    }
    return load(changed)->faults.size() == 0;
}

Verdict Bench::judged(const Trial& trial) const {
    const Mutant& mutant = trial.mutant;
    Verdict verdict;
    const Reading now = read(mutant.path, mutant.bytes);
    const yaml::Node& first = first_tree(mutant.path);
    if (now.document) {
        const bool same = equal(now.document->root, first);
        verdict.harmless = same && trial.mistake->unseen != Unseen::never;
        if (trial.mistake->unseen == Unseen::words)
            verdict.unseen = equal_but_words(now.document->root, first, record_of(mutant.path));
        if (trial.mistake->unseen == Unseen::cut)
            verdict.unseen = now.fits_schema && is_start_of(now.document->root, first);
    }
    const auto loaded = load({{mutant.path, mutant.bytes}});
    verdict.messages = loaded->faults.size();
    const diag::Diagnostic* fault = main_message(loaded->faults);
    verdict.told = fault != nullptr;
    if (fault == nullptr) return verdict;
    verdict.named = std::ranges::find(trial.mistake->codes, fault->rule->code) != trial.mistake->codes.end();
    verdict.detected = fault->severity != diag::Severity::advice || verdict.named;
    const text::Source& source = loaded->sources[fault->where.source];
    const std::uint32_t line = source.line_of(fault->where.begin);
    for (const Place& place : mutant.places) {
        if (place.path != below_root(source.path())) continue;
        verdict.exact = verdict.exact || place.line == line;
        verdict.near = verdict.near || place.line + 1 == line || place.line == line + 1;
    }
    verdict.near = verdict.near && !verdict.exact;
    verdict.mended = mends(mutant, *loaded, *fault);
    return verdict;
}

void Bench::judge(std::vector<Trial>& trials) const {
    cli::parallel_for(trials.size(), 0, [&](std::size_t i) { trials[i].verdict = judged(trials[i]); });
}

std::size_t Bench::messages_untouched() const {
    return load({})->faults.size();
}

std::string Bench::said(const Mutant& mutant) const {
    const auto loaded = load({{mutant.path, mutant.bytes}});
    return diag::print(loaded->faults, loaded->sources, {});
}

void Sum::add(const Verdict& verdict) {
    if (verdict.harmless) {
        ++harmless;
        false_alarms += verdict.told ? 1 : 0;
        return;
    }
    if (verdict.unseen) {
        ++unseen;
        return;
    }
    ++made;
    detected += verdict.detected ? 1 : 0;
    exact += verdict.exact ? 1 : 0;
    near += verdict.near ? 1 : 0;
    named += verdict.named ? 1 : 0;
    mended += verdict.mended ? 1 : 0;
    messages += verdict.messages;
}

void Sum::add(const Sum& other) {
    made += other.made;
    harmless += other.harmless;
    unseen += other.unseen;
    detected += other.detected;
    exact += other.exact;
    near += other.near;
    named += other.named;
    mended += other.mended;
    messages += other.messages;
    false_alarms += other.false_alarms;
}

double Sum::share(std::size_t part) const {
    return made == 0 ? 0 : static_cast<double>(part) / static_cast<double>(made);
}

double Sum::noise() const {
    return share(messages);
}

} // namespace redovisa::mutants
