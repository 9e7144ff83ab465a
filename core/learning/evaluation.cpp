#include "core/learning/evaluation.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <cmath>
#include <utility>

#include "core/base/output_file.h"
#include "core/base/text_folding.h"
#include "core/learning/column_names.h"
#include "core/learning/contact_design.h"
#include "core/learning/evaluation_kinds.h"
#include "core/learning/figures_json.h"
#include "core/learning/outcome.h"

namespace saikoku::scoring {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Scoring)
};

constexpr qsizetype kLeastToCallEmpty = 50;  // rows without a single value before a column counts as lacking
constexpr double kFilledInTraining = 0.1;

double filledShare(const TextColumn& column) {
    qsizetype filled = 0;
    for (const int code : column.codes) {
        filled += isMissing(column.values[code]) ? 0 : 1;
    }
    return column.codes.empty() ? 0 : static_cast<double>(filled) / static_cast<double>(column.codes.size());
}

Result<void> requireColumns(const TextTable& table, const QString& path, const QStringList& names) {
    for (const QString& name : names) {
        if (!table.find(name)) {
            return fail(ErrorCode::Usage, Text::tr("%1 has no column \"%2\".").arg(path, name));
        }
    }
    return {};
}

/// Columns and values as the table writes them.
EvaluationRequest namedAsIn(const TextTable& table, EvaluationRequest request) {
    for (QString* column : {&request.target, &request.treatment, &request.timeColumn}) {
        *column = column->isEmpty() ? *column : namedColumn(table, *column);
    }
    for (QString* value : {&request.positive, &request.control}) {
        *value = canonicalText(*value);
    }
    const QStringList lists = std::exchange(request.excluded, {});
    for (const QString& list : lists) {
        request.excluded += namedColumns(table, list);
    }
    return request;
}

/// Headings that a person reads as one, by the form in which they are: "ﾃﾞﾓ回数 ".
QHash<QString, QString> headingsToMix(const TextTable& test, const TextTable& train) {
    const QHash<QString, qsizetype> known = train.index();
    QHash<QString, QString> alike;
    for (const TextColumn& column : test.columns) {
        if (const QString folded = foldForSearch(column.name); !known.contains(column.name) && !folded.isEmpty()) {
            alike.insert(folded, column.name);
        }
    }
    return alike;
}

/// Leaves out, or refuses, what only one of the two files has.
Result<void> settleColumns(const EvaluationRequest& request, const QSet<QString>& special, TablePair& pair) {
    const QHash<QString, qsizetype> inTrain = pair.train.index();
    const QHash<QString, qsizetype> inTest = pair.test.index();
    const QHash<QString, QString> alike = headingsToMix(pair.test, pair.train);
    const QSet<QString>& excluded = pair.columns.excluded;
    for (const TextColumn& column : pair.train.columns) {
        if (special.contains(column.name) || excluded.contains(column.name)) {
            continue;
        }
        const auto at = inTest.constFind(column.name);
        const bool isThere = at != inTest.constEnd();
        if (const QString other = alike.value(foldForSearch(column.name)); !isThere && !other.isEmpty()) {
            pair.warnings << Text::tr("Column \"%1\" is called \"%2\" in the test file: another column. Write both alike.")
                                 .arg(column.name, other);
        }
        const bool empty = isThere && pair.test.rows >= kLeastToCallEmpty &&
                           filledShare(pair.test.columns[static_cast<size_t>(*at)]) == 0 &&
                           filledShare(column) >= kFilledInTraining;
        if (!isThere && request.strict) {
            return fail(ErrorCode::Rule, Text::tr("%1 has no column \"%2\", which the training file has.")
                                             .arg(request.testPath, column.name));
        }
        if (empty) {
            const QString reason = Text::tr(
                                       "Column \"%1\" has values in the training file and none in the test "
                                       "file. It may be known only afterwards.")
                                       .arg(column.name);
            if (request.strict) {
                return fail(ErrorCode::Rule,
                            reason + QLatin1Char(' ') + Text::tr("Leave it out with --exclude."));
            }
            pair.warnings << reason;
        } else if (isThere) {
            pair.columns.available.insert(column.name);
        }
    }
    for (const TextColumn& column : pair.test.columns) {
        if (!inTrain.contains(column.name) && !special.contains(column.name) && !excluded.contains(column.name)) {
            if (request.strict) {
                return fail(ErrorCode::Rule, Text::tr("%1 has a column \"%2\" that the training file lacks.")
                                                 .arg(request.testPath, column.name));
            }
            pair.warnings << Text::tr(
                                 "Column \"%1\" of the test file is ignored: the training file lacks it.")
                                 .arg(column.name);
        }
    }
    return {};
}

