#include "core/letters/letter_candidates.h"

#include <algorithm>
#include <map>

#include "core/base/business_calendar.h"
#include "core/base/postal_code.h"
#include "core/cases/case_tables.h"
#include "core/contact/promise_settlement.h"
#include "core/eligibility/city_judge.h"
#include "core/letters/letter_reading.h"
#include "core/letters/sent_letter_repository.h"
#include "core/security/session.h"

namespace saikoku {

namespace {

/// The last letter of a case, when it came back for a reason that stops.
struct CameBack {
    TaxpayerId taxpayer;
    qint64 dispatch = 0;
    QString letter;  ///< empty: none of the program's, whose address is not known
    QString mark;    ///< of the address to which the next would go
};

class Candidates {
public:
    Candidates(Session& session, const CandidateQuestion& question)
        : m_session(session), m_question(question) {}

    Result<void> read(const QList<TaxpayerId>& cases, const std::function<bool(qint64, qint64)>& goOn) {
        SAIKOKU_TRY_ASSIGN(m_promises, m_session.rules<PromiseRules>());
        SAIKOKU_TRY_ASSIGN(m_calendar, m_session.rules<BusinessCalendar>());
        SAIKOKU_TRY_ASSIGN(LetterReader reader,
                           LetterReader::of(m_session, m_question.campaign, m_question.letter.date,
                                            m_question.promise == PromiseMeant::Plan));
        QList<TaxpayerId> sorted = cases;
        std::sort(sorted.begin(), sorted.end());
        for (qsizetype from = 0; from < sorted.size(); from += LetterReader::kPage) {
            if (goOn && !goOn(from, sorted.size())) {
                return fail(ErrorCode::Cancelled, {});
            }
            SAIKOKU_TRY(
                reader.read(sorted.mid(from, LetterReader::kPage), [&](LetterCase& one) -> Result<void> {
                    add(one);
                    return {};
                }));
        }
        const SentLetterRepository sent(m_session.db(), reader.facts());
        SAIKOKU_TRY(judge(sorted));
        SAIKOKU_TRY(addTold(sent));
        return addCameBack(sent);
    }

    QHash<TaxpayerId, LetterCandidate> take() { return std::move(m_all); }

private:
    void add(const LetterCase& one) {
        const Taxpayer& taxpayer = one.record.taxpayer;
        LetterCandidate candidate;
        candidate.id = taxpayer.id;
        candidate.number = taxpayer.number;
        candidate.household = taxpayer.household;
        candidate.birthDate = taxpayer.birthDate;
        candidate.isCompany = taxpayer.isCompany;
        candidate.refused = one.asked.refused;
        LetterFacts& facts = candidate.facts;
        facts.isProtected = taxpayer.isProtected;
        addAddress(one, candidate);
        for (const Hold& hold : one.record.holds) {
            if (hold.isInForceOn(m_session.today())) {
                facts.holds.insert(hold.kind);
            }
        }
        for (const Dispatch& each : one.record.dispatches) {
            if (each.templateName == m_question.letter.notice && !each.returnedOn.isValid()) {
                facts.lastOfTemplate = std::max(facts.lastOfTemplate, each.sentOn);
            }
        }
        facts.asked = one.asked.sums.total();
        facts.lines = static_cast<int>(std::count_if(
            one.owed.begin(), one.owed.end(), [](const ReceivableOnFile& entry) { return !entry.isLapsed; }));
        facts.lapsed = one.asked.lapsed;
        facts.notYetDue = one.notYetDue;
        facts.hasPromise = hasPromise(one);
        m_all.insert(candidate.id, std::move(candidate));
    }

