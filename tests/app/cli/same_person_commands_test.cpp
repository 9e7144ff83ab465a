#include <QJsonArray>
#include <QTest>

#include "tests/app/cli/dial_store.h"
#include "tests/support/namesakes.h"

using namespace saikoku;
using namespace saikoku::test;

namespace {

const QString kHanako = QStringLiteral("0001000001");
const QString kAlike = QStringLiteral("0001000008");
const QString kNote = QStringLiteral("住民票 2026-11-18 照会");

QStringList words(std::initializer_list<QString> more) {
    return QStringList{QStringLiteral("--as-of"), QStringLiteral("2026-11-20T10:00")} + QStringList(more);
}

}  // namespace

/// `same-person`, `holds`, `phone … lift` and what `case` tells of people, as scripts call them.
class SamePersonCommandsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void proposedJoinedAndParted_data() { TempStore::backends(); }
    void proposedJoinedAndParted() {
        QFETCH(QString, backend);
        DIAL_STORE(f, backend);
        VERIFY_RESULT(addNamesake(f.store.session(), 1, 8));
        const auto run = [&](std::initializer_list<QString> more) { return f.run(words(more)); };
        const auto ofCase = [&](const QString& number, const char* key) {
            return run({QStringLiteral("case"), number}) == 0 ? f.json.value(QLatin1String(key))
                                                              : QJsonValue(QStringLiteral("failed"));
        };
        QCOMPARE(run({QStringLiteral("same-person")}), 0);
        const QJsonObject pair = f.json.value(QLatin1String("pairs")).toArray().at(0).toObject();
        QCOMPARE(pair.value(QLatin1String("lead")).toObject().value(QLatin1String("number")).toString(),
                 kHanako);
        QCOMPARE(pair.value(QLatin1String("signs")).toArray(),
                 (QJsonArray{QStringLiteral("name"), QStringLiteral("kana"), QStringLiteral("birth_date")}));
        QCOMPARE(ofCase(kHanako, "namesake_count").toInt(), 1);
        QCOMPARE(
            ofCase(kHanako, "namesakes").toArray().at(0).toObject().value(QLatin1String("number")).toString(),
            kAlike);

        const QString join = QStringLiteral("same-person");
        const QString verb = QStringLiteral("join");
        QCOMPARE(run({join, verb, kHanako, kAlike, QStringLiteral("--note"), kNote}), 2);  // no proof
        QCOMPARE(run({join, verb, kHanako, kAlike, QStringLiteral("--proof"), QStringLiteral("birth_date"),
                      QStringLiteral("--note"), kNote}),
                 2);
        QCOMPARE(
            run({join, verb, kHanako, kAlike, QStringLiteral("--proof"), QStringLiteral("resident_record")}),
            3);  // no words
        QCOMPARE(run({join, verb, kHanako, kAlike, QStringLiteral("--dry-run")}), 0);
        QVERIFY(!f.json.value(QLatin1String("stored")).toBool(true));
        QVERIFY(ofCase(kHanako, "same_person").toObject().value(QLatin1String("others")).toArray().isEmpty());
        QCOMPARE(run({join, verb, kHanako, kAlike, QStringLiteral("--proof"),
                      QStringLiteral("resident_record"), QStringLiteral("--note"), kNote}),
                 0);
        QVERIFY(f.json.value(QLatin1String("stored")).toBool());
        QCOMPARE(ofCase(kHanako, "same_person").toObject().value(QLatin1String("outstanding")).toInt(),
                 200'000);
        QCOMPARE(ofCase(kAlike, "same_person").toObject().value(QLatin1String("lead")).toString(), kHanako);
        QCOMPARE(ofCase(kAlike, "namesake_count").toInt(-1), 0);
        QVERIFY(f.json.value(QLatin1String("callable"))
                    .toObject()
                    .value(QLatin1String("reasons"))
                    .toArray()
                    .size() > 0);
        QCOMPARE(run({join, QStringLiteral("--decided")}), 0);
        QCOMPARE(f.json.value(QLatin1String("pairs"))
                     .toArray()
                     .at(0)
                     .toObject()
                     .value(QLatin1String("verdict"))
                     .toString(),
                 QStringLiteral("same"));
        QCOMPARE(run({join, QStringLiteral("part"), kHanako, kAlike, QStringLiteral("--note"),
                      QStringLiteral("別人と判明")}),
                 0);
        QVERIFY(ofCase(kHanako, "same_person").toObject().value(QLatin1String("others")).toArray().isEmpty());
        QCOMPARE(run({join, QStringLiteral("different"), kHanako, kAlike, QStringLiteral("--note"),
                      QStringLiteral("本籍が異なる")}),
                 0);
        QCOMPARE(run({join}), 0);
        QCOMPARE(f.json.value(QLatin1String("total")).toInt(-1), 0);
    }

    void theHouseholdIsTold_data() { TempStore::backends(); }
    void theHouseholdIsTold() {
        QFETCH(QString, backend);
        DIAL_STORE(f, backend);
        QCOMPARE(f.run(words({QStringLiteral("case"), kHanako})), 0);
        QCOMPARE(f.json.value(QLatin1String("household_outstanding")).toInt(), 230'000);
        const QJsonObject member = f.json.value(QLatin1String("household")).toArray().at(0).toObject();
        QCOMPARE(member.value(QLatin1String("may_tell")).toString(), QStringLiteral("own_arrears"));
        QCOMPARE(member.value(QLatin1String("outstanding")).toInt(), 80'000);
    }

    void holdsAreApprovedAndReviewed_data() { TempStore::backends(); }
    void holdsAreApprovedAndReviewed() {
        QFETCH(QString, backend);
        DIAL_STORE(f, backend);
        QCOMPARE(
            f.run(words({QStringLiteral("hold"), kHanako, QStringLiteral("--kind"),
                         QStringLiteral("suspended"), QStringLiteral("--reason"), QStringLiteral("財産なし"),
                         QStringLiteral("--ground"), QStringLiteral("地方税法15条の7第1項1号")})),
            0);
        QCOMPARE(f.run(words({QStringLiteral("holds")})), 0);
        const QJsonObject hold = f.json.value(QLatin1String("holds")).toArray().at(0).toObject();
        QCOMPARE(hold.value(QLatin1String("number")).toString(), kHanako);
        QCOMPARE(hold.value(QLatin1String("watch")).toArray(), QJsonArray{QStringLiteral("unapproved")});
        QCOMPARE(hold.value(QLatin1String("ground")).toString(), QStringLiteral("地方税法15条の7第1項1号"));
        QCOMPARE(f.run(words({QStringLiteral("hold"), kHanako, QStringLiteral("--approve")})),
                 3);  // one's own
        QCOMPARE(f.run(words({QStringLiteral("hold"), kHanako, QStringLiteral("--approve"),
                              QStringLiteral("--end")})),
                 2);
        const auto second = f.store.signInAs(Role::Officer);
        VERIFY_RESULT(second);
        QCOMPARE(f.run(words({QStringLiteral("hold"), kHanako, QStringLiteral("--approve")}), (*second)->actor().login), 0);
        QCOMPARE(f.json.value(QLatin1String("holds")).toArray().at(0).toObject().value(QLatin1String("approved_by")).toString(),
                 (*second)->actor().displayName);
        QCOMPARE(f.run(words({QStringLiteral("holds")})), 0);
        QCOMPARE(f.json.value(QLatin1String("total")).toInt(-1), 0);
    }

    void aMarkIsLifted_data() { TempStore::backends(); }
    void aMarkIsLifted() {
        QFETCH(QString, backend);
        DIAL_STORE(f, backend);
        const QString phone = QStringLiteral("08000000001");
        QCOMPARE(f.run(words({QStringLiteral("record"), kHanako, QStringLiteral("--result"),
                              QStringLiteral("not_in_use"), QStringLiteral("--phone"), phone})),
                 0);
        const auto lift = [&](const QString& mark, const QString& reason) {
            return f.run({QStringLiteral("--as-of"), QStringLiteral("2026-11-20T10:30"),
                          QStringLiteral("phone"), kHanako, QStringLiteral("lift"), phone, mark,
                          QStringLiteral("--reason"), reason});
        };
        QCOMPARE(lift(QStringLiteral("dead"), QStringLiteral("x")), 2);
        QCOMPARE(lift(QStringLiteral("not_in_use"), {}), 3);
        QCOMPARE(lift(QStringLiteral("fax"), QStringLiteral("x")), 3);
        QCOMPARE(lift(QStringLiteral("not_in_use"), QStringLiteral("再契約の連絡")), 0);
        for (const auto& each : f.json.value(QLatin1String("phones")).toArray()) {
            QVERIFY(each.toObject().value(QLatin1String("marks")).toArray().isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(SamePersonCommandsTest)
#include "same_person_commands_test.moc"
