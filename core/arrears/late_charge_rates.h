#pragma once

#include <QDate>
#include <QJsonArray>
#include <QString>

#include <optional>
#include <vector>

#include "core/base/result.h"
#include "core/base/yen.h"

namespace saikoku {

class RuleFile;
class RuleSource;

/// @brief Percent a year, in hundredths: 2.4 % is 240. Never a floating point
/// number, so that sums are exact.
struct YearlyRate {
    int hundredths = 0;

    auto operator<=>(const YearlyRate&) const = default;
    double percent() const { return hundredths / 100.0; }  ///< for showing only
    QString toString() const;                              ///< "2.4", "14.6", "9.0"
    /// @brief Reads "2.4", "14.65"; nothing beyond two decimals or 100 %.
    static std::optional<YearlyRate> parse(QStringView text);
};

/// @brief The rates that hold in one period of calendar days.
struct LateChargeRate {
    QDate from;
    QDate to;
    YearlyRate first;  ///< in the first band
    YearlyRate later;  ///< thereafter
    QString source;
};

/// @brief Limits and units of the sum.
struct LateChargeLimits {
    qint64 baseUnit = 0;    ///< the principal is floored to it
    Yen leastPrincipal;     ///< below: no late charge
    qint64 chargeUnit = 0;  ///< the charge is floored to it
    Yen leastCharge;        ///< below: none
    int daysInYear = 0;     ///< 365, also in leap years
};

/// @brief The table of late-charge rates (延滞金の割合, 地方税法附則3条の2) with its
/// limits (同20条の4の2, 20条の4の3), from rules/late_charge.json.
class LateChargeRates {
public:
    /// @brief Refuses by name: an unreadable row, a gap or an overlap between rows.
    static Result<LateChargeRates> fromJson(const RuleFile& file);
    static Result<LateChargeRates> fromRules(const RuleSource& source);
    /// @brief The shipped table, or a newer one in the data folder.
    static Result<LateChargeRates> load(const QString& dataFolder = {});

    /// @brief Other rates with the limits of this table, as one tax item may have them (宮崎市: 14.5 % for
    /// one charge, 14.6 % for another). Refused like those of the table.
    /// @param place what refusals and the table's own sentences name
    Result<LateChargeRates> withRates(const QJsonArray& rows, const QString& place) const;

    /// @brief No charge on the principal over so many days comes to more.
    Yen most(Yen principal, qint64 days) const;

    /// @brief Null outside the table.
    const LateChargeRate* rateOn(QDate date) const;
    const std::vector<LateChargeRate>& rows() const { return m_rows; }
    const LateChargeLimits& limits() const { return m_limits; }
    QDate firstDay() const { return m_rows.front().from; }
    QDate lastDay() const { return m_rows.back().to; }
    QDate verified() const { return m_verified; }
    /// @brief "late_charge.json", wherever it lies.
    const QString& fileName() const { return m_fileName; }

    /// @brief What an administrator must be told on that date: the next year's
    /// row is missing after 30 November, or the date itself is not in the table.
    std::optional<QString> warningOn(QDate today) const;

private:
    static Result<std::vector<LateChargeRate>> readRows(const QJsonArray& rows, const QString& place);

    std::vector<LateChargeRate> m_rows;
    LateChargeLimits m_limits;
    int m_warnMonth = 0;
    int m_warnDay = 0;
    QDate m_verified;
    QString m_fileName;
};

}  // namespace saikoku
