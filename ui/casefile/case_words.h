#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

#include "core/base/result.h"
#include "core/base/typed_id.h"

namespace saikoku {
class Session;
}

namespace saikoku::ui {

/// @brief What staff said to each other about a case, as a row and in full.
struct CaseWord {
    QDateTime at;  ///< UTC
    QString kind;  ///< message, reminder, hand-over
    QString from;
    QString to;
    QString state;
    QString text;
    qint64 message = 0;     ///< 0: a hand-over
    bool isUnread = false;  ///< to the acting person, who has not read it
    bool isOver = false;
};

/// @brief Messages about the case by or to the acting person, and its hand-overs; newest first.
Result<QList<CaseWord>> wordsOfCase(Session& session, CampaignId campaign, TaxpayerId taxpayer);

}  // namespace saikoku::ui
