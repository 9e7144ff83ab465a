#pragma once

#include <QString>

#include <span>
#include <vector>

#include "core/base/result.h"

namespace saikoku {

/// @brief One way of working: what goes into it and what is hoped for. Rates are shares of 0 to 1.
struct ReturnScenario {
    QString name;
    double seats = 0;  ///< persons at telephones
    double hoursPerSeat = 0;
    double yenPerSeatHour = 0;
    double calls = 0;
    double yenPerCall = 0;
    double sms = 0;
    double yenPerSms = 0;
    double letters = 0;
    double yenPerLetter = 0;
    double systemYen = 0;  ///< program and equipment over the same time
    double otherYen = 0;
    double cases = 0;        ///< in arrears, to be called
    double reachRate = 0;    ///< of the cases
    double promiseRate = 0;  ///< of those reached
    double keepRate = 0;     ///< of the promises
    double yenPerCase = 0;   ///< received of a case that keeps its promise
    double anywayRate =
        0;  ///< of these: would have paid without a call, e.g. the share paid of those left alone by lot
    double hoursSaved = 0;  ///< of the office's own people
    double yenPerHourSaved = 0;
};

/// @brief An input by its key: what a file calls it, and what it is.
struct ReturnInput {
    const char* key;
    const char* label;  ///< English, context "ReturnCalculator"
    bool isRate;
    double ReturnScenario::*value;
};
std::span<const ReturnInput> returnInputs();
QString labelOf(const ReturnInput& input);

/// @brief One line of the sum.
struct ReturnLine {
    QString key;
    QString label;
    QString unit;      ///< yen, count or ratio
    double value = 0;  ///< yen and counts whole; a ratio in hundredths
    QString formula;   ///< in words and in numbers: "Seats × … = 4 × 1,200 × 2,800"
};

struct ReturnOutcome {
    QString name;
    std::vector<ReturnLine> lines;

    double value(const QString& key) const;  ///< of a line that there is
};

/// @brief Costs, gains and what is left, scenario beside scenario; each line is rounded half up and the next
/// ones go on with what stands there, so that every formula gives its value. Pure.
///
/// BadInput names scenario and input: none at all, two of one name, a negative or infinite number, a rate
/// above 1, a line beyond 9,000,000,000,000,000, and what a line would divide by where it is 0.
Result<std::vector<ReturnOutcome>> returnsOf(const std::vector<ReturnScenario>& scenarios);

}  // namespace saikoku
