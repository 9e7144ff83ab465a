#include "tests/support/softphone.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTcpServer>
#include <QUdpSocket>

#include <array>
#include <csignal>

#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

namespace saikoku::test {

namespace {

constexpr int kPatienceMs = 20000;
constexpr int kRtpPorts = 40;

QString supportFolder() {
    return QStringLiteral(SAIKOKU_SOURCE_DIR "/tests/support/");
}

QString modulesFolder() {
    QStringList folders{QStringLiteral("/usr/lib/baresip/modules")};
    const QStringList architectures =
        QDir(QStringLiteral("/usr/lib")).entryList({QStringLiteral("*-linux-gnu*")}, QDir::Dirs);
    for (const QString& architecture : architectures) {
        folders.append(QStringLiteral("/usr/lib/%1/baresip/modules").arg(architecture));
    }
    for (const QString& folder : folders) {
        if (QFile::exists(folder + QStringLiteral("/ctrl_tcp.so"))) {
            return folder;
        }
    }
    return {};
}

/// A child that can't outlive the test, however the test ends.
void tie(QProcess& process) {
#ifdef Q_OS_LINUX
    process.setChildProcessModifier([] { prctl(PR_SET_PDEATHSIG, SIGKILL); });
#endif
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setStandardInputFile(QProcess::nullDevice());
}

void end(QProcess& process) {
    if (process.state() != QProcess::NotRunning) {
        process.kill();
        process.waitForFinished(kPatienceMs);
    }
}

bool writeText(const QString& path, const QString& text) {
    QFile file(path);
    const QByteArray bytes = text.toUtf8();
    return file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(bytes) == bytes.size();
}

QString readText(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// A loopback port that is free for UDP and TCP (baresip takes both for SIP). Below
/// the range from which systems take ports of their own accord, so that it stays free.
quint16 freePort() {
    constexpr int kFirst = 20000;
    constexpr int kPast = 32000;
    for (int attempt = 0; attempt < 200; ++attempt) {
        // Even: sound takes this port and the next.
        const auto port = static_cast<quint16>(QRandomGenerator::system()->bounded(kFirst, kPast) & ~1);
        QUdpSocket udp;
        QTcpServer tcp;
        if (udp.bind(QHostAddress::LocalHost, port, QUdpSocket::DontShareAddress) &&
            tcp.listen(QHostAddress::LocalHost, port)) {
            return port;
        }
    }
    return 0;
}

bool listensOnTcp(quint16 port) {
    const QString mark = QStringLiteral(" 0100007F:%1 ").arg(port, 4, 16, QLatin1Char('0')).toUpper();
    return readText(QStringLiteral("/proc/net/tcp")).contains(mark + QStringLiteral("00000000:0000 0A"));
}

bool listensOnUdp(quint16 port) {
    const QString mark = QStringLiteral(" 0100007F:%1 ").arg(port, 4, 16, QLatin1Char('0')).toUpper();
    return readText(QStringLiteral("/proc/net/udp")).contains(mark);
}

}  // namespace

FarEnd::~FarEnd() {
    end(m_sipp);
}

bool FarEnd::carriedOut() const {
    return m_sipp.state() == QProcess::NotRunning && m_sipp.exitStatus() == QProcess::NormalExit &&
           m_sipp.exitCode() == 0;
}

QString FarEnd::report() const {
    return QStringLiteral("sipp: state %1, exit %2, %3")
        .arg(m_sipp.state())
        .arg(m_sipp.exitCode())
        .arg(readText(m_errorFile));
}

Softphone::~Softphone() {
    end(m_baresip);
    if (m_controlPort != 0 && !recordingFolder().isEmpty()) {
        QDir(recordingFolder()).removeRecursively();
    }
}

QString Softphone::missing() {
    for (const QString& program : {QStringLiteral("baresip"), QStringLiteral("sipp")}) {
        if (QStandardPaths::findExecutable(program).isEmpty()) {
            return QStringLiteral("%1 is not installed").arg(program);
        }
    }
    if (modulesFolder().isEmpty()) {
        return QStringLiteral("baresip's module ctrl_tcp is not installed");
    }
    return QFile::exists(QStringLiteral("/proc/net/udp")) ? QString() : QStringLiteral("no /proc here");
}

bool Softphone::writeFiles() {
    m_controlPort = freePort();
    m_sipPort = freePort();
    m_farPort = freePort();
    const int rtpFirst = freePort();
    QString config = readText(supportFolder() + QStringLiteral("baresip/config.in"));
    const std::array<std::pair<QString, QString>, 6> names{{
        {QStringLiteral("@SIP_PORT@"), QString::number(m_sipPort)},
        {QStringLiteral("@RTP_FIRST@"), QString::number(rtpFirst)},
        {QStringLiteral("@RTP_LAST@"), QString::number(rtpFirst + kRtpPorts)},
        {QStringLiteral("@MODULES@"), modulesFolder()},
        {QStringLiteral("@CTRL_PORT@"), QString::number(m_controlPort)},
        {QStringLiteral("@RECORDINGS@"), recordingFolder()},
    }};
    for (const auto& [name, value] : names) {
        config.replace(name, value);
    }
    const QString account =
        QStringLiteral("\"Desk\" <sip:desk@127.0.0.1:%1>;regint=0;answermode=manual;audio_codecs=pcmu\n")
            .arg(m_farPort);
    return writeText(m_folder.filePath(QStringLiteral("config")), config) &&
           writeText(m_folder.filePath(QStringLiteral("accounts")), account) &&
           writeText(m_folder.filePath(QStringLiteral("contacts")), QString());
}

bool Softphone::start() {
    if (m_controlPort != 0) {
        return startOnce();
    }
    tie(m_baresip);
    m_baresip.setStandardOutputFile(m_folder.filePath(QStringLiteral("log")));
    // Somebody else may take a port between our look and baresip's.
    for (int attempt = 0; attempt < 3; ++attempt) {
        if (writeFiles() && startOnce()) {
            return true;
        }
        end(m_baresip);
    }
    return false;
}

bool Softphone::startOnce() {
    m_baresip.start(QStringLiteral("baresip"), {QStringLiteral("-4"), QStringLiteral("-f"), m_folder.path()});
    QDeadlineTimer deadline(kPatienceMs);
    while (m_baresip.state() != QProcess::NotRunning && !deadline.hasExpired()) {
        if (readText(m_folder.filePath(QStringLiteral("log"))).contains(QLatin1String("baresip is ready"))) {
            return listensOnTcp(m_controlPort);
        }
        m_baresip.waitForFinished(20);
    }
    return false;
}

void Softphone::kill() {
    end(m_baresip);
}

QString Softphone::report() const {
    return readText(m_folder.filePath(QStringLiteral("log")));
}

QString Softphone::recordingFolder() const {
    const QString memory = RecordingFolder::usualPath();
    return memory.isEmpty() ? QString() : QStringLiteral("%1-test-%2").arg(memory, QString::number(m_controlPort));
}

DiallerSettings Softphone::settings() const {
    DiallerSettings settings;
    settings.kind = QStringLiteral("baresip");
    settings.port = m_controlPort;
    return settings;
}

std::unique_ptr<FarEnd> Softphone::run(const QString& scenario, const QStringList& before,
                                       const QStringList& after) {
    const quint16 mediaPort = freePort();
    const QString loopback = QStringLiteral("127.0.0.1");
    std::unique_ptr<FarEnd> farEnd(new FarEnd);
    farEnd->m_errorFile = m_folder.filePath(QStringLiteral("sipp%1").arg(++m_runs));
    tie(farEnd->m_sipp);
    farEnd->m_sipp.setWorkingDirectory(m_folder.path());
    farEnd->m_sipp.setStandardOutputFile(QProcess::nullDevice());
    farEnd->m_sipp.start(
        QStringLiteral("sipp"),
        before +
            QStringList{QStringLiteral("-sf"), supportFolder() + QStringLiteral("sipp/%1.xml").arg(scenario),
                        QStringLiteral("-i"), loopback, QStringLiteral("-mi"), loopback,
                        QStringLiteral("-ci"), loopback, QStringLiteral("-mp"), QString::number(mediaPort),
                        QStringLiteral("-m"), QStringLiteral("1"), QStringLiteral("-nostdin"),
                        QStringLiteral("-timeout"), QStringLiteral("60"), QStringLiteral("-timeout_error"),
                        QStringLiteral("-trace_err"), QStringLiteral("-error_file"), farEnd->m_errorFile} +
            after);
    farEnd->m_sipp.waitForStarted(kPatienceMs);
    return farEnd;
}

std::unique_ptr<FarEnd> Softphone::farEnd(const QString& scenario) {
    QDeadlineTimer deadline(kPatienceMs);
    // it answers in the caller's own voice
    std::unique_ptr<FarEnd> farEnd =
        run(scenario, {}, {QStringLiteral("-rtp_echo"), QStringLiteral("-p"), QString::number(m_farPort)});
    while (!listensOnUdp(m_farPort) && farEnd->m_sipp.state() != QProcess::NotRunning &&
           !deadline.hasExpired()) {
        farEnd->m_sipp.waitForFinished(10);
    }
    return farEnd;
}

std::unique_ptr<FarEnd> Softphone::caller(const QString& scenario, const QString& number,
                                          const QString& name) {
    const QString from = number.isEmpty()
                             ? QStringLiteral("\"Anonymous\" <sip:anonymous@anonymous.invalid>")
                             : QStringLiteral("\"%1\" <sip:%2@127.0.0.1;user=phone>").arg(name, number);
    const quint16 ownPort = freePort();
    return run(scenario, {QStringLiteral("127.0.0.1:%1").arg(m_sipPort)},
               {QStringLiteral("-p"), QString::number(ownPort), QStringLiteral("-s"), QStringLiteral("desk"),
                QStringLiteral("-key"), QStringLiteral("from"), from, QStringLiteral("-key"),
                QStringLiteral("privacy"), number.isEmpty() ? QStringLiteral("id") : QStringLiteral("none"),
                QStringLiteral("-key"), QStringLiteral("asserted"),
                number.isEmpty() ? QStringLiteral("09000009999") : number});
}

}  // namespace saikoku::test
