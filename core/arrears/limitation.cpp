#include "core/arrears/limitation.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <tuple>

#include "core/base/calendar_period.h"
#include "core/base/rule_file.h"
#include "core/base/rule_source.h"

namespace saikoku {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Limitation)
};

constexpr int kMonthsInYear = 12;

/// One act or the end of a seizure, in the order of time.
struct Step {
    QDate on;
    const LimitationEvent* event = nullptr;
    bool isSeizureEnd = false;
};

/// The period that runs now, while steps are taken in order of their dates.
class Run {
public:
    Run(const LimitationFacts& facts, const LimitationRules& rules)
        : m_rules(rules), m_months(facts.years * kMonthsInYear),
          m_demandDays(facts.kind == RevenueKind::Tax ? rules.demandDays : rules.otherDemandDays) {
        restart(LimitationBasis::StatutoryDueDate, facts.statutoryDue, facts.statutoryDue);
    }

    const LimitationAnswer& answer() const { return m_answer; }

    void take(const Step& step) {
        const LimitationEvent& event = *step.event;
        switch (event.kind) {
            case LimitationEventKind::DemandLetter:
                return restart(LimitationBasis::DemandLetter, event.on, event.on.addDays(m_demandDays));
            case LimitationEventKind::WrittenAdmission:
                return restart(LimitationBasis::WrittenAdmission, event.on, event.on);
            case LimitationEventKind::AdmittedPayment:
                return restart(LimitationBasis::AdmittedPayment, event.on, event.on);
            case LimitationEventKind::Seizure:
                m_seizure = step.isSeizureEnd ? nullptr : &event;
                return step.isSeizureEnd ? restart(LimitationBasis::SeizureEnd, step.on, step.on)
                                         : recompute();
            case LimitationEventKind::Deferral: m_deferrals.push_back(&event); return recompute();
            case LimitationEventKind::Call:
            case LimitationEventKind::Notice:
            case LimitationEventKind::OralPromise: m_answer.weakEvidence.push_back(event); return recompute();
            case LimitationEventKind::Invocation: return;  // before the last day it has no effect
        }
    }

private:
    /// An act within the days of the demand letter shortens nothing: the later beginning holds.
    void restart(LimitationBasis basis, QDate act, QDate countsFrom) {
        if (m_after.isValid() && countsFrom < m_after) {
            return recompute();
        }
        m_answer.basis = basis;
        m_answer.basisOn = act;
        m_answer.weakEvidence.clear();
        m_after = countsFrom;
        recompute();
    }

    void recompute() {
        m_answer.expires = endOfPeriodAfter(m_after, m_months);
        m_answer.heldUntil.reset();
        m_answer.stops.clear();
        addDeferrals();
        if (m_seizure != nullptr) {
            m_answer.stops.push_back({*m_seizure, 0});
            m_answer.expires.reset();
        }
        addHold();
    }

    /// Days of a deferral don't count: the end moves by those within the period.
    void addDeferrals() {
        QDate counted = m_after;
        for (const LimitationEvent* deferral : m_deferrals) {
            if (!m_answer.expires || deferral->on > *m_answer.expires ||
                (deferral->until && *deferral->until <= counted)) {
                continue;
            }
            if (!deferral->until) {
                m_answer.stops.push_back({*deferral, 0});
                m_answer.expires.reset();
                continue;
            }
            const auto days =
                static_cast<int>(std::max(deferral->on, counted.addDays(1)).daysTo(*deferral->until)) + 1;
            m_answer.stops.push_back({*deferral, days});
            m_answer.expires = m_answer.expires->addDays(days);
            counted = *deferral->until;
        }
    }

    /// The first call or notice that reaches past the end; a repeat adds nothing.
    void addHold() {
        for (const LimitationEvent& event : m_answer.weakEvidence) {
            const QDate held = endOfPeriodAfter(event.on, m_rules.holdMonths);
            const bool holds = event.kind != LimitationEventKind::OralPromise && m_answer.expires &&
                               event.on <= *m_answer.expires && held > *m_answer.expires;
            if (holds) {
                m_answer.heldUntil = held;
                return;
            }
        }
    }

    const LimitationRules& m_rules;
    int m_months = 0;
    int m_demandDays = 0;
    QDate m_after;  ///< counting begins on the day after
    std::vector<const LimitationEvent*> m_deferrals;
    const LimitationEvent* m_seizure = nullptr;
    LimitationAnswer m_answer;
};

std::vector<Step> stepsUntil(const LimitationFacts& facts, QDate date) {
    std::vector<Step> steps;
    for (const LimitationEvent& event : facts.events) {
        if (event.on.isValid() && event.on <= date) {
            steps.push_back({event.on, &event, false});
            if (event.kind == LimitationEventKind::Seizure && event.until && *event.until <= date) {
                steps.push_back({*event.until, &event, true});
            }
        }
    }
    std::stable_sort(steps.begin(), steps.end(), [](const Step& a, const Step& b) {
        return std::tie(a.on, a.event->kind, a.isSeizureEnd) < std::tie(b.on, b.event->kind, b.isSeizureEnd);
    });
    bool demanded = false;
    std::erase_if(steps, [&](const Step& step) {
        const bool isDemand = step.event->kind == LimitationEventKind::DemandLetter;
        const bool again = isDemand && demanded;
        demanded = demanded || isDemand;
        return again;
    });
    return steps;
}

