// What stands on each letter (letter_selection.h).

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <iterator>
#include <map>

#include "core/base/business_calendar.h"
#include "core/base/clock.h"
#include "core/contact/letter_rules.h"
#include "core/contact/promise_settlement.h"
#include "core/letters/letter_reading.h"
#include "core/letters/letter_selection.h"
#include "core/letters/letter_slip_repository.h"
#include "core/notices/convenience_barcode.h"
#include "core/notices/payment_slip.h"
#include "core/security/session.h"

namespace saikoku {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Letters)
};

QDate dayOf(const Negotiation& record) {
    return toTokyo(record.happenedAt).date();
}

class LetterFiller {
public:
    LetterFiller(Session& session, const LetterSelection& selection)
        : m_session(session), m_selection(selection), m_language(selection.version.notice.language) {}

    Result<std::vector<AddressedLetter>> fill(const std::vector<TaxpayerId>& receivers) {
        SAIKOKU_TRY(readRules());
        SAIKOKU_TRY(readCases(receivers));
        std::vector<AddressedLetter> letters;
        for (const TaxpayerId receiver : receivers) {
            SAIKOKU_TRY_ASSIGN(AddressedLetter one, letterOf(receiver));
            letters.push_back(std::move(one));
        }
        if (m_selection.version.notice.brings) {
            SAIKOKU_TRY(addSlips(letters));
        }
        return letters;
    }

private:
    Result<void> readRules() {
        SAIKOKU_TRY_ASSIGN(m_promises, m_session.rules<PromiseRules>());
        SAIKOKU_TRY_ASSIGN(m_calendar, m_session.rules<BusinessCalendar>());
        SAIKOKU_TRY_ASSIGN(m_rules, m_session.rules<LetterRules>());
        m_meant = m_rules->speaksOf.value(m_selection.request.notice, PromiseMeant::Any);
        return {};
    }

    Result<void> readCases(const std::vector<TaxpayerId>& receivers) {
        QSet<TaxpayerId> ids(receivers.begin(), receivers.end());
        for (const TaxpayerId receiver : receivers) {
            const QList<TaxpayerId> also = m_selection.joined.value(receiver);
            ids.unite(QSet<TaxpayerId>(also.begin(), also.end()));
        }
        QList<TaxpayerId> sorted = ids.values();
        std::sort(sorted.begin(), sorted.end());
        SAIKOKU_TRY_ASSIGN(LetterReader reader, LetterReader::of(m_session, m_selection.request.campaign,
                                                                 m_selection.request.date, true));
        m_facts = reader.facts();
        for (qsizetype from = 0; from < sorted.size(); from += LetterReader::kPage) {
            SAIKOKU_TRY(
                reader.read(sorted.mid(from, LetterReader::kPage), [&](LetterCase& one) -> Result<void> {
                    const TaxpayerId id = one.record.taxpayer.id;
                    m_cases.insert_or_assign(id, std::move(one));
                    return {};
                }));
        }
        return {};
    }

    Result<AddressedLetter> letterOf(TaxpayerId receiver) {
        const auto found = m_cases.find(receiver);
        if (found == m_cases.end()) {
            return fail(ErrorCode::NotFound,
                        Text::tr("A case of the selection is no longer on file. Select anew."));
        }
        const LetterCase& own = found->second;
        const Taxpayer& taxpayer = own.record.taxpayer;
        AddressedLetter one;
        one.receiver = receiver;
        Letter& letter = one.letter;
        letter.taxpayerNumber = taxpayer.number;
        letter.taxpayerName = taxpayer.name;
        letter.isCompany = taxpayer.isCompany;
        one.stopped = stoppedSince(receiver);
        if (one.stopped) {
            return one;
        }
        const auto to = addressOfLetter(taxpayer, own.addresses, m_selection.request.date,
                                        letterHonorific(taxpayer.isCompany, m_language));
        if (!to) {
            return fail(
                ErrorCode::Rule,
                Text::tr("Case %1: the person is protected and gave no address for letters. Enter it first.")
                    .arg(taxpayer.number));
        }
        letter.to = *to;
        one.addressMark = addressMark(*to);
        addLines(own, one);
        for (const TaxpayerId also : m_selection.joined.value(receiver)) {
            if (const auto other = m_cases.find(also); other != m_cases.end()) {
                addLines(other->second, one);
            }
        }
        if (m_selection.version.notice.needsReceivables && letter.lines.empty()) {
            one.stopped = LetterExclusion::PaidMeanwhile;
            return one;
        }
        sortByDue(one);
        addPlan(receiver, letter);
        letter.values = valuesOf(receiver, own.record);
        return one;
    }

