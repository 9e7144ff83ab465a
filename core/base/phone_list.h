#pragma once

#include <QList>

#include "core/base/phone_number.h"

namespace saikoku {

/// @brief The numbers of a cell, mostly one: "0999-12-3428/080-0000-0003" are two, with or
/// without a sign or 又は between them; each keeps the words beside it. What
/// PhoneNumber::parse() refuses and isn't several whole numbers is refused with its reason.
Result<QList<PhoneNumber>> parsePhones(QStringView text);

}  // namespace saikoku
