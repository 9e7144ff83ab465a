#pragma once

#include <QString>

namespace saikoku::test {

/// @brief Writes an extract in the shipped layout, so many taxpayers with four open receivables each, and a
/// stores' agent's file in which each of them is paid.
bool makeReceiptCity(const QString& folder, const QString& storeFile, int taxpayers);

}  // namespace saikoku::test
