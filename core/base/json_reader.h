#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>

#include "core/base/result.h"

namespace saikoku {

/// @brief Reads a file that people write as JSON: every slip is kept with its place ("questions[2].text") and
/// what was expected there, so that a misspelt word never goes unseen.
class JsonReader {
public:
    /// @param source the file's name, which every slip begins with
    explicit JsonReader(QString source) : m_source(std::move(source)) {}

    void slip(const QString& place, const QString& expected);
    /// @brief Refuses words that the format doesn't know.
    void words(const QJsonObject& object, const QString& place, const QStringList& known);

    QString text(const QJsonObject& object, const QString& place, const char* key, bool needed);
    std::optional<qint64> number(const QJsonObject& object, const QString& place, const char* key);
    bool flag(const QJsonObject& object, const QString& place, const char* key, bool usual);
    QJsonArray list(const QJsonObject& object, const QString& place, const char* key);
    /// @brief A list of texts.
    QStringList texts(const QJsonObject& object, const QString& place, const char* key);

    /// @brief BadInput with the first slip.
    Result<void> finish() const;

private:
    QString m_source;
    QStringList m_slips;
};

}  // namespace saikoku
