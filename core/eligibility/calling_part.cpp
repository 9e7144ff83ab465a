#include "core/eligibility/calling_part.h"

#include <QCoreApplication>
#include <QJsonArray>

#include "core/base/rule_file.h"

namespace saikoku {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CallingRules)
};

const QString kWeekly = QStringLiteral("weekly_hours");
const QString kNth = QStringLiteral("nth_weekday_hours");
const QString kDated = QStringLiteral("dated_hours");
const QString kOffset = QStringLiteral("start_offset_days");
const QString kDemand = QStringLiteral("demand_letter_first");
const QString kHoliday = QStringLiteral("holiday");
const QString kHours = QStringLiteral("hours");
const QString kName = QStringLiteral("name");
const QString kDate = QStringLiteral("date");
const QString kWeekday = QStringLiteral("weekday");
const QString kNthOf = QStringLiteral("nth");

QJsonObject weekJson(const CallingPart& part) {
    QJsonObject week;
    for (std::size_t day = 0; day < part.weekly.size(); ++day) {
        if (part.weekly.at(day)) {
            week.insert(writtenWeekdays().at(day), writtenHours(*part.weekly.at(day)));
        }
    }
    if (part.holiday) {
        week.insert(kHoliday, writtenHours(*part.holiday));
    }
    return week;
}

QJsonArray nthJson(const CallingPart& part) {
    QJsonArray rows;
    for (const NthWeekdayHours& each : part.nthWeekdays) {
        rows.append(QJsonObject{{kNthOf, each.nth},
                                {kWeekday, writtenWeekdays().at(static_cast<std::size_t>(each.weekday - 1))},
                                {kHours, writtenHours(each.hours)}});
    }
    return rows;
}

QJsonArray datesJson(const CallingPart& part) {
    QJsonArray rows;
    for (auto each = part.dated.cbegin(); each != part.dated.cend(); ++each) {
        rows.append(QJsonObject{
            {kDate, each.key().toString(Qt::ISODate)}, {kHours, writtenHours(each->hours)}, {kName, each->name}});
    }
    return rows;
}

}  // namespace

QStringList CallingPart::names() { return {kWeekly, kNth, kDated, kOffset, kDemand}; }

CampaignCalling CallingPart::over(const CampaignCalling& standard) const {
    CampaignCalling whole = standard;
    CallingSchedule& schedule = whole.schedule;
    for (std::size_t day = 0; day < weekly.size(); ++day) {
        schedule.weekly.at(day) = weekly.at(day).value_or(schedule.weekly.at(day));
    }
    schedule.holiday = holiday.value_or(schedule.holiday);
    schedule.nthWeekdays.insert(schedule.nthWeekdays.begin(), nthWeekdays.begin(), nthWeekdays.end());
    for (auto each = dated.cbegin(); each != dated.cend(); ++each) {
        const auto before = schedule.dated.constFind(each.key());
        if (before == schedule.dated.constEnd() || before->hours) {
            schedule.dated.insert(each.key(), each.value());
        }
    }
    whole.startOffsetDays = startOffsetDays.value_or(whole.startOffsetDays);
    for (auto each = demandFirst.cbegin(); each != demandFirst.cend(); ++each) {
        if (each.value()) {
            whole.demandFirst.insert(each.key());
        } else {
            whole.demandFirst.remove(each.key());
        }
    }
    return whole;
}

QJsonObject CallingPart::toJson() const {
    QJsonObject json;
    const auto put = [&](const QString& name, const QJsonValue& value, bool isEmpty) {
        if (!isEmpty) {
            json.insert(name, value);
        }
    };
    const QJsonObject week = weekJson(*this);
    put(kWeekly, week, week.isEmpty());
    put(kNth, nthJson(*this), nthWeekdays.empty());
    put(kDated, datesJson(*this), dated.isEmpty());
    put(kOffset, startOffsetDays.value_or(0), !startOffsetDays);
    QJsonObject channels;
    for (auto each = demandFirst.cbegin(); each != demandFirst.cend(); ++each) {
        channels.insert(codeOf(each.key()), each.value());
    }
    put(kDemand, channels, channels.isEmpty());
    return json;
}

