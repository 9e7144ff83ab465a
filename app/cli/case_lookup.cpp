#include "app/cli/case_lookup.h"

#include <QCoreApplication>

#include "app/cli/command_line.h"
#include "core/arrears/arrears_repository.h"
#include "core/cases/case_tables.h"
#include "core/contact/campaign.h"
#include "core/security/protected_reveal.h"
#include "core/security/session.h"

namespace saikoku::cli {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(CaseLookup)
};
}  // namespace

Result<CaseKey> findCase(Session& session, const QString& number) {
    SAIKOKU_TRY(session.require(Permission::View, QStringLiteral("search")));
    SAIKOKU_TRY_ASSIGN(const KnownFacts facts, factsOf(session));
    SAIKOKU_TRY_ASSIGN(const std::optional<TaxpayerId> taxpayer,
                       ArrearsRepository(session.db(), facts).taxpayerByNumber(number));
    if (!taxpayer) {
        return fail(ErrorCode::NotFound,
                    Text::tr("There is no taxpayer with the number \"%1\". Write it with its leading zeros.").arg(number));
    }
    SAIKOKU_TRY_ASSIGN(const CampaignId campaign, campaignId(session.db(), Campaign::Tax));
    return CaseKey{*taxpayer, campaign};
}

Result<void> revealIfAsked(Session& session, const CaseKey& key, const CommandLine& line) {
    const QString option = QStringLiteral("reveal");
    return line.has(option) ? revealProtected(session, key.taxpayer, line.text(option)) : Result<void>();
}

}  // namespace saikoku::cli
