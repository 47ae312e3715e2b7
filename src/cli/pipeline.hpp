#pragma once

#include "corpus/corpus.hpp"
#include "diag/diagnostic.hpp"
#include "diag/policy.hpp"
#include "site/read.hpp"

#include <memory>

namespace redovisa::cli {

/// The years as they were read, and everything that is wrong with them.
struct Loaded {
    text::SourceSet sources;
    std::unique_ptr<const corpus::Corpus> corpus; ///< never null; empty when there was nothing to read
    std::vector<site::ImageFile> images;
    std::optional<text::SourceId> published; ///< the list of published addresses, when there is one
    diag::Diagnostics faults;                ///< levels and acceptances applied, sorted
    std::size_t report_sources = 0;          ///< so many sources, the first ones, are of the reports
};

/// What one file became. One of the three, or nothing when its tree could not be trusted.
struct Built {
    std::optional<model::Organisation> organisation;
    std::optional<model::Report> report;
    std::optional<model::Area> area;
    diag::Diagnostics faults;
    bool doubtful = false; ///< read, but something in it could not be
};

/// Parse, validate and build of one file. Files do not know of each other here.
[[nodiscard]] Built build_file(const site::InputFile& file, const text::SourceSet& sources);

/// Link and check of all files together. `built[i]` is what `inputs.files[i]` became.
void assemble(Loaded& loaded, site::Inputs inputs, std::vector<Built> built, std::optional<lang::Date> today);

/// Reads, parses, checks, builds and links every year below `root`. Files go through the first stages in parallel on
/// `jobs` threads (0: as many as there are processors); the result does not depend on how many. `today` is for rules
/// about age.
[[nodiscard]] std::unique_ptr<Loaded> load(const std::string& root, site::FileSystem& files, unsigned jobs,
                                           std::optional<lang::Date> today);

} // namespace redovisa::cli
