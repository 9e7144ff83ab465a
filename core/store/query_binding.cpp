#include "core/store/query_binding.h"

#include <QSqlQuery>

#include "core/store/store_error.h"

namespace saikoku {

std::optional<Error> bindTo(QSqlQuery& query, Dialect dialect, const QString& name, const BindValue& value) {
    const QVariant& bound = value.value();
    if (bound.typeId() == QMetaType::QString && bound.toString().contains(QChar(u'\0'))) {
        return unfitBinding(name, QStringLiteral("text with U+0000"));
    }
    if (dialect == Dialect::Sqlite && bound.typeId() == QMetaType::QDate) {
        query.bindValue(name, bound.toDate().toString(Qt::ISODate));
    } else {
        query.bindValue(name, bound);
    }
    return std::nullopt;
}

}  // namespace saikoku
