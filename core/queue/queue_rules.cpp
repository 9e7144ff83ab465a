#include "core/queue/queue_rules.h"

#include <QCoreApplication>

#include "core/base/fiscal_year.h"
#include "core/base/rule_file.h"
#include "core/base/rule_source.h"
#include "core/cases/case_condition.h"

namespace saikoku {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Queue)
};

constexpr int kMonths = 12;
constexpr int kWeekdays = 7;
constexpr int kMinutesOfADay = 1440;
constexpr int kDaysOfAYear = 366;
constexpr int kMostTries = 20;
constexpr int kLongestUndo = 600;
constexpr qsizetype kMostSkipReasons = 9;  ///< one for each digit
constexpr qsizetype kLongestSkipReason = 40;

StandingList standingListOf(const QJsonObject& object) {
    StandingList list;
    list.key = object.value(QStringLiteral("key")).toString();
    list.name = object.value(QStringLiteral("name")).toString();
    list.condition = object.value(QStringLiteral("condition")).toString();
    list.sort = object.value(QStringLiteral("sort")).toString();
    const QJsonArray months = object.value(QStringLiteral("months")).toArray();
    for (const auto& month : months) {
        list.months.append(month.toInt());
    }
    list.isDaily = object.value(QStringLiteral("every")).toString() == QLatin1String("day");
    return list;
}

bool isReadable(const StandingList& list) {
    const bool months = !list.months.isEmpty() && std::all_of(list.months.begin(), list.months.end(), [](int month) {
        return month >= 1 && month <= kMonths;
    });
    return months && !list.key.isEmpty() && !list.key.contains(u':') && !list.name.isEmpty() &&
           parseCaseCondition(list.conditionFor(QDate(2026, 4, 1))).has_value() &&
           (list.sort.isEmpty() || parseCaseSort(list.sort).has_value());
}

QList<ResultCode> readResults(RuleReader& reader, const QString& name) {
    QList<ResultCode> results;
    const QJsonArray values = reader.list(name);
    for (const auto& value : values) {
        const std::optional<ResultCode> result = valueOfCode<ResultCode>(value.toString());
        if (!result) {
            reader.refuse(name, Text::tr("results such as reached or no_answer"));
            return {};
        }
        results.append(*result);
    }
    return results;
}

QStringList readSkipReasons(RuleReader& reader) {
    const QString name = QStringLiteral("skip_reasons");
    QStringList reasons;
    const QJsonArray values = reader.list(name);
    for (const auto& value : values) {
        const QString reason = value.toString().simplified();
        if (reason.isEmpty() || reason.size() > kLongestSkipReason || reasons.contains(reason) || reasons.size() == kMostSkipReasons) {
            reader.refuse(name, Text::tr("at most %1 different reasons in words, of %2 characters at most").arg(kMostSkipReasons).arg(kLongestSkipReason));
            return {};
        }
        reasons.append(reason);
    }
    return reasons;
}

QList<StandingList> readStandingLists(RuleReader& reader) {
    const QString name = QStringLiteral("standing_lists");
    QList<StandingList> lists;
    QSet<QString> keys;
    const QJsonArray values = reader.list(name);
    for (const auto& value : values) {
        const StandingList list = standingListOf(value.toObject());
        const QString every = value.toObject().value(QStringLiteral("every")).toString(QStringLiteral("month"));
        if (every != QLatin1String("day") && every != QLatin1String("month")) {
            reader.refuse(name, Text::tr("lists of every day or month; \"%1\" is neither").arg(every));
            return {};
        }
        if (!isReadable(list) || keys.contains(list.key)) {
            reader.refuse(name, Text::tr("lists with a key and name of their own, months from 1 to 12 and a condition that can be read"));
            return {};
        }
        keys.insert(list.key);
        lists.append(list);
    }
    return lists;
}

}  // namespace

QString StandingList::conditionFor(QDate month) const {
    const int year = fiscalYearOf(month);
    return QString(condition)
        .replace(QLatin1String("{year_begins}"), fiscalYearFirstDay(year).toString(Qt::ISODate))
        .replace(QLatin1String("{last_year_begins}"), fiscalYearFirstDay(year - 1).toString(Qt::ISODate));
}

Result<QueueRules> QueueRules::fromJson(const RuleFile& file) {
    RuleReader reader(file);
    QueueRules rules;
    rules.leaseMinutes = reader.integer(QStringLiteral("lease_minutes"), 1, kMinutesOfADay);
    rules.agreedTries = reader.integer(QStringLiteral("agreed_tries"), 1, kMostTries);
    rules.agreedWeekdays = reader.integer(QStringLiteral("agreed_weekdays"), 1, kWeekdays);
    rules.agreedTimeBands = reader.integer(QStringLiteral("agreed_time_bands"), 1, kWeekdays);
    rules.callbackAnyonesAfterMinutes = reader.integer(QStringLiteral("callback_anyones_after_minutes"), 0, kMinutesOfADay);
    rules.callbackKeptDays = reader.integer(QStringLiteral("callback_kept_days"), 1, kDaysOfAYear);
    rules.skipMinutes = reader.integer(QStringLiteral("skip_minutes"), 1, kMinutesOfADay);
    rules.skipReasons = readSkipReasons(reader);
    rules.restUntilTomorrow = readResults(reader, QStringLiteral("rest_until_tomorrow"));
    rules.callersBackDays = reader.integer(QStringLiteral("callers_back_days"), 0, kDaysOfAYear);
    rules.undoSeconds = reader.integer(QStringLiteral("undo_seconds"), 0, kLongestUndo);
    rules.standingLists = readStandingLists(reader);
    SAIKOKU_TRY(reader.finish());
    return rules;
}

Result<QueueRules> QueueRules::fromRules(const RuleSource& source) {
    SAIKOKU_TRY_ASSIGN(const RuleFile file, source.file(QStringLiteral("queue")));
    return fromJson(file);
}

}  // namespace saikoku
