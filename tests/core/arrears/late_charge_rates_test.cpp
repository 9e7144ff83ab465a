#include "core/arrears/late_charge_rates.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include "core/base/rule_file.h"

using namespace saikoku;

namespace {

QJsonObject shipped() {
    QFile file(QStringLiteral(":/rules/late_charge.json"));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

Result<LateChargeRates> read(const QJsonObject& content) {
    auto file = RuleFile::parse(QJsonDocument(content).toJson(), QStringLiteral("late_charge.json"));
    if (!file) {
        return fail(file.error());
    }
    return LateChargeRates::fromJson(*file);
}

QJsonObject withRow(QJsonObject content, int index, const QString& key, const QString& value) {
    QJsonArray rates = content.value(QStringLiteral("rates")).toArray();
    QJsonObject row = rates[index].toObject();
    row.insert(key, value);
    rates[index] = row;
    content.insert(QStringLiteral("rates"), rates);
    return content;
}

}  // namespace

class LateChargeRatesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shipsTheTable() {
        const auto rates = LateChargeRates::load();
        QVERIFY2(rates.has_value(), rates ? "" : qPrintable(rates.error().message));
        QCOMPARE(rates->lastDay(), QDate(2026, 12, 31));
        QCOMPARE(rates->rateOn(QDate(1999, 12, 31))->first.toString(), QStringLiteral("7.3"));
        QCOMPARE(rates->rateOn(QDate(2000, 1, 1))->first.toString(), QStringLiteral("4.5"));
        QCOMPARE(rates->rateOn(QDate(2017, 6, 1))->later.toString(), QStringLiteral("9.0"));
        QCOMPARE(rates->rateOn(QDate(2026, 12, 31))->later.toString(), QStringLiteral("9.1"));
        QVERIFY(rates->rateOn(QDate(2027, 1, 1)) == nullptr);
        QVERIFY(rates->rateOn(QDate(1899, 12, 31)) == nullptr);
        QVERIFY(rates->verified().isValid());
        for (const LateChargeRate& row : rates->rows()) {
            QVERIFY(!row.source.isEmpty());
        }
    }

    void equalsThePublishedTable() {
        QFile file(QDir(QStringLiteral(SAIKOKU_SOURCE_DIR "/../shared"))
                       .filePath(QStringLiteral("oracles/late_charge_rates.csv")));
        if (!file.open(QIODevice::ReadOnly)) {
            QSKIP("no published table beside the sources");
        }
        const auto rates = LateChargeRates::load();
        QVERIFY(rates.has_value());
        file.readLine();
        std::size_t row = 0;
        for (; !file.atEnd(); ++row) {
            const QStringList cells = QString::fromLatin1(file.readLine()).trimmed().split(QLatin1Char(','));
            QVERIFY(row < rates->rows().size());
            const LateChargeRate& ours = rates->rows()[row];
            QCOMPARE((QStringList{ours.from.toString(Qt::ISODate), ours.to.toString(Qt::ISODate),
                                  ours.first.toString(), ours.later.toString()}),
                     cells);
        }
        QCOMPARE(row, rates->rows().size());
    }

    void readsRates() {
        QCOMPARE(YearlyRate::parse(u"2.4")->hundredths, 240);
        QCOMPARE(YearlyRate::parse(u"14.65")->hundredths, 1465);
        QCOMPARE(YearlyRate::parse(u"9")->hundredths, 900);
        QCOMPARE(YearlyRate{1465}.toString(), QStringLiteral("14.65"));
        QCOMPARE(YearlyRate{905}.toString(), QStringLiteral("9.05"));
        for (const char16_t* text : {u"", u"-2.4", u"2,4", u"2.455", u"100", u"x"}) {
            QVERIFY(!YearlyRate::parse(text).has_value());
        }
    }

    /// 30 November is silent, 1 December warns; a full next year is silent again.
    void warnsOfAMissingYear() {
        const auto rates = LateChargeRates::load();
        QVERIFY(rates.has_value());
        QVERIFY(!rates->warningOn(QDate(2025, 12, 31)).has_value());
        QVERIFY(!rates->warningOn(QDate(2026, 11, 30)).has_value());
        QVERIFY(rates->warningOn(QDate(2026, 12, 1)).has_value());
        QVERIFY(rates->warningOn(QDate(2026, 12, 1))->contains(QStringLiteral("2027")));
        QVERIFY(rates->warningOn(QDate(2027, 1, 1)).has_value());
    }

    void refusesBadTables_data() {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("named");
        QTest::newRow("no date") << QStringLiteral("from") << QStringLiteral("2000/01/01")
                                 << QStringLiteral("from");
        QTest::newRow("gap") << QStringLiteral("from") << QStringLiteral("2000-01-02")
                             << QStringLiteral("rates[1]");
        QTest::newRow("overlap") << QStringLiteral("from") << QStringLiteral("1999-12-31")
                                 << QStringLiteral("rates[1]");
        QTest::newRow("backwards") << QStringLiteral("to") << QStringLiteral("1999-01-01")
                                   << QStringLiteral("to");
        QTest::newRow("no rate") << QStringLiteral("first") << QStringLiteral("4,5")
                                 << QStringLiteral("first");
        QTest::newRow("no source") << QStringLiteral("source") << QString() << QStringLiteral("source");
    }
    void refusesBadTables() {
        QFETCH(QString, key);
        QFETCH(QString, value);
        QFETCH(QString, named);
        QVERIFY(read(shipped()).has_value());
        const auto rates = read(withRow(shipped(), 1, key, value));
        QVERIFY(!rates.has_value());
        QVERIFY2(rates.error().message.contains(named), qPrintable(rates.error().message));
        QVERIFY2(rates.error().message.contains(QStringLiteral("rates[1]")),
                 qPrintable(rates.error().message));
    }

    /// The administrator's newer table wins and covers one more year.
    void newerTableWins() {
        const QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("rules")));
        QJsonObject content = shipped();
        content.insert(QStringLiteral("verified"), QStringLiteral("2999-12-01"));
        QJsonArray rows = content.value(QStringLiteral("rates")).toArray();
        rows.append(QJsonObject{{QStringLiteral("from"), QStringLiteral("2027-01-01")},
                                {QStringLiteral("to"), QStringLiteral("2027-12-31")},
                                {QStringLiteral("first"), QStringLiteral("3.0")},
                                {QStringLiteral("later"), QStringLiteral("9.3")},
                                {QStringLiteral("source"), QStringLiteral("告示")}});
        content.insert(QStringLiteral("rates"), rows);
        QFile file(folder.filePath(QStringLiteral("rules/late_charge.json")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QJsonDocument(content).toJson());
        file.close();
        const auto rates = LateChargeRates::load(folder.path());
        QVERIFY(rates.has_value());
        QCOMPARE(rates->lastDay(), QDate(2027, 12, 31));
        QVERIFY(!rates->warningOn(QDate(2026, 12, 1)).has_value());
    }
};

QTEST_APPLESS_MAIN(LateChargeRatesTest)
#include "late_charge_rates_test.moc"