/// What can't be read is said before minutes of training, not after.
Result<void> requireReadable(const EvaluationRequest& request, const TextTable& test) {
    if (test.find(request.target)) {
        SAIKOKU_TRY(readOutcome(test, request.target, request.positive, false));
    }
    if (request.kind == EvaluationKind::Uplift && test.find(request.treatment)) {
        SAIKOKU_TRY(readTreatment(test, request.treatment, request.control));
    }
    if (request.kind == EvaluationKind::Contact) {
        SAIKOKU_TRY(readSlots(test));
    }
    return {};
}

TextTable withoutExtraColumns(const TextTable& test, const TextTable& train) {
    TextTable kept = test;
    kept.columns.clear();
    const QHash<QString, qsizetype> known = train.index();
    for (const TextColumn& column : test.columns) {
        if (known.contains(column.name)) {
            kept.columns.push_back(column);
        }
    }
    return kept;
}

QByteArray printed(double value) {
    return QByteArray::number(value, 'g', 9);
}

}  // namespace

QJsonObject EvaluationReport::toJson() const {
    QJsonObject json{{QStringLiteral("engine"), engine},
                     {QStringLiteral("auc"), orNull(auc)},
                     {QStringLiteral("log_loss"), orNull(logLoss)},
                     {QStringLiteral("brier"), orNull(brier)},
                     {QStringLiteral("ece"), orNull(ece)},
                     {QStringLiteral("top40_precision"), orNull(top40Precision)},
                     {QStringLiteral("qini"), orNull(qini)},
                     {QStringLiteral("uplift_top40"), orNull(upliftTop40)},
                     {QStringLiteral("warnings"), QJsonArray::fromStringList(warnings)}};
    for (auto at = details.begin(); at != details.end(); ++at) {
        json.insert(at.key(), at.value());
    }
    return json;
}

Result<TablePair> settleTables(const EvaluationRequest& request, TablePair pair, const QStringList& special,
                               const QStringList& needed) {
    SAIKOKU_TRY(requireColumns(pair.train, request.trainPath, special + request.excluded));
    SAIKOKU_TRY(requireColumns(pair.test, request.testPath, needed));
    if (!request.timeColumn.isEmpty()) {
        SAIKOKU_TRY(requireColumns(pair.train, request.trainPath, {request.timeColumn}));
        pair.columns.timeColumn = request.timeColumn;
    }
    if (pair.train.rows == 0) {
        return fail(ErrorCode::BadInput, Text::tr("%1 has no rows.").arg(request.trainPath));
    }
    pair.columns.special = QSet<QString>(special.begin(), special.end());
    pair.columns.excluded = QSet<QString>(request.excluded.begin(), request.excluded.end());
    SAIKOKU_TRY(settleColumns(request, pair.columns.special, pair));
    pair.columns.available.insert(
        request.target);  // never empty, so that "all lacking" is told from "not asked"
    pair.test = withoutExtraColumns(pair.test, pair.train);
    SAIKOKU_TRY(requireReadable(request, pair.test));
    return pair;
}

QByteArray predictionLines(const QByteArray& header, const std::vector<double>& values) {
    QByteArray lines = header + '\n';
    for (const double value : values) {
        lines += printed(value) + '\n';
    }
    return lines;
}

