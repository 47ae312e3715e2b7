#pragma once

#include <doctest/doctest.h>

#include <string>
#include <vector>

namespace redovisa::test {

/// RFC 4180, read without any help of the writer.
inline std::vector<std::vector<std::string>> read_csv(const std::string& text, char separator) {
    std::vector<std::vector<std::string>> rows;
    std::vector<std::string> row(1);
    bool quoted = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (quoted) {
            if (text[i] != '"')
                row.back() += text[i];
            else if (i + 1 < text.size() && text[i + 1] == '"')
                row.back() += text[++i];
            else
                quoted = false;
        } else if (text[i] == '"') {
            quoted = true;
        } else if (text[i] == separator) {
            row.emplace_back();
        } else if (text.compare(i, 2, "\r\n") == 0) {
            ++i;
            rows.push_back(std::move(row));
            row.assign(1, {});
        } else {
            row.back() += text[i];
        }
    }
    CHECK(row == std::vector<std::string>(1));
    return rows;
}

} // namespace redovisa::test
