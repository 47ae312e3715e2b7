#include "render/data_json.hpp"

#include "text/utf8.hpp"

namespace redovisa::render {
namespace {

void append_text(std::string& out, std::string_view rest) {
    constexpr std::string_view hex = "0123456789abcdef";
    out += '"';
    while (!rest.empty()) {
        const text::CodePoint point = text::decode(rest);
        if (!point.valid) {
            out += "\uFFFD";
        } else if (point.value == U'"' || point.value == U'\\') {
            out += '\\';
            out += static_cast<char>(point.value);
        } else if (point.value == U'\n') {
            out += "\\n";
        } else if (point.value < 0x20) {
            out += "\\u00";
            out += hex[point.value >> 4U];
            out += hex[point.value & 15U];
        } else {
            out += rest.substr(0, point.length);
        }
        rest.remove_prefix(point.length);
    }
    out += '"';
}

/// Written straight from the record: a document tree of a JSON library takes ten times as long, and would pass decimal
/// numbers through binary ones.
class Writer {
public:
    explicit Writer(std::string& out) : out_(out) {}

    void operator()(std::monostate) { out_ += "null"; }
    void operator()(bool truth) { out_ += truth ? "true" : "false"; }
    void operator()(std::int64_t whole) { out_ += std::to_string(whole); }
    void operator()(const lang::Decimal& decimal) { out_ += lang::plain(decimal); }
    void operator()(const std::string& text) { append_text(out_, text); }
    void operator()(const view::Datum::List& list) {
        sequence('[', ']', list, [this](const view::Datum& item) { std::visit(*this, item.value); });
    }
    void operator()(const view::Datum::Fields& fields) {
        sequence('{', '}', fields, [this](const view::NamedDatum& field) {
            key(field.key);
            std::visit(*this, field.value.value);
        });
    }
    void operator()(const view::Table& table) {
        sequence('[', ']', table.rows, [&](const view::Row& row) {
            std::size_t at = 0;
            sequence('{', '}', row, [&](const view::Cell& cell) {
                key(table.columns[at++].name);
                std::visit(*this, cell);
            });
        });
    }

private:
    void key(std::string_view name) {
        append_text(out_, name);
        out_ += ": ";
    }

    template <class Items, class Write> void sequence(char open, char close, const Items& items, Write write) {
        out_ += open;
        depth_ += 2;
        bool first = true;
        for (const auto& item : items) {
            if (!first) out_ += ',';
            first = false;
            out_.append(1, '\n').append(depth_, ' ');
            write(item);
        }
        depth_ -= 2;
        if (!first) out_.append(1, '\n').append(depth_, ' ');
        out_ += close;
    }

    std::string& out_;
    std::size_t depth_ = 0;
};

} // namespace

std::string json(const view::Datum& data) {
    std::string out;
    Writer writer(out);
    std::visit(writer, data.value);
    return out + '\n';
}

std::string json(const view::Table& table) {
    std::string out;
    Writer writer(out);
    writer(table);
    return out + '\n';
}

} // namespace redovisa::render
