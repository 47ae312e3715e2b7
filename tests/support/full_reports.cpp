#include "support/full_reports.hpp"

#include "text/utf8.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <optional>
#include <string_view>

namespace redovisa::test {

using schema::Field;
using schema::Kind;
using schema::Many;
using schema::Record;
using schema::Target;

/// A mapping (keys, each with one or several values), or a leaf.
struct FullReports::Node {
    std::size_t leaf = 0;
    bool is_leaf = false;
    std::vector<Entry> entries;
};

struct FullReports::Entry {
    std::string key;
    bool list = false;
    std::vector<Node> values;
};

struct FullReports::File {
    std::string name;
    Node root;
};

namespace {

constexpr std::string_view plain_characters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789/_-";
constexpr int former_year = FullReports::year - 1;

/// Values that must agree with something else, by `record.field` and by where they stand in their file.
std::optional<std::string> agreed(const std::string& name, const std::string& path) {
    static const std::map<std::string, std::string> values{
        {"report.year", std::to_string(FullReports::year)},
        {"area.area", FullReports::area},
        {"logo.file", "logo.svg"},
        {"goal.lineage", "reworded"},
        {"challenge-record.lineage", "reworded"},
        {"activity.reason", "other"},
        {"figure.measure", "count"},
    };
    if (name == "goal.level") return path.starts_with("overarching_goals") ? "overarching" : "long_term";
    const auto found = values.find(name);
    return found == values.end() ? std::nullopt : std::optional(found->second);
}

/// How often a record stands in a list: more than once where one record cannot use all keys at the same time.
struct Variant {
    std::string_view record;
    std::vector<std::string_view> without; ///< keys left out
};
const std::array variants{
    // A figure has a unit of its own or that of its indicator; one that repeats another is told where the other stands.
    Variant{"figure", {"indicator", "repeats"}},
    Variant{"figure", {"unit", "repeats", "id"}},
    Variant{"figure", {"indicator", "id"}},
};

} // namespace

/// Walks the field table and makes a node of every record.
class FullReports::Maker {
public:
    Maker(FullReports& reports, std::size_t most_places) : reports_(reports), most_places_(most_places) {}

    Node file(const Record& record, std::string name) {
        file_ = std::move(name);
        return make(record, "", {});
    }

    /// References are given their targets when all ids are known.
    void resolve() {
        for (Leaf& leaf : reports_.leaves) {
            if (leaf.field->kind == Kind::reference && leaf.value.empty()) leaf.value = target(leaf);
        }
    }

private:
    Node make(const Record& record, const std::string& path, const std::vector<std::string_view>& without) {
        Node node;
        for (const Field& field : record.fields) {
            if (std::ranges::find(without, field.name) != without.end()) continue;
            Entry entry{std::string(field.name), field.many != Many::one, {}};
            const std::string at = path.empty() ? entry.key : path + "." + entry.key;
            if (field.kind == Kind::record) {
                if (!field.required && ++places_[field.record] > most_places_) continue;
                entry.values = records(field, at);
            } else if (field.many == Many::one || field.kind == Kind::reference || field.kind == Kind::choice)
                entry.values.push_back(leaf(record, field, at));
            else
                for (int i = 0; i < 2; ++i)
                    entry.values.push_back(leaf(record, field, fmt::format("{}[{}]", at, i)));
            node.entries.push_back(std::move(entry));
        }
        return node;
    }

    std::vector<Node> records(const Field& field, const std::string& at) {
        std::vector<Node> out;
        for (const Variant& variant : variants) {
            if (variant.record == field.record->name)
                out.push_back(make(*field.record, fmt::format("{}[{}]", at, out.size()), variant.without));
        }
        if (out.empty()) out.push_back(make(*field.record, field.many == Many::one ? at : at + "[0]", {}));
        return out;
    }

    Node leaf(const Record& record, const Field& field, std::string path) {
        Leaf leaf{&record, &field, file_, std::move(path), {}, true, 0};
        if (const auto value = agreed(leaf.name(), leaf.path)) {
            leaf.value = *value;
            leaf.free = false;
        } else {
            fill(leaf);
        }
        Node node;
        node.is_leaf = true;
        node.leaf = reports_.leaves.size();
        reports_.leaves.push_back(std::move(leaf));
        return node;
    }

    void fill(Leaf& leaf) {
        const std::size_t n = reports_.leaves.size();
        const Field& field = *leaf.field;
        switch (field.kind) {
        case Kind::text:
        case Kind::prose:
            leaf.value = fmt::format("mk{:04}x", n);
            if (field.explains) leaf.value = fmt::format("{0} {0}", leaf.value);
            break;
        case Kind::url: leaf.value = fmt::format("https://mk{:04}x.example/", n); break;
        case Kind::id:
            leaf.value = fmt::format("id{:04}x", n);
            leaf.free = false;
            break;
        case Kind::integer:
        case Kind::decimal:
            // Greater from leaf to leaf, so that ranges end after they begin and parts are less than wholes.
            leaf.value = std::to_string(field.max < 20'000 ? field.max - 1 : static_cast<std::int64_t>(20'000 + n));
            break;
        case Kind::boolean: leaf.value = "true"; break;
        case Kind::date:
        case Kind::period:
            leaf.value = fmt::format("{}-{:02}-{:02}", 2040 + n / 336, n / 28 % 12 + 1, n % 28 + 1);
            break;
        case Kind::year: leaf.value = std::to_string(2100 + years_++); break;
        case Kind::choice:
            leaf.value = field.choice->options.front().value;
            leaf.free = false;
            break;
        case Kind::reference: leaf.free = false; break;
        case Kind::record: break;
        }
    }

