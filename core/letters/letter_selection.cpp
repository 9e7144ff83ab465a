#include "core/letters/letter_selection.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QSet>

#include <algorithm>
#include <map>

#include "core/arrears/person_link_repository.h"
#include "core/base/language.h"
#include "core/cases/case_list.h"
#include "core/cases/case_tables.h"
#include "core/cases/condition_sentence.h"
#include "core/cases/saved_condition.h"
#include "core/contact/call_list_repository.h"
#include "core/contact/campaign_repository.h"
#include "core/contact/follow_up_repository.h"
#include "core/letters/letter_candidates.h"
#include "core/letters/letter_office.h"
#include "core/letters/sent_letter_repository.h"
#include "core/letters/since_selection_repository.h"
#include "core/notices/letter_fields.h"
#include "core/scripts/lint_rules.h"
#include "core/scripts/script_lint.h"
#include "core/security/session.h"

namespace saikoku {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Letters)
};

const QLatin1String kSelect("notice.select");

/// A slip of the year would stand on every letter.
Result<void> notTooFar(const QString& what, QDate day, QDate from, int days) {
    const QDate last = from.addDays(days);
    return day <= last
               ? Result<void>()
               : Result<void>(fail(ErrorCode::BadInput,
                                   Text::tr("%1 %2 is too far ahead: %3 at the latest. Correct the day, or "
                                            "have the office change rules/letters.json.")
                                       .arg(what, dateInSentence(day), dateInSentence(last))));
}

Result<void> checkDays(const Session& session, const LetterRequest& request, const LetterRules& rules) {
    SAIKOKU_TRY(
        notTooFar(Text::tr("The date of the letters"), request.date, session.today(), rules.dateAheadDays));
    SAIKOKU_TRY(notTooFar(Text::tr("The deadline"), request.deadline, request.date, rules.deadlineAheadDays));
    SAIKOKU_TRY(notTooFar(Text::tr("The day until which slips are usable"), request.usableUntil, request.date,
                          rules.usableAheadDays));
    if (request.date < session.today()) {
        return fail(ErrorCode::BadInput,
                    Text::tr("The letters are dated %1, which has passed. Give today or a later day.")
                        .arg(dateInSentence(request.date)));
    }
    if (request.deadline < request.date) {
        return fail(ErrorCode::BadInput,
                    Text::tr("The deadline %1 is before the date of the letters. Give a later day.")
                        .arg(dateInSentence(request.deadline)));
    }
    if (request.usableUntil < request.date) {
        return fail(ErrorCode::BadInput,
                    Text::tr("Payment slips usable until %1 could not be paid any more. Give a later day.")
                        .arg(dateInSentence(request.usableUntil)));
    }
    return {};
}

/// What the store knows of a person or a sum is never written over, and words are looked at as a template's.
Result<void> checkGiven(const QHash<QString, QString>& values, const NoticeTemplate& notice,
                        const LintRules& rules) {
    const QStringList givable = givenLetterFields();
    for (auto each = values.begin(); each != values.end(); ++each) {
        if (!givable.contains(each.key())) {
            return fail(ErrorCode::BadInput,
                        Text::tr("The field \"%1\" can't be given for letters. Those that can: %2.")
                            .arg(each.key(), givable.join(QStringLiteral(", "))));
        }
        const QList<LintFinding> found =
            lintText(each.value(), {TextReader::Person, notice.isForOfficers, true}, rules);
        if (!found.isEmpty()) {
            return fail(ErrorCode::Rule,
                        Text::tr("Field \"%1\": %2").arg(each.key(), findingText(found.constFirst())));
        }
    }
    return {};
}

class Selecting {
public:
    Selecting(Session& session, const LetterRequest& request, const std::function<bool(qint64, qint64)>& goOn)
        : m_session(session), m_goOn(goOn) {
        m_selection.request = request;
    }

    Result<LetterSelection> run() {
        SAIKOKU_TRY(fillIn());
        SAIKOKU_TRY(checkCampaign());
        SAIKOKU_TRY(whoIsMeant());
        SAIKOKU_TRY(m_session.log(kSelect, QStringLiteral("notice"), m_selection.request.notice,
                                  {{QStringLiteral("condition"), m_selection.logged},
                                   {QStringLiteral("single"), m_selection.request.isSingle}},
                                  m_meant.size()));
        SAIKOKU_TRY_ASSIGN(m_selection.newestDispatch, SentLetterRepository(m_session.db()).newestDispatch());
        SAIKOKU_TRY_ASSIGN(m_selection.newestPromise,
                           SinceSelectionRepository(m_session.db()).newestPromise());
        SAIKOKU_TRY_ASSIGN(m_selection.newestHold, SinceSelectionRepository(m_session.db()).newestHold());
        SAIKOKU_TRY(choose());
        SAIKOKU_TRY(addSlips());
        m_selection.selected = m_meant.size();
        return std::move(m_selection);
    }

private:
    LetterRequest& request() { return m_selection.request; }

