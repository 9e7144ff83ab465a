#include <QTest>

#include "tests/lint/fiction_rules.h"
#include "tests/lint/lint_test_support.h"

using namespace saikoku::lint;

namespace {

SourceTree holding(const QString& text) {
    return {{QStringLiteral("tests/x.cpp"), text}};
}

}  // namespace

class FictionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void catchesPhones_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("fine");
        QTest::newRow("fixed line") << QStringLiteral("call 03-1234-5678") << false;
        QTest::newRow("in brackets") << QStringLiteral("06(6123)4567") << false;
        QTest::newRow("mobile") << QStringLiteral("090-1234-5678") << false;
        QTest::newRow("bare mobile") << QStringLiteral("\"08012345678\"") << false;
        QTest::newRow("free call") << QStringLiteral("0120-123-456") << false;
        QTest::newRow("fictional line") << QStringLiteral("0999-12-3456") << true;
        QTest::newRow("fictional mobile") << QStringLiteral("080-0123-4567 and 09001234567") << true;
        QTest::newRow("taxpayer number") << QStringLiteral("0001000003") << true;
        QTest::newRow("date") << QStringLiteral("2026-11-21") << true;
    }
    void catchesPhones() {
        QFETCH(QString, text);
        QFETCH(bool, fine);
        QCOMPARE(findRealPhones(holding(text)).isEmpty(), fine);
    }

    void catchesPostcodes_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("fine");
        QTest::newRow("real") << QStringLiteral("\"100-0013\"") << false;
        QTest::newRow("fictional") << QStringLiteral("\"999-0222\"") << true;
        QTest::newRow("part of a phone number") << QStringLiteral("080-0123-4567") << true;
        QTest::newRow("part of a date") << QStringLiteral("2026-11-21") << true;
    }
    void catchesPostcodes() {
        QFETCH(QString, text);
        QFETCH(bool, fine);
        QCOMPARE(findRealPostcodes(holding(text)).isEmpty(), fine);
    }

    void catchesMachines_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("fine");
        QTest::newRow("home") << QStringLiteral("cd /home/taro/saikoku") << false;
        QTest::newRow("root's home") << QStringLiteral("\"/root/.cache\"") << false;
        QTest::newRow("scratch") << QStringLiteral("ls /tmp/w/x") << false;
        QTest::newRow("mirror") << QStringLiteral("http://deb.debian.org/debian") << false;
        QTest::newRow("registry") << QStringLiteral("https://pypi.org/simple") << false;
        QTest::newRow("home by name") << QStringLiteral("$HOME/.local/share") << true;
        QTest::newRow("own folder") << QStringLiteral("tests/work/x and /usr/lib") << true;
    }
    void catchesMachines() {
        QFETCH(QString, text);
        QFETCH(bool, fine);
        QCOMPARE(findMachineTraces(holding(text)).isEmpty(), fine);
    }

    void holdsNoRealPhones() { VERIFY_CLEAN("phone", findRealPhones(project())); }
    void holdsNoRealPostcodes() { VERIFY_CLEAN("postcode", findRealPostcodes(project())); }
    void namesNoMachine() { VERIFY_CLEAN("machine", findMachineTraces(project())); }
};

QTEST_APPLESS_MAIN(FictionTest)
#include "fiction_test.moc"