    /// The id of the first leaf that `wanted` takes; empty when there is none, and then the reference is left out.
    template <class Wanted> std::string id_where(Wanted wanted) const {
        for (const Leaf& leaf : reports_.leaves) {
            if (leaf.field->kind == Kind::id && wanted(leaf)) return leaf.value;
        }
        return {};
    }

    std::string target(const Leaf& from) const {
        const auto of_record = [&](std::string_view name) {
            return id_where([&](const Leaf& leaf) { return leaf.record->name == name; });
        };
        switch (from.field->target) {
        case Target::goal_or_area:
            return fmt::format("{}/{}{}", former_year, area, from.record->name == "goal" ? "/mal" : "");
        case Target::group: return of_record("group");
        case Target::area: return area;
        case Target::challenge: return of_record("challenge-record");
        case Target::indicator: return of_record("indicator");
        case Target::project: return of_record("project");
        case Target::publication: return of_record("publication-record");
        case Target::member: return of_record("member");
        case Target::document: return of_record("document");
        case Target::figure: return id_where([&](const Leaf& leaf) { return leaf.record->name == "figure"; });
        case Target::shared_outcome:
            return id_where(
                [&](const Leaf& leaf) { return leaf.file == from.file && leaf.path.starts_with("shared_outcomes"); });
        case Target::rule: return "long-title";
        case Target::none: break;
        }
        std::abort();
    }

    FullReports& reports_;
    std::size_t most_places_;
    std::map<const Record*, std::size_t> places_;
    std::string file_;
    int years_ = 0;
};

struct FullReports::Writer {
    std::vector<Leaf>& leaves;
    std::string out = {};
    std::uint32_t line = 1;

    void add(std::string_view text) {
        out += text;
        line += static_cast<std::uint32_t>(std::ranges::count(text, '\n'));
    }

    static std::string quoted(std::string_view text) {
        std::string quoted = "\"";
        while (!text.empty()) {
            const text::CodePoint point = text::decode(text);
            const std::string_view letter = text.substr(0, point.length);
            text.remove_prefix(point.length);
            if (letter == "\"" || letter == "\\")
                quoted += "\\" + std::string(letter);
            else if (letter == "\n")
                quoted += "\\n";
            else if (point.value < 0x20 || (point.value >= 0x7f && point.value < 0xa0))
                quoted += fmt::format("\\x{:02x}", static_cast<unsigned>(point.value));
            else
                quoted += letter;
        }
        return quoted + "\"";
    }

    void scalar(std::size_t index) {
        Leaf& leaf = leaves[index];
        leaf.line = line;
        const Kind kind = leaf.field->kind;
        const bool any_text = kind == Kind::text || kind == Kind::prose || kind == Kind::url;
        const bool negative = leaf.value.size() > 1 && leaf.value[1] >= '0' && leaf.value[1] <= '9';
        const bool plain = !any_text && (negative || !leaf.value.starts_with('-')) &&
                           leaf.value.find_first_not_of(plain_characters) == std::string::npos;
        add(plain ? leaf.value : quoted(leaf.value));
        add("\n");
    }

    void mapping(const Node& node, const std::string& indent, bool after_dash) {
        bool first = after_dash;
        for (const Entry& entry : node.entries) {
            if (entry.values.front().is_leaf && leaves[entry.values.front().leaf].value.empty()) continue;
            add(first ? "" : indent);
            first = false;
            add(entry.key + ":");
            if (!entry.list && entry.values.front().is_leaf) {
                add(" ");
                scalar(entry.values.front().leaf);
                continue;
            }
            add("\n");
            for (const Node& value : entry.values) {
                if (!entry.list) {
                    mapping(value, indent + "  ", false);
                    continue;
                }
                add(indent + "  - ");
                if (value.is_leaf)
                    scalar(value.leaf);
                else
                    mapping(value, indent + "    ", true);
            }
        }
    }
};

FullReports::FullReports(std::size_t most_places) {
    Maker maker(*this, most_places);
    const std::string folder = std::to_string(year) + "/";
    files_.push_back({"organisation.yaml", maker.file(schema::organisation_record(), "organisation.yaml")});
    files_.push_back({folder + "report.yaml", maker.file(schema::report_record(), folder + "report.yaml")});
    files_.push_back({folder + area + ".yaml", maker.file(schema::area_record(), folder + area + ".yaml")});
    maker.resolve();
}

FullReports::~FullReports() = default;
FullReports::FullReports(FullReports&&) noexcept = default;
FullReports::FullReports(const FullReports&) = default;

std::map<std::string, std::string> FullReports::files() {
    std::map<std::string, std::string> out;
    for (const File& file : files_) {
        Writer writer{leaves};
        writer.mapping(file.root, "", false);
        out[file.name] = std::move(writer.out);
    }
    const std::string former = std::to_string(former_year);
    out[former + "/report.yaml"] = fmt::format(
        "year: {}\ntitle: Året innan\ngroups:\n  - id: grupp\n    title: Grupp\n    areas: [{}]\n", former, area);
    out[former + "/" + area + ".yaml"] =
        fmt::format("area: {}\ntitle: Området\ngroup: grupp\ngoals:\n  - id: mal\n    title: Ett mål\n", area);
    out["logo.svg"] = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"/>\n";
    return out;
}

} // namespace redovisa::test
