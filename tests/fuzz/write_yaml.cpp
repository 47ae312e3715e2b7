#include "fuzz/write_yaml.hpp"

namespace redovisa::fuzz {
namespace {

std::string quoted(std::string_view text) {
    std::string out = "\"";
    for (const char c : text) {
        switch (c) {
        case '"': out += "\\\""; break;
        case '\\': out += "\\\\"; break;
        case '\n': out += "\\n"; break;
        case '\r': out += "\\r"; break;
        case '\t': out += "\\t"; break;
        default: out += c;
        }
    }
    return out + '"';
}

void write(std::string& out, const yaml::Node& node, std::size_t indent);

/// What stands after `key:` or `-`: a scalar on the same line, anything else on lines of its own.
void write_value(std::string& out, const yaml::Node& node, std::size_t indent) {
    if (node.is_scalar()) {
        out += ' ' + quoted(node.text) + '\n';
    } else if (node.is_sequence() && node.items.empty()) {
        out += " []\n";
    } else if (node.is_mapping() && node.entries.empty()) {
        out += " {}\n";
    } else {
        out += '\n';
        write(out, node, indent);
    }
}

void write(std::string& out, const yaml::Node& node, std::size_t indent) {
    for (const yaml::Entry& entry : node.entries) {
        out.append(indent, ' ').append(quoted(entry.key)).append(":");
        write_value(out, entry.value, indent + 1);
    }
    for (const yaml::Node& item : node.items) {
        out.append(indent, ' ').append("-");
        write_value(out, item, indent + 1);
    }
}

} // namespace

std::string write_yaml(const yaml::Document& document) {
    std::string out;
    write(out, document.root, 0);
    return out.empty() ? "{}\n" : out;
}

} // namespace redovisa::fuzz
