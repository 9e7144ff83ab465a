#include "core/work/case_entry.h"

#include <QCoreApplication>

#include "core/arrears/arrears_repository.h"
#include "core/contact/campaign_member_repository.h"
#include "core/security/protected_reveal.h"
#include "core/security/session.h"

namespace saikoku {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Calling)
};

Error gone() {
    return {ErrorCode::NotFound, Text::tr("This case is no longer on file: the import that brought it was taken back. Nothing was recorded."), {}};
}

}  // namespace

Result<Taxpayer> personOnFile(Session& session, TaxpayerId taxpayer) {
    SAIKOKU_TRY_ASSIGN(auto person, ArrearsRepository(session.db()).taxpayer(taxpayer));
    if (!person) {
        return fail(gone());
    }
    return *std::move(person);
}

Result<Taxpayer> caseOnFile(Session& session, CampaignId campaign, TaxpayerId taxpayer) {
    SAIKOKU_TRY_ASSIGN(const QList<TaxpayerId> there, CampaignMemberRepository(session.db()).among(campaign, {taxpayer}));
    if (there.isEmpty()) {
        return fail(gone());
    }
    return personOnFile(session, taxpayer);
}

Result<void> mustBeShown(const Session& session, const Taxpayer& person) {
    if (person.isProtected && !isRevealed(session, person.id)) {
        return fail(ErrorCode::Permission, Text::tr("This person is protected and masked. Show address and numbers first, if you may."));
    }
    return {};
}

}  // namespace saikoku
