#include "core/dialling/baresip_messages.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace saikoku {

namespace {

QString textOf(const QJsonObject& object, const char* key) {
    return object.value(QLatin1String(key)).toVariant().toString();
}

// The states of struct call in baresip's call.c, as call_info() prints them.
std::optional<CallState> stateOf(const QString& word) {
    if (word == QLatin1String("INCOMING")) {
        return CallState::Incoming;
    }
    if (word == QLatin1String("OUTGOING") || word == QLatin1String("IDLE")) {
        return CallState::Dialling;
    }
    if (word == QLatin1String("RINGING") || word == QLatin1String("EARLY")) {
        return CallState::Ringing;
    }
    if (word == QLatin1String("ESTABLISHED")) {
        return CallState::Talking;
    }
    return std::nullopt;  // TERMINATED, TRANSFER …
}

}  // namespace

std::optional<BaresipMessage> readBaresipMessage(const QByteArray& json) {
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject()) {
        return std::nullopt;
    }
    const QJsonObject object = document.object();
    BaresipMessage message;
    if (object.value(QLatin1String("response")).toBool()) {
        message.kind = BaresipMessage::Kind::Reply;
        message.token = textOf(object, "token");
        message.ok = object.value(QLatin1String("ok")).toBool();
        message.data = textOf(object, "data").trimmed();
    } else if (object.value(QLatin1String("event")).toBool()) {
        message.kind = BaresipMessage::Kind::Event;
        message.type = textOf(object, "type");
        message.account = textOf(object, "accountaor");
        message.incoming = textOf(object, "direction") == QLatin1String("incoming");
        message.peerUri = textOf(object, "peeruri");
        message.peerName = textOf(object, "peerdisplayname");
        message.callId = textOf(object, "id");
        message.param = textOf(object, "param");
    }
    return message;
}

QByteArray writeBaresipCommand(const QString& command, const QString& params, const QString& token) {
    QJsonObject object{{QStringLiteral("command"), command}, {QStringLiteral("token"), token}};
    if (!params.isEmpty()) {
        object.insert(QStringLiteral("params"), params);
    }
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QList<BaresipCallLine> readCallList(const QString& text) {
    static const QRegularExpression pattern(
        QStringLiteral("^\\s*(>?)\\s*\\[line[^\\]]*\\]\\s+[\\d:]+\\s+([A-Z]+)\\s+(\\S.*?)\\s*$"));
    QList<BaresipCallLine> calls;
    const QStringList lines = text.split(u'\n');
    for (const QString& line : lines) {
        const QRegularExpressionMatch match = pattern.match(line);
        const std::optional<CallState> state = stateOf(match.captured(2));
        if (match.hasMatch() && state) {
            calls.append({!match.captured(1).isEmpty(), *state, match.captured(3)});
        }
    }
    return calls;
}

QString readDialledCall(const QString& text) {
    static const QRegularExpression pattern(QStringLiteral("\\bcall id: (\\S+)"));
    return pattern.match(text).captured(1);
}

std::optional<int> readAccountCount(const QString& text) {
    static const QRegularExpression pattern(QStringLiteral("User Agents \\((\\d+)\\)"));
    const QRegularExpressionMatch match = pattern.match(text);
    return match.hasMatch() ? std::optional<int>(match.captured(1).toInt()) : std::nullopt;
}

}  // namespace saikoku
