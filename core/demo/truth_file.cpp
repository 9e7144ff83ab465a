#include "core/demo/truth_file.h"

#include "core/base/output_file.h"
#include "core/demo/identity.h"

namespace saikoku::demo {

namespace {

constexpr int kTypicalDaysAhead = 7;
constexpr double kTypicalShare = 0.5;

QByteArray number(double value) { return QByteArray::number(value, 'f', 4); }

/// Chances of an answer on the first number, or on a mobile if none is known.
QByteArray answers(const City& city, const Person& person) {
    const NumberKind kind = person.lineCount == 0
                                ? NumberKind::Mobile
                                : city.lines[static_cast<std::size_t>(person.lines[0])].number.kind;
    struct Slot {
        int weekday;
        int hour;
    };
    constexpr Slot kSlots[] = {{2, 10}, {2, 12}, {2, 15}, {2, 18}, {6, 11}, {7, 11}};
    QByteArray cells;
    for (const Slot& slot : kSlots) {
        cells += ',' + number(answerChance(person.traits, kind, slot.weekday, slot.hour));
    }
    return cells;
}

QByteArray row(const City& city, const Person& person, qint32 id) {
    const Traits& traits = person.traits;
    const double alone = payWithin30Days(traits, false);
    const double reached = payWithin30Days(traits, true);
    const char* lot = person.lot == Lot::None ? "" : person.lot == Lot::Call ? "call" : "leave";
    return taxpayerNumber(id).toLatin1() + ',' + (person.isCompany ? '1' : '0') + ',' +
           codeOf(traits.attitude).toLatin1() + ',' + codeOf(traits.availability).toLatin1() + ',' +
           number(traits.answerFactor) + ',' + number(traits.payFactor) + ',' + number(traits.means) + ',' +
           number(onTimeChance(traits, person.byAccount)) + answers(city, person) + ',' +
           number(promiseChance(traits)) + ',' + number(keepChance(traits, kTypicalShare, kTypicalDaysAhead)) + ',' +
           number(alone) + ',' + number(reached) + ',' + number(reached - alone) + ',' + lot + '\n';
}

}  // namespace

QByteArray truthCsv(const City& city) {
    QByteArray csv(
        "number,is_company,attitude,availability,answer_factor,pay_factor,means,on_time,"
        "answer_weekday_10,answer_weekday_12,answer_weekday_15,answer_weekday_18,answer_saturday_11,answer_sunday_11,"
        "promise,keep,pay30_left_alone,pay30_reached,effect30,lot\n");
    for (std::size_t i = 0; i < city.persons.size(); ++i) {
        if (city.persons[i].instalmentCount > 0) {
            csv += row(city, city.persons[i], static_cast<qint32>(i));
        }
    }
    return csv;
}

Result<void> writeTruthFile(const City& city, const QString& fileName) {
    return writeOutput(fileName, truthCsv(city));
}

}  // namespace saikoku::demo
