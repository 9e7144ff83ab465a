#include "core/contact/follow_up_rules.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <algorithm>

#include "core/base/business_calendar.h"
#include "core/base/clock.h"
#include "core/base/language.h"
#include "core/base/rule_file.h"
#include "core/base/rule_source.h"

namespace saikoku {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Negotiation)
};

constexpr int kMostDays = 250;  ///< business days of a year
constexpr int kMostUsableDays = 366;

std::optional<FollowUpRules::Step> stepOf(const QJsonObject& object) {
    const auto state = valueOfCode<FollowUpState>(object.value(QStringLiteral("state")).toString());
    const int days = object.value(QStringLiteral("days")).toInt(-1);
    if (!state || days < 0 || days > kMostDays) {
        return std::nullopt;
    }
    FollowUpRules::Step step;
    step.state = *state;
    step.days = days;
    step.isFirst = object.value(QStringLiteral("first")).toBool();
    step.needsConsent = object.value(QStringLiteral("consent")).toBool();
    step.needsOfficer = object.value(QStringLiteral("officer")).toBool();
    const QJsonArray next = object.value(QStringLiteral("next")).toArray();
    for (const auto& each : next) {
        const auto after = valueOfCode<FollowUpState>(each.toString());
        if (!after) {
            return std::nullopt;
        }
        step.next.append(*after);
    }
    return step;
}

/// Every step leads to one that is there, none to itself, and a talk may begin with one.
bool isWhole(const QList<FollowUpRules::Step>& steps) {
    bool hasFirst = false;
    for (const FollowUpRules::Step& step : steps) {
        hasFirst = hasFirst || step.isFirst;
        const bool isOnce = std::count_if(steps.begin(), steps.end(), [&](const FollowUpRules::Step& each) {
                                return each.state == step.state;
                            }) == 1;
        const bool leadsOn = std::all_of(step.next.begin(), step.next.end(), [&](FollowUpState after) {
            return after != step.state &&
                   std::any_of(steps.begin(), steps.end(),
                               [&](const FollowUpRules::Step& each) { return each.state == after; });
        });
        if (!isOnce || !leadsOn) {
            return false;
        }
    }
    return hasFirst;
}

QList<FollowUpRules::Step> stepsOf(RuleReader& reader, const QString& name) {
    QList<FollowUpRules::Step> steps;
    const QJsonArray values = reader.list(name);
    for (const auto& value : values) {
        if (const auto step = stepOf(value.toObject())) {
            steps.append(*step);
        }
    }
    if (steps.size() != values.size() || !isWhole(steps)) {
        reader.refuse(name, Text::tr("different states, one of them first, each with days from 0 to %1 and a "
                                     "\"next\" that names states of the same list")
                                .arg(kMostDays));
    }
    return steps;
}

QList<FollowUpRules::Topic> topicsOf(RuleReader& reader, const QString& name) {
    QList<FollowUpRules::Topic> topics;
    const QJsonArray values = reader.list(name);
    for (const auto& value : values) {
        const QJsonObject object = value.toObject();
        const FollowUpRules::Topic topic{object.value(QStringLiteral("code")).toString(),
                                         object.value(QStringLiteral("word")).toString()};
        const bool isNew = std::none_of(topics.begin(), topics.end(), [&](const FollowUpRules::Topic& each) {
            return each.code == topic.code;
        });
        if (topic.code.isEmpty() || topic.word.trimmed().isEmpty() || !isNew) {
            reader.refuse(name, Text::tr("different codes, each with a word"));
            break;
        }
        topics.append(topic);
    }
    return topics;
}

QString labelsOf(FollowUpKind kind, const QList<FollowUpState>& states) {
    QStringList labels;
    for (const FollowUpState state : states) {
        labels.append(QStringLiteral("%1 (%2)").arg(stateLabel(kind, state), codeOf(state)));
    }
    return labels.join(QStringLiteral(", "));
}

QString codesOf(const QList<FollowUpRules::Topic>& topics) {
    QStringList codes;
    for (const FollowUpRules::Topic& topic : topics) {
        codes.append(topic.code);
    }
    return codes.join(QStringLiteral(", "));
}

Result<void> refuseWithoutConsent(FollowUpKind kind, FollowUpState state) {
    return fail(ErrorCode::BadInput,
                Text::tr("\"%1: %2\" needs the person's consent: what is known here goes to another office "
                         "only with it. Ask, and say that it was given.")
                    .arg(labelOf(kind), stateLabel(kind, state)));
}

}  // namespace

const FollowUpRules::Step* FollowUpRules::find(FollowUpKind kind, FollowUpState state) const {
    const auto of = steps.constFind(kind);
    if (of == steps.constEnd()) {
        return nullptr;
    }
    const auto found =
        std::find_if(of->begin(), of->end(), [&](const Step& step) { return step.state == state; });
    return found == of->end() ? nullptr : &*found;
}

QList<FollowUpState> FollowUpRules::firstStates(FollowUpKind kind) const {
    QList<FollowUpState> states;
    const QList<Step> all = steps.value(kind);
    for (const Step& step : all) {
        if (step.isFirst) {
            states.append(step.state);
        }
    }
    return states;
}

bool FollowUpRules::isOver(FollowUpKind kind, FollowUpState state) const {
    const Step* step = find(kind, state);
    return step == nullptr || step->next.isEmpty();
}

QString FollowUpRules::topicWord(FollowUpKind kind, const QString& code) const {
    const QList<Topic> all = topics.value(kind);
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const Topic& topic) { return topic.code == code; });
    return found == all.end() ? code : found->word;
}

