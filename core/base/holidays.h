#pragma once

#include <QDate>
#include <QString>

#include <memory>
#include <vector>

#include "core/base/result.h"

namespace saikoku {

class RuleFile;
class RuleSource;

struct Holiday {
    QDate date;
    QString name;  ///< Japanese, as the law calls it; "振替休日" and "休日" for days that follow from others

    bool operator==(const Holiday&) const = default;
};

/// @brief National holidays of Japan, computed by rule: fixed days, n-th
/// Mondays, equinoxes, substitute days, days between two holidays, the one-off
/// days and the moves of 2019–2021 (国民の祝日に関する法律, 昭和23年法律178号,
/// with its amendments and special laws; rules/holidays.json names each).
///
/// Known from 1970 to 2099; every other day is no holiday. Cheap to copy, and
/// asking for a day is one look into a table.
class Holidays {
public:
    static constexpr int kFirstYear = 1970;
    static constexpr int kLastYear = 2099;

    /// @brief Refuses a file with an unreadable row, naming it.
    static Result<Holidays> fromRules(const RuleFile& file);
    static Result<Holidays> fromRules(const RuleSource& source);
    /// @brief rules/holidays.json, or a newer one in the data folder.
    static Result<Holidays> load(const QString& dataFolder = {});

    bool contains(QDate date) const;
    /// @brief Empty when the day is no holiday.
    QString name(QDate date) const;
    std::vector<Holiday> ofYear(int year) const;

private:
    struct Table;
    explicit Holidays(std::shared_ptr<const Table> table) : m_table(std::move(table)) {}

    std::shared_ptr<const Table> m_table;
};

}  // namespace saikoku
