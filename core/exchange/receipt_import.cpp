#include "core/exchange/receipt_import.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonObject>

#include <algorithm>

#include "core/base/mapped_file.h"
#include "core/cases/case_refresh.h"
#include "core/cases/kept_promises.h"
#include "core/exchange/import_batch_repository.h"
#include "core/security/session.h"
#include "core/store/database.h"
#include "core/store/seat_lock.h"
#include "core/store/transaction.h"

namespace saikoku {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Receipts)
};

const QString kOperation = QStringLiteral("import.receipts");

Result<ReceiptFile> readFile(Session& session, const ImportProfile& profile, const ReceiptFormat& format,
                             const QString& path, const ImportMonitor& monitor) {
    const QString name = QFileInfo(path).fileName();
    const MappedFile file(path);
    if (!QFileInfo(path).isFile() || !file.isOpen()) {
        return fail(
            ErrorCode::BadInput,
            Text::tr("%1 can't be read: %2")
                .arg(name, QFileInfo(path).isFile() ? file.whyNot() : Text::tr("there is no such file")));
    }
    SAIKOKU_TRY_ASSIGN(const auto barcode, session.rules<ConvenienceRules>());
    SAIKOKU_TRY_ASSIGN(ReceiptFile read,
                       format.read(file.bytes(), {name, profile, *barcode, session.today(), monitor}));
    if (!file.isUnchanged()) {
        return fail(ErrorCode::BadInput, Text::tr("%1 was changed while it was read. Wait until the delivery "
                                                  "is complete, then import again. Nothing was imported.")
                                             .arg(name));
    }
    return read;
}

DoubtfulReceipt doubtOf(const ReceiptPosting& posting, const std::pair<qint64, ReceiptQuestion>& what,
                        qint64 yen) {
    const PaymentInHand& inHand = *posting.find(what.first);
    DoubtfulReceipt doubt{inHand.line, what.second, yen, {}, {}, 0, 0};
    if (const ReceivableOwed* owed = posting.receivable(ReceivableId{inHand.receivable.receivable})) {
        doubt.noticeNumber = QString::fromStdString(owed->noticeNumber);
        doubt.taxItem = QString::fromStdString(owed->taxItem);
        doubt.fiscalYear = owed->fiscalYear;
        doubt.term = owed->term;
    }
    return doubt;
}

void addPosting(const ReceiptPosting& posting, ReceiptImportReport& report) {
    report.known = posting.alreadyKnown();
    for (const LedgerChange& change : posting.changes()) {
        report.matched += change.counted;
        report.yen += Yen(change.countedYen);
        report.reversedYen += Yen(change.reversedYen);
        for (const ReceiptToWrite& each : change.written) {
            report.held += each.isHeld ? 1 : 0;
        }
    }
    for (const PaymentInHand& inHand : posting.payments()) {
        report.reversed += inHand.newCancellations > 0 && inHand.count.isCancelled ? 1 : 0;
        const PaymentCount count = countOf(inHand.messages);
        if (inHand.receivable.receivable == 0 && count.times > 0) {
            report.unmatched.push_back({inHand.line, inHand.how, count.amount * count.times});
        }
    }
    for (const auto& [what, yen] : posting.asked()) {
        if (what.second == ReceiptQuestion::Unmatched || posting.find(what.first) == nullptr) {
            continue;
        }
        const bool isOver =
            what.second == ReceiptQuestion::Overpaid || what.second == ReceiptQuestion::Double;
        (isOver ? report.over : report.doubts).push_back(doubtOf(posting, what, yen));
    }
    const auto byLine = [](const auto& a, const auto& b) { return a.line < b.line; };
    std::sort(report.unmatched.begin(), report.unmatched.end(), byLine);
    std::sort(report.over.begin(), report.over.end(), byLine);
    std::sort(report.doubts.begin(), report.doubts.end(), byLine);
}

