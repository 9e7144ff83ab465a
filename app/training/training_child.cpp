#include "app/training/training_child.h"

#include <QByteArray>
#include <QtEndian>

#include <cstdio>

#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#include <csignal>
#endif

#include "core/learning/tree_training.h"

namespace saikoku::training {

namespace {

bool readExactly(char* into, size_t size) {
    return std::fread(into, 1, size, stdin) == size;
}

bool tell(const QByteArray& line, const QByteArray& payload = {}) {
    return std::fwrite(line.constData(), 1, static_cast<size_t>(line.size()), stdout) ==
               static_cast<size_t>(line.size()) &&
           std::fwrite(payload.constData(), 1, static_cast<size_t>(payload.size()), stdout) ==
               static_cast<size_t>(payload.size()) &&
           std::fflush(stdout) == 0;
}

int refuse(const Error& error) {
    const QByteArray message = error.message.toUtf8();
    tell("error " + QByteArray::number(static_cast<int>(error.code)) + ' ' +
             QByteArray::number(message.size()) + '\n',
         message);
    return 1;
}

}  // namespace

int runTrainingChild() {
#ifdef Q_OS_LINUX
    prctl(PR_SET_PDEATHSIG, SIGKILL);
#endif
    quint64 length = 0;
    if (!readExactly(reinterpret_cast<char*>(&length), sizeof length)) {
        return 1;
    }
    QByteArray bytes(static_cast<qsizetype>(qFromBigEndian(length)), Qt::Uninitialized);
    if (!readExactly(bytes.data(), static_cast<size_t>(bytes.size()))) {
        return 1;
    }
    Result<scoring::TreeJob> job = scoring::TreeJob::load(bytes);
    bytes.clear();
    if (!job) {
        return refuse(job.error());
    }
    qsizetype told = -1;
    const Result<scoring::TreeOutcome> outcome =
        scoring::trainTrees(*job, [&](qsizetype done, qsizetype total) {
            const qsizetype percent = done * 100 / std::max<qsizetype>(1, total);
            if (percent == told) {
                return true;
            }
            told = percent;
            return tell("progress " + QByteArray::number(done) + ' ' + QByteArray::number(total) + '\n');
        });
    if (!outcome) {
        return refuse(outcome.error());
    }
    const QByteArray result = outcome->saved();
    return tell("result " + QByteArray::number(result.size()) + '\n', result) ? 0 : 1;
}

}  // namespace saikoku::training
