#include "tests/reports/campaign_rooms.h"

#include "core/base/text_folding.h"
#include "core/cases/case_refresh.h"
#include "core/cases/saved_condition.h"
#include "core/contact/campaign_member_repository.h"
#include "core/queue/call_lists.h"
#include "core/queue/case_queue.h"
#include "core/store/database.h"
#include "core/store/transaction.h"
#include "core/surveys/survey_json.h"
#include "core/surveys/surveys.h"
#include "core/work/call_recorder.h"
#include "core/work/case_handovers.h"
#include "core/work/case_labels.h"
#include "core/work/staff_messages.h"
#include "core/work/follow_ups.h"
#include "core/work/unmatched_calls.h"

namespace saikoku::test {

namespace {

Result<void> addPerson(Database& db, int id, const QString& name, const QString& phone, bool outsideTax) {
    const QString number = numberOf(id);
    SAIKOKU_TRY(db.execute(QStringLiteral("insert into taxpayer (row_id, taxpayer_id, number, household, is_company, name, kana, name_folded, "
                                          "kana_folded, postal_code, address, building, district_code, district_name, is_protected, from_batch, "
                                          "outside_tax) values (:id, :id, :number, 'H1', 0, :name, :name, :folded, :folded, '9990001', "
                                          ":name, '', '01', '東地区', 0, 1, :outside)"),
                           {{QLatin1String(":id"), id},
                            {QLatin1String(":number"), number},
                            {QLatin1String(":name"), name},
                            {QLatin1String(":folded"), foldForSearch(name)},
                            {QLatin1String(":outside"), outsideTax}}));
    SAIKOKU_TRY(db.execute(QStringLiteral("insert into phone (row_id, taxpayer_id, kind, digits, priority, from_batch) "
                                          "values (:id, :id, 'home', :digits, 1, 1)"),
                           {{QLatin1String(":id"), id}, {QLatin1String(":digits"), phone}}));
    return {};
}

Result<void> addDebt(Database& db, int id, int taxpayer) {
    SAIKOKU_TRY(db.execute(QStringLiteral("insert into receivable (row_id, receivable_id, taxpayer_id, notice_number, tax_item, levy_year, "
                                          "fiscal_year, term, due_date, levied, received, demand_sent, from_batch) values (:id, :id, :taxpayer, "
                                          ":notice, '01', 2026, 2026, 1, '2026-06-30', 765432, 0, '2026-07-20', 1)"),
                           {{QLatin1String(":id"), id},
                            {QLatin1String(":taxpayer"), taxpayer},
                            {QLatin1String(":notice"), QStringLiteral("TAXNOTICE%1").arg(id)}}));
    return {};
}

/// A payment that nobody can place, by whom the name says in other letters; and one of the room's person paid twice.
Result<void> addReceipts(Database& db, const CampaignRoom& room) {
    const QString columns = QStringLiteral("insert into receipt_message (payment, kind, feed, code, notice_number, received_on, detail, amount, "
                                           "late_charge, place, payer, channel, line, taxpayer_id, from_batch) values ");
    const QString review = QStringLiteral("insert into receipt_review (payment, question, reason, yen, taxpayer_id, asked_in, from_batch) values ");
    SAIKOKU_TRY(db.execute(columns + QStringLiteral("(:payment, 'paid', 'account', 'X', 'X', '2026-11-10', '', :yen, 0, '9999001', :payer, "
                                                    "'account', 2, null, 1)"),
                           {{QLatin1String(":payment"), room.own.value},
                            {QLatin1String(":yen"), 1'000 + room.own.value},
                            {QLatin1String(":payer"), room.mark.toLower()}}));
    SAIKOKU_TRY(db.execute(review + QStringLiteral("(:payment, 'unmatched', 'unknown_notice', 1000, null, 1, 1)"),
                           {{QLatin1String(":payment"), room.own.value}}));
    if (room.campaign.hasMoney) {
        SAIKOKU_TRY(db.execute(columns + QStringLiteral("(99, 'paid', 'account', 'TAXNOTICE', 'TAXNOTICE', '2026-11-10', '', 765432, 0, "
                                                        "'9999001', :payer, 'account', 3, :id, 1)"),
                               {{QLatin1String(":payer"), room.mark}, {QLatin1String(":id"), room.own.value}}));
        SAIKOKU_TRY(db.execute(review + QStringLiteral("(99, 'double', '', 765432, :id, 1, 1)"), {{QLatin1String(":id"), room.own.value}}));
    }
    return {};
}

/// Talks of the room: a callback with each, a promise where money is, answers where a survey is.
Result<void> fill(Session& session, const CampaignRoom& room, TaxpayerId person, bool withCallback) {
    CallEntry entry;
    entry.campaign = room.campaign.id;
    entry.taxpayer = person;
    entry.result = ResultCode::Reached;
    entry.note = room.mark + QStringLiteral(" note");
    if (room.campaign.hasMoney) {
        entry.promise = PromiseEntry{session.today().addDays(3), Yen(313131), PaymentMethod::Store};
    } else if (room.campaign.kind == CampaignKind::Health) {
        entry.outcome = QStringLiteral("considering");
    } else {
        SAIKOKU_TRY_ASSIGN(const auto version, surveyInForce(session, room.campaign.id));
        entry.outcome = QStringLiteral("partial");
        entry.answers.version = version->id;
        entry.answers.given.insert(QStringLiteral("q"), {room.mark + QStringLiteral(" answer")});
    }
    if (withCallback) {
        entry.callbackAt = session.clock().nowUtc().addSecs(3600);
    }
    SAIKOKU_TRY(recordCall(session, entry));
    return {};
}

/// What people of the room write beside its records.
Result<void> annotate(Session& session, const CampaignRoom& room, TaxpayerId person) {
    const CampaignId campaign = room.campaign.id;
    SAIKOKU_TRY(putLabel(session, campaign, person, {room.mark, {}, {}}));
    SAIKOKU_TRY(addComplaint(session, campaign, person, {{}, {}, {}, room.mark + QStringLiteral(" complaint"), {}}));
    SAIKOKU_TRY(sendMessage(session, {{}, room.mark + QStringLiteral(" message"), campaign, person, {}}));
    SAIKOKU_TRY(handOver(session, campaign, person, room.mark + QStringLiteral(" asked")));
    return {};
}

Result<void> fillDesk(Session& session, const CampaignRoom& room, TaxpayerId everywhere) {
    SAIKOKU_TRY(annotate(session, room, everywhere));
    SAIKOKU_TRY(annotate(session, room, room.own));
    UnmatchedEntry unmatched;
    unmatched.campaign = room.campaign.id;
    unmatched.phoneDigits = QStringLiteral("0999559999");
    unmatched.saidName = room.mark + QStringLiteral(" caller");
    SAIKOKU_TRY(recordUnmatchedCall(session, unmatched));
    CallListWish wish;
    wish.campaign = room.campaign.id;
    wish.name = listNameOf(room);
    SAIKOKU_TRY(makeCallList(session, wish));
    SAIKOKU_TRY(takeCase(session, room.campaign.id, room.own));
    SAIKOKU_TRY_ASSIGN(const CaseCondition condition, parseCaseCondition(QStringLiteral("phone_known = true")));
    SAIKOKU_TRY(saveCondition(session, room.campaign.id, room.mark + QStringLiteral(" condition"), condition, true));
    return {};
}

}  // namespace

QString numberOf(qint64 id) { return QStringLiteral("55%1").arg(id, 8, 10, QLatin1Char('0')); }

QString listNameOf(const CampaignRoom& room) { return room.mark + QStringLiteral(" list"); }

Result<CampaignRooms> CampaignRooms::make(Session& session) {
    Database& db = session.db();
    SAIKOKU_TRY(addCampaign(session, QStringLiteral("visits"), QStringLiteral("見守り"), CampaignKind::Health));
    SAIKOKU_TRY_ASSIGN(Transaction transaction, Transaction::begin(db));
    SAIKOKU_TRY(db.execute(QStringLiteral("insert into import_batch (batch_id, kind, profile, source_name, as_of, started_at, operator_id, known_on) "
                                          "values (1, 'extract', 'test', 'test', :day, :at, 1, :day)"),
                           {{QLatin1String(":day"), session.today()}, {QLatin1String(":at"), session.clock().nowUtc()}}));
    SAIKOKU_TRY(db.run(QStringLiteral("insert into tax_item (code, name) values ('01', 'TAXITEM')")));
    CampaignRooms rooms;
    rooms.everywhere = TaxpayerId{1};
    rooms.sharedNumber = QStringLiteral("0999550001");
    SAIKOKU_TRY(addPerson(db, 1, QStringLiteral("共有　太郎"), rooms.sharedNumber, false));
    SAIKOKU_TRY(addDebt(db, 1, 1));
    int id = 1;
    for (const char* code : {"tax", "health_check", "survey", "visits"}) {
        ++id;
        CampaignRoom room;
        SAIKOKU_TRY_ASSIGN(room.campaign, campaignOfCode(session, QLatin1String(code)));
        room.mark = QStringLiteral("MARK%1").arg(QString::fromLatin1(code).section(u'_', 0, 0).toUpper());
        room.own = TaxpayerId{id};
        room.ownNumber = QStringLiteral("099955000%1").arg(id);
        room.tells = {room.mark, QStringLiteral("#%1#").arg(id), room.ownNumber};
        SAIKOKU_TRY(addPerson(db, id, room.mark, room.ownNumber, !room.campaign.hasMoney));
        if (room.campaign.hasMoney) {
            SAIKOKU_TRY(addDebt(db, id, id));
            room.tells += {QStringLiteral("TAXNOTICE"), QStringLiteral("TAXITEM"), QStringLiteral("765,432"), QStringLiteral("765432"),
                           QStringLiteral("1,530,864"), QStringLiteral("313,131"), QStringLiteral("313131"), QStringLiteral("active_promise")};
        }
        SAIKOKU_TRY(addReceipts(db, room));
        rooms.rooms.push_back(room);
    }
    SAIKOKU_TRY(refreshAllCases(session, session.today()));
    const QByteArray survey = R"({"title":"MARKSURVEY","questions":[{"code":"q","kind":"text","text":"MARKSURVEY?"},{"code":"r","kind":"text","text":"x"}]})";
    for (const CampaignRoom& room : rooms.rooms) {
        if (room.campaign.hasMoney) {
            continue;
        }
        const std::vector<TaxpayerId> members{rooms.everywhere, room.own};
        SAIKOKU_TRY(CampaignMemberRepository(db).add(room.campaign.id, members, 2026, BatchId{1}));
        SAIKOKU_TRY(openSpace(session, room.campaign.id));
    }
    SAIKOKU_TRY_ASSIGN(const Survey parsed, parseSurvey(survey, QStringLiteral("s")));
    for (const CampaignRoom& room : rooms.rooms) {
        if (room.campaign.kind == CampaignKind::Survey) {
            SAIKOKU_TRY(setSurvey(session, room.campaign.id, parsed));
        }
        SAIKOKU_TRY(fill(session, room, rooms.everywhere, false));
        SAIKOKU_TRY(fill(session, room, room.own, true));
    }
    SAIKOKU_TRY(transaction.commit());
    for (const CampaignRoom& room : rooms.rooms) {
        SAIKOKU_TRY(fillDesk(session, room, rooms.everywhere));
    }
    return rooms;
}

}  // namespace saikoku::test
