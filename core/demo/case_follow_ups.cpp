#include "core/demo/case_follow_ups.h"

#include <vector>

#include "core/base/clock.h"
#include "core/contact/follow_up_repository.h"
#include "core/contact/negotiation_repository.h"
#include "core/demo/fact_writer.h"
#include "core/demo/office.h"
#include "core/security/session.h"

namespace saikoku::demo {

namespace {

constexpr int kMostDaysSinceTalk = 40;
constexpr qint32 kToldAt = 17 * kHour + 30 * 60;  ///< after the day's calls

struct Told {
    FollowUpKind kind;
    const char* topic;
    std::vector<FollowUpState> steps;
    int daysAgo;  ///< business days: of the first step, the others follow day by day
    const char* note;
};

const std::vector<Told>& told() {
    using K = FollowUpKind;
    using S = FollowUpState;
    static const std::vector<Told> all{
        {K::Slip, "", {S::Asked}, 1, "紛失。送付先は住民票の住所"},
        {K::Slip, "", {S::Asked, S::Printed}, 4, ""},
        {K::Slip, "", {S::Asked}, 5, "金額を分けて2枚"},
        {K::DirectDebit, "", {S::Asked, S::FormSent}, 9, ""},
        {K::DirectDebit, "", {S::Asked}, 2, "年金振込口座から希望"},
        {K::Relief, "exemption", {S::Advised}, 3, "失業による減免"},
        {K::Welfare, "work", {S::Referred}, 6, ""},
        {K::SpecialCare, "", {S::Advised}, 7, ""},
        {K::Complaint, "hours", {S::Received}, 2, "夕食の時間に電話が来た"},
    };
    return all;
}

FollowUp followUpOf(const Told& what, const PlanGround& ground, TaxpayerId taxpayer, NegotiationId record,
                    OperatorId by) {
    FollowUp followUp;
    followUp.campaign = ground.campaign;
    followUp.taxpayer = taxpayer;
    followUp.negotiation = record;
    followUp.kind = what.kind;
    followUp.topic = QLatin1String(what.topic);
    int daysAgo = what.daysAgo;
    for (const FollowUpState state : what.steps) {
        FollowUpStep step;
        step.state = state;
        step.at = utcOf({ground.businessDaysAgo(daysAgo--), kToldAt});
        step.consent = state == FollowUpState::Referred;
        step.operatorId = by;
        followUp.steps.append(step);
    }
    followUp.steps.first().note = QString::fromUtf8(what.note);
    return followUp;
}

}  // namespace

Result<void> writeFollowUps(const PlanGround& ground) {
    FollowUpRepository followUps(ground.session.db());
    const NegotiationRepository records(ground.session.db());
    const std::vector<Person>& persons = ground.city.persons;
    std::size_t next = 0;
    for (std::size_t i = 0; i < persons.size() && next < told().size(); ++i) {
        const Person& person = persons[i];
        const Told& what = told()[next];
        const Day day = ground.businessDaysAgo(what.daysAgo);
        if (person.arrears <= 0 || person.isProtected || person.lastReached == 0 ||
            person.lastReached > day || person.lastReached < day - kMostDaysSinceTalk ||
            person.lastAttempt > person.lastReached) {
            continue;
        }
        const TaxpayerId taxpayer{qint64(i) + 1};
        SAIKOKU_TRY_ASSIGN(const auto record, records.newestOfCase(ground.campaign, taxpayer));
        if (!record) {
            continue;
        }
        const FollowUp followUp = followUpOf(what, ground, taxpayer, *record, ground.caller(next));
        SAIKOKU_TRY_ASSIGN(const qint64 id, followUps.add(followUp, {dateOf(day), followUp.first().at}));
        for (qsizetype step = 1; step < followUp.steps.size(); ++step) {
            const QDateTime at = followUp.steps.at(step).at;
            SAIKOKU_TRY(followUps.addStep(id, followUp.steps.at(step), {toTokyo(at).date(), at}));
        }
        ++next;
    }
    return {};
}

}  // namespace saikoku::demo
