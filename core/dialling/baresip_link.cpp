#include "core/dialling/baresip_link.h"

#include <QNetworkProxy>

#include <algorithm>

namespace saikoku {

BaresipLink::BaresipLink(QString host, quint16 port, BaresipTimings timings, QObject* parent)
    : QObject(parent),
      m_host(std::move(host)),
      m_port(port),
      m_timings(timings),
      m_pause(timings.reconnectFirst) {
    // A proxy of the desktop's settings has no business between us and the softphone.
    m_socket.setProxy(QNetworkProxy::NoProxy);
    for (QTimer* timer : {&m_connectLimit, &m_replyLimit, &m_retry, &m_takeoverWindow}) {
        timer->setSingleShot(true);
    }
    connect(&m_socket, &QTcpSocket::connected, this, &BaresipLink::connected);
    connect(&m_socket, &QTcpSocket::disconnected, this, &BaresipLink::disconnected);
    connect(&m_socket, &QTcpSocket::readyRead, this, &BaresipLink::readBytes);
    connect(&m_socket, &QTcpSocket::errorOccurred, this, [this] {
        if (m_connectLimit.isActive()) {
            failedToConnect();
        }
    });
    connect(&m_connectLimit, &QTimer::timeout, this, &BaresipLink::failedToConnect);
    connect(&m_replyLimit, &QTimer::timeout, this, [this] { drop(Down::NoReply); });
    connect(&m_retry, &QTimer::timeout, this, &BaresipLink::connectNow);
}

BaresipLink::~BaresipLink() {
    // A socket says goodbye while it is destroyed, when half of this object is gone.
    m_socket.disconnect(this);
}

void BaresipLink::open() {
    m_takeovers = 0;
    m_pause = m_timings.reconnectFirst;
    if (m_socket.state() == QAbstractSocket::UnconnectedState) {
        m_retry.stop();
        connectNow();
    }
}

void BaresipLink::connectNow() {
    m_decoder.reset();
    m_connectLimit.start(m_timings.connectLimit);
    m_socket.connectToHost(m_host, m_port);
}

void BaresipLink::connected() {
    m_connectLimit.stop();
    m_up = true;
    m_pause = m_timings.reconnectFirst;
    m_takeoverWindow.start(m_timings.takeoverWindow);
    Q_EMIT up();
}

void BaresipLink::failedToConnect() {
    m_connectLimit.stop();
    m_socket.abort();
    retryLater();
    Q_EMIT down(Down::Refused);
}

void BaresipLink::disconnected() {
    if (!m_up) {
        return;  // our own abort()
    }
    m_up = false;
    m_replyLimit.stop();
    m_waiting.clear();
    m_waitingOrder.clear();
    m_takeovers = m_takeoverWindow.isActive() ? m_takeovers + 1 : 0;
    m_takeoverWindow.stop();
    if (m_takeovers >= m_timings.takeoversBelieved) {
        m_takeovers = 0;
        Q_EMIT down(Down::TakenOver);  // no retry: open() begins anew
        return;
    }
    retryLater();
    Q_EMIT down(Down::Lost);
}

void BaresipLink::drop(Down why) {
    m_up = false;
    m_socket.abort();
    m_replyLimit.stop();
    m_takeoverWindow.stop();
    m_waiting.clear();
    m_waitingOrder.clear();
    retryLater();
    Q_EMIT down(why);
}

void BaresipLink::retryLater() {
    m_retry.start(m_pause);
    m_pause = std::min(m_pause * 2, m_timings.reconnectLongest);
}

QString BaresipLink::send(const QString& command, const QString& params) {
    const QString token = QString::number(++m_lastToken);
    m_socket.write(encodeNetstring(writeBaresipCommand(command, params, token)));
    m_waiting.insert(token, command);
    m_waitingOrder.append(token);
    if (!m_replyLimit.isActive()) {
        armReplyLimit();
    }
    return token;
}

void BaresipLink::armReplyLimit() {
    // Commands are answered in turn, so a limit on the oldest covers them all.
    if (m_waitingOrder.isEmpty()) {
        m_replyLimit.stop();
    } else {
        m_replyLimit.start(m_timings.replyLimit);
    }
}

void BaresipLink::readBytes() {
    const QList<QByteArray> frames = m_decoder.feed(m_socket.readAll());
    for (const QByteArray& frame : frames) {
        const std::optional<BaresipMessage> message = readBaresipMessage(frame);
        if (!message) {
            continue;
        }
        if (message->kind == BaresipMessage::Kind::Event) {
            Q_EMIT happened(*message);
        } else if (message->kind == BaresipMessage::Kind::Reply) {
            const QString command = m_waiting.take(message->token);
            m_waitingOrder.removeOne(message->token);
            armReplyLimit();
            if (!command.isEmpty()) {
                Q_EMIT replied(command, *message);
            }
        }
    }
    if (m_decoder.broken()) {
        drop(Down::NoReply);
    }
}

}  // namespace saikoku
