#include "core/exchange/receipt_posting.h"

#include <QCoreApplication>

#include <algorithm>

#include "core/exchange/import_batch_repository.h"
#include "core/exchange/receipt_message_repository.h"
#include "core/security/session.h"
#include "core/store/database.h"

namespace saikoku {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Receipts)
};

bool isOfReceivable(ReceiptQuestion question) {
    return question == ReceiptQuestion::Overpaid || question == ReceiptQuestion::Double ||
           question == ReceiptQuestion::MaybeInExtract;
}

bool saysTheSame(const PaymentMessage& a, const PaymentMessage& b) {
    return a.kind == b.kind && a.detail == b.detail && a.amount == b.amount;
}

PaymentWanted wantedOf(qint64 payment, const PaymentInHand& inHand) {
    const PaymentMessage& first = *inHand.messages.front();
    return {payment,          inHand.count.times, inHand.count.amount, first.lateCharge,
            first.receivedOn, first.feed,         first.channel,       inHand.count.isCancelled};
}

}  // namespace

ReceiptPosting::ReceiptPosting(Session& session) : m_session(session) {}

const ReceivableOwed* ReceiptPosting::receivable(ReceivableId id) const {
    const auto found = m_ledgers.find(id.value);
    return found == m_ledgers.end() ? nullptr : &found->second.receivable;
}

Result<void> ReceiptPosting::readStored(const std::vector<PaymentMessage>& messages) {
    for (const PaymentMessage& message : messages) {
        m_payments.try_emplace(message.payment);
    }
    std::vector<qint64> ids;
    ids.reserve(m_payments.size());
    for (const auto& [id, inHand] : m_payments) {
        ids.push_back(id);
    }
    SAIKOKU_TRY(ReceiptMessageRepository(m_session.db())
                    .ofPayments(ids, [&](qint64 rowId, const PaymentMessage& message) {
                        PaymentInHand& inHand = m_payments.at(message.payment);
                        m_stored.push_back(message);
                        inHand.messages.push_back(&m_stored.back());
                        inHand.storedRows.push_back(rowId);
                        if (message.receivable.isValid()) {
                            inHand.receivable = {message.receivable.value, message.taxpayer.value};
                        }
                    }));
    for (const PaymentMessage& message : messages) {
        PaymentInHand& inHand = m_payments.at(message.payment);
        inHand.line = inHand.line == 0 ? message.line : inHand.line;
        const bool isKnown =
            std::any_of(inHand.messages.begin(), inHand.messages.end(),
                        [&](const PaymentMessage* each) { return saysTheSame(*each, message); });
        if (isKnown) {
            ++m_alreadyKnown;
            continue;
        }
        inHand.messages.push_back(&message);
        inHand.isTold = true;
        inHand.newCancellations += message.kind == PaymentKind::Cancelled ? 1 : 0;
    }
    return {};
}

Result<void> ReceiptPosting::match(const std::vector<PaymentMessage>& messages) {
    std::set<std::string> notices;
    for (const PaymentMessage& message : messages) {
        if (m_payments.at(message.payment).receivable.receivable == 0 && !message.key.noticeNumber.empty()) {
            notices.insert(message.key.noticeNumber);
        }
    }
    std::map<std::string, std::vector<ReceivableOwed>, std::less<>> ofNotice;
    SAIKOKU_TRY(LaterReceiptsRepository(m_session.db())
                    .ofNotices({notices.begin(), notices.end()}, [&](const ReceivableOwed& each) {
                        ofNotice[each.noticeNumber].push_back(each);
                    }));
    std::vector<std::pair<const PaymentMessage*, PaymentInHand*>> byAmount;
    for (const PaymentMessage& message : messages) {
        PaymentInHand& inHand = m_payments.at(message.payment);
        if (inHand.receivable.receivable != 0) {
            continue;
        }
        std::vector<const ReceivableOwed*> candidates;
        if (const auto found = ofNotice.find(message.key.noticeNumber); found != ofNotice.end()) {
            for (const ReceivableOwed& each : found->second) {
                candidates.push_back(&each);
            }
        }
        const MatchedReceivable matched = matchReceivable(message.key, message.amount, candidates);
        inHand.how = matched.how;
        if (matched.how == ReceiptMatch::Key) {
            inHand.receivable = {matched.receivable->id.value, matched.receivable->taxpayer.value};
            inHand.isRematched = !inHand.storedRows.empty();
        } else if (!candidates.empty()) {
            byAmount.emplace_back(&message, &inHand);
        }
    }
    return matchByAmount(byAmount, ofNotice);
}

