// Which letters fit a case, and which comes first: a table.

#include <QTest>

#include "core/letters/notice_choice.h"

using namespace saikoku;

namespace {

std::vector<ShelvedNotice> shelf() {
    std::vector<ShelvedNotice> shelf;
    for (const NoticeTemplate& each : shippedNotices()) {
        ShelvedNotice shelved;
        shelved.inUse.notice = each;
        shelf.push_back(shelved);
    }
    return shelf;
}

QStringList namesFor(const NoticeOccasion& occasion) {
    QStringList names;
    for (const NoticeVersion& each : fittingNotices(shelf(), occasion)) {
        names.append(each.notice.name);
    }
    return names;
}

NoticeOccasion owing() {
    NoticeOccasion occasion;
    occasion.owes = true;
    return occasion;
}

}  // namespace

class NoticeChoiceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theBestFirst_data() {
        QTest::addColumn<NoticeOccasion>("occasion");
        QTest::addColumn<QString>("first");
        NoticeOccasion occasion = owing();
        QTest::newRow("owes") << occasion << "notice";
        occasion.wasReminded = true;
        QTest::newRow("reminded already") << occasion << "notice";
        occasion.isUnreached = true;
        QTest::newRow("never reached") << occasion << "notice";
        occasion.hasPromise = true;
        QTest::newRow("promised") << occasion << "promise-confirmation";
        occasion.hasPlan = true;
        QTest::newRow("instalments run") << occasion << "instalment-plan";
        occasion.awaitsPledge = true;
        QTest::newRow("the pledge is missing") << occasion << "written-pledge";
        occasion = owing();
        occasion.isPromiseBroken = true;
        QTest::newRow("promise broken") << occasion << "broken-promise";
        occasion.slipAsked = true;
        QTest::newRow("a slip was asked for") << occasion << "payment-slip";
    }
    void theBestFirst() {
        QFETCH(NoticeOccasion, occasion);
        QFETCH(QString, first);
        const QStringList names = namesFor(occasion);
        QVERIFY(!names.isEmpty());
        QCOMPARE(names.constFirst(), first);
    }

    /// The usual one keeps its place; what the case has come to follows it at once.
    void theNextBest() {
        NoticeOccasion occasion = owing();
        QCOMPARE(namesFor(occasion).at(1), QStringLiteral("payment-slip"));
        occasion.wasReminded = true;
        QCOMPARE(namesFor(occasion).at(1), QStringLiteral("final-notice"));
        occasion.isUnreached = true;
        QCOMPARE(namesFor(occasion).at(1), QStringLiteral("callback-request"));
    }

    void forManyTheUsualComesFirst() {
        std::vector<ShelvedNotice> all = shelf();
        sortAsUsual(all);
        QCOMPARE(all.front().inUse.notice.name, QStringLiteral("notice"));
        const auto place = [&](const char* name) {
            return std::find_if(all.begin(), all.end(), [&](const ShelvedNotice& each) { return each.inUse.notice.name == QLatin1String(name); }) - all.begin();
        };
        QVERIFY(place("final-notice") < place("absence-card"));
    }

    void whatSpeaksOfNothingIsNotOffered_data() {
        QTest::addColumn<QString>("notice");
        for (const char* name :
             {"broken-promise", "promise-confirmation", "written-pledge", "instalment-plan", "receipt"}) {
            QTest::newRow(name) << QString::fromLatin1(name);
        }
    }
    void whatSpeaksOfNothingIsNotOffered() {
        QFETCH(QString, notice);
        QVERIFY(!namesFor(owing()).contains(notice));
    }

    void seizureIsTheOfficersAlone() {
        NoticeOccasion occasion = owing();
        QVERIFY(!namesFor(occasion).contains(QStringLiteral("seizure-warning")));
        occasion.isOfficer = true;
        QVERIFY(namesFor(occasion).contains(QStringLiteral("seizure-warning")));
    }

    void whoOwesNothingIsAskedForNothing() {
        const QStringList names = namesFor({});
        for (const char* asking : {"notice", "final-notice", "payment-slip", "plain-amounts"}) {
            QVERIFY2(!names.contains(QLatin1String(asking)), asking);
        }
    }

    void anotherKindOfCampaignHasItsOwn() {
        NoticeOccasion occasion;
        occasion.kind = CampaignKind::Health;
        const QStringList names = namesFor(occasion);
        QVERIFY(names.contains(QStringLiteral("health-check")));
        QVERIFY(!names.contains(QStringLiteral("notice")));
        QVERIFY(!names.contains(QStringLiteral("survey")));
    }
};

QTEST_MAIN(NoticeChoiceTest)
#include "notice_choice_test.moc"
