#include "core/learning/tree_features.h"

#include <algorithm>

namespace saikoku::scoring {

namespace {

constexpr int kMostLevels = 64;
constexpr int kMostLevelFeatures = 1000;

/// How many levels a category may have so that all of them stay within bounds.
int levelLimit(const Frame& frame) {
    int limit = kMostLevels;
    const auto sum = [&] {
        int all = 0;
        for (const FrameColumn& column : frame.columns) {
            all += column.category ? std::min(column.levelCount, limit) + 1 : 0;
        }
        return all;
    };
    while (limit > 1 && sum() > kMostLevelFeatures) {
        --limit;
    }
    return limit;
}

}  // namespace

TreeFeatures TreeFeatures::of(const Frame& frame) {
    TreeFeatures all;
    const int limit = levelLimit(frame);
    for (size_t i = 0; i < frame.columns.size(); ++i) {
        const FrameColumn& column = frame.columns[i];
        if (!column.category) {
            all.features.push_back({static_cast<int>(i), kNumber});
            continue;
        }
        for (int level = -1; level < std::min(column.levelCount, limit); ++level) {
            all.features.push_back({static_cast<int>(i), level});
        }
    }
    return all;
}

TreeMatrix TreeFeatures::matrix(const Frame& frame, const std::vector<float>& extra) const {
    TreeMatrix matrix;
    matrix.columns = static_cast<int>(features.size() + (extra.empty() ? 0 : 1));
    const auto width = static_cast<size_t>(matrix.columns);
    matrix.values.resize(static_cast<size_t>(frame.rows) * width);
    for (size_t f = 0; f < features.size(); ++f) {
        const FrameColumn& column = frame.columns[static_cast<size_t>(features[f].column)];
        for (size_t row = 0; row < static_cast<size_t>(frame.rows); ++row) {
            matrix.values[row * width + f] = features[f].level == kNumber
                                                 ? static_cast<float>(column.numbers[row])
                                                 : (column.levels[row] == features[f].level ? 1.0F : 0.0F);
        }
    }
    for (size_t row = 0; row < extra.size(); ++row) {
        matrix.values[row * width + width - 1] = extra[row];
    }
    return matrix;
}

}  // namespace saikoku::scoring
