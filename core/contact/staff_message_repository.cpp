#include "core/contact/staff_message_repository.h"

#include <QHash>

#include "core/base/clock.h"
#include "core/store/query.h"
#include "core/store/row_writer.h"

namespace saikoku {

namespace {

struct RecipientRow {
    qint64 message;
    const MessageRecipient& to;
};

struct ReadRow {
    qint64 message;
    OperatorId by;
    QDateTime at;
};

const QLatin1String kToPerson(
    "m.staff_message_id in (select p.staff_message_id from staff_message_recipient p where p.operator_id = :person "
    "union select g.staff_message_id from staff_message_recipient g where g.group_id in "
    "(select x.group_id from staff_group_member x where x.operator_id = :person)) ");

QString selectMessages() {
    return QStringLiteral("select m.staff_message_id, m.sender_id, coalesce(s.display_name, ''), m.campaign_id, m.taxpayer_id, coalesce(t.number, ''), "
                          "coalesce(t.name, ''), m.body, m.due_at, m.sent_at, (select r.read_at from staff_message_read r "
                          "where r.staff_message_id = m.staff_message_id and r.operator_id = :person), (select count(*) from staff_message_read c "
                          "where c.staff_message_id = m.staff_message_id), case when ") +
           kToPerson +
           QLatin1String("then 1 else 0 end from staff_message m left join operator_name s on s.operator_id = m.sender_id "
                         "left join taxpayer_in_force t on t.taxpayer_id = m.taxpayer_id ");
}

const QLatin1String kUnread(
    "not exists (select 1 from staff_message_read u where u.staff_message_id = m.staff_message_id and u.operator_id = :person) ");

const QLatin1String kIsUp("(m.due_at is null or m.due_at <= :now) ");

StaffMessage messageOf(Statement& row) {
    StaffMessage message;
    message.id = row.integer(0);
    message.sender = OperatorId{row.integer(1)};
    message.senderName = row.text(2);
    message.campaign = CampaignId{row.integerOrNull(3).value_or(0)};
    message.taxpayer = TaxpayerId{row.integerOrNull(4).value_or(0)};
    message.caseNumber = row.text(5);
    message.caseName = row.text(6);
    message.body = row.text(7);
    message.dueAt = row.moment(8);
    message.sentAt = row.moment(9);
    message.readAt = row.moment(10);
    message.readBy = static_cast<int>(row.integer(11));
    message.isForReader = row.flag(12);
    return message;
}

}  // namespace

template <>
BulkTable RowWriter<StaffMessage>::table() {
    return bulkTable("staff_message", "sender_id campaign_id taxpayer_id body due_at sent_at known_on");
}

template <>
void RowWriter<StaffMessage>::put(BulkWriter& rows, const StaffMessage& row) {
    rows.integer(row.sender.value);
    row.campaign.isValid() ? rows.integer(row.campaign.value) : rows.null();
    row.taxpayer.isValid() ? rows.integer(row.taxpayer.value) : rows.null();
    rows.text(row.body);
    rows.moment(row.dueAt);
    rows.moment(row.sentAt);
    rows.date(toTokyo(row.sentAt).date());
}

template <>
BulkTable RowWriter<RecipientRow>::table() {
    return bulkTable("staff_message_recipient", "staff_message_id operator_id group_id");
}

template <>
void RowWriter<RecipientRow>::put(BulkWriter& rows, const RecipientRow& row) {
    rows.integer(row.message);
    row.to.person.isValid() ? rows.integer(row.to.person.value) : rows.null();
    row.to.group.isValid() ? rows.integer(row.to.group.value) : rows.null();
}

template <>
BulkTable RowWriter<ReadRow>::table() {
    return bulkTable("staff_message_read", "staff_message_id operator_id read_at");
}

template <>
void RowWriter<ReadRow>::put(BulkWriter& rows, const ReadRow& row) {
    rows.integer(row.message);
    rows.integer(row.by.value);
    rows.moment(row.at);
}

Result<qint64> StaffMessageRepository::add(const StaffMessage& message, const QList<MessageRecipient>& to) {
    SAIKOKU_TRY_ASSIGN(const qint64 id, RowWriter<StaffMessage>::addOne(m_db, message, QStringLiteral("staff_message_id")));
    for (const MessageRecipient& each : to) {
        SAIKOKU_TRY(RowWriter<RecipientRow>::addOne(m_db, {id, each}));
    }
    return id;
}

Result<void> StaffMessageRepository::markRead(qint64 message, OperatorId by, const QDateTime& at) {
    SAIKOKU_TRY_ASSIGN(const qint64 there,
                       m_db.selectInteger(QStringLiteral("select count(*) from staff_message_read where staff_message_id = :id and operator_id = :by"),
                                          {{QLatin1String(":id"), message}, {QLatin1String(":by"), by}}));
    if (there == 0) {
        SAIKOKU_TRY(RowWriter<ReadRow>::addOne(m_db, {message, by, at}));
    }
    return {};
}

Result<QList<StaffMessage>> StaffMessageRepository::withRecipients(std::vector<StaffMessage> messages) const {
    QStringList ids;
    for (const StaffMessage& message : messages) {
        ids.append(QString::number(message.id));
    }
    if (ids.isEmpty()) {
        return QList<StaffMessage>();
    }
    SAIKOKU_TRY_ASSIGN(Statement rows,
                       m_db.select(QStringLiteral("select r.staff_message_id, coalesce(o.display_name, g.name, '') from staff_message_recipient r "
                                                  "left join operator_name o on o.operator_id = r.operator_id "
                                                  "left join staff_group g on g.group_id = r.group_id where r.staff_message_id in (%1) order by 1, 2")
                                       .arg(ids.join(u',')),
                                   {}));
    QHash<qint64, QStringList> names;
    while (rows.next()) {
        names[rows.integer(0)].append(rows.text(1));
    }
    SAIKOKU_TRY(rows.finish());
    for (StaffMessage& message : messages) {
        message.to = names.value(message.id);
    }
    return QList<StaffMessage>(messages.begin(), messages.end());
}

Result<QList<StaffMessage>> StaffMessageRepository::inbox(OperatorId person, const QDateTime& now, bool unreadOnly, int most) const {
    SAIKOKU_TRY_ASSIGN(auto messages,
                       selectAll(m_db,
                                 selectMessages() + QLatin1String("where ") + kToPerson + QLatin1String("and ") + kIsUp +
                                     (unreadOnly ? QLatin1String("and ") + kUnread : QString()) +
                                     QStringLiteral("order by coalesce(m.due_at, m.sent_at) desc, m.staff_message_id desc limit %1").arg(most),
                                 {{QLatin1String(":person"), person}, {QLatin1String(":now"), now}}, messageOf));
    return withRecipients(std::move(messages));
}

Result<QList<StaffMessage>> StaffMessageRepository::sent(OperatorId person, int most) const {
    SAIKOKU_TRY_ASSIGN(auto messages,
                       selectAll(m_db,
                                 selectMessages() + QStringLiteral("where m.sender_id = :person order by m.staff_message_id desc limit %1").arg(most),
                                 {{QLatin1String(":person"), person}}, messageOf));
    return withRecipients(std::move(messages));
}

Result<QList<StaffMessage>> StaffMessageRepository::ofCase(CampaignId campaign, TaxpayerId taxpayer, OperatorId reader, const QDateTime& now) const {
    SAIKOKU_TRY_ASSIGN(auto messages,
                       selectAll(m_db,
                                 selectMessages() + QLatin1String("where m.taxpayer_id = :case and m.campaign_id = :campaign and ") + kIsUp +
                                     QLatin1String("and (m.sender_id = :person or ") + kToPerson + QLatin1String(") order by m.staff_message_id desc"),
                                 {{QLatin1String(":person"), reader}, {QLatin1String(":case"), taxpayer}, {QLatin1String(":campaign"), campaign}, {QLatin1String(":now"), now}},
                                 messageOf));
    return withRecipients(std::move(messages));
}

Result<qint64> StaffMessageRepository::countUnread(OperatorId person, const QDateTime& now) const {
    return m_db.selectInteger(QLatin1String("select count(*) from staff_message m where ") + kToPerson + QLatin1String("and ") + kIsUp +
                                  QLatin1String("and ") + kUnread,
                              {{QLatin1String(":person"), person}, {QLatin1String(":now"), now}});
}

Result<bool> StaffMessageRepository::isFor(qint64 message, OperatorId person) const {
    SAIKOKU_TRY_ASSIGN(const qint64 found,
                       m_db.selectInteger(QLatin1String("select count(*) from staff_message m where m.staff_message_id = :id and ") + kToPerson,
                                          {{QLatin1String(":id"), message}, {QLatin1String(":person"), person}}));
    return found > 0;
}

Result<QList<MessageRecipient>> StaffMessageRepository::possibleRecipients() const {
    SAIKOKU_TRY_ASSIGN(const auto all,
                       selectAll(m_db,
                                 QStringLiteral("select o.operator_id, 0, o.display_name, o.login, 0 from staff_person o "
                                                "union all select 0, g.group_id, g.name, '', 1 from staff_group g order by 5, 3, 1, 2"),
                                 {}, [](Statement& row) {
                                     return MessageRecipient{OperatorId{row.integer(0)}, GroupId{row.integer(1)}, row.text(2), row.text(3)};
                                 }));
    return QList<MessageRecipient>(all.begin(), all.end());
}

}  // namespace saikoku
