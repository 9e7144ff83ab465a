#include "core/exchange/receipt_posting.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>
#include <utility>

#include "core/exchange/import_batch_repository.h"
#include "core/exchange/receipt_charges.h"
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

bool asksWhatIsOver(const LedgerChange& change) {
    return std::any_of(change.questions.begin(), change.questions.end(), [](const QuestionAsked& each) {
        return each.question == ReceiptQuestion::Overpaid || each.question == ReceiptQuestion::Double;
    });
}

/// Of its messages: what was stored stands first, unless it gets its receivable only now.
size_t firstToWrite(const PaymentInHand& inHand) {
    return inHand.isRematched ? 0 : inHand.storedRows.size();
}

PaymentWanted wantedOf(const PaymentInHand& inHand) {
    const PaymentMessage& first = *inHand.messages.front();
    return {inHand.payment,   inHand.count.times, inHand.count.amount, first.lateCharge,
            first.receivedOn, first.feed,         first.channel,       inHand.count.isCancelled};
}

}  // namespace

ReceiptPosting::ReceiptPosting(Session& session, ImportMonitor monitor)
    : m_session(session), m_monitor(std::move(monitor)) {}

const PaymentInHand* ReceiptPosting::find(qint64 payment) const {
    const auto place = m_places.find(payment);
    return place == m_places.end() ? nullptr : &m_payments[place->second];
}

const ReceivableOwed* ReceiptPosting::receivable(ReceivableId id) const {
    const auto place = m_ledgerPlaces.find(id.value);
    return place == m_ledgerPlaces.end() ? nullptr : &m_ledgers[place->second].ledger.receivable;
}

LedgerInHand& ReceiptPosting::ledgerOf(const ReceivableIds& ids) {
    const auto [place, isNew] =
        m_ledgerPlaces.try_emplace(ids.receivable, static_cast<quint32>(m_ledgers.size()));
    if (isNew) {
        m_ledgers.emplace_back();
        m_ledgers.back().ledger.receivable.id = ReceivableId{ids.receivable};
        m_ledgers.back().ledger.receivable.taxpayer = TaxpayerId{ids.taxpayer};
    }
    return m_ledgers[place->second];
}

