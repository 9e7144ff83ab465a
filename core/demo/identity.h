#pragma once

#include <QString>

#include <vector>

#include "core/demo/household.h"

namespace saikoku::demo {

/// @brief What a taxpayer is called and where they live: words by chance, of a
/// place that does not exist.
struct Identity {
    QString name;
    QString kana;
    QString postalCode;  ///< 999…
    QString address;
    QString building;
    QString districtCode;
    QString districtName;
};

/// @brief The household's identities by the members' places. The same seed and
/// index give the same words.
std::vector<Identity> makeIdentities(quint64 seed, int index, const Household& household);

/// @brief 宛名番号 of the person at this place of the city, ten digits.
QString taxpayerNumber(qint32 person);
/// @brief 世帯番号, nine digits.
QString householdNumber(qint32 household);
/// @brief 通知書番号 of a tax of a year: item code, year, seven digits.
QString noticeNumber(const QString& itemCode, int fiscalYear, qint32 person);

}  // namespace saikoku::demo
