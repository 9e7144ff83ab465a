#pragma once

#include <QByteArray>
#include <QList>
#include <QMetaType>
#include <QString>
#include <QStringList>

#include <optional>

#include "core/base/result.h"

namespace saikoku {

/// @brief The sound of one call as a telephone wrote it: plain files in private memory, to be sealed and
/// wiped at once. Tracks lie in the order in which they were written.
struct PlainRecording {
    QString folder;      ///< its own, below that of the telephone; empty: none
    QByteArray tag;      ///< whose call it is, as RecordingFolder::begin() was told; empty: nobody knows
    QStringList ours;    ///< what was said here
    QStringList theirs;  ///< what came over the line
    bool wasLeft = false;  ///< not of the call that just ended: the program had ended, or could not seal it

    /// @brief Overwrites and removes the files. Safe to call twice.
    void wipe() const;
};

/// @brief The folder into which a softphone of this seat writes sound while a call is recorded.
///
/// Plain sound may lie in memory alone and be this user's alone: the folder must be on a tmpfs (memory
/// disk), belong to the user and be closed to others (0700), else it is refused. The softphone writes
/// `*-enc.wav` and `*-dec.wav` straight into it (baresip's module sndfile); when the call is over they are
/// moved into a folder of their own with the tag of the call and wait there until they are sealed, over a
/// crash of the program too.
class RecordingFolder {
public:
    /// @brief Makes it where it is missing. ErrorCode::Rule with a sentence that says what is wrong with
    /// the place: no tmpfs, another's, a link, not an absolute path.
    static Result<RecordingFolder> open(const QString& path);
    /// @brief Where it is usually: below XDG_RUNTIME_DIR, else the user's own folder on the machine's memory
    /// disk; empty where there is neither.
    static QString usualPath();

    const QString& path() const { return m_path; }

    /// @brief From now on the sound is this call's. What lies there of a call before is put aside first.
    Result<void> begin(const QByteArray& tag);
    /// @brief The tag of the call being recorded; nothing when none is.
    std::optional<QByteArray> currentTag() const;
    /// @brief The call is over: its sound is put aside. Nothing where no sound lies.
    Result<std::optional<PlainRecording>> collect();
    /// @brief Wipes what lies there and was not put aside.
    void wipeCurrent();
    /// @brief What was put aside and is still there, oldest first.
    QList<PlainRecording> waiting() const;

private:
    explicit RecordingFolder(QString path) : m_path(std::move(path)) {}

    QStringList loose() const;
    QString tagFile() const;

    QString m_path;
};

}  // namespace saikoku

Q_DECLARE_METATYPE(saikoku::PlainRecording)
