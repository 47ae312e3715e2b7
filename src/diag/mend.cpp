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

} // namespace

std::uint32_t Mended::former(std::uint32_t at) const {
    const auto after = std::ranges::upper_bound(runs, at, {}, &Run::begin);
    if (after == runs.begin()) return at;
    const Run& run = *std::prev(after);
    return run.former_end + (at - run.end);
}

Mended mend(std::string_view bytes, std::vector<Edit> edits) {
    put_in_order(edits);
    Mended out;
    out.text.reserve(bytes.size() + 64);
    std::size_t at = 0;
    for (const Edit& edit : edits) {
        const std::size_t begin = std::min<std::size_t>(edit.where.begin, bytes.size());
        const std::size_t end = std::min<std::size_t>(edit.where.end, bytes.size());
        out.text += bytes.substr(at, begin - at);
        const auto start = static_cast<std::uint32_t>(out.text.size());
        out.text += edit.replacement;
        out.runs.push_back({start, static_cast<std::uint32_t>(out.text.size()), static_cast<std::uint32_t>(begin),
                            static_cast<std::uint32_t>(end)});
        at = end;
    }
    out.text += bytes.substr(at);
    return out;
}

std::string apply_edits(std::string_view bytes, std::vector<Edit> edits) {
    return mend(bytes, std::move(edits)).text;
}

std::vector<MendedLine> mended_lines(const text::Source& source, std::vector<Edit> edits, std::size_t most) {
    Mended mended = mend(source.bytes(), std::move(edits));
    const text::Source after(source.path(), std::move(mended.text));
    std::vector<MendedLine> lines;
    for (const Mended::Run& run : mended.runs) {
        const std::string_view gone = source.bytes().substr(run.former_begin, run.former_end - run.former_begin);
        if (run.begin == run.end && gone.ends_with('\n')) continue; // takes whole lines away
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