Result<void> ReceiptPosting::readStored(const std::vector<PaymentMessage>& messages) {
    m_places.reserve(messages.size());
    m_ofMessage.reserve(messages.size());
    std::vector<qint64> ids;
    for (const PaymentMessage& message : messages) {
        const auto [place, isNew] =
            m_places.try_emplace(message.payment, static_cast<quint32>(m_payments.size()));
        if (isNew) {
            m_payments.emplace_back();
            m_payments.back().payment = message.payment;
            m_payments.back().line = message.line;
            ids.push_back(message.payment);
        }
        m_ofMessage.push_back(place->second);
    }
    const auto keep = [&](qint64 rowId, const PaymentMessage& message) {
        PaymentInHand& inHand = m_payments[m_places.at(message.payment)];
        m_stored.push_back(message);
        inHand.messages.push_back(&m_stored.back());
        inHand.storedRows.push_back(rowId);
        if (message.receivable.isValid()) {
            inHand.receivable = {message.receivable.value, message.taxpayer.value};
        }
    };
    SAIKOKU_TRY(ReceiptMessageRepository(m_session.db()).ofPayments(ids, keep));
    for (size_t i = 0; i < messages.size(); ++i) {
        const PaymentMessage& message = messages[i];
        PaymentInHand& inHand = m_payments[m_ofMessage[i]];
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
    std::vector<std::string> notices;
    for (size_t i = 0; i < messages.size(); ++i) {
        if (m_payments[m_ofMessage[i]].receivable.receivable == 0 && !messages[i].key.noticeNumber.empty()) {
            notices.push_back(messages[i].key.noticeNumber);
        }
    }
    std::sort(notices.begin(), notices.end());
    notices.erase(std::unique(notices.begin(), notices.end()), notices.end());
    ReceivablesByNotice ofNotice;
    ofNotice.reserve(notices.size());
    const auto keep = [&](const ReceivableOwed& each) { ofNotice[each.noticeNumber].push_back(each); };
    SAIKOKU_TRY(LaterReceiptsRepository(m_session.db()).ofNotices(notices, keep));
    std::vector<std::pair<const PaymentMessage*, PaymentInHand*>> byAmount;
    std::vector<const ReceivableOwed*> candidates;
    for (size_t i = 0; i < messages.size(); ++i) {
        const PaymentMessage& message = messages[i];
        PaymentInHand& inHand = m_payments[m_ofMessage[i]];
        if (inHand.receivable.receivable != 0) {
            continue;
        }
        candidates.clear();
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
    const ReceivablesByNotice& ofNotice) {
    std::vector<ReceivableIds> ids;
    std::set<std::string_view> notices;
    for (const auto& [message, inHand] : open) {
        if (notices.insert(message->key.noticeNumber).second) {
            for (const ReceivableOwed& each : ofNotice.find(message->key.noticeNumber)->second) {
                ids.push_back({each.id.value, each.taxpayer.value});
            }
        }
    }
    ReceivablesByNotice owed;
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

Result<void> ReceiptPosting::readLedgers() {
    std::vector<ReceivableIds> ids;
    std::vector<qint64> receivables;
    for (const LedgerInHand& each : m_ledgers) {
        ids.push_back({each.ledger.receivable.id.value, each.ledger.receivable.taxpayer.value});
        receivables.push_back(ids.back().receivable);
    }
    const auto at = [this](ReceivableId id) -> ReceivableLedger& {
        return m_ledgers[m_ledgerPlaces.at(id.value)].ledger;
    };
    LaterReceiptsRepository repository(m_session.db());
    SAIKOKU_TRY(repository.byId(ids, [&](const ReceivableOwed& each) { at(each.id).receivable = each; }));
    return repository.receiptsOf(receivables, m_batches, [&](const LedgerReceipt& receipt) {
        at(receipt.receivable).receipts.push_back(receipt);
    });
}

Result<void> ReceiptPosting::settle(const std::vector<ReceivableIds>& alsoThese) {
    ImportBatchRepository batches(m_session.db());
    SAIKOKU_TRY_ASSIGN(const std::optional<ImportBatch> extract, batches.newestExtract());
    m_extractDay = extract ? extract->asOf : QDate();
    SAIKOKU_TRY_ASSIGN(m_batches, batches.live());
    m_ledgerPlaces.reserve(m_payments.size());
    m_ledgers.reserve(m_payments.size());
    for (PaymentInHand& inHand : m_payments) {
        if (!inHand.changes()) {
            continue;
        }
        inHand.count = countOf(inHand.messages);
        if (inHand.receivable.receivable != 0) {
            ledgerOf(inHand.receivable).wanted.push_back(wantedOf(inHand));
        }
    }
    for (const ReceivableIds& each : alsoThese) {
        ledgerOf(each);
    }
    SAIKOKU_TRY(readLedgers());
    m_changes.reserve(m_ledgers.size());
    for (const LedgerInHand& each : m_ledgers) {
        m_changes.push_back(settleLedger(each.ledger, each.wanted, m_extractDay));
    }
    SAIKOKU_TRY(settleCharges());
    for (size_t i = 0; i < m_ledgers.size(); ++i) {
        noteChange(m_ledgers[i].ledger, m_changes[i]);
    }
    std::sort(m_touched.begin(), m_touched.end());
    m_touched.erase(std::unique(m_touched.begin(), m_touched.end()), m_touched.end());
    return askAnew();
}

/// Where something is over, late charge and fee of its day are asked for: these few alone.
Result<void> ReceiptPosting::settleCharges() {
    std::vector<ReceivableIds> asked;
    for (size_t i = 0; i < m_ledgers.size(); ++i) {
        if (asksWhatIsOver(m_changes[i])) {
            const ReceivableOwed& owed = m_ledgers[i].ledger.receivable;
            asked.push_back({owed.id.value, owed.taxpayer.value});
        }
    }
    if (asked.empty()) {
        return {};
    }
    SAIKOKU_TRY_ASSIGN(const ReceiptCharges charges, ReceiptCharges::read(m_session, asked));
    for (size_t i = 0; i < m_ledgers.size(); ++i) {
        if (!asksWhatIsOver(m_changes[i])) {
            continue;
        }
        ReceivableLedger& ledger = m_ledgers[i].ledger;
        ledger.charges = [&](const std::vector<PaidBefore>& before, QDate day) {
            return charges.owed(ledger, before, day);
        };
        m_changes[i] = settleLedger(ledger, m_ledgers[i].wanted, m_extractDay);
        ledger.charges = {};
    }
    return {};
}

void ReceiptPosting::noteChange(const ReceivableLedger& ledger, const LedgerChange& change) {
    if (change.changesReceipts()) {
        m_touched.append(ledger.receivable.taxpayer);
    }
    for (const LedgerReceipt& receipt : ledger.receipts) {
        if (receipt.payment == 0 || receipt.isHeld) {
            continue;
        }
        const PaymentInHand* inHand = find(receipt.payment);
        if (inHand == nullptr || !inHand->changes()) {
            m_others.emplace(receipt.payment, receipt.taxpayer);
        }
    }
    for (const QuestionAsked& question : change.questions) {
        if (question.payment != 0) {
            m_asked[{question.payment, question.question}] = question.yen;
        }
    }
}

/// Which rows of the work list end and begin.
Result<void> ReceiptPosting::askAnew() {
    std::vector<qint64> known;
    for (const auto& [payment, owner] : m_others) {
        known.push_back(payment);
    }
    for (const PaymentInHand& inHand : m_payments) {
        if (!inHand.changes()) {
            continue;
        }
        if (!inHand.storedRows.empty()) {
            known.push_back(inHand.payment);
        }
        if (inHand.count.question) {
            m_asked[{inHand.payment, *inHand.count.question}] = inHand.count.amount;
        }
        if (inHand.receivable.receivable == 0 && inHand.count.times > 0) {
            m_asked[{inHand.payment, ReceiptQuestion::Unmatched}] = inHand.count.amount * inHand.count.times;
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
        const PaymentInHand* inHand = find(what.first);
        const auto other = m_others.find(what.first);
        const TaxpayerId owner = other != m_others.end() ? other->second
                                 : inHand != nullptr     ? TaxpayerId{inHand->receivable.taxpayer}
                                                         : TaxpayerId();
        const bool isUnmatched = what.second == ReceiptQuestion::Unmatched && inHand != nullptr;
        const QString reason = isUnmatched ? codeOf(inHand->how) : QString();
        m_newReviews.push_back({0, what.first, what.second, reason, yen, owner, {}});
    }
    return {};
}

Result<void> ReceiptPosting::prepare(const std::vector<PaymentMessage>& messages) {
    m_monitor.tell(ImportPhase::Checking, 0, 1);
    SAIKOKU_TRY(readStored(messages));
    SAIKOKU_TRY(m_monitor.orCancelled());
    SAIKOKU_TRY(match(messages));
    SAIKOKU_TRY(m_monitor.orCancelled());
    SAIKOKU_TRY(settle());
    m_monitor.tell(ImportPhase::Checking, 1, 1);
    return m_monitor.orCancelled();
}

Result<void> ReceiptPosting::prepareMatch(qint64 payment, const ReceivableOwed& receivable) {
    m_places.emplace(payment, 0U);
    m_payments.emplace_back();
    PaymentInHand& inHand = m_payments.back();
    inHand.payment = payment;
    SAIKOKU_TRY(ReceiptMessageRepository(m_session.db())
                    .ofPayments({payment}, [&](qint64 rowId, const PaymentMessage& message) {
                        m_stored.push_back(message);
                        inHand.messages.push_back(&m_stored.back());
                        inHand.storedRows.push_back(rowId);
                    }));
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
    return ids.empty() ? Result<void>() : settle(ids);
}

/// Some hundred times for a large file.
Result<void> ReceiptPosting::rowsWritten(qint64 count) {
    const qint64 step = std::max<qint64>(1000, m_toWrite / 200);
    const bool isDue = (m_written + count) / step != m_written / step || m_written + count == m_toWrite;
    m_written += count;
    if (!isDue) {
        return {};
    }
    m_monitor.tell(ImportPhase::Writing, m_written, m_toWrite);
    return m_monitor.orCancelled();
}

Result<void> ReceiptPosting::write(BatchId batch) {
    m_toWrite = static_cast<qint64>(m_newReviews.size());
    for (const LedgerChange& change : m_changes) {
        m_toWrite += static_cast<qint64>(change.written.size());
    }
    for (const PaymentInHand& inHand : m_payments) {
        m_toWrite += static_cast<qint64>(inHand.messages.size() - firstToWrite(inHand));
    }
    m_monitor.tell(ImportPhase::Writing, 0, m_toWrite);
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
        SAIKOKU_TRY(rowsWritten(1));
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
        SAIKOKU_TRY(rowsWritten(1));
    }
    SAIKOKU_TRY(rows.finish());
    return versions.endVersions(Delivered::Receipts, held, batch);
}

Result<void> ReceiptPosting::writeMessages(BatchId batch) {
    std::vector<qint64> ended;
    for (const PaymentInHand& inHand : m_payments) {
        if (inHand.isRematched) {
            ended.insert(ended.end(), inHand.storedRows.begin(), inHand.storedRows.end());
        }
    }
    SAIKOKU_TRY(ReceiptMessageRepository(m_session.db()).end(ended, batch));
    SAIKOKU_TRY_ASSIGN(RowWriter<MessageVersion> rows, RowWriter<MessageVersion>::open(m_session.db()));
    for (const PaymentInHand& inHand : m_payments) {
        for (size_t i = firstToWrite(inHand); i < inHand.messages.size(); ++i) {
            PaymentMessage message = *inHand.messages[i];
            message.receivable = ReceivableId{inHand.receivable.receivable};
            message.taxpayer = TaxpayerId{inHand.receivable.taxpayer};
            SAIKOKU_TRY(rows.add({&message, batch}));
            SAIKOKU_TRY(rowsWritten(1));
        }
    }
    SAIKOKU_TRY(rows.finish());
    return {};
}

}  // namespace saikoku
