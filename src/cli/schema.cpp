#include "cli/commands.hpp"

#include "render/compare.hpp"
#include "schema/json_schema.hpp"

namespace redovisa::cli {
namespace {

/// The organisation's language is not known here: no reports are read. The files are Swedish unless `--lang` says else.
lang::Language words_of(const Options& options) {
    return options.language.value_or(lang::Language::sv);
}

std::vector<schema::SchemaFile> all_files(lang::Language language) {
    std::vector<schema::SchemaFile> out = schema::json_schemas(language);
    out.push_back({"comparison.schema.json", render::comparison_schema()});
    out.push_back({"reference.md", schema::reference(language)});
    return out;
}

} // namespace

ExitCode schema(const Options& options, Environment& environment) {
    const lang::Language language = words_of(options);
    const std::string wanted = options.subject.empty() ? "area" : options.subject;
    for (const schema::SchemaFile& file : all_files(language)) {
        if (file.name.starts_with(wanted + ".")) return deliver(file.bytes, environment, language);
    }
    return ExitCode::internal;
}

} // namespace redovisa::cli
