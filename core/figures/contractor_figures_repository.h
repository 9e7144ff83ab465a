#pragma once

#include <QDate>
#include <QHash>

#include <vector>

#include "core/base/result.h"
#include "core/base/typed_id.h"
#include "core/base/yen.h"
#include "core/figures/figure_scope_repository.h"

namespace saikoku {

/// @brief What one person recorded on one day of Asia/Tokyo. The results of calls are those of records in
/// force and add up to `calls`.
struct RecordedDay {
    OperatorId who;
    QDate day;
    qint64 calls = 0;
    qint64 reached = 0;  ///< the person answered
    qint64 family = 0;   ///< somebody of the household answered
    qint64 noAnswer = 0;
    qint64 voicemail = 0;
    qint64 busy = 0;
    qint64 dead = 0;    ///< the number leads to nobody of the case: not in use, wrong, a fax
    qint64 others = 0;  ///< any other result
    qint64 inbound = 0;
    qint64 promises =
        0;  ///< made in telephone calls of the day, either direction; no parts of instalment plans
    Yen promised;
    qint64 saidPaid = 0;  ///< records in which somebody said to have paid
    qint64 slipsAsked = 0;
    qint64 debitAsked = 0;  ///< 口座振替 was advised or asked for
    qint64 debitSent = 0;   ///< its form was sent
    qint64 handedOver = 0;  ///< to an officer
    qint64 complaints = 0;
};

/// @brief A person of the roster whose facts are asked for.
struct RosterName {
    QString login;
    QString name;
};

/// @brief Work by person and day, for a contractor's sheets.
class ContractorFiguresRepository {
public:
    explicit ContractorFiguresRepository(const FigureScope& scope) : m_scope(scope) {}

    /// @brief By day and person; days without a fact are left out.
    Result<std::vector<RecordedDay>> recordedDays() const;
    /// @brief The people asked for, whether they worked or not.
    Result<QHash<OperatorId, RosterName>> people() const;

private:
    const FigureScope& m_scope;
};

}  // namespace saikoku
