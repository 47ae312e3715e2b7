#include "cli/site_files.hpp"

#include "cli/derive.hpp"
#include "diag/rules_template.hpp"
#include "render/compare_pages.hpp"
#include "render/data_files.hpp"
#include "render/robots.hpp"
#include "render/search.hpp"
#include "render/site.hpp"
#include "site/read_folder.hpp"
#include "text/portable.hpp"
#include "view/compare_site.hpp"
#include "view/data_set.hpp"
#include "view/site.hpp"
#include "yaml/bytes.hpp"

#include <algorithm>
#include <set>

namespace redovisa::cli {
namespace {

/// A layout that is no text is an empty one to what comes after, so that it is told once.
text::SourceId as_text(const site::NamedSource& file, Loaded& loaded) {
    const text::Source& source = loaded.sources[file.source];
    if (yaml::check_bytes(source, file.source, loaded.faults).readable) return file.source;
    return loaded.sources.add(source.path(), "");
}

/// The organisation's own layouts over the compiled-in ones.
std::vector<render::TemplateFile> layouts(const Options& options, site::FileSystem& disk, Loaded& loaded) {
    std::vector<render::TemplateFile> own;
    if (!options.templates.empty()) {
        for (const site::NamedSource& file :
             site::read_folder(options.templates, render::is_layout, disk, loaded.sources, loaded.faults)) {
            own.push_back({file.name, render::is_layout(file.name) ? as_text(file, loaded) : file.source});
        }
    }
    return render::with_defaults(loaded.sources, std::move(own));
}

void add(std::vector<text::OutputFile>& files, std::vector<text::OutputFile> more) {
    files.insert(files.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

/// What lies beside the layouts and is none. A name that the site cannot use, or uses already, is a fault of the file.
void add_assets(const std::vector<render::TemplateFile>& layout_files, Loaded& loaded,
                std::vector<text::OutputFile>& files) {
    std::set<std::string> taken;
    for (const text::OutputFile& file : files)
        taken.insert(file.path);
    for (text::OutputFile& asset : render::assets(loaded.sources, layout_files)) {
        const bool portable = text::is_portable_path(asset.path);
        if (portable && !taken.contains(asset.path)) {
            files.push_back(std::move(asset));
            continue;
        }
        const auto from = std::ranges::find(layout_files, asset.path, &render::TemplateFile::name);
        const text::SourceId name = loaded.sources.add_name(loaded.sources[from->source].path());
        loaded.faults.add(portable ? diag::rules::template_file_taken : diag::rules::template_file_name,
                          text::Span{name, 0, 0}, {{"name", asset.path}});
    }
}

} // namespace

std::vector<text::OutputFile> make_site_files(const Options& options, site::FileSystem& disk, Loaded& loaded) {
    const corpus::Corpus& corpus = *loaded.corpus;
    // A site of single years has no pages across them, nor links to such.
    const bool across = options.html && options.years.empty();
    const view::Derived derived = derive(corpus, across);
    std::vector<text::OutputFile> files;
    std::vector<render::TemplateFile> layout_files;
    if (options.html || options.markdown) {
        layout_files = layouts(options, disk, loaded);
        const render::Templates templates(loaded.sources, layout_files, loaded.faults);
        if (loaded.faults.has_errors()) return {};
        const view::SiteView view = view::make_site(corpus, derived, options.years);
        render::SiteOptions how;
        how.html = options.html;
        how.markdown = options.markdown;
        std::optional<view::CompareSite> comparisons;
        if (across) {
            comparisons = view::make_compare_site(view::CompareWorld(corpus), corpus.organisation.language);
            how.more_nav = render::compare_nav(*comparisons);
        }
        how.more_nav.push_back(render::search_nav(corpus.organisation.language));
        const render::Shell shell = render::make_shell(view, how.more_nav);
        add(files, render::render_site(view, templates, how, loaded.faults));
        if (comparisons) add(files, render::render_compare(*comparisons, shell, templates, loaded.faults));
        if (options.html) {
            const auto entries = view::make_search(view, comparisons ? &*comparisons : nullptr);
            add(files, render::render_search(entries, shell, templates, loaded.faults));
            for (const site::ImageFile& image : loaded.images) {
                if (corpus.organisation.logo && image.name == corpus.organisation.logo->file.value)
                    files.push_back({image.name, image.bytes});
            }
        }
    }
    if (options.html) add(files, render::robots_files(view::site_url(corpus.organisation), files));
    if (options.data)
        add(files, render::data_files(view::make_data_set(corpus, loaded.sources, derived, options.years)));
    // Last, when all other names are known.
    if (options.html) add_assets(layout_files, loaded, files);
    return files;
}

render::Addresses make_addresses(const Loaded& loaded, const std::vector<text::OutputFile>& files) {
    const view::Derived derived = derive(*loaded.corpus, true);
    return render::addresses(files, view::make_anchors(view::make_site(*loaded.corpus, derived)));
}

} // namespace redovisa::cli
