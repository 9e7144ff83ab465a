#include "core/demo/fact_writer.h"

#include <QStringList>

#include "core/store/bulk_writer.h"

namespace saikoku::demo {

namespace {

constexpr std::size_t kPiece = 20'000;
constexpr int kCorrectedAfterSeconds = 240;
constexpr int kLettersLeaveAt = 15 * 3600;
constexpr qint64 kSecondsPerDay = 86'400;
constexpr qint64 kTokyoAhead = 9 * 3600;

Moment later(const Contact& contact, int seconds) { return {contact.at.day, contact.at.second + seconds}; }

int afterTalk(const Contact& contact) { return contact.ringSeconds + contact.talkSeconds; }

QStringList words(const char* names) { return QString::fromLatin1(names).split(QLatin1Char(' ')); }

}  // namespace

QByteArray storedMoment(Moment moment) {
    const qint64 seconds = qint64(moment.day) * kSecondsPerDay + moment.second - kTokyoAhead;
    const qint64 ofDay = seconds % kSecondsPerDay;
    // Facts come in order: the same date is asked again and again.
    thread_local qint64 lastDay = 0;
    thread_local QByteArray lastDate;
    if (const qint64 day = seconds / kSecondsPerDay; day != lastDay) {
        lastDay = day;
        lastDate = QDate::fromJulianDay(day).toString(Qt::ISODate).toLatin1();
    }
    const auto two = [](qint64 value) {
        return QByteArray(1, static_cast<char>('0' + value / 10)) + static_cast<char>('0' + value % 10);
    };
    return lastDate + 'T' + two(ofDay / 3600) + ':' + two(ofDay / 60 % 60) + ':' + two(ofDay % 60) + ".000Z";
}

Result<void> FactWriter::take(const Contact& contact) {
    m_contacts.push_back(contact);
    return m_contacts.size() < kPiece ? Result<void>() : flushContacts();
}

Result<void> FactWriter::take(const LetterSent& letter) {
    m_letters.push_back(letter);
    return m_letters.size() < kPiece ? Result<void>() : flushLetters();
}

Result<void> FactWriter::take(const HoldSet& hold) {
    m_holds.push_back(hold);
    return {};
}

Result<void> FactWriter::take(const ChargeGiven& charge) {
    m_charges.push_back(charge);
    return m_charges.size() < kPiece ? Result<void>() : flushCharges();
}

Result<void> FactWriter::takeLot(qint32 person, Lot lot, Day day, Day until) {
    m_lots.push_back({person, lot, day, until});
    return {};
}

Result<void> FactWriter::done(const QString& table, BulkWriter& writer) {
    SAIKOKU_TRY_ASSIGN(const qint64 rows, writer.finish());
    m_counts[table] += rows;
    return {};
}

Result<void> FactWriter::finish() {
    SAIKOKU_TRY(flushContacts());
    SAIKOKU_TRY(flushLetters());
    SAIKOKU_TRY(flushHolds());
    SAIKOKU_TRY(flushCharges());
    SAIKOKU_TRY(flushLots());
    SAIKOKU_TRY(continueIdentity(m_db, QStringLiteral("call_intent"), QStringLiteral("call_intent_id")));
    SAIKOKU_TRY(continueIdentity(m_db, QStringLiteral("negotiation"), QStringLiteral("negotiation_id")));
    SAIKOKU_TRY(continueIdentity(m_db, QStringLiteral("promise"), QStringLiteral("promise_id")));
    SAIKOKU_TRY(continueIdentity(m_db, QStringLiteral("dispatch"), QStringLiteral("dispatch_id")));
    return continueIdentity(m_db, QStringLiteral("case_hold"), QStringLiteral("case_hold_id"));
}

void FactWriter::phoneOf(BulkWriter& writer, const Contact& contact) const {
    writer.text(phoneDigits(m_city.lines[static_cast<std::size_t>(contact.line)].number));
}

Result<void> FactWriter::flushContacts() {
    if (m_contacts.empty()) {
        return {};
    }
    SAIKOKU_TRY(writeIntents());
    SAIKOKU_TRY(writeAttempts());
    SAIKOKU_TRY(writeNegotiations());
    SAIKOKU_TRY(writePromises());
    SAIKOKU_TRY(writeCovers());
    SAIKOKU_TRY(writeCallbacks());
    m_nextIntent += static_cast<qint64>(m_contacts.size());
    m_contacts.clear();
    return {};
}

Result<void> FactWriter::writeIntents() {
    const QString table = QStringLiteral("call_intent");
    SAIKOKU_TRY_ASSIGN(BulkWriter writer,
                       BulkWriter::open(m_db, table, words("call_intent_id campaign_id taxpayer_id direction phone_digits"
                                                           " clicked_at operator_id workstation")));
    qint64 id = m_nextIntent;
    for (const Contact& contact : m_contacts) {
        writer.integer(id++);
        writer.integer(m_campaign.value);
        writer.integer(qint64(contact.person) + 1);
        writer.text(codeOf(contact.direction));
        phoneOf(writer, contact);
        writer.utf8(storedMoment(contact.at));
        writer.integer(idOf(contact.operatorIndex));
        writer.text(QStringLiteral("pc-%1").arg(contact.operatorIndex + 1, 2, 10, QLatin1Char('0')));
        SAIKOKU_TRY(writer.endRow());
    }
    return done(table, writer);
}

Result<void> FactWriter::writeAttempts() {
    const QString table = QStringLiteral("call_attempt");
    SAIKOKU_TRY_ASSIGN(BulkWriter writer,
                       BulkWriter::open(m_db, table, words("call_intent_id adapter dialled_at rang_at established_at"
                                                           " ended_at outcome raw_reason")));
    qint64 intent = m_nextIntent;
    for (const Contact& contact : m_contacts) {
        writer.integer(intent++);
        writer.text(u"baresip");
        writer.utf8(storedMoment(contact.at));
        if (contact.ringSeconds > 2) {
            writer.utf8(storedMoment(later(contact, 2)));
        } else {
            writer.null();
        }
        if (contact.talkSeconds > 0) {
            writer.utf8(storedMoment(later(contact, contact.ringSeconds)));
        } else {
            writer.null();
        }
        writer.utf8(storedMoment(later(contact, afterTalk(contact))));
        writer.text(QString(contact.end));
        writer.text(QString(contact.rawReason));
        SAIKOKU_TRY(writer.endRow());
    }
    return done(table, writer);
}

Result<void> FactWriter::writeNegotiations() {
    const QString table = QStringLiteral("negotiation");
    SAIKOKU_TRY_ASSIGN(
        BulkWriter writer,
        BulkWriter::open(m_db, table, words("negotiation_id campaign_id taxpayer_id happened_at operator_id channel"
                                            " direction phone_digits counterpart result reason reported_paid_on"
                                            " reported_paid_where do_not_call note call_intent_id corrects recorded_at")));
    m_negotiationOf.clear();
    qint64 intent = m_nextIntent;
    for (const Contact& contact : m_contacts) {
        qint64 corrects = 0;
        const int typed = 6 + static_cast<int>(intent % 9);  // seconds until the record was saved
        if (contact.firstRecordedAs) {
            corrects = m_nextNegotiation++;
            SAIKOKU_TRY(writeNegotiation(writer, contact, corrects, intent, *contact.firstRecordedAs, 0, typed));
        }
        m_negotiationOf.push_back(m_nextNegotiation);
        SAIKOKU_TRY(writeNegotiation(writer, contact, m_nextNegotiation++, intent++, contact.result, corrects,
                                     typed + (corrects != 0 ? kCorrectedAfterSeconds : 0)));
    }
    return done(table, writer);
}

Result<void> FactWriter::writeNegotiation(BulkWriter& writer, const Contact& contact, qint64 id, qint64 intent,
                                          ResultCode result, qint64 corrects, int laterBy) {
    writer.integer(id);
    writer.integer(m_campaign.value);
    writer.integer(qint64(contact.person) + 1);
    writer.utf8(storedMoment(contact.at));
    writer.integer(idOf(contact.operatorIndex));
    writer.text(codeOf(Channel::Phone));
    writer.text(codeOf(contact.direction));
    phoneOf(writer, contact);
    contact.counterpart ? writer.text(codeOf(*contact.counterpart)) : writer.null();
    writer.text(codeOf(result));
    contact.reason ? writer.text(codeOf(*contact.reason)) : writer.null();
    writer.date(dateOf(contact.paidOn));
    contact.paidWhere.isEmpty() ? writer.null() : writer.text(contact.paidWhere);
    writer.flag(contact.doNotCall);
    writer.text(contact.note);
    writer.integer(intent);
    corrects != 0 ? writer.integer(corrects) : writer.null();
    writer.utf8(storedMoment(later(contact, afterTalk(contact) + laterBy)));
    return writer.endRow();
}

Result<void> FactWriter::writePromises() {
    const QString table = QStringLiteral("promise");
    SAIKOKU_TRY_ASSIGN(BulkWriter writer, BulkWriter::open(m_db, table, words("promise_id negotiation_id campaign_id"
                                                                              " taxpayer_id made_at due_date amount how")));
    qint64 id = m_nextPromise;
    for (std::size_t i = 0; i < m_contacts.size(); ++i) {
        const Contact& contact = m_contacts[i];
        if (!contact.promise) {
            continue;
        }
        writer.integer(id++);
        writer.integer(m_negotiationOf[i]);
        writer.integer(m_campaign.value);
        writer.integer(qint64(contact.person) + 1);
        writer.utf8(storedMoment(contact.at));
        writer.date(dateOf(contact.promise->due));
        writer.integer(qint64(contact.promise->amount));
        writer.text(codeOf(contact.promise->how));
        SAIKOKU_TRY(writer.endRow());
    }
    return done(table, writer);
}

Result<void> FactWriter::writeCovers() {
    const QString table = QStringLiteral("promise_receivable");
    SAIKOKU_TRY_ASSIGN(BulkWriter writer, BulkWriter::open(m_db, table, words("promise_id receivable_id")));
    for (const Contact& contact : m_contacts) {
        if (!contact.promise) {
            continue;
        }
        if (contact.promise->covers >= 0) {
            writer.integer(m_nextPromise);
            writer.integer(qint64(contact.promise->covers) + 1);
            SAIKOKU_TRY(writer.endRow());
        }
        ++m_nextPromise;
    }
    return done(table, writer);
}

Result<void> FactWriter::writeCallbacks() {
    const QString table = QStringLiteral("callback");
    SAIKOKU_TRY_ASSIGN(BulkWriter writer, BulkWriter::open(m_db, table, words("negotiation_id campaign_id taxpayer_id"
                                                                              " call_at operator_id")));
    for (std::size_t i = 0; i < m_contacts.size(); ++i) {
        const Contact& contact = m_contacts[i];
        if (!contact.callback) {
            continue;
        }
        writer.integer(m_negotiationOf[i]);
        writer.integer(m_campaign.value);
        writer.integer(qint64(contact.person) + 1);
        writer.utf8(storedMoment(contact.callback->at));
        contact.callback->operatorIndex >= 0 ? writer.integer(idOf(contact.callback->operatorIndex)) : writer.null();
        SAIKOKU_TRY(writer.endRow());
    }
    return done(table, writer);
}

Result<void> FactWriter::flushLetters() {
    const QString table = QStringLiteral("dispatch");
    SAIKOKU_TRY_ASSIGN(BulkWriter writer,
                       BulkWriter::open(m_db, table, words("dispatch_id campaign_id taxpayer_id kind template"
                                                           " template_version sent_on operator_id recorded_at")));
    qint64 id = m_nextLetter;
    for (const LetterSent& letter : m_letters) {
        writer.integer(id++);
        writer.integer(m_campaign.value);
        writer.integer(qint64(letter.person) + 1);
        writer.text(QString(letter.kind));
        writer.text(QString(letter.kind));
        writer.text(u"1");
        writer.date(dateOf(letter.day));
        writer.integer(idOf(letter.operatorIndex));
        writer.utf8(storedMoment({letter.day, kLettersLeaveAt}));
        SAIKOKU_TRY(writer.endRow());
    }
    SAIKOKU_TRY(done(table, writer));
    SAIKOKU_TRY(writeReturns());
    m_nextLetter = id;
    m_letters.clear();
    return {};
}

Result<void> FactWriter::writeReturns() {
    const QString table = QStringLiteral("dispatch_return");
    SAIKOKU_TRY_ASSIGN(BulkWriter writer, BulkWriter::open(m_db, table, words("dispatch_id returned_on reason"
                                                                              " operator_id recorded_at")));
    qint64 id = m_nextLetter;
    for (const LetterSent& letter : m_letters) {
        if (letter.returnedOn != 0) {
            writer.integer(id);
            writer.date(dateOf(letter.returnedOn));
            writer.text(letter.returnReason);
            writer.integer(idOf(letter.operatorIndex));
            writer.utf8(storedMoment({letter.returnedOn, kLettersLeaveAt}));
            SAIKOKU_TRY(writer.endRow());
        }
        ++id;
    }
    return done(table, writer);
}

Result<void> FactWriter::flushHolds() {
    const QString table = QStringLiteral("case_hold");
    SAIKOKU_TRY_ASSIGN(BulkWriter writer, BulkWriter::open(m_db, table, words("case_hold_id taxpayer_id kind since until"
                                                                              " reason operator_id set_at")));
    qint64 id = m_nextHold;
    for (const HoldSet& hold : m_holds) {
        writer.integer(id++);
        writer.integer(qint64(hold.person) + 1);
        writer.text(holdKindCode(hold.kind));
        writer.date(dateOf(hold.at.day));
        writer.date(dateOf(hold.until));
        writer.text(hold.reason);
        writer.integer(idOf(hold.operatorIndex));
        writer.utf8(storedMoment(hold.at));
        SAIKOKU_TRY(writer.endRow());
    }
    SAIKOKU_TRY(done(table, writer));
    SAIKOKU_TRY(writeReleases());
    m_nextHold = id;
    m_holds.clear();
    return {};
}

Result<void> FactWriter::writeReleases() {
    const QString table = QStringLiteral("case_hold_release");
    SAIKOKU_TRY_ASSIGN(BulkWriter writer, BulkWriter::open(m_db, table, words("case_hold_id released_on reason"
                                                                              " operator_id released_at")));
    qint64 id = m_nextHold;
    for (const HoldSet& hold : m_holds) {
        if (hold.releasedOn != 0) {
            writer.integer(id);
            writer.date(dateOf(hold.releasedOn));
            writer.text(hold.releaseReason);
            writer.integer(idOf(hold.operatorIndex));
            writer.utf8(storedMoment({hold.releasedOn, hold.at.second}));
            SAIKOKU_TRY(writer.endRow());
        }
        ++id;
    }
    return done(table, writer);
}

Result<void> FactWriter::flushCharges() {
    const QString table = QStringLiteral("case_assignment");
    SAIKOKU_TRY_ASSIGN(BulkWriter writer, BulkWriter::open(m_db, table, words("campaign_id taxpayer_id operator_id"
                                                                              " assigned_by assigned_at")));
    for (const ChargeGiven& charge : m_charges) {
        writer.integer(m_campaign.value);
        writer.integer(qint64(charge.person) + 1);
        writer.integer(idOf(charge.operatorIndex));
        writer.integer(idOf(charge.byIndex));
        writer.utf8(storedMoment(charge.at));
        SAIKOKU_TRY(writer.endRow());
    }
    m_charges.clear();
    return done(table, writer);
}

Result<void> FactWriter::flushLots() {
    const QString table = QStringLiteral("case_lot");
    SAIKOKU_TRY_ASSIGN(BulkWriter writer,
                       BulkWriter::open(m_db, table, words("campaign_id taxpayer_id drawn_on until arm share_permille")));
    for (const Lots& lot : m_lots) {
        writer.integer(m_campaign.value);
        writer.integer(qint64(lot.person) + 1);
        writer.date(dateOf(lot.day));
        writer.date(dateOf(lot.until));
        writer.text(lot.lot == Lot::Call ? u"call" : u"leave");
        writer.integer(qint64(kLotArmPermille));
        SAIKOKU_TRY(writer.endRow());
    }
    m_lots.clear();
    return done(table, writer);
}

}  // namespace saikoku::demo
