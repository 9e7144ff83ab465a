#include "core/base/rule_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>

#include <algorithm>
#include <atomic>

#include "core/base/iso_date.h"
#include "core/base/text_encoding.h"

namespace saikoku {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Rules)
};

std::atomic<qint64> parsed = 0;

QString shippedPath(const QString& name) {
    return QStringLiteral(":/rules/%1.json").arg(name);
}

Result<RuleFile> readFrom(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::NotFound, Text::tr("The rule file %1 can't be read.").arg(path),
                    file.errorString());
    }
    return RuleFile::parse(file.readAll(), path);
}

/// As it stands in a file.
QString written(const QJsonValue& value) {
    const QByteArray json = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(json.mid(1, json.size() - 2));
}

bool isWhole(const QJsonValue& value) {
    return value.isDouble() && value.toInteger(-1) == value.toInteger(-2);
}

}  // namespace

Result<RuleFile> RuleFile::parse(const QByteArray& json, const QString& fileName) {
    ++parsed;
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(withoutEndBytes(json).toByteArray(), &problem);
    if (!document.isObject()) {
        return fail(ErrorCode::BadInput,
                    Text::tr("%1 is no readable JSON object (at character %2). Restore or remove the file.")
                        .arg(fileName, QString::number(problem.offset)),
                    problem.errorString());
    }
    RuleFile file;
    file.m_fileName = fileName;
    file.m_content = document.object();
    file.m_title = file.m_content.value(QStringLiteral("title")).toString();
    file.m_verified = parseIsoDate(file.m_content.value(QStringLiteral("verified")).toString());
    if (file.m_title.isEmpty() || !file.m_verified.isValid()) {
        return fail(
            ErrorCode::BadInput,
            Text::tr("%1: \"title\" or the date \"verified\" is missing or unreadable.").arg(fileName));
    }
    return file;
}

qint64 RuleFile::parsedCount() {
    return parsed;
}

Result<RuleFile> RuleFile::shipped(const QString& name) {
    return readFrom(shippedPath(name));
}

bool RuleFile::isShipped(const QString& name) {
    return QFile::exists(shippedPath(name));
}

Result<RuleFile> RuleFile::load(const QString& name, const QString& dataFolder) {
    SAIKOKU_TRY_ASSIGN(RuleFile shipped, RuleFile::shipped(name));
    if (dataFolder.isEmpty()) {
        return shipped;
    }
    const QString own = QDir(dataFolder).filePath(QStringLiteral("rules/%1.json").arg(name));
    if (!QFile::exists(own)) {
        return shipped;
    }
    SAIKOKU_TRY_ASSIGN(RuleFile local, readFrom(own));
    return local.verified() > shipped.verified() ? local : shipped;
}

RuleFile RuleFile::inForce(const RuleFile& shipped, const RuleFile& own) {
    if (shipped.isTable()) {
        return own.verified() > shipped.verified() ? own : shipped;
    }
    QJsonObject rules = shipped.rules();
    const QJsonObject changed = own.rules();
    for (auto rule = changed.constBegin(); rule != changed.constEnd(); ++rule) {
        rules.insert(rule.key(), rule.value());
    }
    RuleFile file = shipped.withRules(rules);
    file.m_fileName = own.m_fileName;
    file.m_verified = std::max(shipped.m_verified, own.m_verified);
    file.m_content.insert(QStringLiteral("verified"), file.m_verified.toString(Qt::ISODate));
    return file;
}

bool RuleFile::isTable() const {
    static const QStringList plain{QStringLiteral("title"), QStringLiteral("verified"),
                                   QStringLiteral("set_by"), QStringLiteral("rules")};
    const QStringList names = m_content.keys();
    return std::any_of(names.begin(), names.end(),
                       [](const QString& name) { return !plain.contains(name); });
}

QString RuleFile::setBy() const {
    return m_content.value(QStringLiteral("set_by")).toString();
}

RuleFile RuleFile::withRules(const QJsonObject& rules) const {
    RuleFile file = *this;
    file.m_content.insert(QStringLiteral("rules"), rules);
    return file;
}

