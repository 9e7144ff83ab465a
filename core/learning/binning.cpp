#include "core/learning/binning.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <cmath>
#include <functional>
#include <numeric>

namespace saikoku::scoring {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Scoring)
};

constexpr int kLeastInBin = 15;
constexpr int kLeastBins = 2;
constexpr int kLeastOfCategory = 3;

/// Upper edges of the bins, the open last one left out.
std::vector<double> chooseCuts(const std::vector<double>& values, int most) {
    std::vector<double> sorted;
    for (const double value : values) {
        if (!std::isnan(value)) {
            sorted.push_back(value);
        }
    }
    std::sort(sorted.begin(), sorted.end());
    const auto wanted = std::max<size_t>(kLeastInBin, sorted.size() / static_cast<size_t>(most));
    std::vector<double> cuts;
    size_t filled = 0;
    for (size_t i = 0; i < sorted.size();) {
        size_t end = i;
        while (end < sorted.size() && sorted[end] == sorted[i]) {
            ++end;
        }
        const bool heavy = end - i >= wanted;
        if (heavy && filled >= static_cast<size_t>(kLeastInBin) && i > 0) {
            cuts.push_back((sorted[i - 1] + sorted[i]) / 2);
            filled = 0;
        }
        filled += end - i;
        if (end < sorted.size() && filled >= wanted &&
            sorted.size() - end >= static_cast<size_t>(kLeastInBin)) {
            cuts.push_back((sorted[i] + sorted[end]) / 2);
            filled = 0;
        }
        i = end;
    }
    return cuts;
}

/// How many levels a category may keep so that all coefficients stay within bounds.
int levelLimit(const Frame& frame, int taken, int most) {
    int limit = 1;
    for (int tried = 2; tried <= most; tried = tried * 5 / 4 + 1) {
        int sum = taken;
        for (const FrameColumn& column : frame.columns) {
            sum += column.category ? std::min(column.levelCount, tried) + 2 : 0;
        }
        if (sum > most) {
            break;
        }
        limit = tried;
    }
    return limit;
}

/// How many bins a number may have so that all coefficients stay within bounds.
int binLimit(const Frame& frame, int most, int mostCoefficients) {
    int numbers = 0;
    int others = 0;
    for (const FrameColumn& column : frame.columns) {
        (column.category ? others : numbers) += 1;
    }
    const int room = mostCoefficients - others * kLeastOfCategory;
    return numbers == 0 ? most : std::clamp(room / numbers - 2, kLeastBins, most);
}

/// Of more features than coefficients allow those stay whose rows are spread most
/// evenly over their bins; the outcome is not asked, so that validation stays honest.
void keepTelling(std::vector<BinnedColumn>& all, const Frame& frame, int mostCoefficients) {
    const auto size = [](int sum, const BinnedColumn& bins) { return sum + bins.bins; };
    if (std::accumulate(all.begin(), all.end(), 0, size) <= mostCoefficients) {
        return;
    }
    std::vector<std::pair<qsizetype, size_t>> fullest;
    for (size_t i = 0; i < all.size(); ++i) {
        std::vector<qsizetype> rows(static_cast<size_t>(all[i].bins), 0);
        for (qsizetype row = 0; row < frame.rows; ++row) {
            ++rows[static_cast<size_t>(
                all[i].binOf(frame.columns[static_cast<size_t>(all[i].feature)], row))];
        }
        fullest.emplace_back(*std::max_element(rows.begin(), rows.end()), i);
    }
    std::sort(fullest.begin(), fullest.end());
    std::vector<bool> kept(all.size(), false);
    int sum = 0;
    for (const auto& [rows, i] : fullest) {
        kept[i] = rows < frame.rows && sum + all[i].bins <= mostCoefficients;
        sum += kept[i] ? all[i].bins : 0;
    }
    std::erase_if(all, [&](const BinnedColumn& bins) { return !kept[static_cast<size_t>(bins.feature)]; });
}

}  // namespace

int BinnedColumn::binOf(const FrameColumn& column, qsizetype row) const {
    const auto at = static_cast<size_t>(row);
    if (category) {
        return column.levels[at] < 0 ? bins - 1 : std::min(column.levels[at], bins - 2);
    }
    const double value = column.numbers[at];
    if (std::isnan(value)) {
        return bins - 1;
    }
    return static_cast<int>(std::lower_bound(cuts.begin(), cuts.end(), value) - cuts.begin());
}

Eigen::MatrixXd BinnedColumn::structure() const {
    return category ? exchangeableStructure(bins) : chainStructure(bins, 1);
}

