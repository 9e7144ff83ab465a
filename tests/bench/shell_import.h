#pragma once

#include <QString>

namespace saikoku::test {

/// @brief Seconds that sqlcipher's own shell takes to `.import` a file of receivables
/// into an encrypted table with two indexes; 0 when there is no such program.
double shellImport(const QString& file);

}  // namespace saikoku::test
