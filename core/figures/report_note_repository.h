#pragma once

#include <QDate>
#include <QDateTime>
#include <QString>

#include <vector>

#include "core/base/result.h"
#include "core/base/typed_id.h"
#include "core/store/known_facts.h"

namespace saikoku {

class Database;

/// @brief A text that was written below a report of a month.
struct ReportNote {
    CampaignId campaign;
    QString report;  ///< id: "contractor-month"
    QDate month;     ///< its first day
    QString text;
    OperatorId by;
    QString byName = {};  ///< read
    QDateTime at;         ///< UTC
};

/// @brief Texts below reports: only ever added, the newest counts.
class ReportNoteRepository {
public:
    explicit ReportNoteRepository(Database& database, KnownFacts facts = {})
        : m_db(database), m_facts(std::move(facts)) {}

    Result<void> add(const ReportNote& note, QDate knownOn);
    /// @brief Newest first.
    Result<std::vector<ReportNote>> of(CampaignId campaign, const QString& report, QDate month) const;

private:
    Database& m_db;
    KnownFacts m_facts;
};

}  // namespace saikoku
