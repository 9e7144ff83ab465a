// 債権管理台帳 on paper, read back by poppler: every part, every word, the same bytes again.

#include "reports/case_ledger_paper.h"

#include <QRegularExpression>
#include <QTest>
#include <QTimeZone>

#include "tests/reports/letters/letter_paper.h"

using namespace saikoku;
using namespace saikoku::reports;

namespace {

LedgerMaker maker() {
    return {QStringLiteral("徴収　花子"), QDateTime(QDate(2026, 11, 20), QTime(1, 15), QTimeZone::utc())};
}

LedgerSection sectionOf(const char* key, const QString& title, int columns, int rows) {
    LedgerSection section{QLatin1String(key), title, {}, {}, {}};
    for (int i = 0; i < columns; ++i) {
        section.keys.append(QStringLiteral("k%1").arg(i));
        section.columns.append(QStringLiteral("見出し%1").arg(i));
    }
    for (int place = 0; place < rows; ++place) {
        QStringList row;
        for (int i = 0; i < columns; ++i) {
            row.append(QStringLiteral("値%1-%2").arg(place).arg(i));
        }
        section.rows.append(row);
    }
    return section;
}

CaseLedger ledgerOf(const QList<LedgerSection>& sections) {
    return {QStringLiteral("0001000001"), QStringLiteral("架空 花子"), QDate(2026, 11, 20), sections};
}

QString wordsOfPdf(const QByteArray& pdf) {
    return textOf(pdf).remove(QRegularExpression(QStringLiteral("\\s")));
}

}  // namespace

class CaseLedgerPaperTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Twenty columns stand in boxes, eight in a table; of an empty part that it is.
    void everyWordStandsThere() {
        const CaseLedger ledger = ledgerOf({sectionOf("claims", QStringLiteral("債権の部"), 20, 3),
                                            sectionOf("receipts", QStringLiteral("収納の部"), 8, 5),
                                            sectionOf("holds", QStringLiteral("停止の部"), 7, 0)});
        const auto pdf = ledgerPdf(ledger, maker());
        QVERIFY2(pdf.has_value(), pdf ? "" : qPrintable(pdf.error().message));
        QVERIFY(pdf->startsWith("%PDF-"));
        const QString text = wordsOfPdf(*pdf);
        for (const LedgerSection& section : ledger.sections) {
            QVERIFY2(text.contains(section.title), qPrintable(section.title));
            for (const QStringList& row : section.rows) {
                for (const QString& cell : row) {
                    QVERIFY2(text.contains(cell), qPrintable(cell));
                }
            }
        }
        QVERIFY(text.contains(QStringLiteral("0001000001")) && text.contains(QStringLiteral("架空花子")) &&
                text.contains(QStringLiteral("徴収")));
        QCOMPARE(*ledgerPdf(ledger, maker()), *pdf);
    }

    /// Number and headings stand on every sheet; a note longer than a sheet goes on.
    void longOnesGoOn() {
        LedgerSection talks = sectionOf("negotiations", QStringLiteral("折衝の部"), 8, 120);
        talks.rows[3][7] = QStringLiteral("申").repeated(6000) + QStringLiteral("終わり");
        const auto pdf = ledgerPdf(ledgerOf({talks}), maker());
        QVERIFY2(pdf.has_value(), pdf ? "" : qPrintable(pdf.error().message));
        const QString text = wordsOfPdf(*pdf);
        QCOMPARE(text.count(u'申'), 6000);
        QVERIFY(text.contains(QStringLiteral("終わり")) && text.contains(QStringLiteral("値119-7")));
        const QList<PaperWord> words = wordsOf(*pdf);
        const int pages = words.constLast().page;
        QVERIFY(pages > 3);
        for (int page = 1; page <= pages; ++page) {
            QVERIFY(wordWith(words, QStringLiteral("0001000001"), page).left >= 0);
            QVERIFY(wordWith(words, QStringLiteral("見出し7"), page).left >= 0);
        }
        for (const PaperWord& word : words) {
            QVERIFY2(word.left >= 0 && word.right <= 297 && word.bottom <= 210, qPrintable(word.text));
        }
    }
};

QTEST_GUILESS_MAIN(CaseLedgerPaperTest)
#include "case_ledger_paper_test.moc"
