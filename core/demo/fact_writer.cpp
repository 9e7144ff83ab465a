#include "core/demo/fact_writer.h"

#include "core/store/database.h"

namespace saikoku::demo {

namespace {

constexpr std::size_t kPiece = 20'000;
constexpr int kCorrectedAfterSeconds = 240;
constexpr int kLettersLeaveAt = 15 * 3600;
constexpr qint64 kSecondsPerDay = 86'400;
constexpr qint64 kTokyoAhead = 9 * 3600;
constexpr qint64 kEpoch = 2'440'588;  // 1 January 1970 as a Julian day

QDateTime later(const Contact& contact, int seconds) { return utcOf({contact.at.day, contact.at.second + seconds}); }

int afterTalk(const Contact& contact) { return contact.ringSeconds + contact.talkSeconds; }

TaxpayerId idOf(qint32 person) { return TaxpayerId{qint64(person) + 1}; }

}  // namespace

QDateTime utcOf(Moment moment) {
    const qint64 seconds = (moment.day - kEpoch) * kSecondsPerDay + moment.second - kTokyoAhead;
    return QDateTime::fromSecsSinceEpoch(seconds).toUTC();
}

Result<void> FactWriter::take(const Contact& contact) {
    const CallIntentId intent{m_nextIntent++};
    addCall(contact, intent);
    const NegotiationId negotiation = addRecords(contact, intent);
    addPromise(contact, negotiation);
    addCallback(contact, negotiation);
    return m_intents.size() < kPiece ? Result<void>() : writeContacts();
}

Result<void> FactWriter::take(const LetterSent& letter) {
    DispatchRow row;
    row.dispatch.id = m_nextLetter++;
    row.dispatch.kind = letter.kind;
    row.dispatch.templateName = letter.kind;
    row.dispatch.sentOn = dateOf(letter.day);
    row.templateVersion = QStringLiteral("1");
    row.campaign = m_campaign;
    row.taxpayer = idOf(letter.person);
    row.operatorId = operatorAt(letter.operatorIndex);
    row.recordedAt = utcOf({letter.day, kLettersLeaveAt});
    if (letter.returnedOn != 0) {
        m_returns.push_back({row.dispatch.id, dateOf(letter.returnedOn), letter.returnReason, row.operatorId,
                             utcOf({letter.returnedOn, kLettersLeaveAt})});
    }
    m_letters.push_back(std::move(row));
    return m_letters.size() < kPiece ? Result<void>() : writeLetters();
}

Result<void> FactWriter::take(const HoldSet& hold) {
    HoldRow row;
    row.hold.id = m_nextHold++;
    row.hold.kind = hold.kind;
    row.hold.since = dateOf(hold.at.day);
    row.hold.until = dateOf(hold.until);
    row.hold.reason = hold.reason;
    row.taxpayer = idOf(hold.person);
    row.operatorId = operatorAt(hold.operatorIndex);
    row.setAt = utcOf(hold.at);
    if (hold.releasedOn != 0) {
        m_releases.push_back({row.hold.id, dateOf(hold.releasedOn), hold.releaseReason, row.operatorId,
                              utcOf({hold.releasedOn, hold.at.second})});
    }
    m_holds.push_back(std::move(row));
    return {};
}

Result<void> FactWriter::take(const ChargeGiven& charge) {
    m_charges.push_back({m_campaign, idOf(charge.person), operatorAt(charge.operatorIndex), operatorAt(charge.byIndex),
                         utcOf(charge.at)});
    return m_charges.size() < kPiece ? Result<void>() : write(m_charges);
}

Result<void> FactWriter::takeLot(qint32 person, Lot lot, Day day, Day until) {
    m_lots.push_back({m_campaign, idOf(person), dateOf(day), dateOf(until),
                      lot == Lot::Call ? LotArm::Call : LotArm::LeaveAlone, kLotArmPermille});
    return {};
}

template <class Row>
Result<void> FactWriter::write(std::vector<Row>& rows) {
    if (rows.empty()) {
        return {};
    }
    SAIKOKU_TRY_ASSIGN(RowWriter<Row> writer, RowWriter<Row>::open(m_db));
    for (const Row& row : rows) {
        SAIKOKU_TRY(writer.add(row));
    }
    SAIKOKU_TRY_ASSIGN(const qint64 written, writer.finish());
    m_counts[RowWriter<Row>::table().name] += written;
    rows.clear();
    return {};
}

Result<void> FactWriter::writeContacts() {
    SAIKOKU_TRY(write(m_intents));
    SAIKOKU_TRY(write(m_attempts));
    SAIKOKU_TRY(write(m_negotiations));
    SAIKOKU_TRY(write(m_promises));
    SAIKOKU_TRY(write(m_covers));
    return write(m_callbacks);
}

Result<void> FactWriter::writeLetters() {
    SAIKOKU_TRY(write(m_letters));
    return write(m_returns);
}

Result<void> FactWriter::finish() {
    SAIKOKU_TRY(writeContacts());
    SAIKOKU_TRY(writeLetters());
    SAIKOKU_TRY(write(m_holds));
    SAIKOKU_TRY(write(m_releases));
    SAIKOKU_TRY(write(m_charges));
    SAIKOKU_TRY(write(m_lots));
    return continueFactIds(m_db);
}

void FactWriter::addCall(const Contact& contact, CallIntentId intent) {
    CallIntentRow row;
    row.intent.id = intent;
    row.intent.campaign = m_campaign;
    row.intent.taxpayer = idOf(contact.person);
    row.intent.direction = contact.direction;
    row.intent.phoneDigits = phoneDigits(m_city.lines[static_cast<std::size_t>(contact.line)].number);
    row.intent.clickedAt = utcOf(contact.at);
    row.operatorId = operatorAt(contact.operatorIndex);
    row.workstation = QStringLiteral("pc-%1").arg(contact.operatorIndex + 1, 2, 10, QLatin1Char('0'));
    m_intents.push_back(std::move(row));

    CallAttempt attempt;
    attempt.intent = intent;
    attempt.adapter = QStringLiteral("baresip");
    attempt.dialledAt = utcOf(contact.at);
    if (contact.ringSeconds > 2) {
        attempt.rangAt = later(contact, 2);
    }
    if (contact.talkSeconds > 0) {
        attempt.establishedAt = later(contact, contact.ringSeconds);
    }
    attempt.endedAt = later(contact, afterTalk(contact));
    attempt.outcome = codeOf(contact.end);
    attempt.rawReason = contact.rawReason;
    m_attempts.push_back(std::move(attempt));
}

/// One record, or a wrong one and its correction: the one that counts.
NegotiationId FactWriter::addRecords(const Contact& contact, CallIntentId intent) {
    const int typed = afterTalk(contact) + 6 + static_cast<int>(intent.value % 9);  // when the record was saved
    Negotiation record = recordOf(contact, intent);
    record.recordedAt = later(contact, typed);
    if (contact.firstRecordedAs) {
        record.id = NegotiationId{m_nextNegotiation++};
        record.result = *contact.firstRecordedAs;
        m_negotiations.push_back(record);
        record.corrects = record.id;
        record.result = contact.result;
        record.recordedAt = later(contact, typed + kCorrectedAfterSeconds);
    }
    record.id = NegotiationId{m_nextNegotiation++};
    m_negotiations.push_back(record);
    return record.id;
}

Negotiation FactWriter::recordOf(const Contact& contact, CallIntentId intent) const {
    Negotiation record;
    record.campaign = m_campaign;
    record.taxpayer = idOf(contact.person);
    record.happenedAt = utcOf(contact.at);
    record.operatorId = operatorAt(contact.operatorIndex);
    record.byOfficer = m_staff.isOfficer(contact.operatorIndex);
    record.channel = Channel::Phone;
    record.direction = contact.direction;
    record.phoneDigits = phoneDigits(m_city.lines[static_cast<std::size_t>(contact.line)].number);
    record.counterpart = contact.counterpart;
    record.result = contact.result;
    record.reason = contact.reason;
    record.reportedPaidOn = dateOf(contact.paidOn);
    record.reportedPaidWhere = contact.paidWhere;
    record.doNotCall = contact.doNotCall;
    record.note = contact.note;
    record.intent = intent;
    return record;
}

void FactWriter::addPromise(const Contact& contact, NegotiationId negotiation) {
    if (!contact.promise) {
        return;
    }
    Promise promise;
    promise.id = PromiseId{m_nextPromise++};
    promise.negotiation = negotiation;
    promise.campaign = m_campaign;
    promise.taxpayer = idOf(contact.person);
    promise.madeAt = utcOf(contact.at);
    promise.dueDate = dateOf(contact.promise->due);
    promise.amount = Yen(contact.promise->amount);
    promise.how = contact.promise->how;
    if (contact.promise->covers >= 0) {
        m_covers.push_back({promise.id, ReceivableId{qint64(contact.promise->covers) + 1}});
    }
    m_promises.push_back(std::move(promise));
}

void FactWriter::addCallback(const Contact& contact, NegotiationId negotiation) {
    if (!contact.callback) {
        return;
    }
    Callback callback;
    callback.negotiation = negotiation;
    callback.campaign = m_campaign;
    callback.taxpayer = idOf(contact.person);
    callback.callAt = utcOf(contact.callback->at);
    if (contact.callback->operatorIndex >= 0) {
        callback.operatorId = operatorAt(contact.callback->operatorIndex);
    }
    m_callbacks.push_back(std::move(callback));
}

}  // namespace saikoku::demo
