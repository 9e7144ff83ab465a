#include "app/training/foreign_model.h"

#include <QCoreApplication>
#include <QDeadlineTimer>

#include "app/training/child_process.h"

namespace saikoku::training {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Training)
};

}  // namespace

ForeignModel::ForeignModel(const QString& program, std::chrono::milliseconds longest)
    : m_program(programOrOwn(program)), m_longest(longest) {}

Result<QByteArray> ForeignModel::work(const scoring::PredictionJob& job) const {
    const QDeadlineTimer end(m_longest);
    const Error died{ErrorCode::Corrupt,
                     Text::tr("The model file is damaged: the process that worked on it ended. Don't use it."),
                     QStringLiteral("child ended")};
    Result<QByteArray> answer =
        askChild(m_program, job.saved(), [&](qsizetype, qsizetype) { return !end.hasExpired(); }, died);
    if (!answer && answer.error().code == ErrorCode::Cancelled) {
        return fail(ErrorCode::Failed,
                    Text::tr("The model file is no use: work on it was stopped after %1 seconds.")
                        .arg(std::chrono::duration_cast<std::chrono::seconds>(m_longest).count()),
                    QStringLiteral("child stopped"));
    }
    return answer;
}

}  // namespace saikoku::training