Result<FollowUpRules> FollowUpRules::fromJson(const RuleFile& file) {
    RuleReader reader(file);
    FollowUpRules rules;
    for (const FollowUpKind kind : allValues<FollowUpKind>()) {
        rules.steps.insert(kind, stepsOf(reader, codeOf(kind)));
    }
    for (const FollowUpKind kind : {FollowUpKind::Relief, FollowUpKind::Welfare, FollowUpKind::Complaint}) {
        rules.topics.insert(kind, topicsOf(reader, codeOf(kind) + QStringLiteral("_topics")));
    }
    rules.slipUsableDays = reader.integer(QStringLiteral("slip_usable_days"), 1, kMostUsableDays);
    rules.slipCallHour = reader.integer(QStringLiteral("slip_call_hour"), 0, 23);
    SAIKOKU_TRY(reader.finish());
    return rules;
}

Result<FollowUpRules> FollowUpRules::fromRules(const RuleSource& source) {
    SAIKOKU_TRY_ASSIGN(const RuleFile file, source.file(QStringLiteral("follow_ups")));
    return fromJson(file);
}

FollowUpStanding standingOf(const FollowUp& followUp, const FollowUpRules& rules,
                            const BusinessCalendar& calendar, QDate today) {
    FollowUpStanding standing;
    standing.state = followUp.last().state;
    standing.since = toTokyo(followUp.last().at).date();
    standing.days = static_cast<int>(toTokyo(followUp.first().at).date().daysTo(today));
    if (const FollowUpRules::Step* step = rules.find(followUp.kind, standing.state);
        step != nullptr && !step->next.isEmpty()) {
        standing.next = step->next;
        standing.dueBy = calendar.addBusinessDays(standing.since, step->days);
        standing.isOverdue = standing.dueBy < today;
    }
    const QDate usable = followUp.usableUntil();
    standing.isSlipExpired = standing.isOpen() && usable.isValid() && usable < today;
    return standing;
}

QStringList openKinds(const QList<FollowUp>& followUps, const FollowUpRules& rules) {
    QStringList codes;
    for (const FollowUpKind kind : allValues<FollowUpKind>()) {
        const bool isOpen = std::any_of(followUps.begin(), followUps.end(), [&](const FollowUp& each) {
            return each.kind == kind && !rules.isOver(kind, each.last().state);
        });
        if (isOpen) {
            codes.append(codeOf(kind));
        }
    }
    return codes;
}

Result<void> checkMove(const FollowUp& followUp, const FollowUpMove& move, const FollowUpRules& rules,
                       QDate today) {
    const FollowUpState now = followUp.last().state;
    const FollowUpRules::Step* step = rules.find(followUp.kind, now);
    const QList<FollowUpState> next = step == nullptr ? QList<FollowUpState>() : step->next;
    if (next.isEmpty()) {
        return fail(ErrorCode::Rule, Text::tr("\"%1: %2\" is over: nothing more follows.")
                                         .arg(labelOf(followUp.kind), stateLabel(followUp.kind, now)));
    }
    if (!next.contains(move.to)) {
        return fail(ErrorCode::BadInput,
                    Text::tr("After \"%1: %2\" comes one of: %3; not \"%4\".")
                        .arg(labelOf(followUp.kind), stateLabel(followUp.kind, now),
                             labelsOf(followUp.kind, next), stateLabel(followUp.kind, move.to)));
    }
    const QDate before = toTokyo(followUp.last().at).date();
    if (!move.on.isValid() || move.on < before || move.on > today) {
        return fail(ErrorCode::BadInput,
                    Text::tr("%1 is no day for this step. Give one from %2 to %3.")
                        .arg(dateInSentence(move.on), dateInSentence(before), dateInSentence(today)));
    }
    if (move.usableUntil.isValid() && (followUp.kind != FollowUpKind::Slip || move.usableUntil < move.on)) {
        return fail(
            ErrorCode::BadInput,
            Text::tr("Usable until %1: only a payment slip has such a day, and not before it is printed.")
                .arg(dateInSentence(move.usableUntil)));
    }
    const FollowUpRules::Step* to = rules.find(followUp.kind, move.to);
    return to != nullptr && to->needsConsent && !move.consent ? refuseWithoutConsent(followUp.kind, move.to)
                                                              : Result<void>();
}

Result<void> checkBeginning(FollowUpKind kind, FollowUpState state, const QString& topic, bool consent,
                            const FollowUpRules& rules) {
    const QList<FollowUpState> first = rules.firstStates(kind);
    if (!first.contains(state)) {
        return fail(ErrorCode::BadInput,
                    Text::tr("\"%1\" begins with one of: %2; not with \"%3\".")
                        .arg(labelOf(kind), labelsOf(kind, first), stateLabel(kind, state)));
    }
    const QList<FollowUpRules::Topic> topics = rules.topics.value(kind);
    const bool isKnown =
        topic.isEmpty() || std::any_of(topics.begin(), topics.end(),
                                       [&](const FollowUpRules::Topic& each) { return each.code == topic; });
    if (!isKnown) {
        return fail(ErrorCode::BadInput,
                    topics.isEmpty()
                        ? Text::tr("\"%1\" has no topics: leave \"%2\" out.").arg(labelOf(kind), topic)
                        : Text::tr("\"%1\" has no topic \"%2\". One of: %3.")
                              .arg(labelOf(kind), topic, codesOf(topics)));
    }
    return rules.find(kind, state)->needsConsent && !consent ? refuseWithoutConsent(kind, state)
                                                             : Result<void>();
}

QDateTime callAfterArrival(QDate sentOn, const FollowUpRules& rules, const BusinessCalendar& calendar) {
    const FollowUpRules::Step* step = rules.find(FollowUpKind::Slip, FollowUpState::Sent);
    return fromTokyo(calendar.addBusinessDays(sentOn, step == nullptr ? 0 : step->days),
                     QTime(rules.slipCallHour, 0));
}

}  // namespace saikoku
