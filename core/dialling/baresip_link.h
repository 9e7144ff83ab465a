#pragma once

#include <QHash>
#include <QObject>
#include <QString>
#include <QTcpSocket>
#include <QTimer>

#include <chrono>

#include "core/dialling/baresip_messages.h"
#include "core/dialling/netstring.h"

namespace saikoku {

/// @brief How patient a BaresipLink is.
struct BaresipTimings {
    std::chrono::milliseconds connectLimit{3000};
    std::chrono::milliseconds replyLimit{5000};
    std::chrono::milliseconds reconnectFirst{500};      ///< doubles with each attempt …
    std::chrono::milliseconds reconnectLongest{15000};  ///< … up to this
    /// A connection that the softphone closes sooner than this after it was made
    /// was taken over: ctrl_tcp serves one client and drops the one before.
    std::chrono::milliseconds takeoverWindow{10000};
    int takeoversBelieved = 3;  ///< so many in a row: another program wants it, stop fighting
};

/// @brief The connection to a softphone's ctrl_tcp: frames, tokens with a time
/// limit, reconnecting with growing pauses. Knows nothing of calls.
class BaresipLink final : public QObject {
    Q_OBJECT

public:
    enum class Down {
        Refused,    ///< nobody listens, or not reachable
        Lost,       ///< was connected; being made anew
        NoReply,    ///< connected, but a command got no answer in time
        TakenOver,  ///< another program keeps taking the connection
    };
    Q_ENUM(Down)

    BaresipLink(QString host, quint16 port, BaresipTimings timings, QObject* parent);
    ~BaresipLink() override;

    /// @brief Connects now, and again after each failure until destroyed. A link
    /// that gave up (TakenOver) begins anew.
    void open();
    bool isUp() const { return m_up; }

    /// @brief Sends a command; its reply comes with the token given back here.
    QString send(const QString& command, const QString& params = {});

Q_SIGNALS:
    void up();
    void down(saikoku::BaresipLink::Down why);
    void replied(const QString& command, const saikoku::BaresipMessage& reply);
    void happened(const saikoku::BaresipMessage& event);

private:
    void connectNow();
    void connected();
    void disconnected();
    void failedToConnect();
    void readBytes();
    void drop(Down why);
    void armReplyLimit();
    void retryLater();

    QString m_host;
    quint16 m_port;
    BaresipTimings m_timings;
    QTcpSocket m_socket;
    NetstringDecoder m_decoder;
    QTimer m_connectLimit;
    QTimer m_replyLimit;
    QTimer m_retry;
    QTimer m_takeoverWindow;
    std::chrono::milliseconds m_pause;
    int m_takeovers = 0;
    bool m_up = false;
    quint64 m_lastToken = 0;
    QHash<QString, QString> m_waiting;  // token → command
    QStringList m_waitingOrder;
};

}  // namespace saikoku
