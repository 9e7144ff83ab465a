#include <QTest>

#include <cmath>
#include <cstdlib>

#include "core/recordings/recordings.h"
#include "tests/app/cli/dial_store.h"
#include "tests/support/softphone.h"

using namespace saikoku;
using namespace saikoku::test;

namespace {
constexpr int kPatienceMs = 30000;
}

/// `dial` through a real softphone to real far ends.
class DialRealTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        const QString missing = Softphone::missing();
        if (!missing.isEmpty()) {
            QSKIP(qPrintable(missing));
        }
    }

    void tellsWhatBecameOfTheCall_data() {
        QTest::addColumn<QString>("farEnd");
        QTest::addColumn<QString>("outcome");
        QTest::addColumn<QString>("proposal");
        QTest::newRow("answers") << QStringLiteral("answers") << QStringLiteral("ended_by_us") << QString();
        QTest::newRow("busy") << QStringLiteral("busy") << QStringLiteral("busy") << QStringLiteral("busy");
        QTest::newRow("unknown") << QStringLiteral("unknown") << QStringLiteral("not_in_use")
                                 << QStringLiteral("not_in_use");
    }
    void tellsWhatBecameOfTheCall() {
        QFETCH(QString, farEnd);
        QFETCH(QString, outcome);
        QFETCH(QString, proposal);
        Softphone softphone;
        QVERIFY2(softphone.start(), qPrintable(softphone.report()));
        DIAL_STORE(f, QStringLiteral("sqlite"));
        DiallerSettings phone = softphone.settings();
        phone.name = QStringLiteral("desk");
        f.usePhone(phone);
        const auto far = softphone.farEnd(farEnd);
        const int code =
            f.dial({QStringLiteral("0001000002"), QStringLiteral("--via"), QStringLiteral("desk"),
                    QStringLiteral("--talk-seconds"), QStringLiteral("1"), QStringLiteral("--override"),
                    QStringLiteral("a test of the line")});
        QVERIFY2(code == 0, qPrintable(f.error("message")));
        QCOMPARE(f.text("outcome"), outcome);
        QCOMPARE(f.text("proposed_result"), proposal);
        const bool answered = farEnd == QStringLiteral("answers");
        QCOMPARE(f.json.value(QLatin1String("answered")).isString(), answered);
        QCOMPARE(f.count(answered ? "call_attempt where established_at is not null"
                                  : "call_attempt where established_at is null"),
                 1);
        QTRY_VERIFY2_WITH_TIMEOUT(far->carriedOut(), qPrintable(far->report()), kPatienceMs);
    }

    /// What the office wants recorded is sealed at hang-up; nothing plain is left, and what was sealed is as long as the talk.
    void aRecordedCallIsSealed() {
        Softphone softphone;
        QVERIFY2(softphone.start(), qPrintable(softphone.report()));
        if (softphone.recordingFolder().isEmpty()) {
            QSKIP("no memory disk here");
        }
        DIAL_STORE(f, QStringLiteral("sqlite"));
        DiallerSettings phone = softphone.settings();
        phone.name = QStringLiteral("desk");
        phone.recordingFolder = softphone.recordingFolder();
        f.usePhone(phone);
        const auto rule = RuleFile::parse(R"({"title": "own", "verified": "2026-11-20", "rules": {"is_on": {"value": true, "source": "a test"}}})",
                                          QStringLiteral("recordings.json"));
        QVERIFY(rule.has_value());
        f.store.clock().setTokyo(QDate(2026, 11, 19), QTime(9, 0));
        VERIFY_RESULT(setOfficeRule(f.store.session(), QStringLiteral("recordings"), *rule, {}, ruleCatalogue()));
        VERIFY_RESULT(ensureRecordingKey(f.store.session()));
        const QStringList words{QStringLiteral("0001000002"), QStringLiteral("--via"),      QStringLiteral("desk"),  QStringLiteral("--talk-seconds"),
                                QStringLiteral("3"),          QStringLiteral("--override"), QStringLiteral("a test of the line")};
        auto far = softphone.farEnd(QStringLiteral("answers"));
        QVERIFY2(f.dial(words) == 0, qPrintable(f.error("message")));
        QTRY_VERIFY2_WITH_TIMEOUT(far->carriedOut(), qPrintable(far->report()), kPatienceMs);
        const qint64 id = f.json.value(QLatin1String("recording")).toInteger();
        QVERIFY2(id > 0, qPrintable(f.standardError));
        QVERIFY(QDir(softphone.recordingFolder()).isEmpty());

        const auto supervisor = f.store.signInAs(Role::Supervisor);
        VERIFY_RESULT(supervisor);
        const auto heard = hearRecording(**supervisor, CampaignId{1}, RecordingId{id}, QStringLiteral("a test"));
        VERIFY_RESULT(heard);
        QVERIFY2(heard->sound.milliseconds() > 2500 && heard->sound.milliseconds() < 4500, qPrintable(QString::number(heard->sound.milliseconds())));
        double ours = 0;
        double theirs = 0;
        for (qint64 i = 0; i < heard->sound.frames(); ++i) {
            ours += std::abs(heard->sound.samples[static_cast<std::size_t>(2 * i)]);
            theirs += std::abs(heard->sound.samples[static_cast<std::size_t>(2 * i + 1)]);
        }
        QVERIFY(ours / static_cast<double>(heard->sound.frames()) > 100);
        QVERIFY(theirs / static_cast<double>(heard->sound.frames()) > 100);  // the far end answers in our own voice

        // switched off, the same phone records nothing any more
        const auto off = RuleFile::parse(R"({"title": "own", "verified": "2026-11-20", "rules": {"is_on": {"value": false, "source": "a test"}}})",
                                         QStringLiteral("recordings.json"));
        QVERIFY(off.has_value());
        VERIFY_RESULT(setOfficeRule(f.store.session(), QStringLiteral("recordings"), *off, {}, ruleCatalogue()));
        far = softphone.farEnd(QStringLiteral("answers"));
        QVERIFY2(f.dial(words) == 0, qPrintable(f.error("message")));
        QVERIFY(f.json.value(QLatin1String("recording")).isNull());
        QVERIFY(QDir(softphone.recordingFolder()).isEmpty());
        QCOMPARE(f.count("recording"), 1);
    }
};

QTEST_GUILESS_MAIN(DialRealTest)
#include "dial_real_test.moc"
