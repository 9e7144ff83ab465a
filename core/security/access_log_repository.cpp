#include "core/security/access_log_repository.h"

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

Result<std::vector<AccessEntry>> AccessLogRepository::newest(int limit) {
    return selectAll(m_database,
                     QStringLiteral("select sign_in_id, seq, at, operator_id, workstation, operation, target_kind, target_id,"
                                    " detail, row_count from access_log order by at desc, sign_in_id desc, seq desc"
                                    " limit :limit"),
                     {{QLatin1String(":limit"), limit}}, read);
}

}  // namespace saikoku
