#include "core/security/access_log_repository.h"

#include <QCoreApplication>

#include "core/base/offset_moment.h"
#include "core/store/query.h"

namespace saikoku {

namespace {

struct Text { Q_DECLARE_TR_FUNCTIONS(AccessLog) };

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

/// The filter as conditions over `access_log l join app_operator o`.
QString conditionOf(const LogFilter& filter, Bindings& bindings) {
    QStringList parts{QStringLiteral("1 = 1")};
    const auto ask = [&](const char* column, const char* name, const QString& value) {
        if (!value.isEmpty()) {
            parts.append(QStringLiteral("%1 = %2").arg(QLatin1String(column), QLatin1String(name)));
            bindings.add(QLatin1String(name), value);
        }
    };
    if (filter.from.isValid()) {
        parts.append(QStringLiteral("l.at >= :from"));
        bindings.add(QLatin1String(":from"), fromTokyo(filter.from, QTime(0, 0)));
    }
    if (filter.to.isValid()) {
        parts.append(QStringLiteral("l.at < :to"));
        bindings.add(QLatin1String(":to"), fromTokyo(filter.to.addDays(1), QTime(0, 0)));
    }
    ask("o.login", ":login", filter.login);
    ask("l.operation", ":operation", filter.operation);
    ask("l.target_kind", ":kind", filter.targetKind);
    ask("l.target_id", ":target", filter.targetId);
    return parts.join(QStringLiteral(" and "));
}

const QString kLinesFrom = QStringLiteral(" from access_log l join app_operator o on o.operator_id = l.operator_id where ");

BindValue orNull(const QString& text) { return text.isEmpty() ? BindValue(nullptr) : BindValue(text); }

}  // namespace

Result<SignInId> AccessLogRepository::beginSignIn(OperatorId person, const QString& workstation, const QString& program,
                                                  const QDateTime& now, const QString& seal) {
    Bindings bindings{{QLatin1String(":workstation"), workstation},
                      {QLatin1String(":program"), program},
                      {QLatin1String(":now"), now},
                      {QLatin1String(":seal"), orNull(seal)}};
    if (m_database.isPostgres()) {
        SAIKOKU_TRY_ASSIGN(const qint64 id, m_database.selectInteger(QStringLiteral("select log_begin(:workstation, :program, :now,"
                                                                                    " cast(:seal as text))"),
                                                                     bindings));
        return SignInId{id};
    }
    bindings.add(QLatin1String(":person"), person);
    SAIKOKU_TRY_ASSIGN(const qint64 id, m_database.insertReturningId(
                                            QStringLiteral("insert into sign_in (operator_id, workstation, program, started_at, seal)"
                                                           " values (:person, :workstation, :program, :now, :seal)"
                                                           " returning sign_in_id"),
                                            bindings));
    return SignInId{id};
}

Result<void> AccessLogRepository::endSignIn(SignInId signIn, const QDateTime& now) {
    const Bindings bindings{{QLatin1String(":now"), now}, {QLatin1String(":id"), signIn}};
    if (m_database.isPostgres()) {
        SAIKOKU_TRY(m_database.selectInteger(QStringLiteral("select log_end(:id, :now)"), bindings));
        return {};
    }
    SAIKOKU_TRY(m_database.execute(QStringLiteral("update sign_in set ended_at = :now where sign_in_id = :id"), bindings));
    return {};
}

Result<AccessLogRepository::Head> AccessLogRepository::holdHead(SignInId signIn) {
    // SQLite's only writer holds it anyway
    const QString from = m_database.isPostgres() ? QStringLiteral("log_next(:id)") : QStringLiteral("sign_in where sign_in_id = :id");
    SAIKOKU_TRY_ASSIGN(const auto head,
                       selectFirst(m_database, QStringLiteral("select last_seq, head_hash from ") + from, {{QLatin1String(":id"), signIn}},
                                   [](Statement& row) { return Head{row.integer(0), row.text(1)}; }));
    if (!head) {
        return fail(ErrorCode::Permission, Text::tr("This sign-in has ended. Sign in again."));
    }
    return *head;
}

Result<void> AccessLogRepository::append(const AccessEntry& entry) {
    Bindings bindings{{QLatin1String(":sign_in"), entry.signIn},
                      {QLatin1String(":seq"), entry.sequence},
                      {QLatin1String(":at"), entry.at},
                      {QLatin1String(":workstation"), entry.workstation},
                      {QLatin1String(":operation"), entry.operation},
                      {QLatin1String(":kind"), entry.targetKind},
                      {QLatin1String(":target"), orNull(entry.targetId)},
                      {QLatin1String(":detail"), orNull(entry.detail)},
                      {QLatin1String(":rows"), entry.rowCount},
                      {QLatin1String(":previous"), orNull(entry.previousHash)},
                      {QLatin1String(":hash"), orNull(entry.hash)}};
    if (m_database.isPostgres()) {
        SAIKOKU_TRY(m_database.execute(
            QStringLiteral("select log_append(:sign_in, :seq, :at, :workstation, :operation, :kind, cast(:target as text),"
                           " cast(:detail as text), cast(:rows as bigint), cast(:previous as text), cast(:hash as text))"),
            bindings));
        return {};
    }
    SAIKOKU_TRY(m_database.execute(QStringLiteral("update sign_in set last_seq = :seq, head_hash = :hash where sign_in_id = :id"),
                                   {{QLatin1String(":seq"), entry.sequence},
                                    {QLatin1String(":hash"), orNull(entry.hash)},
                                    {QLatin1String(":id"), entry.signIn}}));
    bindings.add(QLatin1String(":person"), entry.operatorId);
    SAIKOKU_TRY(m_database.execute(
        QStringLiteral("insert into access_log (sign_in_id, seq, at, operator_id, workstation, operation, target_kind,"
                       " target_id, detail, row_count, previous_hash, hash) values (:sign_in, :seq, :at, :person, :workstation,"
                       " :operation, :kind, :target, :detail, :rows, :previous, :hash)"),
        bindings));
    return {};
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

Result<qint64> AccessLogRepository::count(const LogFilter& filter) {
    Bindings bindings;
    const QString condition = conditionOf(filter, bindings);
    return m_database.selectInteger(QStringLiteral("select count(*)") + kLinesFrom + condition, bindings);
}

Result<std::vector<LogLine>> AccessLogRepository::page(const LogFilter& filter, const LogPlace& after, int atMost) {
    Bindings bindings{{QLatin1String(":limit"), atMost}};
    QString condition = conditionOf(filter, bindings);
    if (after.sequence > 0) {
        condition += QStringLiteral(" and (l.at, l.sign_in_id, l.seq) %1 (:after_at, :after_sign_in, :after_seq)")
                         .arg(filter.newestFirst ? QLatin1Char('<') : QLatin1Char('>'));
        bindings.add(QLatin1String(":after_at"), after.at);
        bindings.add(QLatin1String(":after_sign_in"), after.signIn);
        bindings.add(QLatin1String(":after_seq"), after.sequence);
    }
    return selectAll(m_database,
                     QStringLiteral("select l.sign_in_id, l.seq, l.at, l.operator_id, l.workstation, l.operation, l.target_kind, l.target_id,"
                                    " l.detail, l.row_count, l.previous_hash, l.hash, o.login, o.display_name") +
                         kLinesFrom + condition +
                         QStringLiteral(" order by l.at%1, l.sign_in_id%1, l.seq%1 limit :limit").arg(filter.newestFirst ? QStringLiteral(" desc") : QString()),
                     bindings, [](Statement& row) {
                         LogLine line{read(row), row.text(12), row.text(13)};
                         line.previousHash = row.text(10);
                         line.hash = row.text(11);
                         return line;
                     });
}

Result<QStringList> AccessLogRepository::operations() {
    SAIKOKU_TRY_ASSIGN(const auto codes, selectAll(m_database, QStringLiteral("select distinct operation from access_log order by operation"), {},
                                                   [](Statement& row) { return row.text(0); }));
    return QStringList(codes.begin(), codes.end());
}

Result<std::vector<AccessEntry>> AccessLogRepository::newest(int limit) {
    return selectAll(m_database, selecting({}) + QStringLiteral(" limit :limit"), {{QLatin1String(":limit"), limit}}, read);
}

}  // namespace saikoku
