#include "core/exchange/receipt_review.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <map>

#include "core/arrears/arrears_repository.h"
#include "core/base/text_folding.h"
#include "core/cases/case_refresh.h"
#include "core/cases/kept_promises.h"
#include "core/exchange/import_batch_repository.h"
#include "core/exchange/receipt_message_repository.h"
#include "core/exchange/receipt_posting.h"
#include "core/security/session.h"
#include "core/store/database.h"
#include "core/store/seat_lock.h"
#include "core/store/transaction.h"

namespace saikoku {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Receipts)
};

constexpr std::array<CodeRow<ReviewAnswer>, 5> kAnswers{{
    {ReviewAnswer::Matched, "matched", QT_TRANSLATE_NOOP("Receipts", "Matched")},
    {ReviewAnswer::Refund, "refund", QT_TRANSLATE_NOOP("Receipts", "Refund or allotment")},
    {ReviewAnswer::CoreSystem, "core_system",
     QT_TRANSLATE_NOOP("Receipts", "Seen to in the core tax system")},
    {ReviewAnswer::Asked, "asked", QT_TRANSLATE_NOOP("Receipts", "Cleared with agent or bank")},
    {ReviewAnswer::Other, "other", QT_TRANSLATE_NOOP("Receipts", "Other")},
}};

constexpr std::array<CodeRow<LikelyBecause>, 3> kReasons{{
    {LikelyBecause::SameNotice, "same_notice", QT_TRANSLATE_NOOP("Receipts", "the same notice")},
    {LikelyBecause::SameName, "same_name", QT_TRANSLATE_NOOP("Receipts", "the payer's name")},
    {LikelyBecause::SameAmount, "same_amount", QT_TRANSLATE_NOOP("Receipts", "the sum alone")},
}};

const QString kList = QStringLiteral("receipts.list");
const QString kMatch = QStringLiteral("receipts.match");
const QString kClose = QStringLiteral("receipts.close");
const QString kTarget = QStringLiteral("receipt_review");
constexpr int kMostProposed = 10;

tl::unexpected<Error> noSuchRow(qint64 review) {
    return fail(ErrorCode::NotFound, Text::tr("The work list of receipts has no entry %1. Look at the list "
                                              "again: an undone or confirmed file changes it.")
                                         .arg(review));
}

Result<ReviewRow> openReview(Session& session, qint64 review) {
    SAIKOKU_TRY_ASSIGN(const std::optional<ReviewRow> row,
                       ReceiptReviewRepository(session.db()).byId(review));
    if (!row) {
        return noSuchRow(review);
    }
    if (!row->answer.isEmpty()) {
        return fail(ErrorCode::Rule,
                    Text::tr("Entry %1 is closed already, by %2.").arg(review).arg(row->answeredBy));
    }
    return *row;
}

/// The first message of each payment.
Result<std::map<qint64, PaymentMessage>> messagesOf(Session& session, const std::vector<qint64>& payments) {
    std::map<qint64, PaymentMessage> messages;
    SAIKOKU_TRY(ReceiptMessageRepository(session.db())
                    .ofPayments(payments, [&](qint64, const PaymentMessage& message) {
                        messages.try_emplace(message.payment, message);
                    }));
    return messages;
}

Result<QHash<TaxpayerId, QString>> numbersOf(Session& session, const QList<TaxpayerId>& taxpayers) {
    return ArrearsRepository(session.db()).numbersOf(taxpayers);
}

ReceiptReview shown(const ReviewRow& row, const PaymentMessage& message) {
    ReceiptReview review;
    review.id = row.review.rowId;
    review.question = row.review.question;
    for (const ReceiptMatch each :
         {ReceiptMatch::NoNotice, ReceiptMatch::UnknownNotice, ReceiptMatch::UnknownKey,
          ReceiptMatch::SeveralFit, ReceiptMatch::NoTermFits}) {
        if (codeOf(each) == row.review.reason) {
            review.reason = labelOf(each);
        }
    }
    review.yen = Yen(row.review.yen);
    review.receivedOn = message.receivedOn;
    review.code = QString::fromStdString(message.code);
    review.noticeNumber = QString::fromStdString(message.key.noticeNumber);
    review.payer = QString::fromStdString(message.payer);
    review.place = QString::fromStdString(message.place);
    review.feed = QString::fromStdString(message.feed);
    review.knownOn = row.knownOn;
    review.batch = row.batch;
    review.sourceName = row.sourceName;
    review.line = message.line;
    review.answer = valueOfCode<ReviewAnswer>(row.answer);
    review.note = row.note;
    review.answeredBy = row.answeredBy;
    review.answeredAt = row.answeredAt;
    return review;
}

