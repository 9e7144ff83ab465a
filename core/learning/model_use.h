#pragma once

#include <QJsonObject>
#include <QStringList>

#include <vector>

#include "core/learning/model_file.h"
#include "core/learning/table.h"

namespace saikoku::scoring {

/// @brief One column's part in a row's score, on the logit scale.
struct Reason {
    QString column;
    QString value;
    double part = 0;
};

/// @brief What a model file says of a table.
struct ModelPredictions {
    QByteArray header;  ///< "probability" or "effect"
    std::vector<double> values;
    QStringList warnings;
    /// For the row asked for (binary models): strongest first; base + all parts =
    /// score, which calibration turns into the probability.
    std::vector<Reason> reasons;
    double base = 0;
    double score = 0;
    double probability = 0;

    QByteArray saved() const;
    static Result<ModelPredictions> load(const QByteArray& bytes);
};

/// @brief Scores a table with a saved model of any kind.
/// @param reasonsFor  a row (from 0) to take apart, -1 = none.
/// @return Rule, if strict, when the table doesn't fit the model; Corrupt for a
/// damaged model, also when it gives something that is no number; Usage for a row that
/// is not there or a kind without reasons.
Result<ModelPredictions> predictWith(const ModelFile& file, const TextTable& table, bool strict,
                                     qsizetype reasonsFor);

/// @brief What a model is: kind, engine, training, validation, the columns, and
/// for a logistic one its points table; points_calibrated says whether its sums give
/// the calibrated probability (20 points double the odds) or one that a bent
/// calibration still moves.
Result<QJsonObject> describeModel(const ModelFile& file);

}  // namespace saikoku::scoring
