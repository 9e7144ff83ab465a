#include "core/notices/envelope.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include "core/base/rule_file.h"

using namespace saikoku;

class EnvelopeTest : public QObject {
    Q_OBJECT

    PostageRules m_rules = *PostageRules::load();

    /// The shipped file with one of its rules changed.
    static Result<PostageRules> with(const char* name, const QJsonValue& value) {
        const auto shipped = RuleFile::shipped(QStringLiteral("postage"));
        QJsonObject rules = shipped->rules();
        rules[QLatin1String(name)] =
            QJsonObject{{QStringLiteral("value"), value}, {QStringLiteral("source"), QStringLiteral("test")}};
        return PostageRules::fromJson(shipped->withRules(rules));
    }

private Q_SLOTS:
    void partsSheets_data() {
        QTest::addColumn<int>("sheets");
        QTest::addColumn<QList<int>>("each");
        QTest::newRow("none") << 0 << QList<int>{};
        QTest::newRow("one") << 1 << QList<int>{1};
        QTest::newRow("full") << 8 << QList<int>{8};
        QTest::newRow("the ninth opens the next") << 9 << QList<int>{8, 1};
        QTest::newRow("two full") << 16 << QList<int>{8, 8};
        QTest::newRow("three") << 17 << QList<int>{8, 8, 1};
    }
    void partsSheets() {
        QFETCH(int, sheets);
        QFETCH(QList<int>, each);
        const std::vector<int> parted =
            sheetsByEnvelope(sheets, *m_rules.envelope(QStringLiteral("nagagata3")));
        QCOMPARE(QList<int>(parted.begin(), parted.end()), each);
    }

    /// A4 of 64 g/m² is 3.992 g; the long envelope weighs 5 g, the large one 18 g.
    void weighs() {
        const Envelope& envelope = *m_rules.envelope(QStringLiteral("nagagata3"));
        QCOMPARE(m_rules.weightOf(envelope, 0), 5.0);
        QCOMPARE(m_rules.weightOf(envelope, 8), 5 + 8 * 3.992);
        QVERIFY(m_rules.weightOf(envelope, envelope.sheetsMost) <= 50);  // stays 定形
        QVERIFY(m_rules.envelope(QStringLiteral("nagagata4")) == nullptr);
    }

    void costs_data() {
        QTest::addColumn<QString>("envelope");
        QTest::addColumn<int>("sheets");
        QTest::addColumn<QDate>("on");
        QTest::addColumn<int>("yen");  // 0: refused
        QTest::addColumn<QString>("kind");
        const QString small = QStringLiteral("nagagata3");
        const QString large = QStringLiteral("kakugata2");
        const QString standard = QStringLiteral("standard");
        const QString other = QStringLiteral("large");
        const QDate before(2024, 9, 30);
        const QDate from(2024, 10, 1);
        const QDate later(2026, 11, 27);
        QTest::newRow("before the table") << small << 1 << QDate(2019, 9, 30) << 0 << QString();
        QTest::newRow("no day") << small << 1 << QDate() << 0 << QString();
        QTest::newRow("first day of the table") << small << 1 << QDate(2019, 10, 1) << 84 << standard;
        QTest::newRow("25 g, last day") << small << 5 << before << 84 << standard;       // 24.96 g
        QTest::newRow("over 25 g, last day") << small << 6 << before << 94 << standard;  // 28.95 g
        QTest::newRow("one sheet, first day") << small << 1 << from << 110 << standard;
        QTest::newRow("over 25 g, first day") << small << 6 << from << 110 << standard;
        QTest::newRow("a full envelope, long after") << small << 8 << later << 110 << standard;
        QTest::newRow("just below 50 g") << small << 11 << later << 110 << standard;  // 48.91 g
        QTest::newRow("over 50 g goes as large")
            << small << 12 << later << 180 << other;  // 52.90 g, up to 100 g
        QTest::newRow("large, one sheet") << large << 1 << later << 140 << other;
        QTest::newRow("large, 49.9 g") << large << 8 << later << 140 << other;
        QTest::newRow("large, over 50 g") << large << 9 << later << 180 << other;
        QTest::newRow("large, 97.8 g") << large << 20 << later << 180 << other;
        QTest::newRow("large, 101.8 g") << large << 21 << later << 270 << other;
        QTest::newRow("large, 149.7 g") << large << 33 << later << 270 << other;
        QTest::newRow("large, 153.7 g") << large << 34 << later << 320 << other;
        QTest::newRow("large, 249.5 g") << large << 58 << later << 320 << other;
        QTest::newRow("large, 253.5 g") << large << 59 << later << 510 << other;
        QTest::newRow("large, 500.5 g") << large << 121 << later << 750 << other;  // 501.0 g
        QTest::newRow("large, 1 kg") << large << 245 << later << 750 << other;     // 996.0 g
        QTest::newRow("too heavy") << large << 246 << later << 0 << QString();     // 1,000.03 g
        QTest::newRow("large before") << large << 1 << before << 120 << other;
    }
    void costs() {
        QFETCH(QString, envelope);
        QFETCH(int, sheets);
        QFETCH(QDate, on);
        QFETCH(int, yen);
        QFETCH(QString, kind);
        const auto band = m_rules.postage(*m_rules.envelope(envelope), sheets, on);
        QCOMPARE(band.has_value(), yen > 0);
        if (yen > 0) {
            QCOMPARE(band->postage, Yen(yen));
            QCOMPARE(band->kind, kind);
        } else {
            QCOMPARE(band.error().code, ErrorCode::Rule);
            QVERIFY2(band.error().message.contains(QLatin1String("rules/postage.json")),
                     qPrintable(band.error().message));
        }
    }

