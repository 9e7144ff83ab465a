#pragma once

#include <QDate>
#include <QDateTime>
#include <QHash>
#include <QString>

#include <utility>
#include <vector>

#include "core/base/result.h"
#include "core/base/typed_id.h"

namespace saikoku {

class Database;

/// @brief What the office changed of one rule file, at one time.
struct OfficeRule {
    qint64 id = 0;
    QString name;      ///< of the rule file: "calling"
    QDate knownOn;     ///< business date from which it is known
    QDate verified;
    QString content;   ///< JSON: the changed names of plain rules, or a whole table
    QString source;    ///< whose decision; the path of a file that was taken over
    QString fileHash;  ///< SHA-256 of that file; empty when set in the program
    OperatorId by;
    QDateTime setAt;   ///< the real moment

    QString fileName() const { return fileHash.isEmpty() ? name + QStringLiteral(".json") : source; }
};

/// @brief The table `office_rule`.
class OfficeRuleRepository {
public:
    explicit OfficeRuleRepository(Database& database) : m_database(database) {}

    /// @brief Changes with every row: the last one's id, 0 without any.
    Result<qint64> version();
    /// @brief Of each name the row that holds on that business date.
    Result<std::vector<OfficeRule>> on(QDate date);
    /// @brief Every name that has a row, with the hash of the file last taken over
    /// (empty: none was).
    Result<QHash<QString, QString>> lastFileHashes();
    /// @brief Every row of a name, oldest first, with the display name of who set it.
    Result<std::vector<std::pair<OfficeRule, QString>>> history(const QString& name);
    Result<qint64> add(const OfficeRule& rule);

private:
    Database& m_database;
};

}  // namespace saikoku
