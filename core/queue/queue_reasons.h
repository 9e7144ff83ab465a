#pragma once

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QString>

#include <optional>

#include "core/base/result.h"
#include "core/base/typed_id.h"
#include "core/base/yen.h"

namespace saikoku {

class Session;
struct Eligibility;

/// @brief How many of the left cases one reason holds back.
struct QueueReason {
    QString code;                   ///< of eligibility.h, or "agreed_tries": tried as the list agreed
    qint64 cases = 0;               ///< every case counts once under each of its reasons
    qint64 only = 0;                ///< held back by this one alone
    Yen yen;                        ///< what those owe
    std::optional<QDateTime> next;  ///< the first moment at which one of them ends
};

/// @brief Why the acting person's lists (or the named one) have nobody to be called now,
/// most frequent first. Judges every case of them: off the GUI thread. Permission::View.
Result<QList<QueueReason>> queueReasons(Session& session, CampaignId campaign, const QString& list = {});

/// @brief Whether all of them are held back by the time of day or the calendar, which hold
/// for everybody.
bool isClosedForAll(const QHash<TaxpayerId, Eligibility>& answers);

}  // namespace saikoku
