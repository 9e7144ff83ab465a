#include "core/base/rule_file.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace saikoku;

namespace {

QByteArray document(const char* verified, const char* rules) {
    return QByteArray(R"({"title": "Rules", "verified": ")") + verified + R"(", "rules": )" + rules + "}";
}

}  // namespace

class RuleFileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refusesByName_data() {
        QTest::addColumn<QByteArray>("rules");
        QTest::addColumn<QString>("named");
        QTest::newRow("missing") << QByteArray("{}") << QStringLiteral("\"days\" is missing");
        QTest::newRow("no number") << QByteArray(R"({"days": {"value": "3", "source": "s"}})")
                                   << QStringLiteral("\"days\" is \"3\", expected");
        QTest::newRow("a list") << QByteArray(R"({"days": {"value": ["3"], "source": "s"}})")
                                << QStringLiteral("\"days\" is [\"3\"], expected");
        QTest::newRow("no whole number")
            << QByteArray(R"({"days": {"value": 2.5, "source": "s"}})") << QStringLiteral("2.5");
        QTest::newRow("too large") << QByteArray(R"({"days": {"value": 11, "source": "s"}})")
                                   << QStringLiteral("11");
        QTest::newRow("negative") << QByteArray(R"({"days": {"value": -1, "source": "s"}})")
                                  << QStringLiteral("-1");
        QTest::newRow("no source") << QByteArray(R"({"days": {"value": 3}})") << QStringLiteral("source");
        QTest::newRow("bare value") << QByteArray(R"({"days": 3})") << QStringLiteral("source");
        QTest::newRow("misspelt")
            << QByteArray(R"({"days": {"value": 3, "source": "s"}, "dais": {"value": 3, "source": "s"}})")
            << QStringLiteral("dais");
    }
    void refusesByName() {
        QFETCH(QByteArray, rules);
        QFETCH(QString, named);
        const auto file =
            RuleFile::parse(document("2026-01-01", rules.constData()), QStringLiteral("x.json"));
        QVERIFY(file.has_value());
        RuleReader reader(*file);
        reader.integer(QStringLiteral("days"), 0, 10);
        const auto result = reader.finish();
        QVERIFY(!result.has_value());
        QCOMPARE(result.error().code, ErrorCode::BadInput);
        QVERIFY2(result.error().message.contains(named), qPrintable(result.error().message));
        QVERIFY2(result.error().message.contains(QStringLiteral("x.json")),
                 qPrintable(result.error().message));
    }

    void takesAGoodValue() {
        const auto file = RuleFile::parse(document("2026-01-01", R"({"days": {"value": 3, "source": "s"}})"),
                                          QStringLiteral("x.json"));
        QVERIFY(file.has_value());
        RuleReader reader(*file);
        QCOMPARE(reader.integer(QStringLiteral("days"), 0, 10), 3);
        QVERIFY(reader.finish().has_value());
    }

    void refusesBadFiles() {
        QVERIFY(!RuleFile::parse("{", QStringLiteral("x")).has_value());
        QVERIFY(!RuleFile::parse("[]", QStringLiteral("x")).has_value());
        QVERIFY(!RuleFile::parse(R"({"title": "t"})", QStringLiteral("x")).has_value());
        QVERIFY(!RuleFile::parse(R"({"title": "t", "verified": "soon"})", QStringLiteral("x")).has_value());
        QVERIFY(!RuleFile::load(QStringLiteral("no_such_rules")).has_value());
    }

    void plainRulesAreLaidOverTheShippedOnes() {
        const RuleFile shipped = *RuleFile::parse(
            document("2026-01-01", R"({"a": {"value": 1, "source": "s"}, "b": {"value": 2, "source": "s"}})"),
            QStringLiteral("shipped.json"));
        const RuleFile own = *RuleFile::parse(document("2025-01-01", R"({"b": {"value": 5, "source": "o"}})"),
                                              QStringLiteral("own.json"));
        QVERIFY(!shipped.isTable());
        const RuleFile held = RuleFile::inForce(shipped, own);
        RuleReader reader(held);
        QCOMPARE(reader.integer(QStringLiteral("a"), 0, 9), 1);
        QCOMPARE(reader.integer(QStringLiteral("b"), 0, 9), 5);
        QVERIFY(reader.finish().has_value());
        QCOMPARE(held.verified(), QDate(2026, 1, 1));
        QCOMPARE(held.fileName(), QStringLiteral("own.json"));
    }

    void ofTwoTablesTheLaterVerifiedHolds() {
        const auto table = [](const char* verified, const char* name) {
            return *RuleFile::parse(QByteArray(R"({"title": "t", "rates": [1], "verified": ")") + verified + "\"}",
                                    QLatin1String(name));
        };
        const RuleFile shipped = table("2026-01-01", "shipped.json");
        QVERIFY(shipped.isTable());
        QCOMPARE(RuleFile::inForce(shipped, table("2026-01-02", "own.json")).fileName(), QStringLiteral("own.json"));
        QCOMPARE(RuleFile::inForce(shipped, table("2026-01-01", "own.json")).fileName(), QStringLiteral("shipped.json"));
    }

    /// A file in the data folder wins when it was verified later than the shipped one.
    void newerFileWins() {
        const QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("rules")));
        const QString path = folder.filePath(QStringLiteral("rules/business_days.json"));
        const auto write = [&](const QByteArray& text) {
            QFile file(path);
            return file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(text) == text.size();
        };
        QVERIFY(write(document("2000-01-01", "{}")));
        const auto older = RuleFile::load(QStringLiteral("business_days"), folder.path());
        QVERIFY(older.has_value());
        QVERIFY(older->fileName().startsWith(QLatin1String(":/rules/")));

        QVERIFY(write(document("2999-01-01", "{}")));
        const auto newer = RuleFile::load(QStringLiteral("business_days"), folder.path());
        QVERIFY(newer.has_value());
        QCOMPARE(newer->fileName(), path);

        QVERIFY(write("broken"));
        QVERIFY(!RuleFile::load(QStringLiteral("business_days"), folder.path()).has_value());
    }
};

QTEST_APPLESS_MAIN(RuleFileTest)
#include "rule_file_test.moc"
