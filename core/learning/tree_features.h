#pragma once

#include <vector>

#include "core/learning/booster.h"
#include "core/learning/frame.h"

namespace saikoku::scoring {

/// @brief How a frame becomes the trees' matrix: a number is itself, a category
/// one 0/1 feature for each of its most frequent levels (at most 64, fewer when
/// all categories together would give more than 1,000) and one for
/// "no value".
struct TreeFeatures {
    static constexpr int kNumber = -2;
    struct Feature {
        int column = 0;       ///< index into Frame::columns
        int level = kNumber;  ///< the level that makes it 1 (-1 = no value)
        bool operator==(const Feature&) const = default;
    };
    std::vector<Feature> features;

    static TreeFeatures of(const Frame& frame);
    /// @param extra  a last column (a treatment), empty = none.
    TreeMatrix matrix(const Frame& frame, const std::vector<float>& extra = {}) const;
};

}  // namespace saikoku::scoring
