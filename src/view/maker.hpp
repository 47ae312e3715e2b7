#pragma once

#include "view/derived.hpp"
#include "view/places.hpp"
#include "view/report.hpp"
#include "view/words.hpp"

#include "lang/words.hpp"
#include "schema/choices.hpp"

/// How the records of one year become views. Each function takes a record as the model has it and gives what is shown.
namespace redovisa::view {

/// What the makers need to know of the world around a record.
struct Context {
    const corpus::Corpus& corpus;
    const Places& places;
    lang::Language language = lang::Language::sv;
    const model::Report* report = nullptr; ///< the year that is told
    const Derived* derived = nullptr;      ///< null: nothing is known

    [[nodiscard]] std::string word(lang::Words words) const { return std::string(words.in(language)); }
    [[nodiscard]] std::string count(std::int64_t number, const lang::Noun& noun) const {
        return lang::counted(number, noun, language);
    }
};

template <class Enum> [[nodiscard]] Term make_term(const Context& context, Enum value) {
    const schema::Option& option = schema::option_of(value);
    return {std::string(option.value), std::string(option.label.in(context.language)),
            std::string(option.description.in(context.language))};
}

[[nodiscard]] Prose make_prose(const model::Prose& prose);
[[nodiscard]] Remarks make_remarks(const Context& context, const model::Common& record);
[[nodiscard]] Line make_source(const Context& context, const std::optional<model::Origin>& origin);
/// Whether `whole` already leads a reader of the report to `part`: the same document and section, and lines and page
/// within.
[[nodiscard]] bool covers(const Context& context, const model::Origin& whole, const model::Origin& part);
[[nodiscard]] std::string language_code(const std::optional<schema::LanguageCode>& language);

/// A link to a record that has a place, or its text alone.
[[nodiscard]] Run make_run(const Context& context, std::string text, const void* record);

/// Puts a detail with one value at the end, unless the value is empty.
void add_detail(std::vector<Detail>& out, std::string label, std::string value);
void add_detail(std::vector<Detail>& out, std::string label, Run value);
/// Several short values under one label.
void add_detail(std::vector<Detail>& out, std::string label, std::vector<Run> values);

[[nodiscard]] FigureView make_figure(const Context& context, const model::Figure& figure);
/// The figures of a record whose source is `origin`: what it covers is not said again at each.
[[nodiscard]] std::vector<FigureView> make_figures(const Context& context, const std::vector<model::Figure>& figures,
                                                   const std::optional<model::Origin>& origin);
/// `cirka 40`, `12–20`, `mer än 40 miljoner kr`.
[[nodiscard]] std::string amount_text(const Context& context, const model::Figure& figure, std::string_view unit);

[[nodiscard]] std::vector<QuoteView> make_quotes(const Context& context, const std::vector<model::Quote>& quotes);
[[nodiscard]] std::vector<Run> make_links(const Context& context, const std::vector<model::Link>& links);
/// The activities of the year that share an outcome, in the order of the report.
[[nodiscard]] std::vector<const model::Activity*> activities_sharing(const Context& context,
                                                                     const model::Outcome& outcome);
[[nodiscard]] Detail make_funding(const Context& context, const std::vector<model::Funding>& funding);

[[nodiscard]] Entry make_entry(const Context& context, const model::Fact& fact);
[[nodiscard]] Entry make_entry(const Context& context, const model::Outcome& outcome);
[[nodiscard]] Entry make_entry(const Context& context, const model::Statement& statement);
[[nodiscard]] Entry make_entry(const Context& context, const model::Item& item, std::string kind);
[[nodiscard]] Entry make_entry(const Context& context, const model::Project& project);
[[nodiscard]] Entry make_entry(const Context& context, const model::Publication& publication);
[[nodiscard]] Entry make_entry(const Context& context, const model::SourceDocument& document);

[[nodiscard]] ActivityView make_activity(const Context& context, const model::Activity& activity,
                                         const model::Area* area);
[[nodiscard]] std::vector<ActivityView>
make_activities(const Context& context, const std::vector<model::Activity>& activities, const model::Area* area);
[[nodiscard]] GoalView make_goal(const Context& context, const corpus::GoalEntry& entry);
/// The goals of one scope of the year, in the order of the report.
[[nodiscard]] std::vector<GoalView> make_goals(const Context& context, std::string_view scope);
[[nodiscard]] AreaView make_area(const Context& context, const corpus::AreaEntry& entry);
[[nodiscard]] BodyView make_body(const Context& context, const model::Representation& representation);
[[nodiscard]] ReportView make_report(const Context& context);

/// What follows how it ended: ` till Region Västernorrland, april 2020`, ` av nya mål`, `, 2020`; empty when nothing
/// does.
[[nodiscard]] std::string ended_facts(const Context& context, const model::Ended& ended);
/// How it ended, for a goal or an area; nothing when it did not.
void add_ended(const Context& context, std::vector<Detail>& out, const std::optional<model::Ended>& ended);

/// Counts the activities that `which` names: indexes into Corpus::activities.
[[nodiscard]] Tally make_tally(const Context& context, const std::vector<std::uint32_t>& which);

/// Keeps chapters with content.
void add_chapter(std::vector<Chapter>& out, Chapter chapter);

} // namespace redovisa::view
