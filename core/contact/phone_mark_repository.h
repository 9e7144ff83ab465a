#pragma once

#include <QDateTime>
#include <QString>

#include "core/base/result.h"
#include "core/base/typed_id.h"
#include "core/contact/phone_marks.h"

namespace saikoku {

class Database;

/// @brief Somebody's word that a mark of a number holds no longer.
struct MarkLift {
    TaxpayerId taxpayer;
    QString digits;
    PhoneMark mark = PhoneMark::NotInUse;
    QString reason;
    OperatorId operatorId;
    QDateTime liftedAt;  ///< UTC
};

/// @brief The table `phone_mark_lift`: adds rows. How numbers stand by them is read with their records
/// (CaseRecord::numbers).
class PhoneMarkRepository {
public:
    explicit PhoneMarkRepository(Database& database) : m_db(database) {}

    Result<void> add(const MarkLift& lift);

private:
    Database& m_db;
};

}  // namespace saikoku
