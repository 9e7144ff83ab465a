#include "core/exchange/receipt_ledger.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

#include "core/exchange/extract_difference.h"

namespace saikoku {

namespace {

/// A later receipt that counts, be it stored or new.
struct Counting {
    const LedgerReceipt* stored = nullptr;
    const PaymentWanted* wanted = nullptr;  ///< of a new one
    QDate receivedOn;
    qint64 payment = 0;
    qint64 paid = 0;
    qint64 credited = 0;
    qint64 charges = 0;  ///< of late charge

    qint64 toldLateCharge() const {
        return stored != nullptr ? stored->lateCharge - stored->chargesPaid : wanted->lateCharge;
    }
};

class Settlement {
public:
    Settlement(const ReceivableLedger& ledger, const std::vector<PaymentWanted>& wanted, QDate extractDay)
        : m_ledger(ledger), m_wanted(wanted), m_extractDay(extractDay) {}

    LedgerChange settle() {
        std::set<qint64> changing;
        for (const PaymentWanted& each : m_wanted) {
            changing.insert(each.payment);
        }
        for (const LedgerReceipt& receipt : m_ledger.receipts) {
            if (!receipt.isOfExtract() && !receipt.isHeld && !changing.contains(receipt.payment)) {
                m_counting.push_back(
                    {&receipt, nullptr, receipt.receivedOn, receipt.payment, receipt.paid()});
            }
        }
        std::vector<const PaymentWanted*> ordered;
        for (const PaymentWanted& each : m_wanted) {
            ordered.push_back(&each);
        }
        std::sort(ordered.begin(), ordered.end(), [](const PaymentWanted* a, const PaymentWanted* b) {
            return std::tie(a->receivedOn, a->amount, a->payment) <
                   std::tie(b->receivedOn, b->amount, b->payment);
        });
        for (const PaymentWanted* each : ordered) {
            bring(*each);
        }
        handOut();
        write();
        return std::move(m_change);
    }

private:
    /// Keeps what stands already, ends what should not, adds what lacks.
    void bring(const PaymentWanted& wanted) {
        int missing = wanted.times;
        bool wasHeld = false;
        int stood = 0;
        for (const LedgerReceipt& receipt : m_ledger.receipts) {
            if (receipt.payment != wanted.payment || receipt.isOfExtract()) {
                continue;
            }
            if (receipt.isHeld) {
                wasHeld = true;
                --missing;
            } else if (++stood; missing > 0 && receipt.paid() == wanted.amount) {
                --missing;
                m_counting.push_back(
                    {&receipt, nullptr, receipt.receivedOn, receipt.payment, receipt.paid()});
            } else {
                m_change.ended.push_back(receipt.rowId);
                ++m_change.reversed;
                m_change.reversedYen += receipt.paid();
            }
        }
        if (wanted.isCancelled && wasHeld && listed(wanted) > 0) {
            m_change.questions.push_back({wanted.payment, ReceiptQuestion::HeldCancelled, wanted.amount});
        }
        for (; missing > 0; --missing) {
            add(wanted);
        }
    }

    void add(const PaymentWanted& wanted) {
        if (listed(wanted) > heldAlike(wanted)) {
            ++m_takenOver[{wanted.receivedOn, wanted.amount}];
            m_change.written.push_back({versionOf(wanted, wanted.amount, 0), true});
            return;
        }
        m_counting.push_back({nullptr, &wanted, wanted.receivedOn, wanted.payment, wanted.amount});
        ++m_change.counted;
        m_change.countedYen += wanted.amount;
    }

    /// How many such receipts the extract in force has; it may hold the late charge in the sum or beside it.
    qint64 listed(const PaymentWanted& wanted) const {
        return std::count_if(
            m_ledger.receipts.begin(), m_ledger.receipts.end(), [&](const LedgerReceipt& receipt) {
                return receipt.isOfExtract() && receipt.receivedOn == wanted.receivedOn &&
                       (receipt.amount == wanted.amount ||
                        receipt.amount + receipt.lateCharge == wanted.amount + wanted.lateCharge);
            });
    }

    qint64 heldAlike(const PaymentWanted& wanted) const {
        const auto stored = std::count_if(
            m_ledger.receipts.begin(), m_ledger.receipts.end(), [&](const LedgerReceipt& receipt) {
                return receipt.isHeld && receipt.receivedOn == wanted.receivedOn &&
                       receipt.paid() == wanted.amount;
            });
        const auto now = m_takenOver.find({wanted.receivedOn, wanted.amount});
        return stored + (now == m_takenOver.end() ? 0 : now->second);
    }

