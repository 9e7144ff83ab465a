#pragma once

#include <QString>

namespace saikoku::ui {

/// @brief What an operation of the access log is called; one that this program doesn't know by
/// its code.
QString operationLabel(const QString& code);

/// @brief An entry's details in words: "condition: …; rows …". Hashes of the chain are left out.
QString detailWords(const QString& json);

}  // namespace saikoku::ui
