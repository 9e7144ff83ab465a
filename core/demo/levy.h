#pragma once

#include <QString>

#include <vector>

#include "core/base/business_calendar.h"
#include "core/demo/city.h"

namespace saikoku::demo {

struct ItemInfo {
    QString code;
    QString name;
};

/// @brief Code and name of a tax item.
const ItemInfo& itemInfo(Item item);

/// @brief The due dates of one item and fiscal year, moved past closed days
/// (地方税法20条の5第2項). A company's year ends in one of four months (`variant`).
std::vector<Day> dueDates(Item item, int fiscalYear, int variant, const BusinessCalendar& calendar);

/// @brief Remembers the due dates of the years asked for.
class LevyCalendar {
public:
    LevyCalendar(const BusinessCalendar& calendar, int firstYear, int lastYear);

    int firstYear() const { return m_firstYear; }
    int lastYear() const { return m_lastYear; }
    const std::vector<Day>& terms(Item item, int fiscalYear, int variant) const;

private:
    int m_firstYear;
    int m_lastYear;
    std::vector<std::vector<Day>> m_terms;
};

/// @brief Splits a year's sum: terms of whole hundreds, the rest in the first.
std::vector<qint32> splitYear(qint32 yearly, int terms);

}  // namespace saikoku::demo
