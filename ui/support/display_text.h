#pragma once

#include <QDate>
#include <QDateTime>
#include <QString>

#include "core/base/yen.h"

namespace saikoku::ui {

/// @brief Dates in eras (令和, the default) or Western years.
enum class DateStyle { Era, Western };

/// @brief How values are written on screens. Empty text for an invalid date.
namespace DisplayText {

/// @brief Also for the sentences that core says.
void setDateStyle(DateStyle style);
DateStyle dateStyle();

QString longDate(QDate date);               ///< 令和8年11月21日; in English R8.11.21
QString shortDate(QDate date);              ///< R8.11.21
QString moment(const QDateTime& utc, QDate today);  ///< 11/12 18:05, with the year when another
QString momentBriefly(const QDateTime& utc, QDate today);  ///< 11/12 18:05, without the time when in another year
QString dayAndWeekday(QDate date);          ///< 11/23（月）
QString dateOf(const QDateTime& utc);       ///< its day in Asia/Tokyo, short
QString year(int westernYear);              ///< R8
QString timeOfDay(const QDateTime& utc);    ///< 18:05
QString yen(Yen amount);                    ///< 284,300
QString yenShort(Yen amount);               ///< 3億2,115万円 (below that: to the yen)
QString signOf(qint64 change);              ///< + − ±
QString phone(const QString& digits);       ///< 080-0000-0001; as given when it is no number
QString postalCode(const QString& digits);  ///< 〒999-0222
QString listSeparator();                    ///< between short names: ・
QString duration(qint64 seconds);           ///< 1:05
QString markedName(const QString& name, bool hasNamesake);  ///< 山田 太郎〔同名〕: another has the same name and birth date

}  // namespace DisplayText

}  // namespace saikoku::ui