Result<ReceivableOwed> chosenReceivable(Session& session, const ReceivableChoice& choice) {
    std::vector<ReceivableOwed> fitting;
    SAIKOKU_TRY(LaterReceiptsRepository(session.db())
                    .ofNotices({choice.noticeNumber.toStdString()}, [&](const ReceivableOwed& each) {
                        if ((choice.taxItem.isEmpty() || choice.taxItem.toStdString() == each.taxItem) &&
                            (choice.fiscalYear == 0 || choice.fiscalYear == each.fiscalYear) &&
                            (choice.term < 0 || choice.term == each.term)) {
                            fitting.push_back(each);
                        }
                    }));
    if (fitting.empty()) {
        return fail(ErrorCode::NotFound,
                    Text::tr("There is no receivable of notice %1 with this tax item, year and term.")
                        .arg(choice.noticeNumber));
    }
    if (fitting.size() > 1) {
        return fail(
            ErrorCode::Rule,
            Text::tr("Notice %1 has %2 receivables that fit. Name tax item, fiscal year and term too.")
                .arg(choice.noticeNumber)
                .arg(fitting.size()));
    }
    return fitting.front();
}

Result<void> answer(Session& session, qint64 review, ReviewAnswer answer, const QString& note,
                    ReceivableId receivable) {
    SAIKOKU_TRY(RowWriter<ReviewAnswerRow>::addOne(
        session.db(), {review, codeOf(answer), note.trimmed(), receivable, session.actor().id,
                       session.clock().nowUtc(), session.today()}));
    return {};
}

Result<MatchedByHand> matchOnce(Session& session, qint64 review, const ReceivableChoice& choice,
                                const QString& note) {
    SAIKOKU_TRY(holdSeatLock(session.db(), SeatLock::Import));
    SAIKOKU_TRY_ASSIGN(const ReviewRow row, openReview(session, review));
    if (row.review.question != ReceiptQuestion::Unmatched) {
        return fail(
            ErrorCode::Rule,
            Text::tr("Entry %1 has its receivable already. Close it with what became of it.").arg(review));
    }
    SAIKOKU_TRY_ASSIGN(const ReceivableOwed receivable, chosenReceivable(session, choice));
    ReceiptPosting posting(session);
    SAIKOKU_TRY(posting.prepareMatch(row.review.payment, receivable));
    ImportBatchRepository batches(session.db());
    ImportBatch batch;
    batch.kind = QStringLiteral("receipts");
    batch.profile = QStringLiteral("match");
    batch.sourceName = row.sourceName;
    batch.asOf = batch.knownOn = session.today();
    batch.startedAt = session.clock().actualUtc();
    batch.operatorId = session.actor().id;
    SAIKOKU_TRY_ASSIGN(const QSet<PromiseId> before, keptPromises(session, posting.touched()));
    SAIKOKU_TRY_ASSIGN(batch.id, batches.add(batch));
    SAIKOKU_TRY(posting.write(batch.id));
    SAIKOKU_TRY(answer(session, review, ReviewAnswer::Matched, note, receivable.id));
    SAIKOKU_TRY_ASSIGN(const QSet<PromiseId> after, keptPromises(session, posting.touched()));
    SAIKOKU_TRY(refreshTouchedCases(session, posting.touched()));
    MatchedByHand matched{batch.id, receivable, {}, (after - before).size(), 0};
    for (const auto& [what, yen] : posting.asked()) {
        const bool isOver =
            what.second == ReceiptQuestion::Overpaid || what.second == ReceiptQuestion::Double;
        matched.over += isOver && what.first == row.review.payment ? yen : 0;
    }
    SAIKOKU_TRY_ASSIGN(const auto numbers, numbersOf(session, {receivable.taxpayer}));
    matched.taxpayerNumber = numbers.value(receivable.taxpayer);
    const QJsonObject detail{{QStringLiteral("batch"), batch.id.value},
                             {QStringLiteral("receivable"), receivable.id.value}};
    SAIKOKU_TRY(session.log(kMatch, kTarget, QString::number(review), detail));
    SAIKOKU_TRY(batches.finish(batch.id, session.clock().actualUtc(), detail));
    return matched;
}

}  // namespace

QString codeOf(ReviewAnswer answer) {
    return code_table::code(kAnswers, answer);
}
QString labelOf(ReviewAnswer answer) {
    return code_table::label(kAnswers, answer, "Receipts");
}
QString codeOf(LikelyBecause reason) {
    return code_table::code(kReasons, reason);
}
QString labelOf(LikelyBecause reason) {
    return code_table::label(kReasons, reason, "Receipts");
}

template <>
std::optional<ReviewAnswer> valueOfCode(QStringView code) {
    return code_table::find(kAnswers, code);
}

template <>
std::vector<ReviewAnswer> allValues() {
    return code_table::values(kAnswers);
}

