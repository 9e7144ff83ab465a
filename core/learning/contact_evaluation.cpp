#include <QCoreApplication>
#include <QSet>

#include <algorithm>

#include "core/base/output_file.h"
#include "core/learning/contact_model.h"
#include "core/learning/evaluation_kinds.h"

namespace saikoku::scoring {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Scoring)
};

/// A cell as CSV: quoted only when it has to be.
QByteArray csvCell(const QString& text) {
    QByteArray bytes = text.toUtf8();
    if (bytes.contains(',') || bytes.contains('"') || bytes.contains('\n') || bytes.contains('\r')) {
        bytes.replace("\"", "\"\"");
        bytes = '"' + bytes + '"';
    }
    return bytes;
}

/// One line per distinct person, in order of first appearance; the first row of a
/// person says what the other columns are. Equal slots: the earliest in the week.
Result<QByteArray> bestSlots(const ContactModel& model, const TextTable& test) {
    QByteArray lines("person,weekday,hour,probability\n");
    const TextColumn& persons = test.columns[static_cast<size_t>(*test.find(QStringLiteral("person")))];
    SAIKOKU_TRY_ASSIGN(const Frame frame, buildFrame(model.schema(), test, false));
    QSet<int> seen;
    for (qsizetype row = 0; row < test.rows; ++row) {
        const int code = persons.codes[static_cast<size_t>(row)];
        if (seen.contains(code)) {
            continue;
        }
        seen.insert(code);
        const std::vector<SlotEstimate> estimates = model.slotsOf(frame, row, persons.at(row));
        const auto best = std::max_element(
            estimates.begin(), estimates.end(),
            [](const SlotEstimate& a, const SlotEstimate& b) { return a.probability < b.probability; });
        lines += csvCell(persons.at(row)) + ',' + QByteArray::number(best->slot.weekday) + ',' +
                 QByteArray::number(best->slot.hour) + ',' + QByteArray::number(best->probability, 'g', 9) +
                 '\n';
    }
    return lines;
}

}  // namespace

Result<EvaluationReport> evaluateContact(const EvaluationRequest& request, TablePair read) {
    const QStringList own{QStringLiteral("person"), QStringLiteral("weekday"), QStringLiteral("hour")};
    SAIKOKU_TRY_ASSIGN(const TablePair tables,
                       settleTables(request, std::move(read), own + QStringList{request.target}, own));
    EvaluationReport report;
    report.engine = QStringLiteral("hierarchical");
    report.warnings = tables.warnings;
    if (request.engine != EngineKind::Auto) {
        report.warnings << Text::tr(
            "--kind contact has one engine, the hierarchical logistic one; --engine is ignored.");
    }
    SAIKOKU_TRY_ASSIGN(const ContactModel model,
                       ContactModel::fit(tables.train, {request.target, request.positive, tables.columns,
                                                        request.seed, request.strict}));
    report.warnings += model.warnings();
    SAIKOKU_TRY_ASSIGN(const std::vector<double> probability,
                       model.probabilities(tables.test, request.strict, &report.warnings));
    SAIKOKU_TRY(measureProbabilities(request, tables.test, asPrinted(probability), report));
    report.details.insert(QStringLiteral("validation"), model.validation());
    SAIKOKU_TRY(writeOutput(request.outPath, predictionLines("probability", probability)));
    if (!request.bestSlotsPath.isEmpty()) {
        SAIKOKU_TRY_ASSIGN(const QByteArray lines, bestSlots(model, tables.test));
        SAIKOKU_TRY(writeOutput(request.bestSlotsPath, lines));
    }
    if (!request.modelPath.isEmpty()) {
        SAIKOKU_TRY_ASSIGN(report.modelSum, model.toFile().save(request.modelPath));
    }
    return report;
}

}  // namespace saikoku::scoring
