#include <cmath>

#include "core/base/output_file.h"
#include "core/learning/evaluation_kinds.h"
#include "core/learning/figures_json.h"
#include "core/learning/outcome.h"
#include "core/learning/uplift_model.h"

namespace saikoku::scoring {

namespace {

/// Qini and uplift over the test rows with both outcome and treatment.
Result<void> measure(const EvaluationRequest& request, const TextTable& test,
                     const std::vector<double>& effect, EvaluationReport& report) {
    if (!test.find(request.target) || !test.find(request.treatment)) {
        return {};
    }
    SAIKOKU_TRY_ASSIGN(const std::vector<float> outcome,
                       readOutcome(test, request.target, request.positive, false));
    SAIKOKU_TRY_ASSIGN(const std::vector<float> treated,
                       readTreatment(test, request.treatment, request.control));
    std::vector<double> e;
    std::vector<float> y;
    std::vector<float> t;
    for (size_t row = 0; row < effect.size(); ++row) {
        if (!std::isnan(outcome[row]) && !std::isnan(treated[row])) {
            e.push_back(effect[row]);
            y.push_back(outcome[row]);
            t.push_back(treated[row]);
        }
    }
    const UpliftFigures figures = upliftFigures(e, y, t, request.seed);
    report.qini = figures.qini;
    report.upliftTop40 = figures.upliftTop40;
    report.details.insert(QStringLiteral("intervals"),
                          figuresJson(figures).value(QStringLiteral("intervals")));
    return {};
}

}  // namespace

Result<EvaluationReport> evaluateUplift(const EvaluationRequest& request, TablePair read, TrainingHost& host,
                                        const TrainingProgress& progress) {
    SAIKOKU_TRY_ASSIGN(const TablePair tables,
                       settleTables(request, std::move(read), {request.target, request.treatment}, {}));
    EvaluationReport report;
    report.warnings = tables.warnings;
    const UpliftRequest wanted{request.target, request.positive, request.treatment, request.control,
                               request.engine, tables.columns,   request.seed,      request.strict};
    SAIKOKU_TRY_ASSIGN(const UpliftModel model, UpliftModel::fit(tables.train, wanted, host, progress));
    report.engine = model.engineName();
    report.warnings += model.warnings();
    SAIKOKU_TRY_ASSIGN(const std::vector<double> effect,
                       model.effects(tables.test, request.strict, &report.warnings));
    SAIKOKU_TRY(measure(request, tables.test, asPrinted(effect), report));
    report.details.insert(QStringLiteral("validation"), model.validation());
    SAIKOKU_TRY(writeOutput(request.outPath, predictionLines("effect", effect)));
    if (!request.modelPath.isEmpty()) {
        SAIKOKU_TRY_ASSIGN(report.modelSum, model.toFile().save(request.modelPath));
    }
    return report;
}

}  // namespace saikoku::scoring
