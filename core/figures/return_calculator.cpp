#include "core/figures/return_calculator.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>
#include <QStringList>

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

namespace saikoku {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ReturnCalculator)
};

constexpr double kMost = 9e15;  // whole numbers are exact in a double up to here
constexpr double kHundredths = 100;

constexpr std::array kInputs{
    ReturnInput{"seats", QT_TRANSLATE_NOOP("ReturnCalculator", "Seats"), false, &ReturnScenario::seats},
    ReturnInput{"hours_per_seat", QT_TRANSLATE_NOOP("ReturnCalculator", "Hours per seat"), false,
                &ReturnScenario::hoursPerSeat},
    ReturnInput{"yen_per_seat_hour", QT_TRANSLATE_NOOP("ReturnCalculator", "Yen per seat hour"), false,
                &ReturnScenario::yenPerSeatHour},
    ReturnInput{"calls", QT_TRANSLATE_NOOP("ReturnCalculator", "Calls"), false, &ReturnScenario::calls},
    ReturnInput{"yen_per_call", QT_TRANSLATE_NOOP("ReturnCalculator", "Yen per call"), false,
                &ReturnScenario::yenPerCall},
    ReturnInput{"sms", QT_TRANSLATE_NOOP("ReturnCalculator", "SMS"), false, &ReturnScenario::sms},
    ReturnInput{"yen_per_sms", QT_TRANSLATE_NOOP("ReturnCalculator", "Yen per SMS"), false,
                &ReturnScenario::yenPerSms},
    ReturnInput{"letters", QT_TRANSLATE_NOOP("ReturnCalculator", "Letters"), false, &ReturnScenario::letters},
    ReturnInput{"yen_per_letter", QT_TRANSLATE_NOOP("ReturnCalculator", "Yen per letter"), false,
                &ReturnScenario::yenPerLetter},
    ReturnInput{"system_yen", QT_TRANSLATE_NOOP("ReturnCalculator", "System (yen)"), false,
                &ReturnScenario::systemYen},
    ReturnInput{"other_yen", QT_TRANSLATE_NOOP("ReturnCalculator", "Other costs (yen)"), false,
                &ReturnScenario::otherYen},
    ReturnInput{"cases", QT_TRANSLATE_NOOP("ReturnCalculator", "Cases in arrears"), false,
                &ReturnScenario::cases},
    ReturnInput{"reach_rate", QT_TRANSLATE_NOOP("ReturnCalculator", "Share reached"), true,
                &ReturnScenario::reachRate},
    ReturnInput{"promise_rate", QT_TRANSLATE_NOOP("ReturnCalculator", "Share that promises"), true,
                &ReturnScenario::promiseRate},
    ReturnInput{"keep_rate", QT_TRANSLATE_NOOP("ReturnCalculator", "Share that keeps it"), true,
                &ReturnScenario::keepRate},
    ReturnInput{"yen_per_case", QT_TRANSLATE_NOOP("ReturnCalculator", "Yen per paying case"), false,
                &ReturnScenario::yenPerCase},
    ReturnInput{"anyway_rate", QT_TRANSLATE_NOOP("ReturnCalculator", "Share that would have paid anyway"),
                true, &ReturnScenario::anywayRate},
    ReturnInput{"hours_saved", QT_TRANSLATE_NOOP("ReturnCalculator", "Office hours saved"), false,
                &ReturnScenario::hoursSaved},
    ReturnInput{"yen_per_hour_saved", QT_TRANSLATE_NOOP("ReturnCalculator", "Yen per hour saved"), false,
                &ReturnScenario::yenPerHourSaved},
};

const QString kYen = QStringLiteral("yen");
const QString kCount = QStringLiteral("count");
const QString kRatio = QStringLiteral("ratio");

QString shown(double value) {
    QString text = QLocale(QLocale::English).toString(value, 'f', 4);
    while (text.endsWith(u'0')) {
        text.chop(1);
    }
    return text.endsWith(u'.') ? text.chopped(1) : text;
}

/// A part of a formula: what it is called and what it is.
struct Term {
    QString label;
    double value;
};