/// Rising numbers of days.
std::vector<int> readBands(RuleReader& reader, const QString& name) {
    std::vector<int> days;
    const QJsonArray values = reader.list(name);
    for (const QJsonValue& value : values) {
        const int each = value.toInt(-1);
        if (each <= (days.empty() ? 0 : days.back())) {
            reader.refuse(name, Text::tr("rising numbers of days"));
            return {};
        }
        days.push_back(each);
    }
    if (days.empty()) {
        reader.refuse(name, Text::tr("rising numbers of days"));
    }
    return days;
}

bool isDeferredOn(const LimitationAnswer& answer, QDate date) {
    return std::any_of(answer.stops.begin(), answer.stops.end(), [&](const LimitationStop& stop) {
        return stop.event.kind == LimitationEventKind::Deferral &&
               (!stop.event.until || *stop.event.until >= date);
    });
}

/// What an officer can lawfully do next, the strongest first.
std::vector<ProposedAct> propose(const LimitationFacts& facts, const LimitationAnswer& answer,
                                 const LimitationRules& rules, QDate date) {
    if (answer.extinguished || answer.awaitsInvocation) {
        return {{answer.awaitsInvocation ? LimitationAct::AwaitInvocation : LimitationAct::WriteOff, {}, {}}};
    }
    const bool byCourt = facts.kind == RevenueKind::Public || facts.kind == RevenueKind::Private;
    const auto demand =
        std::find_if(facts.events.begin(), facts.events.end(), [&](const LimitationEvent& event) {
            return event.kind == LimitationEventKind::DemandLetter && event.on <= date;
        });
    std::vector<ProposedAct> acts;
    const std::optional<QDate> end = answer.lastDay();
    if (demand == facts.events.end() && date > facts.due) {
        acts.push_back(
            {LimitationAct::SendDemandLetter, facts.due.addDays(1), facts.due.addDays(rules.demandDueDays)});
    }
    if (!end || isDeferredOn(answer, date)) {
        acts.push_back({LimitationAct::AwaitEnd,
                        {},
                        answer.stops.empty() ? std::nullopt : answer.stops.back().event.until});
        return acts;
    }
    const bool urgent = answer.daysLeft.value_or(0) <= rules.urgentDays;
    const ProposedAct admission{LimitationAct::ObtainAdmission, {}, end};
    if (!urgent) {
        acts.push_back(admission);
    }
    if (demand != facts.events.end()) {
        acts.push_back(byCourt ? ProposedAct{LimitationAct::TakeToCourt, demand->on.addDays(1), end}
                               : ProposedAct{LimitationAct::Seize, demand->on.addDays(rules.demandDays + 1), end});
    }
    if (urgent) {
        acts.push_back(admission);
        if (!answer.heldUntil && endOfPeriodAfter(date, rules.holdMonths) > *answer.expires) {
            acts.push_back({LimitationAct::CallOrNotice, {}, answer.expires});
        }
    }
    return acts;
}

}  // namespace

Result<LimitationRules> LimitationRules::fromJson(const RuleFile& file) {
    RuleReader reader(file);
    LimitationRules rules;
    rules.demandDays = reader.integer(QStringLiteral("demand_days"), 0, 60);
    rules.demandDueDays = reader.integer(QStringLiteral("demand_due_days"), 1, 365);
    rules.holdMonths = reader.integer(QStringLiteral("hold_months"), 1, 24);
    rules.otherDemandDays = reader.integer(QStringLiteral("other_demand_days"), 0, 60);
    rules.urgentDays = reader.integer(QStringLiteral("urgent_days"), 1, 3650);
    rules.togetherDays = reader.integer(QStringLiteral("together_days"), 0, 3650);
    rules.radarDays = readBands(reader, QStringLiteral("radar_days"));
    rules.contractorCallsHold = reader.flag(QStringLiteral("contractor_calls_hold"));
    SAIKOKU_TRY(reader.finish());
    return rules;
}

Result<LimitationRules> LimitationRules::fromRules(const RuleSource& source) {
    SAIKOKU_TRY_ASSIGN(const RuleFile file, source.file(QStringLiteral("limitation")));
    return fromJson(file);
}

Result<LimitationRules> LimitationRules::load(const QString& dataFolder) {
    return fromRules(ShippedRules(dataFolder));
}

LimitationAnswer limitation(const LimitationFacts& facts, const LimitationRules& rules, QDate date) {
    Run run(facts, rules);
    const bool isPrivate = facts.kind == RevenueKind::Private;
    std::optional<QDate> invokedOn;
    for (const Step& step : stepsUntil(facts, date)) {
        const std::optional<QDate> last = run.answer().lastDay();
        if (!last || step.on <= *last) {
            run.take(step);
            continue;
        }
        if (!isPrivate) {
            break;  // extinguished before: nothing brings it back (地方税法18条2項)
        }
        if (step.event->kind == LimitationEventKind::Invocation) {
            invokedOn = step.on;
            break;
        }
        // who admits the debt after its time can't invoke it any more (最大判昭和41年4月20日)
        if (step.event->kind == LimitationEventKind::WrittenAdmission || step.event->kind == LimitationEventKind::AdmittedPayment) {
            run.take(step);
        }
    }
    LimitationAnswer answer = run.answer();
    answer.invokedOn = invokedOn;
    if (const std::optional<QDate> last = answer.lastDay()) {
        answer.daysLeft = static_cast<int>(date.daysTo(*last));
        answer.extinguished = date > *last && (!isPrivate || invokedOn);
        answer.awaitsInvocation = date > *last && !answer.extinguished;
    }
    answer.next = propose(facts, answer, rules, date);
    return answer;
}

}  // namespace saikoku
