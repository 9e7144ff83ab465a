#include "reports/json_writer.h"

#include <QCoreApplication>
#include <QDate>
#include <QDateTime>
#include <QIODevice>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

#include "reports/csv_writer.h"

namespace saikoku::reports {

namespace {

struct Text { Q_DECLARE_TR_FUNCTIONS(JsonWriter) };

QByteArray compact(const QJsonObject& object) { return QJsonDocument(object).toJson(QJsonDocument::Compact); }

/// What stands within the braces.
QByteArray within(const QJsonObject& object) { return compact(object).chopped(1).mid(1); }

}  // namespace

QJsonValue jsonOf(const QVariant& value) {
    switch (value.typeId()) {
    case QMetaType::UnknownType:
        return {};
    case QMetaType::Bool:
        return value.toBool();
    case QMetaType::Double:
        return std::isfinite(value.toDouble()) ? QJsonValue(cellText(value).toDouble()) : QJsonValue();
    case QMetaType::QDate:
        return value.toDate().toString(Qt::ISODate);
    case QMetaType::QDateTime:
        return value.toDateTime().toString(Qt::ISODate);
    case QMetaType::QStringList:
        return QJsonArray::fromStringList(value.toStringList());
    default:
        return QJsonValue::fromVariant(value);
    }
}

Result<void> JsonWriter::begin(const ReportHead& head, const QList<Column>& columns) {
    m_definitions = head.definitions;
    QJsonArray each;
    for (const Column& column : columns) {
        m_keys.append(column.key);
        QJsonObject json{{QStringLiteral("key"), column.key},
                         {QStringLiteral("label"), column.heading},
                         {QStringLiteral("unit"), codeOf(column.kind)}};
        if (column.isDistinct) {
            json.insert(QStringLiteral("distinct"), true);
        }
        each.append(json);
    }
    const auto day = [](QDate date) { return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue(); };
    return write('{' +
                 within({{QStringLiteral("id"), head.id},
                         {QStringLiteral("as_of"), day(head.asOf)},
                         {QStringLiteral("from"), day(head.from)},
                         {QStringLiteral("to"), day(head.to)},
                         {QStringLiteral("conditions"), head.conditions},
                         {QStringLiteral("columns"), each}}) +
                 ",\"rows\":[");
}

Result<void> JsonWriter::row(const QVariantList& values) {
    QJsonObject json;
    for (qsizetype i = 0; i < values.size(); ++i) {
        json.insert(m_keys.at(i), jsonOf(values.at(i)));
    }
    const QByteArray before = m_any ? QByteArrayLiteral(",\n") : QByteArrayLiteral("\n");
    m_any = true;
    return write(before + compact(json));
}

Result<void> JsonWriter::end(const QVariantMap& totals) {
    QJsonObject sums;
    for (auto total = totals.cbegin(); total != totals.cend(); ++total) {
        sums.insert(total.key(), jsonOf(total.value()));
    }
    return write("]," +
                 within({{QStringLiteral("totals"), sums},
                         {QStringLiteral("definitions"), QJsonArray::fromStringList(m_definitions)}}) +
                 "}\n");
}

Result<void> JsonWriter::write(const QByteArray& bytes) {
    if (m_device.write(bytes) != bytes.size()) {
        return fail(ErrorCode::DiskFull, Text::tr("The file could not be written: %1").arg(m_device.errorString()));
    }
    return {};
}

}  // namespace saikoku::reports
