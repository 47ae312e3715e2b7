#pragma once

#include "diag/diagnostic.hpp"
#include "text/output_file.hpp"
#include "view/anchors.hpp"

#include <map>
#include <set>
#include <span>
#include <string>

namespace redovisa::render {

/// The pages of a site and the anchors on each: what others may have linked to.
using Addresses = std::map<std::string, std::set<std::string>, std::less<>>;

/// Pages are those among `files`; anchors that stand on no such page are left out.
[[nodiscard]] Addresses addresses(std::span<const text::OutputFile> files, std::span<const view::Place> anchors);

/// The list of addresses that an organisation keeps as `.published`: each page on a line of its own, its anchors
/// indented below it. Lines that begin with `#` are for people.
[[nodiscard]] std::string published_list(const Addresses& addresses, lang::Language language);

/// Reports every address of the list `published` that is gone. A page that is gone is told once, without its anchors,
/// and an anchor that stood both on the page of an area and on that of the year is told once.
void check_published(text::SourceId published, const text::Source& list, const Addresses& addresses,
                     diag::Diagnostics& out);

} // namespace redovisa::render