RuleReader::RuleReader(const QJsonObject& values, QString place)
    : m_values(values), m_place(std::move(place)) {}

RuleReader::RuleReader(const RuleFile& file)
    : m_values(file.rules()),
      m_place(file.fileName()),
      m_needsSource(true) {}

QJsonValue RuleReader::take(const QString& name) {
    m_asked.insert(name);
    QJsonValue entry = m_values.value(name);
    if (!entry.isObject() || !entry.toObject().contains(QStringLiteral("value"))) {
        if (m_needsSource && !entry.isUndefined()) {
            refuse(name, Text::tr("a \"value\" with its \"source\""));
        }
        return entry;
    }
    if (m_needsSource && entry.toObject().value(QStringLiteral("source")).toString().isEmpty()) {
        refuse(name, Text::tr("a \"value\" with its \"source\""));
    }
    return entry.toObject().value(QStringLiteral("value"));
}

void RuleReader::refuse(const QString& name, const QString& expected) {
    if (m_error) {
        return;
    }
    const QJsonValue entry = m_values.value(name);
    const QString sentence =
        entry.isUndefined()
            ? Text::tr("%1: \"%2\" is missing, expected: %3. Correct the file.").arg(m_place, name, expected)
            : Text::tr("%1: \"%2\" is %3, expected: %4. Correct the file.")
                  .arg(m_place, name, written(entry.isObject() && entry.toObject().contains(QStringLiteral("value"))
                                                  ? entry.toObject().value(QStringLiteral("value"))
                                                  : entry),
                       expected);
    m_error = Error{ErrorCode::BadInput, sentence, {}};
}

qint64 RuleReader::bigInteger(const QString& name, qint64 least, qint64 most) {
    const QJsonValue value = take(name);
    if (!isWhole(value) || value.toInteger() < least || value.toInteger() > most) {
        refuse(name,
               Text::tr("a whole number from %1 to %2").arg(QString::number(least), QString::number(most)));
        return least;
    }
    return value.toInteger();
}

int RuleReader::integer(const QString& name, int least, int most) {
    return static_cast<int>(bigInteger(name, least, most));
}

QTime RuleReader::time(const QString& name) {
    const QTime value = QTime::fromString(take(name).toString(), QStringLiteral("HH:mm"));
    if (!value.isValid()) {
        refuse(name, Text::tr("a time of day like 09:00"));
    }
    return value;
}

QDate RuleReader::date(const QString& name) {
    const QDate value = parseIsoDate(take(name).toString());
    if (!value.isValid()) {
        refuse(name, Text::tr("a date like 2026-11-20"));
    }
    return value;
}

QString RuleReader::text(const QString& name) {
    QString value = take(name).toString();
    if (value.isEmpty()) {
        refuse(name, Text::tr("a text"));
    }
    return value;
}

QJsonArray RuleReader::list(const QString& name) {
    const QJsonValue value = take(name);
    if (!value.isArray()) {
        refuse(name, Text::tr("a list"));
    }
    return value.toArray();
}

QJsonObject RuleReader::object(const QString& name) {
    const QJsonValue value = take(name);
    if (!value.isObject()) {
        refuse(name, Text::tr("an object"));
    }
    return value.toObject();
}

bool RuleReader::flag(const QString& name) {
    const QJsonValue value = take(name);
    if (!value.isBool()) {
        refuse(name, Text::tr("true or false"));
    }
    return value.toBool();
}

QString RuleReader::textOrNothing(const QString& name) {
    const QJsonValue value = take(name);
    if (!value.isString() && !value.isUndefined()) {
        refuse(name, Text::tr("a text"));
    }
    return value.toString();
}

Result<void> RuleReader::finish() {
    for (auto it = m_values.constBegin(); it != m_values.constEnd(); ++it) {
        if (!m_asked.contains(it.key()) && !m_error) {
            m_error = Error{ErrorCode::BadInput,
                            Text::tr("%1: there is no rule \"%2\". Correct its name or take it out.").arg(m_place, it.key()), {}};
        }
    }
    if (m_error) {
        return fail(*m_error);
    }
    return {};
}

}  // namespace saikoku
