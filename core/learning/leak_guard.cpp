#include "core/learning/leak_guard.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <cmath>

#include "core/learning/binning.h"
#include "core/learning/folds.h"
#include "core/learning/metrics.h"

namespace saikoku::scoring {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Scoring)
};

constexpr double kAlmostPerfect = 0.97;
constexpr double kPure = 0.99;
constexpr double kPurerThanUsual = 0.1;  // share of the other outcome against its share overall
constexpr double kExpectedOthers = 20;
constexpr double kMostlySame = 0.5;
constexpr double kNoValue = -1e300;
constexpr int kBins = 20;
constexpr int kEveryColumn = 1'000'000;  // coefficients: no column may slip through

struct Counts {
    double rows = 0;
    double positives = 0;
};

/// Area under the curve of the column's own outcome rates, bin by bin, each row
/// judged by the other half of the rows so that rare values prove nothing.
double areaAlone(const BinnedColumn& bins, const FrameColumn& column, const std::vector<float>& outcome,
                 const std::vector<size_t>& half) {
    const auto size = static_cast<size_t>(bins.bins);
    std::vector<Counts> halves[2] = {std::vector<Counts>(size), std::vector<Counts>(size)};
    Counts all[2];
    std::vector<int> bin(outcome.size());
    for (size_t row = 0; row < outcome.size(); ++row) {
        bin[row] = bins.binOf(column, static_cast<qsizetype>(row));
        Counts& counts = halves[half[row]][static_cast<size_t>(bin[row])];
        counts.rows += 1;
        counts.positives += static_cast<double>(outcome[row]);
        all[half[row]].rows += 1;
        all[half[row]].positives += static_cast<double>(outcome[row]);
    }
    std::vector<double> rate;
    for (size_t row = 0; row < outcome.size(); ++row) {
        const size_t other = 1 - half[row];
        const Counts& counts = halves[other][static_cast<size_t>(bin[row])];
        const double base = all[other].positives / std::max(1.0, all[other].rows);
        rate.push_back((counts.positives + base) / (counts.rows + 1));
    }
    return areaUnderCurve(rate, outcome).value_or(0.5);
}

/// Drawn by lot, evenly of both outcomes: tables come in every order.
std::vector<size_t> drawHalves(const std::vector<float>& outcome) {
    std::vector<size_t> half(outcome.size(), 0);
    const std::vector<Fold> folds = randomFolds(std::vector<int>(outcome.begin(), outcome.end()), 2, 1);
    for (const qsizetype row : folds[1].check) {
        half[static_cast<size_t>(row)] = 1;
    }
    return half;
}

/// The value that most rows have (NaN and -1 stand for "none") against the rest.
Counts unusualRows(const FrameColumn& column, const std::vector<float>& outcome) {
    std::vector<double> values;
    for (size_t row = 0; row < outcome.size(); ++row) {
        const double value = column.category ? column.levels[row] : column.numbers[row];
        values.push_back(std::isnan(value) ? kNoValue : value);
    }
    // A value that more than half of the rows have is the one in the middle.
    std::vector<double> sorted = values;
    const auto middle = sorted.begin() + static_cast<qsizetype>(sorted.size() / 2);
    std::nth_element(sorted.begin(), middle, sorted.end());
    Counts rest;
    for (size_t row = 0; row < values.size(); ++row) {
        if (values[row] != *middle) {
            rest.rows += 1;
            rest.positives += static_cast<double>(outcome[row]);
        }
    }
    const bool mostly = rest.rows <= (1 - kMostlySame) * static_cast<double>(outcome.size());
    return mostly ? rest : Counts{};
}

bool tooPure(const Counts& counts, double base) {
    for (const bool positive : {true, false}) {
        const double others = positive ? counts.rows - counts.positives : counts.positives;
        const double usual = positive ? 1 - base : base;
        const double share = counts.rows > 0 ? others / counts.rows : 1;
        if (share <= 1 - kPure && share <= kPurerThanUsual * usual &&
            counts.rows * usual >= kExpectedOthers) {
            return true;
        }
    }
    return false;
}

}  // namespace

std::vector<LeakSuspicion> suspectedLeaks(const Schema& schema, const Frame& frame,
                                          const std::vector<float>& outcome) {
    Counts all;
    for (const float y : outcome) {
        all.rows += 1;
        all.positives += static_cast<double>(y);
    }
    const double base = all.positives / std::max(1.0, all.rows);
    const std::vector<size_t> half = drawHalves(outcome);
    std::vector<LeakSuspicion> suspicions;
    QSet<QString> named;
    for (const BinnedColumn& bins : chooseBins(frame, kBins, kEveryColumn)) {
        const FrameColumn& column = frame.columns[static_cast<size_t>(bins.feature)];
        const QString& source = schema.columns[static_cast<size_t>(column.source)].name;
        const double area = areaAlone(bins, column, outcome, half);
        QString reason;
        if (area >= kAlmostPerfect) {
            reason = Text::tr(
                         "Column \"%1\" alone predicts the outcome almost perfectly (AUC %2). It may be "
                         "known only afterwards.")
                         .arg(source, QString::number(area, 'f', 3));
        } else if (tooPure(unusualRows(column, outcome), base)) {
            reason = Text::tr("Column \"%1\" seems to be filled only when the outcome is known.").arg(source);
        }
        if (!reason.isEmpty() && !named.contains(source)) {
            named.insert(source);
            suspicions.push_back({source, reason});
        }
    }
    return suspicions;
}

Result<QStringList> meetLeaks(const Schema& schema, const Frame& frame, const std::vector<float>& outcome,
                              bool strict) {
    QStringList reasons;
    for (const LeakSuspicion& leak : suspectedLeaks(schema, frame, outcome)) {
        if (strict) {
            return fail(ErrorCode::Rule,
                        leak.reason + QLatin1Char(' ') + Text::tr("Leave it out with --exclude."));
        }
        reasons << leak.reason;
    }
    return reasons;
}

}  // namespace saikoku::scoring
