#pragma once

#include <QList>
#include <QString>

#include "core/cases/condition_words.h"

namespace saikoku {

/// @brief What could be written at a place of a condition.
struct ConditionCandidate {
    enum class Kind { Field, Operator, Value, Joiner };
    QString text;   ///< what takes the span's place
    QString hint;   ///< the field's key or the code behind the word; may be empty
    Kind kind = Kind::Field;
};

struct ConditionCompletions {
    qsizetype from = 0;    ///< where the span begins that a candidate replaces, 0-based
    qsizetype length = 0;  ///< up to the cursor
    QList<ConditionCandidate> candidates;
};

/// @brief What may stand where the cursor is, as far as it fits what is typed there: words in
/// Japanese unless Latin letters were begun. Pure. None where what stands before can't be read.
ConditionCompletions conditionCompletions(const QString& text, qsizetype cursor, const ConditionNames& names);

}  // namespace saikoku
