#include "core/learning/booster.h"

#include <QCoreApplication>

#include <xgboost/c_api.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>

#include "core/learning/additive_logit.h"
#include "core/learning/parallel.h"
#include "core/learning/random.h"

namespace saikoku::scoring {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Scoring)
};

constexpr double kGrain = 0x1.0p20;  // gradients are multiples of its inverse
constexpr char kMarginConfig[] =
    R"({"type": 1, "training": false, "iteration_begin": 0, "iteration_end": %1, "strict_shape": false, "missing": NaN, "cache_id": 0})";
constexpr size_t kRowsOfATask = 4096;
constexpr char kShapConfig[] =
    R"({"type": 2, "training": false, "iteration_begin": 0, "iteration_end": 0, "strict_shape": false})";

tl::unexpected<Error> engineFailed() {
    return fail(ErrorCode::Failed, Text::tr("The tree engine failed."), QString::fromUtf8(XGBGetLastError()));
}

/// A matrix in XGBoost's own form.
class Matrix {
public:
    Matrix() = default;
    ~Matrix() {
        if (m_handle != nullptr) {
            XGDMatrixFree(m_handle);
        }
    }
    Matrix(const Matrix&) = delete;
    Matrix& operator=(const Matrix&) = delete;

    bool make(const TreeMatrix& from, int threads) {
        return XGDMatrixCreateFromMat_omp(from.values.data(), static_cast<bst_ulong>(from.rows()),
                                          static_cast<bst_ulong>(from.columns),
                                          std::numeric_limits<float>::quiet_NaN(), &m_handle, threads) == 0;
    }
    DMatrixHandle get() const { return m_handle; }

private:
    DMatrixHandle m_handle = nullptr;
};

Result<std::vector<double>> predict(BoosterHandle booster, DMatrixHandle matrix, const QByteArray& config) {
    const bst_ulong* shape = nullptr;
    bst_ulong dimensions = 0;
    const float* values = nullptr;
    if (XGBoosterPredictFromDMatrix(booster, matrix, config.constData(), &shape, &dimensions, &values) != 0) {
        return engineFailed();
    }
    bst_ulong count = 1;
    for (bst_ulong i = 0; i < dimensions; ++i) {
        count *= shape[i];
    }
    return std::vector<double>(values, values + count);
}

/// Some rows of a matrix where they stand, in the words of numpy's array interface.
QByteArray rowsInPlace(const TreeMatrix& matrix, qsizetype from, qsizetype rows) {
    const auto at = reinterpret_cast<quintptr>(matrix.values.data() + from * matrix.columns);
    return QStringLiteral(R"({"data": [%1, true], "shape": [%2, %3], "typestr": "<f4", "version": 3})")
        .arg(at)
        .arg(rows)
        .arg(matrix.columns)
        .toLatin1();
}

QByteArray marginConfig(int rounds) {
    return QString::fromLatin1(kMarginConfig).arg(rounds).toLatin1();
}

}  // namespace

TreeMatrix TreeMatrix::pick(const std::vector<qsizetype>& which) const {
    TreeMatrix picked{columns, {}};
    picked.values.reserve(which.size() * static_cast<size_t>(columns));
    for (const qsizetype row : which) {
        const auto from = values.begin() + row * columns;
        picked.values.insert(picked.values.end(), from, from + columns);
    }
    return picked;
}

struct Booster::Handle {
    BoosterHandle booster = nullptr;
    ~Handle() {
        if (booster != nullptr) {
            XGBoosterFree(booster);
        }
    }
};

Booster::Booster() : m_handle(std::make_unique<Handle>()) {}
Booster::~Booster() = default;
Booster::Booster(Booster&&) noexcept = default;
Booster& Booster::operator=(Booster&&) noexcept = default;

