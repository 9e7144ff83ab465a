#include "app/cli/case_lookup.h"

#include <QCoreApplication>

#include "app/cli/command_line.h"
#include "core/arrears/arrears_repository.h"
#include "core/cases/campaign_spaces.h"
#include "core/cases/case_list.h"
#include "core/cases/case_tables.h"
#include "core/contact/campaign_member_repository.h"
#include "core/security/protected_reveal.h"
#include "core/security/session.h"

namespace saikoku::cli {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(CaseLookup)
};
}  // namespace

Result<CampaignInfo> campaignOfLine(Session& session, const CommandLine& line) {
    return campaignOfCode(session, line.campaign());
}

Result<CampaignId> campaignIdOfLine(Session& session, const CommandLine& line) {
    SAIKOKU_TRY_ASSIGN(const CampaignInfo campaign, campaignOfLine(session, line));
    return campaign.id;
}

Result<CampaignId> campaignNamed(Session& session, const CommandLine& line) {
    return line.has(QStringLiteral("campaign")) ? campaignIdOfLine(session, line) : CampaignId();
}

Result<void> mustHaveMoney(Session& session, const CommandLine& line) {
    SAIKOKU_TRY_ASSIGN(const CampaignInfo campaign, campaignOfLine(session, line));
    if (!campaign.hasMoney) {
        return fail(ErrorCode::Rule, Text::tr("The campaign \"%1\" has nothing to pay. saikoku-cli board shows how far it is.").arg(campaign.code));
    }
    return {};
}

Result<CaseKey> findCase(Session& session, const CommandLine& line, const QString& number) {
    SAIKOKU_TRY(session.require(Permission::View, QStringLiteral("search")));
    SAIKOKU_TRY_ASSIGN(const KnownFacts facts, factsOf(session));
    SAIKOKU_TRY_ASSIGN(const std::optional<TaxpayerId> taxpayer,
                       ArrearsRepository(session.db(), facts).taxpayerByNumber(number));
    SAIKOKU_TRY_ASSIGN(const CampaignInfo campaign, campaignOfLine(session, line));
    SAIKOKU_TRY_ASSIGN(const QList<TaxpayerId> here,
                       CampaignMemberRepository(session.db(), facts).among(campaign.id, taxpayer ? QList{*taxpayer} : QList<TaxpayerId>()));
    if (here.isEmpty()) {
        return fail(ErrorCode::NotFound,
                    Text::tr("There is no taxpayer with the number \"%1\". Write it with its leading zeros.").arg(number));
    }
    return CaseKey{*taxpayer, campaign.id};
}

Result<void> revealIfAsked(Session& session, const CaseKey& key, const CommandLine& line) {
    const QString option = QStringLiteral("reveal");
    return line.has(option) ? revealProtected(session, key.taxpayer, line.text(option)) : Result<void>();
}

Result<QHash<TaxpayerId, QString>> numbersOf(Session& session, CampaignId campaign,
                                             const QList<TaxpayerId>& cases) {
    QHash<TaxpayerId, QString> numbers;
    if (!cases.isEmpty()) {
        SAIKOKU_TRY_ASSIGN(const QList<CaseSummary> rows, caseRows(session, campaign, cases, RowUse::Logged));
        for (const CaseSummary& row : rows) {
            numbers.insert(row.taxpayer, row.number);
        }
    }
    return numbers;
}

}  // namespace saikoku::cli
