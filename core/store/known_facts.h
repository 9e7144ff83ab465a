#pragma once

#include <QDate>
#include <QString>

#include "core/base/result.h"

namespace saikoku {

class Database;

/// @brief Which facts a reading knows: all that the store holds, or those that were
/// known on a business date. *Known on* a date is what commands of that business date
/// and of earlier ones had brought (migration 0005); an undo is known from its own day.
///
/// The views of rows in force (`…_in_force`, `…_known`, `…_open`, `…_counted`) are read
/// under the name that view() gives: the store's own, or its temporary twin of this
/// connection, whose text is the view's with every table cut down to what was known.
class KnownFacts {
public:
    /// @brief All that the store holds.
    KnownFacts() = default;

    /// @brief What was known on the date. Makes the twins of this connection at first
    /// use and sets their date: one date at a time.
    static Result<KnownFacts> on(Database& database, QDate date);

    QString view(QLatin1String name) const { return m_prefix + name; }
    bool isOfADate() const { return !m_prefix.isEmpty(); }

private:
    explicit KnownFacts(QString prefix) : m_prefix(std::move(prefix)) {}

    QString m_prefix;
};

}  // namespace saikoku
