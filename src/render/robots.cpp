#include "render/robots.hpp"

#include "render/escape.hpp"
#include "text/url.hpp"

#include <algorithm>

namespace redovisa::render {

std::vector<text::OutputFile> robots_files(std::string_view site, std::span<const text::OutputFile> files) {
    std::string robots = "User-agent: *\nAllow: /\n";
    if (site.empty()) return {{"robots.txt", std::move(robots)}};
    robots += "\nSitemap: " + text::encode_url(std::string(site) + "sitemap.xml") + "\n";

    std::vector<std::string_view> pages;
    for (const text::OutputFile& file : files) {
        if (file.path.ends_with(".html")) pages.push_back(file.path);
    }
    std::ranges::sort(pages);
    std::string map = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                      "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n";
    for (const std::string_view page : pages)
        map += "  <url><loc>" + html_text(text::encode_url(std::string(site) + std::string(page))) + "</loc></url>\n";
    return {{"robots.txt", std::move(robots)}, {"sitemap.xml", map + "</urlset>\n"}};
}

} // namespace redovisa::render
