#pragma once

#include <QList>
#include <QPair>
#include <QString>

#include "core/scripts/script.h"

namespace saikoku::ui {

/// @brief The codes that this part of the record can have, with their labels; empty: any words, or none.
QList<QPair<QString, QString>> valuesOf(RecordPart part);
/// @brief A stored value as it is read, and back. Words that are no label are their own code.
QString shownValue(RecordPart part, const QString& code);
QString storedValue(RecordPart part, const QString& shown);
/// @brief "Result: the person".
QString wordsOf(const RecordWrite& write);

}  // namespace saikoku::ui
