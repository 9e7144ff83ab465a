#include "core/base/iso_date.h"

#include <QString>

namespace saikoku {

QDate parseIsoDate(QStringView text) {
    const QDate date = QDate::fromString(text.toString(), Qt::ISODate);
    return date.isValid() && date.toString(Qt::ISODate) == text ? date : QDate();
}

std::optional<BusinessMoment> parseBusinessMoment(QStringView text) {
    const qsizetype gap = text.indexOf(QLatin1Char('T'));
    const QStringView ofDay = gap < 0 ? QStringView() : text.sliced(gap + 1);
    const BusinessMoment moment{parseIsoDate(gap < 0 ? text : text.first(gap)),
                                QTime::fromString(ofDay.toString(), ofDay.size() > 5 ? QStringLiteral("HH:mm:ss") : QStringLiteral("HH:mm"))};
    const bool isRead = moment.date.isValid() && (gap < 0 || moment.time.isValid());
    return isRead ? std::optional(moment) : std::nullopt;
}

}  // namespace saikoku
