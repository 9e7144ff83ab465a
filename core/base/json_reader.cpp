#include "core/base/json_reader.h"

#include <QCoreApplication>

namespace saikoku {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(JsonReader)
};

QString inside(const QString& place, const QString& key) {
    return place.isEmpty() ? key : place + u'.' + key;
}

}  // namespace

void JsonReader::slip(const QString& place, const QString& expected) {
    m_slips.append(Text::tr("%1, %2: expected %3.").arg(m_source, place, expected));
}

void JsonReader::words(const QJsonObject& object, const QString& place, const QStringList& known) {
    for (const QString& key : object.keys()) {
        if (!known.contains(key)) {
            slip(inside(place, key), Text::tr("one of the words %1").arg(known.join(QStringLiteral(", "))));
        }
    }
}

QString JsonReader::text(const QJsonObject& object, const QString& place, const char* key, bool needed) {
    const QJsonValue value = object.value(QLatin1String(key));
    if (value.isUndefined() && !needed) {
        return {};
    }
    if (!value.isString()) {
        slip(inside(place, QLatin1String(key)), Text::tr("a text in quotes"));
    }
    return value.toString();
}

std::optional<qint64> JsonReader::number(const QJsonObject& object, const QString& place, const char* key) {
    const QJsonValue value = object.value(QLatin1String(key));
    if (value.isUndefined()) {
        return std::nullopt;
    }
    const qint64 whole = value.toInteger();
    if (!value.isDouble() || static_cast<double>(whole) != value.toDouble()) {
        slip(inside(place, QLatin1String(key)), Text::tr("a whole number"));
    }
    return whole;
}

bool JsonReader::flag(const QJsonObject& object, const QString& place, const char* key, bool usual) {
    const QJsonValue value = object.value(QLatin1String(key));
    if (!value.isUndefined() && !value.isBool()) {
        slip(inside(place, QLatin1String(key)), QStringLiteral("true / false"));
    }
    return value.toBool(usual);
}

QJsonArray JsonReader::list(const QJsonObject& object, const QString& place, const char* key) {
    const QJsonValue value = object.value(QLatin1String(key));
    if (!value.isUndefined() && !value.isArray()) {
        slip(inside(place, QLatin1String(key)), Text::tr("a list in square brackets"));
    }
    return value.toArray();
}

QStringList JsonReader::texts(const QJsonObject& object, const QString& place, const char* key) {
    QStringList all;
    const QJsonArray values = list(object, place, key);
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (!values.at(i).isString()) {
            slip(QStringLiteral("%1[%2]").arg(inside(place, QLatin1String(key))).arg(i),
                 Text::tr("a text in quotes"));
        }
        all.append(values.at(i).toString());
    }
    return all;
}

Result<void> JsonReader::finish() const {
    return m_slips.isEmpty() ? Result<void>() : fail(ErrorCode::BadInput, m_slips.constFirst());
}

}  // namespace saikoku
