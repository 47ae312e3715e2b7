#pragma once

#include "cli/pipeline.hpp"
#include "site/files.hpp"
#include "support/source_dir.hpp"
#include "view/compare.hpp"

#include <doctest/doctest.h>

#include <map>
#include <memory>
#include <string>

namespace redovisa::test {

/// The reports of a folder of the repository, without a fault, read once for all tests.
inline const view::CompareWorld& world(const std::string& folder) {
    struct Read {
        std::unique_ptr<cli::Loaded> loaded;
        std::unique_ptr<view::CompareWorld> world;
    };
    static std::map<std::string, Read> folders;
    Read& one = folders[folder];
    if (!one.world) {
        one.loaded = cli::load((source_dir() / folder).string(), site::disk(), 1, std::nullopt);
        REQUIRE_FALSE(one.loaded->faults.has_errors());
        one.world = std::make_unique<view::CompareWorld>(*one.loaded->corpus);
    }
    return *one.world;
}

} // namespace redovisa::test
