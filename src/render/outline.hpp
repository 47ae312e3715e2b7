#pragma once

#include <vector>

namespace redovisa::render {

/// Gives each heading of a text its level on a page: writers skip levels, pages may not.
class Outline {
public:
    explicit Outline(int first) : first_(first) {}

    /// The level of the next heading, 1 to 6, when it was written with level `written`.
    [[nodiscard]] int next(int written) {
        while (!open_.empty() && open_.back() >= written)
            open_.pop_back();
        open_.push_back(written);
        const int level = first_ + static_cast<int>(open_.size()) - 1;
        return level < 6 ? level : 6;
    }

private:
    int first_;
    std::vector<int> open_;
};

} // namespace redovisa::render
