#include <QTest>

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
};

QTEST_GUILESS_MAIN(DialRealTest)
#include "dial_real_test.moc"
