#include "core/cases/campaign_choices.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

#include "core/contact/campaign_repository.h"
#include "core/security/session.h"
#include "core/store/seat_lock.h"
#include "core/store/transaction.h"

namespace saikoku {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Cases)
};

const QString kLook = QStringLiteral("campaigns");
const QString kRule = QStringLiteral("campaign_words");

Result<CampaignChoices> asBegun(Database& database, CampaignId campaign) {
    const CampaignRepository repository(database);
    CampaignChoices choices;
    SAIKOKU_TRY_ASSIGN(choices.results, repository.results(campaign));
    SAIKOKU_TRY_ASSIGN(choices.reasons, repository.reasons(campaign));
    return choices;
}

Result<CampaignInfo> infoOf(Session& session, CampaignId campaign) {
    SAIKOKU_TRY_ASSIGN(const auto info, CampaignRepository(session.db()).byId(campaign));
    if (!info) {
        return fail(ErrorCode::NotFound, Text::tr("There is no such campaign."));
    }
    return *info;
}

Result<CampaignChoices> choicesNow(Session& session, const CampaignInfo& campaign) {
    if (campaign.hasMoney) {
        return CampaignChoices();
    }
    SAIKOKU_TRY_ASSIGN(const auto words, session.rules<CampaignWords>());
    const auto own = words->own.constFind(campaign.code);
    return own == words->own.constEnd() ? asBegun(session.db(), campaign.id) : Result<CampaignChoices>(*own);
}

/// What is on file stays there.
template <class Choice>
void keepWithdrawn(const QList<Choice>& now, QList<Choice>& after) {
    for (Choice each : now) {
        if (std::none_of(after.begin(), after.end(),
                         [&](const Choice& other) { return other.code == each.code; })) {
            each.isOffered = false;
            after.append(each);
        }
    }
}

Result<void> checkMeaning(const CampaignInfo& campaign, const CampaignChoices& now,
                          const CampaignChoices& after) {
    for (const CampaignResult& each : after.results) {
        const auto same = std::find_if(now.results.begin(), now.results.end(),
                                       [&](const CampaignResult& one) { return one.code == each.code; });
        if (same != now.results.end() && same->base != each.base) {
            return fail(ErrorCode::Rule, Text::tr("\"%1\" counts as \"%2\" in the records there are: take "
                                                  "another code for what counts as \"%3\".")
                                             .arg(each.code, labelOf(same->base), labelOf(each.base)));
        }
    }
    const bool isWhole =
        std::any_of(after.results.begin(), after.results.end(), [](const CampaignResult& each) {
            return each.code == QStringView(kAnsweredOutcome) && each.isOffered && each.isFinal &&
                   each.base == ResultCode::Reached;
        });
    if (campaign.kind == CampaignKind::Survey && !isWhole) {
        return fail(ErrorCode::Rule, Text::tr("A survey needs the result \"answered\", which is final and "
                                              "counts as reached: what is answered to its end "
                                              "comes to it. It may have another name."));
    }
    return {};
}

}  // namespace

Result<CampaignChoices> everyCampaignChoice(Session& session, CampaignId campaign) {
    SAIKOKU_TRY(session.require(Permission::View, kLook));
    SAIKOKU_TRY_ASSIGN(const CampaignInfo info, infoOf(session, campaign));
    return choicesNow(session, info);
}

Result<CampaignChoices> campaignChoices(Session& session, CampaignId campaign) {
    SAIKOKU_TRY_ASSIGN(const CampaignChoices all, everyCampaignChoice(session, campaign));
    return all.offered();
}

