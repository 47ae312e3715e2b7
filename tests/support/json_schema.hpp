#pragma once

#include <nlohmann/json.hpp>

#include <algorithm>
#include <stdexcept>
#include <string>
#include <vector>

namespace redovisa::test {

/// Checks JSON against the part of JSON Schema draft-07 that our own schemas are written in. A keyword that it does not
/// know is refused, so that no condition passes for being overlooked.
class SchemaChecker {
public:
    explicit SchemaChecker(nlohmann::json schema) : schema_(std::move(schema)) {}

    /// Faults as `/areas/0/id: missing`; none when the value is valid.
    std::vector<std::string> check(const nlohmann::json& value) {
        faults_.clear();
        check(schema_, value, "");
        return faults_;
    }

private:
    using Json = nlohmann::json;

    void check(const Json& rule, const Json& value, const std::string& at) {
        if (rule.contains("$ref")) {
            const std::string name = rule["$ref"].get<std::string>().substr(1);
            return check(schema_.at(Json::json_pointer(name)), value, at);
        }
        for (const auto& [keyword, argument] : rule.items()) {
            if (keyword == "type") {
                if (!is(argument.get<std::string>(), value)) return fault(at, "is no " + argument.get<std::string>());
            } else if (keyword == "enum") {
                if (std::find(argument.begin(), argument.end(), value) == argument.end())
                    fault(at, "is none of the words: " + value.dump());
            } else if (keyword == "required") {
                for (const auto& name : argument) {
                    if (!value.contains(name)) fault(at + "/" + name.get<std::string>(), "missing");
                }
            } else if (keyword == "properties") {
                for (const auto& [name, one] : argument.items()) {
                    if (value.contains(name)) check(one, value[name], at + "/" + name);
                }
            } else if (keyword == "items") {
                for (std::size_t i = 0; i < value.size(); ++i)
                    check(argument, value[i], at + "/" + std::to_string(i));
            } else if (keyword != "description" && keyword != "title" && keyword != "$schema" &&
                       keyword != "definitions") {
                throw std::logic_error("a keyword that this checker does not know: " + keyword);
            }
        }
    }

    static bool is(const std::string& type, const Json& value) {
        if (type == "object") return value.is_object();
        if (type == "array") return value.is_array();
        if (type == "string") return value.is_string();
        if (type == "integer") return value.is_number_integer();
        if (type == "number") return value.is_number();
        if (type == "boolean") return value.is_boolean();
        throw std::logic_error("a type that this checker does not know: " + type);
    }

    void fault(const std::string& at, const std::string& what) { faults_.push_back(at + ": " + what); }

    Json schema_;
    std::vector<std::string> faults_;
};

} // namespace redovisa::test
