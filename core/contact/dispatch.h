#pragma once

#include <QDate>
#include <QString>

namespace saikoku {

/// @brief 発送管理: a notice that left.
struct Dispatch {
    qint64 id = 0;
    QString kind;
    QString templateName;
    QDate sentOn;
    QDate returnedOn;       ///< invalid: not come back
    QString returnReason;
};

}  // namespace saikoku
