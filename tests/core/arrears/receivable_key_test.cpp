#include "core/arrears/receivable_key.h"

#include <QTest>

using namespace saikoku;

namespace {

Receivable claim(qint64 id, const char* notice, const char* item, int fiscalYear, int term) {
    Receivable receivable;
    receivable.id = ReceivableId{id};
    receivable.noticeNumber = QLatin1String(notice);
    receivable.taxItem = QLatin1String(item);
    receivable.levyYear = fiscalYear - 1;  // the key goes by the fiscal year
    receivable.fiscalYear = fiscalYear;
    receivable.term = term;
    return receivable;
}

}  // namespace

class ReceivableKeyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reads_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QList<int>>("named");
        QTest::newRow("one") << "N-1/01/2026/1" << QList<int>{1};
        QTest::newRow("two, spaces") << "N-1/01/2026/2, N-1/01/2026/1" << QList<int>{2, 1};
        QTest::newRow("twice is once") << "N-1/01/2026/1,N-1/01/2026/1" << QList<int>{1};
        QTest::newRow("a slash in the notice number") << "A/7/02/2025/4" << QList<int>{3};
        QTest::newRow("full width") << QStringLiteral("Ｎ-1／01／2026／1") << QList<int>{1};
    }
    void reads() {
        QFETCH(QString, typed);
        QFETCH(QList<int>, named);
        const QList<Receivable> known{claim(1, "N-1", "01", 2026, 1), claim(2, "N-1", "01", 2026, 2),
                                      claim(3, "A/7", "02", 2025, 4)};
        const auto read = receivablesNamed(typed, known);
        QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().message));
        QCOMPARE(read->size(), named.size());
        for (qsizetype i = 0; i < named.size(); ++i) {
            QCOMPARE(read->at(i), ReceivableId{named.at(i)});
        }
    }

    void refuses_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("told");
        QTest::newRow("another term") << "N-1/01/2026/9"
                                      << "N-1/01/2026/9";
        QTest::newRow("the levy year") << "N-1/01/2025/1"
                                       << "N-1/01/2025/1";
        QTest::newRow("one of two") << "N-1/01/2026/1,X"
                                    << "\"X\"";
        QTest::newRow("nothing after the comma") << "N-1/01/2026/1,"
                                                 << "\"\"";
    }
    void refuses() {
        QFETCH(QString, typed);
        QFETCH(QString, told);
        const auto read = receivablesNamed(typed, {claim(1, "N-1", "01", 2026, 1)});
        QVERIFY(!read.has_value());
        QCOMPARE(read.error().code, ErrorCode::BadInput);
        QVERIFY2(read.error().message.contains(told), qPrintable(read.error().message));
    }
};

QTEST_APPLESS_MAIN(ReceivableKeyTest)
#include "receivable_key_test.moc"
