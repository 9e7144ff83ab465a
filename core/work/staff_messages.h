#pragma once

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include "core/base/result.h"
#include "core/base/typed_id.h"
#include "core/contact/staff_message.h"

namespace saikoku {

class Session;

/// @brief What somebody writes to colleagues.
struct MessageEntry {
    QStringList to;        ///< logins, names of people or groups; empty: oneself (a reminder's usual)
    QString body;
    CampaignId campaign;   ///< of the case, with `taxpayer`
    TaxpayerId taxpayer;   ///< none: about no case
    QDateTime dueAt;       ///< UTC; valid: a reminder that comes up then
};

/// @brief Sends it. Permission::View: who may look may write. BadInput for an empty or overlong
/// text and a reminder whose moment has passed; NotFound for an unknown recipient; Rule when the
/// name means several.
Result<qint64> sendMessage(Session& session, const MessageEntry& entry);

/// @brief To the acting person, themselves and through groups, newest first; reminders from their
/// moment on. Permission::View.
/// @param campaign valid: those about a case of another campaign stay away
Result<QList<StaffMessage>> messagesToMe(Session& session, bool unreadOnly, CampaignId campaign = {});
/// @brief By the acting person, newest first; how many have read each. Permission::View.
Result<QList<StaffMessage>> messagesByMe(Session& session);
/// @brief About the case, by or to the acting person. Permission::View.
Result<QList<StaffMessage>> messagesOfCase(Session& session, CampaignId campaign, TaxpayerId taxpayer);
/// @brief How many wait to be read. Permission::View.
Result<qint64> countUnreadMessages(Session& session);
/// @brief Read; a reminder: done. Permission::View; NotFound for one that is not to the acting person.
Result<void> markMessageRead(Session& session, qint64 message);

/// @brief Somebody or a group that may be written to.
struct Addressee {
    QString name;
    bool isGroup = false;
    QString login;   ///< of a person
};
/// @brief People by name, then groups. Permission::View.
Result<QList<Addressee>> addressees(Session& session);
/// @brief Of these the people to whom a case can be handed over: who holds Permission::Hold. Permission::View.
Result<QList<Addressee>> officers(Session& session);

}  // namespace saikoku