    Result<void> fillIn() {
        SAIKOKU_TRY_ASSIGN(m_selection.version, noticeInUse(m_session, request().notice));
        if (m_selection.version.notice.isForOfficers) {
            SAIKOKU_TRY(m_session.require(Permission::Hold, kSelect, request().notice));
        }
        SAIKOKU_TRY_ASSIGN(m_rules, m_session.rules<LetterRules>());
        SAIKOKU_TRY_ASSIGN(const auto postage, m_session.rules<PostageRules>());
        LetterRequest& asked = request();
        asked.date = asked.date.isValid() ? asked.date : m_session.today();
        asked.deadline =
            asked.deadline.isValid() ? asked.deadline : asked.date.addDays(m_rules->deadlineDays);
        asked.usableUntil = asked.usableUntil.isValid() ? asked.usableUntil : asked.deadline;
        asked.envelope = asked.envelope.isEmpty() ? m_rules->usualEnvelope : asked.envelope;
        if (asked.notAgainDays < 0) {
            asked.notAgainDays = asked.isSingle || !m_rules->asks(asked.notice) ? 0 : m_rules->notAgainDays;
        }
        SAIKOKU_TRY(checkDays(m_session, asked, *m_rules));
        SAIKOKU_TRY_ASSIGN(const auto lint, m_session.rules<LintRules>());
        SAIKOKU_TRY(checkGiven(asked.values, m_selection.version.notice, *lint));
        const Envelope* envelope = postage->envelope(asked.envelope);
        if (envelope == nullptr) {
            return fail(ErrorCode::BadInput,
                        Text::tr("There is no envelope \"%1\" (postage.json).").arg(asked.envelope));
        }
        m_selection.envelope = *envelope;
        const bool withSeal =
            !m_selection.version.approvedBy.isEmpty() || m_session.may(Permission::ApproveTemplates);
        SAIKOKU_TRY_ASSIGN(m_selection.office, letterOffice(m_session, withSeal));
        return {};
    }

    Result<void> checkCampaign() {
        SAIKOKU_TRY_ASSIGN(const auto campaign, CampaignRepository(m_session.db()).byId(request().campaign));
        const NoticeTemplate& notice = m_selection.version.notice;
        const QStringList kinds =
            notice.campaigns.isEmpty() ? QStringList{codeOf(CampaignKind::Money)} : notice.campaigns;
        const bool fits =
            campaign && (kinds.contains(codeOf(campaign->kind)) || kinds.contains(campaign->code));
        if (!fits) {
            return fail(ErrorCode::Rule,
                        Text::tr("The template \"%1\" is not for this campaign.").arg(notice.title));
        }
        return {};
    }

    /// The cases that the request names, ascending, and in which words.
    Result<void> whoIsMeant() {
        const LetterRequest& asked = request();
        const int ways = (asked.cases.empty() ? 0 : 1) + (asked.list.isValid() ? 1 : 0) +
                         (asked.condition.trimmed().isEmpty() ? 0 : 1);
        if (ways > 1 || (asked.isSingle && asked.cases.size() != 1)) {
            return fail(ErrorCode::BadInput,
                        Text::tr("Say in one way who is to get letters: a condition, a call list or cases."));
        }
        if (ways == 0 && !asked.slipsAsked) {
            return fail(ErrorCode::BadInput,
                        Text::tr("Say who is to get letters: a condition, a call list or cases."));
        }
        SAIKOKU_TRY(named());
        if (asked.slipsAsked) {
            SAIKOKU_TRY(keepThoseWhoAsked(ways > 0));
        }
        std::sort(m_meant.begin(), m_meant.end());
        m_meant.erase(std::unique(m_meant.begin(), m_meant.end()), m_meant.end());
        return {};
    }

