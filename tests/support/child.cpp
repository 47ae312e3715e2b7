#include "support/child.hpp"

#include "support/temp_folder.hpp"

#include <array>
#include <cstdlib>

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace redovisa::test {
namespace {

[[noreturn]] void become(const std::vector<std::string>& words) {
    std::vector<char*> arguments;
    for (const std::string& word : words)
        arguments.push_back(const_cast<char*>(word.c_str()));
    arguments.push_back(nullptr);
    ::execvp(arguments.front(), arguments.data());
    ::_exit(127);
}

void send_to(const std::string& path, int stream) {
    const int file = ::open(path.c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0666);
    ::dup2(file, stream);
    ::close(file);
}

} // namespace

Start within(unsigned seconds, std::uint64_t bytes) {
    Start start;
    start.before = [seconds, bytes] {
        const rlimit time{seconds, seconds};
        const rlimit memory{bytes, bytes};
        ::setrlimit(RLIMIT_CPU, &time);
        if (!REDOVISA_SANITIZED) ::setrlimit(RLIMIT_AS, &memory);
    };
    return start;
}

Ended run_child(const std::vector<std::string>& words, const Start& start) {
    const TempFolder folder;
    const std::string out = folder.at("out");
    const std::string err = folder.at("err");
    const pid_t child = ::fork();
    if (child == 0) {
        send_to(out, STDOUT_FILENO);
        send_to(err, STDERR_FILENO);
        for (const auto& [name, value] : start.variables)
            ::setenv(name.c_str(), value.c_str(), 1);
        ::alarm(start.patience);
        if (start.before) start.before();
        become(words);
    }
    Ended ended = wait_for(child);
    ended.out = read_bytes(out);
    ended.err = read_bytes(err);
    return ended;
}

int start_child(const std::vector<std::string>& words) {
    const pid_t child = ::fork();
    if (child != 0) return child;
    send_to("/dev/null", STDOUT_FILENO);
    send_to("/dev/null", STDERR_FILENO);
    ::alarm(60);
    become(words);
}

Ended wait_for(int process) {
    int status = 0;
    ::waitpid(process, &status, 0);
    Ended ended;
    if (WIFEXITED(status)) ended.code = WEXITSTATUS(status);
    if (WIFSIGNALED(status)) ended.signal = WTERMSIG(status);
    return ended;
}

const std::string& program() {
    static const std::string path =
        (fs::read_symlink("/proc/self/exe").parent_path().parent_path() / "redovisa").string();
    return path;
}

bool has_command(const std::string& name) {
    return run_child({"sh", "-c", "command -v " + name}).code == 0;
}

} // namespace redovisa::test