Result<Booster> Booster::load(const QByteArray& bytes, int columns) {
    Booster loaded;
    bst_ulong features = 0;
    if (XGBoosterCreate(nullptr, 0, &loaded.m_handle->booster) != 0 ||
        XGBoosterSetParam(loaded.m_handle->booster, "nthread", "1") != 0 ||
        XGBoosterLoadModelFromBuffer(loaded.m_handle->booster, bytes.constData(),
                                     static_cast<bst_ulong>(bytes.size())) != 0 ||
        XGBoosterGetNumFeature(loaded.m_handle->booster, &features) != 0 ||
        features != static_cast<bst_ulong>(columns)) {
        return fail(ErrorCode::Corrupt, Text::tr("The model file is damaged."),
                    QString::fromUtf8(XGBGetLastError()));
    }
    XGBoosterSetParam(loaded.m_handle->booster, "nthread", "1");
    return loaded;
}

QByteArray Booster::saved() const {
    bst_ulong length = 0;
    const char* bytes = nullptr;
    if (m_handle->booster == nullptr ||
        XGBoosterSaveModelToBuffer(m_handle->booster, R"({"format": "ubj"})", &length, &bytes) != 0) {
        return {};
    }
    return QByteArray(bytes, static_cast<qsizetype>(length));
}

Result<std::vector<double>> Booster::margins(const TreeMatrix& matrix, int rounds) const {
    const qsizetype count = matrix.rows();
    std::vector<double> all(static_cast<size_t>(count));
    const size_t tasks = (all.size() + kRowsOfATask - 1) / kRowsOfATask;
    std::vector<std::optional<Error>> errors(tasks);
    const QByteArray config = marginConfig(rounds);
    const auto score = [&](size_t task) {
        const auto from = static_cast<qsizetype>(task * kRowsOfATask);
        const auto rows = std::min(static_cast<qsizetype>(kRowsOfATask), count - from);
        const bst_ulong* shape = nullptr;
        bst_ulong dimensions = 0;
        const float* values = nullptr;
        if (XGBoosterPredictFromDense(m_handle->booster, rowsInPlace(matrix, from, rows).constData(),
                                      config.constData(), nullptr, &shape, &dimensions, &values) != 0) {
            errors[task] = engineFailed().value();
            return;
        }
        std::copy(values, values + rows, all.begin() + from);
    };
    if (tasks > 0) {
        score(0);  // XGBoost settles its configuration in the first call
    }
    if (tasks > 1) {
        runInParallel(tasks - 1, 0, [&](size_t task) { score(task + 1); });
    }
    for (const std::optional<Error>& error : errors) {
        if (error) {
            return fail(*error);
        }
    }
    return all;
}

Result<std::vector<double>> Booster::contributions(const TreeMatrix& matrix) const {
    if (matrix.rows() == 0) {
        return std::vector<double>();
    }
    Matrix rows;
    if (!rows.make(matrix, 1)) {
        return engineFailed();
    }
    return predict(m_handle->booster, rows.get(), kShapConfig);
}

struct BoosterTraining::State {
    Booster booster;
    Matrix matrix;
    Matrix watched;
    std::vector<float> outcome;
    std::vector<double> weight;
    std::vector<float> gradient;
    std::vector<float> curvature;
    std::vector<quint8> drawn;
    int threads = 1;
    double rowShare = 1;
    Random random{0};
    int grown = 0;
};

BoosterTraining::BoosterTraining() : m_state(std::make_unique<State>()) {}
BoosterTraining::~BoosterTraining() = default;
BoosterTraining::BoosterTraining(BoosterTraining&&) noexcept = default;

