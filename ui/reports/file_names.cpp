#include "ui/reports/file_names.h"

#include <QRegularExpression>

namespace saikoku::ui {

namespace {

QString periodName(QDate from, QDate to, QDate today) {
    if (!from.isValid() || !to.isValid()) {
        return today.toString(Qt::ISODate);
    }
    const bool isMonth = from.day() == 1 && to == QDate(from.year(), from.month(), from.daysInMonth());
    if (isMonth) {
        return from.toString(QStringLiteral("yyyy-MM"));
    }
    const QString first = from.toString(Qt::ISODate);
    return from == to ? first : first + u'_' + to.toString(Qt::ISODate);
}

}  // namespace

QString suggestedFileName(const QString& title, QDate from, QDate to, QDate today, const QString& ending) {
    static const QRegularExpression refused(QStringLiteral("[<>:\"/\\\\|?*\\x00-\\x1f]+"));
    QString name = title;
    name.replace(refused, QStringLiteral(" "));
    return QStringLiteral("%1_%2.%3").arg(name.simplified(), periodName(from, to, today), ending);
}

}  // namespace saikoku::ui