Result<CallingPart> CallingPartReader::read(RuleReader& values, const QString& prefix) const {
    CallingPart part;
    if (values.has(kWeekly)) {
        SAIKOKU_TRY(readWeek(values.object(kWeekly), prefix + kWeekly, part));
    }
    if (values.has(kNth)) {
        SAIKOKU_TRY(readNthWeekdays(values.list(kNth), prefix + kNth, part));
    }
    if (values.has(kDated)) {
        SAIKOKU_TRY(readDates(values.list(kDated), prefix + kDated, part));
    }
    if (values.has(kOffset)) {
        part.startOffsetDays = values.integer(kOffset, 0, kMostOffsetDays);
    }
    if (values.has(kDemand)) {
        SAIKOKU_TRY(readChannels(values.object(kDemand), prefix + kDemand, part));
    }
    return part;
}

DayHours CallingPartReader::hours(RuleReader& reader, const QString& name) const {
    const QString form = QStringLiteral("HH:mm");
    const std::optional<DayHours> read = readWrittenHours(reader.text(name));
    if (!read || !m_night.allows(*read)) {
        reader.refuse(name, Text::tr("\"closed\" or hours like \"09:00-17:00\", not before %1 and not after %2")
                                .arg(m_night.to.toString(form), m_night.from.toString(form)));
        return {};
    }
    return *read;
}

Result<void> CallingPartReader::readWeek(const QJsonObject& week, const QString& at, CallingPart& part) const {
    RuleReader reader(week, placeOf(at));
    for (std::size_t day = 0; day < part.weekly.size(); ++day) {
        const QString& name = writtenWeekdays().at(day);
        if (reader.has(name)) {
            part.weekly.at(day) = hours(reader, name);
        }
    }
    if (reader.has(kHoliday)) {
        part.holiday = hours(reader, kHoliday);
    }
    return reader.finish();
}

Result<void> CallingPartReader::readNthWeekdays(const QJsonArray& rows, const QString& at, CallingPart& part) const {
    constexpr int kMostNth = 5;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        RuleReader reader(rows.at(i).toObject(), placeOf(at + QStringLiteral("[%1]").arg(i)));
        NthWeekdayHours row;
        row.nth = reader.integer(kNthOf, NthWeekdayHours::kLast, kMostNth);
        row.weekday = readWrittenWeekday(reader.text(kWeekday));
        row.hours = hours(reader, kHours);
        if (row.nth == 0) {
            reader.refuse(kNthOf, Text::tr("1 to 5, or -1 for the last one"));
        }
        if (row.weekday == 0) {
            reader.refuse(kWeekday, Text::tr("mon, tue, wed, thu, fri, sat or sun"));
        }
        for (const NthWeekdayHours& other : part.nthWeekdays) {
            if (other.nth == row.nth && other.weekday == row.weekday) {
                reader.refuse(kNthOf, Text::tr("each such day once"));
            }
        }
        SAIKOKU_TRY(reader.finish());
        part.nthWeekdays.push_back(row);
    }
    return {};
}

Result<void> CallingPartReader::readDates(const QJsonArray& rows, const QString& at, CallingPart& part) const {
    for (qsizetype i = 0; i < rows.size(); ++i) {
        RuleReader reader(rows.at(i).toObject(), placeOf(at + QStringLiteral("[%1]").arg(i)));
        const QDate date = reader.date(kDate);
        const DatedHours row{hours(reader, kHours), reader.textOrNothing(kName)};
        if (part.dated.contains(date)) {
            reader.refuse(kDate, Text::tr("each date once"));
        }
        SAIKOKU_TRY(reader.finish());
        part.dated.insert(date, row);
    }
    return {};
}

Result<void> CallingPartReader::readChannels(const QJsonObject& channels, const QString& at, CallingPart& part) const {
    RuleReader reader(channels, placeOf(at));
    for (const Channel channel : {Channel::Phone, Channel::AutoVoice, Channel::Sms, Channel::Letter, Channel::Visit}) {
        const QString name = codeOf(channel);
        if (reader.has(name)) {
            part.demandFirst.insert(channel, reader.flag(name));
        }
    }
    return reader.finish();
}

}  // namespace saikoku
