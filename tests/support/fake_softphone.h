#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QList>
#include <QTcpServer>
#include <QTcpSocket>

#include <functional>

#include "core/dialling/netstring.h"

namespace saikoku::test {

/// @brief The far side of ctrl_tcp in this process: takes one client like
/// baresip, remembers its commands, says what the test tells it to.
class FakeSoftphone final : public QObject {
public:
    ~FakeSoftphone() override { dropClient(); }

    QList<QJsonObject> commands;
    bool answers = true;  ///< false: takes commands and says nothing
    bool oneClient = true;
    QString callList = QStringLiteral("\n--- Active calls (0) ---\n\n");
    QString accounts = QStringLiteral("\n--- User Agents (1) ---\n> sip:desk@127.0.0.1\n\n");
    bool takesDial = true;
    QString dialled;  ///< what it answers to `dial`; 1.0.0 answers nothing

    bool listen(quint16 port = 0) {
        connect(&m_server, &QTcpServer::newConnection, this, &FakeSoftphone::taken, Qt::UniqueConnection);
        return m_server.listen(QHostAddress::LocalHost, port);
    }
    quint16 port() const { return m_server.serverPort(); }
    bool hasClient() const { return m_client != nullptr; }
    int clientsSeen = 0;

    void stop() {
        m_server.close();
        dropClient();
    }
    void dropClient() {
        if (m_client != nullptr) {
            QTcpSocket* client = m_client;
            m_client = nullptr;
            client->disconnect(this);
            client->abort();
            client->deleteLater();
        }
    }

    /// @brief The names of the commands so far, without the two of each greeting.
    QStringList asked() const {
        QStringList names;
        for (const QJsonObject& command : commands) {
            const QString name = command.value(QLatin1String("command")).toString();
            if (name != QLatin1String("listcalls") && name != QLatin1String("reginfo")) {
                names.append(name);
            }
        }
        return names;
    }
    QString lastParams() const {
        return commands.isEmpty() ? QString() : commands.last().value(QLatin1String("params")).toString();
    }

    void sendRaw(const QByteArray& bytes) {
        m_client->write(bytes);
        m_client->flush();
    }
    static QByteArray frame(const QJsonObject& object) {
        return encodeNetstring(QJsonDocument(object).toJson(QJsonDocument::Compact));
    }
    static QJsonObject event(const QString& type, const QString& user, const QString& id,
                             const QString& param = {}, bool incoming = false) {
        return {
            {QStringLiteral("event"), true},
            {QStringLiteral("type"), type},
            {QStringLiteral("class"), QStringLiteral("call")},
            {QStringLiteral("accountaor"), QStringLiteral("sip:desk@127.0.0.1:5080")},
            {QStringLiteral("direction"), incoming ? QStringLiteral("incoming") : QStringLiteral("outgoing")},
            {QStringLiteral("peeruri"), QStringLiteral("sip:%1@127.0.0.1:5080").arg(user)},
            {QStringLiteral("id"), id},
            {QStringLiteral("param"), param}};
    }
    void say(const QJsonObject& object) { sendRaw(frame(object)); }

private:
    void taken() {
        while (QTcpSocket* socket = m_server.nextPendingConnection()) {
            ++clientsSeen;
            if (oneClient) {
                dropClient();
            }
            m_client = socket;
            m_decoder.reset();
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
            connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
                if (m_client == socket) {
                    m_client = nullptr;
                }
                socket->deleteLater();
            });
        }
    }
    void read(QTcpSocket* socket) {
        const QList<QByteArray> frames = m_decoder.feed(socket->readAll());
        for (const QByteArray& bytes : frames) {
            const QJsonObject command = QJsonDocument::fromJson(bytes).object();
            commands.append(command);
            if (answers) {
                reply(command);
            }
        }
    }
    void reply(const QJsonObject& command) {
        const QString name = command.value(QLatin1String("command")).toString();
        QString data;
        bool ok = true;
        if (name == QLatin1String("listcalls")) {
            data = callList;
        } else if (name == QLatin1String("reginfo")) {
            data = accounts;
        } else if (name == QLatin1String("dial")) {
            ok = takesDial;
            data = ok ? dialled : QStringLiteral("Invalid argument");
        }
        say({{QStringLiteral("response"), true},
             {QStringLiteral("ok"), ok},
             {QStringLiteral("data"), data},
             {QStringLiteral("token"), command.value(QLatin1String("token"))}});
    }

    QTcpServer m_server;
    QTcpSocket* m_client = nullptr;
    NetstringDecoder m_decoder;
};

}  // namespace saikoku::test
