#pragma once

#include "model/report.hpp"

/// What holds across the years.
namespace redovisa::model {

struct Member : Common {
    Text id;
    std::string title;
    std::string code;
    std::string url;
};

struct Break {
    int year = 0; ///< first year that cannot be compared with those before
    Prose note;
};

struct Indicator : Common {
    Text id;
    Text title;
    Text unit;
    std::string unit_one; ///< of the number 1; empty: as `unit`
    Prose definition;
    schema::Measure measure = schema::Measure::count;
    schema::Direction direction = schema::Direction::none;
    std::string theme;
    std::vector<Break> breaks;
};

struct ChangedName : Common {
    std::string name;
    std::vector<std::string> formerly;
    std::optional<int> since;
};

struct RuleLevel {
    Text code;
    schema::Level level = schema::Level::advice;
    std::string why;
};

struct Contact {
    std::string name;
    std::string email;
    std::string phone;
    std::string address;
};

struct Logo {
    Text file; ///< beside organisation.yaml
    std::string alt;
};

struct Shortcoming {
    std::string what;
    std::string why;
    schema::ShortcomingGround ground = schema::ShortcomingGround::noncompliance;
};

/// Swedish law 2018:1937 and the directive of the authority say what an accessibility statement must hold.
struct Accessibility : Common {
    schema::Conformance status = schema::Conformance::partly;
    Located<Date> assessed;
    std::optional<Date> updated;
    schema::AssessmentMethod method = schema::AssessmentMethod::self;
    std::vector<Shortcoming> shortcomings;
    std::string feedback;
    std::string authority;
    std::string authority_url;
};

struct Organisation : Common {
    text::SourceId file{};
    std::string name;
    std::string short_name;
    lang::Language language = lang::Language::sv;
    Prose about;
    Text url;
    std::optional<Contact> contact;
    std::optional<Logo> logo;
    Prose footer;
    std::string licence;
    std::string licence_url;
    std::vector<Member> members;
    std::vector<ChangedName> names;
    std::vector<Indicator> indicators;
    std::vector<RuleLevel> rules;
    std::optional<Accessibility> accessibility;
    std::vector<diag::Acceptance> acceptances; ///< of every record of the file
    bool complete = true;                      ///< false when the file could not be read
};

} // namespace redovisa::model
