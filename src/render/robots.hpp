#pragma once

#include "text/output_file.hpp"

#include <span>
#include <string_view>
#include <vector>

namespace redovisa::render {

/// For search engines: robots.txt, which lets all in, and sitemap.xml with every page among `files`. A sitemap needs
/// whole addresses, so there is none when `site`, where the pages are published, is empty.
[[nodiscard]] std::vector<text::OutputFile> robots_files(std::string_view site,
                                                         std::span<const text::OutputFile> files);

} // namespace redovisa::render