    Result<void> named() {
        LetterRequest& asked = request();
        if (!asked.cases.empty()) {
            m_meant = QList<TaxpayerId>(asked.cases.begin(), asked.cases.end());
            addWords(Text::tr("Cases named: %1").arg(m_meant.size()));
            m_selection.logged = QStringLiteral("cases");
        } else if (asked.list.isValid()) {
            SAIKOKU_TRY_ASSIGN(const KnownFacts facts, factsOf(m_session));
            SAIKOKU_TRY(
                CallListRepository(m_session.db(), facts).cases(asked.list, [&](const ListedCase& one) {
                    m_meant.append(one.taxpayer);
                }));
            SAIKOKU_TRY_ASSIGN(const QList<CallList> lists,
                               CallListRepository(m_session.db(), facts).all(asked.campaign));
            for (const CallList& list : lists) {
                if (list.id == asked.list) {
                    addWords(Text::tr("Call list \"%1\"").arg(list.name));
                }
            }
            m_selection.logged = QStringLiteral("list %1").arg(asked.list.value);
        } else if (!asked.condition.trimmed().isEmpty()) {
            SAIKOKU_TRY_ASSIGN(const ConditionNames names, conditionNames(m_session, asked.campaign));
            CaseQuery query;
            query.campaign = asked.campaign;
            SAIKOKU_TRY_ASSIGN(query.condition, parseCaseCondition(asked.condition, names));
            SAIKOKU_TRY_ASSIGN(const CaseSelection found, findCases(m_session, query));
            m_meant = found.cases;
            addWords(conditionInJapanese(query.condition, names));
            m_selection.logged = query.condition.toText(true);
        }
        return {};
    }

    Result<QList<FollowUp>> slipsIn(const QList<FollowUpState>& states, std::optional<QList<TaxpayerId>> of) {
        SAIKOKU_TRY_ASSIGN(const KnownFacts facts, factsOf(m_session));
        FollowUpReading reading;
        reading.kind = FollowUpKind::Slip;
        for (const FollowUpState state : states) {
            reading.states.append({FollowUpKind::Slip, state});
        }
        reading.people = std::move(of);
        return FollowUpRepository(m_session.db(), facts).read(request().campaign, reading);
    }

    Result<void> keepThoseWhoAsked(bool amongThose) {
        SAIKOKU_TRY_ASSIGN(
            const QList<FollowUp> asked,
            slipsIn({FollowUpState::Asked}, amongThose ? std::optional(m_meant) : std::nullopt));
        m_meant.clear();
        for (const FollowUp& each : asked) {
            m_meant.append(each.taxpayer);
        }
        addWords(Text::tr("Payment slips asked for"));
        m_selection.logged =
            QStringList{m_selection.logged, QStringLiteral("slips asked")}.join(u' ').trimmed();
        return {};
    }

    void addWords(const QString& words) {
        m_selection.conditions =
            m_selection.conditions.isEmpty() ? words : m_selection.conditions + Text::tr(", ") + words;
    }

    /// Others of the same persons: one letter tells all that a person owes.
    Result<QHash<TaxpayerId, TaxpayerId>> leads() {
        SAIKOKU_TRY_ASSIGN(const KnownFacts facts, factsOf(m_session));
        SAIKOKU_TRY_ASSIGN(const QList<PersonLink> links,
                           PersonLinkRepository(m_session.db(), facts).inForce());
        QHash<TaxpayerId, TaxpayerId> leads;
        for (const PersonLink& link : links) {
            if (link.verdict == PersonVerdict::Same) {
                leads.insert(link.taxpayer, link.lead);
            }
        }
        return leads;
    }

    Result<void> choose() {
        const QSet<TaxpayerId> meant(m_meant.begin(), m_meant.end());
        using Leads = QHash<TaxpayerId, TaxpayerId>;
        SAIKOKU_TRY_ASSIGN(const Leads leads, this->leads());
        QSet<TaxpayerId> read = meant;
        for (auto each = leads.begin(); each != leads.end(); ++each) {
            if (meant.contains(each.key()) || meant.contains(each.value())) {
                read.insert(each.key());
                read.insert(each.value());
            }
        }
        const CandidateQuestion asked = candidateQuestion(request(), m_selection.version.notice, *m_rules);
        using Candidates = QHash<TaxpayerId, LetterCandidate>;
        SAIKOKU_TRY_ASSIGN(const Candidates candidates,
                           letterCandidates(m_session, asked, read.values(), m_goOn));
        const Leads led = ledNow(candidates, leads);
        std::vector<LetterPerson> going;
        for (LetterPerson& person : personsOf(candidates, led, *m_rules)) {
            if (isMeant(person, meant)) {
                sort(std::move(person), asked.letter, meant, going);
            }
        }
        addHeld(candidates, led, meant);
        if (request().byHousehold) {
            going = householdsOf(std::move(going));
            addWords(Text::tr("one letter a household"));
        }
        if (m_selection.hasEnclosure()) {
            addWords(Text::tr("with the enclosure"));
        }
        take(std::move(going));
        return {};
    }

