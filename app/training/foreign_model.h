#pragma once

#include <QString>

#include <chrono>

#include "core/learning/prediction_job.h"

namespace saikoku::training {

/// @brief Works on a model that somebody else made in a child process
/// (training_child.h), so that whatever the file does ends with the child.
class ForeignModel {
public:
    static constexpr std::chrono::minutes kLongest{10};

    /// @param program  saikoku-cli; empty: the one beside the running program.
    /// @param longest  then the child is killed
    explicit ForeignModel(const QString& program = {}, std::chrono::milliseconds longest = kLongest);

    /// @brief What scoring::workOn() gives. Corrupt when the child ends over it, Failed
    /// when it takes too long.
    Result<QByteArray> work(const scoring::PredictionJob& job) const;

private:
    QString m_program;
    std::chrono::milliseconds m_longest;
};

}  // namespace saikoku::training
