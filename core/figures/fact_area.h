#pragma once

#include <QStringView>

#include <span>

#include "core/cases/case_field.h"

namespace saikoku {

/// @brief A column of a file of facts: its key in files and conditions of order, what people call it, what
/// it means, and the expression that reads it.
struct FactColumn {
    const char* key = nullptr;
    const char* heading = nullptr;  ///< English, context "FactAreas"
    const char* meaning = nullptr;  ///< English, a sentence with the unit
    FieldKind kind = FieldKind::Text;
    const char* sql = nullptr;      ///< of a moment: the stored UTC text
};

/// @brief A kind of fact as a file has it: where its rows come from and what each tells. `{view}` in SQL is
/// read as of the session's date (KnownFacts); `{taxpayer}` and `{operator}` join who it is about and who entered it. A new one is one more entry of fact_areas_sql.cpp.
struct FactArea {
    const char* code = nullptr;
    const char* title = nullptr;        ///< English
    const char* from = nullptr;         ///< tables; `t` is the taxpayer where it names one
    const char* order = nullptr;        ///< a whole one: two runs give the same file
    const char* taxpayer = nullptr;     ///< the column that names the case; none: it tells of no case
    const char* campaign = nullptr;     ///< the column that names the campaign; none: what the tax system delivered, and holds
    const char* period = nullptr;       ///< the date or moment that a period chooses by; none: no period
    bool periodIsMoment = false;
    bool isOfMoney = false;             ///< a campaign without money has none
    const char* inForce = nullptr;      ///< condition that leaves corrected ones out; none: none are there
    std::span<const FactColumn> columns = {};
};

/// @brief Every kind, in the order of a screen.
std::span<const FactArea> factAreas();
/// @brief Null for an unknown code.
const FactArea* factAreaOf(QStringView code);

}  // namespace saikoku
