#pragma once

#include "site/files.hpp"

#include <cerrno>
#include <csignal>
#include <functional>
#include <map>
#include <string>
#include <vector>

namespace redovisa::test {

/// A file system that hands on to the real one, counts the calls, and lets the N-th one fail or be the last.
class FaultyFiles final : public site::FileSystem {
public:
    enum class Fault {
        none,
        error, ///< the N-th call fails with `error`; those after it work
        kill,  ///< the N-th call and all after it have no effect, as if the process had died there
        die,   ///< the N-th call ends the process by SIGKILL
    };

    Fault fault = Fault::none;
    int at = 0; ///< N, from 1
    int error = ENOSPC;
    bool can_exchange = true;
    bool can_keep = true;
    int number = 0; ///< of the process, when not its own
    /// What was called, in order: `write`, `sync a.html` …
    std::vector<std::string> log;
    int calls = 0;
    /// Called before each call that has an effect, with its name.
    std::function<void(const std::string&)> before;

    int open_folder(const std::string& path) override {
        return opened(path, call("open_folder", [&] { return real().open_folder(path); }));
    }
    int open_folder_at(int folder, const std::string& name) override {
        return opened(name, call("open_folder_at " + name, [&] { return real().open_folder_at(folder, name); }));
    }
    int open_file_at(int folder, const std::string& name) override {
        return opened(name, call("open_file_at " + name, [&] { return real().open_file_at(folder, name); }));
    }
    int create_file_at(int folder, const std::string& name) override {
        return opened(name, call("create_file_at " + name, [&] { return real().create_file_at(folder, name); }));
    }
    int open_lock_at(int folder, const std::string& name) override {
        return opened(name, call("open_lock_at " + name, [&] { return real().open_lock_at(folder, name); }));
    }
    int close(int file) override {
        // Descriptors and locks go back to the system whatever happens, as when a process dies.
        const int closed = real().close(file);
        return call("close " + name_of(file), [&] { return closed; });
    }
    int info(int file, site::FileInfo& out) override {
        return call("info", [&] { return real().info(file, out); });
    }
    int info_at(int folder, const std::string& name, site::FileInfo& out) override {
        return call("info_at " + name, [&] { return real().info_at(folder, name, out); });
    }
    int list(int folder, std::vector<std::string>& names) override {
        return call("list", [&] { return real().list(folder, names); });
    }
    std::int64_t read(int file, std::span<char> into) override {
        return call("read", [&] { return real().read(file, into); });
    }
    std::int64_t write(int file, std::string_view bytes) override {
        // Whoever dies or fails while writing may have written a part.
        if (calls + 1 == at && fault != Fault::none) real().write(file, bytes.substr(0, bytes.size() / 2));
        return call("write " + name_of(file), [&] { return real().write(file, bytes); });
    }
    int truncate(int file) override {
        return call("truncate", [&] { return real().truncate(file); });
    }
    int set_mode(int file, std::uint32_t mode) override {
        return call("set_mode", [&] { return real().set_mode(file, mode); });
    }
    int sync(int file) override {
        return call("sync " + name_of(file), [&] { return real().sync(file); });
    }
    int make_folder_at(int folder, const std::string& name) override {
        return call("make_folder_at " + name, [&] { return real().make_folder_at(folder, name); });
    }
    int remove_file_at(int folder, const std::string& name) override {
        return call("remove_file_at " + name, [&] { return real().remove_file_at(folder, name); });
    }
    int remove_folder_at(int folder, const std::string& name) override {
        return call("remove_folder_at " + name, [&] { return real().remove_folder_at(folder, name); });
    }
    int rename_at(int from_folder, const std::string& from, int to_folder, const std::string& to,
                  site::Rename how) override {
        return call("rename_at " + to, [&] {
            if (how == site::Rename::exchange && !can_exchange) return -EINVAL;
            if (how == site::Rename::keep && !can_keep) return -EINVAL;
            return real().rename_at(from_folder, from, to_folder, to, how);
        });
    }
    int lock(int file) override {
        return call("lock", [&] { return real().lock(file); });
    }
    void pause(std::chrono::milliseconds time) override { real().pause(time); }
    [[nodiscard]] int process() const override { return number != 0 ? number : real().process(); }
    [[nodiscard]] std::uint32_t user() const override { return real().user(); }

private:
    static site::FileSystem& real() { return site::disk(); }

    template <class Call> auto call(const std::string& name, Call run) -> decltype(run()) {
        ++calls;
        if (before) before(name);
        log.push_back(name);
        if (fault == Fault::error && calls == at) return -error;
        if (fault == Fault::kill && calls >= at) return -EIO;
        if (fault == Fault::die && calls == at) die();
        return run();
    }
    int opened(const std::string& name, int descriptor) {
        if (descriptor >= 0) names_[descriptor] = name;
        return descriptor;
    }
    std::string name_of(int file) { return names_[file]; }
    static void die() { std::raise(SIGKILL); }

    std::map<int, std::string> names_;
};

} // namespace redovisa::test