    static bool isMeant(const LetterPerson& person, const QSet<TaxpayerId>& meant) {
        return meant.contains(person.head.id) ||
               std::any_of(person.joined.begin(), person.joined.end(),
                           [&](TaxpayerId one) { return meant.contains(one); });
    }

    void exclude(LetterExclusion reason, TaxpayerId taxpayer) { m_excluded[reason].append(taxpayer); }

    /// Who goes, and who not for which reason.
    void sort(LetterPerson person, const LetterQuestion& letter, const QSet<TaxpayerId>& meant,
              std::vector<LetterPerson>& going) {
        std::optional<LetterExclusion> reason = exclusionOf(person.head.facts, letter);
        if (!reason && letter.needsReceivables && !person.head.refused.isEmpty()) {
            reason = LetterExclusion::Undrawable;
            m_why.append(Text::tr("Case %1: %2").arg(person.head.number, person.head.refused));
        }
        if (!reason) {
            going.push_back(std::move(person));
            return;
        }
        if (meant.contains(person.head.id)) {
            exclude(*reason, person.head.id);
        }
        for (const TaxpayerId one : person.joined) {
            if (meant.contains(one)) {
                exclude(LetterExclusion::LedByOther, one);
            }
        }
    }

    /// Led cases on a hold are told of in no letter.
    void addHeld(const QHash<TaxpayerId, LetterCandidate>& candidates,
                 const QHash<TaxpayerId, TaxpayerId>& led, const QSet<TaxpayerId>& meant) {
        for (auto each = led.begin(); each != led.end(); ++each) {
            if (meant.contains(each.key()) &&
                candidates.value(each.key()).facts.holds.intersects(m_rules->stoppingHolds)) {
                exclude(LetterExclusion::Held, each.key());
            }
        }
    }

    void take(std::vector<LetterPerson> going) {
        std::sort(going.begin(), going.end(), [](const LetterPerson& a, const LetterPerson& b) {
            return a.head.postalCode == b.head.postalCode ? a.head.number < b.head.number
                                                          : a.head.postalCode < b.head.postalCode;
        });
        for (LetterPerson& person : going) {
            m_selection.receivers.push_back(person.head.id);
            m_selection.owed += person.head.facts.asked;
            const QList<TaxpayerId> also = person.joined + person.household;
            if (!also.isEmpty()) {
                m_selection.joined.insert(person.head.id, also);
            }
            m_selection.samePerson.unite(QSet<TaxpayerId>(person.joined.begin(), person.joined.end()));
        }
        for (auto& [reason, cases] : m_excluded) {
            std::sort(cases.begin(), cases.end());
            m_selection.excluded.push_back({reason,
                                            {cases.begin(), cases.end()},
                                            reason == LetterExclusion::Undrawable ? m_why : QStringList()});
        }
    }

    /// A letter that brings slips brings those that were asked for.
    Result<void> addSlips() {
        if (!m_selection.version.notice.brings || m_selection.receivers.empty()) {
            return {};
        }
        QHash<TaxpayerId, TaxpayerId> receiverOf;
        for (const TaxpayerId receiver : m_selection.receivers) {
            receiverOf.insert(receiver, receiver);
            for (const TaxpayerId other : m_selection.joined.value(receiver)) {
                receiverOf.insert(other, receiver);
            }
        }
        SAIKOKU_TRY_ASSIGN(const QList<FollowUp> asked,
                           slipsIn({FollowUpState::Asked, FollowUpState::Printed}, receiverOf.keys()));
        for (const FollowUp& each : asked) {
            m_selection.slips[receiverOf.value(each.taxpayer)].append(each.id);
        }
        return {};
    }

    Session& m_session;
    const std::function<bool(qint64, qint64)>& m_goOn;
    std::shared_ptr<const LetterRules> m_rules;
    LetterSelection m_selection;
    QList<TaxpayerId> m_meant;
    std::map<LetterExclusion, QList<TaxpayerId>> m_excluded;
    QStringList m_why;
};

}  // namespace

Result<LetterSelection> selectLetters(Session& session, const LetterRequest& request,
                                      const std::function<bool(qint64 done, qint64 all)>& goOn) {
    SAIKOKU_TRY(session.require(Permission::SendNotices, kSelect, request.notice));
    return Selecting(session, request, goOn).run();
}

}  // namespace saikoku
