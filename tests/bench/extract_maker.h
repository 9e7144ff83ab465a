#pragma once

#include <QString>

namespace saikoku::test {

/// @brief Writes an extract in the shipped layout: so many taxpayers with 24
/// receivables and about 11 receipts each, all cells quoted, CP932.
bool makeExtract(const QString& folder, int taxpayers);

}  // namespace saikoku::test
