#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

#include "core/base/result.h"
#include "core/figures/return_calculator.h"

namespace saikoku {

/// @brief Reads `{"scenarios": [{"name": "…", "seats": 4, …}]}` with the keys of returnInputs(); what is left
/// out is 0.
/// @param place the file, for sentences
/// BadInput: no JSON object with scenarios; an unknown key, by name; a value that is no number.
Result<std::vector<ReturnScenario>> readReturnScenarios(const QByteArray& json, const QString& place);

}  // namespace saikoku