    void addAddress(const LetterCase& one, LetterCandidate& candidate) {
        const Taxpayer& taxpayer = one.record.taxpayer;
        const std::optional<LetterAddress> to =
            addressOfLetter(taxpayer, one.addresses, m_question.letter.date, {});
        if (!to) {
            return;
        }
        LetterFacts& facts = candidate.facts;
        facts.hasAddress = PostalCode::parse(to->postalCode).has_value() && !to->address.isEmpty();
        facts.isSomebodyElses =
            std::any_of(one.addresses.begin(), one.addresses.end(), [&](const OfficeLetterAddress& each) {
                return each.isInForceOn(m_question.letter.date) && each.kind != LetterAddressKind::Mailing &&
                       each.kind != LetterAddressKind::ProtectedGiven;
            });
        candidate.goesHome = std::none_of(
            one.addresses.begin(), one.addresses.end(),
            [&](const OfficeLetterAddress& each) { return each.isInForceOn(m_question.letter.date); });
        facts.mayReachProtected = m_question.letter.isSingle && m_session.may(Permission::SeeProtected);
        candidate.postalCode = to->postalCode;
        const QList<Dispatch>& dispatches = one.record.dispatches;
        if (dispatches.isEmpty() || !dispatches.constLast().returnedOn.isValid()) {
            return;
        }
        const Dispatch& last = dispatches.constLast();
        const ReturnReason reason =
            valueOfCode<ReturnReason>(last.returnReason).value_or(ReturnReason::Other);
        if (m_question.letter.rules.returnedStops.contains(reason)) {
            m_cameBack.push_back({taxpayer.id, last.id, last.letterNumber, addressMark(*to)});
        }
    }

    bool hasPromise(const LetterCase& one) const {
        if (!m_question.letter.needsPromise) {
            return true;
        }
        return m_question.promise == PromiseMeant::Plan
                   ? one.plan.has_value()
                   : promiseMeant(one.record, m_question.promise, *m_promises, *m_calendar,
                                  m_session.today()) != nullptr;
    }

    Result<void> judge(const QList<TaxpayerId>& cases) {
        SAIKOKU_TRY_ASSIGN(CityJudge judge,
                           CityJudge::of(m_session, ContactPlan{m_question.campaign, Channel::Letter}));
        return judge.judge(cases, [&](const CaseStanding& standing, const BriefEligibility& answer) {
            const auto found = m_all.find(standing.taxpayer);
            if (found == m_all.end()) {
                return;
            }
            for (const BriefReason& reason : answer.reasons) {
                found->facts.reasons.insert(QLatin1String(reasonRows()[reason.row].code));
            }
        });
    }

    /// Who was told of in another's letter got it too.
    Result<void> addTold(const SentLetterRepository& sent) {
        if (m_question.letter.notAgainDays == 0) {
            return {};
        }
        const QDate since = m_question.letter.date.addDays(-m_question.letter.notAgainDays);
        using Told = QHash<TaxpayerId, QDate>;
        SAIKOKU_TRY_ASSIGN(const Told told, sent.toldIn(m_question.letter.notice, since));
        for (auto each = told.begin(); each != told.end(); ++each) {
            if (const auto found = m_all.find(each.key()); found != m_all.end()) {
                found->facts.lastOfTemplate = std::max(found->facts.lastOfTemplate, each.value());
            }
        }
        return {};
    }

    Result<void> addCameBack(const SentLetterRepository& sent) {
        QStringList letters;
        QList<qint64> dispatches;
        for (const CameBack& each : m_cameBack) {
            dispatches.append(each.dispatch);
            if (!each.letter.isEmpty()) {
                letters.append(each.letter);
            }
        }
        using Marks = QHash<QString, QString>;
        SAIKOKU_TRY_ASSIGN(const Marks marks, sent.addressMarks(letters));
        SAIKOKU_TRY_ASSIGN(const QSet<qint64> found, sent.withAddressFound(dispatches));
        for (const CameBack& each : m_cameBack) {
            const bool wentElsewhere = marks.contains(each.letter) && marks.value(each.letter) != each.mark;
            m_all[each.taxpayer].facts.cameBack = !wentElsewhere && !found.contains(each.dispatch);
        }
        return {};
    }

