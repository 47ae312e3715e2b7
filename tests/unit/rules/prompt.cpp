#include "fixture.hpp"

#include "support/program.hpp"

#include <sstream>
#include <stdexcept>

/// Examples that are no file: where files lie, and what is typed. The whole program runs them, in a folder of their
/// own.
namespace redovisa::test {
namespace {

/// Stands in a folder for a while.
class CurrentFolder {
public:
    explicit CurrentFolder(const fs::path& folder) : before_(fs::current_path()) { fs::current_path(folder); }
    CurrentFolder(const CurrentFolder&) = delete;
    CurrentFolder& operator=(const CurrentFolder&) = delete;
    ~CurrentFolder() { fs::current_path(before_); }

private:
    fs::path before_;
};

std::vector<std::string> lines_of(std::string_view text) {
    std::vector<std::string> out;
    std::istringstream in{std::string(text)};
    for (std::string line; std::getline(in, line);)
        out.push_back(line);
    return out;
}

/// The codes stand in brackets after the headlines.
std::vector<std::string> codes_in(const std::string& messages) {
    std::vector<std::string> out;
    for (const std::string& line : lines_of(messages)) {
        const std::size_t open = line.rfind('[');
        if (!line.ends_with(']') || open == std::string::npos) continue;
        std::string code = line.substr(open + 1, line.size() - open - 2);
        if (diag::find_rule(code) != nullptr) out.push_back(std::move(code));
    }
    return out;
}

Findings run_in(const TempFolder& temp, std::vector<std::string> arguments) {
    const CurrentFolder here(temp.path());
    arguments.emplace_back("--lang");
    const auto messages = [&](const std::string& language) {
        std::vector<std::string> all = arguments;
        all.push_back(language);
        return run_program(all, {{"HOME", temp.at("hem")}}).err;
    };
    Findings out;
    out.sv = messages("sv");
    out.en = messages("en");
    out.codes = codes_in(out.sv);
    return out;
}

void write_reports(const TempFolder& temp) {
    for (const auto& [path, bytes] : small_reports())
        temp.write("reports/" + path, bytes);
}

bool is_area(const fs::path& file) {
    const std::string id = file.stem();
    return file.extension() == ".yaml" && id != "report" &&
           id.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-") == std::string::npos;
}

/// The report of a year that holds the areas listed beside it.
std::string report_of(const fs::path& folder, const std::vector<std::string>& listing) {
    std::string areas;
    for (const fs::path file : listing) {
        if (file.parent_path() == folder && is_area(file)) areas += (areas.empty() ? "" : ", ") + file.stem().string();
    }
    const std::string year = folder.filename();
    return "year: " + year + "\ntitle: Verksamhetsberättelse " + year +
           "\ngroups:\n  - id: extended\n    title: Utökade uppdrag\n    areas: [" + areas + "]\n";
}

/// A sound file for the place where it lies.
std::string content_of(const fs::path& file, const std::vector<std::string>& listing) {
    if (file.filename() == ".published") return "2024/aldre.html\n2024/index.html\n";
    if (file.filename() == "report.yaml") return report_of(file.parent_path(), listing);
    if (file.stem() == "organisation" || file.stem() == "Organisation") return small_reports().at("organisation.yaml");
    if (is_area(file)) return "area: " + file.stem().string() + "\ntitle: Äldre\ngroup: extended\n";
    return "x";
}

} // namespace

Findings run_listing(std::string_view example) {
    constexpr std::string_view arrow = " -> ";
    const TempFolder temp;
    const std::vector<std::string> listing = lines_of(example);
    if (example.find("reports/") == std::string_view::npos) write_reports(temp);
    for (const std::string& line : listing) {
        const std::size_t end = line.find(arrow);
        if (end == std::string::npos) {
            temp.write(line, content_of(line, listing));
        } else {
            fs::create_symlink(line.substr(end + arrow.size()), temp / line.substr(0, end));
        }
    }
    std::vector<std::string> arguments{"build", "reports", "-o", "site"};
    if (fs::exists(temp / "mallar")) arguments.insert(arguments.end(), {"--templates", "mallar"});
    return run_in(temp, std::move(arguments));
}

Findings run_command(std::string_view example) {
    const TempFolder temp;
    write_reports(temp);
    fs::create_directory(temp / "hem");
    temp.write("Dokument/brev.txt", "vårt eget");
    temp.write("site.zip", "vårt eget");

    std::istringstream words{std::string(example)};
    std::vector<std::string> arguments;
    for (std::string word; words >> word;)
        arguments.push_back(word == "~" ? temp.at("hem") : word);
    if (arguments.empty() || arguments.front() != "redovisa") throw std::logic_error("no redovisa");
    arguments.erase(arguments.begin());
    Findings out = run_in(temp, std::move(arguments));
    for (std::string* text : {&out.sv, &out.en}) {
        const std::string without = temp.path().string() + "/";
        for (std::size_t at = text->find(without); at != std::string::npos; at = text->find(without, at))
            text->erase(at, without.size());
    }
    return out;
}

} // namespace redovisa::test
