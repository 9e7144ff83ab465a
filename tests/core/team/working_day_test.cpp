#include <QTest>

#include "core/base/clock.h"
#include "core/base/rule_file.h"
#include "core/team/presence_rules.h"
#include "core/team/working_day.h"

using namespace saikoku;

namespace {

const QDate kDay(2026, 11, 20);
const OperatorId kWho{7};
const QString kDesk = QStringLiteral("desk");
const QString kOther = QStringLiteral("other desk");

QDateTime at(const char* time, int days = 0) {
    return fromTokyo(kDay.addDays(days), QTime::fromString(QLatin1String(time), QStringLiteral("H:mm"))).toUTC();
}

PresenceEvent said(PresenceKind kind, const char* time, const QString& seat = kDesk, const QString& reason = {}, int days = 0) {
    return {kWho, CampaignId{1}, kind, reason, seat, at(time, days)};
}

/// From clicking to the record; nothing: not told.
CallTime call(const char* clicked, const char* answered = nullptr, const char* ended = nullptr, const char* recorded = nullptr) {
    const auto moment = [](const char* time) { return time == nullptr ? QDateTime() : at(time); };
    return {kWho, false, at(clicked), moment(answered), moment(ended), moment(recorded)};
}

PresenceRules rules() {
    const auto file = RuleFile::shipped(QStringLiteral("presence"));
    return *PresenceRules::fromJson(*file);
}

WorkingDay day(std::vector<PresenceEvent> events, std::vector<CallTime> calls = {}, const QDateTime& now = at("23:59", 1)) {
    return workingDayOf(kWho, kDay, events, calls, rules(), now);
}

QString told(const Stretch& stretch) {
    return toTokyo(stretch.from).toString(QStringLiteral("H:mm")) + u'-' + toTokyo(stretch.until).toString(QStringLiteral("H:mm"));
}

QStringList told(const std::vector<Stretch>& stretches) {
    QStringList all;
    for (const Stretch& stretch : stretches) {
        all.append(told(stretch));
    }
    return all;
}

constexpr qint64 kMinute = 60;

using K = PresenceKind;

}  // namespace

