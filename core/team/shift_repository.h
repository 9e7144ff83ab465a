#pragma once

#include <QDateTime>

#include <vector>

#include "core/base/result.h"
#include "core/team/shift.h"

namespace saikoku {

class Database;

/// @brief The plan's rows; a shift that is taken back stays, its withdrawal beside it.
class ShiftRepository {
public:
    explicit ShiftRepository(Database& database) : m_db(database) {}

    Result<std::vector<Shift>> planned(QDate from, QDate to) const;
    Result<std::vector<Shift>> plannedOf(OperatorId who, QDate day) const;
    Result<void> add(const Shift& shift, OperatorId by, const QDateTime& at);
    Result<void> withdraw(qint64 shift, OperatorId by, const QDateTime& at);

private:
    Database& m_db;
};

}  // namespace saikoku
