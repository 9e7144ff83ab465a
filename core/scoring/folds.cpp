#include "core/scoring/folds.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

#include "core/scoring/random.h"

namespace saikoku::scoring {

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

std::vector<Fold> timeFolds(const std::vector<double>& time, int count) {
    std::vector<double> key = time;
    for (double& moment : key) {
        moment = std::isnan(moment) ? -1e300 : moment;
    }
    std::vector<double> sorted = key;
    std::sort(sorted.begin(), sorted.end());
    std::vector<Fold> folds;
    const size_t rows = key.size();
    for (int f = 0; f < count && rows > 0; ++f) {
        const auto part = static_cast<size_t>(count + f);
        const double from = sorted[part * rows / static_cast<size_t>(2 * count)];
        const size_t end = (part + 1) * rows / static_cast<size_t>(2 * count);
        const double to = end < rows ? sorted[end] : INFINITY;
        Fold fold;
        for (size_t row = 0; row < rows; ++row) {
            if (key[row] < from) {
                fold.learn.push_back(static_cast<qsizetype>(row));
            } else if (key[row] < to) {
                fold.check.push_back(static_cast<qsizetype>(row));
            }
        }
        if (!fold.learn.empty() && !fold.check.empty()) {
            folds.push_back(std::move(fold));
        }
    }
    return folds;
}

}  // namespace saikoku::scoring
