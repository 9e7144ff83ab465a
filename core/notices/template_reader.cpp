#include "core/notices/template_reader.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <cmath>

#include "core/notices/json_places.h"

namespace saikoku {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Notices)
};

}  // namespace

QString placeIn(const QString& place, const QString& key) {
    return place.isEmpty() ? key : place + u'.' + key;
}

TemplateReader::TemplateReader(QString file, const QByteArray& json) : m_file(std::move(file)) {
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (document.isObject()) {
        m_root = document.object();
        m_lines = jsonLines(json);
        return;
    }
    const int line = error.error == QJsonParseError::NoError ? 1 : lineOfByte(json, error.offset);
    m_faults.append(
        {m_file,
         line,
         {},
         Text::tr("The file is no JSON object (%1). Look for a comma, a bracket or a quotation mark that is "
                  "missing or too "
                  "many in this line or before it.")
             .arg(error.error == QJsonParseError::NoError ? QStringLiteral("{ }") : error.errorString())});
}

void TemplateReader::fault(const QString& place, const QString& message) {
    QString known = place;  // what is missing is told at what should hold it
    while (!known.isEmpty() && !m_lines.contains(known)) {
        known = known.contains(u'.') ? known.section(u'.', 0, -2) : QString();
    }
    m_faults.append({m_file, m_lines.value(known), place, message});
}

void TemplateReader::words(const QJsonObject& object, const QString& place, const QStringList& known) {
    for (auto one = object.begin(); one != object.end(); ++one) {
        if (!known.contains(one.key())) {
            fault(placeIn(place, one.key()),
                  Text::tr("\"%1\" is unknown here. Take it out, or write one of: %2.")
                      .arg(one.key(), known.join(QStringLiteral(", "))));
        }
    }
}

QString TemplateReader::text(const QJsonObject& object, const QString& place, const char* key,
                             bool isNeeded) {
    const QString name = QLatin1String(key);
    const QJsonValue value = object.value(name);
    if (value.isString() && (!isNeeded || !value.toString().trimmed().isEmpty())) {
        return value.toString();
    }
    if (isNeeded || !value.isUndefined()) {
        fault(placeIn(place, name), Text::tr("\"%1\" must be a text in quotation marks.").arg(name));
    }
    return {};
}

double TemplateReader::number(const QJsonObject& object, const QString& place, const char* key,
                              double usual) {
    const QString name = QLatin1String(key);
    const QJsonValue value = object.value(name);
    if (!value.isUndefined() && !value.isDouble()) {
        fault(placeIn(place, name), Text::tr("\"%1\" must be a number without quotation marks.").arg(name));
    }
    return value.toDouble(usual);
}

int TemplateReader::integer(const QJsonObject& object, const QString& place, const char* key) {
    const double value = number(object, place, key, 0);
    if (value != std::floor(value) || std::abs(value) > 1e6) {
        fault(placeIn(place, QLatin1String(key)),
              Text::tr("\"%1\" must be a whole number.").arg(QLatin1String(key)));
        return 0;
    }
    return static_cast<int>(value);
}

bool TemplateReader::flag(const QJsonObject& object, const QString& place, const char* key, bool usual) {
    const QString name = QLatin1String(key);
    const QJsonValue value = object.value(name);
    if (!value.isUndefined() && !value.isBool()) {
        fault(placeIn(place, name), Text::tr("\"%1\" must be true or false.").arg(name));
    }
    return value.toBool(usual);
}

QDate TemplateReader::date(const QJsonObject& object, const QString& place, const char* key) {
    const QString written = text(object, place, key);
    const QDate day = QDate::fromString(written, Qt::ISODate);
    if (!written.isEmpty() && !day.isValid()) {
        fault(placeIn(place, QLatin1String(key)),
              Text::tr("\"%1\" is no date. Write it as 2026-11-30.").arg(written));
    }
    return day;
}

Yen TemplateReader::yen(const QJsonObject& object, const QString& place, const char* key) {
    const double value = number(object, place, key, 0);
    if (value != std::floor(value) || value < 0 || value > static_cast<double>(Yen::kLargestInput)) {
        fault(placeIn(place, QLatin1String(key)),
              Text::tr("\"%1\" must be whole yen.").arg(QLatin1String(key)));
        return {};
    }
    return Yen(static_cast<qint64>(value));
}

QJsonObject TemplateReader::object(const QJsonObject& object, const QString& place, const char* key) {
    const QString name = QLatin1String(key);
    const QJsonValue value = object.value(name);
    if (!value.isUndefined() && !value.isObject()) {
        fault(placeIn(place, name), Text::tr("\"%1\" must be an object in braces.").arg(name));
    }
    return value.toObject();
}

QList<QJsonObject> TemplateReader::objects(const QJsonObject& object, const QString& place, const char* key) {
    const QString name = QLatin1String(key);
    const QJsonValue value = object.value(name);
    if (!value.isUndefined() && !value.isArray()) {
        fault(placeIn(place, name), Text::tr("\"%1\" must be a list in square brackets.").arg(name));
    }
    QList<QJsonObject> all;
    const QJsonArray list = value.toArray();
    for (qsizetype i = 0; i < list.size(); ++i) {
        if (!list.at(i).isObject()) {
            fault(QStringLiteral("%1[%2]").arg(placeIn(place, name)).arg(i),
                  Text::tr("Every element of \"%1\" must be an object in braces.").arg(name));
        }
        all.append(list.at(i).toObject());
    }
    return all;
}

QStringList TemplateReader::texts(const QJsonObject& object, const QString& place, const char* key) {
    const QString name = QLatin1String(key);
    const QJsonValue value = object.value(name);
    QStringList all;
    bool isRight = value.isUndefined() || value.isArray();
    for (const QJsonValue& each : value.toArray()) {
        isRight = isRight && each.isString();
        all.append(each.toString());
    }
    if (!isRight) {
        fault(placeIn(place, name), Text::tr("\"%1\" must be a list of texts.").arg(name));
    }
    return all;
}

}  // namespace saikoku
