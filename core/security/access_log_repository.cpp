#include "core/security/access_log_repository.h"

#include "core/base/offset_moment.h"
#include "core/store/query.h"

namespace saikoku {

namespace {

AccessEntry read(Statement& row) {
    AccessEntry entry;
    entry.signIn = row.id<SignInId>(0);
    entry.sequence = row.integer(1);
    entry.at = row.moment(2);
    entry.operatorId = row.id<OperatorId>(3);
    entry.workstation = row.text(4);
    entry.operation = row.text(5);
    entry.targetKind = row.text(6);
    entry.targetId = row.text(7);
    entry.detail = row.text(8);
    entry.rowCount = row.integerOrNull(9);
    return entry;
}

QString selecting(const QString& rest) {
    return QStringLiteral("select sign_in_id, seq, at, operator_id, workstation, operation, target_kind, target_id, detail, row_count"
                          " from access_log ") +
           rest + QStringLiteral(" order by at desc, sign_in_id desc, seq desc");
}

BindValue orNull(const QString& text) { return text.isEmpty() ? BindValue(nullptr) : BindValue(text); }

}  // namespace

Result<SignInId> AccessLogRepository::beginSignIn(OperatorId person, const QString& workstation, const QString& program,
                                                  const QDateTime& now) {
    SAIKOKU_TRY_ASSIGN(const qint64 id, m_database.insertReturningId(
                                            QStringLiteral("insert into sign_in (operator_id, workstation, program, started_at)"
                                                           " values (:person, :workstation, :program, :now)"
                                                           " returning sign_in_id"),
                                            {{QLatin1String(":person"), person},
                                             {QLatin1String(":workstation"), workstation},
                                             {QLatin1String(":program"), program},
                                             {QLatin1String(":now"), now}}));
    return SignInId{id};
}

Result<void> AccessLogRepository::endSignIn(SignInId signIn, const QDateTime& now) {
    SAIKOKU_TRY(m_database.execute(QStringLiteral("update sign_in set ended_at = :now where sign_in_id = :id"),
                                   {{QLatin1String(":now"), now}, {QLatin1String(":id"), signIn}}));
    return {};
}

Result<qint64> AccessLogRepository::append(const AccessEntry& entry) {
    SAIKOKU_TRY_ASSIGN(const qint64 sequence,
                       m_database.selectInteger(QStringLiteral("update sign_in set last_seq = last_seq + 1"
                                                               " where sign_in_id = :id returning last_seq"),
                                                {{QLatin1String(":id"), entry.signIn}}));
    SAIKOKU_TRY(m_database.execute(
        QStringLiteral("insert into access_log (sign_in_id, seq, at, operator_id, workstation, operation, target_kind,"
                       " target_id, detail, row_count) values (:sign_in, :seq, :at, :person, :workstation, :operation,"
                       " :kind, :target, :detail, :rows)"),
        {{QLatin1String(":sign_in"), entry.signIn},
         {QLatin1String(":seq"), sequence},
         {QLatin1String(":at"), entry.at},
         {QLatin1String(":person"), entry.operatorId},
         {QLatin1String(":workstation"), entry.workstation},
         {QLatin1String(":operation"), entry.operation},
         {QLatin1String(":kind"), entry.targetKind},
         {QLatin1String(":target"), orNull(entry.targetId)},
         {QLatin1String(":detail"), orNull(entry.detail)},
         {QLatin1String(":rows"), entry.rowCount}}));
    return sequence;
}

Result<AccessLogRepository::RowsRead> AccessLogRepository::rowsRead(OperatorId person, const QDateTime& from, const QDateTime& to) {
    SAIKOKU_TRY_ASSIGN(
        const auto sums,
        selectFirst(m_database,
                    QStringLiteral("select cast(coalesce(sum(case when operation = 'read_rows' then row_count end), 0) as bigint),"
                                   " count(case when operation = 'many_rows_read' then 1 end) from access_log"
                                   " where operator_id = :person and at >= :from and at < :to"),
                    {{QLatin1String(":person"), person}, {QLatin1String(":from"), from}, {QLatin1String(":to"), to}},
                    [](Statement& row) { return RowsRead{row.integer(0), row.integer(1) > 0}; }));
    return sums.value_or(RowsRead());
}

Result<std::vector<AccessEntry>> AccessLogRepository::readingMarks(const QDateTime& since) {
    return selectAll(m_database, selecting(QStringLiteral("where at >= :since and operation in ('many_rows_read', 'reading_refused')")),
                     {{QLatin1String(":since"), since}}, read);
}

Result<QDateTime> AccessLogRepository::lastSignInBefore(OperatorId person, const QDateTime& moment) {
    SAIKOKU_TRY_ASSIGN(const auto last,
                       selectFirst(m_database,
                                   QStringLiteral("select started_at from sign_in where operator_id = :person and started_at < :moment"
                                                  " order by started_at desc limit 1"),
                                   {{QLatin1String(":person"), person}, {QLatin1String(":moment"), moment}},
                                   [](Statement& row) { return row.moment(0); }));
    return last.value_or(momentAt(QDate(1970, 1, 1), QTime(0, 0), 0));
}

Result<std::vector<AccessEntry>> AccessLogRepository::newest(int limit) {
    return selectAll(m_database, selecting({}) + QStringLiteral(" limit :limit"), {{QLatin1String(":limit"), limit}}, read);
}

}  // namespace saikoku
