#include "core/exchange/profile_json.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cstring>
#include <optional>

#include "core/base/text_encoding.h"
#include "core/exchange/extract_fields.h"

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

QString elementKey(qsizetype index) { return QStringLiteral("[%1]").arg(index); }

/// Where a value stands in a JSON text that has been read once; of one that is missing, the innermost around it.
class PlaceFinder {
public:
    PlaceFinder(const QByteArray& json, const QStringList& path) : m_json(json), m_path(path), m_at(std::max<qsizetype>(0, json.indexOf('{'))), m_best(m_at) {}

    qsizetype line() {
        value(0, true);
        return m_json.first(m_best).count('\n') + 1;
    }

private:
    char here() const { return m_at < m_json.size() ? m_json.at(m_at) : '\0'; }

    void pass(const char* any) {
        while (m_at < m_json.size() && std::strchr(any, m_json.at(m_at)) != nullptr) {
            ++m_at;
        }
    }

    QString text() {
        const qsizetype begin = ++m_at;
        while (m_at < m_json.size() && here() != '"') {
            m_at += here() == '\\' ? 2 : 1;
        }
        const qsizetype end = std::min(m_at, m_json.size());
        ++m_at;
        return QString::fromUtf8(m_json.sliced(begin, end - begin));
    }

    /// @param isOnWay what leads here is the path's beginning
    void value(qsizetype depth, bool isOnWay) {
        pass(kBlank);
        switch (here()) {
        case '{':
        case '[':
            members(depth, isOnWay, here() == '{');
            break;
        case '"':
            text();
            break;
        default:
            while (m_at < m_json.size() && std::strchr(",]} \t\r\n", here()) == nullptr) {
                ++m_at;
            }
        }
    }

    void members(qsizetype depth, bool isOnWay, bool areNamed) {
        ++m_at;
        for (qsizetype index = 0;; ++index) {
            pass(", \t\r\n");
            if (m_at >= m_json.size() || here() == '}' || here() == ']') {
                ++m_at;
                return;
            }
            const qsizetype begin = m_at;
            const QString key = areNamed ? text() : elementKey(index);
            pass(": \t\r\n");
            const bool isThere = isOnWay && depth < m_path.size() && m_path.at(depth) == key;
            m_best = isThere ? begin : m_best;
            value(depth + 1, isThere);
        }
    }

    static constexpr const char* kBlank = " \t\r\n";
    const QByteArray& m_json;
    const QStringList& m_path;
    qsizetype m_at;
    qsizetype m_best;
};

QString joinedWords(std::span<const std::string_view> words) {
    QStringList all;
    for (const std::string_view word : words) {
        all.append(QString::fromUtf8(word.data(), static_cast<qsizetype>(word.size())));
    }
    return all.join(QStringLiteral(", "));
}

}  // namespace

ProfileNode ProfileNode::member(const QString& key) const {
    return {m_source, m_path + QStringList{key}, m_value.toObject().value(key)};
}

ProfileNode ProfileNode::element(qsizetype index) const {
    return {m_source, m_path + QStringList{elementKey(index)}, m_value.toArray().at(index)};
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
    return fail(ErrorCode::BadInput, Text::tr("Import profile %1, line %2, %3: found %4, expected %5. %6")
                                         .arg(m_source->name, QString::number(PlaceFinder(m_source->json, m_path).line()),
                                              m_path.isEmpty() ? Text::tr("at the top") : placeInWords(), shown(m_value), expected, remedy));
}

/// "Receipts › Channel › others": files and fields by their names, other keys as they are written.
QString ProfileNode::placeInWords() const {
    QStringList words;
    std::optional<ExtractFile> file;
    for (qsizetype depth = 0; depth < m_path.size(); ++depth) {
        const QString& key = m_path.at(depth);
        const bool isOfFile = m_path.constFirst() == QLatin1String("files");
        if (depth == 1 && isOfFile) {
            const auto found = std::find_if(kProfileFiles.begin(), kProfileFiles.end(), [&](ExtractFile each) { return codeOf(each) == key; });
            file = found == kProfileFiles.end() ? std::nullopt : std::optional(*found);
        }
        const std::optional<size_t> field = depth == 3 && file ? extractFieldIndex(*file, key) : std::nullopt;
        const bool isLast = depth + 1 == m_path.size();
        if (depth == 1 && file) {
            words.append(labelOf(*file));
        } else if (field) {
            words.append(Text::tr("%1 (\"%2\")", "field, its key").arg(extractFieldLabel(*file, *field), key));
        } else if (isLast || !isOfFile || (depth != 0 && depth != 2)) {
            words.append(key.startsWith(QLatin1Char('[')) ? Text::tr("entry %1").arg(key.mid(1, key.size() - 2).toInt() + 1)
                                                          : QLatin1Char('"') + key + QLatin1Char('"'));
        }
    }
    return words.join(QStringLiteral(" › "));
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
    ProfileNode root(std::make_shared<const ProfileNode::Source>(ProfileNode::Source{source, json}), {}, document.isObject() ? QJsonValue(document.object()) : QJsonValue(document.array()));
    SAIKOKU_TRY(root.object());
    return root;
}

}  // namespace saikoku
