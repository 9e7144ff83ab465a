#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

#include "core/dialling/call_state.h"

namespace saikoku {

/// @brief One message of baresip's ctrl_tcp. Unknown keys and event types are
/// let through, so that 1.0.0, 1.1.0 and 4.x are read alike.
struct BaresipMessage {
    enum class Kind { Event, Reply, Other };
    Kind kind = Kind::Other;

    // Reply
    QString token;
    bool ok = false;
    QString data;

    // Event
    QString type;
    QString account;        ///< accountaor
    bool incoming = false;  ///< direction
    QString peerUri;
    QString peerName;
    QString callId;
    QString param;
};

/// @brief Nothing when the bytes are not one JSON object.
std::optional<BaresipMessage> readBaresipMessage(const QByteArray& json);

/// @brief {"command":…,"params":…,"token":…}; params is left out when empty.
QByteArray writeBaresipCommand(const QString& command, const QString& params, const QString& token);

/// @brief A line of the answer to `listcalls`.
struct BaresipCallLine {
    bool current = false;  ///< the call that `hangup` and `accept` act on
    CallState state = CallState::Dialling;
    QString peerUri;
};

/// @brief Reads "> [line 1]  0:00:57  ESTABLISHED   sip:0999…@…"; other lines
/// (headings, states not known) are skipped.
QList<BaresipCallLine> readCallList(const QString& text);

/// @brief The call that the answer to `dial` names; empty from baresip 1.0.0, which names none.
QString readDialledCall(const QString& text);

/// @brief How many accounts `reginfo` names; nothing when the answer is not understood.
std::optional<int> readAccountCount(const QString& text);

}  // namespace saikoku
