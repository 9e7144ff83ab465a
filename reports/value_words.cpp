#include "reports/value_words.h"

#include <QCoreApplication>
#include <QDate>
#include <QDateTime>

#include <algorithm>

#include "core/base/japanese_era.h"
#include "core/base/yen.h"
#include "reports/csv_writer.h"

namespace saikoku::reports {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Reports)
};

constexpr double kPercent = 100;
constexpr int kRatioDigits = 2;

/// A day before Meiji has no era: as it is.
QString dayInWords(QDate day, EraStyle style) {
    const QString words = formatEra(day, style);
    return words.isEmpty() ? day.toString(Qt::ISODate) : words;
}

QString momentInWords(const QDateTime& moment) {
    return dayInWords(moment.date(), EraStyle::Short) + moment.toString(QStringLiteral(" HH:mm"));
}

}  // namespace

QString valueInWords(const QVariant& value, ColumnKind kind) {
    if (!value.isValid()) {
        return {};
    }
    switch (kind) {
        case ColumnKind::Yen:
        case ColumnKind::Count:
        case ColumnKind::Minutes:
            return value.typeId() == QMetaType::QString ? value.toString()
                                                        : Yen(value.toLongLong()).toString();
        case ColumnKind::Rate: return QString::number(value.toDouble() * kPercent, 'f', 1) + QLatin1Char('%');
        case ColumnKind::Ratio: return QString::number(value.toDouble(), 'f', kRatioDigits);
        case ColumnKind::Date:
            return value.typeId() == QMetaType::QDate ? dayInWords(value.toDate(), EraStyle::Long)
                                                      : cellText(value);
        case ColumnKind::Moment:
            return value.typeId() == QMetaType::QDateTime ? momentInWords(value.toDateTime())
                                                          : cellText(value);
        case ColumnKind::Flag: return value.toBool() ? QStringLiteral("\u25CB") : QString();
        case ColumnKind::Text: break;
    }
    return cellText(value);
}

QList<qsizetype> columnsInWords(const QList<Column>& columns) {
    QList<qsizetype> shown;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const bool hasName =
            i + 1 < columns.size() && columns.at(i + 1).key == columns.at(i).key + QLatin1String("_name");
        if (!hasName) {
            shown.append(i);
        }
    }
    return shown;
}

bool isMarked(const Column& column) {
    return column.isDistinct && !isQuotient(column.kind);
}

QString markedHeading(const Column& column) {
    return isMarked(column) ? Text::tr("%1 (distinct)").arg(column.heading) : column.heading;
}

QString meaningOfMark(const QList<Column>& columns) {
    return std::any_of(columns.begin(), columns.end(), isMarked)
               ? Text::tr("(distinct): persons and cases are counted over all rows together, so the last "
                          "line is not the sum of the lines above it.")
               : QString();
}

bool isNumber(ColumnKind kind) {
    return kind == ColumnKind::Yen || kind == ColumnKind::Count || kind == ColumnKind::Minutes ||
           isQuotient(kind);
}

bool isQuotient(ColumnKind kind) {
    return kind == ColumnKind::Rate || kind == ColumnKind::Ratio;
}

bool addsUp(const Column& column) {
    return !column.isDistinct && (column.kind == ColumnKind::Yen || column.kind == ColumnKind::Count ||
                                  column.kind == ColumnKind::Minutes);
}

}  // namespace saikoku::reports
