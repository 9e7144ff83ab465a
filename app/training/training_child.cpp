#include "app/training/training_child.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QtEndian>

#include <cstdio>
#include <new>

#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#include <csignal>
#endif

#include <sys/resource.h>
#include <unistd.h>

#include "core/learning/prediction_job.h"
#include "core/learning/tree_training.h"

namespace saikoku::training {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Training)
};

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

int give(const QByteArray& answer) {
    return tell("result " + QByteArray::number(answer.size()) + '\n', answer) ? 0 : 1;
}

int refuse(const Error& error) {
    const QByteArray message = error.message.toUtf8();
    tell("error " + QByteArray::number(static_cast<int>(error.code)) + ' ' +
             QByteArray::number(message.size()) + '\n',
         message);
    return 1;
}

/// A file may claim sizes that no machine has: a refusal, not a machine that stands still.
void limitMemory() {
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
    const auto half = static_cast<rlim_t>(sysconf(_SC_PHYS_PAGES)) * static_cast<rlim_t>(sysconf(_SC_PAGESIZE)) / 2;
    const rlimit limit{half, half};
    setrlimit(RLIMIT_DATA, &limit);
#endif
}

int workOnModel(const QByteArray& bytes) {
    limitMemory();
    const Result<scoring::PredictionJob> job = scoring::PredictionJob::load(bytes);
    const Result<QByteArray> answer = job ? scoring::workOn(*job) : Result<QByteArray>(fail(job.error()));
    return answer ? give(*answer) : refuse(answer.error());
}

int train(const QByteArray& bytes) {
    const Result<scoring::TreeJob> job = scoring::TreeJob::load(bytes);
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
    return outcome ? give(outcome->saved()) : refuse(outcome.error());
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
    try {
        return scoring::PredictionJob::isOne(bytes) ? workOnModel(bytes) : train(bytes);
    } catch (const std::bad_alloc&) {
        return refuse({ErrorCode::Failed, Text::tr("There is not enough memory for this work."), {}});
    }
}

}  // namespace saikoku::training
