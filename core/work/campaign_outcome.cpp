#include "core/work/campaign_outcome.h"

#include <QCoreApplication>

#include <algorithm>

#include "core/cases/campaign_choices.h"
#include "core/contact/campaign_repository.h"
#include "core/contact/negotiation_repository.h"
#include "core/security/session.h"
#include "core/surveys/survey_repository.h"

namespace saikoku {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Calling)
};

template <class Choice>
const Choice* choiceOf(const QList<Choice>& choices, const QString& code) {
    const auto found = std::find_if(choices.begin(), choices.end(), [&](const Choice& each) { return each.code == code; });
    return found == choices.end() ? nullptr : &*found;
}

template <class Choice>
QString codesOf(const QList<Choice>& choices) {
    QStringList codes;
    for (const Choice& each : choices) {
        codes.append(each.code);
    }
    return codes.join(QStringLiteral(", "));
}

/// What is not offered any more stays with the record that has it.
template <class Choice>
bool isTaken(const Choice* choice, const QString& ofCorrected) {
    return choice != nullptr && (choice->isOffered || choice->code == ofCorrected);
}

Result<Negotiation> correctedBy(Session& session, const CallEntry& entry) {
    if (!entry.corrects.isValid()) {
        return Negotiation();
    }
    SAIKOKU_TRY_ASSIGN(const auto old, NegotiationRepository(session.db()).inForce(entry.corrects));
    return old.value_or(Negotiation());
}

Result<void> refuseMoney(const CallEntry& entry, const QString& campaign) {
    if (entry.promise || entry.reportedPaidOn.isValid() || entry.reason) {
        return fail(ErrorCode::BadInput, Text::tr("The campaign \"%1\" has nothing to pay: leave promise, reported payment and the reason for "
                                                  "not paying out.")
                                             .arg(campaign));
    }
    return {};
}

Result<void> mustBeComplete(const Survey& survey, const CallEntry& entry) {
    if (entry.outcome != QStringView(kAnsweredOutcome) || isComplete(survey, entry.answers)) {
        return {};
    }
    const QString open = survey.questions.at(wayThrough(survey, entry.answers).constLast()).code;
    return fail(ErrorCode::BadInput, Text::tr("The survey is not answered to its end: question \"%1\" is open. Answer it, or record that it was "
                                              "answered in part.")
                                         .arg(open));
}

Result<void> checkSurvey(Session& session, const CallEntry& entry) {
    if (entry.answers.isEmpty()) {
        SAIKOKU_TRY_ASSIGN(const auto asked, SurveyRepository(session.db()).newest(entry.campaign));
        return asked ? mustBeComplete(asked->survey, entry) : Result<void>();
    }
    if (!isReached(entry.result, entry.direction, entry.counterpart)) {
        return fail(ErrorCode::BadInput, Text::tr("Answers need the person: the result \"%1\" is no talk with the person. Choose another "
                                                  "result or take the answers out.")
                                             .arg(labelOf(entry.result)));
    }
    SAIKOKU_TRY_ASSIGN(const auto version, SurveyRepository(session.db()).version(entry.answers.version));
    if (!version || version->campaign != entry.campaign) {
        return fail(ErrorCode::BadInput, Text::tr("The answers name a survey that this campaign hasn't. Open the case again and answer anew."));
    }
    SAIKOKU_TRY(checkAnswers(version->survey, entry.answers));
    return mustBeComplete(version->survey, entry);
}

}  // namespace

Result<OutcomeTaken> takeOutcome(Session& session, const CallEntry& entry) {
    const CampaignRepository repository(session.db());
    if (entry.outcome.isEmpty() && entry.outcomeReason.isEmpty() && entry.answers.isEmpty()) {
        SAIKOKU_TRY_ASSIGN(const auto campaign, repository.byId(entry.campaign));
        if (campaign && !campaign->hasMoney) {
            SAIKOKU_TRY(refuseMoney(entry, campaign->name));
        }
        return OutcomeTaken();
    }
    SAIKOKU_TRY_ASSIGN(const CampaignChoices every, everyCampaignChoice(session, entry.campaign));
    SAIKOKU_TRY_ASSIGN(const Negotiation old, correctedBy(session, entry));
    const auto [results, reasons] = every.offered();
    const CampaignResult* result = choiceOf(every.results, entry.outcome);
    if (!entry.outcome.isEmpty() && !isTaken(result, old.outcome)) {
        return fail(ErrorCode::BadInput, Text::tr("The campaign has no result \"%1\". One of: %2.").arg(entry.outcome, codesOf(results)));
    }
    if (result != nullptr && result->base != entry.result) {
        return fail(ErrorCode::BadInput, Text::tr("The result \"%1\" of the campaign goes with \"%2\", not with \"%3\".")
                                             .arg(result->name, labelOf(result->base), labelOf(entry.result)));
    }
    if (!entry.outcomeReason.isEmpty() && !isTaken(choiceOf(every.reasons, entry.outcomeReason), old.outcomeReason)) {
        return fail(ErrorCode::BadInput,
                    Text::tr("The campaign has no reason \"%1\". One of: %2.").arg(entry.outcomeReason, codesOf(reasons)));
    }
    SAIKOKU_TRY_ASSIGN(const auto campaign, repository.byId(entry.campaign));
    SAIKOKU_TRY(refuseMoney(entry, campaign ? campaign->name : QString()));
    SAIKOKU_TRY(checkSurvey(session, entry));
    return OutcomeTaken{result != nullptr && result->isFinal};
}

}  // namespace saikoku
