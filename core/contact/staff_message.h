#pragma once

#include <QDateTime>
#include <QString>
#include <QStringList>

#include "core/base/typed_id.h"

namespace saikoku {

/// @brief 連絡: words between staff, about a case or not; with `dueAt` a reminder, which
/// comes up at that moment.
struct StaffMessage {
    qint64 id = 0;
    OperatorId sender;
    QString senderName;     ///< read
    CampaignId campaign;    ///< of the case; none: about no case
    TaxpayerId taxpayer;    ///< none: about no case
    QString caseNumber;     ///< read
    QString caseName;       ///< read
    QString body;
    QDateTime dueAt;        ///< UTC; invalid: no reminder
    QDateTime sentAt;       ///< UTC
    QStringList to;         ///< read: names of people and groups
    QDateTime readAt;       ///< read: when the acting person did; invalid: not yet
    bool isForReader = false;  ///< read: to the acting person, themselves or through a group
    int readBy = 0;         ///< read: how many have, of a message that one sent

    bool isReminder() const { return dueAt.isValid(); }
};

}  // namespace saikoku
