#pragma once

#include <QDate>
#include <QList>
#include <QString>

#include <optional>
#include <vector>

#include "core/base/code_table.h"
#include "core/base/result.h"
#include "core/base/yen.h"
#include "core/contact/negotiation_codes.h"

namespace saikoku {

class RuleFile;
class RuleSource;

/// @brief One row of the office's table: how somebody who is that far behind is asked. It proposes; hours,
/// limits and rests of calling_rules.h hold as they are.
struct CallStage {
    QString code;  ///< the office's own: scripts may be chosen by it
    QString name;
    QString tone;  ///< how to speak, in a sentence
    Channel channel = Channel::Phone;
    int daysFrom = 0;    ///< days since the oldest due date
    Yen yenFrom;         ///< past due, principal
    int brokenFrom = 0;  ///< promises broken; 0: they don't lead here
    int everyDays = 0;   ///< after the sequence, so many days between tries

    bool operator==(const CallStage&) const = default;
};

/// @brief What decides the stage on a date.
struct StageFacts {
    QDate oldestDue;  ///< invalid: nothing is past due
    Yen outstanding;
    int brokenPromises = 0;
};

/// @brief What is asked before the next try.
enum class SequenceGate {
    Clear,
    PaidSince,  ///< money came in lately: is it all?
    SaidPaid,   ///< the person said lately that it is paid: has it come?
};

QString codeOf(SequenceGate gate);   ///< clear, paid_since, said_paid
QString labelOf(SequenceGate gate);  ///< translated
template <>
std::optional<SequenceGate> valueOfCode(QStringView code);
template <>
std::vector<SequenceGate> allValues();

/// @brief What the place in the sequence follows from. Days of Asia/Tokyo.
struct SequenceFacts {
    QList<QDate> tries;  ///< days of tries and letters, rising; several on a day are one
    QDate lastReached;   ///< the person was spoken with: the sequence begins anew after it; invalid: never
    QDate lastReceived;  ///< money came in: likewise
    QDate lastSaidPaid;  ///< invalid: never
    QDate pastDueSince = {};  ///< who was never tried is due from then on; invalid: from today on
};

struct SequencePlace {
    int step = 1;  ///< the next one; beyond `of`: the stage's own rhythm
    int of = 1;    ///< steps of the sequence
    QDate due;     ///< from when on the next try is due
    SequenceGate gate = SequenceGate::Clear;

    bool isDueOn(QDate date) const { return due <= date; }
};

/// @brief stages.json: the table, mildest row first, and the sequence.
struct StageRules {
    std::vector<CallStage> stages;
    QList<int> sequenceGaps;  ///< days from one step to the next
    int gateDays = 0;

    bool operator==(const StageRules&) const = default;

    static Result<StageRules> fromJson(const RuleFile& file);
    static Result<StageRules> fromRules(const RuleSource& source);
};

/// @brief The gravest row that the facts reach by days, by yen or by broken promises; none while nothing is
/// past due. Pure.
std::optional<CallStage> stageOn(const StageFacts& facts, const StageRules& rules, QDate today);

/// @brief Where the case stands between first try, the gaps, and the stage's rhythm after them. Tries before
/// the person was last spoken with or last paid count no more. Pure.
SequencePlace placeInSequence(const SequenceFacts& facts, const CallStage& stage, const StageRules& rules,
                              QDate today);

}  // namespace saikoku
