#include "view/maker.hpp"

#include "lang/date_format.hpp"
#include "lang/number_format.hpp"

#include <algorithm>

namespace redovisa::view {
namespace {

bool is_money(std::string_view unit) {
    return unit == "kr" || unit == "kronor" || unit == "SEK";
}
bool is_per_cent(std::string_view unit) {
    return unit == "%" || unit == "procent" || unit == "per cent";
}

/// `cirka `, `minst `; nothing for exact numbers and ranges, which say themselves what they are.
std::string precision_prefix(const Context& context, schema::Precision precision) {
    if (precision == schema::Precision::exact || precision == schema::Precision::range) return {};
    return std::string(schema::option_of(precision).label.in(context.language)) + " ";
}

std::string one_amount(const Context& context, const model::Decimal& value, std::string_view unit) {
    return is_money(unit) ? lang::money_text(value, context.language) : lang::number_text(value, context.language);
}

bool amount_holds_unit(const model::Figure& figure, std::string_view unit) {
    return is_money(unit) || is_per_cent(unit) || (unit.empty() && figure.measure == schema::Measure::share);
}

std::string unit_of(const Context& context, const model::Figure& figure) {
    if (!figure.unit.value.empty()) return figure.unit.value;
    const auto* indicator = context.corpus.indicator(figure.indicator.value);
    return indicator == nullptr ? std::string() : indicator->unit.value;
}

/// The unit as it stands after the amount: nothing when the amount has it, and that of one in the singular.
std::string unit_beside_amount(const Context& context, const model::Figure& figure) {
    const std::string unit = unit_of(context, figure);
    if (amount_holds_unit(figure, unit)) return {};
    const auto* indicator = context.corpus.indicator(figure.indicator.value);
    const bool singular = indicator != nullptr && !indicator->unit_one.empty() && unit == indicator->unit.value;
    return singular && model::is_one(figure) ? indicator->unit_one : unit;
}

} // namespace

std::string amount_text(const Context& context, const model::Figure& figure, std::string_view unit) {
    std::string out = precision_prefix(context, figure.precision);
    if (figure.to) {
        // The unit stands once, after the upper end.
        out += lang::number_text(figure.value.value, context.language) + "–" + one_amount(context, *figure.to, unit);
    } else {
        out += one_amount(context, figure.value.value, unit);
    }
    const bool per_cent = is_per_cent(unit) || (unit.empty() && figure.measure == schema::Measure::share && !figure.of);
    if (per_cent) out += context.language == lang::Language::sv ? "\u00A0%" : "%";
    if (figure.of) {
        out += " " + context.word(words::of) + " " + lang::number_text(*figure.of, context.language);
    }
    return out;
}

FigureView make_figure(const Context& context, const model::Figure& figure) {
    const std::string unit = unit_of(context, figure);
    FigureView view;
    view.anchor = context.places.of(&figure).anchor;
    view.amount = amount_text(context, figure, unit);
    view.unit = unit_beside_amount(context, figure);
    view.what = figure.what;
    if (figure.role != schema::FigureRole::result) view.role = make_term(context, figure.role).label;
    if (figure.period) view.period = lang::period_text(figure.period->value, context.language);
    if (const auto* indicator = context.corpus.indicator(figure.indicator.value)) {
        view.indicator = make_run(context, indicator->title.value, indicator);
        if (context.derived != nullptr &&
            std::ranges::find(context.derived->indicators, indicator->id.value) != context.derived->indicators.end()) {
            view.indicator.place = {"indicator/" + indicator->id.value + ".html", {}, {}};
        }
    }
    for (const auto& part : figure.breakdown) {
        view.breakdown.push_back(one_amount(context, part.value, unit) + "\u00A0" + part.what);
    }
    for (const auto& stated : figure.also_stated) {
        view.also_stated.push_back(
            {one_amount(context, stated.value, unit), make_prose(stated.note), make_source(context, stated.origin)});
    }
    if (const auto* first = context.report == nullptr || figure.repeats.value.empty()
                                ? nullptr
                                : context.places.figure(*context.report, figure.repeats.value)) {
        std::string text = amount_text(context, *first, unit_of(context, *first));
        const std::string first_unit = unit_beside_amount(context, *first);
        if (!first_unit.empty()) text += "\u00A0" + first_unit;
        view.repeats = make_run(context, std::move(text), first);
    }
    view.remarks = make_remarks(context, figure);
    return view;
}

std::vector<FigureView> make_figures(const Context& context, const std::vector<model::Figure>& figures,
                                     const std::optional<model::Origin>& origin) {
    std::vector<FigureView> out;
    out.reserve(figures.size());
    for (const auto& figure : figures) {
        out.push_back(make_figure(context, figure));
        if (origin && figure.origin && covers(context, *origin, *figure.origin)) out.back().remarks.source.clear();
    }
    return out;
}

Detail make_funding(const Context& context, const std::vector<model::Funding>& funding) {
    Detail detail{context.word(words::funding), {}};
    for (const auto& one : funding) {
        std::string text = one.from + ": " + make_term(context, one.decision).label;
        if (one.amount) {
            text += ", " + precision_prefix(context, one.precision) + lang::money_text(*one.amount, context.language);
        }
        if (!one.programme.empty()) text += ", " + context.word(words::programme) + " " + one.programme;
        if (one.period) text += ", " + lang::period_text(*one.period, context.language);
        const Remarks remarks = make_remarks(context, one);
        detail.values.push_back({{{std::move(text)}}, remarks.note, remarks.source});
    }
    return detail;
}

} // namespace redovisa::view
