#pragma once

#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

#include "core/base/code_table.h"
#include "core/base/typed_id.h"

namespace saikoku {

/// @brief What a person tells of their presence at a seat.
enum class PresenceKind {
    On,      ///< 業務開始
    Pause,   ///< 休止, with its reason
    Resume,  ///< 再開
    Off,     ///< 業務終了
};

QString codeOf(PresenceKind kind);   ///< on, pause, resume, off
QString labelOf(PresenceKind kind);  ///< translated
template <>
std::optional<PresenceKind> valueOfCode(QStringView code);
template <>
std::vector<PresenceKind> allValues();

/// @brief One fact of presence. The moment is that of the session's clock, moved with --as-of like those
/// of the calls it is held against; the access log has the real one beside it.
struct PresenceEvent {
    OperatorId who;
    CampaignId campaign;  ///< what the person works on; of On alone
    PresenceKind kind = PresenceKind::On;
    QString reason;       ///< code of a pause's reason (presence.json); else empty
    QString workstation;
    QDateTime at;         ///< UTC
};

}  // namespace saikoku
