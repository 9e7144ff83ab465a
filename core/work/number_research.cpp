#include "core/work/number_research.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonObject>

#include "core/arrears/office_phone_repository.h"
#include "core/base/language.h"
#include "core/base/phone_number.h"
#include "core/cases/case_list.h"
#include "core/cases/case_refresh.h"
#include "core/cases/case_tables.h"
#include "core/contact/contact_facts_repository.h"
#include "core/security/protected_reveal.h"
#include "core/security/session.h"
#include "core/store/seat_lock.h"
#include "core/store/transaction.h"
#include "core/work/case_entry.h"

namespace saikoku {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Calling)
};

const QLatin1String kResearch("research");

constexpr std::array kParts{
    CodeRow<ResearchPart>{ResearchPart::ToDo, "todo"},         CodeRow<ResearchPart>{ResearchPart::Asked, "asked"},
    CodeRow<ResearchPart>{ResearchPart::NotFound, "not_found"}, CodeRow<ResearchPart>{ResearchPart::All, "all"},
    CodeRow<ResearchPart>{ResearchPart::Found, "found"},
};

Result<void> check(const ResearchEntry& entry, QDate today) {
    if (entry.source.simplified().isEmpty()) {
        return fail(ErrorCode::BadInput, Text::tr("Where was the number looked for? Name the source."));
    }
    if (entry.happenedOn.isValid() && entry.happenedOn > today) {
        return fail(ErrorCode::BadInput, Text::tr("%1 lies in the future. Give the day on which it was asked or found.")
                                             .arg(dateInSentence(entry.happenedOn)));
    }
    if ((entry.state == ResearchState::Found) == entry.digits.isEmpty()) {
        return fail(ErrorCode::BadInput, entry.digits.isEmpty() ? Text::tr("Found: which number? Give it.")
                                                                : Text::tr("A number belongs to the state \"found\" alone."));
    }
    return {};
}

/// A number that is theirs already needs no second row.
Result<void> addFound(Session& session, const Taxpayer& person, const ResearchEntry& entry, const QString& digits) {
    for (const Phone& phone : person.phones) {
        if (phone.digits == digits && !phone.isRetired) {
            return {};
        }
    }
    const PhoneChange change{PhoneAction::Add, digits, entry.kind, PhoneSource::Research, entry.source.simplified()};
    return OfficePhoneRepository(session.db()).add({change, person.id, session.actor().id, {}, session.clock().nowUtc()});
}

}  // namespace

QString codeOf(ResearchPart part) { return code_table::code(kParts, part); }
template <>
std::optional<ResearchPart> valueOfCode(QStringView code) {
    return code_table::find(kParts, code);
}

QString researchCondition(ResearchPart part) {
    switch (part) {
    case ResearchPart::ToDo: return QStringLiteral("phone_usable = false and not research in ('asked', 'found', 'not_found')");
    case ResearchPart::Asked: return QStringLiteral("phone_usable = false and research = 'asked'");
    case ResearchPart::NotFound: return QStringLiteral("phone_usable = false and research = 'not_found'");
    case ResearchPart::All: return QStringLiteral("phone_usable = false");
    case ResearchPart::Found: return QStringLiteral("research = 'found'");
    }
    return {};
}

Result<void> recordResearch(Session& session, TaxpayerId taxpayer, const ResearchEntry& entry) {
    const QString target = QString::number(taxpayer.value);
    SAIKOKU_TRY(session.require(Permission::Record, kResearch, target));
    SAIKOKU_TRY(check(entry, session.today()));
    PhoneResearch step{taxpayer, entry.state, entry.source.simplified(), entry.happenedOn.isValid() ? entry.happenedOn : session.today(),
                       {}, entry.note.trimmed(), session.actor().id, {}, session.clock().nowUtc()};
    if (!entry.digits.isEmpty()) {
        SAIKOKU_TRY_ASSIGN(const PhoneNumber number, PhoneNumber::parse(entry.digits));
        step.digits = number.digits();
    }
    return transact(session.db(), [&]() -> Result<void> {
        SAIKOKU_TRY(holdCaseLock(session.db(), taxpayer));
        SAIKOKU_TRY_ASSIGN(const Taxpayer person, personOnFile(session, taxpayer));
        SAIKOKU_TRY(mustBeShown(session, person));
        if (!step.digits.isEmpty()) {
            SAIKOKU_TRY(addFound(session, person, entry, step.digits));
        }
        SAIKOKU_TRY(ContactFactsRepository(session.db()).add(step));
        SAIKOKU_TRY(refreshCases(session, {taxpayer}));
        return session.log(kResearch, QStringLiteral("case"), target, QJsonObject{{QStringLiteral("state"), codeOf(entry.state)}});
    });
}

Result<ResearchList> researchList(Session& session, CampaignId campaign, ResearchPart part, int most) {
    SAIKOKU_TRY(session.require(Permission::View, kResearch));
    CaseQuery query;
    query.campaign = campaign;
    SAIKOKU_TRY_ASSIGN(query.condition, parseCaseCondition(researchCondition(part)));
    query.sort = {{CaseField::Outstanding, true}};
    SAIKOKU_TRY_ASSIGN(const CaseSelection found, findCases(session, query));
    SAIKOKU_TRY_ASSIGN(const QList<CaseSummary> rows, caseRows(session, campaign, found.cases.mid(0, most)));
    SAIKOKU_TRY_ASSIGN(const KnownFacts facts, factsOf(session));
    SAIKOKU_TRY_ASSIGN(const QList<PhoneResearch> steps, ContactFactsRepository(session.db(), facts).research(found.cases.mid(0, most)));
    QHash<TaxpayerId, PhoneResearch> byPerson;
    for (const PhoneResearch& step : steps) {
        byPerson.insert(step.taxpayer, step);
    }
    ResearchList list;
    list.total = found.cases.size();
    for (const CaseSummary& row : rows) {
        ResearchRow entry{row, {}};
        if (const auto step = byPerson.constFind(row.taxpayer); step != byPerson.constEnd()) {
            entry.research = *step;
            if (row.isProtected && !isRevealed(session, row.taxpayer)) {
                entry.research->source.clear();
                entry.research->digits.clear();
                entry.research->note.clear();
            }
        }
        list.rows.append(entry);
    }
    return list;
}

Result<QList<PhoneResearch>> researchHistory(Session& session, TaxpayerId taxpayer) {
    SAIKOKU_TRY(session.require(Permission::View, kResearch, QString::number(taxpayer.value)));
    SAIKOKU_TRY_ASSIGN(const Taxpayer person, personOnFile(session, taxpayer));
    if (!mustBeShown(session, person)) {
        return QList<PhoneResearch>();
    }
    SAIKOKU_TRY_ASSIGN(const KnownFacts facts, factsOf(session));
    return ContactFactsRepository(session.db(), facts).researchOf(taxpayer);
}

}  // namespace saikoku
