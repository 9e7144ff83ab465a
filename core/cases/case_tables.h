#pragma once

#include <QDate>
#include <QString>

#include <optional>

#include "core/base/result.h"

namespace saikoku {

class Database;
class Session;

/// @brief How a session sees the summaries: which tables hold those of its business
/// date (the stored ones, or temporary ones of this connection for another day),
/// and whether they tell where protected people live and how to reach them.
struct CaseTables {
    QString summary = QStringLiteral("case_summary");
    QString taxItems = QStringLiteral("case_tax_item");
    QDate asOf;
    bool hidesProtected = false;  ///< the actor lacks Permission::SeeProtected
};

/// @brief Brings the summaries to the session's business date and says where they
/// are. A new day of the running clock is rolled to and stored; another day
/// (--as-of) is computed without storing. Cheap when nothing is to do.
Result<CaseTables> caseTablesFor(Session& session);

/// @brief The connection's temporary tables, when it has made them.
Result<std::optional<CaseTables>> asOfTables(Database& database);

}  // namespace saikoku
