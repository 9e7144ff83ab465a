#pragma once

#include <QDate>
#include <QString>

#include "core/cases/case_condition.h"
#include "core/store/bindings.h"

namespace saikoku {

/// @brief A condition as SQL over the summary table under the alias `s`, with its
/// values as bindings (:w1, :w2 …). "1 = 1" for everything.
struct ConditionSql {
    QString where;
    Bindings bindings;
};

ConditionSql conditionSql(const CaseCondition& condition, QDate asOf);

/// @brief What a person typed into the search field, likewise (:q1 …).
ConditionSql searchSql(const QString& search);

/// @brief "order by …" with the tie by number.
QString orderSql(const QList<CaseSort>& sort);

}  // namespace saikoku