Result<BoosterTraining> BoosterTraining::begin(const TreeMatrix& matrix, const std::vector<float>& outcome,
                                               const std::vector<double>& weight,
                                               const TreeSettings& settings, quint64 seed, int threads,
                                               const TreeMatrix* watched) {
    BoosterTraining training;
    State& state = *training.m_state;
    state.outcome = outcome;
    state.weight = weight;
    state.gradient.resize(outcome.size());
    state.curvature.resize(outcome.size());
    state.drawn.resize(outcome.size());
    state.threads = threads;
    state.rowShare = settings.rowShare;
    state.random = Random(seed);
    if (!state.matrix.make(matrix, threads) ||
        (watched != nullptr && !state.watched.make(*watched, threads))) {
        return engineFailed();
    }
    double sum = 0;
    double total = 0;
    for (size_t i = 0; i < outcome.size(); ++i) {
        sum += (weight.empty() ? 1.0 : weight[i]) * static_cast<double>(outcome[i]);
        total += weight.empty() ? 1.0 : weight[i];
    }
    const double mean = std::clamp(total > 0 ? sum / total : 0.5, 1e-6, 1 - 1e-6);
    const DMatrixHandle known[] = {state.matrix.get(), state.watched.get()};
    BoosterHandle& booster = state.booster.m_handle->booster;
    if (XGBoosterCreate(known, watched != nullptr ? 2 : 1, &booster) != 0) {
        return engineFailed();
    }
    const auto set = [&](const char* name, const QByteArray& value) {
        XGBoosterSetParam(booster, name, value.constData());
    };
    set("objective", "binary:logistic");
    set("base_score", QByteArray::number(mean, 'g', 9));
    set("tree_method", "hist");
    set("nthread", QByteArray::number(threads));
    set("seed", QByteArray::number(seed % 2147483647));
    set("seed_per_iteration", "1");
    set("max_depth", QByteArray::number(settings.depth));
    set("eta", QByteArray::number(settings.learningRate));
    set("min_child_weight", QByteArray::number(settings.minChildWeight));
    set("lambda", QByteArray::number(settings.lambda));
    set("colsample_bytree", QByteArray::number(settings.columnShare));
    set("verbosity", "0");
    return training;
}

Result<void> BoosterTraining::grow() {
    State& state = *m_state;
    const BoosterHandle booster = state.booster.m_handle->booster;
    bst_ulong length = 0;
    const float* margins = nullptr;
    if (XGBoosterPredict(booster, state.matrix.get(), 1, 0, 1, &length, &margins) != 0) {
        return engineFailed();
    }
    const auto grained = [](double value) {
        return static_cast<float>(std::nearbyint(value * kGrain) / kGrain);
    };
    for (size_t i = 0; i < state.outcome.size(); ++i) {
        state.drawn[i] = state.rowShare >= 1 || state.random.uniform() < state.rowShare ? 1 : 0;
    }
    const auto slope = [&](size_t task) {
        const size_t end = std::min(state.outcome.size(), (task + 1) * kRowsOfATask);
        for (size_t i = task * kRowsOfATask; i < end; ++i) {
            const double weight = state.drawn[i] == 0 ? 0.0 : state.weight.empty() ? 1.0 : state.weight[i];
            const double p = sigmoid(static_cast<double>(margins[i]));
            state.gradient[i] = grained(weight * (p - static_cast<double>(state.outcome[i])));
            state.curvature[i] = weight > 0 ? grained(std::max(weight * p * (1 - p), 1.0 / kGrain)) : 0.0F;
        }
    };
    const size_t tasks = (state.outcome.size() + kRowsOfATask - 1) / kRowsOfATask;
    if (state.threads > 1 && tasks > 1) {
        runInParallel(tasks, state.threads, slope);
    } else {
        for (size_t task = 0; task < tasks; ++task) {
            slope(task);
        }
    }
    if (XGBoosterBoostOneIter(booster, state.matrix.get(), state.gradient.data(), state.curvature.data(),
                              length) != 0) {
        return engineFailed();
    }
    ++state.grown;
    return {};
}

Result<std::vector<double>> BoosterTraining::watchedMargins() const {
    return predict(m_state->booster.m_handle->booster, m_state->watched.get(), marginConfig(0));
}

Booster BoosterTraining::finish() {
    Booster booster = std::move(m_state->booster);
    XGBoosterSetParam(booster.m_handle->booster, "nthread", "1");
    return booster;
}

}  // namespace saikoku::scoring
