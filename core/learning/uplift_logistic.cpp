#include "core/learning/uplift_logistic.h"

#include <array>

#include "core/learning/pick.h"

namespace saikoku::scoring {

TwoSides fitOneModel(const SparseRows& bins, const std::vector<PenaltyBlock>& blocks,
                     const std::vector<float>& outcome, const std::vector<float>& treated,
                     const std::function<bool()>& goOn) {
    double share = 0;
    for (const float t : treated) {
        share += static_cast<double>(t) / static_cast<double>(treated.size());
    }
    const int own = bins.coefficients;
    SparseRows rows;
    rows.slots = 2 * bins.slots + 1;
    rows.coefficients = 2 * own + 1;
    for (size_t row = 0; row < outcome.size(); ++row) {
        const float centred = treated[row] - static_cast<float>(share);
        const int* at = &bins.index[row * static_cast<size_t>(bins.slots)];
        for (int s = 0; s < bins.slots; ++s) {
            rows.index.push_back(at[s]);
            rows.values.push_back(1.0F);
        }
        rows.index.push_back(own);
        rows.values.push_back(centred);
        for (int s = 0; s < bins.slots; ++s) {
            rows.index.push_back(own + 1 + at[s]);
            rows.values.push_back(centred);
        }
    }
    std::vector<PenaltyBlock> all = blocks;
    all.push_back({own, 1, exchangeableStructure(1)});
    for (PenaltyBlock block : blocks) {
        block.start += own + 1;
        all.push_back(block);
    }
    AdditiveLogitOptions options;
    options.goOn = goOn;
    options.precision.assign(all.size(), 1.0);
    for (size_t b = blocks.size() + 1; b < all.size(); ++b) {
        options.precision[b] = 10;  // effects differ less than outcomes do
    }
    const AdditiveLogitFit fit = fitAdditiveLogit(rows, all, outcome, {}, {}, options);
    const Eigen::VectorXd main = fit.coefficients.head(own);
    const double effect = fit.coefficients[own];
    const Eigen::VectorXd differing = fit.coefficients.tail(own);
    return {fit.intercept - share * effect, fit.intercept + (1 - share) * effect, main - share * differing,
            main + (1 - share) * differing};
}

TwoSides fitTwoModels(const SparseRows& bins, const std::vector<PenaltyBlock>& blocks,
                      const std::vector<float>& outcome, const std::vector<float>& treated,
                      const std::function<bool()>& goOn) {
    AdditiveLogitOptions options;
    options.goOn = goOn;
    std::array<AdditiveLogitFit, 2> arms;
    for (size_t arm = 0; arm < 2; ++arm) {
        std::vector<qsizetype> rows;
        for (size_t row = 0; row < treated.size(); ++row) {
            if ((treated[row] > 0.5F) == (arm == 1)) {
                rows.push_back(static_cast<qsizetype>(row));
            }
        }
        arms[arm] = fitAdditiveLogit(bins.pick(rows), blocks, pickRows(outcome, rows), {}, {}, options);
    }
    return {arms[0].intercept, arms[1].intercept, arms[0].coefficients, arms[1].coefficients};
}

}  // namespace saikoku::scoring
