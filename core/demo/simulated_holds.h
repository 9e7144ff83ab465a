#pragma once

#include "core/demo/office.h"

namespace saikoku::demo {

/// @brief Officers look through the old cases on the first business day of each
/// month and set holds; some end after a while.
class SimulatedHolds {
public:
    explicit SimulatedHolds(Office& office) : m_office(office) {}

    Result<void> review(Day day);

private:
    std::optional<HoldKind> kindFor(const Person& person, Day day);
    Result<void> hold(qint32 id, HoldKind kind, Day day);

    Office& m_office;
};

}  // namespace saikoku::demo
