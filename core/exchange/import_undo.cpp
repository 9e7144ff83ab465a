#include "core/exchange/import_undo.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <algorithm>

#include "core/arrears/delivered_versions_repository.h"
#include "core/arrears/payment_number_repository.h"
#include "core/cases/case_refresh.h"
#include "core/contact/campaign_member_repository.h"
#include "core/exchange/extract_repository.h"
#include "core/exchange/import_batch_repository.h"
#include "core/exchange/receipt_message_repository.h"
#include "core/security/session.h"
#include "core/store/database.h"
#include "core/store/fact_kinds.h"
#include "core/store/seat_lock.h"
#include "core/store/transaction.h"

namespace saikoku {

namespace {

struct Text { Q_DECLARE_TR_FUNCTIONS(Import) };

constexpr qsizetype kNumbersShown = 10;

Result<ImportBatch> batchToUndo(ImportBatchRepository& batches, BatchId id) {
    SAIKOKU_TRY_ASSIGN(const std::optional<ImportBatch> batch, batches.batch(id));
    if (!batch) {
        return fail(ErrorCode::NotFound, Text::tr("There is no import batch %1.").arg(id.value));
    }
    if (batch->kind == QLatin1String("undo")) {
        return fail(ErrorCode::Rule, Text::tr("Batch %1 is itself an undo. Import the extract again instead.").arg(id.value));
    }
    if (batch->undoneBy.isValid()) {
        return fail(ErrorCode::Rule, Text::tr("Batch %1 is undone already, by batch %2.").arg(id.value).arg(batch->undoneBy.value));
    }
    SAIKOKU_TRY_ASSIGN(const std::optional<ImportBatch> newest, batches.newestNotUndone());
    if (newest && newest->id != id) {
        return fail(ErrorCode::Rule, Text::tr("Only the newest batch can be undone. Undo batch %1 first.").arg(newest->id.value));
    }
    return *batch;
}

Result<void> refuseWhenFactsRestOnIt(Database& database, BatchId id) {
    SAIKOKU_TRY_ASSIGN(const QStringList numbers, taxpayersWithFactsSince(database, id));
    if (numbers.isEmpty()) {
        return {};
    }
    const QString more = numbers.size() > kNumbersShown ? QStringLiteral(" …") : QString();
    return fail(ErrorCode::Rule, Text::tr("Batch %1 can't be undone: calls, records, promises, holds or dispatches rest on what came with it. Cases: %2 (%3). Import a corrected extract instead.")
                                     .arg(id.value)
                                     .arg(numbers.size())
                                     .arg(QStringList(numbers.mid(0, kNumbersShown)).join(QStringLiteral(", ")) + more));
}

Result<void> bringBackTaxItems(Database& database, const ImportBatch& batch) {
    const QJsonObject before = batch.counts.value(QStringLiteral("tax_items_before")).toObject();
    for (auto item = before.constBegin(); item != before.constEnd(); ++item) {
        const auto name = item.value().isString() ? std::optional(item.value().toString().toUtf8()) : std::nullopt;
        SAIKOKU_TRY(ExtractRepository(database).setTaxItemName(item.key().toUtf8(), name));
    }
    return {};
}

Result<UndoReport> undoOnce(Session& session, BatchId id) {
    ImportBatchRepository batches(session.db());
    SAIKOKU_TRY(ExtractRepository(session.db()).holdImports());
    // nothing may come to rest on it once that was looked at
    SAIKOKU_TRY(holdSeatLock(session.db(), SeatLock::Facts));
    SAIKOKU_TRY_ASSIGN(const ImportBatch batch, batchToUndo(batches, id));
    SAIKOKU_TRY(refuseWhenFactsRestOnIt(session.db(), id));

    ImportBatch reversal;
    reversal.kind = QStringLiteral("undo");
    reversal.profile = batch.profile;
    reversal.sourceName = batch.sourceName;
    reversal.asOf = batch.asOf;
    reversal.knownOn = session.today();
    reversal.startedAt = session.clock().actualUtc();
    reversal.operatorId = session.actor().id;
    reversal.undoes = id;
    reversal.campaign = batch.campaign;
    SAIKOKU_TRY_ASSIGN(reversal.id, batches.add(reversal));
    DeliveredVersionsRepository versions(session.db());
    SAIKOKU_TRY_ASSIGN(const auto rows, versions.bringBack(id, reversal.id));
    SAIKOKU_TRY(ReceiptMessageRepository(session.db()).bringBack(id, reversal.id));
    SAIKOKU_TRY(bringBackTaxItems(session.db(), batch));
    CampaignMemberRepository members(session.db());
    SAIKOKU_TRY_ASSIGN(const auto people, members.bringBack(id, reversal.id));
    SAIKOKU_TRY_ASSIGN(const auto numbers, PaymentNumberRepository(session.db()).bringBack(id, reversal.id));
    SAIKOKU_TRY_ASSIGN(QList<TaxpayerId> touched, versions.touchedBy(reversal.id));
    SAIKOKU_TRY_ASSIGN(const QList<TaxpayerId> listed, members.touchedBy(reversal.id));
    touched += listed;
    std::sort(touched.begin(), touched.end());
    touched.erase(std::unique(touched.begin(), touched.end()), touched.end());
    SAIKOKU_TRY(refreshTouchedCases(session, touched));

    const qint64 ended = rows.ended + people.ended + numbers.ended;
    const qint64 restored = rows.restored + people.restored + numbers.restored;
    const QJsonObject counts{{QStringLiteral("ended"), ended}, {QStringLiteral("restored"), restored}};
    SAIKOKU_TRY(session.log(QStringLiteral("import.undo"), QStringLiteral("batch"), QString::number(id.value), counts, ended));
    SAIKOKU_TRY(batches.finish(reversal.id, session.clock().actualUtc(), counts));
    return UndoReport{reversal.id, id, ended, restored};
}

}  // namespace

Result<UndoReport> undoImport(Session& session, BatchId batch) {
    SAIKOKU_TRY(session.require(Permission::Import, QStringLiteral("import.undo"), QString::number(batch.value)));
    Result<UndoReport> report = transact(session.db(), [&] { return undoOnce(session, batch); });
    if (report) {
        followTouchedCases(session);
    } else if (report.error().code == ErrorCode::Rule) {
        SAIKOKU_TRY(session.log(QStringLiteral("refused"), QStringLiteral("import.undo"), QString::number(batch.value)));
    }
    return report;
}

}  // namespace saikoku
