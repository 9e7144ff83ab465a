#pragma once

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>
#include <QVariant>

#include "core/base/result.h"
#include "core/cases/case_field.h"

namespace saikoku {

/// @brief A day that stays as many days, or months, from the business date on which a
/// question is put: today, 30日後, 2か月前.
struct RelativeDay {
    int days = 0;
    int months = 0;  ///< negative: before

    QDate on(QDate businessDate) const { return businessDate.addMonths(months).addDays(days); }
    QString toText() const;  ///< "today", "today+30d", "today-2m"
    bool operator==(const RelativeDay&) const = default;
};

/// @brief A condition over cases: comparison, and/or/not, or "everything".
/// A value; SQL is made of it in case_condition_sql.h only.
struct CaseCondition {
    enum class Kind { Everything, Compare, And, Or, Not };
    enum class Op {
        Equal,
        NotEqual,
        Less,
        LessEqual,
        Greater,
        GreaterEqual,
        In,
        Like,
        Known,   ///< of a date or moment: whether there is any; the value is true or false
        Within,  ///< of a date or moment: between the business date and the RelativeDay, both in
    };

    Kind kind = Kind::Everything;
    CaseField field = CaseField::Number;
    Op op = Op::Equal;
    QVariantList values;               ///< one, or several for In; QString, qint64, QDate, RelativeDay, bool
    QList<CaseCondition> parts;        ///< for And, Or, Not

    bool isEverything() const { return kind == Kind::Everything; }
    bool names(CaseField which) const;
    /// @brief The text form that parseCaseCondition reads back. With
    /// `hideText` the values of personal fields (number, name, kana) are replaced by "…":
    /// for the access log, which holds no personal data.
    QString toText(bool hideText = false) const;

    bool operator==(const CaseCondition& other) const;

    static CaseCondition compare(CaseField field, Op op, const QVariant& value);
    static CaseCondition anyOf(CaseField field, const QStringList& values);  ///< = or in
    static CaseCondition all(QList<CaseCondition> parts);  ///< and
    static CaseCondition any(QList<CaseCondition> parts);  ///< or
    static CaseCondition negated(CaseCondition part);
};

struct ConditionNames;

/// @brief Where a condition can't be read, and why.
struct ConditionProblem {
    qsizetype position = 1;  ///< 1-based
    qsizetype length = 0;    ///< of what stands there; 0 at the end
    QString message;         ///< the whole sentence, with the position
    QString suggestion;      ///< the nearest word; may be empty
};

/// @brief Reads the written language of conditions, docs/conditions.md: `field op value` with
/// and, or, not, parentheses (かつ, または, 以外, （）); ops = != < <= > >= in like is within and
/// their words in Japanese behind the value (以上, 未満, を含む …); text in single quotes or 「」,
/// dates ISO or 令和, days from today, 10万円. Names of the office's codes are taken when they
/// are given.
tl::expected<CaseCondition, ConditionProblem> readCondition(const QString& text, const ConditionNames& names);
/// @brief The same; ErrorCode::Usage with the position and what was expected.
Result<CaseCondition> parseCaseCondition(const QString& text, const ConditionNames& names);
Result<CaseCondition> parseCaseCondition(const QString& text);

struct CaseSort {
    CaseField field = CaseField::Outstanding;
    bool descending = false;
};

/// @brief "outstanding:desc,kana". ErrorCode::Usage names what is unknown.
Result<QList<CaseSort>> parseCaseSort(const QString& text);

}  // namespace saikoku

Q_DECLARE_METATYPE(saikoku::RelativeDay)
