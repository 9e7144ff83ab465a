#pragma once

#include <QList>
#include <QString>
#include <QVariant>

#include "core/cases/condition_words.h"
#include "ui/extract/condition_node.h"

namespace saikoku::ui {

/// @brief One way in which a row can compare its field, in words.
struct RowOperation {
    enum class Value { None, Typed, Choice, Choices, Span };
    QString words;
    CaseCondition::Op op = CaseCondition::Op::Equal;
    Value value = Value::Typed;
    QVariant fixed = {};       ///< without a value of its own
    bool isBack = false;       ///< of a span: into the past
    QString pattern = {};      ///< of Like: %1 is what is typed

    /// @brief Whether the row's operator and values are of this way.
    bool fits(const ConditionNode& row) const;
    /// @brief What of the row's values stands in the field for typing.
    QString typedOf(const ConditionNode& row, const ConditionNames& names) const;
    /// @brief Puts what was typed into the row; `typed` stays where it can't be read.
    void put(const QString& text, const ConditionNames& names, ConditionNode& row) const;
};

/// @brief All ways for the field, the usual first.
QList<RowOperation> rowOperations(CaseField field, const ConditionNames& names);

}  // namespace saikoku::ui
