#include "app/training/child_process.h"

#include <QCoreApplication>
#include <QProcess>
#include <QtEndian>

#include <algorithm>
#include <optional>

#include "app/training/training_child.h"

namespace saikoku::training {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Training)
};

constexpr int kPollMs = 200;
constexpr qsizetype kPieceBytes = 4 << 20;

/// Takes the child's lines apart as they come.
class ChildVoice {
public:
    void hear(const QByteArray& bytes) {
        m_buffer += bytes;
        while (m_wanted < 0) {
            const qsizetype end = m_buffer.indexOf('\n');
            if (end < 0) {
                return;
            }
            const QList<QByteArray> words = m_buffer.left(end).split(' ');
            m_buffer.remove(0, end + 1);
            if (words[0] == "progress" && words.size() == 3) {
                m_done = words[1].toLongLong();
                m_total = words[2].toLongLong();
            } else if (words[0] == "result" && words.size() == 2) {
                m_wanted = words[1].toLongLong();
            } else if (words[0] == "error" && words.size() == 3) {
                m_error = static_cast<ErrorCode>(words[1].toInt());
                m_wanted = words[2].toLongLong();
            }
        }
    }

    bool complete() const { return m_wanted >= 0 && m_buffer.size() >= m_wanted; }
    std::optional<ErrorCode> error() const { return m_error; }
    QByteArray payload() const { return m_buffer.left(m_wanted); }
    qsizetype done() const { return m_done; }
    qsizetype total() const { return m_total; }

private:
    QByteArray m_buffer;
    qsizetype m_wanted = -1;
    qsizetype m_done = 0;
    qsizetype m_total = 0;
    std::optional<ErrorCode> m_error;
};

/// Never leaves a child behind, whichever way the call ends.
class Child {
public:
    explicit Child(const QString& program) {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("OMP_WAIT_POLICY"), QStringLiteral("passive"));
        environment.insert(QStringLiteral("GOMP_SPINCOUNT"), QStringLiteral("0"));
        environment.remove(QStringLiteral("SAIKOKU_PASSWORD"));  // none of its business
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(program, {QString::fromLatin1(kTrainingChildWord)});
    }
    ~Child() {
        if (process.state() != QProcess::NotRunning) {
            process.kill();
            process.waitForFinished();
        }
    }
    Child(const Child&) = delete;
    Child& operator=(const Child&) = delete;

    /// Piece by piece, so that the pipe's queue never holds the work a second time.
    /// A child that ends meanwhile is noticed when its answer doesn't come.
    Result<void> send(const QByteArray& work, const scoring::TrainingProgress& progress) {
        const quint64 length = qToBigEndian(static_cast<quint64>(work.size()));
        process.write(reinterpret_cast<const char*>(&length), sizeof length);
        for (qsizetype sent = 0; sent < work.size() && process.state() != QProcess::NotRunning;
             sent += kPieceBytes) {
            process.write(work.constData() + sent, std::min(kPieceBytes, work.size() - sent));
            while (process.bytesToWrite() > 0 && process.state() != QProcess::NotRunning) {
                process.waitForBytesWritten(kPollMs);
                if (progress && !progress(0, 1)) {
                    return fail(ErrorCode::Cancelled, Text::tr("Cancelled."));
                }
            }
        }
        process.closeWriteChannel();
        return {};
    }

    QProcess process;
};

}  // namespace

QString programOrOwn(const QString& program) {
    return program.isEmpty() ? QCoreApplication::applicationDirPath() + QStringLiteral("/saikoku-cli") : program;
}

Result<QByteArray> askChild(const QString& program, const QByteArray& work,
                            const scoring::TrainingProgress& progress, const Error& died) {
    Child child(program);
    if (!child.process.waitForStarted()) {
        return fail(ErrorCode::Failed,
                    Text::tr("The training process can't be started: %1").arg(child.process.errorString()));
    }
    SAIKOKU_TRY(child.send(work, progress));
    ChildVoice voice;
    while (!voice.complete()) {
        const bool running = child.process.state() != QProcess::NotRunning;
        child.process.waitForReadyRead(kPollMs);
        voice.hear(child.process.readAllStandardOutput());
        if (progress && !progress(voice.done(), std::max<qsizetype>(1, voice.total()))) {
            return fail(ErrorCode::Cancelled, Text::tr("Cancelled."));
        }
        if (!running && !voice.complete()) {
            return fail(died);
        }
    }
    child.process.waitForFinished();
    if (voice.error()) {
        return fail(*voice.error(), QString::fromUtf8(voice.payload()));
    }
    return voice.payload();
}

}  // namespace saikoku::training
