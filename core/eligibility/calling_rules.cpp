#include "core/eligibility/calling_rules.h"

#include <QCoreApplication>

#include <algorithm>

#include "core/base/business_calendar.h"
#include "core/base/clock.h"
#include "core/base/rule_file.h"
#include "core/base/rule_source.h"

namespace saikoku {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CallingRules)
};

QMap<ResultCode, int> readMinutes(RuleReader& reader, const QString& name) {
    constexpr int kMostMinutes = 24 * 60;
    QMap<ResultCode, int> gaps;
    const QJsonObject rows = reader.object(name);
    for (auto row = rows.begin(); row != rows.end(); ++row) {
        const std::optional<ResultCode> result = valueOfCode<ResultCode>(row.key());
        const int minutes = row.value().toInt(-1);
        if (!result || minutes < 0 || minutes > kMostMinutes) {
            reader.refuse(name,
                          Text::tr("result codes with 0 to %1 minutes").arg(QString::number(kMostMinutes)));
            break;
        }
        gaps.insert(*result, minutes);
    }
    return gaps;
}

QList<ResultCode> readResults(RuleReader& reader, const QString& name) {
    QList<ResultCode> results;
    const QJsonArray values = reader.list(name);
    for (const auto& value : values) {
        const std::optional<ResultCode> result = valueOfCode<ResultCode>(value.toString());
        if (!result) {
            reader.refuse(name, Text::tr("result codes"));
            break;
        }
        results.append(*result);
    }
    return results;
}

std::vector<QTime> readBands(RuleReader& reader) {
    const QString name = QStringLiteral("time_bands");
    std::vector<QTime> bands;
    const QJsonArray values = reader.list(name);
    for (const auto& value : values) {
        const QTime start = QTime::fromString(value.toString(), QStringLiteral("HH:mm"));
        if (!start.isValid() || (!bands.empty() && start <= bands.back())) {
            reader.refuse(name, Text::tr("times of day in rising order"));
            break;
        }
        bands.push_back(start);
    }
    return bands;
}

CallingHours readHours(RuleReader& reader, const QString& from, const QString& to,
                       const CallingRules& rules) {
    const CallingHours hours{reader.time(from), reader.time(to)};
    if (hours.from < rules.nightTo) {
        reader.refuse(from, Text::tr("not before %1").arg(rules.nightTo.toString(QStringLiteral("HH:mm"))));
    }
    if (hours.to > rules.nightFrom || hours.to <= hours.from) {
        reader.refuse(to, Text::tr("later than the beginning and not after %1")
                              .arg(rules.nightFrom.toString(QStringLiteral("HH:mm"))));
    }
    return hours;
}

}  // namespace

Result<CallingRules> CallingRules::fromJson(const RuleFile& file) {
    RuleReader reader(file);
    CallingRules rules;
    rules.nightFrom = reader.time(QStringLiteral("night_from"));
    rules.nightTo = reader.time(QStringLiteral("night_to"));
    if (rules.nightFrom <= rules.nightTo) {
        reader.refuse(QStringLiteral("night_from"), Text::tr("an evening time"));
    }
    rules.weekday = readHours(reader, QStringLiteral("weekday_from"), QStringLiteral("weekday_to"), rules);
    rules.weekend = readHours(reader, QStringLiteral("weekend_from"), QStringLiteral("weekend_to"), rules);
    rules.capPerDay = reader.integer(QStringLiteral("cap_per_day"), 1, 100);
    rules.capPerPeriod = reader.integer(QStringLiteral("cap_per_period"), 1, 1000);
    rules.capPeriodDays = reader.integer(QStringLiteral("cap_period_days"), 1, 366);
    rules.retryGap = readMinutes(reader, QStringLiteral("retry_gap_minutes"));
    rules.recallMinutes = readMinutes(reader, QStringLiteral("recall_minutes"));
    rules.recallInNextBand = readResults(reader, QStringLiteral("recall_next_band"));
    rules.selfCureDays = reader.integer(QStringLiteral("self_cure_days"), 0, 90);
    rules.paymentGraceBusinessDays = reader.integer(QStringLiteral("payment_grace_business_days"), 0, 60);
    rules.overrideReasonLength = reader.integer(QStringLiteral("override_reason_length"), 1, 200);
    const QJsonArray never = reader.list(QStringLiteral("never_overridden"));
    for (const auto& code : never) {
        if (code.toString().isEmpty()) {
            reader.refuse(QStringLiteral("never_overridden"), Text::tr("codes of reasons"));
        }
        rules.neverOverridden.append(code.toString());
    }
    rules.unreachableAttempts = reader.integer(QStringLiteral("unreachable_attempts"), 1, 100);
    rules.unreachableWeekdays = reader.integer(QStringLiteral("unreachable_weekdays"), 1, 7);
    rules.unreachableTimeBands = reader.integer(QStringLiteral("unreachable_time_bands"), 1, 24);
    rules.timeBands = readBands(reader);
    if (static_cast<int>(rules.timeBands.size()) < rules.unreachableTimeBands) {
        reader.refuse(QStringLiteral("time_bands"),
                      Text::tr("at least as many bands as \"unreachable_time_bands\""));
    }
    SAIKOKU_TRY(reader.finish());
    return rules;
}

Result<CallingRules> CallingRules::fromRules(const RuleSource& source) {
    SAIKOKU_TRY_ASSIGN(const RuleFile file, source.file(QStringLiteral("calling")));
    return fromJson(file);
}

Result<CallingRules> CallingRules::load(const QString& dataFolder) {
    return fromRules(ShippedRules(dataFolder));
}

QDateTime CallingRules::firstCallingTimeFrom(const QDateTime& moment,
                                             const BusinessCalendar& calendar) const {
    constexpr int kDays = 31;
    const QDateTime local = toTokyo(moment);
    for (int day = 0; day < kDays; ++day) {
        const QDate date = local.date().addDays(day);
        const CallingHours& open = hours(calendar.isWeekendOrHoliday(date));
        const QTime from = day == 0 ? qMax(local.time(), open.from) : open.from;
        if (calendar.callingDay(date) != CallingDay::Closed && open.contain(from)) {
            return fromTokyo(date, from);
        }
    }
    return moment;
}

std::optional<QDateTime> CallingRules::recallAfter(ResultCode result, const QDateTime& moment) const {
    if (recallMinutes.contains(result)) {
        return moment.addSecs(qint64(60) * recallMinutes.value(result));
    }
    if (!recallInNextBand.contains(result)) {
        return std::nullopt;
    }
    const QDateTime local = toTokyo(moment);
    const auto next = std::upper_bound(timeBands.begin(), timeBands.end(), local.time());
    return next != timeBands.end() ? fromTokyo(local.date(), *next)
                                   : fromTokyo(local.date().addDays(1), timeBands.front());
}

}  // namespace saikoku
