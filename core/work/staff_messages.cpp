#include "core/work/staff_messages.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <algorithm>

#include "core/contact/staff_message_repository.h"
#include "core/security/rights_repository.h"
#include "core/security/session.h"
#include "core/store/seat_lock.h"
#include "core/store/transaction.h"
#include "core/work/case_entry.h"

namespace saikoku {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Calling)
};

const QLatin1String kMessage("message");
constexpr qsizetype kLongest = 1000;  ///< characters
constexpr int kMostListed = 200;      ///< older ones are looked for on their case

/// A login names one person; a name may be several people's.
Result<MessageRecipient> recipientOf(const QList<MessageRecipient>& known, const QString& word) {
    QList<MessageRecipient> found;
    for (const MessageRecipient& each : known) {
        if (!each.login.isEmpty() && each.login == word) {
            return each;
        }
        if (each.name == word) {
            found.append(each);
        }
    }
    if (found.isEmpty()) {
        return fail(ErrorCode::NotFound, Text::tr("There is neither a person nor a group \"%1\".").arg(word));
    }
    if (found.size() > 1) {
        return fail(ErrorCode::Rule, Text::tr("\"%1\" is the name of several. Give the login.").arg(word));
    }
    return found.constFirst();
}

Result<QList<MessageRecipient>> recipientsOf(Session& session, const QStringList& words) {
    if (words.isEmpty()) {
        return QList<MessageRecipient>{{session.actor().id, {}, {}, {}}};
    }
    SAIKOKU_TRY_ASSIGN(const QList<MessageRecipient> known, StaffMessageRepository(session.db()).possibleRecipients());
    QList<MessageRecipient> to;
    for (const QString& word : words) {
        SAIKOKU_TRY_ASSIGN(const MessageRecipient one, recipientOf(known, word.trimmed()));
        const bool isThere = std::any_of(to.begin(), to.end(), [&](const MessageRecipient& each) {
            return each.person == one.person && each.group == one.group;
        });
        if (!isThere) {
            to.append(one);
        }
    }
    return to;
}

Result<void> check(const StaffMessage& message) {
    if (message.body.isEmpty() || message.body.size() > kLongest) {
        return fail(ErrorCode::BadInput, Text::tr("A message has 1 to %1 characters.").arg(kLongest));
    }
    if (message.dueAt.isValid() && message.dueAt <= message.sentAt) {
        return fail(ErrorCode::BadInput, Text::tr("The reminder's time has passed. Give a later one."));
    }
    return {};
}

}  // namespace

Result<qint64> sendMessage(Session& session, const MessageEntry& entry) {
    const QString target = entry.taxpayer.isValid() ? QString::number(entry.taxpayer.value) : QString();
    SAIKOKU_TRY(session.require(Permission::View, kMessage, target));
    StaffMessage message;
    message.sender = session.actor().id;
    message.campaign = entry.taxpayer.isValid() ? entry.campaign : CampaignId();
    message.taxpayer = entry.taxpayer;
    message.body = entry.body.trimmed();
    message.dueAt = entry.dueAt;
    message.sentAt = session.clock().nowUtc();
    SAIKOKU_TRY(check(message));
    return transact(session.db(), [&]() -> Result<qint64> {
        if (message.taxpayer.isValid()) {
            SAIKOKU_TRY(holdCaseLock(session.db(), message.taxpayer));
            SAIKOKU_TRY(caseOnFile(session, message.campaign, message.taxpayer));
        }
        SAIKOKU_TRY_ASSIGN(const QList<MessageRecipient> to, recipientsOf(session, entry.to));
        SAIKOKU_TRY_ASSIGN(const qint64 id, StaffMessageRepository(session.db()).add(message, to));
        SAIKOKU_TRY(session.log(kMessage, QStringLiteral("case"), target,
                                QJsonObject{{QStringLiteral("message"), id}, {QStringLiteral("to"), qint64(to.size())},
                                            {QStringLiteral("reminder"), message.isReminder()}}));
        return id;
    });
}

Result<QList<StaffMessage>> messagesToMe(Session& session, bool unreadOnly, CampaignId campaign) {
    SAIKOKU_TRY(session.require(Permission::View, kMessage));
    SAIKOKU_TRY_ASSIGN(QList<StaffMessage> messages,
                       StaffMessageRepository(session.db()).inbox(session.actor().id, session.clock().nowUtc(), unreadOnly, kMostListed));
    if (campaign.isValid()) {
        messages.removeIf([campaign](const StaffMessage& each) { return each.taxpayer.isValid() && each.campaign != campaign; });
    }
    return messages;
}

Result<QList<StaffMessage>> messagesByMe(Session& session) {
    SAIKOKU_TRY(session.require(Permission::View, kMessage));
    return StaffMessageRepository(session.db()).sent(session.actor().id, kMostListed);
}

Result<QList<StaffMessage>> messagesOfCase(Session& session, CampaignId campaign, TaxpayerId taxpayer) {
    SAIKOKU_TRY(session.require(Permission::View, kMessage, QString::number(taxpayer.value)));
    return StaffMessageRepository(session.db()).ofCase(campaign, taxpayer, session.actor().id, session.clock().nowUtc());
}

Result<qint64> countUnreadMessages(Session& session) {
    SAIKOKU_TRY(session.require(Permission::View, kMessage));
    return StaffMessageRepository(session.db()).countUnread(session.actor().id, session.clock().nowUtc());
}

Result<void> markMessageRead(Session& session, qint64 message) {
    SAIKOKU_TRY(session.require(Permission::View, kMessage));
    StaffMessageRepository repository(session.db());
    return transact(session.db(), [&]() -> Result<void> {
        SAIKOKU_TRY_ASSIGN(const bool isMine, repository.isFor(message, session.actor().id));
        if (!isMine) {
            return fail(ErrorCode::NotFound, Text::tr("There is no message %1 to you.").arg(message));
        }
        return repository.markRead(message, session.actor().id, session.clock().nowUtc());
    });
}

Result<QList<Addressee>> addressees(Session& session) {
    SAIKOKU_TRY(session.require(Permission::View, kMessage));
    SAIKOKU_TRY_ASSIGN(const QList<MessageRecipient> known, StaffMessageRepository(session.db()).possibleRecipients());
    QList<Addressee> all;
    for (const MessageRecipient& each : known) {
        all.append({each.name, each.group.isValid(), each.login});
    }
    return all;
}

Result<QList<Addressee>> officers(Session& session) {
    SAIKOKU_TRY(session.require(Permission::View, kMessage));
    SAIKOKU_TRY_ASSIGN(const QList<MessageRecipient> known, StaffMessageRepository(session.db()).possibleRecipients());
    QList<Addressee> all;
    for (const MessageRecipient& each : known) {
        if (!each.person.isValid()) {
            continue;
        }
        SAIKOKU_TRY_ASSIGN(const bool isOfficer, RightsRepository(session.db()).isOfficer(each.person));
        if (isOfficer) {
            all.append({each.name, false, each.login});
        }
    }
    return all;
}

}  // namespace saikoku