Result<void> nameOutcomes(Session& session, CampaignId campaign, QList<Negotiation>& records) {
    const auto hasOwn = [](const Negotiation& each) {
        return !each.outcome.isEmpty() || !each.outcomeReason.isEmpty();
    };
    if (std::none_of(records.begin(), records.end(), hasOwn)) {
        return {};
    }
    SAIKOKU_TRY_ASSIGN(const CampaignInfo info, infoOf(session, campaign));
    SAIKOKU_TRY_ASSIGN(const CampaignChoices choices, choicesNow(session, info));
    for (Negotiation& record : records) {
        record.outcomeName = choices.resultName(record.outcome);
        record.outcomeReasonName = choices.reasonName(record.outcomeReason);
    }
    return {};
}

Result<CampaignChoices> setCampaignChoices(Session& session, const CampaignChoicesChange& change,
                                           const RuleCatalogue& catalogue) {
    SAIKOKU_TRY(session.require(Permission::Rules, QStringLiteral("rules.set"), kRule));
    if (change.source.trimmed().isEmpty()) {
        return fail(ErrorCode::Rule, Text::tr("Say whose decision it is (a decree, a date)."));
    }
    return transact(session.db(), [&]() -> Result<CampaignChoices> {
        SAIKOKU_TRY(holdSeatLock(session.db(), SeatLock::OfficeRules));
        SAIKOKU_TRY(session.lookForNewRules());
        SAIKOKU_TRY_ASSIGN(const CampaignInfo campaign, infoOf(session, change.campaign));
        if (campaign.hasMoney) {
            return fail(ErrorCode::Rule, Text::tr("A campaign about money has the results of a call and the "
                                                  "reasons for not paying: none of its own."));
        }
        SAIKOKU_TRY_ASSIGN(const CampaignChoices now, choicesNow(session, campaign));
        if (change.before && *change.before != now) {
            return fail(
                ErrorCode::Rule,
                Text::tr("Somebody changed these results meanwhile. Look at them again, then change them."));
        }
        CampaignChoices wanted = change.after;
        keepWithdrawn(now.results, wanted.results);
        keepWithdrawn(now.reasons, wanted.reasons);
        SAIKOKU_TRY_ASSIGN(const CampaignChoices after, CampaignChoices::fromJson(wanted.toJson()));
        SAIKOKU_TRY(checkMeaning(campaign, now, after));
        SAIKOKU_TRY_ASSIGN(const RuleInForce file, ruleInForce(session, kRule, catalogue));
        const QJsonObject rule{{QStringLiteral("value"), after.toJson()},
                               {QStringLiteral("source"), change.source.trimmed()}};
        SAIKOKU_TRY(setOfficeRule(session, kRule, file.file.withRules({{campaign.code, rule}}),
                                  change.source.trimmed(), catalogue, RuleDoor::Service));
        return after;
    });
}

Result<std::vector<CampaignChoicesVersion>> campaignChoicesHistory(Session& session, CampaignId campaign) {
    SAIKOKU_TRY(session.require(Permission::Rules, QStringLiteral("rules.history"), kRule));
    SAIKOKU_TRY_ASSIGN(const CampaignInfo info, infoOf(session, campaign));
    std::vector<CampaignChoicesVersion> versions(1);
    SAIKOKU_TRY_ASSIGN(versions.front().choices, asBegun(session.db(), campaign));
    SAIKOKU_TRY_ASSIGN(const auto rows, OfficeRuleRepository(session.db()).history(kRule));
    for (const auto& [rule, by] : rows) {
        const QJsonObject rules =
            QJsonDocument::fromJson(rule.content.toUtf8())[QStringLiteral("rules")].toObject();
        const QJsonObject value = rules.value(info.code).toObject().value(QStringLiteral("value")).toObject();
        if (value.isEmpty()) {
            continue;
        }
        SAIKOKU_TRY_ASSIGN(const CampaignChoices choices, CampaignChoices::fromJson(value));
        if (choices != versions.back().choices) {
            versions.push_back({rule.id, rule.knownOn, rule.setAt, by, rule.source, choices});
        }
    }
    std::reverse(versions.begin(), versions.end());
    return versions;
}

}  // namespace saikoku
