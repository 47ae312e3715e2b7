#include "render/data_json.hpp"

#include <nlohmann/json.hpp>

namespace redovisa::render {
namespace {

using Json = nlohmann::ordered_json;

Json number(const lang::Decimal& value) {
    if (value.scale == 0) return value.units;
    return value.to_double(); // at most 15 digits: written back as the same digits
}

struct ToJson {
    Json operator()(std::monostate) const { return nullptr; }
    Json operator()(bool truth) const { return truth; }
    Json operator()(std::int64_t whole) const { return whole; }
    Json operator()(const lang::Decimal& decimal) const { return number(decimal); }
    Json operator()(const std::string& text) const { return text; }
    Json operator()(const view::Datum::List& list) const {
        Json out = Json::array();
        for (const view::Datum& item : list)
            out.push_back(std::visit(*this, item.value));
        return out;
    }
    Json operator()(const view::Datum::Fields& fields) const {
        Json out = Json::object();
        for (const view::NamedDatum& field : fields)
            out[std::string(field.key)] = std::visit(*this, field.value.value);
        return out;
    }
};

std::string written(const Json& value) {
    return value.dump(2, ' ', false, Json::error_handler_t::replace) + '\n';
}

} // namespace

std::string json(const view::Datum& data) {
    return written(std::visit(ToJson{}, data.value));
}

std::string json(const view::Table& table) {
    Json rows = Json::array();
    for (const view::Row& row : table.rows) {
        Json object = Json::object();
        for (std::size_t i = 0; i < table.columns.size(); ++i) {
            object[std::string(table.columns[i].name)] = std::visit(ToJson{}, row[i]);
        }
        rows.push_back(std::move(object));
    }
    return written(rows);
}

} // namespace redovisa::render
