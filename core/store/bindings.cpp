#include "core/store/bindings.h"

namespace saikoku {

BindValue::BindValue(const QVariant& value) {
    switch (value.typeId()) {
    case QMetaType::UnknownType:
    case QMetaType::Nullptr: break;
    case QMetaType::Bool: *this = BindValue(value.toBool()); break;
    case QMetaType::QDate: *this = BindValue(value.toDate()); break;
    case QMetaType::QDateTime: *this = BindValue(value.toDateTime()); break;
    case QMetaType::QString: *this = BindValue(value.toString()); break;
    case QMetaType::QByteArray: *this = BindValue(value.toByteArray()); break;
    case QMetaType::Double:
    case QMetaType::Float: *this = BindValue(value.toDouble()); break;
    default:
        if (value.typeId() == qMetaTypeId<Yen>()) {
            *this = BindValue(value.value<Yen>());
        } else {
            *this = BindValue(value.toLongLong());
        }
    }
}

}  // namespace saikoku
