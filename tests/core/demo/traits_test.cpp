#include "core/demo/traits.h"

#include <QRegularExpression>
#include <QTest>

#include "core/demo/word_lists.h"

using namespace saikoku::demo;

namespace {

Traits of(Attitude attitude, Availability availability = Availability::AtHome) {
    Traits traits;
    traits.attitude = attitude;
    traits.availability = availability;
    traits.means = attitude == Attitude::ShortOfMoney ? 0.4 : 1.0;
    return traits;
}

double effectOfCalls(Attitude attitude) {
    return payWithin30Days(of(attitude), true) - payWithin30Days(of(attitude), false);
}

}  // namespace

/// What later learning is meant to find: who pays by himself, whom a call moves,
/// who is there when.
class TraitsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void callsMoveTheForgetfulMost() {
        for (int i = 0; i < kAttitudes; ++i) {
            const auto attitude = static_cast<Attitude>(i);
            if (attitude != Attitude::Forgetful && attitude != Attitude::Organised) {
                QVERIFY2(effectOfCalls(Attitude::Forgetful) > effectOfCalls(attitude), qPrintable(codeOf(attitude)));
            }
        }
        QVERIFY(effectOfCalls(Attitude::Forgetful) > 0.3);
        QVERIFY(effectOfCalls(Attitude::Unwilling) < 0.05);
        QVERIFY(effectOfCalls(Attitude::ResentsCalls) < 0);
    }

    void someComeByThemselvesAfterTheLetter() {
        Stimuli letter;
        letter.sinceDemand = 3;
        QVERIFY(payChance(of(Attitude::LateHabit), letter) > 10 * payChance(of(Attitude::LateHabit), {}));
        QVERIFY(payChance(of(Attitude::LateHabit), letter) > 3 * payChance(of(Attitude::Forgetful), letter));
        QVERIFY(payChance(of(Attitude::Unwilling), letter) < 0.002);
    }

    void payDaysCountForThoseShortOfMoney() {
        Stimuli day;
        Stimuli payDay;
        payDay.payDays = true;
        QVERIFY(payChance(of(Attitude::ShortOfMoney), payDay) > 1.5 * payChance(of(Attitude::ShortOfMoney), day));
        QCOMPARE(payChance(of(Attitude::Unwilling), payDay), payChance(of(Attitude::Unwilling), day));
    }

    void answersByHour_data() {
        QTest::addColumn<int>("availability");
        QTest::addColumn<int>("betterHour");
        QTest::addColumn<int>("worseHour");
        QTest::newRow("away by day: evening") << int(Availability::AwayByDay) << 18 << 10;
        QTest::newRow("away by day: noon") << int(Availability::AwayByDay) << 12 << 15;
        QTest::newRow("evening work: afternoon") << int(Availability::EveningWork) << 15 << 18;
        QTest::newRow("at home: morning") << int(Availability::AtHome) << 10 << 15;
    }
    void answersByHour() {
        QFETCH(int, availability);
        QFETCH(int, betterHour);
        QFETCH(int, worseHour);
        const Traits traits = of(Attitude::Forgetful, static_cast<Availability>(availability));
        QVERIFY(answerChance(traits, NumberKind::Mobile, 2, betterHour) > answerChance(traits, NumberKind::Mobile, 2, worseHour));
    }

    void workersAnswerAtWeekends() {
        const Traits traits = of(Attitude::Forgetful, Availability::AwayByDay);
        QVERIFY(answerChance(traits, NumberKind::Mobile, 6, 11) > 2 * answerChance(traits, NumberKind::Mobile, 3, 11));
        QVERIFY(answerChance(traits, NumberKind::Mobile, 7, 11) > answerChance(traits, NumberKind::Mobile, 6, 11));
    }

    void theFamilyAnswersAtHome() {
        Traits traits = of(Attitude::Forgetful, Availability::AwayByDay);
        const double alone = answerChance(traits, NumberKind::Home, 2, 10);
        traits.familyAtHome = true;
        QVERIFY(answerChance(traits, NumberKind::Home, 2, 10) > alone + 0.3);
        QVERIFY(isSelfChance(traits, NumberKind::Home, 2, 10) < 0.2);
        QVERIFY(isSelfChance(traits, NumberKind::Mobile, 2, 18) > 0.95);
    }

    void promisesAreKeptBySizeAndDistance() {
        const Traits poor = of(Attitude::ShortOfMoney);
        QVERIFY(keepChance(poor, 0.1, 5) > keepChance(poor, 1.0, 5) + 0.1);
        QVERIFY(keepChance(poor, 0.1, 2) > keepChance(poor, 0.1, 30) + 0.1);
        QVERIFY(keepChance(of(Attitude::Forgetful), 1, 3) > keepChance(poor, 1, 3));
    }

    /// "11/12" and "50,000円" side by side would read as one number.
    void notesKeepTheirFiguresApart() {
        static const QRegularExpression touching(QStringLiteral("\\}\\{|\\d\\{|\\}\\d"));
        int looked = 0;
        const auto& notes = WordLists::instance().notes;
        for (auto situation = notes.begin(); situation != notes.end(); ++situation) {
            for (const QString& note : situation.value()) {
                QVERIFY2(!touching.match(note).hasMatch(), qPrintable(note));
                ++looked;
            }
        }
        QVERIFY(looked > 40);
    }

    void namesDiffer() {
        QSet<QString> names;
        for (int i = 0; i < kAttitudes; ++i) {
            names.insert(codeOf(static_cast<Attitude>(i)));
        }
        for (int i = 0; i < kAvailabilities; ++i) {
            names.insert(codeOf(static_cast<Availability>(i)));
        }
        QCOMPARE(names.size(), kAttitudes + kAvailabilities);
    }
};

QTEST_APPLESS_MAIN(TraitsTest)
#include "traits_test.moc"
