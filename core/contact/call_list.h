#pragma once

#include <QDate>
#include <QDateTime>
#include <QString>

#include "core/base/typed_id.h"
#include "core/base/yen.h"
#include "core/contact/list_round.h"

namespace saikoku {

/// @brief 催告リスト: who was to be called, from a condition on a day, and for how long.
struct CallList {
    CallListId id;
    CampaignId campaign;
    QString name;          ///< one list of the campaign alone
    QString condition;     ///< as CaseCondition::toText writes it; empty: everybody in arrears
    qint64 given = 0;      ///< only among so many taxpayers, given by number; 0: among all
    QString sort;
    QDate from;            ///< its first day, that of its round
    QDate to;              ///< its last day by plan; invalid: until it is closed
    int agreedTries = 0;   ///< calls that each case is to have, on different weekdays and in different time bands
    qint64 cases = 0;      ///< when it was made
    Yen yen;
    QString standing;      ///< the standing rule and month that made it, "june_carried_over:2026-06", or day; else empty
    QDateTime madeAt;      ///< UTC
    OperatorId madeBy;
    QDate knownOn;         ///< business date
    QDate closedOn = {};   ///< the day from which it is closed; invalid: it isn't

    ListSpan span() const { return {id, from, to, closedOn}; }
};

/// @brief One case of a list, as it stood when the list was made.
struct ListedCase {
    TaxpayerId taxpayer;
    qint64 place = 0;  ///< from 1
    Yen yen;           ///< past due
    Yen currentYen;    ///< of that 現年分; the rest is 滞納繰越分
};

}  // namespace saikoku