    /// The extract was made when this had come in, and holds something like it.
    bool mayBeListed(const Counting& counting) const {
        if (!m_extractDay.isValid() || counting.receivedOn > m_extractDay) {
            return false;
        }
        const bool anotherDay = std::any_of(
            m_ledger.receipts.begin(), m_ledger.receipts.end(), [&](const LedgerReceipt& receipt) {
                return receipt.isOfExtract() && receipt.receivedOn != counting.receivedOn &&
                       receipt.amount == counting.paid;
            });
        const bool single = std::any_of(m_ledger.receipts.begin(), m_ledger.receipts.end(),
                                        [](const LedgerReceipt& receipt) { return receipt.isOfExtract(); });
        return anotherDay || (m_ledger.receivable.received > 0 && !single);
    }

    void handOut() {
        std::sort(m_counting.begin(), m_counting.end(), [](const Counting& a, const Counting& b) {
            return std::tie(a.receivedOn, a.paid, a.payment) < std::tie(b.receivedOn, b.paid, b.payment);
        });
        qint64 left = std::max<qint64>(0, m_ledger.receivable.byExtract);
        for (Counting& each : m_counting) {
            each.credited = std::min(left, each.paid);
            const qint64 over = each.paid - each.credited;
            const bool isCharges = over > 0 && payCharges(each, over);
            left -= std::min(left, each.credited);
            if (mayBeListed(each)) {
                m_change.questions.push_back({each.payment, ReceiptQuestion::MaybeInExtract, each.paid});
            }
            if (over > 0 && !isCharges) {
                const auto question =
                    each.credited == 0 ? ReceiptQuestion::Double : ReceiptQuestion::Overpaid;
                m_change.questions.push_back({each.payment, question, over});
            }
            m_before.push_back({each.receivedOn, each.credited, each.toldLateCharge() + each.charges});
        }
    }

    /// All of what is over must be fee and late charge: a sum paid twice is not.
    bool payCharges(Counting& each, qint64 over) {
        if (!m_ledger.charges) {
            return false;
        }
        const ChargesOwed owed = m_ledger.charges(m_before, each.receivedOn);
        if (over > owed.demandFee + owed.lateCharge) {
            return false;
        }
        const qint64 fee = std::min(over, owed.demandFee);
        each.credited += fee;  // what is received beyond the levied sum pays the fee (claim_charge.h)
        each.charges = over - fee;
        return true;
    }

    void write() {
        for (const Counting& each : m_counting) {
            if (each.wanted != nullptr) {
                m_change.written.push_back({versionOf(each), false});
            } else if (each.credited != each.stored->amount || each.charges != each.stored->chargesPaid) {
                m_change.ended.push_back(each.stored->rowId);
                m_change.written.push_back({versionOf(each), false});
            }
        }
        number();
    }

    /// Those of one feed and day follow each other, past what stays in force.
    void number() {
        std::map<std::pair<std::string, QDate>, int> last;
        for (const LedgerReceipt& receipt : m_ledger.receipts) {
            if (!receipt.isHeld && !receipt.isOfExtract()) {
                int& running = last[{receipt.feed, receipt.receivedOn}];
                running = std::max(running, receipt.running);
            }
        }
        for (ReceiptToWrite& each : m_change.written) {
            each.version.running = ++last[{each.version.feed, each.version.receivedOn}];
        }
    }

    LaterReceiptVersion versionOf(const PaymentWanted& wanted, qint64 credited, qint64 overpaid) const {
        return {0,
                m_ledger.receivable.id,
                m_ledger.receivable.taxpayer,
                wanted.feed,
                wanted.receivedOn,
                1,
                credited,
                overpaid,
                wanted.lateCharge,
                std::string(codeOf(wanted.channel)),
                wanted.payment,
                {}};
    }
    LaterReceiptVersion versionOf(const LedgerReceipt& stored, qint64 credited, qint64 overpaid) const {
        return {0,        stored.receivable, stored.taxpayer,   stored.feed,    stored.receivedOn, 1,
                credited, overpaid,          stored.lateCharge, stored.channel, stored.payment,    {}};
    }
    LaterReceiptVersion versionOf(const Counting& each) const {
        const qint64 over = each.paid - each.credited - each.charges;
        LaterReceiptVersion version = each.wanted != nullptr ? versionOf(*each.wanted, each.credited, over)
                                                             : versionOf(*each.stored, each.credited, over);
        version.lateCharge = each.toldLateCharge() + each.charges;
        version.chargesPaid = each.charges;
        return version;
    }

    const ReceivableLedger& m_ledger;
    const std::vector<PaymentWanted>& m_wanted;
    QDate m_extractDay;
    std::vector<Counting> m_counting;
    std::map<std::pair<QDate, qint64>, qint64> m_takenOver;
    std::vector<PaidBefore> m_before;  ///< later payments that were handed out
    LedgerChange m_change;
};

}  // namespace

LedgerChange settleLedger(const ReceivableLedger& ledger, const std::vector<PaymentWanted>& wanted,
                          QDate extractDay) {
    return Settlement(ledger, wanted, extractDay).settle();
}

}  // namespace saikoku
