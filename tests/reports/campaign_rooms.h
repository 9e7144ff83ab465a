#pragma once

#include <QString>
#include <QStringList>

#include <vector>

#include "core/base/result.h"
#include "core/cases/campaign_spaces.h"
#include "core/security/session.h"

namespace saikoku::test {

/// @brief A campaign with people and facts that carry its mark in every word: name, number, note, promise,
/// answers. One person is in all of them, and every one has somebody of its own.
struct CampaignRoom {
    CampaignInfo campaign;
    QString mark;          ///< stands in the words of its facts
    TaxpayerId own;        ///< nobody else's
    QString ownNumber;     ///< telephone number of that person
    QStringList tells;     ///< words that only this room may show
};

struct CampaignRooms {
    std::vector<CampaignRoom> rooms;  ///< tax, health_check, survey, and visits, one of the office's own
    TaxpayerId everywhere;            ///< in all of them
    QString sharedNumber;             ///< that person's telephone number

    static Result<CampaignRooms> make(Session& session);
};

/// @brief The taxpayer number of a person of the rooms.
QString numberOf(qint64 id);
/// @brief The room's call list.
QString listNameOf(const CampaignRoom& room);

}  // namespace saikoku::test
