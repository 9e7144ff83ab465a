#pragma once

#include <QString>

namespace saikoku {

/// @brief Pieces of SQL that say which records of `negotiation_in_force` a figure counts; `n` is the row's
/// name.
namespace record_sql {

/// @brief An outbound call by telephone: what `calls` counts.
QString isCall(const QString& n);
/// @brief A telephone call from a resident.
QString isInbound(const QString& n);
/// @brief Of a call: that the person answered (isReached() of an outbound record).
QString isWithPerson(const QString& n);

}  // namespace record_sql

}  // namespace saikoku
