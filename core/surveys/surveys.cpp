#include "core/surveys/surveys.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <algorithm>

#include "core/arrears/arrears_repository.h"
#include "core/cases/case_tables.h"
#include "core/contact/campaign_repository.h"
#include "core/contact/queue_case_repository.h"
#include "core/security/protected_reveal.h"
#include "core/security/session.h"
#include "core/store/seat_lock.h"
#include "core/store/transaction.h"
#include "core/surveys/survey_check.h"

namespace saikoku {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Survey)
};

const QString kSet = QStringLiteral("survey.set");
const QString kLook = QStringLiteral("survey");
const QString kResults = QStringLiteral("survey.results");
const QString kCampaign = QStringLiteral("campaign");

QString targetOf(CampaignId campaign) { return QString::number(campaign.value); }

Result<SurveyVersion> setOnce(Session& session, CampaignId campaign, const Survey& survey) {
    SAIKOKU_TRY(holdSeatLock(session.db(), SeatLock::OfficeRules));
    SurveyRepository repository(session.db());
    SAIKOKU_TRY_ASSIGN(const auto newest, repository.newest(campaign));
    if (newest && newest->survey == survey) {
        return *newest;
    }
    SurveyVersion version;
    version.campaign = campaign;
    version.version = newest ? newest->version + 1 : 1;
    version.survey = survey;
    version.knownOn = std::max(session.today(), newest ? newest->knownOn : QDate());
    version.madeBy = session.actor().displayName;
    SAIKOKU_TRY_ASSIGN(version.id, repository.add(version, session.actor().id, session.clock().actualUtc()));
    SAIKOKU_TRY(judgeAnew(session.db(), {}));  // other quotas hold
    SAIKOKU_TRY(session.log(kSet, kCampaign, targetOf(campaign),
                            QJsonObject{{QStringLiteral("version"), version.version}, {QStringLiteral("questions"), survey.questions.size()}}));
    return version;
}

}  // namespace

Result<std::optional<SurveyVersion>> surveyInForce(Session& session, CampaignId campaign) {
    SAIKOKU_TRY(session.require(Permission::View, kLook, targetOf(campaign)));
    return SurveyRepository(session.db()).newest(campaign, session.today());
}

Result<QList<SurveyVersion>> surveyVersions(Session& session, CampaignId campaign) {
    SAIKOKU_TRY(session.require(Permission::View, kLook, targetOf(campaign)));
    return SurveyRepository(session.db()).versions(campaign);
}

Result<SurveyVersion> setSurvey(Session& session, CampaignId campaign, const Survey& survey) {
    SAIKOKU_TRY(session.require(Permission::Rules, kSet, targetOf(campaign)));
    SAIKOKU_TRY(checkSurvey(survey));
    SAIKOKU_TRY_ASSIGN(const auto known, CampaignRepository(session.db()).byId(campaign));
    if (!known) {
        return fail(ErrorCode::NotFound, Text::tr("There is no such campaign (any more)."));
    }
    if (known->hasMoney) {
        return fail(ErrorCode::Rule, Text::tr("The campaign \"%1\" is about money and asks no survey. Choose another campaign.").arg(known->name));
    }
    return transact(session.db(), [&] { return setOnce(session, campaign, survey); });
}

Result<SurveyAnswers> answersOnFile(Session& session, CampaignId campaign, TaxpayerId taxpayer) {
    SAIKOKU_TRY(session.require(Permission::View, kLook, QString::number(taxpayer.value)));
    SAIKOKU_TRY_ASSIGN(const KnownFacts facts, factsOf(session));
    const SurveyRepository repository(session.db(), facts);
    SAIKOKU_TRY_ASSIGN(SurveyAnswers answers, repository.answersOf(campaign, taxpayer));
    SAIKOKU_TRY_ASSIGN(const auto person, ArrearsRepository(session.db(), facts).taxpayer(taxpayer));
    if (answers.isEmpty() || !person || !person->isProtected || isRevealed(session, taxpayer)) {
        return answers;
    }
    SAIKOKU_TRY_ASSIGN(const auto version, repository.version(answers.version));
    for (auto one = answers.given.begin(); version && one != answers.given.end(); ++one) {
        const SurveyQuestion* question = version->survey.question(one.key());
        if (question == nullptr || question->kind == QuestionKind::Text) {
            one->clear();
        }
    }
    return answers;
}

Result<QList<QuotaStanding>> surveyQuotas(Session& session, CampaignId campaign) {
    SAIKOKU_TRY(session.require(Permission::View, kLook, targetOf(campaign)));
    SAIKOKU_TRY_ASSIGN(const KnownFacts facts, factsOf(session));
    return quotaStandings(session.db(), campaign, facts);
}

Result<SurveyResults> surveyResults(Session& session, CampaignId campaign) {
    SAIKOKU_TRY(session.require(Permission::Reports, kResults, targetOf(campaign)));
    SAIKOKU_TRY_ASSIGN(const KnownFacts facts, factsOf(session));
    const SurveyRepository repository(session.db(), facts);
    SurveyResults results;
    SAIKOKU_TRY_ASSIGN(results.version, repository.newest(campaign, session.today()));
    SAIKOKU_TRY_ASSIGN(results.answering, repository.answering(campaign));
    SAIKOKU_TRY_ASSIGN(results.complete, repository.complete(campaign));
    SAIKOKU_TRY_ASSIGN(results.counts, repository.counts(campaign));
    SAIKOKU_TRY_ASSIGN(results.quotas, quotaStandings(session.db(), campaign, facts));
    SAIKOKU_TRY(session.log(kResults, kCampaign, targetOf(campaign), {}, results.answering));
    return results;
}

Result<QList<AnswerRow>> surveyAnswerRows(Session& session, CampaignId campaign) {
    SAIKOKU_TRY(session.require(Permission::Export, kResults, targetOf(campaign)));
    SAIKOKU_TRY_ASSIGN(const KnownFacts facts, factsOf(session));
    SAIKOKU_TRY_ASSIGN(QList<AnswerRow> rows, SurveyRepository(session.db(), facts).rows(campaign));
    if (!session.may(Permission::SeeProtected)) {
        rows.removeIf([](const AnswerRow& row) { return row.isProtected; });
    }
    SAIKOKU_TRY(session.log(kResults, kCampaign, targetOf(campaign), QJsonObject{{QStringLiteral("rows"), true}}, rows.size()));
    return rows;
}

}  // namespace saikoku
