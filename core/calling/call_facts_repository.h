#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

#include "core/arrears/taxpayer.h"
#include "core/base/result.h"
#include "core/calling/eligibility.h"

namespace saikoku {

class Database;
class Statement;

/// @brief Outbound attempts since :since on these numbers (a list or a select of
/// digits), as digits, moment, result: for one case and for a page of the list.
QString attemptsSql(const QString& numbers);
AttemptFact attemptOf(Statement& row);

/// @brief Reads what eligibility asks beyond the case file.
class CallFactsRepository {
public:
    explicit CallFactsRepository(Database& database) : m_db(database) {}

    /// @brief Outbound attempts on the number since then, across taxpayers and
    /// campaigns: dialled ones, and those recorded by hand. A dial that the line
    /// or the phone program refused rang nobody's phone and is left out, unless
    /// another telephone took the phone program's place and its result is recorded.
    Result<std::vector<AttemptFact>> attempts(const QString& digits, const QDateTime& since) const;

    struct PhoneMarks {
        bool usable = true;      ///< the latest talk or attempt did not find it dead, wrong or a fax
        bool doNotCall = false;
    };
    Result<PhoneMarks> marks(TaxpayerId taxpayer, const QString& digits) const;

    /// @brief The latest reported payment that is not older than `since`.
    Result<std::optional<QDate>> paymentReported(TaxpayerId taxpayer, CampaignId campaign, QDate since) const;

private:
    Database& m_db;
};

}  // namespace saikoku
