#pragma once

#include <QJsonObject>
#include <QJsonValue>
#include <QString>
#include <QStringList>

#include <memory>
#include <span>
#include <string_view>

#include "core/base/result.h"

namespace saikoku {

/// @brief A place in a profile's JSON: gives typed values and refuses the rest
/// with source, place, value, what was expected and what to do.
class ProfileNode {
public:
    /// @brief The text that a profile was read from.
    struct Source {
        QString name;  ///< of the profile or its file
        QByteArray json;
    };

    ProfileNode(std::shared_ptr<const Source> source, QStringList path, QJsonValue value)
        : m_source(std::move(source)), m_path(std::move(path)), m_value(std::move(value)) {}

    const QJsonValue& value() const { return m_value; }
    bool exists() const { return !m_value.isUndefined(); }

    ProfileNode member(const QString& key) const;
    ProfileNode element(qsizetype index) const;

    /// @brief Refuses keys other than these; "note" may stand anywhere.
    Result<void> allowOnly(const QStringList& keys) const;

    Result<QString> text() const;
    Result<bool> flag() const;
    Result<int> integer(int least, int most) const;
    Result<QJsonObject> object() const;
    /// @brief The elements of a list; a single value is a list of one.
    Result<QList<ProfileNode>> list() const;
    /// @brief The position in `words` of the text that stands here.
    Result<size_t> oneOf(std::span<const std::string_view> words) const;

    /// @brief BadInput: where (the line, and the place in words: kind of file, field, key), what stands there,
    /// what was expected, what to do.
    tl::unexpected<Error> wrong(const QString& expected, const QString& remedy) const;

private:
    QString placeInWords() const;

    std::shared_ptr<const Source> m_source;
    QStringList m_path;  ///< keys from the root, an element as [0]
    QJsonValue m_value;
};

/// @brief The root of a JSON text. BadInput with line and column when it is none.
Result<ProfileNode> parseProfileJson(const QByteArray& json, const QString& source);

}  // namespace saikoku
