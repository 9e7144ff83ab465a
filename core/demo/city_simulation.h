#pragma once

#include <functional>

#include "core/demo/city_builder.h"
#include "core/demo/city_facts.h"
#include "core/demo/office_rules.h"
#include "core/demo/staff.h"

namespace saikoku::demo {

/// @brief The facts of the work are thrown away: for trying a city out.
class NoFacts final : public FactSink {
public:
    Result<void> take(const Contact&) override { return {}; }
    Result<void> take(const LetterSent&) override { return {}; }
    Result<void> take(const HoldSet&) override { return {}; }
    Result<void> take(const ChargeGiven&) override { return {}; }
    Result<void> takeLot(qint32, Lot, Day, Day) override { return {}; }
};

/// @brief How large the office is for a city: more callers for more cases.
Staff staffFor(const CitySize& size);

/// @brief Called now and then with 0 … 1.
using Progress = std::function<void(double)>;

/// @brief Lives through the days from the city's begin up to the day before the
/// business date: due dates, letters, payments, and for two years calls, as many
/// as an office makes for a city of that size.
Result<void> simulate(City& city, const CitySize& size, const OfficeRules& rules, FactSink& sink,
                      const Progress& progress = {});

/// @brief The shape for which about a tenth of the residents are in arrears on
/// the business date: found by trying small cities of the same seed.
CityShape shapeFor(quint64 seed, QDate asOf, const OfficeRules& rules);

/// @brief Seed, business date and size: what a city is made from.
struct CityOrder {
    quint64 seed = 1;
    QDate asOf;
    CitySize size;
};

/// @brief Shape, build, simulate, settle the surplus. The city is the caller's,
/// so that a sink can look into it.
Result<void> makeCity(City& city, CityOrder order, const OfficeRules& rules, FactSink& sink,
                      const Progress& progress = {});

}  // namespace saikoku::demo
