#include "core/eligibility/eligibility_rules.h"

#include <QSet>
#include <QTest>

#include "core/base/clock.h"

using namespace saikoku;

namespace {

const QString kNumber = QStringLiteral("0999234567");
const QString kOther = QStringLiteral("08001234567");

/// November 2026: Friday 20, Saturday 21, Sunday 22, holiday Monday 23.
QDateTime at(int month, int day, int hour, int minute = 0, int second = 0) {
    return fromTokyo(QDate(2026, month, day), QTime(hour, minute, second));
}
QDateTime at2027(int month, int day, int hour) {
    return fromTokyo(QDate(2027, month, day), QTime(hour, 0));
}

CallCounted attempt(const QDateTime& when, std::optional<ResultCode> result = ResultCode::NoAnswer) {
    return {when.toUTC(), result};  // as stored: UTC
}

ArrearsDates arrearsOf(std::initializer_list<std::pair<QDate, QDate>> dueAndDemand) {
    ArrearsDates dates;
    for (const auto& [due, demand] : dueAndDemand) {
        dates.add(due, demand);
    }
    return dates;
}

/// A case that may be called: one number, one old debt with its demand letter.
EligibilityFacts plain() {
    EligibilityFacts facts;
    facts.phones = {{kNumber, true, false, {}}};
    facts.arrears = arrearsOf({{QDate(2026, 6, 30), QDate(2026, 7, 21)}});
    return facts;
}

using Change = void (*)(EligibilityFacts&);

}  // namespace

Q_DECLARE_METATYPE(Change)

class EligibilityTest : public QObject {
    Q_OBJECT

    CallingRules m_rules = *CallingRules::load();
    BusinessCalendar m_calendar = *BusinessCalendar::load(
        {}, {{QDate(2026, 11, 16), QDate(2026, 11, 16), QStringLiteral("市制記念日")}});

