#pragma once

#include <QList>
#include <QString>
#include <QVariantMap>

#include "core/base/result.h"

class QSettings;

namespace saikoku {

/// @brief How one workplace reaches a telephone. A plain value: read from the
/// settings, edited on the administrator's screen, given to makeDialler().
/// The members' initial values are the defaults.
struct DiallerSettings {
    QString kind;  ///< "baresip", "command", "tel", "manual"
    QString name;  ///< the office's own name for it, e.g. "desk 201"; the kind when empty

    QString host = QStringLiteral("127.0.0.1");  ///< baresip: ctrl_tcp_listen
    quint16 port = 4444;                         ///< baresip: its documented port of ctrl_tcp

    /// baresip: where its module sndfile leaves sound (snd_path of its config), in private memory (RecordingFolder);
    /// empty: nothing is ever recorded at this seat.
    QString recordingFolder;

    QString dialCommand;    ///< command: program and arguments, %n = the number
    QString hangUpCommand;  ///< command: may be empty
    QString answerCommand;  ///< command: may be empty
    QString keysCommand;    ///< command: %k = the keys, may be empty

    QString uriScheme = QStringLiteral("tel");  ///< tel: "tel", "callto" or "sip"

    QString outsidePrefix;   ///< digits for an outside line, e.g. "0"
    QString callerIdPrefix;  ///< "", "184" (withhold our number) or "186" (show it)
    /// Seconds after which an unanswered call is given up. Default: ten rings of
    /// the Japanese ringing tone, 1 s on and 2 s off (ITU-T E.180 supplement 2).
    int ringSeconds = 30;
    /// Seconds without any ringing after which the clerk is told that the line may
    /// be dead. Default: in 95 of 100 calls even abroad it rings by then (ITU-T E.721).
    int quietSeconds = 11;

    /// @brief The name to show and to give to --via.
    QString displayName() const { return name.isEmpty() ? kind : name; }

    /// @brief Reads values as they stand in a settings file. Missing keys keep
    /// their defaults. Refused, with the key named: an unknown kind or scheme, a
    /// port outside 1–65535, ringSeconds outside 5–180, quietSeconds outside 3–60,
    /// prefixes that are not digits, a dialCommand without %n, a recordingFolder that
    /// is no whole path.
    static Result<DiallerSettings> fromVariantMap(const QVariantMap& values);
    /// @brief All keys, so that a written file shows what can be set.
    QVariantMap toVariantMap() const;
    /// @brief The checks of fromVariantMap for a value put together elsewhere.
    Result<void> check() const;

    bool operator==(const DiallerSettings&) const = default;
};

/// @brief The diallers of a settings file (array "diallers"), in their order,
/// the first being the workplace's own. A file without any gives none.
Result<QList<DiallerSettings>> loadDiallers(QSettings& file);
void saveDiallers(QSettings& file, const QList<DiallerSettings>& diallers);

/// @brief The one called NAME: by its own name, else the first of that kind,
/// else that kind's defaults. Anything else is refused with the known names.
Result<DiallerSettings> findDialler(const QList<DiallerSettings>& diallers, const QString& name);

}  // namespace saikoku
