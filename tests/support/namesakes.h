#pragma once

#include "core/cases/case_refresh.h"
#include "core/security/session.h"
#include "core/store/database.h"

namespace saikoku::test {

/// @brief Another taxpayer `place` (8, 9) in the city of call_city.h with name and birth date of `of`, who
/// lives elsewhere and owes 50,000 of resident tax; with a number of `digits` when given.
inline Result<void> addNamesake(Session& session, int of, int place, bool isProtected = false,
                                const QString& digits = {}) {
    Database& db = session.db();
    SAIKOKU_TRY(db.run(
        QStringLiteral(
            "insert into taxpayer (row_id, taxpayer_id, number, household, is_company, name, kana, "
            "name_folded, "
            "kana_folded, birth_date, postal_code, address, building, district_code, district_name, "
            "is_protected, "
            "from_batch) select %2, %2, '000100000%2', '', is_company, name, kana, name_folded, kana_folded, "
            "birth_date, "
            "'9990333', 'みらい市港町9丁目', '', '01', '東地区', %3, 1 from taxpayer where taxpayer_id = %1")
            .arg(of)
            .arg(place)
            .arg(isProtected ? 1 : 0)));
    SAIKOKU_TRY(db.run(
        QStringLiteral(
            "insert into receivable (row_id, receivable_id, taxpayer_id, notice_number, tax_item, levy_year, "
            "fiscal_year, term, due_date, levied, received, demand_sent, from_batch) values "
            "(%1, %1, %2, 'N%1', '01', 2025, 2025, 1, '2025-06-30', 50000, 0, '2025-07-20', 1)")
            .arg(place * 10 + 1)
            .arg(place)));
    if (!digits.isEmpty()) {
        SAIKOKU_TRY(db.run(QStringLiteral("insert into phone (taxpayer_id, kind, digits, priority, "
                                          "from_batch) values (%1, 'mobile', '%2', 1, 1)")
                               .arg(QString::number(place), digits)));
    }
    return refreshAllCases(session, session.today());
}

}  // namespace saikoku::test
