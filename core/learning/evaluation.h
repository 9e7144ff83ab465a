#pragma once

#include <QStringList>

#include <optional>

#include "core/learning/binary_model.h"
#include "core/learning/training_host.h"

namespace saikoku::scoring {

enum class EvaluationKind { Binary, Uplift, Contact };

/// @brief One call of `score evaluate`: learn from one file, score another.
struct EvaluationRequest {
    EvaluationKind kind = EvaluationKind::Binary;
    EngineKind engine = EngineKind::Auto;
    QString trainPath;
    QString testPath;
    QString outPath;
    QString modelPath;      ///< empty = none
    QString bestSlotsPath;  ///< contact only; empty = none
    QString target;
    QString positive;
    QString treatment;
    QString control;
    QStringList excluded;  ///< each may name several columns (namedColumns())
    QString timeColumn;
    quint64 seed = 1;
    /// Refuse columns that only one file has, values of the wrong kind and
    /// suspected leaks.
    bool strict = false;
};

/// @brief What is printed; figures are missing where the test file has no target
/// or the kind has no such figure.
struct EvaluationReport {
    QString engine;
    std::optional<double> auc, logLoss, brier, ece, top40Precision, qini, upliftTop40;
    /// Intervals, reliability bins, what validation inside the training rows showed.
    QJsonObject details;
    QStringList warnings;
    QByteArray modelSum;  ///< of the model that was written (OwnModels); not printed

    QJsonObject toJson() const;
};

/// @brief Learns, writes the predictions (and the model, the best slots) and
/// measures. Files are written by an OutputFile.
/// @return Usage for a column that is not there, BadInput for files that can't be
/// read as tables, Rule for what --strict refuses.
Result<EvaluationReport> evaluate(const EvaluationRequest& request, TrainingHost& host,
                                  const TrainingProgress& progress);

/// @brief Two tables and the columns that both can offer.
struct TablePair {
    TextTable train;
    TextTable test;
    SchemaRequest columns;
    QStringList warnings;
};
/// @brief Settles which columns of both tables can be used. special: the columns with a
/// part of their own (target, treatment …); of these the test file must have those in
/// `needed`.
Result<TablePair> settleTables(const EvaluationRequest& request, TablePair read, const QStringList& special,
                               const QStringList& needed);

/// @brief "probability\n0.123456789\n…": 9 significant digits.
QByteArray predictionLines(const QByteArray& header, const std::vector<double>& values);
/// @brief The values as those lines hold them: what is measured is what was written,
/// so that whoever measures the file finds the same ties and figures.
std::vector<double> asPrinted(std::vector<double> values);

}  // namespace saikoku::scoring
