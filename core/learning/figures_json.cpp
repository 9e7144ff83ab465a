#include "core/learning/figures_json.h"

#include <QJsonArray>

namespace saikoku::scoring {

QJsonValue orNull(const std::optional<double>& value) {
    return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
}

QJsonValue orNull(const std::optional<Interval>& interval) {
    return interval ? QJsonValue(QJsonArray{interval->low, interval->high}) : QJsonValue(QJsonValue::Null);
}

QJsonObject figuresJson(const BinaryFigures& figures) {
    QJsonArray bins;
    for (const ReliabilityBin& bin : figures.bins) {
        bins.append(QJsonObject{{QStringLiteral("rows"), bin.count},
                                {QStringLiteral("probability"), bin.meanProbability},
                                {QStringLiteral("rate"), bin.observedRate}});
    }
    return {{QStringLiteral("auc"), orNull(figures.auc)},
            {QStringLiteral("log_loss"), figures.logLoss},
            {QStringLiteral("brier"), figures.brier},
            {QStringLiteral("ece"), figures.ece},
            {QStringLiteral("top40_precision"), orNull(figures.top40Precision)},
            {QStringLiteral("top40_lift"), orNull(figures.top40Lift)},
            {QStringLiteral("base_rate"), figures.baseRate},
            {QStringLiteral("intervals"),
             QJsonObject{{QStringLiteral("auc"), orNull(figures.aucInterval)},
                         {QStringLiteral("log_loss"), orNull(figures.logLossInterval)},
                         {QStringLiteral("brier"), orNull(figures.brierInterval)},
                         {QStringLiteral("ece"), orNull(figures.eceInterval)},
                         {QStringLiteral("top40_precision"), orNull(figures.top40Interval)},
                         {QStringLiteral("top40_lift"), orNull(figures.liftInterval)}}},
            {QStringLiteral("reliability"), bins}};
}

QJsonObject figuresJson(const UpliftFigures& figures) {
    return {{QStringLiteral("qini"), orNull(figures.qini)},
            {QStringLiteral("uplift_top40"), orNull(figures.upliftTop40)},
            {QStringLiteral("intervals"),
             QJsonObject{{QStringLiteral("qini"), orNull(figures.qiniInterval)},
                         {QStringLiteral("uplift_top40"), orNull(figures.upliftInterval)}}}};
}

}  // namespace saikoku::scoring
