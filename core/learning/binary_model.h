#pragma once

#include <memory>

#include "core/learning/calibration.h"
#include "core/learning/engine.h"
#include "core/learning/metrics.h"
#include "core/learning/model_file.h"

namespace saikoku::scoring {

struct BinaryRequest {
    QString target;
    QString positive;
    EngineKind engine = EngineKind::Auto;
    SchemaRequest columns;
    quint64 seed = 1;
    bool strict = false;
};

/// @brief Probabilities of a yes/no outcome: schema, engine, calibration.
class BinaryModel {
public:
    /// @brief Learns from the rows that have an outcome.
    ///
    /// Five folds inside the training rows (three from 100,000 rows on; time-ordered
    /// when a time column is named) choose the engines' settings and, with Auto, the
    /// engine with the lower validated log loss; calibration is fitted on the
    /// out-of-fold scores.
    /// @return Rule for suspected leaks if strict; BadInput when the outcome never
    /// varies; Cancelled.
    static Result<BinaryModel> fit(const TextTable& table, const BinaryRequest& request, TrainingHost& host,
                                   const TrainingProgress& progress);

    /// @brief One probability per row; what did not fit goes to warnings (or, if
    /// strict, refuses with Rule).
    Result<std::vector<double>> probabilities(const TextTable& table, bool strict,
                                              QStringList* warnings) const;
    /// @brief Contributions of the columns to the score (logit scale, before
    /// calibration) of the rows named.
    Result<std::vector<Explanation>> explain(const TextTable& table,
                                             const std::vector<qsizetype>& rows) const;

    const Schema& schema() const { return m_schema; }
    const Engine& engine() const { return *m_engine; }
    const Calibrator& calibrator() const { return m_calibrator; }
    const QStringList& warnings() const { return m_warnings; }
    /// @brief What the folds showed: losses by engine, settings, figures.
    const QJsonObject& validation() const { return m_validation; }

    ModelFile toFile() const;
    static Result<BinaryModel> fromFile(const ModelFile& file);

private:
    Schema m_schema;
    std::shared_ptr<Engine> m_engine;
    Calibrator m_calibrator;
    QJsonObject m_validation;
    QJsonObject m_training;
    QStringList m_warnings;
};

}  // namespace saikoku::scoring
