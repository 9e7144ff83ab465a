#include <QTest>

#include "ui/notices/line_diff.h"
#include "ui/notices/notice_document.h"
#include "ui/notices/notice_words.h"
#include "ui/notices/trial_letter.h"

using namespace saikoku;
using namespace saikoku::ui;

/// What the template editor reckons by itself: differences, steps back, lengths, trial data.
class LineDiffTest : public QObject {
    Q_OBJECT

    static QString written(const QList<DiffLine>& lines) {
        QString all;
        for (const DiffLine& line : lines) {
            const bool isGap = line.before == 0 && line.after == 0;
            const QChar mark = isGap                                ? QLatin1Char('~')
                               : line.kind == DiffLine::Kind::Gone  ? QLatin1Char('-')
                               : line.kind == DiffLine::Kind::Fresh ? QLatin1Char('+')
                                                                    : QLatin1Char('=');
            all += mark + line.text + QLatin1Char(' ');
        }
        return all.trimmed();
    }

private Q_SLOTS:
    void differs_data() {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("lines");
        const auto row = [](const char* name, const char* before, const char* after, const char* lines) {
            QTest::newRow(name) << QString::fromUtf8(before) << QString::fromUtf8(after)
                                << QString::fromUtf8(lines);
        };
        row("nothing", "", "", "");
        row("the same", "a\nb\n", "a\nb\n", "=a =b");
        row("another line", "a\nb\nc\n", "a\nx\nc\n", "=a -b +x =c");
        row("one more", "a\nc\n", "a\nb\nc\n", "=a +b =c");
        row("one less", "a\nb\nc\n", "a\nc\n", "=a -b =c");
        row("one moved", "a\nb\nc\n", "b\nc\na\n", "-a =b =c +a");
        row("all of it", "a\n", "b\n", "-a +b");
        row("from nothing", "", "催告\n", "+催告");
        row("an end without a line end", "a\nb", "a\nb\n", "=a =b");
    }
    void differs() {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QFETCH(QString, lines);
        QCOMPARE(written(lineDiff(before, after)), lines);
    }

    void numbersAreThoseOfTheirTexts() {
        const QList<DiffLine> lines = lineDiff(QStringLiteral("a\nb\nc\n"), QStringLiteral("a\nx\ny\nc\n"));
        QCOMPARE(lines.constLast().before, 3);
        QCOMPARE(lines.constLast().after, 4);
        QCOMPARE(lines.at(1).after, 0);
        QCOMPARE(lines.at(2).before, 0);
    }

    void equalLinesFarAwayAreLeftOut() {
        const QString before = QStringLiteral("1\n2\n3\n4\n5\n6\n7\n8\n9\n");
        QString after = before;
        after.replace(QStringLiteral("5"), QStringLiteral("five"));
        QCOMPARE(written(shortened(lineDiff(before, after), 1)), QStringLiteral("~ =4 -5 +five =6 ~"));
        QCOMPARE(written(shortened(lineDiff(before, before), 1)), QStringLiteral("~"));
    }

    void lengths_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<double>("value");
        QTest::newRow("whole") << QStringLiteral("20") << 20.0;
        QTest::newRow("with a part") << QStringLiteral(" 10.5 ") << 10.5;
        QTest::newRow("full width") << QStringLiteral("１０．５") << 10.5;
        QTest::newRow("a comma") << QStringLiteral("10,5") << 10.5;
        QTest::newRow("nothing") << QString() << -1.0;
        QTest::newRow("a word") << QStringLiteral("wide") << -1.0;
        QTest::newRow("below nothing") << QStringLiteral("-3") << -1.0;
        QTest::newRow("no end of it") << QStringLiteral("inf") << -1.0;
    }
    void lengths() {
        QFETCH(QString, typed);
        QFETCH(double, value);
        QCOMPARE(lengthIn(typed).value_or(-1.0), value);
    }

    void lengthsAreWrittenShort() {
        QCOMPARE(lengthWords(100), QStringLiteral("100"));
        QCOMPARE(lengthWords(10.5), QStringLiteral("10.5"));
        QCOMPARE(lengthWords(0), QStringLiteral("0"));
    }

    /// Typing at one go is one step; a change of the layout between is another.
    void stepsBack() {
        NoticeDocument document;
        NoticeTemplate notice;
        notice.body = QStringLiteral("a");
        document.begin(notice);
        document.changeBody(QStringLiteral("ab"), 1, 2);
        document.changeBody(QStringLiteral("abc"), 2, 3);
        NoticeTemplate other = document.notice();
        other.layout.left = 30;
        document.change(QStringLiteral("Layout"), other, QStringLiteral("left"));
        document.changeBody(QStringLiteral("abcd"), 3, 4);
        QCOMPARE(document.history().count(), 3);
        document.history().undo();
        QCOMPARE(document.notice().body, QStringLiteral("abc"));
        document.history().undo();
        QCOMPARE(document.notice().layout.left, NoticeLayout().left);
        document.history().undo();
        QCOMPARE(document.notice().body, QStringLiteral("a"));
        QVERIFY(!document.isChanged());
        document.history().redo();
        QCOMPARE(document.notice().body, QStringLiteral("abc"));
        document.endTurn();
        document.changeBody(QStringLiteral("abcx"), 3, 4);
        document.history().undo();
        QCOMPARE(document.notice().body, QStringLiteral("abc"));
    }

    void trialData() {
        Letter sample;
        LetterLine line;
        line.levyYear = 2026;
        line.dueDate = QDate(2026, 6, 30);
        line.outstanding = Yen(1000);
        sample.lines = {line};
        const Letter many = trialLetter(sample, TrialKind::ManyLines);
        QCOMPARE(many.lines.size(), std::size_t(400));
        QVERIFY(many.lines.front().dueDate < many.lines.back().dueDate);
        QCOMPARE(many.lines.back().dueDate, line.dueDate);
        QVERIFY(trialLetter(sample, TrialKind::NothingOwed).lines.empty());
        QVERIFY(trialLetter(sample, TrialKind::LongName).to.name.size() >= 30);
        QCOMPARE(trialLetter(sample, TrialKind::Sample).lines.size(), std::size_t(1));
        QCOMPARE(trialLetter(Letter(), TrialKind::ManyLines).lines.size(), std::size_t(400));
    }

    void whatDiffersBesideTheText() {
        NoticeTemplate before;
        before.title = QStringLiteral("A");
        NoticeTemplate after = before;
        QVERIFY(differencesBesideBody(before, after).isEmpty());
        after.title = QStringLiteral("B");
        after.layout.left = 25;
        after.layout.hasFoldMarks = false;
        after.pictures.insert(QStringLiteral("map.png"), "x");
        const QStringList words = differencesBesideBody(before, after);
        QCOMPARE(words.size(), 4);
        QVERIFY2(words.join(QLatin1Char('|')).contains(QStringLiteral("20 mm → 25 mm")),
                 qPrintable(words.join(QLatin1Char('|'))));
        QVERIFY(words.constLast().contains(QStringLiteral("map.png")));
    }
};

QTEST_MAIN(LineDiffTest)
#include "line_diff_test.moc"
