#include "core/cases/case_people.h"

#include <QHash>

#include <algorithm>

#include "core/arrears/arrears_repository.h"
#include "core/arrears/person_link_repository.h"
#include "core/cases/case_refresh.h"
#include "core/cases/case_repository.h"
#include "core/cases/case_work_rules.h"
#include "core/cases/namesake_repository.h"
#include "core/contact/claim_facts_repository.h"
#include "core/security/protected_reveal.h"
#include "core/security/session.h"

namespace saikoku {

namespace {

bool isShown(const Session& session, const Taxpayer& person) {
    return !person.isProtected || isRevealed(session, person.id);
}

bool isShown(const Session& session, const CaseSummary& row) {
    return !row.isProtected || isRevealed(session, row.taxpayer);
}

Result<QHash<TaxpayerId, CaseSummary>> rowsById(Session& session, const CaseTables& tables,
                                                CampaignId campaign, const QList<TaxpayerId>& ids) {
    QHash<TaxpayerId, CaseSummary> byId;
    if (ids.isEmpty()) {
        return byId;
    }
    SAIKOKU_TRY_ASSIGN(const QList<CaseSummary> rows, rowsOfToday(session, tables, campaign, ids));
    for (const CaseSummary& row : rows) {
        byId.insert(row.taxpayer, row);
    }
    return byId;
}

Result<QList<HouseholdMember>> householdOf(Session& session, const Taxpayer& taxpayer, CampaignId campaign,
                                           const CaseTables& tables) {
    SAIKOKU_TRY_ASSIGN(const QList<Taxpayer> others,
                       ArrearsRepository(session.db(), tables.facts).household(taxpayer));
    SAIKOKU_TRY_ASSIGN(const auto rules, session.rules<CaseWorkRules>());
    QList<TaxpayerId> ids;
    for (const Taxpayer& other : others) {
        if (isShown(session, other)) {
            ids.append(other.id);
        }
    }
    using Rows = QHash<TaxpayerId, CaseSummary>;
    SAIKOKU_TRY_ASSIGN(const Rows rows, rowsById(session, tables, campaign, ids));
    SAIKOKU_TRY_ASSIGN(const QSet<TaxpayerId> alike,
                       NamesakeRepository(session.db(), tables).among(campaign, ids));
    ClaimFile known;
    if (!rows.isEmpty()) {
        SAIKOKU_TRY_ASSIGN(known, ClaimFactsRepository(session.db(), tables.facts).of(taxpayer.id));
    }
    QList<HouseholdMember> members;
    for (const Taxpayer& other : others) {
        if (const auto row = rows.constFind(other.id); row != rows.constEnd()) {
            members.append({other.id, other.number, other.name, row->outstanding, other.isProtected,
                            row->status,
                            mayTell(other.birthDate, row->outstanding, session.today(), rules->adultAge,
                                    known.allows(ConsentKind::Family)),
                            alike.contains(other.id)});
        }
    }
    return members;
}

Result<void> addNamesakes(Session& session, const Taxpayer& taxpayer, CampaignId campaign,
                          const CaseTables& tables, const QList<TaxpayerId>& person, CasePeople& people) {
    PersonLinkRepository links(session.db(), tables.facts);
    SAIKOKU_TRY_ASSIGN(QList<TaxpayerId> alike, links.namesakes(taxpayer.id));
    alike.removeIf([&](TaxpayerId id) { return person.contains(id); });
    using Rows = QHash<TaxpayerId, CaseSummary>;
    SAIKOKU_TRY_ASSIGN(const Rows rows, rowsById(session, tables, campaign, alike));
    people.namesakes = static_cast<int>(rows.size());
    if (rows.isEmpty() || !isShown(session, taxpayer)) {
        return {};
    }
    SAIKOKU_TRY_ASSIGN(const QList<PersonLink> decided, links.inForce({taxpayer.id}));
    ArrearsRepository arrears(session.db(), tables.facts);
    for (const TaxpayerId id : std::as_const(alike)) {
        const auto row = rows.constFind(id);
        if (row == rows.constEnd() || !isShown(session, *row)) {
            continue;
        }
        SAIKOKU_TRY_ASSIGN(const std::optional<Taxpayer> other, arrears.taxpayer(id));
        const bool isSaidDifferent = std::any_of(decided.begin(), decided.end(), [&](const PersonLink& link) {
            return link.verdict == PersonVerdict::Different && (link.taxpayer == id || link.lead == id);
        });
        people.namesakesShown.append({id, row->number,
                                      other ? QString(other->address + other->building) : QString(),
                                      row->outstanding, isSaidDifferent});
    }
    return {};
}

}  // namespace

Result<QList<CaseSummary>> rowsOfToday(Session& session, const CaseTables& tables, CampaignId campaign,
                                       const QList<TaxpayerId>& cases) {
    SAIKOKU_TRY_ASSIGN(const QList<CaseSummary> rows,
                       CaseRepository(session.db(), tables).rows(campaign, cases));
    QList<TaxpayerId> behind;
    for (const CaseSummary& row : rows) {
        if (!tables.isOfAnotherDay() && row.changesOn.isValid() && row.changesOn <= tables.asOf) {
            behind.append(row.taxpayer);
        }
    }
    if (behind.isEmpty()) {
        return rows;
    }
    SAIKOKU_TRY(refreshCases(session, behind));
    return CaseRepository(session.db(), tables).rows(campaign, cases);
}

Result<CasePeople> peopleOfCase(Session& session, const Taxpayer& taxpayer, CampaignId campaign,
                                const CaseTables& tables) {
    CasePeople people;
    SAIKOKU_TRY_ASSIGN(const QList<TaxpayerId> person,
                       PersonLinkRepository(session.db(), tables.facts).personOf(taxpayer.id));
    SAIKOKU_TRY(addNamesakes(session, taxpayer, campaign, tables, person, people));
    if (!isShown(session, taxpayer)) {
        return people;
    }
    if (!taxpayer.household.isEmpty()) {
        SAIKOKU_TRY_ASSIGN(people.household, householdOf(session, taxpayer, campaign, tables));
    }
    QList<TaxpayerId> others = person;
    others.removeAll(taxpayer.id);
    using Rows = QHash<TaxpayerId, CaseSummary>;
    SAIKOKU_TRY_ASSIGN(const Rows rows, rowsById(session, tables, campaign, others));
    for (const TaxpayerId id : std::as_const(others)) {
        if (const auto row = rows.constFind(id); row != rows.constEnd() && isShown(session, *row)) {
            people.joined.append({*row, id == person.constFirst()});
        }
    }
    return people;
}

}  // namespace saikoku