    /// Window and folds lie on the sheet, and the window within what the first fold leaves in front.
    void windowsFit() {
        for (const Envelope& envelope : m_rules.envelopes) {
            QVERIFY(envelope.windowLeft + envelope.windowWidth <= 210);
            const double front = envelope.folds.empty() ? 297 : envelope.folds.front();
            QVERIFY(envelope.windowTop + envelope.windowHeight <= front);
            for (size_t part = 0; part < envelope.folds.size(); ++part) {
                const double from = part == 0 ? 0 : envelope.folds[part - 1];
                QVERIFY(envelope.folds[part] - from <= 120);  // the height of 長形3号
            }
        }
    }

    void refusesBadRules_data() {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QString>("names");
        QTest::newRow("no envelope") << QStringLiteral("envelopes") << QByteArray("[]")
                                     << QStringLiteral("envelopes");
        QTest::newRow("unknown kind")
            << QStringLiteral("envelopes")
            << QByteArray(
                   R"([{"code":"x","title":"x","kind":"huge","window":[20,12,80,35],"folds":[],"sheets":8,"grams":5}])")
            << QStringLiteral("kind");
        QTest::newRow("window off the sheet")
            << QStringLiteral("envelopes")
            << QByteArray(
                   R"([{"code":"x","title":"x","kind":"large","window":[140,12,80,35],"folds":[],"sheets":8,"grams":5}])")
            << QStringLiteral("window");
        QTest::newRow("folds go back")
            << QStringLiteral("envelopes")
            << QByteArray(
                   R"([{"code":"x","title":"x","kind":"large","window":[20,12,80,35],"folds":[200,100],"sheets":8,"grams":5}])")
            << QStringLiteral("folds");
        QTest::newRow("no sheets")
            << QStringLiteral("envelopes")
            << QByteArray(
                   R"([{"code":"x","title":"x","kind":"large","window":[20,12,80,35],"folds":[],"sheets":0,"grams":5}])")
            << QStringLiteral("sheets");
        QTest::newRow("rates go back")
            << QStringLiteral("rates")
            << QByteArray(
                   R"([{"from":"2024-10-01","standard":[[50,110]],"large":[[50,140]]},{"from":"2019-10-01","standard":[[50,94]],"large":[[50,120]]}])")
            << QStringLiteral("from");
        QTest::newRow("bands go back")
            << QStringLiteral("rates")
            << QByteArray(R"([{"from":"2024-10-01","standard":[[50,110],[25,84]],"large":[[50,140]]}])")
            << QStringLiteral("standard");
        QTest::newRow("weightless") << QStringLiteral("sheet_milligrams") << QByteArray("[0]")
                                    << QStringLiteral("sheet_milligrams");
    }
    void refusesBadRules() {
        QFETCH(QString, rule);
        QFETCH(QByteArray, value);
        QFETCH(QString, names);
        const QJsonArray read = QJsonDocument::fromJson(value).array();
        const QJsonValue given = rule == QLatin1String("sheet_milligrams") ? read.first() : QJsonValue(read);
        const auto rules = with(qPrintable(rule), given);
        QVERIFY(!rules.has_value());
        QVERIFY2(rules.error().message.contains(names), qPrintable(rules.error().message));
    }
};

QTEST_APPLESS_MAIN(EnvelopeTest)
#include "envelope_test.moc"
