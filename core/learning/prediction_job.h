#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include "core/base/result.h"
#include "core/learning/model_use.h"

namespace saikoku::scoring {

/// @brief What is asked of a model file that somebody else may have made, as values: it
/// can be done in another process.
struct PredictionJob {
    QByteArray model;  ///< the file's bytes
    QByteArray table;  ///< the file's bytes; unused where the model is only described
    QString tableName;
    bool strict = false;
    qint64 reasonsFor = -1;
    bool describes = false;

    QByteArray saved() const;
    static bool isOne(const QByteArray& bytes);
    static Result<PredictionJob> load(const QByteArray& bytes);
};

/// @brief Does it right here: ModelPredictions::saved(), or the description as JSON.
Result<QByteArray> workOn(const PredictionJob& job);

}  // namespace saikoku::scoring
