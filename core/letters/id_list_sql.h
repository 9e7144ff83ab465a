#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace saikoku {

/// @brief Ids for "in (…)": whole numbers alone, so nothing of them can be anything else. Never empty.
template <class Ids>
QString idListSql(const Ids& ids) {
    QStringList numbers;
    for (const auto& id : ids) {
        numbers.append(QString::number(id.value));
    }
    return numbers.isEmpty() ? QStringLiteral("0") : numbers.join(u',');
}

}  // namespace saikoku
