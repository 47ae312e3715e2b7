#include "diag/mend.hpp"

#include <algorithm>

namespace redovisa::diag {
namespace {

void put_in_order(std::vector<Edit>& edits) {
    std::ranges::stable_sort(edits, {}, [](const Edit& edit) { return edit.where.begin; });
    std::uint32_t taken = 0;
    std::erase_if(edits, [&](const Edit& edit) {
        if (edit.where.begin < taken) return true;
        taken = edit.where.end;
        return false;
    });
}

/// New bytes in the mended text.
struct Run {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
    /// The edit takes whole lines away and puts nothing there.
    bool drops_lines = false;
};

struct Mended {
    std::string text;
    std::vector<Run> runs;
};

Mended mend(std::string_view bytes, const std::vector<Edit>& edits) {
    Mended out;
    out.text.reserve(bytes.size() + 64);
    std::size_t at = 0;
    for (const Edit& edit : edits) {
        const std::size_t begin = std::min<std::size_t>(edit.where.begin, bytes.size());
        const std::size_t end = std::min<std::size_t>(edit.where.end, bytes.size());
        out.text += bytes.substr(at, begin - at);
        const auto start = static_cast<std::uint32_t>(out.text.size());
        out.text += edit.replacement;
        const std::string_view gone = bytes.substr(begin, end - begin);
        out.runs.push_back(
            {start, static_cast<std::uint32_t>(out.text.size()), edit.replacement.empty() && gone.ends_with('\n')});
        at = end;
    }
    out.text += bytes.substr(at);
    return out;
}

} // namespace

std::string apply_edits(std::string_view bytes, std::vector<Edit> edits) {
    put_in_order(edits);
    return mend(bytes, edits).text;
}

std::vector<MendedLine> mended_lines(const text::Source& source, std::vector<Edit> edits, std::size_t most) {
    put_in_order(edits);
    Mended mended = mend(source.bytes(), edits);
    const text::Source after(source.path(), std::move(mended.text));
    std::vector<MendedLine> lines;
    for (const Run& run : mended.runs) {
        if (run.drops_lines) continue;
        const std::uint32_t last = after.line_of(run.end > run.begin ? run.end - 1 : run.end);
        for (std::uint32_t line = after.line_of(run.begin); line <= last; ++line) {
            if (lines.empty() || lines.back().line < line) {
                if (lines.size() == most) return lines;
                lines.push_back({line, std::string(after.line_text(line)), {}});
            }
            const std::uint32_t start = after.line_begin(line);
            const std::size_t begin = std::max(run.begin, start) - start;
            const std::size_t end = std::min<std::size_t>(run.end - start, lines.back().text.size());
            if (begin < end) lines.back().fresh.emplace_back(begin, end);
        }
    }
    return lines;
}

} // namespace redovisa::diag
