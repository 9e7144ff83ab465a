#include "core/figures/record_sql.h"

#include "core/contact/negotiation_codes.h"

namespace saikoku::record_sql {

QString isCall(const QString& n) {
    return QStringLiteral("%1.channel = '%2' and %1.direction = '%3'")
        .arg(n, codeOf(Channel::Phone), codeOf(Direction::Outbound));
}

QString isInbound(const QString& n) {
    return QStringLiteral("%1.channel = '%2' and %1.direction = '%3'")
        .arg(n, codeOf(Channel::Phone), codeOf(Direction::Inbound));
}

QString isWithPerson(const QString& n) {
    return QStringLiteral("%1.result in ('%2', '%3') and coalesce(%1.counterpart, '%4') = '%4'")
        .arg(n, codeOf(ResultCode::Reached), codeOf(ResultCode::CutOff), codeOf(Counterpart::Person));
}

}  // namespace saikoku::record_sql
