#include "core/arrears/late_charge_rates.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

#include "core/base/iso_date.h"
#include "core/base/language.h"
#include "core/base/rule_file.h"
#include "core/base/rule_source.h"

namespace saikoku {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(LateCharge)
};

YearlyRate readRate(RuleReader& reader, const QString& name) {
    const std::optional<YearlyRate> rate = YearlyRate::parse(reader.text(name));
    if (!rate) {
        reader.refuse(name, Text::tr("a rate in percent like \"2.4\""));
    }
    return rate.value_or(YearlyRate());
}

Result<LateChargeRate> readRow(const QJsonObject& row, const QString& place) {
    RuleReader reader(row, place);
    LateChargeRate rate;
    rate.from = reader.date(QStringLiteral("from"));
    rate.to = reader.date(QStringLiteral("to"));
    rate.first = readRate(reader, QStringLiteral("first"));
    rate.later = readRate(reader, QStringLiteral("later"));
    rate.source = reader.text(QStringLiteral("source"));
    if (rate.to < rate.from) {
        reader.refuse(QStringLiteral("to"), Text::tr("not before \"from\""));
    }
    SAIKOKU_TRY(reader.finish());
    return rate;
}

}  // namespace

QString YearlyRate::toString() const {
    const QString whole = QString::number(hundredths / 100);
    const int rest = hundredths % 100;
    return rest % 10 == 0 ? QStringLiteral("%1.%2").arg(whole).arg(rest / 10)
                          : QStringLiteral("%1.%2").arg(whole).arg(rest, 2, 10, QLatin1Char('0'));
}

std::optional<YearlyRate> YearlyRate::parse(QStringView text) {
    static const QRegularExpression form(QStringLiteral("^(\\d{1,2})(?:\\.(\\d{1,2}))?$"));
    const QRegularExpressionMatch match = form.match(text.toString());
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    return YearlyRate{match.captured(1).toInt() * 100 +
                      match.captured(2).leftJustified(2, QLatin1Char('0')).toInt()};
}

Result<std::vector<LateChargeRate>> LateChargeRates::readRows(const QJsonArray& rows, const QString& place) {
    std::vector<LateChargeRate> read;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const QString at = QStringLiteral("%1[%2]").arg(place).arg(i);
        SAIKOKU_TRY_ASSIGN(LateChargeRate row, readRow(rows[i].toObject(), at));
        if (!read.empty() && read.back().to.addDays(1) != row.from) {
            return fail(
                ErrorCode::BadInput,
                Text::tr("%1 begins on %2, but the row before ends on %3. Leave no gap and no overlap.")
                    .arg(at, row.from.toString(Qt::ISODate), read.back().to.toString(Qt::ISODate)));
        }
        read.push_back(std::move(row));
    }
    return read;
}

Result<LateChargeRates> LateChargeRates::withRates(const QJsonArray& rows, const QString& place) const {
    LateChargeRates table = *this;
    table.m_fileName = place;
    SAIKOKU_TRY_ASSIGN(table.m_rows, readRows(rows, place));
    if (table.m_rows.empty()) {
        return fail(ErrorCode::BadInput, Text::tr("%1 holds no late-charge rates.").arg(place));
    }
    return table;
}

Result<LateChargeRates> LateChargeRates::fromJson(const RuleFile& file) {
    LateChargeRates table;
    table.m_verified = file.verified();
    table.m_fileName = file.fileName().section(QLatin1Char('/'), -1);
    SAIKOKU_TRY_ASSIGN(table.m_rows, readRows(file.table(QStringLiteral("rates")), file.fileName() + QStringLiteral(", rates")));
    if (table.m_rows.empty()) {
        return fail(ErrorCode::BadInput, Text::tr("%1 holds no late-charge rates.").arg(file.fileName()));
    }
    RuleReader reader(file);
    constexpr qint64 kMost = 1'000'000;
    table.m_limits.baseUnit = reader.bigInteger(QStringLiteral("base_unit"), 1, kMost);
    table.m_limits.leastPrincipal = Yen(reader.bigInteger(QStringLiteral("least_principal"), 0, kMost));
    table.m_limits.chargeUnit = reader.bigInteger(QStringLiteral("charge_unit"), 1, kMost);
    table.m_limits.leastCharge = Yen(reader.bigInteger(QStringLiteral("least_charge"), 0, kMost));
    table.m_limits.daysInYear = reader.integer(QStringLiteral("days_in_year"), 360, 366);
    const QString warnFrom = QStringLiteral("warn_from_month_day");
    const QDate warn = parseIsoDate(QStringLiteral("2001-") + reader.text(warnFrom));
    if (!warn.isValid()) {
        reader.refuse(warnFrom, Text::tr("a month and day like 12-01"));
    }
    table.m_warnMonth = warn.month();
    table.m_warnDay = warn.day();
    SAIKOKU_TRY(reader.finish());
    return table;
}

Result<LateChargeRates> LateChargeRates::fromRules(const RuleSource& source) {
    SAIKOKU_TRY_ASSIGN(const RuleFile file, source.file(QStringLiteral("late_charge")));
    return fromJson(file);
}

Result<LateChargeRates> LateChargeRates::load(const QString& dataFolder) {
    return fromRules(ShippedRules(dataFolder));
}

Yen LateChargeRates::most(Yen principal, qint64 days) const {
    YearlyRate highest;
    for (const LateChargeRate& row : m_rows) {
        highest = std::max({highest, row.first, row.later});
    }
    constexpr double kHundredthsOfPercent = 10'000;
    return Yen(static_cast<qint64>(static_cast<double>(principal.amount()) * highest.hundredths / kHundredthsOfPercent *
                                   static_cast<double>(days) / m_limits.daysInYear) +
               1);
}

const LateChargeRate* LateChargeRates::rateOn(QDate date) const {
    const auto next =
        std::upper_bound(m_rows.begin(), m_rows.end(), date,
                         [](QDate wanted, const LateChargeRate& row) { return wanted < row.from; });
    return next == m_rows.begin() || std::prev(next)->to < date ? nullptr : &*std::prev(next);
}

std::optional<QString> LateChargeRates::warningOn(QDate today) const {
    if (today > lastDay()) {
        return Text::tr("The late-charge rates in %1 end on %2. Add the rates that hold now.")
            .arg(m_fileName, dateInSentence(lastDay()));
    }
    const QDate nextYear(today.year() + 1, 1, 1);
    if (today >= QDate(today.year(), m_warnMonth, m_warnDay) && nextYear > lastDay()) {
        return Text::tr("The late-charge rates of %1 are not in %2 yet. Add them before the year begins.")
            .arg(QString::number(nextYear.year()), m_fileName);
    }
    return std::nullopt;
}

}  // namespace saikoku
