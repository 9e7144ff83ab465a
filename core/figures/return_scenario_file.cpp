#include "core/figures/return_scenario_file.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

#include <algorithm>

namespace saikoku {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ReturnCalculator)
};

const QString kScenarios = QStringLiteral("scenarios");
const QString kName = QStringLiteral("name");

const ReturnInput* inputOfKey(const QString& key) {
    const auto inputs = returnInputs();
    const auto found = std::find_if(inputs.begin(), inputs.end(),
                                    [&](const ReturnInput& each) { return key == QLatin1String(each.key); });
    return found == inputs.end() ? nullptr : &*found;
}

Result<ReturnScenario> scenarioOf(const QJsonObject& object, const QString& place) {
    ReturnScenario scenario;
    for (auto at = object.begin(); at != object.end(); ++at) {
        if (at.key() == kName && at->isString()) {
            scenario.name = at->toString();
            continue;
        }
        const ReturnInput* input = inputOfKey(at.key());
        if (input == nullptr && at.key() != kName) {
            QStringList known;
            for (const ReturnInput& each : returnInputs()) {
                known.append(QLatin1String(each.key));
            }
            return fail(ErrorCode::BadInput, Text::tr("%1: \"%2\" is no input. There are: %3.")
                                                 .arg(place, at.key(), known.join(QStringLiteral(", "))));
        }
        if (input == nullptr || !at->isDouble()) {
            return fail(ErrorCode::BadInput,
                        input == nullptr ? Text::tr("%1: \"name\" must be a text.").arg(place)
                                         : Text::tr("%1: \"%2\" must be a number.").arg(place, at.key()));
        }
        scenario.*(input->value) = at->toDouble();
    }
    return scenario;
}

}  // namespace

Result<std::vector<ReturnScenario>> readReturnScenarios(const QByteArray& json, const QString& place) {
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (problem.error != QJsonParseError::NoError || !document.object().value(kScenarios).isArray()) {
        return fail(ErrorCode::BadInput, Text::tr("%1 is no file of scenarios: it must be JSON like "
                                                  "{\"scenarios\": [{\"name\": \"…\", \"seats\": 4}]}.")
                                             .arg(place));
    }
    const QJsonArray rows = document.object().value(kScenarios).toArray();
    std::vector<ReturnScenario> scenarios;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        SAIKOKU_TRY_ASSIGN(
            ReturnScenario scenario,
            scenarioOf(rows.at(i).toObject(), QStringLiteral("%1, scenarios[%2]").arg(place).arg(i)));
        scenarios.push_back(std::move(scenario));
    }
    return scenarios;
}

}  // namespace saikoku
