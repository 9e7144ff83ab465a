#pragma once

#include <QList>
#include <QString>
#include <QVariant>

#include "core/base/result.h"
#include "core/cases/case_field.h"

namespace saikoku {

/// @brief A condition over cases: comparison, and/or/not, or "everything".
/// A value; SQL is made of it in case_condition_sql.h only.
struct CaseCondition {
    enum class Kind { Everything, Compare, And, Or, Not };
    enum class Op { Equal, NotEqual, Less, LessEqual, Greater, GreaterEqual, In, Like };

    Kind kind = Kind::Everything;
    CaseField field = CaseField::Number;
    Op op = Op::Equal;
    QVariantList values;               ///< one, or several for In; QString, qint64, QDate, bool
    QList<CaseCondition> parts;        ///< for And, Or, Not

    bool isEverything() const { return kind == Kind::Everything; }
    bool names(CaseField which) const;
    /// @brief The text form that parseCaseCondition reads back. With
    /// `hideText` the values of personal fields (number, name, kana) are replaced by "…":
    /// for the access log, which holds no personal data.
    QString toText(bool hideText = false) const;

    static CaseCondition compare(CaseField field, Op op, const QVariant& value);
    static CaseCondition all(QList<CaseCondition> parts);  ///< and
    static CaseCondition any(QList<CaseCondition> parts);  ///< or
    static CaseCondition negated(CaseCondition part);
};

/// @brief Reads `field op value` with and, or, not, parentheses; ops
/// = != < <= > >= in like; text in single quotes ('' for a quote), dates ISO with
/// or without quotes, `in ('01', '02')`, `like 'ワタ%'` (% any text, _ one
/// character). ErrorCode::Usage with the position (1-based) and what was expected.
Result<CaseCondition> parseCaseCondition(const QString& text);

struct CaseSort {
    CaseField field = CaseField::Outstanding;
    bool descending = false;
};

/// @brief "outstanding:desc,kana". ErrorCode::Usage names what is unknown.
Result<QList<CaseSort>> parseCaseSort(const QString& text);

}  // namespace saikoku
