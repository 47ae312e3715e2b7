#pragma once

#include "cli/pipeline.hpp"
#include "mutants/mistake.hpp"

#include <cstddef>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace redovisa::mutants {

/// What became of one mutant.
struct Verdict {
    bool harmless = false; ///< reads as the first file did: no mistake was made
    bool unseen = false;   ///< nobody could know (see Unseen)
    bool told = false;     ///< any message
    bool detected = false; ///< an error or a warning, or the advice that names it
    bool exact = false;    ///< the first message of the worst kind stands on the right line
    bool near = false;     ///< one line off
    bool named = false;    ///< its code names the cause
    bool mended = false;   ///< its fix gives a file without faults and equal in content to the first one
    std::size_t messages = 0;
};

struct Trial {
    const Mistake* mistake = nullptr;
    Mutant mutant;
    Verdict verdict;
};

/// Up to `count` different mutants of one kind. The seed is the name's own: other kinds do not change it.
[[nodiscard]] std::vector<Trial> make_trials(const Reports& reports, const Mistake& mistake, std::size_t count);

/// The reports as the program reads them. A file that a mutant leaves alone is not read again: what it became is kept.
class Bench {
public:
    explicit Bench(const Reports& reports);

    /// Puts every mutant through the whole program and judges what it says.
    void judge(std::vector<Trial>& trials) const;
    /// The number of messages about the reports as they are.
    [[nodiscard]] std::size_t messages_untouched() const;
    /// What the program says about a mutant, as a person would read it.
    [[nodiscard]] std::string said(const Mutant& mutant) const;

private:
    [[nodiscard]] std::unique_ptr<cli::Loaded> load(const Files& changed) const;
    [[nodiscard]] Verdict judged(const Trial& trial) const;
    [[nodiscard]] bool mends(const Mutant& mutant, const cli::Loaded& loaded, const diag::Diagnostic& fault) const;
    [[nodiscard]] const yaml::Node& first_tree(const std::string& path) const;

    const Reports& reports_;
    std::map<std::string, cli::Built, std::less<>> built_;
};

struct Sum {
    std::size_t made = 0; ///< mistakes; without harmless and unseen ones
    std::size_t harmless = 0;
    std::size_t unseen = 0;
    std::size_t detected = 0;
    std::size_t exact = 0;
    std::size_t near = 0;
    std::size_t named = 0;
    std::size_t mended = 0;
    std::size_t messages = 0;
    std::size_t false_alarms = 0; ///< harmless changes that were told

    void add(const Verdict& verdict);
    void add(const Sum& other);
    [[nodiscard]] double share(std::size_t part) const;
    [[nodiscard]] double noise() const;
};

} // namespace redovisa::mutants
