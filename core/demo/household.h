#pragma once

#include <QDate>
#include <QString>

#include <vector>

#include "core/demo/traits.h"

namespace saikoku::demo {

enum class Livelihood { Child, Student, Employee, SelfEmployed, PartTime, Unemployed, Pensioner };

/// @brief Tax items of the city, with their codes in core/arrears/rules.
enum class Item {
    ResidentTax,       ///< 01 市県民税(普通徴収)
    PropertyTax,       ///< 02 固定資産税・都市計画税
    VehicleTax,        ///< 03 軽自動車税(種別割)
    HealthInsurance,   ///< 04 国民健康保険税
    CareInsurance,     ///< 12 介護保険料, a fee under its own law
    CompanyTax,        ///< 05 法人市民税
};
constexpr int kItems = 6;

/// @brief A telephone number as a serial of its kind; see phoneDigits().
struct DemoPhone {
    NumberKind kind = NumberKind::Home;
    quint32 serial = 0;
};

/// @brief Only digits: 0999 and six more (no such area code), or 0[789]00 and
/// seven more (never assigned).
QString phoneDigits(const DemoPhone& phone);

/// @brief A person or company before any word is written about them.
struct Member {
    int place = 0;        ///< in the household, as it was made
    bool isCompany = false;
    bool isForeign = false;
    bool isProtected = false;
    int group = 0;        ///< which given names; nothing else follows from it
    QDate birthDate;      ///< invalid for companies
    int ageAtEnd = 0;
    Livelihood livelihood = Livelihood::Child;
    Traits traits;
    bool byAccount = false;   ///< 口座振替
    bool paysWholeYear = false;
    std::vector<DemoPhone> phones;
    bool owes[kItems] = {};
    qint32 yearly[kItems] = {};  ///< yen a year
};

struct Household {
    int townIndex = 0;
    std::vector<Member> members;  ///< empty never
};

/// @brief What shapes the city besides its seed.
struct CityShape {
    quint64 seed = 1;
    QDate asOf;
    double lateness = 1;  ///< multiplies the share of those who pay late
};

/// @brief The unit's people, taxes and hidden traits. The same shape and index
/// give the same household, whatever was made before.
Household makeHousehold(const CityShape& shape, int index);

}  // namespace saikoku::demo
