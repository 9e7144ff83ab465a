#pragma once

#include <QByteArray>
#include <QDate>
#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include "core/base/yen.h"
#include "core/notices/notice_template.h"

namespace saikoku {

/// @brief Reads a JSON file of a template and keeps everything wrong with it, each with its line.
class TemplateReader {
public:
    /// @brief A text that is no JSON object is a fault, and reads as an empty object.
    TemplateReader(QString file, const QByteArray& json);

    const QJsonObject& root() const { return m_root; }

    void fault(const QString& place, const QString& message);
    /// @brief Refuses words that the format doesn't know, with those that it knows.
    void words(const QJsonObject& object, const QString& place, const QStringList& known);

    QString text(const QJsonObject& object, const QString& place, const char* key, bool isNeeded = false);
    double number(const QJsonObject& object, const QString& place, const char* key, double usual);
    int integer(const QJsonObject& object, const QString& place, const char* key);
    bool flag(const QJsonObject& object, const QString& place, const char* key, bool usual);
    QDate date(const QJsonObject& object, const QString& place, const char* key);
    Yen yen(const QJsonObject& object, const QString& place, const char* key);
    QJsonObject object(const QJsonObject& object, const QString& place, const char* key);
    /// @brief The list's objects; another element is a fault and reads as an empty object.
    QList<QJsonObject> objects(const QJsonObject& object, const QString& place, const char* key);
    QStringList texts(const QJsonObject& object, const QString& place, const char* key);

    const QList<TemplateFault>& faults() const { return m_faults; }

private:
    QString m_file;
    QJsonObject m_root;
    QHash<QString, int> m_lines;
    QList<TemplateFault> m_faults;
};

/// @brief "receivables[2]" and "width" → "receivables[2].width".
QString placeIn(const QString& place, const QString& key);

}  // namespace saikoku
