#include "core/eligibility/city_facts.h"

#include "core/cases/case_tables.h"
#include "core/eligibility/eligibility_facts.h"
#include "core/security/session.h"

namespace saikoku {

Result<CityFacts> CityFacts::read(Session& session, const CallingRules& rules) {
    CityFacts city;
    city.m_today = session.today();
    city.m_isOfficer = session.may(Permission::Hold);
    city.m_seesProtected = session.may(Permission::SeeProtected);
    SAIKOKU_TRY_ASSIGN(const KnownFacts known, saikoku::factsOf(session));
    SAIKOKU_TRY_ASSIGN(city.m_noted, readNotedNumbers(session.db(), known, countedSince(rules, city.m_today)));
    SAIKOKU_TRY_ASSIGN(city.m_holds, readHolds(session.db(), known, city.m_today));
    return city;
}

bool CityFacts::isPlain(TaxpayerId taxpayer) const {
    return !m_noted.phonesOf.contains(taxpayer) && !m_holds.contains(taxpayer);
}

EligibilityFacts CityFacts::factsOf(const CaseStanding& standing) const {
    const auto dayOrNone = [](qint64 day) { return day == 0 ? std::nullopt : std::optional<QDate>(CaseStanding::dayOf(day)); };
    EligibilityFacts facts;
    facts.arrears = {CaseStanding::dayOf(standing.oldestDue), CaseStanding::dayOf(standing.unaskedSince),
                     CaseStanding::dayOf(standing.firstDemand)};
    facts.settled = standing.oldestDue == 0;
    facts.promiseActiveThrough = dayOrNone(standing.promiseThrough);
    facts.paymentReportedOn = dayOrNone(standing.paymentReported);
    if (standing.callbackAt != 0) {
        facts.callbackAt = CaseStanding::momentOf(standing.callbackAt);
    }
    facts.actorIsOfficer = m_isOfficer;
    facts.hidden = standing.isProtected && !m_seesProtected;
    for (const Hold& hold : m_holds.value(standing.taxpayer)) {
        addHold(hold, m_today, facts);
    }
    addPhones(standing, facts);
    return facts;
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
    for (const QString& digits : *noted) {
        const NumberOnRecord number = m_noted.numbers.value(digits);
        const PhoneMarks marks = phoneMarks(number.records, standing.taxpayer);
        facts.phones.push_back({digits, marks.isUsable(), marks.doNotCall, number.calls});
    }
}

}  // namespace saikoku
