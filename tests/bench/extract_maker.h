#pragma once

#include <QString>

namespace saikoku::test {

/// @brief Writes an extract in the shipped layout: so many taxpayers with 24
/// receivables and about 11 receipts each, all cells quoted, CP932.
/// @param changedEach of every so many taxpayers one has paid more; 0: none
bool makeExtract(const QString& folder, int taxpayers, int changedEach = 0);

}  // namespace saikoku::test
