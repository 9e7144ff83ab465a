#pragma once

#include <QList>

#include <optional>

#include "core/base/result.h"
#include "core/figures/report_sets.h"
#include "core/store/bindings.h"

namespace saikoku {

class Database;

/// @brief Rows of report_set. No permission is asked.
class ReportSetRepository {
public:
    explicit ReportSetRepository(Database& database) : m_db(database) {}

    /// @brief Shared ones and those of the person, by name, a person's own first.
    Result<QList<ReportSet>> readableBy(CampaignId campaign, ReportSetKind kind, OperatorId person);
    Result<std::optional<ReportSet>> own(CampaignId campaign, ReportSetKind kind, OperatorId person,
                                         const QString& name);
    Result<std::optional<ReportSet>> shared(CampaignId campaign, ReportSetKind kind, const QString& name);
    /// @brief Returns the id; `set.id` valid: changes that row.
    Result<qint64> store(CampaignId campaign, const ReportSet& set, OperatorId by, const QDateTime& now);
    Result<void> remove(qint64 id);

private:
    Result<QList<ReportSet>> select(const QString& where, const Bindings& bindings);

    Database& m_db;
};

}  // namespace saikoku
