#pragma once

#include <QDate>
#include <QJsonArray>
#include <QJsonObject>
#include <QSet>
#include <QString>
#include <QTime>

#include <optional>

#include "core/base/result.h"

namespace saikoku {

/// @brief A JSON file of rule numbers: `title`, `verified` (the day on which
/// somebody compared it with its sources) and either `rules` (name → value and
/// source) or tables. Shipped as :/rules/NAME.json; an office may have its own of
/// the same name, in its store or, without one, in the data folder's `rules`.
class RuleFile {
public:
    /// @brief Refuses what is no JSON object, has no title or no date `verified`.
    static Result<RuleFile> parse(const QByteArray& json, const QString& fileName);
    /// @brief How often parse() was asked since the program began.
    static qint64 parsedCount();
    /// @brief The program's own file; ErrorCode::NotFound for an unknown name.
    static Result<RuleFile> shipped(const QString& name);
    static bool isShipped(const QString& name);
    /// @brief The shipped file, or the one in dataFolder/rules when newer. A
    /// damaged file there is refused, never passed over.
    static Result<RuleFile> load(const QString& name, const QString& dataFolder = {});
    /// @brief What holds where the office has its own: of two tables the one
    /// verified later; of plain rules the shipped ones, with the office's names
    /// in their place.
    static RuleFile inForce(const RuleFile& shipped, const RuleFile& own);

    /// @brief Holds more than plain `rules` (rates, days, items): changes as a whole.
    bool isTable() const;
    /// @brief The command that alone sets them, as what is on file goes by them (`set_by` of a shipped file); empty: any file does.
    QString setBy() const;
    QJsonObject rules() const { return m_content.value(QStringLiteral("rules")).toObject(); }
    /// @brief The same file with only these of its `rules`.
    RuleFile withRules(const QJsonObject& rules) const;
    const QString& fileName() const { return m_fileName; }
    const QString& title() const { return m_title; }
    QDate verified() const { return m_verified; }
    const QJsonObject& content() const { return m_content; }
    QJsonArray table(const QString& name) const { return m_content.value(name).toArray(); }

private:
    QString m_fileName;
    QString m_title;
    QDate m_verified;
    QJsonObject m_content;
};

/// @brief Reads named values of an object and keeps the first thing wrong with
/// them, so that a reader can be written as plain assignments followed by one
/// finish(). `{"value": 3, "source": "…"}` and a bare 3 are both a value.
class RuleReader {
public:
    /// @param place what the error names, e.g. "calling.json".
    RuleReader(const QJsonObject& values, QString place);
    /// @brief The values under "rules" of a file; each must name its source.
    explicit RuleReader(const RuleFile& file);

    int integer(const QString& name, int least, int most);
    qint64 bigInteger(const QString& name, qint64 least, qint64 most);
    QTime time(const QString& name);
    QDate date(const QString& name);
    QString text(const QString& name);
    QJsonArray list(const QString& name);
    QJsonObject object(const QString& name);
    bool flag(const QString& name);
    QString textOrNothing(const QString& name);
    bool has(const QString& name) const { return m_values.contains(name); }

    /// @brief Records a refusal of `name` found by the caller.
    void refuse(const QString& name, const QString& expected);
    /// @brief The first refusal; also refuses names nobody asked for, which
    /// catches a misspelt one.
    Result<void> finish();

private:
    QJsonValue take(const QString& name);

    QJsonObject m_values;
    QString m_place;
    QSet<QString> m_asked;
    bool m_needsSource = false;
    std::optional<Error> m_error;
};

}  // namespace saikoku
