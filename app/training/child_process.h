#pragma once

#include <QByteArray>
#include <QString>

#include "core/learning/tree_training.h"

namespace saikoku::training {

/// @brief The program named, or the saikoku-cli beside the running one.
QString programOrOwn(const QString& program);

/// @brief Hands work to a child process (training_child.h) and gives its answer. The work
/// travels through pipes, never through a file; the child is never left behind.
/// @param progress  asked at least five times a second; "stop" kills the child (Cancelled)
/// @param died  what is said when the child ends without an answer
/// @return the child's own Error, translated by it.
Result<QByteArray> askChild(const QString& program, const QByteArray& work,
                            const scoring::TrainingProgress& progress, const Error& died);

}  // namespace saikoku::training
