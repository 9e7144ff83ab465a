#include "core/base/iso_date.h"

#include <QString>

namespace saikoku {

QDate parseIsoDate(QStringView text) {
    constexpr qsizetype kSize = 10;
    if (text.size() != kSize || text[4] != u'-' || text[7] != u'-') {
        return {};
    }
    const int year = digitsIn(text.first(4));
    const int month = digitsIn(text.sliced(5, 2));
    const int day = digitsIn(text.sliced(8, 2));
    return year > 0 && month > 0 && day > 0 ? QDate(year, month, day) : QDate();
}

int digitsIn(QStringView text) {
    int number = 0;
    for (const QChar c : text) {
        if (c < u'0' || c > u'9') {
            return -1;
        }
        number = number * 10 + (c.unicode() - u'0');
    }
    return number;
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
