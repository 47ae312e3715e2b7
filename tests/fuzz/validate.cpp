#include "schema/validate.hpp"
#include "diag/mend.hpp"
#include "diag/print.hpp"
#include "fuzz/check_faults.hpp"
#include "model/build.hpp"
#include "text/utf8.hpp"
#include "yaml/parse.hpp"

/// A file against the field table and into the model. The first byte chooses what the file is. Every message has a
/// place that exists, fewer than 200 are left and no fix of prose breaks the file; in print nothing of the file can
/// steer a terminal.
namespace redovisa::fuzz {
namespace {

bool check_file(char kind, const text::Source& source, text::SourceId id, diag::Diagnostics& faults) {
    const auto document = yaml::parse(source, id, faults);
    if (!document) return false;
    if (kind % 3 == 0) {
        schema::validate(*document, source, schema::area_record(), faults);
        (void)model::build_area(*document, source, id, faults);
    } else if (kind % 3 == 1) {
        schema::validate(*document, source, schema::report_record(), faults);
        (void)model::build_report(*document, source, id, faults);
    } else {
        schema::validate(*document, source, schema::organisation_record(), faults);
        (void)model::build_organisation(*document, source, id, faults);
    }
    return true;
}

/// The file with the fix of one fault. Where only prose is mended, what could be read before can be read then.
void expect_mended(const text::Source& source, const diag::Diagnostic& fault, bool read) {
    const std::string mended = diag::apply_edits(source.bytes(), fault.fix);
    if (!read || !fault.rule->code.starts_with("markdown-")) return;
    text::SourceSet sources;
    diag::Diagnostics faults;
    const text::SourceId id = sources.add("x.yaml", mended);
    expect(yaml::parse(sources[id], id, faults).has_value(), "a fix that breaks the file", mended);
}

void expect_printable(std::string_view printed) {
    while (!printed.empty()) {
        const text::CodePoint point = text::decode(printed);
        expect(point.valid, "print that is not UTF-8");
        const bool control = (point.value < 0x20 && point.value != '\n') || (point.value >= 0x7f && point.value < 0xa0);
        const bool turns =
            (point.value >= 0x202a && point.value <= 0x202e) || (point.value >= 0x2066 && point.value <= 0x2069);
        expect(!control && !turns, "print that steers the terminal");
        printed.remove_prefix(point.length);
    }
}

void run(std::string_view bytes) {
    if (bytes.empty()) return;
    text::SourceSet sources;
    diag::Diagnostics faults;
    const text::SourceId id = sources.add("x.yaml", std::string(bytes.substr(1)));
    const bool read = check_file(bytes.front(), sources[id], id, faults);
    expect_sound(faults, sources);
    faults.finish(sources);
    expect(faults.size() < 200, "too many messages");
    expect_sound(faults, sources);
    for (const diag::Diagnostic& fault : faults.items())
        expect_mended(sources[id], fault, read);
    diag::Options how;
    how.language = static_cast<unsigned char>(bytes.front()) % 2 == 0 ? lang::Language::sv : lang::Language::en;
    expect_printable(diag::print(faults, sources, how));
}

} // namespace
} // namespace redovisa::fuzz

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    redovisa::fuzz::run(redovisa::fuzz::as_text(data, size));
    return 0;
}
