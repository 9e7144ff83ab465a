#include "core/demo/levy.h"

#include <array>

namespace saikoku::demo {

namespace {

/// Month and day as printed on the notices; 31 stands for the month's end.
/// Months 1 to 3 lie in the following calendar year.
struct Nominal {
    int month;
    int day;
};

constexpr int kVariants = 4;  // of companies

std::vector<Nominal> nominalTerms(Item item, int variant) {
    switch (item) {
    case Item::ResidentTax: return {{6, 30}, {8, 31}, {10, 31}, {1, 31}};
    case Item::PropertyTax: return {{4, 30}, {7, 31}, {12, 25}, {2, 31}};
    case Item::VehicleTax: return {{5, 31}};
    case Item::HealthInsurance:
    case Item::CareInsurance:
        return {{7, 31}, {8, 31}, {9, 30}, {10, 31}, {11, 30}, {12, 25}, {1, 31}, {2, 31}};
    case Item::CompanyTax: {
        constexpr Nominal kEnds[kVariants] = {{5, 31}, {8, 31}, {11, 30}, {2, 31}};
        return {kEnds[variant % kVariants]};
    }
    }
    return {};
}

}  // namespace

const ItemInfo& itemInfo(Item item) {
    static const std::array<ItemInfo, kItems> infos{{
        {QStringLiteral("01"), QStringLiteral("市県民税(普通徴収)")},
        {QStringLiteral("02"), QStringLiteral("固定資産税・都市計画税")},
        {QStringLiteral("03"), QStringLiteral("軽自動車税(種別割)")},
        {QStringLiteral("04"), QStringLiteral("国民健康保険税")},
        {QStringLiteral("12"), QStringLiteral("介護保険料")},
        {QStringLiteral("05"), QStringLiteral("法人市民税")},
    }};
    return infos[static_cast<std::size_t>(item)];
}

std::vector<Day> dueDates(Item item, int fiscalYear, int variant, const BusinessCalendar& calendar) {
    std::vector<Day> days;
    for (const Nominal& nominal : nominalTerms(item, variant)) {
        const int year = nominal.month <= 3 ? fiscalYear + 1 : fiscalYear;
        const QDate first(year, nominal.month, 1);
        const QDate date(year, nominal.month, std::min(nominal.day, first.daysInMonth()));
        days.push_back(dayOf(calendar.shiftDueDate(date)));
    }
    return days;
}

LevyCalendar::LevyCalendar(const BusinessCalendar& calendar, int firstYear, int lastYear)
    : m_firstYear(firstYear), m_lastYear(lastYear) {
    for (int year = firstYear; year <= lastYear; ++year) {
        for (int item = 0; item < kItems; ++item) {
            for (int variant = 0; variant < kVariants; ++variant) {
                m_terms.push_back(dueDates(static_cast<Item>(item), year, variant, calendar));
            }
        }
    }
}

const std::vector<Day>& LevyCalendar::terms(Item item, int fiscalYear, int variant) const {
    const int row = ((fiscalYear - m_firstYear) * kItems + static_cast<int>(item)) * kVariants + variant % kVariants;
    return m_terms[static_cast<std::size_t>(row)];
}

std::vector<qint32> splitYear(qint32 yearly, int terms) {
    constexpr qint32 kUnit = 100;
    const qint32 each = yearly / terms / kUnit * kUnit;
    std::vector<qint32> parts(static_cast<std::size_t>(terms), each);
    parts.front() += yearly - each * terms;
    return parts;
}

}  // namespace saikoku::demo
