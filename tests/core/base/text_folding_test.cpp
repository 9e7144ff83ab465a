#include "core/base/text_folding.h"

#include <QTest>

using saikoku::foldDigits;
using saikoku::foldForSearch;

class TextFoldingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bringsTogether_data() {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        const auto row = [](const char* why, const char16_t* one, const char16_t* other) {
            QTest::newRow(why) << QString::fromUtf16(one) << QString::fromUtf16(other);
        };
        row("half width", u"ﾜﾀﾅﾍﾞ", u"ワタナベ");
        row("hiragana", u"わたなべ", u"ワタナベ");
        row("mark left out", u"ﾜﾀﾅﾍ", u"ワタナベ");
        row("mark apart", u"ワタナヘ\u3099", u"ワタナベ");
        row("mark as a character", u"ワタナヘ゛", u"ワタナベ");
        row("half-voiced", u"ﾊﾟﾊﾞ", u"ハハ");
        row("small kana", u"キョウコ", u"キヨウコ");
        row("half-width small kana", u"ﾘｯｷｮｳ", u"りつきよう");
        row("foreign kana", u"ヴァン", u"ウアン");
        row("small ke", u"鎌ヶ谷", u"鎌ケ谷");
        row("long mark", u"ユーコ", u"ユコ");
        row("half-width long mark", u"ﾕｰｺ", u"ユーコ");
        row("hyphen for the long mark", u"ユ-コ", u"ユーコ");
        row("wave-like hyphen", u"ユ−コ", u"ユーコ");
        row("old kana", u"ヱツコ", u"エツコ");
        row("wo", u"カヲル", u"カオル");
        row("ladder taka", u"髙橋", u"高橋");
        row("standing saki", u"山﨑", u"山崎");
        row("nabe 1", u"渡邉", u"渡辺");
        row("nabe 2", u"渡邊", u"渡辺");
        row("sai", u"齋藤", u"斉藤");
        row("sai 2", u"齊藤", u"斎藤");
        row("hama", u"濵田", u"浜田");
        row("sawa", u"澤田", u"沢田");
        row("yoshi", u"𠮷田", u"吉田");
        row("compatibility form", u"神社", u"神社");
        row("selector of the basic plane", u"葛\uFE00城", u"葛城");
        row("ideographic selector", u"辻\U000E0102本", u"辻本");
        row("repeat mark", u"佐々木", u"佐佐木");
        row("spaces", u"青木　太郎", u"青木太郎");
        row("half-width space", u"ｱｵｷ ﾀﾛｳ", u"アオキタロウ");
        row("middle dot", u"ジョン・スミス", u"ジヨンスミス");
        row("letters", u"ＡＢＣ商事", u"abc商事");
        row("digits", u"０９９９", u"0999");
        row("company mark", u"㈱山田", u"(株)山田");
    }
    void bringsTogether() {
        QFETCH(QString, one);
        QFETCH(QString, other);
        QCOMPARE(foldForSearch(one), foldForSearch(other));
        QVERIFY(!foldForSearch(one).isEmpty());
        QCOMPARE(foldForSearch(foldForSearch(one)), foldForSearch(one));
    }

    void keepsApart() {
        QVERIFY(foldForSearch(u"ワタナベ") != foldForSearch(u"ワタベ"));
        QVERIFY(foldForSearch(u"山田") != foldForSearch(u"山口"));
        QVERIFY(foldForSearch(u"シ") != foldForSearch(u"ツ"));
        QCOMPARE(foldForSearch(u""), QString());
        QCOMPARE(foldForSearch(u"ﾜﾀﾅﾍﾞ ﾖｳｺ"), QStringLiteral("ワタナヘヨウコ"));
    }

    void foldsDigits() {
        QCOMPARE(foldDigits(u"０９９９－23(４５)67番"), QStringLiteral("0999234567"));
        QCOMPARE(foldDigits(u"なし"), QString());
    }
};

QTEST_APPLESS_MAIN(TextFoldingTest)
#include "text_folding_test.moc"