/// What is open after later receipts is asked for these few alone.
Result<void> ReceiptPosting::matchByAmount(
    std::vector<std::pair<const PaymentMessage*, PaymentInHand*>>& open,
    const std::map<std::string, std::vector<ReceivableOwed>, std::less<>>& ofNotice) {
    std::vector<ReceivableIds> ids;
    std::set<std::string_view> notices;
    for (const auto& [message, inHand] : open) {
        if (notices.insert(message->key.noticeNumber).second) {
            for (const ReceivableOwed& each : ofNotice.find(message->key.noticeNumber)->second) {
                ids.push_back({each.id.value, each.taxpayer.value});
            }
        }
    }
    std::map<std::string, std::vector<ReceivableOwed>, std::less<>> owed;
    SAIKOKU_TRY(LaterReceiptsRepository(m_session.db()).byId(ids, [&](const ReceivableOwed& each) {
        owed[each.noticeNumber].push_back(each);
    }));
    for (const auto& [message, inHand] : open) {
        std::vector<const ReceivableOwed*> candidates;
        for (const ReceivableOwed& each : owed[message->key.noticeNumber]) {
            candidates.push_back(&each);
        }
        const MatchedReceivable matched = matchReceivable(message->key, message->amount, candidates);
        inHand->how = matched.how;
        if (matched.receivable != nullptr) {
            inHand->receivable = {matched.receivable->id.value, matched.receivable->taxpayer.value};
            inHand->isRematched = !inHand->storedRows.empty();
        }
    }
    return {};
}

Result<void> ReceiptPosting::readLedgers(std::map<qint64, ReceivableLedger>& ledgers) {
    std::vector<ReceivableIds> ids;
    std::vector<qint64> receivables;
    for (const auto& [id, ledger] : ledgers) {
        ids.push_back({id, ledger.receivable.taxpayer.value});
        receivables.push_back(id);
    }
    LaterReceiptsRepository repository(m_session.db());
    SAIKOKU_TRY(repository.byId(
        ids, [&](const ReceivableOwed& each) { ledgers.at(each.id.value).receivable = each; }));
    return repository.receiptsOf(receivables, m_batches, [&](const LedgerReceipt& receipt) {
        ledgers.at(receipt.receivable.value).receipts.push_back(receipt);
    });
}

Result<void> ReceiptPosting::settle(const std::set<std::pair<qint64, qint64>>& alsoThese) {
    ImportBatchRepository batches(m_session.db());
    SAIKOKU_TRY_ASSIGN(const std::optional<ImportBatch> extract, batches.newestExtract());
    m_extractDay = extract ? extract->asOf : QDate();
    SAIKOKU_TRY_ASSIGN(m_batches, batches.live());
    std::map<qint64, std::vector<PaymentWanted>> wanted;
    for (auto& [payment, inHand] : m_payments) {
        if (!inHand.changes()) {
            continue;
        }
        inHand.count = countOf(inHand.messages);
        if (inHand.receivable.receivable != 0) {
            wanted[inHand.receivable.receivable].push_back(wantedOf(payment, inHand));
            m_ledgers[inHand.receivable.receivable].receivable.taxpayer =
                TaxpayerId{inHand.receivable.taxpayer};
        }
    }
    for (const auto& [receivable, taxpayer] : alsoThese) {
        m_ledgers[receivable].receivable.taxpayer = TaxpayerId{taxpayer};
    }
    SAIKOKU_TRY(readLedgers(m_ledgers));
    for (const auto& [id, ledger] : m_ledgers) {
        m_changes.push_back(settleLedger(ledger, wanted[id], m_extractDay));
        const LedgerChange& change = m_changes.back();
        if (change.changesReceipts()) {
            m_touched.append(ledger.receivable.taxpayer);
        }
        for (const LedgerReceipt& receipt : ledger.receipts) {
            const auto inHand = m_payments.find(receipt.payment);
            if (receipt.payment != 0 && !receipt.isHeld &&
                (inHand == m_payments.end() || !inHand->second.changes())) {
                m_others.insert(receipt.payment);
            }
        }
        for (const QuestionAsked& question : change.questions) {
            if (question.payment != 0) {
                m_asked[{question.payment, question.question}] = question.yen;
            }
        }
    }
    std::sort(m_touched.begin(), m_touched.end());
    m_touched.erase(std::unique(m_touched.begin(), m_touched.end()), m_touched.end());
    return askAnew();
}

