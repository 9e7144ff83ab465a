#include "tests/core/security/step_faults.h"

#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstdio>

#include <dlfcn.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

// These stand before the C library's in every library that the test loads.

namespace {

using saikoku::test::Steps;

std::atomic_int g_left{0};
std::atomic<Steps> g_steps{Steps::Files};
std::atomic_bool g_kills{false};

void arm(Steps steps, int n, bool kills) {
    g_steps = steps;
    g_kills = kills;
    g_left = n;
}

/// True when this step shall fail.
bool isFaulty(Steps kind) {
    const bool counts = g_steps == kind || (g_steps == Steps::Files && kind == Steps::Renames);
    if (!counts || g_left == 0 || --g_left > 0) {
        return false;
    }
    if (g_kills) {
        std::raise(SIGKILL);
    }
    errno = EIO;
    return true;
}

template <class Function>
Function* real(const char* name) {
    return reinterpret_cast<Function*>(dlsym(RTLD_NEXT, name));
}

}  // namespace

namespace saikoku::test {

void killBeforeStep(Steps steps, int n) { arm(steps, n, true); }

void failStep(Steps steps, int n) { arm(steps, n, false); }

}  // namespace saikoku::test

extern "C" {

__attribute__((visibility("default"))) int rename(const char* from, const char* to) noexcept {
    return isFaulty(Steps::Renames) ? -1 : real<int(const char*, const char*)>("rename")(from, to);
}

__attribute__((visibility("default"))) int renameat2(int fromFolder, const char* from, int toFolder, const char* to,
                                                     unsigned flags) noexcept {
    return isFaulty(Steps::Renames)
               ? -1
               : real<int(int, const char*, int, const char*, unsigned)>("renameat2")(fromFolder, from, toFolder, to, flags);
}

__attribute__((visibility("default"))) int unlink(const char* file) noexcept {
    return isFaulty(Steps::Files) ? -1 : real<int(const char*)>("unlink")(file);
}

__attribute__((visibility("default"))) int mkdir(const char* folder, mode_t mode) noexcept {
    return isFaulty(Steps::Files) ? -1 : real<int(const char*, mode_t)>("mkdir")(folder, mode);
}

__attribute__((visibility("default"))) int fsync(int file) {
    return isFaulty(Steps::Files) ? -1 : real<int(int)>("fsync")(file);
}

__attribute__((visibility("default"))) int fdatasync(int file) {
    return isFaulty(Steps::Files) ? -1 : real<int(int)>("fdatasync")(file);
}

__attribute__((visibility("default"))) ssize_t send(int socket, const void* bytes, size_t size, int flags) {
    return isFaulty(Steps::Messages) ? -1 : real<ssize_t(int, const void*, size_t, int)>("send")(socket, bytes, size, flags);
}

}  // extern "C"
