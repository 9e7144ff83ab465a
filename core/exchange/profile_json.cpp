#include "core/exchange/profile_json.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

#include "core/base/text_encoding.h"

namespace saikoku {

namespace {

struct Text { Q_DECLARE_TR_FUNCTIONS(Import) };

QString shown(const QJsonValue& value) {
    if (value.isUndefined()) {
        return Text::tr("nothing");
    }
    const QByteArray wrapped = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    const QString text = QString::fromUtf8(wrapped.sliced(1, wrapped.size() - 2));
    return text.size() > 60 ? text.first(60) + QStringLiteral("…") : text;
}

QString joinedWords(std::span<const std::string_view> words) {
    QStringList all;
    for (const std::string_view word : words) {
        all.append(QString::fromUtf8(word.data(), static_cast<qsizetype>(word.size())));
    }
    return all.join(QStringLiteral(", "));
}

}  // namespace

ProfileNode ProfileNode::member(const QString& key) const {
    return {m_source, m_path.isEmpty() ? key : m_path + QLatin1Char('.') + key, m_value.toObject().value(key)};
}

ProfileNode ProfileNode::element(qsizetype index) const {
    return {m_source, QStringLiteral("%1[%2]").arg(m_path).arg(index), m_value.toArray().at(index)};
}

Result<void> ProfileNode::allowOnly(const QStringList& keys) const {
    SAIKOKU_TRY_ASSIGN(const QJsonObject here, object());
    for (const QString& key : here.keys()) {
        if (key != QLatin1String("note") && !keys.contains(key)) {
            return member(key).wrong(Text::tr("one of the keys %1").arg(keys.join(QStringLiteral(", "))),
                                     Text::tr("Remove the key or mend its spelling."));
        }
    }
    return {};
}

Result<QString> ProfileNode::text() const {
    if (!m_value.isString()) {
        return wrong(Text::tr("text"), Text::tr("Write it in quotation marks."));
    }
    return m_value.toString();
}

Result<bool> ProfileNode::flag() const {
    if (!m_value.isBool()) {
        return wrong(QStringLiteral("true, false"), Text::tr("Write true or false without quotation marks."));
    }
    return m_value.toBool();
}

Result<int> ProfileNode::integer(int least, int most) const {
    const double number = m_value.toDouble(-1);
    if (!m_value.isDouble() || number < least || number > most || number != static_cast<int>(number)) {
        return wrong(Text::tr("a whole number from %1 to %2").arg(least).arg(most), Text::tr("Write it without quotation marks."));
    }
    return static_cast<int>(number);
}

Result<QJsonObject> ProfileNode::object() const {
    if (!m_value.isObject()) {
        return wrong(Text::tr("an object"), Text::tr("Write it in braces { }."));
    }
    return m_value.toObject();
}

Result<QList<ProfileNode>> ProfileNode::list() const {
    QList<ProfileNode> nodes;
    if (!m_value.isArray()) {
        nodes.append(*this);
        return nodes;
    }
    for (qsizetype i = 0; i < m_value.toArray().size(); ++i) {
        nodes.append(element(i));
    }
    return nodes;
}

Result<size_t> ProfileNode::oneOf(std::span<const std::string_view> words) const {
    const QByteArray here = m_value.toString().toUtf8();
    const auto found = std::find(words.begin(), words.end(), std::string_view(here.constData(), static_cast<size_t>(here.size())));
    if (!m_value.isString() || found == words.end()) {
        return wrong(joinedWords(words), Text::tr("Write one of these words."));
    }
    return static_cast<size_t>(found - words.begin());
}

tl::unexpected<Error> ProfileNode::wrong(const QString& expected, const QString& remedy) const {
    return fail(ErrorCode::BadInput, Text::tr("Import profile %1, %2: found %3, expected %4. %5")
                                         .arg(m_source, m_path.isEmpty() ? Text::tr("at the top") : m_path, shown(m_value),
                                              expected, remedy));
}

Result<ProfileNode> parseProfileJson(const QByteArray& json, const QString& source) {
    QJsonParseError error{};
    const QJsonDocument document = QJsonDocument::fromJson(withoutEndBytes(json).toByteArray(), &error);
    if (error.error != QJsonParseError::NoError) {
        const QByteArray before = json.first(std::min<qsizetype>(error.offset, json.size()));
        const qsizetype line = before.count('\n') + 1;
        const qsizetype column = before.size() - (before.lastIndexOf('\n') + 1) + 1;
        return fail(ErrorCode::BadInput, Text::tr("Import profile %1, line %2, column %3: no readable JSON. Check commas, brackets and quotation marks there.")
                                             .arg(source).arg(line).arg(column),
                    error.errorString());
    }
    ProfileNode root(source, {}, document.isObject() ? QJsonValue(document.object()) : QJsonValue(document.array()));
    SAIKOKU_TRY(root.object());
    return root;
}

}  // namespace saikoku
