#include "mutants/subject.hpp"

#include "yaml/parse.hpp"

#include <charconv>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <stdexcept>

namespace redovisa::mutants {
namespace {

namespace fs = std::filesystem;

/// Walks a tree beside the field table and notes every scalar and record.
class Walk {
public:
    explicit Walk(Subject& subject) : subject_(subject) {}

    void record(const yaml::Node& node, const schema::Record& record, bool in_list, bool in_brackets) {
        const bool brackets = in_brackets || in_flow(node);
        subject_.records.push_back({&record, &node, in_list, brackets});
        for (const yaml::Entry& entry : node.entries) {
            const schema::Field* field = schema::find_field(record, entry.key);
            if (field == nullptr) continue;
            if (entry.value.is_sequence()) {
                const bool flow = brackets || in_flow(entry.value);
                for (const yaml::Node& item : entry.value.items)
                    value(item, node, *field, entry.key_where, true, flow);
            } else {
                value(entry.value, node, *field, entry.key_where, false, brackets);
            }
        }
    }

private:
    [[nodiscard]] bool in_flow(const yaml::Node& node) const {
        const char first = subject_.bytes()[node.where.begin];
        return !node.is_scalar() && (first == '[' || first == '{');
    }

    void value(const yaml::Node& node, const yaml::Node& above, const schema::Field& field, text::Span key,
               bool in_list, bool in_brackets) {
        if (node.is_mapping() && field.record != nullptr) {
            record(node, *field.record, in_list, in_brackets);
        } else if (node.is_scalar()) {
            subject_.values.push_back({&field, &above, &node, key, in_list, in_brackets});
        }
    }

    Subject& subject_;
};

void read_lines(Subject& subject) {
    const text::Source& source = subject.source;
    for (std::uint32_t number = 1; number <= source.line_count(); ++number) {
        Line line;
        line.number = number;
        line.begin = source.line_begin(number);
        line.text = source.line_text(number);
        line.indent = std::min(line.text.find_first_not_of(' '), line.text.size());
        if (line.indent == line.text.size()) line.kind = LineKind::blank;
        if (line.content().starts_with('#')) line.kind = LineKind::comment;
        subject.lines.push_back(line);
    }
    for (const Value& value : subject.values) {
        if (value.node->style != yaml::Style::literal) continue;
        const std::uint32_t last = source.line_of(value.node->where.end - 1);
        for (std::uint32_t number = source.line_of(value.node->where.begin) + 1; number <= last; ++number) {
            Line& line = subject.lines[number - 1];
            if (line.kind != LineKind::blank) line.kind = LineKind::prose;
        }
    }
}

} // namespace

int Subject::year() const {
    int year = 0;
    std::from_chars(path.data(), path.data() + std::min<std::size_t>(path.size(), 4), year);
    return year;
}

const schema::Record& record_of(std::string_view path) {
    if (path == "organisation.yaml") return schema::organisation_record();
    return path.ends_with("/report.yaml") ? schema::report_record() : schema::area_record();
}

Reports read_reports(const std::string& folder) {
    Reports reports;
    for (const fs::directory_entry& entry : fs::recursive_directory_iterator(folder)) {
        if (!entry.is_regular_file()) continue;
        std::ifstream file(entry.path(), std::ios::binary);
        reports.files[fs::relative(entry.path(), folder).generic_string()] =
            std::string(std::istreambuf_iterator<char>(file), {});
    }
    for (const auto& [path, bytes] : reports.files) {
        if (!path.ends_with(".yaml")) continue;
        Subject& subject = reports.subjects.emplace_back(path, bytes);
        diag::Diagnostics faults;
        auto document = yaml::parse(subject.source, text::SourceId{}, faults);
        if (!document) throw std::runtime_error("not without faults: " + path);
        subject.document = std::move(*document);
        Walk(subject).record(subject.document.root, record_of(path), false, false);
        read_lines(subject);
    }
    return reports;
}

} // namespace redovisa::mutants
