#include "core/cases/case_work_rules.h"

#include <QCoreApplication>

#include <algorithm>

#include "core/base/rule_file.h"
#include "core/base/rule_source.h"

namespace saikoku {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Cases)
};

constexpr int kAnyYear = 2001;  ///< no leap year: 02-29 begins no round
constexpr int kYoungest = 10;   ///< two digits, so that the bands' keys sort as text
constexpr int kOldest = 99;

QDate inYear(QDate day, int year) {
    return {year, day.month(), day.day()};
}

QList<QDate> readRoundStarts(RuleReader& reader) {
    const QString name = QStringLiteral("round_starts");
    QList<QDate> starts;
    const QJsonArray values = reader.list(name);
    for (const auto& value : values) {
        const QDate day =
            QDate::fromString(QStringLiteral("%1-").arg(kAnyYear) + value.toString(), Qt::ISODate);
        if (!day.isValid() || (!starts.isEmpty() && day <= starts.constLast())) {
            starts.clear();
            break;
        }
        starts.append(day);
    }
    if (starts.isEmpty()) {
        reader.refuse(name, Text::tr("months and days like 04-01 in rising order"));
    }
    return starts;
}

QList<int> readAgeBands(RuleReader& reader) {
    const QString name = QStringLiteral("age_bands");
    QList<int> bands;
    const QJsonArray values = reader.list(name);
    for (const auto& value : values) {
        const int from = value.toInt(-1);
        if (from < kYoungest || from > kOldest || (!bands.isEmpty() && from <= bands.constLast())) {
            bands.clear();
            break;
        }
        bands.append(from);
    }
    if (bands.isEmpty()) {
        reader.refuse(name, Text::tr("ages from %1 to %2 in rising order").arg(kYoungest).arg(kOldest));
    }
    return bands;
}

std::array<QTime, kTimeBands - 1> readBandStarts(RuleReader& reader) {
    const QString name = QStringLiteral("time_bands");
    const QJsonArray values = reader.list(name);
    std::array<QTime, kTimeBands - 1> starts;
    bool isGood = values.size() == static_cast<qsizetype>(starts.size());
    for (std::size_t i = 0; isGood && i < starts.size(); ++i) {
        starts.at(i) = QTime::fromString(values.at(static_cast<qsizetype>(i)).toString(), QStringLiteral("HH:mm"));
        isGood = starts.at(i).isValid() && (i == 0 || starts.at(i - 1) < starts.at(i));
    }
    if (!isGood) {
        reader.refuse(name, Text::tr("three times like 12:00 in rising order"));
    }
    return starts;
}

}  // namespace

QDate CaseWorkRules::roundStartOn(QDate date) const {
    for (auto start = roundStarts.crbegin(); start != roundStarts.crend(); ++start) {
        if (const QDate day = inYear(*start, date.year()); day <= date) {
            return day;
        }
    }
    return inYear(roundStarts.constLast(), date.year() - 1);
}

QDate CaseWorkRules::nextRoundStart(QDate date) const {
    for (const QDate start : roundStarts) {
        if (const QDate day = inYear(start, date.year()); day > date) {
            return day;
        }
    }
    return inYear(roundStarts.constFirst(), date.year() + 1);
}

std::optional<int> CaseWorkRules::ageBandEnd(int from) const {
    const auto next = std::upper_bound(ageBands.begin(), ageBands.end(), from);
    return next == ageBands.end() ? std::nullopt : std::optional<int>(*next);
}

TimeBand CaseWorkRules::bandOf(QTime time) const {
    return static_cast<TimeBand>(std::upper_bound(bandStarts.begin(), bandStarts.end(), time) - bandStarts.begin());
}

Result<CaseWorkRules> CaseWorkRules::fromJson(const RuleFile& file) {
    RuleReader reader(file);
    CaseWorkRules rules;
    rules.roundStarts = readRoundStarts(reader);
    rules.ageBands = readAgeBands(reader);
    rules.bandStarts = readBandStarts(reader);
    rules.ageInConditions = reader.integer(QStringLiteral("age_in_conditions"), 0, 1) != 0;
    rules.adultAge = reader.integer(QStringLiteral("adult_age"), kYoungest, kOldest);
    rules.mostRowsLookedAt = reader.integer(QStringLiteral("most_rows_looked_at"), 1, 100'000);
    rules.rowsReadTold = reader.integer(QStringLiteral("rows_read_told_per_hour"), 1, 1'000'000);
    rules.mostRowsRead = reader.integer(QStringLiteral("most_rows_read_per_hour"), rules.rowsReadTold, 1'000'000);
    SAIKOKU_TRY(reader.finish());
    return rules;
}

Result<CaseWorkRules> CaseWorkRules::fromRules(const RuleSource& source) {
    SAIKOKU_TRY_ASSIGN(const RuleFile file, source.file(QStringLiteral("case_work")));
    return fromJson(file);
}

Result<CaseWorkRules> CaseWorkRules::load(const QString& dataFolder) {
    return fromRules(ShippedRules(dataFolder));
}

}  // namespace saikoku
