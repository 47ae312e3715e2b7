#include "view/maker.hpp"

#include "lang/number_format.hpp"
#include "text/utf8.hpp"

namespace redovisa::view {

Tally make_tally(const Context& context, const std::vector<std::uint32_t>& which) {
    const auto options = schema::status_choice.options;
    std::vector<std::int64_t> counts(options.size(), 0);
    for (const auto index : which) {
        ++counts[static_cast<std::size_t>(context.corpus.activities[index].activity->status.value)];
    }
    Tally tally;
    tally.total = static_cast<std::int64_t>(which.size());
    tally.total_text = lang::number_text(tally.total, context.language);
    std::vector<std::string> phrases;
    for (std::size_t i = 0; i < options.size(); ++i) {
        const Term term = make_term(context, static_cast<schema::Status>(i));
        tally.parts.push_back({term, counts[i], lang::number_text(counts[i], context.language),
                               lang::share_text(counts[i], tally.total, context.language)});
        if (counts[i] > 0) phrases.push_back(text::to_lower(term.label) + " " + tally.parts.back().count_text);
    }
    tally.summary = lang::list_text(phrases, context.language);
    return tally;
}

} // namespace redovisa::view
