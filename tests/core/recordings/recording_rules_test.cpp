#include "core/recordings/recording_rules.h"

#include <QTest>

#include "core/base/rule_file.h"
#include "core/recordings/call_review.h"
#include "core/recordings/recordings.h"

using namespace saikoku;

namespace {

/// The shipped rule with one of its values another.
Result<RecordingRules> with(const char* name, const QJsonValue& value) {
    SAIKOKU_TRY_ASSIGN(const RuleFile shipped, RuleFile::shipped(QStringLiteral("recordings")));
    QJsonObject rules = shipped.rules();
    rules.insert(QLatin1String(name), QJsonObject{{QStringLiteral("value"), value},
                                                  {QStringLiteral("source"), QStringLiteral("a test")}});
    return RecordingRules::fromJson(shipped.withRules(rules));
}

}  // namespace

class RecordingRulesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void offAsShipped() {
        const auto file = RuleFile::shipped(QStringLiteral("recordings"));
        QVERIFY(file.has_value());
        const auto rules = RecordingRules::fromJson(*file);
        QVERIFY(rules.has_value());
        QVERIFY(!rules->isOn);
        QVERIFY(!rules->records(QStringLiteral("tax")));
        QVERIFY(!rules->purpose.isEmpty());
        // what is said names neither tax nor arrears: it is said before identity is established
        for (const char16_t* word : {u"税", u"滞納", u"未納", u"納付"}) {
            QVERIFY(!rules->announcement.contains(QString::fromUtf16(word)));
        }
    }

    void recordsTheCampaignsNamed() {
        RecordingRules rules;
        rules.isOn = true;
        QVERIFY(rules.records(QStringLiteral("tax")));
        rules.campaigns = {QStringLiteral("survey")};
        QVERIFY(!rules.records(QStringLiteral("tax")));
        QVERIFY(rules.records(QStringLiteral("survey")));
    }

    void lastDay() {
        RecordingRules rules;
        rules.keepDays = 30;
        rules.markedDays = 1826;
        QCOMPARE(rules.lastDay(QDate(2026, 11, 20), false), QDate(2026, 12, 20));
        QCOMPARE(rules.lastDay(QDate(2026, 11, 20), true), QDate(2031, 11, 20));
    }

    void refused_data() {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("no days") << QByteArray("keep_days") << QJsonValue(0);
        QTest::newRow("longer than a year") << QByteArray("keep_days") << QJsonValue(400);
        QTest::newRow("marked shorter") << QByteArray("marked_days") << QJsonValue(10);
        QTest::newRow("no purpose") << QByteArray("purpose") << QJsonValue(QString());
        QTest::newRow("no words") << QByteArray("announcement") << QJsonValue(QString());
        QTest::newRow("a word for on") << QByteArray("is_on") << QJsonValue(QStringLiteral("yes"));
    }
    void refused() {
        QFETCH(QByteArray, name);
        QFETCH(QJsonValue, value);
        const auto rules = with(name.constData(), value);
        QVERIFY(!rules.has_value());
        QVERIFY2(rules.error().message.contains(QString::fromLatin1(name)),
                 qPrintable(rules.error().message));
    }

    void thePageSaysWhatTheRuleSays() {
        const auto rules = with("keep_days", 45);
        QVERIFY(rules.has_value());
        const QString page = recordingPurpose(*rules, QStringLiteral("みらい市"), QDate(2026, 11, 20));
        QVERIFY(page.contains(QStringLiteral("みらい市")));
        QVERIFY(page.contains(rules->purpose));
        QVERIFY(page.contains(rules->announcement));
        QVERIFY(page.contains(QStringLiteral("45")));
        QVERIFY(page.contains(QStringLiteral("1826")));
        const auto silent = with("is_announced", false);
        QVERIFY(silent.has_value());
        QVERIFY(!recordingPurpose(*silent, {}, QDate(2026, 11, 20)).contains(rules->announcement));
    }
};

QTEST_GUILESS_MAIN(RecordingRulesTest)
#include "recording_rules_test.moc"
