#pragma once

#include <memory>

#include "core/learning/binary_model.h"
#include "core/learning/engine.h"
#include "core/learning/model_file.h"

namespace saikoku::scoring {

/// @brief How the effect of a treatment is learnt.
enum class UpliftKind {
    LogisticOne,  ///< S: one logistic model, treatment × every bin with variances of their own
    LogisticTwo,  ///< T: one logistic model per arm
    TreesOne,     ///< S: trees with the treatment as a feature
    TreesTwo,     ///< T: trees per arm
};

/// @brief "logistic_s" … as in model files and figures.
QString upliftKindName(UpliftKind kind);

struct UpliftRequest {
    QString target;
    QString positive;
    QString treatment;
    QString control;
    EngineKind engine = EngineKind::Auto;
    SchemaRequest columns;  ///< special: target, treatment
    quint64 seed = 1;
    bool strict = false;
};

/// @brief P(outcome | treated) − P(outcome | left alone), learnt from a trial by lot.
class UpliftModel {
public:
    /// @brief Learns every kind the engine allows and takes the one with the best
    /// Qini out of fold; a simpler kind stays when it is within one standard error
    /// of the difference.
    /// @return BadInput when an arm has no rows or the outcome doesn't vary; Rule
    /// for suspected leaks if strict.
    static Result<UpliftModel> fit(const TextTable& table, const UpliftRequest& request, TrainingHost& host,
                                   const TrainingProgress& progress);

    Result<std::vector<double>> effects(const TextTable& table, bool strict, QStringList* warnings) const;

    /// @brief "logistic" or "xgboost".
    QString engineName() const;
    UpliftKind kind() const { return m_kind; }
    const QStringList& warnings() const { return m_warnings; }
    const QJsonObject& validation() const { return m_validation; }

    ModelFile toFile() const;
    static Result<UpliftModel> fromFile(const ModelFile& file);

private:
    friend class UpliftFitter;
    Schema m_schema;
    UpliftKind m_kind = UpliftKind::LogisticOne;
    /// Two models: left alone, treated. One model of trees: that alone. One
    /// logistic model: its two sides.
    std::vector<std::shared_ptr<Engine>> m_engines;
    QJsonObject m_validation;
    QJsonObject m_training;
    QStringList m_warnings;
};

}  // namespace saikoku::scoring
