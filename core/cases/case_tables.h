#pragma once

#include <QDate>
#include <QString>

#include "core/base/result.h"
#include "core/store/known_facts.h"

namespace saikoku {

class Database;
class Session;

/// @brief How a session sees the summaries: which tables hold those of its business
/// date (the stored ones, or temporary ones of this connection for another day),
/// and whether they tell where protected people live and how to reach them.
struct CaseTables {
    /// The stored ones of a business date, as of which they stand or are being brought to.
    static CaseTables stored(QDate asOf) {
        CaseTables tables;
        tables.asOf = asOf;
        return tables;
    }

    QString summary = QStringLiteral("case_summary");
    QString taxItems = QStringLiteral("case_tax_item");
    /// Temporary tables of this connection.
    bool isOfAnotherDay() const { return summary != QLatin1String("case_summary"); }

    QDate asOf;
    KnownFacts facts;             ///< what the rows follow from
    bool keepsCharges = false;    ///< lists hold settled cases that owe charges too (ClaimRules::keepsSettledInList)
    bool hidesProtected = false;  ///< the actor lacks Permission::SeeProtected
};

/// @brief Brings the summaries to the session's business date and says where they
/// are. A new day of the running clock is rolled to and stored; another day
/// (--as-of) is computed without storing. Cheap when nothing is to do.
Result<CaseTables> caseTablesFor(Session& session);

/// @brief What the session knows: everything, or what was known on another day
/// (--as-of). Asks nothing of the summaries.
Result<KnownFacts> factsOf(Session& session);

}  // namespace saikoku