std::vector<BinnedColumn> chooseBins(const Frame& frame, int most, int mostCoefficients) {
    std::vector<BinnedColumn> all;
    int taken = 0;
    most = binLimit(frame, most, mostCoefficients);
    for (size_t i = 0; i < frame.columns.size(); ++i) {
        const FrameColumn& column = frame.columns[i];
        BinnedColumn bins;
        bins.feature = static_cast<int>(i);
        bins.category = column.category;
        if (!column.category) {
            bins.cuts = chooseCuts(column.numbers, most);
        }
        bins.bins = column.category ? 0 : static_cast<int>(bins.cuts.size()) + 2;
        taken += bins.bins;
        all.push_back(std::move(bins));
    }
    const int limit = levelLimit(frame, taken, mostCoefficients);
    for (BinnedColumn& bins : all) {
        if (bins.category) {
            bins.bins = std::min(frame.columns[static_cast<size_t>(bins.feature)].levelCount, limit) + 2;
        }
    }
    keepTelling(all, frame, mostCoefficients);
    return all;
}

SparseRows binRows(const std::vector<BinnedColumn>& bins, const Frame& frame) {
    SparseRows rows;
    rows.slots = static_cast<int>(bins.size());
    rows.index.resize(static_cast<size_t>(frame.rows) * bins.size());
    int start = 0;
    for (size_t slot = 0; slot < bins.size(); ++slot) {
        const FrameColumn& column = frame.columns[static_cast<size_t>(bins[slot].feature)];
        for (qsizetype row = 0; row < frame.rows; ++row) {
            rows.index[static_cast<size_t>(row) * bins.size() + slot] = start + bins[slot].binOf(column, row);
        }
        start += bins[slot].bins;
    }
    rows.coefficients = start;
    return rows;
}

std::vector<PenaltyBlock> penaltyBlocks(const std::vector<BinnedColumn>& bins) {
    std::vector<PenaltyBlock> blocks;
    int start = 0;
    for (const BinnedColumn& column : bins) {
        blocks.push_back({start, column.bins, column.structure()});
        start += column.bins;
    }
    return blocks;
}

QJsonObject toJson(const BinnedColumn& bins) {
    QJsonArray cuts;
    for (const double cut : bins.cuts) {
        cuts.append(cut);
    }
    return {{QStringLiteral("feature"), bins.feature},
            {QStringLiteral("category"), bins.category},
            {QStringLiteral("bins"), bins.bins},
            {QStringLiteral("cuts"), cuts}};
}

namespace {

bool belongs(const BinnedColumn& bins, const Frame& frame) {
    if (bins.feature < 0 || static_cast<size_t>(bins.feature) >= frame.columns.size()) {
        return false;
    }
    const FrameColumn& column = frame.columns[static_cast<size_t>(bins.feature)];
    if (bins.category != column.category) {
        return false;
    }
    if (bins.category) {
        return bins.cuts.empty() && bins.bins >= 2 && bins.bins <= column.levelCount + 2;
    }
    const bool rising =
        std::adjacent_find(bins.cuts.begin(), bins.cuts.end(), std::greater_equal<>()) == bins.cuts.end();
    return rising && bins.cuts.size() + 2 == static_cast<size_t>(bins.bins);
}

tl::unexpected<Error> damaged(const char* what) {
    return fail(ErrorCode::Corrupt, Text::tr("The model file is damaged."), QString::fromLatin1(what));
}

}  // namespace

Result<std::vector<double>> numbersFromJson(const QJsonValue& json) {
    std::vector<double> numbers;
    for (const QJsonValue value : json.toArray()) {
        if (!value.isDouble()) {
            return damaged("numbers");
        }
        numbers.push_back(value.toDouble());
    }
    return json.isArray() ? Result<std::vector<double>>(std::move(numbers)) : damaged("numbers");
}

Result<std::vector<BinnedColumn>> binnedColumnsFromJson(const QJsonValue& json, const Frame& emptyFrame) {
    std::vector<BinnedColumn> all;
    for (const QJsonValue value : json.toArray()) {
        const QJsonObject one = value.toObject();
        BinnedColumn bins;
        bins.feature = one.value(QStringLiteral("feature")).toInt(-1);
        bins.category = one.value(QStringLiteral("category")).toBool();
        bins.bins = one.value(QStringLiteral("bins")).toInt(-1);
        SAIKOKU_TRY_ASSIGN(bins.cuts, numbersFromJson(one.value(QStringLiteral("cuts"))));
        if (!belongs(bins, emptyFrame)) {
            return damaged("bins");
        }
        all.push_back(std::move(bins));
    }
    return all;
}

}  // namespace saikoku::scoring
