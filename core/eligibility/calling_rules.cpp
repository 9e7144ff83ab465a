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

DayHours readHours(RuleReader& reader, const QString& from, const QString& to, const CallingNight& night) {
    const CallingHours hours{reader.time(from), reader.time(to)};
    if (hours.from < night.to) {
        reader.refuse(from, Text::tr("not before %1").arg(night.to.toString(QStringLiteral("HH:mm"))));
    }
    if (hours.to > night.from || hours.to <= hours.from) {
        reader.refuse(to, Text::tr("later than the beginning and not after %1")
                              .arg(night.from.toString(QStringLiteral("HH:mm"))));
    }
    return hours;
}

/// An office may lengthen the night that the program ships, never shorten it.
Result<CallingNight> readNight(RuleReader& reader) {
    const QString from = QStringLiteral("night_from");
    const QString to = QStringLiteral("night_to");
    const CallingNight night{reader.time(from), reader.time(to)};
    if (night.from <= night.to) {
        reader.refuse(from, Text::tr("an evening time"));
    }
    SAIKOKU_TRY_ASSIGN(const RuleFile shipped, RuleFile::shipped(QStringLiteral("calling")));
    RuleReader least(shipped);
    const CallingNight shortest{least.time(from), least.time(to)};
    if (!night.covers(shortest)) {
        const QString form = QStringLiteral("HH:mm");
        reader.refuse(night.from > shortest.from ? from : to,
                      Text::tr("a night that holds at least from %1 to %2")
                          .arg(shortest.from.toString(form), shortest.to.toString(form)));
    }
    return night;
}

/// The hours of the days of the week before anything else is said.
CampaignCalling usualWeek(RuleReader& reader, const CallingNight& night) {
    CampaignCalling calling;
    const DayHours weekday = readHours(reader, QStringLiteral("weekday_from"), QStringLiteral("weekday_to"), night);
    const DayHours weekend = readHours(reader, QStringLiteral("weekend_from"), QStringLiteral("weekend_to"), night);
    calling.schedule.weekly = {weekday, weekday, weekday, weekday, weekday, weekend, weekend};
    calling.schedule.holiday = weekend;
    return calling;
}

bool hasHours(const CampaignCalling& calling) {
    const auto& week = calling.schedule.weekly;
    return std::any_of(week.begin(), week.end(), [](const DayHours& hours) { return hours.has_value(); });
}

/// Hours and days of the office and of each campaign that says something of its own.
Result<void> readCampaigns(RuleReader& reader, const QString& fileName, CallingRules& rules) {
    const QString campaigns = QStringLiteral("campaigns");
    const QString weekly = QStringLiteral("weekly_hours");
    const CallingPartReader parts(rules.night, fileName);
    rules.usual = usualWeek(reader, rules.night);
    SAIKOKU_TRY_ASSIGN(rules.office, parts.read(reader, {}));
    rules.standard = rules.office.over(rules.usual);
    if (!hasHours(rules.standard)) {
        reader.refuse(weekly, Text::tr("at least one day of the week with hours"));
    }
    const QJsonObject each = reader.object(campaigns);
    for (auto one = each.constBegin(); one != each.constEnd(); ++one) {
        const QString at = campaigns + u'.' + one.key();
        RuleReader values(one->toObject(), fileName + QStringLiteral(", ") + at);
        SAIKOKU_TRY_ASSIGN(const CallingPart part, parts.read(values, at + u'.'));
        const CampaignCalling whole = part.over(rules.standard);
        if (!hasHours(whole)) {
            values.refuse(weekly, Text::tr("at least one day of the week with hours"));
        }
        SAIKOKU_TRY(values.finish());
        rules.parts.insert(one.key(), part);
        rules.campaigns.insert(one.key(), whole);
    }
    return {};
}

}  // namespace

Result<CallingRules> CallingRules::fromJson(const RuleFile& file) {
    RuleReader reader(file);
    CallingRules rules;
    SAIKOKU_TRY_ASSIGN(rules.night, readNight(reader));
    SAIKOKU_TRY(readCampaigns(reader, file.fileName(), rules));
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

const CampaignCalling& CallingRules::of(const QString& campaign) const {
    const auto own = campaigns.constFind(campaign);
    return own == campaigns.constEnd() ? standard : *own;
}

QDateTime CallingRules::firstCallingTimeFrom(const QDateTime& moment, const BusinessCalendar& calendar,
                                             const QString& campaign) const {
    constexpr int kDays = 31;
    const CallingSchedule& schedule = of(campaign).schedule;
    const QDateTime local = toTokyo(moment);
    for (int day = 0; day < kDays; ++day) {
        const QDate date = local.date().addDays(day);
        const DayHours open = schedule.dayOf(date, calendar).hours;
        if (!open) {
            continue;
        }
        const QTime from = day == 0 ? qMax(local.time(), open->from) : open->from;
        if (open->contain(from)) {
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
