#include "core/letters/letter_reading.h"

#include <QCryptographicHash>

#include <algorithm>

#include "core/base/business_calendar.h"
#include "core/base/clock.h"
#include "core/cases/case_facts.h"
#include "core/cases/case_tables.h"
#include "core/contact/case_reader_repository.h"
#include "core/letters/letter_address_repository.h"
#include "core/letters/letter_plan_repository.h"
#include "core/security/session.h"

namespace saikoku {

namespace {

constexpr int kMarkDigits = 24;

CaseParts letterParts() {
    CaseParts parts;
    parts.address = parts.household = true;
    parts.arrears = CaseParts::Arrears::All;
    parts.receipts = CaseParts::Receipts::All;
    parts.records = CaseParts::Records::Brief;
    parts.firstTerms = parts.waivers = parts.holds = parts.dispatches = parts.admissions = parts.promises =
        true;
    return parts;
}

bool isAsked(const ReceivableOnFile& entry, QDate day) {
    return entry.isPastDue(day) || entry.charge.accrued() > Yen() || entry.charge.feeOwed > Yen() ||
           !entry.noLateCharge.isEmpty();
}

LetterAddress homeOf(const Taxpayer& taxpayer, const QString& honorific) {
    return {taxpayer.postalCode, taxpayer.address, taxpayer.building, taxpayer.name, honorific, {}};
}

bool fits(PromiseMeant meant, PromiseState state) {
    switch (meant) {
        case PromiseMeant::Active: return state == PromiseState::Active;
        case PromiseMeant::Broken: return state == PromiseState::Broken;
        case PromiseMeant::Plan: return false;
        case PromiseMeant::Any: break;
    }
    return state == PromiseState::Active || state == PromiseState::Broken;
}

}  // namespace

std::optional<LetterAddress> addressOfLetter(const Taxpayer& taxpayer,
                                             const std::vector<OfficeLetterAddress>& addresses, QDate day,
                                             const QString& honorific) {
    const OfficeLetterAddress* chosen = nullptr;
    for (const OfficeLetterAddress& each : addresses) {
        const bool isMeant =
            each.isInForceOn(day) && (each.kind == LetterAddressKind::ProtectedGiven) == taxpayer.isProtected;
        if (isMeant && (chosen == nullptr || each.kind < chosen->kind ||
                        (each.kind == chosen->kind && each.id > chosen->id))) {
            chosen = &each;
        }
    }
    if (chosen == nullptr) {
        return taxpayer.isProtected ? std::nullopt : std::optional(homeOf(taxpayer, honorific));
    }
    return LetterAddress{chosen->postalCode,
                         chosen->address,
                         chosen->building,
                         chosen->name.isEmpty() ? taxpayer.name : chosen->name,
                         chosen->honorific.isEmpty() ? honorific : chosen->honorific,
                         chosen->careOf};
}

QString addressMark(const LetterAddress& address) {
    const QString place =
        QStringList{address.postalCode, address.address, address.building, address.name}.join(QChar(0x1F));
    return QString::fromLatin1(
        QCryptographicHash::hash(place.toUtf8(), QCryptographicHash::Sha256).toHex().first(kMarkDigits));
}

const Promise* promiseMeant(const CaseRecord& record, PromiseMeant meant, const PromiseRules& rules,
                            const BusinessCalendar& calendar, QDate today) {
    if (record.promises.isEmpty()) {
        return nullptr;
    }
    const StatusFacts facts = statusFacts(record);
    const std::vector<PromiseStanding> standings =
        settlePromises(facts.promises, facts.receipts, facts.contacts, rules, calendar, today);
    const Promise* found = nullptr;
    for (const Promise& each : record.promises) {
        const auto standing = std::find_if(standings.begin(), standings.end(),
                                           [&](const PromiseStanding& one) { return one.id == each.id; });
        if (standing != standings.end() && fits(meant, standing->state) &&
            (found == nullptr || found->dueDate <= each.dueDate)) {
            found = &each;
        }
    }
    return found;
}

std::vector<LetterLine> linesOf(const LetterCase& one, QDate day, std::vector<ReceivableId>* receivables) {
    std::vector<LetterLine> lines;
    for (const ReceivableOnFile& entry : one.owed) {
        if (entry.isLapsed) {
            continue;
        }
        const Receivable& receivable = entry.receivable;
        LetterLine line;
        line.taxItem = receivable.taxItem;
        line.taxItemName = receivable.taxItemName;
        line.noticeNumber = receivable.noticeNumber;
        line.levyYear = receivable.levyYear;
        line.fiscalYear = receivable.fiscalYear;
        line.term = receivable.term;
        line.dueDate = receivable.dueDate;
        line.outstanding = entry.isPastDue(day) ? receivable.outstanding() : Yen();
        line.lateCharge = entry.charge.lateChargeOwed;
        line.demandFee = entry.charge.feeOwed;
        lines.push_back(std::move(line));
        if (receivables != nullptr) {
            receivables->push_back(receivable.id);
        }
    }
    return lines;
}

Result<LetterReader> LetterReader::of(Session& session, CampaignId campaign, QDate day, bool plans) {
    LetterReader reader(session);
    reader.m_campaign = campaign;
    reader.m_day = day;
    reader.m_plans = plans;
    SAIKOKU_TRY_ASSIGN(reader.m_facts, factsOf(session));
    SAIKOKU_TRY_ASSIGN(reader.m_charges, ChargeRules::of(session));
    return reader;
}

Result<void> LetterReader::read(const QList<TaxpayerId>& page,
                                const std::function<Result<void>(LetterCase&)>& use) {
    Database& database = m_session->db();
    using Addresses = QHash<TaxpayerId, std::vector<OfficeLetterAddress>>;
    SAIKOKU_TRY_ASSIGN(Addresses addresses, LetterAddressRepository(database, m_facts).of(page));
    QHash<TaxpayerId, PlanOnLetter> plans;
    if (m_plans) {
        SAIKOKU_TRY_ASSIGN(plans, LetterPlanRepository(database, m_facts).newest(m_campaign, page));
    }
    std::vector<LetterCase> read;
    SAIKOKU_TRY(readCases(
        database, {m_campaign, m_session->today(), page, m_facts}, letterParts(),
        [&](CaseRecord& record) -> Result<void> {
            LetterCase one;
            SAIKOKU_TRY_ASSIGN(one.owed, withCharges(record, m_charges, m_day));
            for (const ReceivableOnFile& entry : one.owed) {
                one.notYetDue += entry.isPastDue(m_day) ? Yen() : entry.receivable.outstanding();
            }
            one.owed.removeIf([&](const ReceivableOnFile& entry) { return !isAsked(entry, m_day); });
            one.asked = askedOf(one.owed, m_day);
            one.addresses = addresses.take(record.taxpayer.id);
            if (const auto plan = plans.constFind(record.taxpayer.id); plan != plans.constEnd()) {
                one.plan = *plan;
            }
            one.record = std::move(record);
            read.push_back(std::move(one));
            return {};
        }));
    for (LetterCase& one : read) {
        SAIKOKU_TRY(use(one));
    }
    return {};
}

}  // namespace saikoku
