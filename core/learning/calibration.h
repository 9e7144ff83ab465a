#pragma once

#include <QJsonObject>

#include <optional>
#include <vector>

#include "core/base/result.h"

namespace saikoku::scoring {

/// @brief Maps an engine's score (logit scale) to a probability.
enum class CalibrationKind {
    None,      ///< sigmoid(score)
    Platt,     ///< sigmoid(a + b·score)
    Beta,      ///< sigmoid(a + b·ln p − c·ln(1−p)), p = sigmoid(score)
    Isotonic,  ///< steps that never fall, tilted a little so that no order is lost
};

class Calibrator {
public:
    /// @brief Fits on out-of-fold scores and takes the kind with the least log
    /// loss in five folds of its own; a simpler kind stays unless the gain is more
    /// than one standard error of the difference.
    /// @param validated  if given, takes each row's probability by a calibrator of
    /// that kind fitted without the row's fold: what to measure the kind by.
    static Calibrator fit(const std::vector<double>& score, const std::vector<float>& outcome, quint64 seed,
                          std::vector<double>* validated = nullptr);

    double probability(double score) const;
    std::vector<double> probabilities(const std::vector<double>& scores) const;
    CalibrationKind kind() const { return m_kind; }
    /// @brief Where the probability is sigmoid(shift + slope × score): a points table
    /// can then say it exactly. Nothing for the bent kinds.
    struct Line {
        double shift = 0;
        double slope = 1;
    };
    std::optional<Line> line() const;

    QJsonObject toJson() const;
    static Result<Calibrator> fromJson(const QJsonObject& json);

private:
    static Calibrator fitKind(CalibrationKind kind, const std::vector<double>& score,
                              const std::vector<float>& outcome);

    CalibrationKind m_kind = CalibrationKind::None;
    std::vector<double> m_parameters;  ///< Platt, Beta: the letters above
    std::vector<double> m_scores;      ///< Isotonic: corners, rising
    std::vector<double> m_levels;
};

}  // namespace saikoku::scoring
