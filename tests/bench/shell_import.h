#pragma once

#include <QString>

namespace saikoku::test {

/// @brief A table for the shell: its columns, all text, and its indexes as SQL.
struct ShellTable {
    QString name;
    QString columns;
    QString indexes;
};
ShellTable receivableTable();    ///< with two indexes
ShellTable storeReceiptTable();  ///< the agent's file, with two indexes

/// @brief Seconds that sqlcipher's own shell takes to `.import` a file
/// into an encrypted table; 0 when there is no such program.
double shellImport(const QString& file, const ShellTable& table = receivableTable());

}  // namespace saikoku::test
