#include "core/security/protected_reveal.h"

#include <QCoreApplication>
#include <QJsonObject>

#include "core/security/session.h"
#include "core/security/signed_in.h"

namespace saikoku {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ProtectedReveal)
};

}  // namespace

void RevealedPeople::add(TaxpayerId taxpayer) {
    const std::lock_guard lock(m_mutex);
    m_people.insert(taxpayer);
}

bool RevealedPeople::contains(TaxpayerId taxpayer) const {
    const std::lock_guard lock(m_mutex);
    return m_people.contains(taxpayer);
}

Result<void> revealProtected(Session& session, TaxpayerId taxpayer, const QString& reason) {
    const QLatin1String operation("reveal");
    const QString target = QString::number(taxpayer.value);
    SAIKOKU_TRY(session.require(Permission::SeeProtected, operation, target));
    const QString written = reason.simplified();
    if (written.isEmpty()) {
        return fail(ErrorCode::BadInput, Text::tr("Write why address and telephone must be seen."));
    }
    SAIKOKU_TRY(
        session.log(operation, QStringLiteral("case"), target, {{QStringLiteral("reason"), written}}));
    session.signedIn().revealed.add(taxpayer);
    return {};
}

bool isRevealed(const Session& session, TaxpayerId taxpayer) {
    return session.signedIn().revealed.contains(taxpayer);
}

}  // namespace saikoku