Result<QList<ReceiptReview>> receiptReviews(Session& session, std::optional<ReceiptQuestion> question,
                                            bool openAlone, int limit) {
    SAIKOKU_TRY(session.require(Permission::Import, kList));
    SAIKOKU_TRY_ASSIGN(const std::vector<ReviewRow> rows,
                       ReceiptReviewRepository(session.db()).list(question, openAlone, limit));
    std::vector<qint64> payments;
    QList<TaxpayerId> taxpayers;
    for (const ReviewRow& row : rows) {
        payments.push_back(row.review.payment);
        if (row.review.taxpayer.isValid()) {
            taxpayers.append(row.review.taxpayer);
        }
    }
    SAIKOKU_TRY_ASSIGN(auto messages, messagesOf(session, payments));
    SAIKOKU_TRY_ASSIGN(const auto numbers, numbersOf(session, taxpayers));
    QList<ReceiptReview> reviews;
    for (const ReviewRow& row : rows) {
        reviews.append(shown(row, messages[row.review.payment]));
        reviews.back().taxpayerNumber = numbers.value(row.review.taxpayer);
    }
    SAIKOKU_TRY(session.log(kList, kTarget, {}, {}, reviews.size()));
    return reviews;
}

Result<QList<LikelyReceivable>> likelyReceivables(Session& session, qint64 review) {
    SAIKOKU_TRY(session.require(Permission::Import, kList, QString::number(review)));
    SAIKOKU_TRY_ASSIGN(const std::optional<ReviewRow> row,
                       ReceiptReviewRepository(session.db()).byId(review));
    if (!row) {
        return noSuchRow(review);
    }
    SAIKOKU_TRY_ASSIGN(auto messages, messagesOf(session, {row->review.payment}));
    const PaymentMessage& message = messages[row->review.payment];
    QList<LikelyReceivable> likely;
    QSet<qint64> seen;
    QList<TaxpayerId> taxpayers;
    const auto propose = [&](const ReceivableOwed& each, LikelyBecause because) {
        if (likely.size() < kMostProposed && !seen.contains(each.id.value)) {
            seen.insert(each.id.value);
            taxpayers.append(each.taxpayer);
            likely.append({each, because, {}});
        }
    };
    LaterReceiptsRepository receivables(session.db());
    if (!message.key.noticeNumber.empty()) {
        SAIKOKU_TRY(receivables.ofNotices({message.key.noticeNumber}, [&](const ReceivableOwed& each) {
            propose(each, LikelyBecause::SameNotice);
        }));
    }
    if (const QString kana = foldForSearch(QString::fromStdString(message.payer)); !kana.isEmpty()) {
        SAIKOKU_TRY(receivables.owedByName(kana, kMostProposed, [&](const ReceivableOwed& each) {
            propose(each, LikelyBecause::SameName);
        }));
    }
    SAIKOKU_TRY(receivables.owing(message.amount, kMostProposed, [&](const ReceivableOwed& each) {
        propose(each, LikelyBecause::SameAmount);
    }));
    SAIKOKU_TRY_ASSIGN(const auto numbers, numbersOf(session, taxpayers));
    for (LikelyReceivable& each : likely) {
        each.taxpayerNumber = numbers.value(each.receivable.taxpayer);
    }
    SAIKOKU_TRY(session.log(kList, kTarget, QString::number(review), {}, likely.size()));
    return likely;
}

Result<qint64> openReceiptReviews(Session& session) {
    SAIKOKU_TRY(session.require(Permission::Import, kList));
    return ReceiptReviewRepository(session.db()).countOpen();
}

Result<MatchedByHand> matchReceipt(Session& session, qint64 review, const ReceivableChoice& choice,
                                   const QString& note) {
    SAIKOKU_TRY(session.require(Permission::Import, kMatch, QString::number(review)));
    Result<MatchedByHand> matched =
        transact(session.db(), [&] { return matchOnce(session, review, choice, note); });
    if (matched) {
        followTouchedCases(session);
    }
    return matched;
}

Result<void> closeReceiptReview(Session& session, qint64 review, ReviewAnswer how, const QString& note) {
    SAIKOKU_TRY(session.require(Permission::Import, kClose, QString::number(review)));
    if (how == ReviewAnswer::Matched) {
        return fail(ErrorCode::BadInput, Text::tr("A payment is matched by naming its receivable."));
    }
    if (how == ReviewAnswer::Other && note.trimmed().isEmpty()) {
        return fail(ErrorCode::BadInput, Text::tr("Write in the note what became of it."));
    }
    return transact(session.db(), [&]() -> Result<void> {
        SAIKOKU_TRY(holdSeatLock(session.db(), SeatLock::Import));
        SAIKOKU_TRY(openReview(session, review));
        SAIKOKU_TRY(answer(session, review, how, note, {}));
        return session.log(kClose, kTarget, QString::number(review),
                           {{QStringLiteral("answer"), codeOf(how)}});
    });
}

}  // namespace saikoku
