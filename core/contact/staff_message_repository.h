#pragma once

#include <QList>

#include "core/base/result.h"
#include "core/contact/staff_message.h"
#include "core/store/known_facts.h"

namespace saikoku {

class Database;

/// @brief Whom a message goes to: one of the two.
struct MessageRecipient {
    OperatorId person;
    GroupId group;
    QString name;   ///< read
    QString login;  ///< read; of a person
};

/// @brief Messages and reminders: adds rows, never changes one.
class StaffMessageRepository {
public:
    explicit StaffMessageRepository(Database& database) : m_db(database) {}

    Result<qint64> add(const StaffMessage& message, const QList<MessageRecipient>& to);
    Result<void> markRead(qint64 message, OperatorId by, const QDateTime& at);

    /// @brief Those to the person, themselves and through groups, newest first; what comes up after
    /// `now` is left out. `unreadOnly`: without those they have read.
    Result<QList<StaffMessage>> inbox(OperatorId person, const QDateTime& now, bool unreadOnly, int most) const;
    Result<QList<StaffMessage>> sent(OperatorId person, int most) const;
    Result<QList<StaffMessage>> ofCase(CampaignId campaign, TaxpayerId taxpayer, OperatorId reader, const QDateTime& now) const;
    Result<qint64> countUnread(OperatorId person, const QDateTime& now) const;
    Result<bool> isFor(qint64 message, OperatorId person) const;
    /// @brief Everybody who may still sign in, by name, then every group.
    Result<QList<MessageRecipient>> possibleRecipients() const;

private:
    Result<QList<StaffMessage>> withRecipients(std::vector<StaffMessage> messages) const;

    Database& m_db;
};

}  // namespace saikoku
