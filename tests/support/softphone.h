#pragma once

#include <QProcess>
#include <QString>
#include <QTemporaryDir>

#include <memory>

#include "core/dialling/dialler_settings.h"
#include "core/dialling/recording_folder.h"

namespace saikoku::test {

/// @brief One run of sipp with a scenario of tests/support/sipp: somebody who is
/// called or who calls. Ends with the object.
class FarEnd {
public:
    ~FarEnd();
    FarEnd(const FarEnd&) = delete;
    FarEnd& operator=(const FarEnd&) = delete;

    /// @brief Has the whole scenario happened as it is written?
    bool carriedOut() const;
    /// @brief What sipp says, for a failing test.
    QString report() const;

private:
    friend class Softphone;
    FarEnd() = default;

    QProcess m_sipp;
    QString m_errorFile;
};

/// @brief A real baresip of this test's own: temporary settings, free loopback
/// ports, no sound hardware. It ends with the object, and with the test.
class Softphone {
public:
    Softphone() = default;
    ~Softphone();
    Softphone(const Softphone&) = delete;
    Softphone& operator=(const Softphone&) = delete;

    /// @brief Why it can't be had here (a program isn't installed); empty when it can.
    static QString missing();

    /// @brief Starts it, or starts it again on the same ports. False with report().
    bool start();
    /// @brief As a crash would.
    void kill();
    QString report() const;

    DiallerSettings settings() const;
    /// @brief Its snd_path: private memory; empty where the machine has none. For DiallerSettings::recordingFolder.
    QString recordingFolder() const;

    /// @brief Who answers the next call: "answers", "hangs_up", "busy", "absent",
    /// "unknown", "declined", "incomplete", "failing", "rings". Listening when it returns.
    /// One at a time: the one before must have ended.
    std::unique_ptr<FarEnd> farEnd(const QString& scenario);
    /// @brief Somebody calls: "calls", "calls_and_hangs_up", "calls_rejected",
    /// "calls_gives_up". An empty number is withheld, as the network withholds it.
    std::unique_ptr<FarEnd> caller(const QString& scenario, const QString& number, const QString& name = {});

private:
    bool writeFiles();
    bool startOnce();
    std::unique_ptr<FarEnd> run(const QString& scenario, const QStringList& before, const QStringList& after);

    QTemporaryDir m_folder;
    QProcess m_baresip;
    quint16 m_controlPort = 0;
    quint16 m_sipPort = 0;
    quint16 m_farPort = 0;
    int m_runs = 0;
};

}  // namespace saikoku::test
