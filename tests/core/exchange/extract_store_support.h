#pragma once

#include <QStringList>

#include "core/exchange/extract_import.h"
#include "core/store/database.h"
#include "tests/core/exchange/extract_files.h"
#include "tests/support/temp_store.h"

namespace saikoku::test {

inline ImportProfile miraiProfile() { return *loadImportProfile(QStringLiteral("mirai")); }

/// @brief Writes the files and imports them.
inline Result<ImportReport> importFiles(Session& session, MiraiFiles& files, ImportMode mode = ImportMode::Import,
                                        const ImportMonitor& monitor = {}) {
    if (!files.write()) {
        return fail(ErrorCode::Failed, QStringLiteral("the test's files can't be written"));
    }
    return importExtract(session, miraiProfile(), files.folder(), mode, monitor);
}

/// @brief Every row of a select as text, columns joined by "|".
inline QStringList rowsOf(Database& database, const QString& sql) {
    QStringList all;
    auto rows = database.select(sql);
    if (!rows) {
        return {rows.error().message + rows.error().detail};
    }
    while (rows->next()) {
        QStringList cells;
        for (int i = 0; i < rows->columnCount(); ++i) {
            cells.append(rows->isNull(i) ? QStringLiteral("null") : rows->text(i));
        }
        all.append(cells.join(QLatin1Char('|')));
    }
    return all;
}

/// @brief All that is in force, without row ids and batches: what undo must bring
/// back to the letter.
inline QStringList inForceDump(Database& database) {
    QStringList all;
    all += rowsOf(database, QStringLiteral("select taxpayer_id, number, household, is_company, name, name_bytes_hex, kana, name_folded,"
                                           " kana_folded, cast(birth_date as text), postal_code, address, building, district_code,"
                                           " district_name, is_protected, cast(updated_on as text) from taxpayer where to_batch is null"
                                           " order by number"));
    all += rowsOf(database, QStringLiteral("select taxpayer_id, kind, digits, priority, extension, remark from phone where to_batch is null"
                                           " order by taxpayer_id, digits"));
    all += rowsOf(database, QStringLiteral("select receivable_id, taxpayer_id, notice_number, tax_item, levy_year, fiscal_year, term,"
                                           " cast(due_date as text), levied, received, cast(demand_sent as text) from receivable"
                                           " where to_batch is null order by notice_number, tax_item, fiscal_year, term"));
    all += rowsOf(database, QStringLiteral("select receivable_id, taxpayer_id, feed, cast(received_on as text), running, amount,"
                                           " late_charge, channel from receipt where to_batch is null"
                                           " order by receivable_id, feed, received_on, running"));
    all += rowsOf(database, QStringLiteral("select code, name from tax_item order by code"));
    all += rowsOf(database, QStringLiteral("select campaign_id, taxpayer_id, number, name, outstanding, open_count, status, phone_known"
                                           " from case_summary order by campaign_id, taxpayer_id"));
    return all;
}

inline qint64 countOf(Database& database, const QString& table) {
    return database.selectInteger(QStringLiteral("select count(*) from ") + table).value_or(-1);
}

/// @brief How many versions there are, in force and ended.
inline qint64 versionsOf(Database& database) {
    return countOf(database, QStringLiteral("taxpayer")) + countOf(database, QStringLiteral("phone")) +
           countOf(database, QStringLiteral("receivable")) + countOf(database, QStringLiteral("receipt"));
}

}  // namespace saikoku::test