    Eligibility check(const EligibilityFacts& facts, const QDateTime& moment) const {
        return checkEligibility(facts, {m_rules, m_calendar}, moment);
    }
    static QString told(const Eligibility& answer) {
        QStringList words;
        for (const EligibilityReason& reason : answer.reasons) {
            words.append(reason.code +
                         (reason.until
                              ? QLatin1Char('@') + reason.until->toString(QStringLiteral("MM-dd HH:mm:ss"))
                              : QString()));
        }
        return words.join(QLatin1String(", "));
    }

private Q_SLOTS:
    /// One row per rule and edge: what stands against a call, until when, and
    /// the next callable moment ("-": never by itself).
    void tellsEveryReason_data() {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QDateTime>("moment");
        QTest::addColumn<QString>("reasons");
        QTest::addColumn<QDateTime>("next");
        const QDateTime never;
        const auto row = [](const char* why, Change change, const QDateTime& moment, const char* reasons,
                            const QDateTime& next) {
            QTest::newRow(why) << change << moment << QString::fromLatin1(reasons) << next;
        };
        const Change none = [](EligibilityFacts&) {};

        row("weekday", none, at(11, 20, 10), "", at(11, 20, 10));
        row("first minute", none, at(11, 20, 9), "", at(11, 20, 9));
        row("a second before", none, at(11, 20, 8, 59, 59), "outside_hours@11-20 09:00:00", at(11, 20, 9));
        row("last second", none, at(11, 20, 19, 59, 59), "", at(11, 20, 19, 59, 59));
        row("20:00", none, at(11, 20, 20), "outside_hours@11-21 09:00:00", at(11, 21, 9));
        row("20:59", none, at(11, 20, 20, 59, 59), "outside_hours@11-21 09:00:00", at(11, 21, 9));
        row("21:00", none, at(11, 20, 21), "night@11-21 08:00:00, outside_hours@11-21 09:00:00",
            at(11, 21, 9));
        row("midnight", none, at(11, 20, 0), "night@11-20 08:00:00, outside_hours@11-20 09:00:00",
            at(11, 20, 9));
        row("last second of the day", none, at(11, 19, 23, 59, 59),
            "night@11-20 08:00:00, outside_hours@11-20 09:00:00", at(11, 20, 9));
        row("08:00", none, at(11, 20, 8), "outside_hours@11-20 09:00:00", at(11, 20, 9));
        row("Saturday", none, at(11, 21, 16, 59), "", at(11, 21, 16, 59));
        row("Saturday 17:00", none, at(11, 21, 17), "outside_hours@11-22 09:00:00", at(11, 22, 9));
        row("holiday only changes the hours", none, at(11, 23, 10), "", at(11, 23, 10));
        row("holiday 17:00", none, at(11, 23, 17), "outside_hours@11-24 09:00:00", at(11, 24, 9));
        row("month end at night", none, at(11, 30, 22), "night@12-01 08:00:00, outside_hours@12-01 09:00:00",
            at(12, 1, 9));
        row("office's own day", none, at(11, 16, 10), "closed_day@11-17 00:00:00", at(11, 17, 9));
        row("eve of the year's end", none, at(12, 28, 20), "outside_hours@12-29 09:00:00", at2027(1, 4, 9));
        row("year's end", none, at(12, 29, 10), "closed_day@01-04 00:00:00", at2027(1, 4, 9));
        row("year's end at night", none, at(12, 31, 23),
            "night@01-01 08:00:00, outside_hours@01-01 09:00:00, closed_day@01-04 00:00:00", at2027(1, 4, 9));

        row(
            "settled", [](EligibilityFacts& facts) { facts.settled = true; }, at(11, 20, 10), "settled",
            never);
        row(
            "hold without end",
            [](EligibilityFacts& facts) {
                facts.holds = {{QStringLiteral("執行停止"), {}}};
            },
            at(11, 20, 10), "hold", never);
        row(
            "hold to today",
            [](EligibilityFacts& facts) {
                facts.holds = {{QStringLiteral("猶予"), QDate(2026, 11, 20)}};
            },
            at(11, 20, 10), "hold@11-21 00:00:00", at(11, 21, 9));
        row(
            "hold to yesterday",
            [](EligibilityFacts& facts) {
                facts.holds = {{QStringLiteral("猶予"), QDate(2026, 11, 19)}};
            },
            at(11, 20, 10), "", at(11, 20, 10));
        row(
            "officer only", [](EligibilityFacts& facts) { facts.officerOnly = true; }, at(11, 20, 10),
            "officer_only", never);
        row(
            "officer only, by an officer",
            [](EligibilityFacts& facts) { facts.officerOnly = facts.actorIsOfficer = true; }, at(11, 20, 10),
            "", at(11, 20, 10));
        row(
            "lawyer", [](EligibilityFacts& facts) { facts.lawyer = true; }, at(11, 20, 10), "lawyer", never);
        row(
            "protected, hidden from who asks", [](EligibilityFacts& facts) { facts.hidden = true; }, at(11, 20, 10),
            "protected", never);
        row(
            "do not call", [](EligibilityFacts& facts) { facts.phones[0].doNotCall = true; }, at(11, 20, 10),
            "do_not_call", never);
        row(
            "do not call, but another number",
            [](EligibilityFacts& facts) {
                facts.phones[0].doNotCall = true;
                facts.phones.push_back({kOther, true, false, {}});
            },
            at(11, 20, 10), "", at(11, 20, 10));
        row(
            "no number", [](EligibilityFacts& facts) { facts.phones.clear(); }, at(11, 20, 10), "no_number",
            never);
        row(
            "number not in use", [](EligibilityFacts& facts) { facts.phones[0].usable = false; },
            at(11, 20, 10), "no_number", never);

        row(
            "promise active",
            [](EligibilityFacts& facts) { facts.promiseActiveThrough = QDate(2026, 11, 30); }, at(11, 20, 10),
            "active_promise@12-01 00:00:00", at(12, 1, 9));
        row(
            "promise's last day",
            [](EligibilityFacts& facts) { facts.promiseActiveThrough = QDate(2026, 11, 20); }, at(11, 20, 10),
            "active_promise@11-21 00:00:00", at(11, 21, 9));
        row(
            "promise over", [](EligibilityFacts& facts) { facts.promiseActiveThrough = QDate(2026, 11, 19); },
            at(11, 20, 10), "", at(11, 20, 10));
        row(
            "callback later", [](EligibilityFacts& facts) { facts.callbackAt = at(11, 20, 18, 30); },
            at(11, 20, 10), "callback_fixed@11-20 18:30:00", at(11, 20, 18, 30));
        row(
            "callback now", [](EligibilityFacts& facts) { facts.callbackAt = at(11, 20, 10); },
            at(11, 20, 10), "", at(11, 20, 10));
        row(
            "callback outside the hours",
            [](EligibilityFacts& facts) { facts.callbackAt = at(11, 20, 20, 30); }, at(11, 20, 10),
            "callback_fixed@11-20 20:30:00", at(11, 21, 9));

        row(
            "self-cure after the due date",
            [](EligibilityFacts& facts) {
                facts.arrears = arrearsOf({
                    {QDate(2026, 10, 1), QDate(2026, 11, 12)}});  // letter 12 + 10 days: through 22
            },
            at(11, 20, 10), "self_cure@11-23 00:00:00", at(11, 23, 9));
        row(
            "self-cure's last day",
            [](EligibilityFacts& facts) {
                facts.arrears = arrearsOf({{QDate(2026, 10, 1), QDate(2026, 11, 10)}});
            },
            at(11, 20, 10), "self_cure@11-21 00:00:00", at(11, 21, 9));
        row(
            "self-cure over",
            [](EligibilityFacts& facts) {
                facts.arrears = arrearsOf({{QDate(2026, 10, 1), QDate(2026, 11, 9)}});
            },
            at(11, 20, 10), "", at(11, 20, 10));
        row(
            "an older debt stands beside the new one",
            [](EligibilityFacts& facts) {
                facts.arrears.add(QDate(2026, 11, 19), {});
            },
            at(11, 20, 10), "", at(11, 20, 10));
        row(
            "demand letter not sent",
            [](EligibilityFacts& facts) {
                facts.arrears = arrearsOf({{QDate(2026, 10, 31), {}}});
            },
            at(11, 20, 10), "demand_not_sent", never);
        row(
            "just due, no letter yet",
            [](EligibilityFacts& facts) {
                facts.arrears = arrearsOf({{QDate(2026, 11, 12), {}}});
            },
            at(11, 20, 10), "self_cure@11-23 00:00:00, demand_not_sent", never);
        // Reported on Friday 20: grace on 24, 25, 26.
        row(
            "says it is paid", [](EligibilityFacts& facts) { facts.paymentReportedOn = QDate(2026, 11, 20); },
            at(11, 20, 10), "payment_grace@11-27 00:00:00", at(11, 27, 9));
        row(
            "said so long ago",
            [](EligibilityFacts& facts) { facts.paymentReportedOn = QDate(2026, 11, 16); }, at(11, 20, 10),
            "", at(11, 20, 10));

        row(
            "in use",
            [](EligibilityFacts& facts) {
                facts.inUse = true;
                facts.inUseBy = QStringLiteral("鈴木");
            },
            at(11, 20, 10), "in_use", never);
        row(
            "in use for a while",
            [](EligibilityFacts& facts) {
                facts.inUse = true;
                facts.inUseUntil = at(11, 20, 10, 15).toUTC();
            },
            at(11, 20, 10), "in_use@11-20 10:15:00", at(11, 20, 10, 15));
        row(
            "reservation over",
            [](EligibilityFacts& facts) {
                facts.inUse = true;
                facts.inUseUntil = at(11, 20, 10);
            },
            at(11, 20, 10), "", at(11, 20, 10));

        row(
            "one attempt today",
            [](EligibilityFacts& facts) { facts.phones[0].attempts = {attempt(at(11, 20, 9))}; },
            at(11, 20, 10), "", at(11, 20, 10));
        row(
            "two attempts today",
            [](EligibilityFacts& facts) {
                facts.phones[0].attempts = {attempt(at(11, 20, 9)), attempt(at(11, 20, 11))};
            },
            at(11, 20, 14), "cap_day@11-21 00:00:00", at(11, 21, 9));
        row(
            "yesterday's do not count",
            [](EligibilityFacts& facts) {
                facts.phones[0].attempts = {attempt(at(11, 19, 9)), attempt(at(11, 19, 19))};
            },
            at(11, 20, 9), "", at(11, 20, 9));
        // 23:30 on the 19th in Tokyo is still the 19th in UTC; 8:30 is the day before there.
        row(
            "the day is Tokyo's",
            [](EligibilityFacts& facts) {
                facts.phones[0].attempts = {attempt(at(11, 20, 8, 30)), attempt(at(11, 20, 8, 45))};
            },
            at(11, 20, 10), "cap_day@11-21 00:00:00", at(11, 21, 9));
        row(
            "five in seven days",
            [](EligibilityFacts& facts) {
                facts.phones[0].attempts = {attempt(at(11, 14, 10)), attempt(at(11, 15, 10)),
                                            attempt(at(11, 17, 10)), attempt(at(11, 18, 10)),
                                            attempt(at(11, 19, 10))};
            },
            at(11, 20, 10), "cap_week@11-21 00:00:00", at(11, 21, 9));
        row(
            "the oldest left the week",
            [](EligibilityFacts& facts) {
                facts.phones[0].attempts = {attempt(at(11, 13, 10)), attempt(at(11, 15, 10)),
                                            attempt(at(11, 17, 10)), attempt(at(11, 18, 10)),
                                            attempt(at(11, 19, 10))};
            },
            at(11, 20, 10), "", at(11, 20, 10));
        row(
            "six: two must leave",
            [](EligibilityFacts& facts) {
                facts.phones[0].attempts = {attempt(at(11, 14, 10)), attempt(at(11, 15, 10)),
                                            attempt(at(11, 16, 10)), attempt(at(11, 17, 10)),
                                            attempt(at(11, 18, 10)), attempt(at(11, 19, 10))};
            },
            at(11, 20, 10), "cap_week@11-22 00:00:00", at(11, 22, 9));
        row(
            "both caps",
            [](EligibilityFacts& facts) {
                facts.phones[0].attempts = {attempt(at(11, 17, 10)), attempt(at(11, 18, 10)),
                                            attempt(at(11, 19, 10)), attempt(at(11, 20, 9)),
                                            attempt(at(11, 20, 11))};
            },
            at(11, 20, 15), "cap_day@11-21 00:00:00, cap_week@11-24 00:00:00", at(11, 24, 9));
        row(
            "busy",
            [](EligibilityFacts& facts) {
                facts.phones[0].attempts = {attempt(at(11, 20, 10), ResultCode::Busy)};
            },
            at(11, 20, 10, 4, 59), "retry_gap@11-20 10:05:00", at(11, 20, 10, 5));
        row(
            "five minutes after busy",
            [](EligibilityFacts& facts) {
                facts.phones[0].attempts = {attempt(at(11, 20, 10), ResultCode::Busy)};
            },
            at(11, 20, 10, 5), "", at(11, 20, 10, 5));
        row(
            "no answer",
            [](EligibilityFacts& facts) { facts.phones[0].attempts = {attempt(at(11, 20, 10))}; },
            at(11, 20, 10, 30), "retry_gap@11-20 11:00:00", at(11, 20, 11));
        row(
            "no answer shortly before closing",
            [](EligibilityFacts& facts) { facts.phones[0].attempts = {attempt(at(11, 20, 19, 30))}; },
            at(11, 20, 19, 45), "retry_gap@11-20 20:30:00", at(11, 21, 9));
        row(
            "attempt without a result",
            [](EligibilityFacts& facts) {
                facts.phones[0].attempts = {attempt(at(11, 20, 10), std::nullopt)};
            },
            at(11, 20, 10, 1), "", at(11, 20, 10, 1));

        row(
            "several at once",
            [](EligibilityFacts& facts) {
                facts.promiseActiveThrough = QDate(2026, 11, 30);
                facts.callbackAt = at(12, 2, 18);
                facts.phones[0].attempts = {attempt(at(11, 20, 20, 30), ResultCode::Busy),
                                            attempt(at(11, 20, 20, 40), ResultCode::Busy)};
            },
            at(11, 20, 20, 41),
            "outside_hours@11-21 09:00:00, active_promise@12-01 00:00:00, callback_fixed@12-02 18:00:00, "
            "cap_day@11-21 00:00:00, retry_gap@11-20 20:45:00",
            at(12, 2, 18));
    }
    void tellsEveryReason() {
        QFETCH(Change, change);
        QFETCH(QDateTime, moment);
        QFETCH(QString, reasons);
        QFETCH(QDateTime, next);
        EligibilityFacts facts = plain();
        change(facts);
        const Eligibility answer = check(facts, moment);
        QCOMPARE(told(answer), reasons);
        QCOMPARE(answer.callable, reasons.isEmpty());
        QCOMPARE(answer.next.value_or(QDateTime()), next);
        for (const EligibilityReason& reason : answer.reasons) {
            QVERIFY(!reason.sentence.isEmpty());
            QVERIFY(!reason.until || *reason.until > moment);
        }
        if (answer.next) {  // what it promises holds, and not a second earlier
            QVERIFY(check(facts, *answer.next).callable);
            QVERIFY(answer.callable || !check(facts, answer.next->addSecs(-1)).callable);
        }
        QCOMPARE(told(check(facts, moment.toUTC())), reasons);  // any zone
        const BriefEligibility brief = checkBriefly(facts, {m_rules, m_calendar}, moment);
        QCOMPARE(brief.next, answer.next);
        QSet<QString> codes;
        for (const EligibilityReason& reason : answer.reasons) {
            codes.insert(reason.code);
        }
        QCOMPARE(qsizetype(brief.reasons.size()), codes.size());
        for (const BriefReason& reason : brief.reasons) {
            QVERIFY(codes.contains(QLatin1String(reasonRows()[reason.row].code)));
        }
    }

