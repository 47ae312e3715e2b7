#include "render/life_text.hpp"

#include "render/compare_grid.hpp"
#include "render/redline_line.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace redovisa::render {
namespace {

using lang::Words;

constexpr Words seen_above{"se ovan", "see above"};
using compare_words::no_report;
constexpr Words asked{"◀\u00a0här", "◀\u00a0here"}; // together on one line
constexpr Words in_short{"Kedjan har {} mål, {}–{}.", "The chain has {} goals, {}–{}."};

class TreePrinter {
public:
    TreePrinter(const view::Life& life, const std::string& ref, lang::Language language,
                const TextTableOptions& options)
        : life_(life), ref_(ref), language_(language), options_(options), drawn_(life.goals.size(), false) {}

    std::string print() {
        // From the roots down. Links lead to later years only, so every goal is reached from one.
        for (std::size_t i = 0; i < life_.goals.size(); ++i) {
            if (!life_.goals[i].before.empty()) continue;
            goal(i, "", "");
            blank();
        }
        gaps();
        text("", fmt::format(fmt::runtime(std::string(in_short.in(language_))), life_.goals.size(),
                             life_.years.front().year, life_.years.back().year));
        text("", life_.fulfilment_rule);
        return std::move(out_);
    }

private:
    std::string paint(const std::string& text, const char* code) const {
        return options_.colour ? std::string("\x1b[") + code + "m" + text + "\x1b[0m" : text;
    }

    /// `sign` stands before the first line, and what follows is set in by as much.
    void text(const std::string& prefix, const std::string& text, const std::string& sign = {}) {
        std::string before = prefix + sign;
        for (const std::string& line : wrapped(text, room_after(before))) {
            put(before + line);
            before = prefix + std::string(text::display_width(sign), ' ');
        }
    }

    /// Columns that are left; at least so many that words can be read.
    [[nodiscard]] std::size_t room_after(const std::string& prefix) const {
        constexpr std::size_t readable = 20;
        const std::size_t used = text::display_width(prefix);
        return options_.width > used + readable ? options_.width - used : readable;
    }

    /// One blank line, and no more, between what belongs together.
    void blank() {
        if (!out_.ends_with("\n\n")) out_ += "\n";
    }

    /// A line without blanks at its end.
    void put(std::string_view line) {
        const std::size_t end = line.find_last_not_of(' ') + 1; // npos + 1 is 0
        out_ += line.substr(0, end);
        out_ += "\n";
    }

    /// `branch` stands before the first line, `trunk` before those below it.
    void goal(std::size_t index, const std::string& branch, const std::string& trunk) {
        const auto& one = life_.goals[index];
        const auto& goal = one.goal;
        std::string head = goal.ref;
        if (goal.kind) head += " · " + goal.kind->label;
        if (!goal.kind_note.empty()) head += ", " + goal.kind_note;
        const bool again = drawn_[index];
        if (again) head += " (" + std::string(seen_above.in(language_)) + ")";
        if (goal.ref == ref_ && !again) head += " " + std::string(asked.in(language_));
        const std::string inner = trunk + (one.after.empty() || again ? "   " : "│  ");
        std::string before = branch;
        for (const std::string& line : wrapped(head, room_after(branch))) {
            out_ += before + paint(line, goal.ref == ref_ && !again ? "1;32" : "1") + "\n";
            before = inner;
        }
        if (again) return;
        drawn_[index] = true;
        text(inner, goal.area + ": " + lang::quoted(wording(one), language_));
        text(inner, fulfilment_text(goal, language_));
        for (const std::string& figure : one.figures)
            text(inner, figure, "# ");
        for (const auto& activity : one.activities)
            this->activity(inner, activity);
        if (goal.fate) text(inner, goal.fate->label + (goal.fate_note.empty() ? "" : ": " + goal.fate_note), "→ ");
        put(trunk + (one.after.empty() ? "" : "│"));
        for (std::size_t i = 0; i < one.after.size(); ++i) {
            const bool last = i + 1 == one.after.size();
            this->goal(one.after[i], trunk + (last ? "└─ " : "├─ "), trunk + (last ? "   " : "│  "));
        }
    }

    /// The redline against a single forerunner; else the wording as it is.
    static std::string wording(const view::LifeGoal& one) {
        if (one.rewordings.size() != 1) return one.goal.title;
        std::string out;
        for (const GridPiece& piece : redline_line(one.rewordings.front().pieces)) {
            // The blank after a marked word stands after its mark.
            const std::size_t end = piece.text.find_last_not_of(' ') + 1;
            const std::string words = piece.text.substr(0, end);
            out += piece.mark == "added" ? "{+" + words + "+}" : piece.mark == "removed" ? "[-" + words + "-]" : words;
            out += piece.text.substr(end);
        }
        return out;
    }

    void activity(const std::string& prefix, const view::LifeActivity& activity) {
        std::string line = activity.title + " – " + text::to_lower(activity.status.label);
        for (std::size_t i = 0; i < activity.reasons.size(); ++i)
            line += (i == 0 ? " (" : ", ") + text::to_lower(activity.reasons[i]);
        // The words of the report say more only where no reason of the list fits.
        if (activity.reasons.empty() && !activity.reason_text.empty()) line += " (" + activity.reason_text;
        if (!activity.reasons.empty() || !activity.reason_text.empty()) line += ")";
        text(prefix, line, "• ");
    }

    void gaps() {
        std::string years;
        for (const auto& year : life_.years) {
            if (!year.reported) years += (years.empty() ? "" : ", ") + std::to_string(year.year);
        }
        if (years.empty()) return;
        text("", years + ": " + std::string(no_report.in(language_)));
        blank();
    }

    const view::Life& life_;
    const std::string& ref_;
    lang::Language language_;
    const TextTableOptions& options_;
    std::vector<bool> drawn_;
    std::string out_;
};

} // namespace

std::string life_text(const view::Life& life, const std::string& ref, lang::Language language,
                      const TextTableOptions& options) {
    return TreePrinter(life, ref, language, options).print();
}

} // namespace redovisa::render
