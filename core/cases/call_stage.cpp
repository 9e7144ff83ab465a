#include "core/cases/call_stage.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

#include "core/base/rule_file.h"
#include "core/base/rule_source.h"

namespace saikoku {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Cases)
};

constexpr std::array kGates{
    CodeRow<SequenceGate>{SequenceGate::Clear, "clear", QT_TRANSLATE_NOOP("Cases", "nothing to ask first")},
    CodeRow<SequenceGate>{SequenceGate::PaidSince, "paid_since",
                          QT_TRANSLATE_NOOP("Cases", "money came in: is it paid already?")},
    CodeRow<SequenceGate>{SequenceGate::SaidPaid, "said_paid",
                          QT_TRANSLATE_NOOP("Cases", "said to be paid: has it come?")},
};

constexpr int kMostDays = 3660;
constexpr int kMostBroken = 100;
constexpr qsizetype kMostStages = 20;

std::optional<CallStage> stageOf(const QJsonObject& object) {
    const auto number = [&](const char* name, int most) {
        const int value = object.value(QLatin1String(name)).toInt(-1);
        return value >= 0 && value <= most ? std::optional<int>(value) : std::nullopt;
    };
    const QString code = object.value(QLatin1String("code")).toString();
    const QString name = object.value(QLatin1String("name")).toString();
    const auto channel = valueOfCode<Channel>(object.value(QLatin1String("channel")).toString());
    const auto days = number("days_from", kMostDays);
    const auto yen = number("yen_from", 2'000'000'000);
    const auto broken = number("broken_from", kMostBroken);
    const auto every = number("every_days", kMostDays);
    if (code.isEmpty() || name.isEmpty() || !channel || !days || !yen || !broken || !every || *every == 0) {
        return std::nullopt;
    }
    return CallStage{code,     name,  object.value(QLatin1String("tone")).toString(),
                     *channel, *days, Yen(*yen),
                     *broken,  *every};
}

void readStages(RuleReader& reader, StageRules& rules) {
    const QString name = QStringLiteral("stages");
    const QJsonArray rows = reader.list(name);
    for (const auto& row : rows) {
        const auto stage = stageOf(row.toObject());
        const bool isNew =
            stage && std::none_of(rules.stages.begin(), rules.stages.end(),
                                  [&](const CallStage& one) { return one.code == stage->code; });
        if (!isNew || rows.size() > kMostStages) {
            rules.stages.clear();
            break;
        }
        rules.stages.push_back(*stage);
    }
    if (rules.stages.empty()) {
        reader.refuse(name, Text::tr("up to %1 rows, each with a code and name of its own, a channel, "
                                     "days_from, yen_from, broken_from and every_days")
                                .arg(kMostStages));
    }
}

void readGaps(RuleReader& reader, StageRules& rules) {
    const QString name = QStringLiteral("sequence_gaps");
    const QJsonArray gaps = reader.list(name);
    for (const auto& gap : gaps) {
        const int days = gap.toInt(-1);
        if (days < 1 || days > kMostDays) {
            reader.refuse(name, Text::tr("days from one step to the next, each from 1 to %1").arg(kMostDays));
            return;
        }
        rules.sequenceGaps.append(days);
    }
}

bool isWithin(QDate day, int days, QDate today) {
    return day.isValid() && day.daysTo(today) <= days;
}

}  // namespace

QString codeOf(SequenceGate gate) {
    return code_table::code(kGates, gate);
}
QString labelOf(SequenceGate gate) {
    return code_table::label(kGates, gate, "Cases");
}
template <>
std::optional<SequenceGate> valueOfCode(QStringView code) {
    return code_table::find(kGates, code);
}
template <>
std::vector<SequenceGate> allValues() {
    return code_table::values(kGates);
}

Result<StageRules> StageRules::fromJson(const RuleFile& file) {
    RuleReader reader(file);
    StageRules rules;
    readStages(reader, rules);
    readGaps(reader, rules);
    rules.gateDays = reader.integer(QStringLiteral("gate_days"), 0, kMostDays);
    SAIKOKU_TRY(reader.finish());
    return rules;
}

Result<StageRules> StageRules::fromRules(const RuleSource& source) {
    SAIKOKU_TRY_ASSIGN(const RuleFile file, source.file(QStringLiteral("stages")));
    return fromJson(file);
}

std::optional<CallStage> stageOn(const StageFacts& facts, const StageRules& rules, QDate today) {
    if (!facts.oldestDue.isValid() || facts.oldestDue >= today || facts.outstanding <= Yen(0)) {
        return std::nullopt;
    }
    const auto reaches = [&](const CallStage& stage) {
        const bool byDays = facts.oldestDue.daysTo(today) >= stage.daysFrom;
        const bool byYen = stage.yenFrom > Yen(0) && facts.outstanding >= stage.yenFrom;
        const bool byBroken = stage.brokenFrom > 0 && facts.brokenPromises >= stage.brokenFrom;
        return byDays || byYen || byBroken;
    };
    const auto gravest = std::find_if(rules.stages.rbegin(), rules.stages.rend(), reaches);
    return gravest == rules.stages.rend() ? std::nullopt : std::optional<CallStage>(*gravest);
}

SequencePlace placeInSequence(const SequenceFacts& facts, const CallStage& stage, const StageRules& rules,
                              QDate today) {
    QDate begin = facts.lastReached;
    if (facts.lastReceived.isValid() && (!begin.isValid() || facts.lastReceived > begin)) {
        begin = facts.lastReceived;
    }
    QList<QDate> tries;
    for (const QDate day : facts.tries) {
        if ((!begin.isValid() || day > begin) && (tries.isEmpty() || tries.constLast() != day)) {
            tries.append(day);
        }
    }
    SequencePlace place;
    place.of = static_cast<int>(rules.sequenceGaps.size()) + 1;
    place.step = static_cast<int>(tries.size()) + 1;
    if (tries.isEmpty()) {
        // whoever spoke or paid is not asked again before the stage's rhythm says so
        const QDate first = facts.pastDueSince.isValid() ? facts.pastDueSince : today;
        place.due = begin.isValid() ? begin.addDays(stage.everyDays) : first;
    } else {
        const qsizetype gap = tries.size() - 1;
        place.due = tries.constLast().addDays(gap < rules.sequenceGaps.size() ? rules.sequenceGaps.at(gap)
                                                                              : stage.everyDays);
    }
    place.gate = isWithin(facts.lastSaidPaid, rules.gateDays, today)   ? SequenceGate::SaidPaid
                 : isWithin(facts.lastReceived, rules.gateDays, today) ? SequenceGate::PaidSince
                                                                       : SequenceGate::Clear;
    return place;
}

}  // namespace saikoku
