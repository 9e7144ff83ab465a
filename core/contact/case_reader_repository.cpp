#include "core/contact/case_reader_repository.h"

#include <QStringList>

#include <algorithm>

#include "core/base/clock.h"
#include "core/contact/case_cursors_repository.h"
#include "core/contact/contact_facts_repository.h"
#include "core/contact/follow_up_repository.h"
#include "core/contact/waiver_repository.h"
#include "core/store/query.h"

namespace saikoku {

namespace {

void readTaxpayer(Statement& row, bool address, CaseRecord& record) {
    Taxpayer& taxpayer = record.taxpayer;
    taxpayer.id = TaxpayerId{row.integer(0)};
    taxpayer.number = row.text(1);
    taxpayer.name = row.text(2);
    taxpayer.kana = row.text(3);
    record.nameFolded = row.text(4);
    record.kanaFolded = row.text(5);
    taxpayer.districtCode = row.text(6);
    taxpayer.isCompany = row.flag(7);
    taxpayer.isProtected = row.flag(8);
    taxpayer.birthDate = row.date(9);
    record.hasMoney = row.flag(10);
    if (!row.isNull(11)) {
        record.ledBy = row.text(11);
    }
    if (row.columnCount() > 12) {
        taxpayer.household = row.text(12);
    }
    if (address) {
        taxpayer.nameHasLoss = !row.isNull(13);
        taxpayer.postalCode = row.text(14);
        taxpayer.address = row.text(15);
        taxpayer.building = row.text(16);
        taxpayer.districtName = row.text(17);
    }
}

Receivable receivableOf(Statement& row) {
    Receivable receivable;
    receivable.taxpayer = TaxpayerId{row.integer(0)};
    receivable.id = ReceivableId{row.integer(1)};
    receivable.taxItem = row.text(2);
    receivable.dueDate = row.date(3);
    receivable.levied = row.yen(4);
    receivable.received = row.yen(5);
    receivable.demandSent = row.date(6);
    receivable.fiscalYear = static_cast<int>(row.integer(7));
    receivable.firstTermDue = row.date(8);
    if (row.columnCount() > 9) {
        receivable.noticeNumber = row.text(9);
        receivable.levyYear = static_cast<int>(row.integer(10));
        receivable.term = static_cast<int>(row.integer(11));
        receivable.taxItemName = row.text(12);
    }
    return receivable;
}

LateReceipt lateReceiptOf(Statement& row) {
    LateReceipt late;
    late.receivable.taxpayer = TaxpayerId{row.integer(0)};
    late.receivable.id = ReceivableId{row.integer(1)};
    late.receivable.taxItem = row.text(2);
    late.receivable.dueDate = row.date(3);
    late.receivable.levied = row.yen(4);
    late.receivable.received = row.yen(5);
    late.receivable.demandSent = row.date(6);
    late.receivedOn = row.date(7);
    late.amount = row.yen(8);
    late.lateCharge = row.yen(9);
    return late;
}

Negotiation negotiationOf(Statement& row, CampaignId campaign) {
    Negotiation n;
    n.taxpayer = TaxpayerId{row.integer(0)};
    n.campaign = campaign;
    n.happenedAt = row.moment(1);
    n.result = valueOfCode<ResultCode>(row.text(2)).value_or(ResultCode::NoAnswer);
    n.direction = valueOfCode<Direction>(row.text(3)).value_or(Direction::Outbound);
    n.counterpart = valueOfCode<Counterpart>(row.text(4));
    n.reportedPaidOn = row.date(5);
    n.channel = valueOfCode<Channel>(row.text(6)).value_or(Channel::Phone);
    n.isFinal = row.flag(7);
    n.byOfficer = row.flag(8);
    if (row.columnCount() > 9) {
        n.id = NegotiationId{row.integer(9)};
        n.operatorId = OperatorId{row.integer(10)};
        n.operatorName = row.text(11);
        n.phoneDigits = row.text(12);
        n.reason = valueOfCode<NonPaymentReason>(row.text(13));
        n.reportedPaidWhere = row.text(14);
        n.note = row.text(15);
        n.intent = CallIntentId{row.integerOrNull(16).value_or(0)};
        n.corrects = NegotiationId{row.integerOrNull(17).value_or(0)};
        n.recordedAt = row.moment(18);
        n.doNotCall = row.flag(19);
        n.outcome = row.text(20);
        n.outcomeReason = row.text(21);
        n.relay = valueOfCode<RelayService>(row.text(22)).value_or(RelayService::None);
    }
    return n;
}

/// A promise has a row for each receivable it covers.
void addPromise(Statement& row, CampaignId campaign, QList<Promise>& promises) {
    const PromiseId id{row.integer(1)};
    if (promises.isEmpty() || promises.constLast().id != id) {
        Promise promise;
        promise.id = id;
        promise.taxpayer = TaxpayerId{row.integer(0)};
        promise.campaign = campaign;
        promise.negotiation = NegotiationId{row.integer(2)};
        promise.madeAt = row.moment(3);
        promise.dueDate = row.date(4);
        promise.amount = row.yen(5);
        promise.how = valueOfCode<PaymentMethod>(row.text(6)).value_or(PaymentMethod::Store);
        promise.cancelledOn = row.date(8);
        promise.plan = InstalmentPlanId{row.integerOrNull(9).value_or(0)};
        promise.unconfirmed = row.text(10);
        promise.charges = row.yen(11);
        promises.append(promise);
    }
    if (!row.isNull(7)) {
        promises.last().covers.append(ReceivableId{row.integer(7)});
    }
}

void addHold(Statement& row, QList<Hold>& holds) {
    if (const std::optional<HoldKind> kind = valueOfCode<HoldKind>(row.text(2))) {
        holds.append({row.integer(1), *kind, row.date(3), row.date(4), row.text(5), row.date(6), row.text(7),
                      OperatorId{row.integer(8)}, row.text(9), OperatorId{row.integerOrNull(10).value_or(0)}, row.date(11),
                      row.text(12), row.flag(13)});
    }
}

CaseHandover handoverOf(Statement& row, CampaignId campaign) {
    CaseHandover handover;
    handover.taxpayer = TaxpayerId{row.integer(0)};
    handover.campaign = campaign;
    handover.id = row.integer(1);
    handover.to = OperatorId{row.integerOrNull(2).value_or(0)};
    handover.operatorId = OperatorId{row.integer(3)};
    handover.handedAt = row.moment(4);
    handover.answer = valueOfCode<HandoverAnswer>(row.text(5));
    return handover;
}

PhoneResearch researchOf(Statement& row) {
    PhoneResearch research;
    research.taxpayer = TaxpayerId{row.integer(0)};
    research.state = valueOfCode<ResearchState>(row.text(1)).value_or(ResearchState::Asked);
    research.source = row.text(2);
    research.happenedOn = row.date(3);
    research.digits = row.text(4);
    research.note = row.text(5);
    research.operatorId = OperatorId{row.integer(6)};
    research.enteredAt = row.moment(7);
    return research;
}

/// What the office knows of contacting the person.
void addContact(CaseCursors& cursors, TaxpayerId id, CampaignId campaign, CaseRecord& record) {
    cursors.of(CaseCursors::Wishes).forEach(id, [&](Statement& row) { record.wishes = wishesIn(row); });
    cursors.of(CaseCursors::Refusals).forEach(id, [&](Statement& row) {
        if (const auto kind = valueOfCode<ConsentKind>(row.text(1))) {
            record.refused.append(*kind);
        }
    });
    cursors.of(CaseCursors::Labels).forEach(id, [&](Statement& row) {
        record.labels.append({row.integer(1), row.text(2), valueOfCode<LabelColour>(row.text(3)).value_or(LabelColour::Yellow),
                              row.date(4), row.date(5), OperatorId{row.integer(6)}});
    });
    cursors.of(CaseCursors::Handovers).forEach(id, [&](Statement& row) { record.handovers.append(handoverOf(row, campaign)); });
    cursors.of(CaseCursors::FollowUps).forEach(id, [&](Statement& row) { record.followUps.append(followUpIn(row, 1, campaign, id)); });
    cursors.of(CaseCursors::FollowUpSteps).forEach(id, [&](Statement& row) {
        const auto of = std::find_if(record.followUps.begin(), record.followUps.end(),
                                     [&](const FollowUp& each) { return each.id == row.integer(1); });
        if (of != record.followUps.end()) {
            of->steps.append(followUpStepIn(row, 2));
        }
    });
    cursors.of(CaseCursors::Research).forEach(id, [&](Statement& row) { record.research = researchOf(row); });
}

/// Everything but the numbers, of the case whose turn it is.
CaseRecord nextRecord(CaseCursors& cursors, TaxpayerId id, const RecordQuery& reading, const CaseParts& parts) {
    CaseRecord record;
    cursors.of(CaseCursors::Taxpayers).forEach(id, [&](Statement& row) { readTaxpayer(row, parts.address, record); });
    cursors.of(CaseCursors::Phones).forEach(id, [&](Statement& row) {
        record.taxpayer.phones.append({valueOfCode<PhoneKind>(row.text(1)).value_or(PhoneKind::Home), row.text(2),
                                       static_cast<int>(row.integer(3)), row.text(4), row.text(5), row.flag(6), row.text(7)});
    });
    cursors.of(CaseCursors::NumberRecords).forEach(id, [&](Statement& row) {
        record.numbers[row.text(1)].records.push_back({TaxpayerId{row.integer(2)},
                                                       valueOfCode<ResultCode>(row.text(3)).value_or(ResultCode::NoAnswer),
                                                       row.integer(4) != 0, valueOfCode<PhoneMark>(row.text(7))});
    });
    cursors.of(CaseCursors::Receivables).forEach(id, [&](Statement& row) { record.receivables.append(receivableOf(row)); });
    cursors.of(CaseCursors::Receipts).forEach(id, [&](Statement& row) {
        record.receipts.append({ReceiptId{row.integer(1)}, ReceivableId{row.integer(2)}, id, row.text(3), row.date(4),
                                row.yen(5), row.yen(6), row.text(7), row.yen(8)});
    });
    cursors.of(CaseCursors::LastReceived).forEach(id, [&](Statement& row) {
        record.lastReceived = row.date(1);
        record.nextReceived = row.date(2);
    });
    cursors.of(CaseCursors::PaidLate).forEach(id, [&](Statement& row) {
        record.paidLate.push_back({row.date(1), row.date(2)});
    });
    cursors.of(CaseCursors::LateReceipts).forEach(id, [&](Statement& row) { record.lateReceipts.push_back(lateReceiptOf(row)); });
    cursors.of(CaseCursors::Waivers).forEach(id, [&](Statement& row) { record.waivers.append(waiverIn(row)); });
    cursors.of(CaseCursors::Negotiations).forEach(id, [&](Statement& row) {
        record.negotiations.append(negotiationOf(row, reading.campaign));
    });
    cursors.of(CaseCursors::Promises).forEach(id, [&](Statement& row) { addPromise(row, reading.campaign, record.promises); });
    cursors.of(CaseCursors::Callbacks).forEach(id, [&](Statement& row) {
        record.callback = Callback{CallbackId{row.integer(1)}, NegotiationId{row.integer(2)}, reading.campaign, id,
                                   row.moment(3), OperatorId{row.integerOrNull(4).value_or(0)}};
    });
    cursors.of(CaseCursors::Holds).forEach(id, [&](Statement& row) { addHold(row, record.holds); });
    cursors.of(CaseCursors::Dispatches).forEach(id, [&](Statement& row) {
        record.dispatches.append({row.integer(1), row.text(2), row.text(3), row.date(4), row.date(5), row.text(6), row.date(7), row.text(8),
                                  row.text(9)});
    });
    cursors.of(CaseCursors::Lists).forEach(id, [&](Statement& row) {
        record.lists.push_back({CallListId{row.integer(1)}, row.date(2), row.date(3), row.date(4)});
    });
    cursors.of(CaseCursors::Admissions).forEach(id, [&](Statement& row) {
        record.admissions.push_back({ReceivableId{row.integer(1)}, row.date(2)});
    });
    cursors.of(CaseCursors::Invocations).forEach(id, [&](Statement& row) {
        record.invocations.push_back({ReceivableId{row.integer(1)}, row.date(2)});
    });
    cursors.of(CaseCursors::Assignments).forEach(id, [&](Statement& row) { record.inCharge = OperatorId{row.integer(1)}; });
    addContact(cursors, id, reading.campaign, record);
    return record;
}

/// Digits, quoted for a list: nothing but digits comes from a telephone number on file or parsed.
QString digitList(const QStringList& numbers) {
    QStringList quoted;
    for (const QString& digits : numbers) {
        quoted.append(u'\'' + QString(digits).remove(u'\'') + u'\'');
    }
    return quoted.join(u',');
}

using Numbers = QHash<QString, NumberOnRecord>;

Result<Numbers> readNumbers(Database& database, const KnownFacts& facts, const QDateTime& since, const QStringList& numbers) {
    Numbers found;
    if (numbers.isEmpty()) {
        return found;
    }
    const QString these = digitList(numbers);
    SAIKOKU_TRY_ASSIGN(
        Statement calls,
        database.select(QStringLiteral("select c.phone_digits, c.called_at, c.result from %1 c where c.called_at >= :since "
                                       "and c.phone_digits in (%2) order by c.called_at")
                            .arg(facts.view(QLatin1String("call_counted")), these),
                        {{QLatin1String(":since"), since}}));
    while (calls.next()) {
        found[calls.text(0)].calls.push_back({calls.moment(1), valueOfCode<ResultCode>(calls.text(2))});
    }
    SAIKOKU_TRY(calls.finish());
    SAIKOKU_TRY_ASSIGN(
        Statement records,
        database.select(QStringLiteral("select n.phone_digits, n.taxpayer_id, n.result, n.do_not_call, n.happened_at, n.negotiation_id, "
                                       "'' from %1 n where n.phone_digits in (%2) union all "
                                       "select l.digits, l.taxpayer_id, '', 0, l.lifted_at, l.phone_mark_lift_id, l.mark from %3 l "
                                       "where l.digits in (%2) order by 5, 7, 6")
                            .arg(facts.view(QLatin1String("negotiation_in_force")), these,
                                 facts.view(QLatin1String("phone_mark_lift")))));
    while (records.next()) {
        found[records.text(0)].records.push_back(
            {TaxpayerId{records.integer(1)}, valueOfCode<ResultCode>(records.text(2)).value_or(ResultCode::NoAnswer),
             records.integer(3) != 0, valueOfCode<PhoneMark>(records.text(6))});
    }
    SAIKOKU_TRY(records.finish());
    return found;
}

/// The numbers of few cases, once their telephones are known.
Result<void> addNumbers(Database& database, const RecordQuery& reading, const CaseParts& parts, std::vector<CaseRecord>& records) {
    QStringList numbers = parts.otherNumbers;
    for (const CaseRecord& record : records) {
        for (const Phone& phone : record.taxpayer.phones) {
            numbers.append(phone.digits);
        }
    }
    numbers.removeDuplicates();
    SAIKOKU_TRY_ASSIGN(const Numbers found, readNumbers(database, reading.facts, parts.callsSince, numbers));
    for (CaseRecord& record : records) {
        for (const Phone& phone : record.taxpayer.phones) {
            record.numbers.insert(phone.digits, found.value(phone.digits));
        }
        for (const QString& digits : parts.otherNumbers) {
            record.numbers.insert(digits, found.value(digits));
        }
    }
    return {};
}

}  // namespace

Result<void> readCases(Database& database, const RecordQuery& reading, const CaseParts& parts,
                       const std::function<Result<void>(CaseRecord&)>& use) {
    SAIKOKU_TRY_ASSIGN(CaseCursors cursors, CaseCursors::open(database, reading, parts));
    std::vector<CaseRecord> kept;
    while (const std::optional<TaxpayerId> id = cursors.of(CaseCursors::Taxpayers).current()) {
        CaseRecord record = nextRecord(cursors, *id, reading, parts);
        if (parts.callsSince.isValid()) {
            kept.push_back(std::move(record));
        } else {
            SAIKOKU_TRY(use(record));
        }
    }
    SAIKOKU_TRY(cursors.finish());
    if (!kept.empty()) {
        SAIKOKU_TRY(addNumbers(database, reading, parts, kept));
    }
    for (CaseRecord& record : kept) {
        SAIKOKU_TRY(use(record));
    }
    return {};
}

}  // namespace saikoku
