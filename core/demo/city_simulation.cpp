#include "core/demo/city_simulation.h"

#include <algorithm>

#include "core/demo/simulated_calls.h"
#include "core/demo/simulated_holds.h"
#include "core/demo/simulated_letters.h"
#include "core/demo/simulated_payments.h"

namespace saikoku::demo {

namespace {

constexpr quint64 kDaysStream = 4;
constexpr double kArrearsShare = 0.10;
constexpr double kCallsPerCaseAndDay = 0.032;
constexpr int kMostCallsPerDay = 1'500;
constexpr int kCallsPerCaller = 110;
constexpr int kTrialResidents = 4'000;
constexpr int kTrialCases = 2'000;
constexpr int kTrials = 3;

double expectedCases(const CitySize& size) { return size.cases > 0 ? size.cases : size.residents * kArrearsShare; }

/// Of the cases in arrears, the share that is called on a weekday.
double callShare(const CitySize& size) {
    return std::min(kCallsPerCaseAndDay, kMostCallsPerDay / std::max(1.0, expectedCases(size)));
}

}  // namespace

Staff staffFor(const CitySize& size) {
    const double callsPerDay = expectedCases(size) * callShare(size);
    return staffWith(std::max(4, static_cast<int>(callsPerDay) / kCallsPerCaller + 1));
}

Result<void> simulate(City& city, const CitySize& size, const OfficeRules& rules, FactSink& sink,
                      const Progress& progress) {
    Office office{city, rules, sink, staffFor(size), Random(city.shape.seed, kDaysStream),
                  {},   ByDay<ExpectedCall>(city.begin, city.end)};
    SimulatedPayments payments(office);
    SimulatedLetters letters(office);
    SimulatedHolds holds(office);
    CallPlan plan(office, callShare(size));
    SimulatedCalls calls(office, plan);
    for (Day day = city.begin; day < city.end; ++day) {
        payments.fallDue(day);
        letters.expect(payments.newlyOverdue());
        SAIKOKU_TRY(letters.send(day));
        if (day >= city.workBegin) {
            SAIKOKU_TRY(holds.review(day));
            SAIKOKU_TRY(calls.work(day));
        }
        payments.takeMoney(day);
        if (progress && day % 16 == 0) {
            progress(static_cast<double>(day - city.begin) / (city.end - city.begin));
        }
    }
    // What was due the day before is in arrears this morning.
    payments.fallDue(city.end);
    return {};
}

CityShape shapeFor(quint64 seed, QDate asOf, const OfficeRules& rules) {
    CityShape shape{seed, asOf, 1.0};
    const CitySize size{kTrialResidents, 0};
    for (int trial = 0; trial < kTrials; ++trial) {
        City city = buildCity(shape, size, rules.calendar);
        NoFacts nobody;
        if (!simulate(city, size, rules, nobody)) {
            break;
        }
        const double share = static_cast<double>(city.inArrears()) / city.residents();
        shape.lateness = std::clamp(shape.lateness * kArrearsShare / std::max(share, 0.01), 0.3, 3.0);
    }
    return shape;
}

namespace {

/// Tries a small city of cases, called as often as the large one will be, to know
/// how many people that one needs.
Result<double> triedShare(const CityShape& shape, const CitySize& size, const OfficeRules& rules) {
    City trial = buildCity(shape, {0, kTrialCases}, rules.calendar);
    NoFacts nobody;
    SAIKOKU_TRY(simulate(trial, size, rules, nobody));
    return static_cast<double>(trial.inArrears()) / countLatePayers(trial);
}

}  // namespace

Result<void> makeCity(City& city, CityOrder order, const OfficeRules& rules, FactSink& sink,
                      const Progress& progress) {
    const CityShape shape = shapeFor(order.seed, order.asOf, rules);
    if (order.size.cases > 0) {
        SAIKOKU_TRY_ASSIGN(order.size.shareInArrears, triedShare(shape, order.size, rules));
    }
    city = buildCity(shape, order.size, rules.calendar);
    SAIKOKU_TRY(simulate(city, order.size, rules, sink, progress));
    if (order.size.cases > 0) {
        settleSurplus(city, order.size.cases);
    }
    return {};
}

}  // namespace saikoku::demo
