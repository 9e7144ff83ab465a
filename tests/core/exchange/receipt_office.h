#pragma once

#include <QStringList>

#include "core/cases/case_refresh.h"
#include "core/exchange/receipt_import.h"
#include "tests/core/exchange/extract_store_support.h"
#include "tests/core/exchange/receipt_files.h"

namespace saikoku::test {

/// 青木 owes 15,000 and, after 5,000 of 20,000, another 15,000; the company owes 30,000.
inline MiraiFiles town() {
    MiraiFiles files;
    files.receivables = {
        files.receivables[0],
        QStringLiteral("0000000001,0000000001,01,市県民税(普通徴収),2026,2026,1,5080630,15000,0,5080720"),
        QStringLiteral("0000000001,0000000001,01,市県民税(普通徴収),2026,2026,2,5080831,20000,5000,5080918"),
        QStringLiteral("0000000002,0000000002,02,固定資産税,2026,2026,1,5080601,30000,0,5080720")};
    files.receipts = {files.receipts[0], QStringLiteral("0000000001,0000000001,01,2026,2,5081005,5000,0,3")};
    return files;
}

class Office {
public:
    explicit Office(TempStore& store) : m_store(store), files(town()) {}

    Result<ImportReport> extract(QDate asOf = QDate(2026, 11, 19)) {
        if (!files.write()) {
            return fail(ErrorCode::Failed, QStringLiteral("the test's files can't be written"));
        }
        return importExtract(m_store.session(), miraiProfile(), files.folder(), ImportMode::Import, {}, asOf);
    }
    Result<ReceiptImportReport> take(const QByteArray& bytes, const char* format = "dsk",
                                     bool isDryRun = false) {
        return importReceipts(m_store.session(), miraiProfile(), *receiptFormat(QString::fromLatin1(format)),
                              m_disk.write(QStringLiteral("FILE"), bytes), isDryRun);
    }
    Result<ReceiptImportReport> take(const QList<StoreLine>& lines) { return take(dsk(lines)); }

    /// What each receivable still owes: "1-1:0 1-2:15000 2-1:30000".
    QString owed() {
        return rowsOf(m_store.db(), QStringLiteral("select substr(notice_number, 10) || '-' || term || ':' "
                                                   "|| outstanding from receivable_in_force"
                                                   " order by notice_number, term"))
            .join(u' ');
    }
    QStringList open() {
        return rowsOf(m_store.db(), QStringLiteral("select v.question, v.reason, v.yen from receipt_review v "
                                                   "where v.to_batch is null and not exists"
                                                   " (select 1 from receipt_review_answer a where "
                                                   "a.review_id = v.row_id) order by v.question, v.yen"));
    }
    /// All that the files came to, without ids and batches.
    QStringList state() {
        QStringList all = inForceDump(m_store.db());
        all += rowsOf(m_store.db(), QStringLiteral("select payment, kind, detail, amount, receivable_id from "
                                                   "receipt_message where to_batch is null"
                                                   " order by payment, kind, detail"));
        all += rowsOf(m_store.db(), QStringLiteral("select payment, question, yen from receipt_review where "
                                                   "to_batch is null order by payment, question"));
        return all;
    }
    qint64 stale() { return countStaleCases(m_store.session()).value_or(-1); }

private:
    TempStore& m_store;
    ReceiptsOnDisk m_disk;

public:
    MiraiFiles files;
};

}  // namespace saikoku::test

#define OFFICE()          \
    TEMP_STORE(store);    \
    Office office(store); \
    VERIFY_RESULT(office.extract())
