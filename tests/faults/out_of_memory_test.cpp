#include "support/child.hpp"
#include "support/figures.hpp"
#include "support/program.hpp"
#include "support/temp_folder.hpp"

#include "cli/cli.hpp"
#include "cli/process.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <cstdlib>
#include <map>
#include <new>

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace {

/// How many allocations are still granted; negative: all. Of this executable only.
std::atomic<long> granted{-1};
/// Whether all after that fail too, or just the one.
std::atomic<bool> for_ever{false};

/// Null when it is not granted.
void* allocate(std::size_t size) noexcept {
    if (granted.load(std::memory_order_relaxed) >= 0 && granted.fetch_sub(1, std::memory_order_relaxed) == 0) {
        if (for_ever) granted = 0;
        return nullptr;
    }
    return std::malloc(size == 0 ? 1 : size);
}

void* allocate_or_throw(std::size_t size) {
    void* memory = allocate(size);
    if (memory == nullptr) throw std::bad_alloc();
    return memory;
}

} // namespace

// All forms, since an allocator that watches (ASan's) demands that what one of them gave goes back to its fellow.
void* operator new(std::size_t size) {
    return allocate_or_throw(size);
}
void* operator new[](std::size_t size) {
    return allocate_or_throw(size);
}
void* operator new(std::size_t size, const std::nothrow_t&) noexcept {
    return allocate(size);
}
void* operator new[](std::size_t size, const std::nothrow_t&) noexcept {
    return allocate(size);
}
void operator delete(void* memory) noexcept {
    std::free(memory);
}
void operator delete[](void* memory) noexcept {
    std::free(memory);
}
void operator delete(void* memory, std::size_t) noexcept {
    std::free(memory);
}
void operator delete[](void* memory, std::size_t) noexcept {
    std::free(memory);
}
void operator delete(void* memory, const std::nothrow_t&) noexcept {
    std::free(memory);
}
void operator delete[](void* memory, const std::nothrow_t&) noexcept {
    std::free(memory);
}

using namespace redovisa;
using test::Ended;
using test::TempFolder;
using Tree = std::map<std::string, std::string>;

namespace {

/// Small reports in two versions, the former site in place.
class Stage {
public:
    Stage() {
        auto reports = test::small_reports();
        build(reports);
        former = test::tree_of(folder_ / "site");
        reports["2024/aldre.yaml"] += "intro: |\n  Nytt **och** fler.\ngoals:\n  - id: mal\n    title: Ett nytt mål\n";
        build(reports);
        fresh = test::tree_of(folder_ / "site");
        build(test::small_reports());
        for (const auto& [path, bytes] : reports)
            folder_.write("reports/" + path, bytes);
        REQUIRE(former != fresh);
    }

    Tree former;
    Tree fresh;

    [[nodiscard]] std::vector<std::string> words() const {
        return {"build", folder_.at("reports"), "-o", folder_.at("site"), "-j1"};
    }
    [[nodiscard]] Tree site() const { return test::tree_of(folder_ / "site"); }
    void reset() {
        if (site() == former) return;
        test::fs::remove_all(folder_ / "site");
        for (const auto& [path, bytes] : former) {
            if (path.ends_with('/'))
                test::fs::create_directories(folder_ / ("site/" + path));
            else
                folder_.write("site/" + path, bytes);
        }
    }

private:
    void build(const std::map<std::string, std::string>& reports) const {
        for (const auto& [path, bytes] : reports)
            folder_.write("reports/" + path, bytes);
        REQUIRE(test::run_program({"build", folder_.at("reports"), "-o", folder_.at("site")}).code == 0);
    }

    TempFolder folder_;
};

/// Runs the program in a child of this process, with so many allocations; its status as `waitpid` has it.
int run_with(long allocations, bool ever, const std::vector<std::string>& words) {
    const pid_t child = ::fork();
    if (child == 0) {
        ::alarm(60);
        ::dup2(::open("/dev/null", O_WRONLY), STDERR_FILENO);
        cli::prepare_process();
        cli::Environment environment = cli::process_environment();
        for_ever = ever;
        granted = allocations;
        const int code = cli::run(words, environment);
        granted = -1;
        ::_exit(code);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return status;
}

/// How many allocations a build makes.
long allocations_of(const std::vector<std::string>& words) {
    constexpr long many = 1'000'000'000;
    std::array<int, 2> pipe{};
    REQUIRE(::pipe(pipe.data()) == 0);
    const pid_t child = ::fork();
    if (child == 0) {
        ::dup2(::open("/dev/null", O_WRONLY), STDERR_FILENO);
        cli::Environment environment = cli::process_environment();
        granted = many;
        (void)cli::run(words, environment);
        const long used = many - granted.exchange(-1);
        ::_exit(::write(pipe[1], &used, sizeof used) == sizeof used ? 0 : 1);
    }
    ::close(pipe[1]);
    long used = 0;
    REQUIRE(::read(pipe[0], &used, sizeof used) == sizeof used);
    ::close(pipe[0]);
    int status = 0;
    ::waitpid(child, &status, 0);
    return used;
}

} // namespace

TEST_CASE(
    "whichever allocation fails, the program ends in code 3 or 70 and the site is the former one or the new one") {
    Stage stage;
    const long all = allocations_of(stage.words());
    REQUIRE(all > 5'000);
    const long step = test::whole() ? std::max(1L, all / 2'000) : all / 7;
    std::int64_t points = 0;
    for (const bool ever : {false, true}) {
        for (long at = 0; at < all; at += step) {
            CAPTURE(at);
            CAPTURE(ever);
            stage.reset();
            const int status = run_with(at, ever, stage.words());
            ++points;
            CHECK(WIFEXITED(status));
            const int code = WEXITSTATUS(status);
            CHECK((code == 0 || code == 3 || code == 70));
            const Tree site = stage.site();
            CHECK((site == stage.former || site == stage.fresh));
            if (code == 0) CHECK(site == stage.fresh);
        }
    }
    test::tell(12, "one allocation of a build fails, alone or with all after it: code 0, 3 or 70, a whole site", points,
               0);
    MESSAGE(all, " allocations, ", points, " points");
}

// A sanitizer takes more address space than is given here before the program begins.
TEST_CASE("with any little memory the program ends in a code of its own and leaves a whole site" *
          doctest::skip(REDOVISA_SANITIZED)) {
    Stage stage;
    std::int64_t points = 0;
    std::map<int, int> codes;
    for (rlim_t megabytes = 8; megabytes <= 200; megabytes += test::whole() ? rlim_t{1} : rlim_t{48}) {
        CAPTURE(megabytes);
        stage.reset();
        test::Start start;
        start.before = [&] {
            const rlimit limit{megabytes << 20U, megabytes << 20U};
            ::setrlimit(RLIMIT_AS, &limit);
        };
        std::vector<std::string> words = stage.words();
        words.insert(words.begin(), test::program());
        const Ended ended = test::run_child(words, start);
        // With too little the system cannot even start it.
        if (ended.code == 127 || (ended.signal != 0 && megabytes < 16)) continue;
        ++points;
        ++codes[ended.code];
        CAPTURE(ended.err);
        CHECK(ended.signal == 0);
        CHECK((ended.code == 0 || ended.code == 3 || ended.code == 70));
        const Tree site = stage.site();
        CHECK((site == stage.former || site == stage.fresh));
    }
    CHECK(points > 2);
    test::tell(12, "a build with 8 to 200 MB of address space: code 0, 3 or 70, a whole site", points, 0);
}
