#include "core/eligibility/city_facts.h"

#include "core/cases/case_tables.h"
#include "core/contact/case_lease_repository.h"
#include "core/contact/case_reader_repository.h"
#include "core/contact/handover_repository.h"
#include "core/eligibility/eligibility_facts.h"
#include "core/eligibility/space_facts.h"
#include "core/security/session.h"

namespace saikoku {

Result<CityFacts> CityFacts::read(Session& session, const CallingRules& rules, const CampaignInfo& campaign, Channel channel) {
    CityFacts city;
    city.m_today = session.today();
    city.m_hasMoney = campaign.hasMoney;
    city.m_isOfficer = session.may(Permission::Hold);
    city.m_seesProtected = session.may(Permission::SeeProtected);
    SAIKOKU_TRY_ASSIGN(const KnownFacts known, saikoku::factsOf(session));
    SAIKOKU_TRY_ASSIGN(city.m_noted, readNotedNumbers(session.db(), known, countedSince(rules, city.m_today)));
    using Leases = QList<CaseLease>;
    SAIKOKU_TRY_ASSIGN(const QDateTime leaseNow, session.leaseNow());
    SAIKOKU_TRY_ASSIGN(const Leases leases, CaseLeaseRepository(session.db()).running(campaign.id, std::nullopt, leaseNow));
    for (const CaseLease& lease : leases) {
        if (lease.holder != session.actor().id) {
            addLease(lease, session, leaseNow, city.m_leased[lease.taxpayer]);
        }
    }
    using Handovers = QList<CaseHandover>;
    SAIKOKU_TRY_ASSIGN(const Handovers handovers, HandoverRepository(session.db(), known).open(campaign.id));
    for (const CaseHandover& handover : handovers) {
        city.m_handedOver.insert(handover.taxpayer);
    }
    if (channel == Channel::Sms) {
        SAIKOKU_TRY_ASSIGN(city.m_refusing, readRefusals(session.db(), known, ConsentKind::Sms));
    }
    if (city.m_hasMoney) {
        SAIKOKU_TRY_ASSIGN(city.m_holds, readHolds(session.db(), known, city.m_today));
        SAIKOKU_TRY_ASSIGN(city.m_led, readLed(session.db(), known, city.m_today));
    } else {
        SAIKOKU_TRY(city.readAnswered(session, campaign.id, known));
    }
    return city;
}

Result<void> CityFacts::readAnswered(Session& session, CampaignId campaign, const KnownFacts& known) {
    SAIKOKU_TRY_ASSIGN(const SpaceFacts space, SpaceFacts::of(session, campaign, known));
    CaseParts parts;
    parts.records = CaseParts::Records::Brief;
    parts.lists = true;
    return readCases(session.db(), {campaign, m_today, {}, known}, parts, [&](CaseRecord& record) -> Result<void> {
        EligibilityFacts facts;
        space.add(record, facts);
        if (facts.done || facts.quotaFull) {
            m_answered.insert(record.taxpayer.id, {facts.done, facts.doneBefore, facts.quotaFull});
        }
        return {};
    });
}

bool CityFacts::isPlain(TaxpayerId taxpayer) const {
    return !m_noted.phonesOf.contains(taxpayer) && !m_holds.contains(taxpayer) && !m_leased.contains(taxpayer) &&
           !m_led.contains(taxpayer) && !m_handedOver.contains(taxpayer) && !m_refusing.contains(taxpayer) && !m_answered.contains(taxpayer);
}

EligibilityFacts CityFacts::factsOf(const CaseStanding& standing) const {
    EligibilityFacts facts = m_leased.value(standing.taxpayer);
    addStanding(standing, facts);
    if (const auto answered = m_answered.constFind(standing.taxpayer); answered != m_answered.constEnd()) {
        facts.done = answered->done;
        facts.doneBefore = answered->doneBefore;
        facts.quotaFull = answered->quotaFull;
    }
    facts.actorIsOfficer = m_isOfficer;
    facts.hidden = standing.isProtected && !m_seesProtected;
    facts.handedOver = m_handedOver.contains(standing.taxpayer);
    facts.refusesSms = m_refusing.contains(standing.taxpayer);
    facts.workplaceContact = m_noted.workplaceContacts.contains(standing.taxpayer);
    if (const auto led = m_led.constFind(standing.taxpayer); led != m_led.constEnd()) {
        facts.ledBy = *led;
    }
    for (const Hold& hold : m_holds.value(standing.taxpayer)) {
        addHold(hold, m_today, facts);
    }
    addPhones(standing, facts);
    return facts;
}

void CityFacts::addStanding(const CaseStanding& standing, EligibilityFacts& facts) const {
    facts.hasMoney = m_hasMoney;
    if (standing.callbackAt != 0) {
        facts.callbackAt = CaseStanding::momentOf(standing.callbackAt);
    }
    if (!m_hasMoney) {
        return;
    }
    const auto dayOrNone = [](qint64 day) { return day == 0 ? std::nullopt : std::optional<QDate>(CaseStanding::dayOf(day)); };
    facts.arrears = {CaseStanding::dayOf(standing.oldestDue), CaseStanding::dayOf(standing.unaskedSince),
                     CaseStanding::dayOf(standing.firstDemand)};
    facts.settled = standing.oldestDue == 0;
    facts.promiseActiveThrough = dayOrNone(standing.promiseThrough);
    facts.paymentReportedOn = dayOrNone(standing.paymentReported);
}

/// Of whose numbers nothing is known, they are all alike: one stands for them.
void CityFacts::addPhones(const CaseStanding& standing, EligibilityFacts& facts) const {
    const auto noted = m_noted.phonesOf.constFind(standing.taxpayer);
    if (noted == m_noted.phonesOf.constEnd()) {
        if (standing.phoneKnown) {
            facts.phones.push_back({});
        }
        return;
    }
    for (const NotedPhone& phone : *noted) {
        const NumberOnRecord number = m_noted.numbers.value(phone.digits);
        const PhoneMarks marks = phoneMarks(number.records, standing.taxpayer);
        facts.phones.push_back({phone.digits, marks.isUsable(), marks.doNotCall, number.calls, phone.isWorkplace});
    }
}

}  // namespace saikoku
