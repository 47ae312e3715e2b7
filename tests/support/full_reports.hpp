#pragma once

#include "schema/schema.hpp"

#include <cstdint>
#include <limits>
#include <map>
#include <string>
#include <vector>

/// Reports in which every key of the schema is used, made from the field table: a new field is in them by itself.
namespace redovisa::test {

/// One scalar of the reports.
struct Leaf {
    const schema::Record* record = nullptr;
    const schema::Field* field = nullptr;
    std::string file; ///< `2032/report.yaml`
    std::string path; ///< `goals[0].activities[1].title`
    std::string value;
    /// Whether any value of its kind may stand here. Ids, references, choices and what must agree with another value
    /// are not free.
    bool free = false;
    std::uint32_t line = 0; ///< of the value in its file

    /// `activity.title`: the field, wherever the record stands.
    [[nodiscard]] std::string name() const { return std::string(record->name) + "." + std::string(field->name); }
    /// Whether its value names something: an id, a reference, a year or a file.
    [[nodiscard]] bool is_id_like() const {
        return field->kind == schema::Kind::id || field->kind == schema::Kind::reference ||
               field->kind == schema::Kind::year || name() == "logo.file";
    }
};

class FullReports {
public:
    /// Each free leaf holds a value that stands nowhere else: a word, a number, a day, an address. With `most_places` a
    /// kind of record stands at so many places only, the first ones, where it need not stand at all of them.
    explicit FullReports(std::size_t most_places = std::numeric_limits<std::size_t>::max());

    std::vector<Leaf> leaves;

    /// The files as they are to stand in the reports folder; tells each leaf its line. Any text can be the value of a
    /// free leaf: it is written in quotes, with escapes, where it must.
    [[nodiscard]] std::map<std::string, std::string> files();

    static constexpr int year = 2032;
    static constexpr const char* area = "omrade";

private:
    struct Node;
    struct Entry;
    struct Writer;
    class Maker;
    struct File;
    std::vector<File> files_;

public:
    ~FullReports();
    FullReports(FullReports&&) noexcept;
    FullReports(const FullReports&);
};

} // namespace redovisa::test