    /// Selection and letters may lie far apart: colleagues go on working meanwhile.
    std::optional<LetterExclusion> stoppedSince(TaxpayerId receiver) const {
        const bool mayReachProtected =
            m_selection.request.isSingle && m_session.may(Permission::SeeProtected);
        std::optional<LetterExclusion> reason;
        eachCase(receiver, [&](const LetterCase& one) {
            const QList<Hold>& holds = one.record.holds;
            const bool isHeld = std::any_of(holds.begin(), holds.end(), [&](const Hold& hold) {
                return hold.isInForceOn(m_session.today()) && m_rules->stoppingHolds.contains(hold.kind);
            });
            if (one.record.taxpayer.isProtected && !mayReachProtected) {
                reason = LetterExclusion::Protected;
            } else if (isHeld && !reason) {
                reason = LetterExclusion::Held;
            } else if (!reason && promisedSince(one)) {
                reason = LetterExclusion::ActivePromise;
            }
        });
        return reason;
    }

    /// What was promised before decided in the selection already.
    bool promisedSince(const LetterCase& one) const {
        if (m_selection.request.isSingle || !m_rules->asks(m_selection.request.notice)) {
            return false;
        }
        const Promise* promise =
            promiseMeant(one.record, PromiseMeant::Active, *m_promises, *m_calendar, m_session.today());
        return promise != nullptr && promise->id.value > m_selection.newestPromise;
    }

    void addLines(const LetterCase& from, AddressedLetter& to) const {
        std::vector<LetterLine> lines = linesOf(from, m_selection.request.date, &to.receivables);
        std::move(lines.begin(), lines.end(), std::back_inserter(to.letter.lines));
    }

    /// Lines of several cases stand among each other, with what they ask for.
    static void sortByDue(AddressedLetter& one) {
        std::vector<std::pair<LetterLine, ReceivableId>> lines;
        for (std::size_t i = 0; i < one.letter.lines.size(); ++i) {
            lines.emplace_back(std::move(one.letter.lines[i]), one.receivables[i]);
        }
        std::stable_sort(lines.begin(), lines.end(),
                         [](const auto& a, const auto& b) { return a.first.dueDate < b.first.dueDate; });
        for (std::size_t i = 0; i < lines.size(); ++i) {
            one.letter.lines[i] = std::move(lines[i].first);
            one.receivables[i] = lines[i].second;
        }
    }

    /// The case itself first, then those joined to it.
    template <class Use>
    void eachCase(TaxpayerId receiver, Use use) const {
        QList<TaxpayerId> all{receiver};
        all.append(m_selection.joined.value(receiver));
        for (const TaxpayerId each : all) {
            if (const auto found = m_cases.find(each); found != m_cases.end()) {
                use(found->second);
            }
        }
    }

    void addPlan(TaxpayerId receiver, Letter& letter) const {
        eachCase(receiver, [&](const LetterCase& one) {
            if (one.plan && letter.parts.empty()) {
                letter.parts = one.plan->parts;
            }
        });
    }

    void putDate(const char* name, QDate day, QHash<QString, QString>& values) const {
        if (day.isValid()) {
            values.insert(QLatin1String(name), letterDate(day, m_language));
        }
    }

    QHash<QString, QString> valuesOf(TaxpayerId receiver, const CaseRecord& record) const {
        const LetterRequest& request = m_selection.request;
        QHash<QString, QString> values;
        putDate("date", request.date, values);
        putDate("as_of", request.date, values);
        putDate("deadline", request.deadline, values);
        putDate("usable_until", request.usableUntil, values);
        putDate("pledge_due", request.deadline, values);
        values.insert(QStringLiteral("caller"), m_session.actor().displayName);
        values.insert(QStringLiteral("contact_name"), m_session.actor().displayName);
        addPromise(receiver, values);
        addTalks(record, values);
        addReceipt(record, values);
        for (auto each = request.values.begin(); each != request.values.end(); ++each) {
            values.insert(each.key(), given(each.key(), each.value()));
        }
        return values;
    }

    void addPromise(TaxpayerId receiver, QHash<QString, QString>& values) const {
        const Promise* promise = nullptr;
        eachCase(receiver, [&](const LetterCase& one) {
            const PromiseMeant meant = m_meant == PromiseMeant::Plan ? PromiseMeant::Any : m_meant;
            const Promise* found =
                promiseMeant(one.record, meant, *m_promises, *m_calendar, m_session.today());
            promise = promise == nullptr ? found : promise;
        });
        if (promise != nullptr) {
            putDate("promise_date", promise->dueDate, values);
            values.insert(QStringLiteral("promise_amount"), letterSum(promise->amount, m_language));
            putDate("promise_made_on", toTokyo(promise->madeAt).date(), values);
        }
    }

