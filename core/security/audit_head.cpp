#include "core/security/audit_head.h"

#include <QJsonDocument>
#include <QJsonObject>

#include "core/security/access_log_repository.h"
#include "core/security/private_files.h"
#include "core/security/session.h"

namespace saikoku {

Result<void> writeAuditHead(Session& session) {
    if (!session.location().isLocal()) {
        return {};
    }
    SAIKOKU_TRY_ASSIGN(const auto newest, AccessLogRepository(session.db()).newest(1));
    if (newest.empty()) {
        return {};
    }
    const AccessEntry& head = newest.front();
    const QJsonObject json{{QStringLiteral("format"), QStringLiteral("saikoku-audit-head")},
                           {QStringLiteral("sign_in"), head.signIn.value},
                           {QStringLiteral("seq"), head.sequence},
                           {QStringLiteral("at"), toStoredUtc(head.at)}};
    return writePrivateFile(session.location().auditHeadFile(), QJsonDocument(json).toJson());
}

}  // namespace saikoku
