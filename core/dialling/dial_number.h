#pragma once

#include <QString>

#include "core/base/result.h"
#include "core/dialling/call_state.h"

namespace saikoku {

/// @brief Turns what a person or a file gave into what a phone may be given:
/// ASCII digits, `*` and `#`. Full-width characters are read, spaces, hyphens,
/// dots and brackets dropped, a leading "tel:" too, "+81" becomes "0".
/// Refused: nothing left (some softphones redial the last number then), any
/// other character, another country's "+", more digits than a number has
/// (ITU-T E.164: 15, plus room for service prefixes), and the emergency
/// numbers 110, 118 and 119.
Result<QString> cleanDialNumber(const QString& text);

/// @brief Puts the office's prefixes before a cleaned number: first the digits
/// for an outside line (often "0"), then "184"/"186" (withhold/show our number).
/// Extensions (fewer than 6 digits) and numbers beginning with `*` or `#` are
/// dialled as they are.
QString withPrefixes(const QString& number, const QString& outsidePrefix, const QString& callerIdPrefix);

/// @brief Telephone keys only: 0–9, `*`, `#`, A–D, at least one.
Result<QString> cleanDtmf(const QString& keys);

/// @brief The user part of "sip:0999123456@host:5060;user=phone", "tel:…" or a
/// "Name" <…> form; empty when there is none.
QString userPartOfUri(const QString& uri);

/// @brief Who calls, from the address and the name beside it. Addresses such as
/// anonymous@anonymous.invalid (RFC 3323) are withheld, whatever the name says.
CallerId callerFromUri(const QString& uri, const QString& displayName);

}  // namespace saikoku
