#pragma once

#include <QString>

#include "core/cases/case_condition.h"
#include "core/cases/case_tables.h"
#include "core/store/bindings.h"

namespace saikoku {

/// @brief A condition as SQL over the summary table under the alias `s`, with its
/// values as bindings (:w1, :w2 …). "1 = 1" for everything.
struct ConditionSql {
    QString where;
    Bindings bindings;
};

ConditionSql conditionSql(const CaseCondition& condition, const CaseTables& tables);

/// @brief What a person typed into the search field, likewise (:q1 …). Besides `s`
/// it reads the table of that alias itself and the statement's :campaign.
ConditionSql searchSql(const QString& search, const CaseTables& tables);

/// @brief Whether that is a part of a name or kana: neither a number nor nothing.
bool isNameSearch(const QString& search);

/// @brief Few cases as a table `n(id)` before a select, to be looked up one by one.
QString namedCasesSql(const QList<TaxpayerId>& cases);
/// @brief Many cases as a condition on `s`, to be met on a walk along an index.
QString amongCasesSql(const QList<TaxpayerId>& cases);

/// @brief Of the table that prepareLateCharges() has made.
QString lateChargeSql(const CaseTables& tables);

/// @brief The cases that prepareQuery() has given.
QString givenCasesSql();

/// @brief Where a case belongs, as an expression over `s`: empty for a protected
/// person whom the actor may not see.
QString districtSql(const CaseTables& tables);
/// @brief Its household, likewise, and which kinds of telephone it has.
QString householdSql(const CaseTables& tables);
QString phoneKindsSql(const CaseTables& tables);
/// @brief How many of its household are in arrears, itself too; null without a household, and
/// wherever the household is hidden. As an expression for few rows, and compared set by set.
QString householdArrearsSql(const CaseTables& tables);
QString householdArrearsCompared(const CaseTables& tables, const QString& with, const QString& value);
/// @brief The words on a case, likewise.
QString labelsSql(const CaseTables& tables);
/// @brief Login and name of the person in charge, likewise: empty when nobody is.
QString operatorLoginSql(const CaseTables& tables);
QString operatorNameSql(const CaseTables& tables);

/// @brief The newest list of the campaign that a case is on, and whether one of the lists it is
/// on compares so; closed ones count too.
QString callListSql(const CaseTables& tables);
/// @brief Who sees a wish of protected people: everybody how they are to be spoken with, only who may see
/// protected people whom else it names.
enum class WishSeen { Always, UnlessProtected };
/// @brief A column of how the person wishes to be contacted; empty when nothing is wished.
QString wishSql(const CaseTables& tables, QLatin1String column, WishSeen seen = WishSeen::Always);
QString callListCompared(const CaseTables& tables, const QString& with, const QString& value);

/// @brief "order by …" with the tie by number.
/// @param settledToo cases without an oldest due date are among them
QString orderSql(const QList<CaseSort>& sort, const CaseTables& tables, bool settledToo);

/// @brief Whether settled cases stand after all others in that order: they owe nothing
/// and have no oldest due date.
bool settledComeLast(const QList<CaseSort>& sort);

}  // namespace saikoku
