#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace redovisa::text {

/// Why a link may not stand on a page.
enum class UrlFault : std::uint8_t {
    none,
    empty,
    characters, ///< white space, a control character, a backslash or something invisible
    scheme,     ///< not https, http, mailto or tel
    host,       ///< `//host`, no host, a name and `@` before the host, or letters that look like others
    outside,    ///< a path from the root, or one that climbs out of the site
};

/// Judges a link as a browser will read it (WHATWG URL): schemes by allow list, everything else is a path inside the
/// site or a fragment. `climb` is how many folders up a path may lead.
[[nodiscard]] UrlFault check_url(std::string_view url, int climb);

/// Percent-encodes what a URL cannot hold (RFC 3986); letters outside ASCII stay in the host and are encoded elsewhere.
/// What is percent-encoded already stays so.
[[nodiscard]] std::string encode_url(std::string_view url);

} // namespace redovisa::text
