#include "core/exchange/payment_number_import.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QHash>
#include <QJsonObject>

#include <algorithm>
#include <vector>

#include "core/arrears/delivered_versions_repository.h"
#include "core/arrears/payment_number_repository.h"
#include "core/base/mapped_file.h"
#include "core/exchange/import_batch_repository.h"
#include "core/exchange/payment_number_reader.h"
#include "core/security/session.h"
#include "core/store/database.h"
#include "core/store/seat_lock.h"
#include "core/store/transaction.h"

namespace saikoku {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

const QString kOperation = QStringLiteral("import.payment_numbers");

Result<PaymentNumberFile> readFile(Session& session, const ImportProfile& profile, const QString& path,
                                   const ImportMonitor& monitor) {
    const QString name = QFileInfo(path).fileName();
    const MappedFile file(path);
    if (!QFileInfo(path).isFile() || !file.isOpen()) {
        return fail(
            ErrorCode::BadInput,
            Text::tr("%1 can't be read: %2")
                .arg(name, QFileInfo(path).isFile() ? file.whyNot() : Text::tr("there is no such file")));
    }
    SAIKOKU_TRY_ASSIGN(const auto slips, session.rules<PaymentSlipRules>());
    SAIKOKU_TRY_ASSIGN(const auto stores, session.rules<ConvenienceRules>());
    SAIKOKU_TRY_ASSIGN(PaymentNumberFile read,
                       readPaymentNumbers(file.bytes(), {name, profile, *slips, *stores, monitor}));
    if (!file.isUnchanged()) {
        return fail(
            ErrorCode::BadInput,
            Text::tr(
                "%1 was changed while it was read. Wait until the delivery is complete, then import again. "
                "Nothing was imported.")
                .arg(name));
    }
    return read;
}

/// What a file changes.
struct NumberChange {
    std::vector<qint64> ended;
    std::vector<PaymentNumber> added;
};

ImportReject rejectOf(const PaymentNumberFile& file, const PaymentNumberRow& row, const QString& reason) {
    return {ExtractFile::PaymentNumbers, row.line, file.keyHeading,
            QString::fromStdString(row.key.noticeNumber), reason};
}

QStringList noticesOf(const PaymentNumberFile& file) {
    QStringList all;
    for (const PaymentNumberRow& row : file.numbers) {
        all.append(QString::fromStdString(row.key.noticeNumber));
    }
    all.removeDuplicates();
    return all;
}

Result<NumberChange> compare(Session& session, PaymentNumberFile& file, PaymentNumberReport& report) {
    SAIKOKU_TRY_ASSIGN(const auto inForce, PaymentNumberRepository(session.db()).inForce());
    using Found = QHash<NoticeKey, ReceivableIds>;
    SAIKOKU_TRY_ASSIGN(const Found found,
                       DeliveredVersionsRepository(session.db()).receivableIds(noticesOf(file)));
    QHash<ReceivableId, qint64> lines;
    NumberChange change;
    for (PaymentNumberRow& row : file.numbers) {
        const ReceivableIds ids = found.value({QString::fromStdString(row.key.noticeNumber),
                                               QString::fromStdString(row.key.taxItem),
                                               row.key.fiscalYear.value_or(0), row.key.term.value_or(0)});
        row.number.receivable = ReceivableId{ids.receivable};
        row.number.taxpayer = TaxpayerId{ids.taxpayer};
        if (ids.receivable == 0) {
            report.rejects.append(rejectOf(
                file, row,
                Text::tr("No receivable has this notice number with tax item %1, fiscal year %2 and term %3. "
                         "Import the extract that brings it first, or have the row corrected.")
                    .arg(QString::fromStdString(row.key.taxItem))
                    .arg(row.key.fiscalYear.value_or(0))
                    .arg(row.key.term.value_or(0))));
            continue;
        }
        if (const auto before = lines.constFind(row.number.receivable); before != lines.constEnd()) {
            report.rejects.append(rejectOf(
                file, row,
                Text::tr("Line %1 has numbers for the same receivable already. Have one of them left out.")
                    .arg(*before)));
            continue;
        }
        lines.insert(row.number.receivable, row.line);
        const auto held = inForce.constFind(row.number.receivable);
        if (held != inForce.constEnd() && held->number == row.number) {
            ++report.unchanged;
            continue;
        }
        if (held != inForce.constEnd()) {
            change.ended.push_back(held->rowId);
            ++report.changed;
        } else {
            ++report.added;
        }
        change.added.push_back(row.number);
    }
    return change;
}

QJsonObject countsOf(const PaymentNumberReport& report) {
    return {{QStringLiteral("rows"), report.rows},
            {QStringLiteral("added"), report.added},
            {QStringLiteral("changed"), report.changed},
            {QStringLiteral("unchanged"), report.unchanged},
            {QStringLiteral("rejected"), report.rejects.size()}};
}

/// One file from its rows to the commit.
Result<PaymentNumberReport> takeIn(Session& session, PaymentNumberFile file, const ImportBatch& described,
                                   bool isDryRun, const ImportMonitor& monitor) {
    SAIKOKU_TRY(holdSeatLock(session.db(), SeatLock::Import));
    PaymentNumberReport report;
    report.asOf = session.today();
    report.file = described.sourceName;
    report.rows = file.rows;
    report.leftAside = file.leftAside;
    report.rejects = file.rejects;
    monitor.tell(ImportPhase::Checking, 0, 1);
    SAIKOKU_TRY_ASSIGN(const NumberChange change, compare(session, file, report));
    std::sort(report.rejects.begin(), report.rejects.end(),
              [](const ImportReject& a, const ImportReject& b) { return a.line < b.line; });
    SAIKOKU_TRY(monitor.orCancelled());
    if (isDryRun) {
        return report;
    }
    ImportBatchRepository batches(session.db());
    SAIKOKU_TRY_ASSIGN(report.batch, batches.add(described));
    PaymentNumberRepository numbers(session.db());
    SAIKOKU_TRY(numbers.end(change.ended, report.batch));
    SAIKOKU_TRY(numbers.add(change.added, report.batch));
    const QJsonObject counts = countsOf(report);
    SAIKOKU_TRY(session.log(kOperation, QStringLiteral("batch"), QString::number(report.batch.value), counts,
                            report.rows));
    SAIKOKU_TRY(batches.finish(report.batch, session.clock().actualUtc(), counts));
    return report;
}

}  // namespace

Result<PaymentNumberReport> importPaymentNumbers(Session& session, const ImportProfile& profile,
                                                 const QString& path, bool isDryRun,
                                                 const ImportMonitor& monitor) {
    SAIKOKU_TRY(session.require(Permission::Import, kOperation));
    SAIKOKU_TRY_ASSIGN(const PaymentNumberFile file, readFile(session, profile, path, monitor));
    ImportBatch batch;
    batch.kind = QStringLiteral("payment_numbers");
    batch.profile = profile.name;
    batch.sourceName = QFileInfo(path).fileName();
    batch.asOf = batch.knownOn = session.today();
    batch.startedAt = session.clock().actualUtc();
    batch.operatorId = session.actor().id;
    return transact(session.db(), [&] { return takeIn(session, file, batch, isDryRun, monitor); });
}

}  // namespace saikoku
