#include "core/base/kana_marks.h"

#include <QTest>

using saikoku::composedKana;

class KanaMarksTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void composes_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("composed");
        const auto row = [](const char16_t* text, const char16_t* composed) {
            QTest::newRow(qPrintable(QString::fromUtf16(composed))) << QString::fromUtf16(text) << QString::fromUtf16(composed);
        };
        row(u"か\u3099く", u"がく");
        row(u"ハ\u309Aヒ\u309Aヨン", u"パピヨン");
        row(u"ウ\u3099ワ\u3099ゝ\u3099", u"ヴヷゞ");
        row(u"あ\u3099", u"あ\u3099");            // no such character
        row(u"\u3099か", u"\u3099か");
        row(u"が\u3099", u"が\u3099");
        row(u"か゛", u"か゛");                     // a sign of its own
        row(u"\uFA1B\uFA19塚", u"\uFA1B\uFA19塚");  // NFC would make 福神 of them
        row(u"e\u0301", u"e\u0301");
        row(u"", u"");
    }
    void composes() {
        QFETCH(QString, text);
        QTEST(composedKana(text), "composed");
    }
};

QTEST_APPLESS_MAIN(KanaMarksTest)
#include "kana_marks_test.moc"
