#include "core/exchange/receipt_review.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QMultiHash>
#include <QSet>

#include <algorithm>
#include <map>
#include <set>

#include "core/arrears/arrears_repository.h"
#include "core/base/text_folding.h"
#include "core/cases/case_refresh.h"
#include "core/cases/kept_promises.h"
#include "core/exchange/import_batch_repository.h"
#include "core/exchange/receipt_message_repository.h"
#include "core/exchange/receipt_posting.h"
#include "core/security/protected_reveal.h"
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

/// The payer's name as people are searched by it; empty: the message names none.
QString kanaOf(const PaymentMessage& message) {
    return foldForSearch(QString::fromStdString(message.payer));
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

/// Where a person pays, and what was written about it, may tell where they live (case_file.cpp masks the
/// same).
void mask(ReceiptReview& review) {
    review.isMasked = true;
    review.payer.clear();
    review.place.clear();
    review.note.clear();
}

/// Of these, the protected ones whom this sign-in has not revealed.
Result<QSet<TaxpayerId>> hiddenAmong(Session& session, const QList<TaxpayerId>& taxpayers) {
    SAIKOKU_TRY_ASSIGN(QSet<TaxpayerId> hidden, ArrearsRepository(session.db()).protectedOf(taxpayers));
    hidden.removeIf([&](TaxpayerId each) { return isRevealed(session, each); });
    return hidden;
}

/// Whose payments are: of whom they are matched with, else of whom the notice is.
struct OwnersOf {
    QList<TaxpayerId> matched;
    QMultiHash<QString, TaxpayerId> byNotice;

    QList<TaxpayerId> everybody() const { return matched + byNotice.values(); }
    bool isOfAny(const ReviewRow& row, const PaymentMessage& message, const QSet<TaxpayerId>& people) const {
        if (row.review.taxpayer.isValid()) {
            return people.contains(row.review.taxpayer);
        }
        const QList<TaxpayerId> owners = byNotice.values(QString::fromStdString(message.key.noticeNumber));
        return std::any_of(owners.begin(), owners.end(),
                           [&](TaxpayerId owner) { return people.contains(owner); });
    }
};

Result<OwnersOf> ownersOf(Session& session, const std::vector<ReviewRow>& rows,
                          const std::map<qint64, PaymentMessage>& messages) {
    OwnersOf owners;
    std::vector<std::string> notices;
    for (const ReviewRow& row : rows) {
        const auto message = messages.find(row.review.payment);
        if (row.review.taxpayer.isValid()) {
            owners.matched.append(row.review.taxpayer);
        } else if (message != messages.end() && !message->second.key.noticeNumber.empty()) {
            notices.push_back(message->second.key.noticeNumber);
        }
    }
    SAIKOKU_TRY(LaterReceiptsRepository(session.db()).ofNotices(notices, [&](const ReceivableOwed& each) {
        owners.byNotice.insert(QString::fromStdString(each.noticeNumber), each.taxpayer);
    }));
    return owners;
}

/// Receivables that some payments may be for, by what speaks for them.
struct Candidates {
    QHash<QString, QList<ReceivableOwed>> ofNotice;
    QHash<QString, QList<ReceivableOwed>> ofName;
    QHash<qint64, QList<ReceivableOwed>> ofSum;

    QList<TaxpayerId> people() const {
        QList<TaxpayerId> all;
        const auto addAll = [&](const auto& byKey) {
            for (const QList<ReceivableOwed>& some : byKey) {
                for (const ReceivableOwed& each : some) {
                    all.append(each.taxpayer);
                }
            }
        };
        addAll(ofNotice);
        addAll(ofName);
        addAll(ofSum);
        return all;
    }

    QList<LikelyReceivable> of(const PaymentMessage& message, const QSet<TaxpayerId>& hidden) const {
        QList<LikelyReceivable> likely;
        QSet<qint64> seen;
        const auto propose = [&](const QList<ReceivableOwed>& some, LikelyBecause because) {
            for (const ReceivableOwed& each : some) {
                if (likely.size() < kMostProposed && !hidden.contains(each.taxpayer) &&
                    !seen.contains(each.id.value)) {
                    seen.insert(each.id.value);
                    likely.append({each, because, {}});
                }
            }
        };
        propose(ofNotice.value(QString::fromStdString(message.key.noticeNumber)), LikelyBecause::SameNotice);
        propose(ofName.value(kanaOf(message)), LikelyBecause::SameName);
        propose(ofSum.value(message.amount), LikelyBecause::SameAmount);
        return likely;
    }
};

/// One query of a kind for all of them: a work list may be long, and a sum is found by reading every
/// receivable.
Result<Candidates> candidatesFor(Session& session, const std::map<qint64, PaymentMessage>& messages) {
    std::set<std::string> notices;
    QSet<QString> names;
    std::set<qint64> sums;
    for (const auto& [payment, message] : messages) {
        notices.insert(message.key.noticeNumber);
        names.insert(kanaOf(message));
        sums.insert(message.amount);
    }
    notices.erase(std::string());
    names.remove(QString());
    Candidates candidates;
    LaterReceiptsRepository receivables(session.db());
    SAIKOKU_TRY(receivables.ofNotices({notices.begin(), notices.end()}, [&](const ReceivableOwed& each) {
        candidates.ofNotice[QString::fromStdString(each.noticeNumber)].append(each);
    }));
    SAIKOKU_TRY(receivables.owedByNames(
        names.values(), kMostProposed,
        [&](const QString& kana, const ReceivableOwed& each) { candidates.ofName[kana].append(each); }));
    SAIKOKU_TRY(receivables.owingSums(
        {sums.begin(), sums.end()}, kMostProposed,
        [&](const ReceivableOwed& each) { candidates.ofSum[each.byExtract].append(each); }));
    return candidates;
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
                             {QStringLiteral("receivable_id"), receivable.id.value}};
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

Result<ReceiptReviews> receiptReviews(Session& session, std::optional<ReceiptQuestion> question,
                                      bool openAlone, int limit) {
    SAIKOKU_TRY(session.require(Permission::Import, kList));
    ReceiptReviewRepository repository(session.db());
    SAIKOKU_TRY_ASSIGN(const std::vector<ReviewRow> rows, repository.list(question, openAlone, limit));
    ReceiptReviews reviews;
    reviews.total = static_cast<qint64>(rows.size());
    if (reviews.total >= limit) {
        SAIKOKU_TRY_ASSIGN(reviews.total, repository.count(question, openAlone));
    }
    std::vector<qint64> payments;
    for (const ReviewRow& row : rows) {
        payments.push_back(row.review.payment);
    }
    SAIKOKU_TRY_ASSIGN(auto messages, messagesOf(session, payments));
    SAIKOKU_TRY_ASSIGN(const OwnersOf owners, ownersOf(session, rows, messages));
    SAIKOKU_TRY_ASSIGN(const QSet<TaxpayerId> hidden, hiddenAmong(session, owners.everybody()));
    SAIKOKU_TRY_ASSIGN(const auto numbers, numbersOf(session, owners.matched));
    for (const ReviewRow& row : rows) {
        const PaymentMessage& message = messages[row.review.payment];
        ReceiptReview review = shown(row, message);
        review.taxpayerNumber = numbers.value(row.review.taxpayer);
        if (owners.isOfAny(row, message, hidden)) {
            mask(review);
        }
        reviews.rows.append(review);
    }
    SAIKOKU_TRY(session.log(kList, kTarget, {}, {}, reviews.rows.size()));
    return reviews;
}

Result<QHash<qint64, QList<LikelyReceivable>>> likelyReceivables(Session& session,
                                                                 const QList<qint64>& reviews) {
    const QString target = reviews.size() == 1 ? QString::number(reviews.constFirst()) : QString();
    SAIKOKU_TRY(session.require(Permission::Import, kList, target));
    SAIKOKU_TRY_ASSIGN(const std::vector<ReviewRow> rows,
                       ReceiptReviewRepository(session.db()).byIds(reviews));
    std::vector<qint64> payments;
    for (const ReviewRow& row : rows) {
        payments.push_back(row.review.payment);
    }
    SAIKOKU_TRY_ASSIGN(auto messages, messagesOf(session, payments));
    SAIKOKU_TRY_ASSIGN(const Candidates candidates, candidatesFor(session, messages));
    SAIKOKU_TRY_ASSIGN(const QSet<TaxpayerId> hidden, hiddenAmong(session, candidates.people()));
    QHash<qint64, QList<LikelyReceivable>> all;
    QList<TaxpayerId> taxpayers;
    qint64 proposed = 0;
    for (const ReviewRow& row : rows) {
        QList<LikelyReceivable>& likely = all[row.review.rowId];
        likely = candidates.of(messages[row.review.payment], hidden);
        proposed += likely.size();
        for (const LikelyReceivable& each : likely) {
            taxpayers.append(each.receivable.taxpayer);
        }
    }
    SAIKOKU_TRY_ASSIGN(const auto numbers, numbersOf(session, taxpayers));
    for (QList<LikelyReceivable>& likely : all) {
        for (LikelyReceivable& each : likely) {
            each.taxpayerNumber = numbers.value(each.receivable.taxpayer);
        }
    }
    SAIKOKU_TRY(session.log(kList, kTarget, target, {}, proposed));
    return all;
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
