#include "yaml/causes.hpp"

#include "diag/rules_yaml.hpp"

#include <algorithm>
#include <array>

namespace redovisa::yaml {
namespace {

struct Reason {
    std::string_view parser;
    lang::Words words;
};

/// What the parser says, in words that name what to look for.
constexpr std::array reasons{
    Reason{"end of map", {"en grupp av nycklar bryts av", "a group of keys is broken off"}},
    Reason{"end of sequence", {"en lista bryts av", "a list is broken off"}},
    Reason{"illegal map value", {"ett kolon står där det inte kan stå", "a colon stands where it cannot"}},
    Reason{"illegal map key", {"en nyckel står där den inte kan stå", "a key stands where it cannot"}},
    Reason{"illegal block entry", {"ett streck står där det inte kan stå", "a dash stands where it cannot"}},
    Reason{"illegal flow end",
           {"en hakparentes eller klammer stängs som inte är öppen", "a bracket is closed that is not open"}},
    Reason{"illegal EOF", {"filen slutar mitt i en text", "the file ends in the middle of a text"}},
    Reason{"illegal document indicator", {"--- eller ... står mitt i en text", "--- or ... stands inside a text"}},
    Reason{"illegal tab", {"en tabb står i indraget", "a tab stands in the indentation"}},
    Reason{"illegal character", {"texten är fel indragen", "the text is wrongly indented"}},
    Reason{"unknown escape",
           {"omvänt snedstreck före ett tecken som inte kan stå där",
            "a backslash before a character that cannot follow it"}},
    Reason{"unknown token", {"ett tecken kan inte stå först", "a character cannot stand first"}},
};

} // namespace

void report_refusal(const text::Source& source, text::SourceId id, std::uint32_t start, std::uint32_t at,
                    std::string_view reason, diag::Diagnostics& out) {
    // At the end of the file the last line with content says more than the empty one after it.
    const auto end = static_cast<std::uint32_t>(source.bytes().find_last_not_of(" \r\n") + 1);
    at = std::min(at, std::max(start, end));
    lang::Words words{"raderna hänger inte ihop", "the lines do not fit together"};
    for (const Reason& known : reasons) {
        if (reason.starts_with(known.parser)) words = known.words;
    }
    out.add(diag::rules::not_readable, {id, at, at}, {{"reason", words}});
}

} // namespace redovisa::yaml
