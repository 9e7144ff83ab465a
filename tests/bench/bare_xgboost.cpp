#include "tests/bench/bare_xgboost.h"

#include <QByteArray>

#include <xgboost/c_api.h>

#include <limits>

namespace saikoku::bench {

namespace {

void must(int result) {
    if (result != 0) {
        qFatal("xgboost: %s", XGBGetLastError());
    }
}

DMatrixHandle matrixOf(const scoring::TreeMatrix& from) {
    DMatrixHandle handle = nullptr;
    must(XGDMatrixCreateFromMat(from.values.data(), static_cast<bst_ulong>(from.rows()),
                                static_cast<bst_ulong>(from.columns), std::numeric_limits<float>::quiet_NaN(),
                                &handle));
    return handle;
}

}  // namespace

BareXgboost::BareXgboost(const scoring::TreeMatrix& matrix, const std::vector<float>& outcome, int depth,
                         int rounds, double learningRate) {
    m_matrix = matrixOf(matrix);
    must(XGDMatrixSetFloatInfo(m_matrix, "label", outcome.data(), static_cast<bst_ulong>(outcome.size())));
    must(XGBoosterCreate(&m_matrix, 1, &m_booster));
    const auto set = [&](const char* name, const QByteArray& value) {
        must(XGBoosterSetParam(m_booster, name, value.constData()));
    };
    set("objective", "binary:logistic");
    set("tree_method", "hist");
    set("max_depth", QByteArray::number(depth));
    set("eta", QByteArray::number(learningRate));
    set("subsample", "0.8");
    set("colsample_bytree", "0.8");
    set("min_child_weight", "5");
    set("verbosity", "0");
    for (int round = 0; round < rounds; ++round) {
        must(XGBoosterUpdateOneIter(m_booster, round, m_matrix));
    }
}

BareXgboost::~BareXgboost() {
    XGBoosterFree(m_booster);
    XGDMatrixFree(m_matrix);
}

std::vector<double> BareXgboost::probabilities(const scoring::TreeMatrix& matrix) const {
    DMatrixHandle rows = matrixOf(matrix);
    bst_ulong length = 0;
    const float* values = nullptr;
    must(XGBoosterPredict(m_booster, rows, 0, 0, 0, &length, &values));
    const std::vector<double> result(values, values + length);
    XGDMatrixFree(rows);
    return result;
}

}  // namespace saikoku::bench
