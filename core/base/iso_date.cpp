#include "core/base/iso_date.h"

#include <QString>

namespace saikoku {

QDate parseIsoDate(QStringView text) {
    const QDate date = QDate::fromString(text.toString(), Qt::ISODate);
    return date.isValid() && date.toString(Qt::ISODate) == text ? date : QDate();
}

}  // namespace saikoku
