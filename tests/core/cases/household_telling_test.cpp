#include "core/cases/household_telling.h"

#include <QTest>

using namespace saikoku;

class HouseholdTellingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whoMayBeToldWhat_data() {
        QTest::addColumn<QDate>("birth");
        QTest::addColumn<qint64>("owed");
        QTest::addColumn<QString>("telling");
        QTest::addColumn<bool>("consented");
        QTest::newRow("owes, of age") << QDate(1980, 1, 5) << qint64(80'000) << "own_arrears" << false;
        QTest::newRow("owes nothing") << QDate(1980, 1, 5) << qint64(0) << "no_word_of_tax" << false;
        QTest::newRow("owes, birth date not known") << QDate() << qint64(1) << "own_arrears" << false;
        QTest::newRow("18 today") << QDate(2008, 11, 20) << qint64(80'000) << "own_arrears" << false;
        QTest::newRow("18 tomorrow") << QDate(2008, 11, 21) << qint64(80'000) << "representative" << false;
        QTest::newRow("a child who owes nothing")
            << QDate(2015, 1, 1) << qint64(0) << "no_word_of_tax" << false;
        QTest::newRow("owes, consented") << QDate(1980, 1, 5) << qint64(80'000) << "with_consent" << true;
        QTest::newRow("owes nothing, consented") << QDate(1980, 1, 5) << qint64(0) << "with_consent" << true;
        QTest::newRow("a child, consented") << QDate(2015, 1, 1) << qint64(0) << "no_word_of_tax" << true;
        QTest::newRow("a child who owes, consented")
            << QDate(2015, 1, 1) << qint64(80'000) << "representative" << true;
    }
    void whoMayBeToldWhat() {
        QFETCH(QDate, birth);
        QFETCH(qint64, owed);
        QFETCH(QString, telling);
        QFETCH(bool, consented);
        QCOMPARE(codeOf(mayTell(birth, Yen(owed), QDate(2026, 11, 20), 18, consented)), telling);
    }
};

QTEST_APPLESS_MAIN(HouseholdTellingTest)
#include "household_telling_test.moc"
