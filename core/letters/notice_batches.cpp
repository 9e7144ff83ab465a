#include "core/letters/notice_batches.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include "core/base/clock.h"
#include "core/cases/case_tables.h"
#include "core/contact/letter_rules.h"
#include "core/letters/letter_number.h"
#include "core/letters/notice_batch_repository.h"
#include "core/letters/sealed_file.h"
#include "core/security/protected_reveal.h"
#include "core/security/session.h"
#include "core/store/transaction.h"

namespace saikoku {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Letters)
};

const QLatin1String kList("notice.batches");
const QLatin1String kLetters("notice.batch_letters");
const QLatin1String kReprint("notice.reprint");
const QLatin1String kCheck("notice.check");
const QLatin1String kRetention("notice.retention");
const QLatin1String kTarget("notice_batch");

Error unknown(const QString& number) {
    return {ErrorCode::NotFound, Text::tr("There is no batch %1.").arg(number), {}};
}

Result<NoticeBatchRow> found(Session& session, NoticeBatchId batch) {
    SAIKOKU_TRY_ASSIGN(const KnownFacts facts, factsOf(session));
    SAIKOKU_TRY_ASSIGN(auto row, NoticeBatchRepository(session.db(), facts).find(batch));
    if (!row) {
        return fail(unknown(batchNumber(batch.value)));
    }
    return *std::move(row);
}

/// What stands in the file may be officers' wording, or where a protected person lives.
Result<void> mayHandOut(Session& session, const NoticeBatchRow& row) {
    const QString number = batchNumber(row.batch.id.value);
    if (row.isForOfficers) {
        SAIKOKU_TRY(session.require(Permission::Hold, kReprint, number));
    }
    SAIKOKU_TRY_ASSIGN(const bool hasProtected,
                       NoticeBatchRepository(session.db()).hasProtected(row.batch.id));
    return hasProtected ? session.require(Permission::SeeProtected, kReprint, number) : Result<void>();
}

Result<std::vector<NoticeBatch>> withEffects(const NoticeBatchRepository& repository,
                                             std::vector<NoticeBatchRow> rows) {
    std::vector<NoticeBatch> batches;
    for (NoticeBatchRow& row : rows) {
        batches.push_back(std::move(row.batch));
    }
    SAIKOKU_TRY(repository.addEffects(batches));
    return batches;
}

}  // namespace

Result<std::vector<NoticeBatch>> noticeBatches(Session& session, CampaignId campaign, int most) {
    SAIKOKU_TRY(session.require(Permission::View, kList));
    SAIKOKU_TRY_ASSIGN(const KnownFacts facts, factsOf(session));
    const NoticeBatchRepository repository(session.db(), facts);
    SAIKOKU_TRY_ASSIGN(auto rows, repository.read(campaign, most));
    return withEffects(repository, std::move(rows));
}

Result<NoticeBatch> noticeBatch(Session& session, const QString& number) {
    SAIKOKU_TRY(session.require(Permission::View, kList));
    const std::optional<qint64> id = typedBatchNumber(number);
    if (!id) {
        return fail(ErrorCode::BadInput,
                    Text::tr("\"%1\" is no number of a batch. Write it as on the check sheet, e.g. B000012.")
                        .arg(number));
    }
    SAIKOKU_TRY_ASSIGN(NoticeBatchRow row, found(session, NoticeBatchId{*id}));
    SAIKOKU_TRY_ASSIGN(const KnownFacts facts, factsOf(session));
    std::vector<NoticeBatch> batches{std::move(row.batch)};
    SAIKOKU_TRY(NoticeBatchRepository(session.db(), facts).addEffects(batches));
    return batches.front();
}

Result<std::vector<PrintedLetter>> lettersOfBatch(Session& session, NoticeBatchId batch) {
    SAIKOKU_TRY(session.require(Permission::SendNotices, kLetters, batchNumber(batch.value)));
    SAIKOKU_TRY(found(session, batch));
    SAIKOKU_TRY_ASSIGN(const KnownFacts facts, factsOf(session));
    SAIKOKU_TRY_ASSIGN(auto letters, NoticeBatchRepository(session.db(), facts).letters(batch));
    for (PrintedLetter& letter : letters) {
        letter.isMasked = letter.isMasked && !isRevealed(session, letter.taxpayer);
        if (letter.isMasked) {
            letter.postalCode.clear();
        }
    }
    SAIKOKU_TRY(
        session.log(kLetters, kTarget, batchNumber(batch.value), {}, static_cast<qint64>(letters.size())));
    return letters;
}

