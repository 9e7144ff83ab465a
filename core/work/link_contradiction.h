#pragma once

#include <QList>

#include <optional>

#include "core/arrears/person_link.h"

namespace saikoku {

/// @brief The decision in force with which a new one can't be true, though nobody said anything of the two
/// themselves: joining somebody who is said to differ from another case of that person, or telling apart two
/// that are one person by way of a third. Pure.
/// @param said what is in force about anybody of `person` and about the two
/// @param person everybody who is one with `now.lead`, itself too
std::optional<PersonLink> contradicted(const PersonLink& now, const QList<PersonLink>& said,
                                       const QList<TaxpayerId>& person);

}  // namespace saikoku