/// Which rows of the work list end and begin.
Result<void> ReceiptPosting::askAnew() {
    std::map<qint64, TaxpayerId> owners;
    std::vector<qint64> known(m_others.begin(), m_others.end());
    for (const auto& [payment, inHand] : m_payments) {
        if (!inHand.changes()) {
            continue;
        }
        owners[payment] = TaxpayerId{inHand.receivable.taxpayer};
        if (!inHand.storedRows.empty()) {
            known.push_back(payment);
        }
        if (inHand.count.question) {
            m_asked[{payment, *inHand.count.question}] = inHand.count.amount;
        }
        if (inHand.receivable.receivable == 0 && inHand.count.times > 0) {
            m_asked[{payment, ReceiptQuestion::Unmatched}] = inHand.count.amount * inHand.count.times;
        }
    }
    for (const auto& [id, ledger] : m_ledgers) {
        for (const LedgerReceipt& receipt : ledger.receipts) {
            owners.try_emplace(receipt.payment, receipt.taxpayer);
        }
    }
    std::map<std::pair<qint64, ReceiptQuestion>, qint64> toAdd = m_asked;
    SAIKOKU_TRY_ASSIGN(const std::vector<ReviewVersion> stored,
                       ReceiptReviewRepository(m_session.db()).ofPayments(known));
    for (const ReviewVersion& review : stored) {
        if (m_others.contains(review.payment) && !isOfReceivable(review.question)) {
            continue;
        }
        const auto wanted = toAdd.find({review.payment, review.question});
        if (wanted != toAdd.end() && wanted->second == review.yen) {
            toAdd.erase(wanted);
        } else {
            m_endedReviews.push_back(review.rowId);
        }
    }
    for (const auto& [what, yen] : toAdd) {
        const auto inHand = m_payments.find(what.first);
        const bool isUnmatched = what.second == ReceiptQuestion::Unmatched && inHand != m_payments.end();
        m_newReviews.push_back({0,
                                what.first,
                                what.second,
                                isUnmatched ? codeOf(inHand->second.how) : QString(),
                                yen,
                                owners[what.first],
                                {}});
    }
    return {};
}

Result<void> ReceiptPosting::prepare(const std::vector<PaymentMessage>& messages) {
    SAIKOKU_TRY(readStored(messages));
    SAIKOKU_TRY(match(messages));
    return settle();
}

Result<void> ReceiptPosting::prepareMatch(qint64 payment, const ReceivableOwed& receivable) {
    m_payments.try_emplace(payment);
    SAIKOKU_TRY(ReceiptMessageRepository(m_session.db())
                    .ofPayments({payment}, [&](qint64 rowId, const PaymentMessage& message) {
                        m_stored.push_back(message);
                        m_payments.at(payment).messages.push_back(&m_stored.back());
                        m_payments.at(payment).storedRows.push_back(rowId);
                    }));
    PaymentInHand& inHand = m_payments.at(payment);
    if (inHand.messages.empty()) {
        return fail(
            ErrorCode::NotFound,
            Text::tr("This payment is no longer there: its file was taken back. Look at the list again."));
    }
    inHand.receivable = {receivable.id.value, receivable.taxpayer.value};
    inHand.how = ReceiptMatch::ByHand;
    inHand.isRematched = true;
    return settle();
}