QJsonObject countsOf(const ReceiptImportReport& report) {
    return {{QStringLiteral("rows"), report.rows},
            {QStringLiteral("known"), report.known},
            {QStringLiteral("matched"), report.matched},
            {QStringLiteral("yen"), report.yen.amount()},
            {QStringLiteral("held"), report.held},
            {QStringLiteral("reversed"), report.reversed},
            {QStringLiteral("rejected"), report.rejects.size()},
            {QStringLiteral("unmatched"), static_cast<qint64>(report.unmatched.size())},
            {QStringLiteral("over"), static_cast<qint64>(report.over.size())}};
}

/// @brief One file from its messages to the commit.
Result<ReceiptImportReport> takeIn(Session& session, const ReceiptFile& file, const ImportBatch& described,
                                   bool isDryRun, const ImportMonitor& monitor) {
    ImportBatchRepository batches(session.db());
    SAIKOKU_TRY(holdSeatLock(session.db(), SeatLock::Import));
    SAIKOKU_TRY_ASSIGN(const std::optional<ImportBatch> extract, batches.newestExtract());
    if (!extract) {
        return fail(ErrorCode::Rule, Text::tr("There are no receivables yet to which receipts could belong. "
                                              "Import the core tax system's extract first."));
    }
    ReceiptImportReport report;
    report.asOf = session.today();
    report.rows = file.rows;
    report.leftAside = file.leftAside;
    report.failed = file.failed;
    report.rejects = file.rejects;
    ReceiptPosting posting(session, monitor);
    SAIKOKU_TRY(posting.prepare(file.messages));
    addPosting(posting, report);

    ImportBatch batch = described;
    SAIKOKU_TRY_ASSIGN(const QSet<PromiseId> before, keptPromises(session, posting.touched()));
    SAIKOKU_TRY_ASSIGN(batch.id, batches.add(batch));
    SAIKOKU_TRY(posting.write(batch.id));
    SAIKOKU_TRY_ASSIGN(const QSet<PromiseId> after, keptPromises(session, posting.touched()));
    report.promisesKept = (after - before).size();
    report.promisesReopened = (before - after).size();
    SAIKOKU_TRY(monitor.orCancelled());
    if (isDryRun) {
        return report;
    }
    report.batch = batch.id;
    SAIKOKU_TRY(refreshTouchedCases(session, posting.touched()));
    const QJsonObject counts = countsOf(report);
    SAIKOKU_TRY(session.log(kOperation, QStringLiteral("batch"), QString::number(batch.id.value), counts,
                            report.rows));
    SAIKOKU_TRY(batches.finish(batch.id, session.clock().actualUtc(), counts));
    return report;
}

}  // namespace

Result<ReceiptImportReport> importReceipts(Session& session, const ImportProfile& profile,
                                           const ReceiptFormat& format, const QString& path, bool isDryRun,
                                           const ImportMonitor& monitor) {
    SAIKOKU_TRY(session.require(Permission::Import, kOperation));
    SAIKOKU_TRY_ASSIGN(const ReceiptFile file, readFile(session, profile, format, path, monitor));
    ImportBatch batch;
    batch.kind = QStringLiteral("receipts");
    batch.profile = QLatin1String(format.code);
    batch.sourceName = QFileInfo(path).fileName();
    batch.asOf = batch.knownOn = session.today();
    batch.startedAt = session.clock().actualUtc();
    batch.operatorId = session.actor().id;
    if (isDryRun) {
        // the transaction goes without a commit
        SAIKOKU_TRY_ASSIGN(const Transaction tried, Transaction::begin(session.db()));
        return takeIn(session, file, batch, true, monitor);
    }
    Result<ReceiptImportReport> report =
        transact(session.db(), [&] { return takeIn(session, file, batch, false, monitor); });
    if (report) {
        monitor.tell(ImportPhase::Refreshing, 0, 1);
        followTouchedCases(session);
        monitor.tell(ImportPhase::Refreshing, 1, 1);
    } else if (report.error().code == ErrorCode::Rule) {
        SAIKOKU_TRY(session.log(QStringLiteral("refused"), kOperation));
    }
    return report;
}

}  // namespace saikoku