    Session& m_session;
    const CandidateQuestion& m_question;
    std::shared_ptr<const PromiseRules> m_promises;
    std::shared_ptr<const BusinessCalendar> m_calendar;
    QHash<TaxpayerId, LetterCandidate> m_all;
    std::vector<CameBack> m_cameBack;
};

void join(const LetterCandidate& other, LetterPerson& person) {
    LetterFacts& facts = person.head.facts;
    facts.asked += other.facts.asked;
    facts.lines += other.facts.lines;
    facts.lapsed += other.facts.lapsed;
    facts.notYetDue += other.facts.notYetDue;
    facts.hasPromise = facts.hasPromise || other.facts.hasPromise;
    facts.reasons.unite(other.facts.reasons);
    if (other.facts.isProtected &&
        !facts.isProtected) {  // the letter would go to an address nobody gave for it
        facts.isProtected = true;
        facts.mayReachProtected = false;
    }
    facts.lastOfTemplate = std::max(facts.lastOfTemplate, other.facts.lastOfTemplate);
    if (person.head.refused.isEmpty()) {
        person.head.refused = other.refused;
    }
}

bool isElder(const LetterCandidate& one, const LetterCandidate& other) {
    const QDate never(9999, 12, 31);
    const QDate a = one.birthDate.isValid() ? one.birthDate : never;
    const QDate b = other.birthDate.isValid() ? other.birthDate : never;
    return a == b ? one.number < other.number : a < b;
}

bool livesWithOthers(const LetterPerson& person) {
    return !person.head.isCompany && !person.head.facts.isProtected && person.head.goesHome &&
           !person.head.household.isEmpty();
}

}  // namespace

CandidateQuestion candidateQuestion(const LetterRequest& request, const NoticeTemplate& notice,
                                    const LetterRules& rules) {
    return {request.campaign,
            {rules, request.notice, notice.needsReceivables, notice.needsPromise, request.isSingle,
             request.date, request.notAgainDays},
            rules.speaksOf.value(request.notice, PromiseMeant::Any)};
}

Result<QHash<TaxpayerId, LetterCandidate>> letterCandidates(
    Session& session, const CandidateQuestion& question, const QList<TaxpayerId>& cases,
    const std::function<bool(qint64 done, qint64 all)>& goOn) {
    Candidates all(session, question);
    SAIKOKU_TRY(all.read(cases, goOn));
    return all.take();
}

QHash<TaxpayerId, TaxpayerId> ledNow(const QHash<TaxpayerId, LetterCandidate>& candidates,
                                     const QHash<TaxpayerId, TaxpayerId>& leads) {
    QHash<TaxpayerId, TaxpayerId> led;
    for (const LetterCandidate& each : candidates) {
        const TaxpayerId lead = leads.value(each.id);
        if (lead.isValid() && candidates.contains(lead) &&
            each.facts.reasons.contains(QStringLiteral("led_by_other"))) {
            led.insert(each.id, lead);
        }
    }
    return led;
}

std::vector<LetterPerson> personsOf(const QHash<TaxpayerId, LetterCandidate>& candidates,
                                    const QHash<TaxpayerId, TaxpayerId>& led, const LetterRules& rules) {
    std::map<TaxpayerId, LetterPerson> persons;
    for (const LetterCandidate& each : candidates) {
        if (!led.contains(each.id)) {
            persons.emplace(each.id, LetterPerson{each, {}, {}});
        }
    }
    for (auto each = led.begin(); each != led.end(); ++each) {
        const LetterCandidate& member = *candidates.constFind(each.key());
        const auto person = persons.find(each.value());
        if (person != persons.end() && !member.facts.holds.intersects(rules.stoppingHolds)) {
            join(member, person->second);
            person->second.joined.append(member.id);
        }
    }
    std::vector<LetterPerson> all;
    for (auto& [id, person] : persons) {
        std::sort(person.joined.begin(), person.joined.end());
        all.push_back(std::move(person));
    }
    return all;
}

std::vector<LetterPerson> householdsOf(std::vector<LetterPerson> persons) {
    std::map<QString, std::vector<LetterPerson>> households;
    std::vector<LetterPerson> all;
    for (LetterPerson& each : persons) {
        if (livesWithOthers(each)) {
            households[each.head.household].push_back(std::move(each));
        } else {
            all.push_back(std::move(each));
        }
    }
    for (auto& [household, members] : households) {
        std::sort(members.begin(), members.end(),
                  [](const LetterPerson& a, const LetterPerson& b) { return isElder(a.head, b.head); });
        LetterPerson& eldest = members.front();
        for (std::size_t i = 1; i < members.size(); ++i) {
            join(members[i].head, eldest);
            eldest.household.append(members[i].head.id);
            eldest.household.append(members[i].joined);
        }
        all.push_back(std::move(eldest));
    }
    return all;
}

}  // namespace saikoku
