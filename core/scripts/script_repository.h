#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

#include "core/base/result.h"
#include "core/scripts/scripts.h"

namespace saikoku {

class Database;

/// @brief Whose record followed a script.
struct ScriptOf {
    NegotiationId record;
    CampaignId campaign;
    TaxpayerId taxpayer;
};

/// @brief Versions of scripts, what is decided about their use, and what records followed. Nothing is changed
/// or deleted.
class ScriptRepository {
public:
    explicit ScriptRepository(Database& database) : m_db(database) {}

    /// @brief Newest first; without a name of all, by name.
    Result<QList<ScriptVersion>> versions(const QString& name = {}) const;
    Result<std::optional<ScriptVersion>> version(ScriptVersionId id) const;
    /// @brief The newest version of the name that says exactly this.
    Result<std::optional<ScriptVersion>> same(const Script& script, bool isShipped) const;
    /// @brief The number of the newest version; 0: none.
    Result<int> lastNumber(const QString& name) const;
    /// @brief Whether a file with this content was taken over.
    Result<bool> knowsFile(const QString& hash) const;
    Result<ScriptVersionId> add(const ScriptVersion& version, OperatorId by, const QString& fileHash = {});

    /// @brief Known on the date, the newest first; without a name of all.
    Result<QList<ScriptUse>> uses(QDate knownOn, const QString& name = {}) const;
    Result<void> add(const ScriptUse& use, OperatorId by, const QDateTime& at);

    Result<void> add(const ScriptOf& whose, ScriptVersionId version, const QString& path);
    Result<std::optional<RecordedScript>> ofRecord(CampaignId campaign, NegotiationId record) const;

private:
    Database& m_db;
};

}  // namespace saikoku
