#pragma once

#include <QByteArrayView>

#include "core/base/result.h"

namespace saikoku {

/// @brief First of all in a program: gives a descriptor to each standard stream that the
/// caller closed, so that no store or file opened later takes its number and its output.
void holdStandardStreams();

/// @brief Writes to standard output, to the last byte. Nothing to write is no failure.
/// @return DiskFull or Failed with the system's reason.
Result<void> writeStandardOutput(QByteArrayView bytes);

/// @brief Writes to a descriptor, however many pieces it takes. 0 or errno.
int writeAll(int descriptor, QByteArrayView bytes);

}  // namespace saikoku
