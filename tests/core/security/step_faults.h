#pragma once

namespace saikoku::test {

/// @brief Which calls to the system count as steps of the program.
enum class Steps {
    Files,     ///< rename, unlink, mkdir, fsync, fdatasync
    Renames,   ///< rename alone
    Messages,  ///< what is sent over a socket
};

/// @brief Kills this process (SIGKILL) just before the n-th such step from now on.
void killBeforeStep(Steps steps, int n);
/// @brief Lets the n-th such step from now on fail (EIO), once.
void failStep(Steps steps, int n);

}  // namespace saikoku::test