/// @brief What a day's facts of presence and calls come to.
class WorkingDayTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void presentAndPaused() {
        const WorkingDay worked = day({said(K::On, "9:00"), said(K::Pause, "10:00", kDesk, QStringLiteral("break")), said(K::Resume, "10:15"),
                                       said(K::Pause, "12:00", kDesk, QStringLiteral("meal")), said(K::Resume, "13:00"), said(K::Off, "17:30")});
        QCOMPARE(worked.presentSeconds, 510 * kMinute);
        QCOMPARE(worked.pausedSeconds, 75 * kMinute);
        QCOMPARE(worked.workedSeconds(), 435 * kMinute);
        QCOMPARE(worked.pausedByReason.value(QStringLiteral("meal")), 60 * kMinute);
        QCOMPARE(worked.signedOn(), at("9:00"));
        QCOMPARE(worked.signedOff().value_or(QDateTime()), at("17:30"));
        QVERIFY(worked.twoPlaces.empty());
    }

    void theOrderOfTheFactsIsNoMatter() {
        const std::vector<PresenceEvent> told{said(K::Off, "17:00"), said(K::Resume, "10:15"), said(K::On, "9:00"),
                                              said(K::Pause, "10:00", kDesk, QStringLiteral("break"))};
        QCOMPARE(day(told).workedSeconds(), (480 - 15) * kMinute);
    }

    void anotherReasonEndsTheFirstPause() {
        const WorkingDay worked = day({said(K::On, "9:00"), said(K::Pause, "10:00", kDesk, QStringLiteral("break")),
                                       said(K::Pause, "10:10", kDesk, QStringLiteral("meeting")), said(K::Resume, "10:30"), said(K::Off, "12:00")});
        QCOMPARE(worked.pausedByReason.value(QStringLiteral("break")), 10 * kMinute);
        QCOMPARE(worked.pausedByReason.value(QStringLiteral("meeting")), 20 * kMinute);
    }

    void whoIsStillThereIsCountedUntilNow() {
        const WorkingDay worked = day({said(K::On, "9:00")}, {}, at("11:30"));
        QCOMPARE(worked.presentSeconds, 150 * kMinute);
        QVERIFY(worked.spans.front().isOpen);
        QVERIFY(!worked.signedOff());
    }

    void whoNeverSignedOffIsCountedUntilTheLastCall() {
        const WorkingDay worked = day({said(K::On, "9:00")}, {call("16:40", "16:41", "16:44", "16:46")});
        QVERIFY(worked.spans.front().endsUnsaid);
        QVERIFY(!worked.signedOff());
        QCOMPARE(worked.presentSeconds, (7 * 60 + 46) * kMinute);
    }

    void aSeatThatCrashedBeginsAnew() {
        const WorkingDay worked = day({said(K::On, "9:00"), said(K::On, "11:00"), said(K::Off, "12:00")}, {call("10:20", nullptr, "10:21", "10:21")});
        QCOMPARE(worked.spans.size(), std::size_t(2));
        QCOMPARE(worked.spans.front().until, at("10:21"));
        QCOMPARE(worked.presentSeconds, (81 + 60) * kMinute);
    }

    void twoPlacesAtOnceCountOnceAndAreNamed() {
        const WorkingDay worked =
            day({said(K::On, "9:00"), said(K::On, "10:00", kOther), said(K::Off, "11:00", kOther), said(K::Off, "12:00")});
        QCOMPARE(worked.presentSeconds, 180 * kMinute);
        QCOMPARE(told(worked.twoPlaces), QStringList{QStringLiteral("10:00-11:00")});
    }

    void hoursWithoutACall() {
        const WorkingDay worked = day({said(K::On, "9:00"), said(K::Pause, "12:00", kDesk, QStringLiteral("meal")), said(K::Resume, "13:00"), said(K::Off, "17:00")},
                                      {call("9:30", "9:31", "9:40", "9:41"), call("11:30", nullptr, "11:31", "11:31"), call("15:45", nullptr, "15:46", "15:46")});
        QCOMPARE(told(worked.withoutCall), (QStringList{QStringLiteral("9:41-11:30"), QStringLiteral("13:00-15:45"), QStringLiteral("15:46-17:00")}));
    }

    void callsAndWrappingUp() {
        const WorkingDay worked = day({said(K::On, "9:00"), said(K::Off, "10:00")},
                                      {call("9:01", "9:02", "9:05", "9:07"), call("9:10", nullptr, "9:11"), call("9:20", "9:21", "9:22", "9:52"), call("9:55")});
        QCOMPARE(worked.calls, 4);
        QCOMPARE(worked.callsWithoutRecord, 1);
        QCOMPARE(worked.talkSeconds, 4 * kMinute);
        QCOMPARE(worked.wrapUpSeconds, (2 + rules().wrapUpMinutes) * kMinute);
    }

    void aRecordOfAnotherDayShowsNobodyThere() {
        CallTime typedLater = call("16:40", "16:41", "16:44");
        typedLater.recordedAt = at("9:00", 7);
        const WorkingDay worked = day({said(K::On, "9:00")}, {typedLater}, at("23:59", 7));
        QCOMPARE(worked.presentSeconds, (7 * 60 + 44) * kMinute);
        QCOMPARE(worked.wrapUpSeconds, qint64(0));
        QCOMPARE(worked.callsWithoutRecord, 0);
    }

    void midnightCutsASpan() {
        const WorkingDay worked = day({said(K::On, "22:00", kDesk, {}, -1), said(K::Off, "1:00")});
        QCOMPARE(worked.presentSeconds, 60 * kMinute);
    }

    void yesterdayIsNotToday() { QVERIFY(day({said(K::On, "9:00", kDesk, {}, -1), said(K::Off, "17:00", kDesk, {}, -1)}).spans.empty()); }

    void whereSomebodyStands() {
        QVERIFY(!presenceStateOf({}).isOn);
        const std::vector<PresenceEvent> paused{said(K::On, "9:00"), said(K::Pause, "10:00", kDesk, QStringLiteral("break"))};
        QVERIFY(presenceStateOf(paused).isOn);
        QCOMPARE(presenceStateOf(paused).pause, QStringLiteral("break"));
        QCOMPARE(presenceStateOf(paused).since, at("10:00"));
        const std::vector<PresenceEvent> moved{said(K::On, "9:00"), said(K::On, "10:00", kOther), said(K::Off, "10:30")};
        QVERIFY(presenceStateOf(moved).isOn);
        QCOMPARE(presenceStateOf(moved).workstation, kOther);
    }
};

QTEST_GUILESS_MAIN(WorkingDayTest)
#include "working_day_test.moc"
