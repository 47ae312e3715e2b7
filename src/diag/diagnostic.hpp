#pragma once

#include "diag/rule.hpp"
#include "text/source.hpp"

#include <functional>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace redovisa::diag {

using text::Span;

/// A value put into a message where the text has `{name}`. Most values are the same in every language.
struct Arg {
    std::string name;
    std::string sv;
    std::string en;

    Arg(std::string name_, std::string value) : name(std::move(name_)), sv(value), en(std::move(value)) {}
    Arg(std::string name_, lang::Words words) : name(std::move(name_)), sv(words.sv), en(words.en) {}
    Arg(std::string name_, std::string sv_, std::string en_)
        : name(std::move(name_)), sv(std::move(sv_)), en(std::move(en_)) {}
};
using Args = std::vector<Arg>;

/// A text with its values; made into words only when it is printed, so that the language is chosen there.
struct Message {
    lang::Words text;
    Args args;
};

/// Another place that belongs to the fault: "first given here".
struct Note {
    Message message;
    Span where;
};

/// Replaces the bytes of `where` by `replacement`.
struct Edit {
    Span where;
    std::string replacement;
};

/// A fault as data. How it looks is the business of the printers.
struct Diagnostic {
    const Rule* rule = nullptr;
    Severity severity = Severity::error;
    Span where;
    Args args;
    std::vector<Note> notes;
    /// Beside the rule's own hint; used when the repair depends on the case ("did you mean …").
    std::vector<Message> hints;
    /// The repair, where it can be computed. Applying all edits mends this fault.
    std::vector<Edit> fix;
};

/// A text where each `{name}` is replaced by what `value_of` gives for it; it stays when that is nothing.
[[nodiscard]] std::string format(std::string_view text,
                                 const std::function<std::optional<std::string>(std::string_view)>& value_of);

/// The words of a message: each `{name}` becomes its value; an unknown name stays as it is.
[[nodiscard]] std::string format(lang::Words text, const Args& args, lang::Language language);

/// What went wrong, in the given language.
[[nodiscard]] std::string message_of(const Diagnostic& diagnostic, lang::Language language);
/// What to do about it: the rule's hint and those of the case, in that order.
[[nodiscard]] std::vector<std::string> hints_of(const Diagnostic& diagnostic, lang::Language language);

/// Collects faults. Every stage gets one and goes on after a fault; one per file when files are read in parallel.
class Diagnostics {
public:
    /// Adds a fault with the rule's own severity and gives it back so that notes, hints and a fix can be put on it.
    /// The reference is valid until the next call.
    Diagnostic& add(const Rule& rule, Span where, Args args = {});

    void append(Diagnostics&& other);

    /// Leaves out what is said of places where `earlier` has an error: a value that was refused is told once, and not
    /// again by rules that asked what it means.
    void leave_to(const Diagnostics& earlier);

    [[nodiscard]] bool has_errors() const;
    [[nodiscard]] std::size_t size() const { return items_.size(); }
    [[nodiscard]] const std::vector<Diagnostic>& items() const { return items_; }
    [[nodiscard]] std::vector<Diagnostic>& items() { return items_; }

    /// Sorts by path and place, drops equals, and caps what one file may say (see limits in the .cpp): after it the
    /// order does not depend on how the stages were run.
    void finish(const text::SourceSet& sources);

private:
    std::vector<Diagnostic> items_;
};

} // namespace redovisa::diag