std::vector<double> asPrinted(std::vector<double> values) {
    for (double& value : values) {
        value = printed(value).toDouble();
    }
    return values;
}

Result<void> measureProbabilities(const EvaluationRequest& request, const TextTable& test,
                                  const std::vector<double>& probability, EvaluationReport& report) {
    if (!test.find(request.target)) {
        return {};
    }
    SAIKOKU_TRY_ASSIGN(const std::vector<float> outcome,
                       readOutcome(test, request.target, request.positive, false));
    std::vector<double> p;
    std::vector<float> y;
    for (const qsizetype row : rowsWithValue(outcome)) {
        p.push_back(probability[static_cast<size_t>(row)]);
        y.push_back(outcome[static_cast<size_t>(row)]);
    }
    if (p.empty()) {
        return {};
    }
    if (y.size() < outcome.size()) {
        report.warnings
            << Text::tr("Test rows without an outcome are not measured: %1.").arg(outcome.size() - y.size());
    }
    const BinaryFigures figures = binaryFigures(p, y, request.seed);
    report.auc = figures.auc;
    report.logLoss = figures.logLoss;
    report.brier = figures.brier;
    report.ece = figures.ece;
    report.top40Precision = figures.top40Precision;
    QJsonObject details = figuresJson(figures);
    for (const char* key : {"intervals", "reliability", "top40_lift", "base_rate"}) {
        report.details.insert(QLatin1String(key), details.value(QLatin1String(key)));
    }
    return {};
}

Result<EvaluationReport> evaluateBinary(const EvaluationRequest& request, TablePair read, TrainingHost& host,
                                        const TrainingProgress& progress) {
    SAIKOKU_TRY_ASSIGN(const TablePair tables, settleTables(request, std::move(read), {request.target}, {}));
    EvaluationReport report;
    report.warnings = tables.warnings;
    BinaryRequest wanted{request.target, request.positive, request.engine,
                         tables.columns, request.seed,     request.strict};
    SAIKOKU_TRY_ASSIGN(const BinaryModel model, BinaryModel::fit(tables.train, wanted, host, progress));
    report.engine = model.engine().name();
    report.warnings += model.warnings();
    SAIKOKU_TRY_ASSIGN(const std::vector<double> probability,
                       model.probabilities(tables.test, request.strict, &report.warnings));
    SAIKOKU_TRY(measureProbabilities(request, tables.test, asPrinted(probability), report));
    report.details.insert(QStringLiteral("validation"), model.validation());
    SAIKOKU_TRY(writeOutput(request.outPath, predictionLines("probability", probability)));
    if (!request.modelPath.isEmpty()) {
        SAIKOKU_TRY_ASSIGN(report.modelSum, model.toFile().save(request.modelPath));
    }
    return report;
}

Result<EvaluationReport> evaluate(const EvaluationRequest& request, TrainingHost& host,
                                  const TrainingProgress& progress) {
    SAIKOKU_TRY(requireDifferentFiles({request.outPath, request.modelPath, request.bestSlotsPath},
                                      {request.trainPath, request.testPath}));
    for (const QString& path : {request.outPath, request.modelPath, request.bestSlotsPath}) {
        if (!path.isEmpty()) {
            SAIKOKU_TRY(tryOutput(path));  // what can't be written is said before minutes of training
        }
    }
    TablePair read;
    SAIKOKU_TRY_ASSIGN(read.train, readTable(request.trainPath));
    SAIKOKU_TRY_ASSIGN(read.test, readTable(request.testPath));
    const EvaluationRequest named = namedAsIn(read.train, request);
    switch (request.kind) {
        case EvaluationKind::Binary: return evaluateBinary(named, std::move(read), host, progress);
        case EvaluationKind::Uplift: return evaluateUplift(named, std::move(read), host, progress);
        case EvaluationKind::Contact: return evaluateContact(named, std::move(read));
    }
    return fail(ErrorCode::Usage, Text::tr("Unknown kind."));
}

}  // namespace saikoku::scoring
