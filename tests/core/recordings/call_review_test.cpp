#include "core/recordings/call_review.h"

#include <QTest>

#include <algorithm>

#include "core/base/rule_file.h"

using namespace saikoku;

namespace {

/// Weights 60, 30 and 10, four points at most.
ReviewSheet sheetOf(std::optional<int> a, std::optional<int> b, std::optional<int> c) {
    ReviewSheet sheet;
    sheet.lines = {{{QStringLiteral("a"), QStringLiteral("A"), 60}, a},
                   {{QStringLiteral("b"), QStringLiteral("B"), 30}, b},
                   {{QStringLiteral("c"), QStringLiteral("C"), 10}, c}};
    return sheet;
}

QList<LotEntry> city() {
    QList<LotEntry> records;
    for (int i = 1; i <= 300; ++i) {
        records.append({NegotiationId{i}, OperatorId{1 + i % 3}});
    }
    return records;
}

}  // namespace

class CallReviewTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void score_data() {
        QTest::addColumn<int>("a");
        QTest::addColumn<int>("b");
        QTest::addColumn<int>("c");
        QTest::addColumn<int>("score");  // -1: none
        QTest::newRow("all") << 4 << 4 << 4 << 1000;
        QTest::newRow("nothing") << 0 << 0 << 0 << 0;
        QTest::newRow("by weight") << 4 << 0 << 0 << 600;
        QTest::newRow("half") << 2 << 2 << 2 << 500;
        QTest::newRow("what did not come up counts not") << 4 << -1 << -1 << 1000;
        QTest::newRow("of the two that came up") << -1 << 4 << 0 << 750;
        QTest::newRow("nothing came up") << -1 << -1 << -1 << -1;
    }
    void score() {
        QFETCH(int, a);
        QFETCH(int, b);
        QFETCH(int, c);
        QFETCH(int, score);
        const auto given = [](int points) { return points < 0 ? std::nullopt : std::optional(points); };
        const ReviewSheet sheet = sheetOf(given(a), given(b), given(c));
        QCOMPARE(sheet.score().value_or(-1), score);
        QCOMPARE(sheet.check().has_value(), score >= 0);
        QCOMPARE(ReviewSheet::fromJson(sheet.toJson()), sheet);
    }

    void pointsBeyondTheMostAreRefused() {
        QCOMPARE(sheetOf(5, 1, 1).check().error().code, ErrorCode::BadInput);
        QCOMPARE(sheetOf(-1, 1, 1).check().error().code, ErrorCode::BadInput);
    }

    void theSameSeedDrawsTheSame() {
        const QList<LotEntry> records = city();
        QList<LotEntry> turned = records;
        std::reverse(turned.begin(), turned.end());
        const QList<LotEntry> drawn = drawLot(records, 5, QStringLiteral("2026-11"));
        QCOMPARE(drawn.size(), 15);
        QCOMPARE(drawLot(turned, 5, QStringLiteral("2026-11")), drawn);
        QVERIFY(drawLot(records, 5, QStringLiteral("2026-12")) != drawn);
        for (int person = 1; person <= 3; ++person) {
            QCOMPARE(std::count_if(drawn.begin(), drawn.end(),
                                   [&](const LotEntry& entry) { return entry.person.value == person; }),
                     5);
        }
        // a larger lot holds the smaller one
        const QList<LotEntry> larger = drawLot(records, 8, QStringLiteral("2026-11"));
        QVERIFY(std::all_of(drawn.begin(), drawn.end(),
                            [&](const LotEntry& entry) { return larger.contains(entry); }));
    }

    void everyRecordIsDrawnAboutAsOften() {
        QHash<qint64, int> times;
        for (int seed = 0; seed < 600; ++seed) {
            for (const LotEntry& entry : drawLot(city(), 10, QString::number(seed))) {
                ++times[entry.record.value];
            }
        }
        // 10 of 100 a person, 600 times: 60 on average, 7.3 its spread
        for (int record = 1; record <= 300; ++record) {
            QVERIFY2(times.value(record) > 25 && times.value(record) < 95,
                     qPrintable(QString::number(times.value(record))));
        }
    }

    void shippedSheet() {
        const auto file = RuleFile::shipped(QStringLiteral("call_review"));
        QVERIFY(file.has_value());
        const auto rules = CallReviewRules::fromJson(*file);
        QVERIFY(rules.has_value());
        int sum = 0;
        for (const ReviewCriterion& criterion : rules->criteria) {
            sum += criterion.weight;
        }
        QCOMPARE(sum, 100);
        QVERIFY(rules->leastPersons >= 3);
    }

    void rulesRefused_data() {
        QTest::addColumn<QByteArray>("criteria");
        QTest::newRow("none") << QByteArray("[]");
        QTest::newRow("twice") << QByteArray(
            R"([{"code":"a","name":"A","weight":1},{"code":"a","name":"B","weight":1}])");
        QTest::newRow("no weight") << QByteArray(R"([{"code":"a","name":"A"}])");
        QTest::newRow("no name") << QByteArray(R"([{"code":"a","name":" ","weight":1}])");
        QTest::newRow("a code with capitals") << QByteArray(R"([{"code":"A","name":"A","weight":1}])");
    }
    void rulesRefused() {
        QFETCH(QByteArray, criteria);
        const auto file = RuleFile::parse(
            R"({"title":"t","verified":"2026-11-20","rules":{"criteria":{"value":)" + criteria +
                R"(,"source":"t"},"most_points":{"value":4,"source":"t"},"calls_a_person":{"value":3,"source":"t"},"least_persons":{"value":3,"source":"t"}}})",
            QStringLiteral("call_review.json"));
        QVERIFY(file.has_value());
        const auto rules = CallReviewRules::fromJson(*file);
        QVERIFY(!rules.has_value());
        QVERIFY(rules.error().message.contains(QStringLiteral("criteria")));
    }
};

QTEST_GUILESS_MAIN(CallReviewTest)
#include "call_review_test.moc"