    void addTalks(const CaseRecord& record, QHash<QString, QString>& values) const {
        QDate call;
        QDate visit;
        for (const Negotiation& each : record.negotiations) {
            if (each.channel == Channel::Phone && each.direction == Direction::Outbound) {
                call = std::max(call, dayOf(each));
            } else if (each.channel == Channel::Visit) {
                visit = std::max(visit, dayOf(each));
            }
        }
        putDate("last_call_on", call, values);
        putDate("visit_date", visit.isValid() ? visit : m_session.today(), values);
    }

    void addReceipt(const CaseRecord& record, QHash<QString, QString>& values) const {
        if (record.receipts.isEmpty()) {
            return;
        }
        const QDate last = record.receipts.constLast().receivedOn;
        Yen sum;
        QStringList items;
        for (const Receipt& each : record.receipts) {
            if (each.receivedOn != last) {
                continue;
            }
            sum += each.amount + each.lateCharge;
            const auto of =
                std::find_if(record.receivables.begin(), record.receivables.end(),
                             [&](const Receivable& receivable) { return receivable.id == each.receivable; });
            if (of != record.receivables.end() && !items.contains(of->taxItemName)) {
                items.append(of->taxItemName);
            }
        }
        putDate("receipt_date", last, values);
        values.insert(QStringLiteral("receipt_amount"), letterSum(sum, m_language));
        values.insert(
            QStringLiteral("receipt_items"),
            items.join(m_language == QLatin1String("en") ? QStringLiteral(", ") : QString(QChar(0x3001))));
    }

    /// Dates and sums as the letter's language writes them; words as they are.
    QString given(const QString& name, const QString& value) const {
        const auto kind = letterFieldKind(name);
        const QDate day = QDate::fromString(value, Qt::ISODate);
        if (kind == LetterFieldKind::Date && day.isValid()) {
            return letterDate(day, m_language);
        }
        const std::optional<Yen> sum = Yen::parse(value);
        return kind == LetterFieldKind::Sum && sum ? letterSum(*sum, m_language) : value;
    }

    Result<void> addSlips(std::vector<AddressedLetter>& letters) {
        SAIKOKU_TRY_ASSIGN(const auto rules, m_session.rules<PaymentSlipRules>());
        SAIKOKU_TRY_ASSIGN(const auto stores, m_session.rules<ConvenienceRules>());
        std::vector<ReceivableId> all;
        for (const AddressedLetter& one : letters) {
            all.insert(all.end(), one.receivables.begin(), one.receivables.end());
        }
        const LetterSlipRepository repository(m_session.db(), m_facts);
        using Delivered = QHash<ReceivableId, DeliveredPayment>;
        using Issued = QHash<ReceivableId, int>;
        SAIKOKU_TRY_ASSIGN(const Delivered delivered, repository.delivered(all));
        SAIKOKU_TRY_ASSIGN(const Issued issued, repository.issued(m_selection.request.notice, all));
        for (AddressedLetter& one : letters) {
            for (std::size_t i = 0; i < one.letter.lines.size(); ++i) {
                SlipAsk ask =
                    slipAsk(one.letter.lines[i], m_selection.request.date, m_selection.request.usableUntil);
                ask.delivered = delivered.value(one.receivables[i]);
                ask.reissue = issued.value(one.receivables[i]);
                one.letter.slips.push_back(paymentSlip(ask, *rules, *stores));
            }
        }
        return {};
    }

    Session& m_session;
    const LetterSelection& m_selection;
    QString m_language;
    std::shared_ptr<const LetterRules> m_rules;
    std::shared_ptr<const PromiseRules> m_promises;
    std::shared_ptr<const BusinessCalendar> m_calendar;
    PromiseMeant m_meant = PromiseMeant::Any;
    KnownFacts m_facts;
    std::map<TaxpayerId, LetterCase> m_cases;
};

}  // namespace

Result<std::vector<AddressedLetter>> addressedLetters(Session& session, const LetterSelection& selection,
                                                      const std::vector<TaxpayerId>& some) {
    SAIKOKU_TRY(session.require(Permission::SendNotices, QStringLiteral("notice.letters")));
    return LetterFiller(session, selection).fill(some);
}

Result<std::vector<Letter>> lettersOf(Session& session, const LetterSelection& selection,
                                      const std::vector<TaxpayerId>& some) {
    SAIKOKU_TRY_ASSIGN(std::vector<AddressedLetter> all, addressedLetters(session, selection, some));
    std::vector<Letter> letters;
    for (AddressedLetter& one : all) {
        letters.push_back(std::move(one.letter));
    }
    return letters;
}

}  // namespace saikoku