    /// Two taxpayers with one number share its attempts.
    void capsArePerNumber() {
        const std::vector<CallCounted> onTheNumber{attempt(at(11, 20, 9)), attempt(at(11, 20, 11))};
        EligibilityFacts husband = plain();
        husband.phones[0].attempts = onTheNumber;
        EligibilityFacts wife = plain();
        wife.phones[0].attempts = onTheNumber;
        wife.phones.push_back({kOther, true, false, {}});
        QCOMPARE(told(check(husband, at(11, 20, 14))), QStringLiteral("cap_day@11-21 00:00:00"));
        const Eligibility hers = check(wife, at(11, 20, 14));
        QVERIFY(hers.callable);  // by her other number
        QVERIFY(!hers.phones[0].callable);
        QVERIFY(hers.phones[1].callable);
        QCOMPARE(hers.phones[0].reasons.front().phone, kNumber);
        QCOMPARE(hers.phones[0].next, std::optional(at(11, 21, 9)));
        wife.phones = {wife.phones[0]};  // asked about that number alone
        QVERIFY(!check(wife, at(11, 20, 14)).callable);
    }

    void tellsEachNumbersReasonWhenNoneIsFree() {
        EligibilityFacts facts = plain();
        facts.phones[0].attempts = {attempt(at(11, 20, 10), ResultCode::Busy)};
        facts.phones.push_back({kOther, true, true, {}});
        const Eligibility answer = check(facts, at(11, 20, 10, 1));
        QCOMPARE(told(answer), QStringLiteral("retry_gap@11-20 10:05:00, do_not_call"));
        QCOMPARE(answer.reasons[1].phone, kOther);
        QCOMPARE(answer.next, std::optional(at(11, 20, 10, 5)));  // by the first number
    }

    void overrideNeedsAReason() {
        EligibilityFacts facts = plain();
        facts.lawyer = true;
        const Eligibility answer = check(facts, at(11, 20, 10));
        const QString reason = QStringLiteral("弁護士の依頼により");
        QVERIFY(checkOverride(answer, true, reason, m_rules).has_value());
        QCOMPARE(checkOverride(answer, false, reason, m_rules).error().code, ErrorCode::Permission);
        QCOMPARE(checkOverride(answer, true, QString(), m_rules).error().code, ErrorCode::Rule);
        QCOMPARE(checkOverride(answer, true, QStringLiteral("    　   "), m_rules).error().code,
                 ErrorCode::Rule);
        QCOMPARE(checkOverride(check(facts, at(11, 20, 21)), true, reason, m_rules).error().code,
                 ErrorCode::Rule);
        QVERIFY(checkOverride(check(facts, at(11, 20, 20, 30)), true, reason, m_rules).has_value());
    }
};

QTEST_APPLESS_MAIN(EligibilityTest)
#include "eligibility_test.moc"