Result<void> ReceiptPosting::prepareUnsettled() {
    SAIKOKU_TRY_ASSIGN(const std::vector<ReceivableIds> ids,
                       LaterReceiptsRepository(m_session.db()).unsettled());
    std::set<std::pair<qint64, qint64>> these;
    for (const ReceivableIds& each : ids) {
        these.emplace(each.receivable, each.taxpayer);
    }
    return these.empty() ? Result<void>() : settle(these);
}

Result<void> ReceiptPosting::write(BatchId batch) {
    SAIKOKU_TRY(writeReceipts(batch));
    SAIKOKU_TRY(writeMessages(batch));
    ReceiptReviewRepository reviews(m_session.db());
    SAIKOKU_TRY(reviews.end(m_endedReviews, batch));
    if (m_newReviews.empty()) {
        return {};
    }
    SAIKOKU_TRY_ASSIGN(RowWriter<ReviewVersion> rows, RowWriter<ReviewVersion>::open(m_session.db()));
    for (ReviewVersion& review : m_newReviews) {
        review.batch = batch;
        SAIKOKU_TRY(rows.add(review));
    }
    SAIKOKU_TRY(rows.finish());
    return {};
}

Result<void> ReceiptPosting::writeReceipts(BatchId batch) {
    std::vector<qint64> ended;
    std::vector<const ReceiptToWrite*> written;
    for (const LedgerChange& change : m_changes) {
        ended.insert(ended.end(), change.ended.begin(), change.ended.end());
        for (const ReceiptToWrite& each : change.written) {
            written.push_back(&each);
        }
    }
    DeliveredVersionsRepository versions(m_session.db());
    SAIKOKU_TRY(versions.endVersions(Delivered::Receipts, ended, batch));
    if (written.empty()) {
        return {};
    }
    SAIKOKU_TRY_ASSIGN(qint64 rowId,
                       versions.reserveRowIds(Delivered::Receipts, static_cast<qint64>(written.size())));
    SAIKOKU_TRY_ASSIGN(RowWriter<LaterReceiptVersion> rows,
                       RowWriter<LaterReceiptVersion>::open(m_session.db()));
    std::vector<qint64> held;
    for (const ReceiptToWrite* each : written) {
        LaterReceiptVersion version = each->version;
        version.rowId = rowId++;
        version.batch = batch;
        if (each->isHeld) {
            held.push_back(version.rowId);
        }
        SAIKOKU_TRY(rows.add(version));
    }
    SAIKOKU_TRY(rows.finish());
    return versions.endVersions(Delivered::Receipts, held, batch);
}

Result<void> ReceiptPosting::writeMessages(BatchId batch) {
    std::vector<qint64> ended;
    for (const auto& [payment, inHand] : m_payments) {
        if (inHand.isRematched) {
            ended.insert(ended.end(), inHand.storedRows.begin(), inHand.storedRows.end());
        }
    }
    SAIKOKU_TRY(ReceiptMessageRepository(m_session.db()).end(ended, batch));
    SAIKOKU_TRY_ASSIGN(RowWriter<MessageVersion> rows, RowWriter<MessageVersion>::open(m_session.db()));
    for (const auto& [payment, inHand] : m_payments) {
        // what was stored stands first, unless it gets its receivable only now
        for (size_t i = inHand.isRematched ? 0 : inHand.storedRows.size(); i < inHand.messages.size(); ++i) {
            PaymentMessage message = *inHand.messages[i];
            message.receivable = ReceivableId{inHand.receivable.receivable};
            message.taxpayer = TaxpayerId{inHand.receivable.taxpayer};
            SAIKOKU_TRY(rows.add({&message, batch}));
        }
    }
    SAIKOKU_TRY(rows.finish());
    return {};
}

}  // namespace saikoku