Result<void> batchFile(Session& session, NoticeBatchId batch,
                       const std::function<bool(QByteArrayView)>& take) {
    const QString number = batchNumber(batch.value);
    SAIKOKU_TRY(session.require(Permission::SendNotices, kReprint, number));
    SAIKOKU_TRY_ASSIGN(const NoticeBatchRow row, found(session, batch));
    SAIKOKU_TRY(mayHandOut(session, row));
    const NoticeBatchRepository repository(session.db());
    SAIKOKU_TRY_ASSIGN(SecretBytes key, repository.key(batch));
    if (!row.batch.hasFile || key.isEmpty()) {
        return fail(ErrorCode::NotFound,
                    Text::tr("The file of batch %1 is no longer kept. Its letters and what came of them are.")
                        .arg(number));
    }
    SAIKOKU_TRY(session.log(kReprint, kTarget, number, {}, row.batch.letters));
    FileOpener opener(std::move(key));
    QCryptographicHash hash(QCryptographicHash::Sha256);
    SAIKOKU_TRY(repository.pieces(batch, [&](const QByteArray& sealed) -> Result<void> {
        SAIKOKU_TRY_ASSIGN(QByteArray plain, opener.open(sealed));
        hash.addData(plain);
        const bool goesOn = take(plain);
        wipe(plain);
        return goesOn ? Result<void>() : Result<void>(fail(ErrorCode::Cancelled, {}));
    }));
    if (!opener.isWhole() || QString::fromLatin1(hash.result().toHex()) != row.fileHash) {
        return fail(ErrorCode::Corrupt, Text::tr("The file of this batch is damaged in the store. Restore a "
                                                 "backup, or make the letters anew."));
    }
    return {};
}

Result<void> checkBatch(Session& session, NoticeBatchId batch) {
    const QString number = batchNumber(batch.value);
    SAIKOKU_TRY(session.require(Permission::SendNotices, kCheck, number));
    return transact(session.db(), [&]() -> Result<void> {
        SAIKOKU_TRY_ASSIGN(const NoticeBatchRow row, found(session, batch));
        if (row.batch.isWithdrawn()) {
            return fail(ErrorCode::Rule,
                        Text::tr("Batch %1 was taken back: there is nothing to check.").arg(number));
        }
        if (row.by == session.actor().id) {
            return fail(ErrorCode::Rule,
                        Text::tr("Who made batch %1 can't check it too. Let a second person look at it.")
                            .arg(number));
        }
        SAIKOKU_TRY_ASSIGN(const bool isFirst, NoticeBatchRepository(session.db())
                                                   .addCheck(batch, session.actor().id,
                                                             session.clock().nowUtc(), session.today()));
        if (!isFirst) {
            return fail(ErrorCode::Rule,
                        Text::tr("Batch %1 was checked already, by %2.").arg(number, row.batch.checkedBy));
        }
        return session.log(kCheck, kTarget, number);
    });
}

Result<int> removeOldBatchFiles(Session& session) {
    SAIKOKU_TRY(session.require(Permission::Rules, kRetention));
    SAIKOKU_TRY_ASSIGN(const auto rules, session.rules<LetterRules>());
    const QDate first = toTokyo(session.clock().actualUtc()).date().addDays(-rules->keepFileDays);
    return transact(session.db(), [&]() -> Result<int> {
        NoticeBatchRepository repository(session.db());
        SAIKOKU_TRY_ASSIGN(const auto old, repository.withFileBefore(first));
        for (const NoticeBatchId batch : old) {
            SAIKOKU_TRY(repository.removeFile(batch));
            SAIKOKU_TRY(session.log(kRetention, kTarget, batchNumber(batch.value)));
        }
        return static_cast<int>(old.size());
    });
}

}  // namespace saikoku
