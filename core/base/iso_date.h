#pragma once

#include <QDate>
#include <QStringView>
#include <QTime>

#include <optional>

namespace saikoku {

/// @brief Reads exactly "2026-11-20" (ISO 8601); invalid for anything else.
/// QDate::fromString with Qt::ISODate takes other separators too.
QDate parseIsoDate(QStringView text);

/// @brief A whole number in ASCII digits alone, as in a date's parts; -1 when another character is among them.
int digitsIn(QStringView text);

/// @brief What --as-of names: a business date, and a time of day in Asia/Tokyo if it was told.
struct BusinessMoment {
    QDate date;
    QTime time;  ///< invalid: not told
};

/// @brief Reads "2026-11-20", "2026-11-20T14:30" or "2026-11-20T14:30:15".
std::optional<BusinessMoment> parseBusinessMoment(QStringView text);

}  // namespace saikoku
