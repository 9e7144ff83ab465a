#include "core/learning/folds.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>
#include <set>

#include "core/learning/outcome.h"
#include "core/learning/random.h"

namespace saikoku::scoring {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Scoring)
};

}  // namespace

std::vector<Fold> randomFolds(const std::vector<int>& classes, int count, quint64 seed) {
    std::map<int, std::vector<qsizetype>> byClass;
    for (size_t row = 0; row < classes.size(); ++row) {
        byClass[classes[row]].push_back(static_cast<qsizetype>(row));
    }
    std::vector<int> foldOf(classes.size(), 0);
    Random random(seed);
    qsizetype dealt = 0;
    for (auto& [name, rows] : byClass) {
        for (auto i = static_cast<qsizetype>(rows.size()) - 1; i > 0; --i) {
            std::swap(rows[static_cast<size_t>(i)], rows[static_cast<size_t>(random.below(i + 1))]);
        }
        for (const qsizetype row : rows) {
            foldOf[static_cast<size_t>(row)] = static_cast<int>(dealt++ % count);
        }
    }
    std::vector<Fold> folds(static_cast<size_t>(count));
    for (size_t row = 0; row < classes.size(); ++row) {
        for (int f = 0; f < count; ++f) {
            Fold& fold = folds[static_cast<size_t>(f)];
            (foldOf[row] == f ? fold.check : fold.learn).push_back(static_cast<qsizetype>(row));
        }
    }
    return folds;
}

namespace {

constexpr double kLeastLearnt = 0.2;
constexpr double kLeastChecked = 0.05;
constexpr int kTimeFolds = 4;

/// Positions in order of time where one moment ends and the next begins, nearest to
/// those wished for.
std::vector<size_t> cuts(const std::vector<double>& sorted, int count) {
    const double rows = static_cast<double>(sorted.size());
    std::vector<size_t> borders;
    for (size_t i = 1; i < sorted.size(); ++i) {
        const double at = static_cast<double>(i);
        if (sorted[i - 1] < sorted[i] && at >= kLeastLearnt * rows && at <= (1 - kLeastChecked) * rows) {
            borders.push_back(i);
        }
    }
    std::vector<size_t> chosen;
    for (int f = 0; f < count && !borders.empty(); ++f) {
        const auto wish = static_cast<size_t>(count + f) * sorted.size() / static_cast<size_t>(2 * count);
        const auto away = [&](size_t border) { return border < wish ? wish - border : border - wish; };
        const size_t nearest = *std::min_element(borders.begin(), borders.end(),
                                                 [&](size_t a, size_t b) { return away(a) < away(b); });
        if (chosen.empty() || nearest > chosen.back()) {
            chosen.push_back(nearest);
        }
    }
    return chosen;
}

std::set<int> classesOf(const std::vector<int>& classes, const std::vector<qsizetype>& rows) {
    std::set<int> found;
    for (const qsizetype row : rows) {
        found.insert(classes[static_cast<size_t>(row)]);
    }
    return found;
}

}  // namespace

std::vector<Fold> timeFolds(const std::vector<double>& time, int count) {
    std::vector<double> key = time;
    for (double& moment : key) {
        moment = std::isnan(moment) ? -1e300 : moment;
    }
    std::vector<double> sorted = key;
    std::sort(sorted.begin(), sorted.end());
    const std::vector<size_t> borders = cuts(sorted, count);
    std::vector<Fold> folds;
    for (size_t f = 0; f < borders.size(); ++f) {
        const double from = sorted[borders[f]];
        const double to = f + 1 < borders.size() ? sorted[borders[f + 1]] : INFINITY;
        Fold fold;
        for (size_t row = 0; row < key.size(); ++row) {
            if (key[row] < from) {
                fold.learn.push_back(static_cast<qsizetype>(row));
            } else if (key[row] < to) {
                fold.check.push_back(static_cast<qsizetype>(row));
            }
        }
        folds.push_back(std::move(fold));
    }
    return folds;
}

Result<std::vector<Fold>> makeFolds(const TextTable& table, const QString& timeColumn,
                                    const std::vector<int>& classes, int count, quint64 seed,
                                    QStringList& warnings) {
    if (!timeColumn.isEmpty()) {
        SAIKOKU_TRY_ASSIGN(const std::vector<double> time, readTime(table, timeColumn));
        std::vector<Fold> folds = timeFolds(time, kTimeFolds);
        const size_t all = std::set<int>(classes.begin(), classes.end()).size();
        std::erase_if(folds, [&](const Fold& fold) { return classesOf(classes, fold.learn).size() < all; });
        if (!folds.empty()) {
            return folds;
        }
        warnings << Text::tr(
                        "Column \"%1\" can't part the rows into earlier and later ones: validated with rows "
                        "drawn by lot.")
                        .arg(timeColumn);
    }
    return randomFolds(classes, count, seed);
}

}  // namespace saikoku::scoring
