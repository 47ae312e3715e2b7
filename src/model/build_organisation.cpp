#include "model/build.hpp"
#include "model/records.hpp"

namespace redovisa::model {
namespace {

Member read_member(const Reader& reader, const yaml::Node& node) {
    Member member;
    read_common(reader, node, member);
    member.id = reader.id(node, "id");
    member.title = reader.string(node, "title");
    member.code = reader.string(node, "code");
    member.url = reader.string(node, "url");
    return member;
}

Break read_break(const Reader& reader, const yaml::Node& node) {
    return {reader.integer(node, "year").value_or(0), reader.prose(node, "note")};
}

Indicator read_indicator(const Reader& reader, const yaml::Node& node) {
    Indicator indicator;
    read_common(reader, node, indicator);
    indicator.id = reader.id(node, "id");
    indicator.title = reader.text(node, "title");
    indicator.unit = reader.text(node, "unit");
    indicator.unit_one = reader.string(node, "unit_one");
    indicator.definition = reader.prose(node, "definition");
    indicator.measure = reader.choice_or(node, "measure", schema::Measure::count);
    indicator.direction = reader.choice_or(node, "direction", schema::Direction::none);
    indicator.theme = reader.string(node, "theme");
    indicator.breaks = reader.list(node, "breaks", read_break);
    return indicator;
}

ChangedName read_changed_name(const Reader& reader, const yaml::Node& node) {
    ChangedName name;
    read_common(reader, node, name);
    name.name = reader.string(node, "name");
    name.formerly = reader.strings(node, "formerly");
    name.since = reader.integer(node, "since");
    return name;
}

RuleLevel read_rule_level(const Reader& reader, const yaml::Node& node) {
    return {reader.text(node, "code"), reader.choice_or(node, "level", schema::Level::advice),
            reader.string(node, "why")};
}

Contact read_contact(const Reader& reader, const yaml::Node& node) {
    return {reader.string(node, "name"), reader.string(node, "email"), reader.string(node, "phone"),
            reader.string(node, "address")};
}

Logo read_logo(const Reader& reader, const yaml::Node& node) {
    return {reader.text(node, "file"), reader.string(node, "alt")};
}

Shortcoming read_shortcoming(const Reader& reader, const yaml::Node& node) {
    return {reader.string(node, "what"), reader.string(node, "why"),
            reader.choice_or(node, "ground", schema::ShortcomingGround::noncompliance)};
}

Accessibility read_accessibility(const Reader& reader, const yaml::Node& node) {
    Accessibility accessibility;
    read_common(reader, node, accessibility);
    accessibility.status = reader.choice_or(node, "status", schema::Conformance::partly);
    accessibility.assessed = reader.date(node, "assessed").value_or(Located<Date>{{}, node.where});
    accessibility.updated = reader.plain_date(node, "updated");
    accessibility.method = reader.choice_or(node, "method", schema::AssessmentMethod::self);
    accessibility.shortcomings = reader.list(node, "shortcomings", read_shortcoming);
    accessibility.feedback = reader.string(node, "feedback");
    accessibility.authority = reader.string(node, "authority");
    accessibility.authority_url = reader.string(node, "authority_url");
    return accessibility;
}

} // namespace

Organisation build_organisation(const yaml::Document& document, const text::Source& source, text::SourceId id,
                                diag::Diagnostics& out) {
    Reader reader(source, out);
    const yaml::Node& root = document.root;
    Organisation organisation;
    read_common(reader, root, organisation);
    organisation.file = id;
    organisation.name = reader.string(root, "name");
    organisation.short_name = reader.string(root, "short_name");
    const auto language = reader.choice_or(root, "language", schema::LanguageCode::sv);
    organisation.language = language == schema::LanguageCode::sv ? lang::Language::sv : lang::Language::en;
    organisation.about = reader.prose(root, "about");
    organisation.url = reader.text(root, "url");
    organisation.contact = reader.one(root, "contact", read_contact);
    organisation.logo = reader.one(root, "logo", read_logo);
    organisation.footer = reader.prose(root, "footer");
    organisation.licence = reader.string(root, "licence");
    organisation.licence_url = reader.string(root, "licence_url");
    organisation.members = reader.list(root, "members", read_member);
    organisation.names = reader.list(root, "names", read_changed_name);
    organisation.indicators = reader.list(root, "indicators", read_indicator);
    organisation.rules = reader.list(root, "rules", read_rule_level);
    organisation.accessibility = reader.one(root, "accessibility", read_accessibility);
    organisation.acceptances = reader.take_acceptances();
    return organisation;
}

} // namespace redovisa::model
