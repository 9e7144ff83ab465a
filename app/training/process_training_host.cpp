#include "app/training/process_training_host.h"

#include <QCoreApplication>

#include "app/training/child_process.h"

namespace saikoku::training {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Training)
};

}  // namespace

ProcessTrainingHost::ProcessTrainingHost(const QString& program) : m_program(programOrOwn(program)) {}

Result<scoring::TreeOutcome> ProcessTrainingHost::train(const scoring::TreeJob& job,
                                                        const scoring::TrainingProgress& progress) {
    const Error died{ErrorCode::Failed,
                     Text::tr("The training process ended before its work was done. Try again."),
                     {}};
    SAIKOKU_TRY_ASSIGN(const QByteArray outcome, askChild(m_program, job.saved(), progress, died));
    return scoring::TreeOutcome::load(outcome);
}

}  // namespace saikoku::training