/// Writes lines one after the other; what was wrong first stops all that follow.
class Sheet {
public:
    explicit Sheet(const ReturnScenario& scenario) : m_scenario(scenario) { m_outcome.name = scenario.name; }

    Term input(const char* key) const {
        const auto found = std::find_if(kInputs.begin(), kInputs.end(), [&](const ReturnInput& each) {
            return QLatin1String(each.key) == QLatin1String(key);
        });
        return {labelOf(*found), m_scenario.*(found->value)};
    }
    /// 1 − a rate.
    Term rest(const char* key) const {
        const Term of = input(key);
        return {QStringLiteral("(1 − %1)").arg(of.label), 1 - of.value};
    }

    Term product(const char* key, const QString& label, const QString& unit, const std::vector<Term>& terms) {
        double value = 1;
        for (const Term& term : terms) {
            value *= term.value;
        }
        return add(key, label, unit, value, QStringLiteral(" × "), terms);
    }
    Term sum(const char* key, const QString& label, const std::vector<Term>& terms) {
        double value = 0;
        for (const Term& term : terms) {
            value += term.value;
        }
        return add(key, label, kYen, value, QStringLiteral(" + "), terms);
    }
    Term less(const char* key, const QString& label, const Term& one, const Term& other) {
        return add(key, label, kYen, one.value - other.value, QStringLiteral(" − "), {one, other});
    }
    Term quotient(const char* key, const QString& label, const QString& unit, const Term& part,
                  const Term& whole) {
        if (whole.value == 0 && !m_error) {
            m_error = Error{ErrorCode::BadInput,
                            Text::tr("Scenario \"%1\": %2 is 0, and \"%3\" divides by it. Give what it "
                                     "follows from, or leave the scenario out.")
                                .arg(m_scenario.name, whole.label, label),
                            {}};
        }
        return m_error
                   ? Term{label, 0}
                   : add(key, label, unit, part.value / whole.value, QStringLiteral(" ÷ "), {part, whole});
    }

    Result<ReturnOutcome> finish() {
        if (m_error) {
            return fail(*m_error);
        }
        return std::move(m_outcome);
    }

private:
    Term add(const char* key, const QString& label, const QString& unit, double exact, const QString& sign,
             const std::vector<Term>& terms) {
        const double unitOfValue = unit == kRatio ? kHundredths : 1;
        // a product such as 3 × 0.35 lies a hair beside its half
        const double value = std::floor(exact * unitOfValue + 0.5 + 1e-9) / unitOfValue;
        if (std::abs(value) > kMost && !m_error) {
            m_error =
                Error{ErrorCode::BadInput,
                      Text::tr("Scenario \"%1\": \"%2\" comes to more than can be counted. Check the inputs.")
                          .arg(m_scenario.name, label),
                      {}};
        }
        QStringList words;
        QStringList numbers;
        for (const Term& term : terms) {
            words.append(term.label);
            numbers.append(shown(term.value));
        }
        m_outcome.lines.push_back({QLatin1String(key), label, unit, value,
                                   QStringLiteral("%1 = %2").arg(words.join(sign), numbers.join(sign))});
        return {label, value};
    }

    const ReturnScenario& m_scenario;
    ReturnOutcome m_outcome;
    std::optional<Error> m_error;
};

Result<void> check(const ReturnScenario& scenario) {
    for (const ReturnInput& input : kInputs) {
        const double value = scenario.*(input.value);
        if (!std::isfinite(value) || value < 0) {
            return fail(ErrorCode::BadInput, Text::tr("Scenario \"%1\": %2 (%3) is %4. It must be 0 or more.")
                                                 .arg(scenario.name, QLatin1String(input.key), labelOf(input),
                                                      QString::number(value)));
        }
        if (input.isRate && value > 1) {
            return fail(
                ErrorCode::BadInput,
                Text::tr("Scenario \"%1\": %2 (%3) is %4. A share lies between 0 and 1: 40 % is 0.4.")
                    .arg(scenario.name, QLatin1String(input.key), labelOf(input), QString::number(value)));
        }
    }
    return {};
}

