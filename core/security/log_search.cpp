#include "core/security/log_search.h"

#include <QJsonObject>

#include "core/security/operator_repository.h"
#include "core/security/session.h"

namespace saikoku {

namespace {

const QString kOperation = QStringLiteral("read_log");

QJsonObject detailOf(const LogFilter& filter) {
    QJsonObject detail;
    const auto tell = [&](const char* name, const QString& value) {
        if (!value.isEmpty()) {
            detail.insert(QLatin1String(name), value);
        }
    };
    tell("from", filter.from.toString(Qt::ISODate));
    tell("to", filter.to.toString(Qt::ISODate));
    tell("person", filter.login);
    tell("operation", filter.operation);
    tell("target_kind", filter.targetKind);
    tell("target", filter.targetId);
    return detail;
}

}  // namespace

Result<qint64> askLog(Session& session, const LogFilter& filter) {
    SAIKOKU_TRY(session.require(Permission::ReadLog, kOperation));
    SAIKOKU_TRY_ASSIGN(const qint64 entries, AccessLogRepository(session.db()).count(filter));
    SAIKOKU_TRY(session.log(kOperation, QStringLiteral("log"), {}, detailOf(filter), entries));
    return entries;
}

Result<std::vector<LogLine>> logPage(Session& session, const LogFilter& filter, const LogPlace& after, int atMost) {
    SAIKOKU_TRY(session.require(Permission::ReadLog, kOperation));
    return AccessLogRepository(session.db()).page(filter, after, atMost);
}

Result<LogChoices> logChoices(Session& session) {
    SAIKOKU_TRY(session.require(Permission::ReadLog, kOperation));
    LogChoices choices;
    SAIKOKU_TRY_ASSIGN(choices.operations, AccessLogRepository(session.db()).operations());
    SAIKOKU_TRY_ASSIGN(const std::vector<Operator> people, OperatorRepository(session.db()).all());
    for (const Operator& each : people) {
        choices.people.append({each.login, each.displayName});
    }
    return choices;
}

}  // namespace saikoku
