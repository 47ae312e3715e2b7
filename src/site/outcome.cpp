#include "site/outcome.hpp"

#include "diag/rules_input.hpp"
#include "diag/rules_output.hpp"

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <string>

#include <sys/resource.h>

namespace redovisa::site {
namespace {

namespace rules = diag::rules;

constexpr std::array usage_rules{
    &rules::output_forbidden,      &rules::output_not_folder,     &rules::output_not_ours,
    &rules::output_overlaps_input, &rules::output_parent_missing, &rules::output_name_taken,
};
constexpr std::array environment_rules{
    &rules::file_unreadable,
    &rules::output_locked,
    &rules::output_failed,
    &rules::output_unfinished,
};

bool is_among(const diag::Rule* rule, std::span<const diag::Rule* const> rules) {
    return std::ranges::find(rules, rule) != rules.end();
}

ExitCode code_of(const diag::Diagnostic& fault, std::size_t reports) {
    if (fault.rule == &rules::output_file_name) return ExitCode::internal;
    if (is_among(fault.rule, usage_rules)) return ExitCode::usage;
    if (is_among(fault.rule, environment_rules)) return ExitCode::environment;
    return static_cast<std::size_t>(fault.where.source) < reports ? ExitCode::faults : ExitCode::environment;
}

int gravity(ExitCode code) {
    switch (code) {
    case ExitCode::good: return 0;
    case ExitCode::faults: return 1;
    case ExitCode::environment: return 2;
    case ExitCode::usage: return 3;
    case ExitCode::internal: return 4;
    }
    return 4;
}

lang::Words words_of(int error) {
    switch (error) {
    case EACCES:
    case EPERM: return {"rättighet saknas", "a right is missing"};
    case EDQUOT: return {"den disk som ni får använda är slut", "your share of the disk is used up"};
    case EFBIG: return {"filen blir större än systemet tillåter", "the file grows larger than the system allows"};
    case EIO: return {"disken svarar med fel", "the disk answers with an error"};
    case EMFILE:
    case ENFILE: return {"för många filer är öppna", "too many files are open"};
    case ENAMETOOLONG: return {"namnet är för långt", "the name is too long"};
    case ENOENT: return {"den finns inte", "it does not exist"};
    case ENOMEM: return {"minnet är slut", "the memory is used up"};
    case ENOSPC: return {"disken är full", "the disk is full"};
    case ENOTDIR: return {"den är ingen mapp", "it is not a folder"};
    case ELOOP: return {"den är en länk", "it is a link"};
    case EEXIST: return {"den finns redan", "it exists already"};
    case ENOTEMPTY: return {"den är inte tom", "it is not empty"};
    case EROFS: return {"disken går bara att läsa", "the disk can only be read"};
    case ENXIO: return {"den är ingen vanlig fil", "it is not a regular file"};
    case EBUSY: return {"den används av något annat", "something else is using it"};
    default: return {};
    }
}

#if defined(__SANITIZE_ADDRESS__)
constexpr bool has_address_sanitizer = true;
#elif defined(__has_feature)
constexpr bool has_address_sanitizer = __has_feature(address_sanitizer);
#else
constexpr bool has_address_sanitizer = false;
#endif

void lower_limit(__rlimit_resource which, rlim_t most) {
    rlimit limit{};
    if (getrlimit(which, &limit) != 0) return;
    if (limit.rlim_cur == RLIM_INFINITY || limit.rlim_cur > most) limit.rlim_cur = most;
    setrlimit(which, &limit);
}

} // namespace

ExitCode exit_code(const diag::Diagnostics& diagnostics, std::size_t reports) {
    ExitCode worst = ExitCode::good;
    for (const diag::Diagnostic& item : diagnostics.items()) {
        if (item.severity != diag::Severity::error) continue;
        const ExitCode code = code_of(item, reports);
        if (gravity(code) > gravity(worst)) worst = code;
    }
    return worst;
}

diag::Arg reason(std::string name, int error) {
    const lang::Words words = words_of(error);
    if (!words.sv.empty()) return {std::move(name), words};
    const std::string number = std::to_string(error);
    return {std::move(name), "systemets fel " + number, "system error " + number};
}

void ignore_write_signals() {
    std::signal(SIGXFSZ, SIG_IGN);
    std::signal(SIGPIPE, SIG_IGN);
}

void limit_resources() {
    // The address sanitizer reserves terabytes that it never uses.
    if (!has_address_sanitizer) lower_limit(RLIMIT_AS, rlim_t{1} << 30U);
    lower_limit(RLIMIT_CPU, 60);
    lower_limit(RLIMIT_CORE, 0);
}

} // namespace redovisa::site