Term costOf(Sheet& sheet) {
    const Term seats = sheet.product(
        "seat_cost", Text::tr("Cost of seats"), kYen,
        {sheet.input("seats"), sheet.input("hours_per_seat"), sheet.input("yen_per_seat_hour")});
    const Term calls = sheet.product("call_cost", Text::tr("Cost of calls"), kYen,
                                     {sheet.input("calls"), sheet.input("yen_per_call")});
    const Term sms = sheet.product("sms_cost", Text::tr("Cost of SMS"), kYen,
                                   {sheet.input("sms"), sheet.input("yen_per_sms")});
    const Term letters = sheet.product("letter_cost", Text::tr("Cost of letters"), kYen,
                                       {sheet.input("letters"), sheet.input("yen_per_letter")});
    return sheet.sum("cost", Text::tr("Cost"),
                     {seats, calls, sms, letters, sheet.input("system_yen"), sheet.input("other_yen")});
}

Result<ReturnOutcome> outcomeOf(const ReturnScenario& scenario) {
    SAIKOKU_TRY(check(scenario));
    Sheet sheet(scenario);
    const Term cost = costOf(sheet);
    const Term reached = sheet.product("reached", Text::tr("Cases reached"), kCount,
                                       {sheet.input("cases"), sheet.input("reach_rate")});
    const Term promised =
        sheet.product("promised", Text::tr("Promises"), kCount, {reached, sheet.input("promise_rate")});
    const Term kept =
        sheet.product("kept", Text::tr("Promises kept"), kCount, {promised, sheet.input("keep_rate")});
    const Term received =
        sheet.product("received", Text::tr("Received"), kYen, {kept, sheet.input("yen_per_case")});
    const Term extra = sheet.product("extra", Text::tr("Received because of the work"), kYen,
                                     {received, sheet.rest("anyway_rate")});
    const Term saved = sheet.product("saved", Text::tr("Saved in the office"), kYen,
                                     {sheet.input("hours_saved"), sheet.input("yen_per_hour_saved")});
    const Term gain = sheet.sum("gain", Text::tr("Gain"), {extra, saved});
    sheet.less("net", Text::tr("Gain less cost"), gain, cost);
    sheet.quotient("yen_per_yen", Text::tr("Gain per yen of cost"), kRatio, gain, cost);
    sheet.quotient("cost_per_reached", Text::tr("Cost per case reached"), kYen, cost, reached);
    const Term perCase = sheet.product("extra_per_case", Text::tr("Extra per kept promise"), kYen,
                                       {sheet.input("yen_per_case"), sheet.rest("anyway_rate")});
    sheet.quotient("break_even", Text::tr("Kept promises that pay for the cost"), kRatio, cost, perCase);
    return sheet.finish();
}

}  // namespace

std::span<const ReturnInput> returnInputs() {
    return kInputs;
}

QString labelOf(const ReturnInput& input) {
    return QCoreApplication::translate("ReturnCalculator", input.label);
}

double ReturnOutcome::value(const QString& key) const {
    const auto found =
        std::find_if(lines.begin(), lines.end(), [&](const ReturnLine& line) { return line.key == key; });
    Q_ASSERT(found != lines.end());
    return found->value;
}

Result<std::vector<ReturnOutcome>> returnsOf(const std::vector<ReturnScenario>& scenarios) {
    if (scenarios.empty()) {
        return fail(ErrorCode::BadInput, Text::tr("There is no scenario to calculate: name one at least."));
    }
    QSet<QString> names;
    std::vector<ReturnOutcome> outcomes;
    for (const ReturnScenario& scenario : scenarios) {
        if (scenario.name.trimmed().isEmpty() || names.contains(scenario.name)) {
            return fail(
                ErrorCode::BadInput,
                Text::tr("Every scenario needs a name of its own: \"%1\" is empty or stands there twice.")
                    .arg(scenario.name));
        }
        names.insert(scenario.name);
        SAIKOKU_TRY_ASSIGN(ReturnOutcome outcome, outcomeOf(scenario));
        outcomes.push_back(std::move(outcome));
    }
    return outcomes;
}

}  // namespace saikoku
