// Codes are read back from the drawn page, as a till, a telephone or a sorting machine would.

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <cmath>

#include "core/notices/customer_barcode.h"
#include "core/notices/payment_slip.h"
#include "reports/letters/code_drawing.h"
#include "reports/letters/customer_code_drawing.h"
#include "tests/reports/letters/drawn_page.h"
#include "tests/reports/letters/letter_paper.h"

using namespace saikoku;
using namespace saikoku::reports;

namespace {

const QString kBody = QStringLiteral("納付書をお送りします。\n[slip]\n");

LetterLine line() {
    LetterLine line;
    line.taxItem = QStringLiteral("01");
    line.taxItemName = QStringLiteral("市県民税(普通徴収)");
    line.noticeNumber = QStringLiteral("0999000001");
    line.levyYear = line.fiscalYear = 2026;
    line.term = 3;
    line.dueDate = QDate(2026, 10, 31);
    line.outstanding = Yen(15'000);
    line.lateCharge = Yen(200);
    line.demandFee = Yen(100);
    return line;
}

LetterSlip slipOf(SlipAsk ask) {
    ask.date = QDate(2026, 11, 27);
    return paymentSlip(ask, *PaymentSlipRules::load(), *ConvenienceRules::load());
}

SlipAsk ask(qint64 yen = 15'300) {
    SlipAsk ask = slipAsk(line(), QDate(2026, 11, 27), QDate(2026, 12, 28));
    ask.amount = Yen(yen);
    return ask;
}

SlipAsk fullAsk(const QString& qr) {
    SlipAsk full = ask();
    full.delivered.institution = QStringLiteral("99999");
    full.delivered.paymentNumber = QStringLiteral("12345678901234567890");
    full.delivered.confirmation = QStringLiteral("654321");
    full.delivered.category = QStringLiteral("010");
    full.delivered.taxQr = qr;
    return full;
}

Letter letterWith(const std::vector<LetterSlip>& slips) {
    Letter letter = paperLetter();
    letter.slips = slips;
    return letter;
}

QByteArray pdfWith(const std::vector<LetterSlip>& slips) {
    return pdfOf(paperRun(kBody), {letterWith(slips)});
}

QString digitsOf(const ReadCode& code) {
    const auto rules = ConvenienceRules::load();
    const auto read = readConvenienceDigits(code.text, *rules);
    return read ? *convenienceDigits(*read, *rules) : code.text;
}

const ReadCode* codeNamed(const QList<ReadCode>& codes, const char* kind, const QString& text = {}) {
    for (const ReadCode& code : codes) {
        if (code.kind == QLatin1String(kind) && (text.isEmpty() || code.text == text)) {
            return &code;
        }
    }
    return nullptr;
}

}  // namespace

class CodeReadingTest : public QObject {
    Q_OBJECT

    RepresentativePostcodes m_representative = *RepresentativePostcodes::load();
    /// The window of 長形3号, in which the customer barcode stands.
    static QRectF window() {
        const Envelope envelope = paperRun(kBody).envelope;
        return {envelope.windowLeft, envelope.windowTop, envelope.windowWidth, envelope.windowHeight};
    }

private Q_SLOTS:
    void readsTheStoreCode_data() {
        QTest::addColumn<int>("resolution");
        QTest::addColumn<qint64>("yen");
        for (const int resolution : {300, 400}) {
            for (const qint64 yen : {1, 15'300, 299'999, 300'000}) {
                QTest::addRow("%d dpi, %lld yen", resolution, static_cast<long long>(yen))
                    << resolution << yen;
            }
        }
    }
    void readsTheStoreCode() {
        QFETCH(int, resolution);
        QFETCH(qint64, yen);
        const LetterSlip slip = slipOf(ask(yen));
        QCOMPARE(slip.storeDigits.size(), 44);
        const QList<ReadCode> codes = codesOn(DrawnPage(pdfWith({slip}), resolution));
        const ReadCode* code = codeNamed(codes, "Code128");
        QVERIFY2(code != nullptr, "no GS1-128 was read");
        QCOMPARE(digitsOf(*code), slip.storeDigits);
    }

    /// Each slip of a page has its own code.
    void readsEverySlip() {
        SlipAsk second = ask(2'000);
        second.line.term = 4;
        const QByteArray pdf = pdfWith({slipOf(ask(1'000)), slipOf(second), slipOf(ask(3'000))});
        QStringList found;
        for (int page = 1; page <= 2; ++page) {
            for (const ReadCode& code : codesOn(DrawnPage(pdf, 300, page))) {
                if (code.kind == QLatin1String("Code128")) {
                    found.append(digitsOf(code));
                }
            }
        }
        found.sort();
        QStringList wanted{slipOf(ask(1'000)).storeDigits, slipOf(second).storeDigits,
                           slipOf(ask(3'000)).storeDigits};
        wanted.sort();
        QCOMPARE(found, wanted);
    }

    /// GS1 Japan's guideline: 60 mm at most with quiet zones of ten modules, 10 mm high at least; bars on
    /// printer dots.
    void storeCodeHasItsSize() {
        const DrawnPage page(pdfWith({slipOf(ask())}), 600);
        const QList<ReadCode> codes = codesOn(page);
        const ReadCode* code = codeNamed(codes, "Code128");
        QVERIFY(code != nullptr);
        const int y = code->place.center().y();
        constexpr int kModule = 4;
        constexpr int kQuiet = 10 * kModule;
        constexpr int kWidth = 288 * kModule;
        int first = code->place.left() - kQuiet;
        while (!page.isDark(first, y)) {
            ++first;
        }
        const int last = first + kWidth - 1;
        QVERIFY2(page.isDark(last, y), "the last bar ends after 288 modules of four dots");
        for (int x = 1; x <= kQuiet; ++x) {
            QVERIFY2(!page.isDark(first - x, y) && !page.isDark(last + x, y), qPrintable(QString::number(x)));
        }
        QVERIFY(page.millimetres(kWidth + 2 * kQuiet) <= 60);
        for (int x = first; x <= last;) {
            const int from = x;
            while (x <= last && page.isDark(x, y) == page.isDark(from, y)) {
                ++x;
            }
            QCOMPARE((x - from) % kModule, 0);
        }
        int top = y;
        int bottom = y;
        while (page.isDark(first, top - 1)) {
            --top;
        }
        while (page.isDark(first, bottom + 1)) {
            ++bottom;
        }
        QVERIFY2(page.millimetres(bottom - top + 1) >= 10,
                 qPrintable(QString::number(page.millimetres(bottom - top + 1))));
    }

    void readsTheTaxQr_data() {
        QTest::addColumn<int>("resolution");
        QTest::addColumn<QString>("payload");
        QString longest;
        for (int i = 0; longest.size() < 400; ++i) {
            longest += QString::number(i * 7919 % 1000) + QChar('A' + i % 26) + QChar('a' + i % 26);
        }
        longest.truncate(400);
        for (const int resolution : {300, 400}) {
            QTest::addRow("%d dpi, short", resolution)
                << resolution << QStringLiteral("99999-12345678901234567890-654321-010");
            QTest::addRow("%d dpi, signs", resolution)
                << resolution << QStringLiteral("a=1&b=%2F;\"'\\<x> ~");
            QTest::addRow("%d dpi, Japanese", resolution)
                << resolution << QStringLiteral("みらい市 市県民税 第3期");
            QTest::addRow("%d dpi, the longest", resolution) << resolution << longest;
        }
    }
    void readsTheTaxQr() {
        QFETCH(int, resolution);
        QFETCH(QString, payload);
        const DrawnPage page(pdfWith({slipOf(fullAsk(payload))}), resolution);
        const QList<ReadCode> codes = codesOn(page);
        QVERIFY2(codeNamed(codes, "QRCode", payload) != nullptr, "no QR with the payload was read");
        QVERIFY2(codeNamed(codes, "Code128") != nullptr, "the code for stores stands beside it");
    }

    void noQrWithoutPayload() {
        const QList<ReadCode> codes = codesOn(DrawnPage(pdfWith({slipOf(ask())}), 300));
        QVERIFY(codeNamed(codes, "Code128") != nullptr);
        for (const ReadCode& code : codes) {
            // the window's own code of the letter's number is no code of the slip
            QVERIFY(code.kind != QLatin1String("QRCode") || code.place.top() < 300 * 60 / 25);
        }
    }

    void noStoreCodeOverTheLimit() {
        const LetterSlip slip = slipOf(ask(300'001));
        QVERIFY(slip.storeDigits.isEmpty());
        const QByteArray pdf = pdfWith({slip});
        QVERIFY(codeNamed(codesOn(DrawnPage(pdf, 300)), "Code128") == nullptr);
        QVERIFY(textOf(pdf).contains(QStringLiteral("コンビニエンスストアでは使えません")));
        QVERIFY(textOf(pdf).contains(QStringLiteral("300,001円")));
    }

    void refusesWhatDoesNotFit() {
        const QString refusal =
            refusalOf(paperRun(kBody), letterWith({slipOf(fullAsk(QString(2'000, u'x')))}));
        QVERIFY2(refusal.contains(QStringLiteral("2000")), qPrintable(refusal));
        QVERIFY(!storeCodeShape(QStringLiteral("123")).has_value());
        QVERIFY(!storeCodeShape(QString(44, u'x')).has_value());
        QVERIFY(!qrShape({}, 22).has_value());
    }

    void saysWhatItMust() {
        const QString text = textOf(pdfWith({slipOf(fullAsk(QStringLiteral("QR")))}));
        for (const char16_t* word :
             {u"納入済通知書", u"原符", u"領収証書", u"納期限", u"令和8年10月31日", u"使用期限",
              u"令和8年12月28日", u"15,300円", u"15,000円", u"200円", u"100円", u"0999000001",
              u"収納機関番号", u"99999", u"12345678901234567890", u"654321", u"見本",
              u"(91)900000-000010999000001010003", u"0-261228-0-015300-"}) {
            QVERIFY2(text.contains(QString::fromUtf16(word)),
                     qPrintable(QString::fromUtf16(word) + QStringLiteral("\n") + text));
        }
        LetterSlip own = slipOf(ask());
        own.isSpecimen = false;
        const QString plain = textOf(pdfWith({own}));
        QVERIFY(!plain.contains(QStringLiteral("見本")));
        QVERIFY(!plain.contains(QStringLiteral("収納機関番号")));
    }

    /// A name of sixty letters and a long address stand small, but whole.
    void holdsLongNames() {
        Letter letter = letterWith({slipOf(fullAsk(QStringLiteral("QR")))});
        letter.to.address = QStringLiteral("みらい県みらい市宮田町大字北山字上の原6丁目7番地の14");
        letter.to.building = QStringLiteral("グランドみらいステーションタワー東館1203号室");
        letter.to.name = QStringLiteral("株式会社") + QString(56, QChar(0x68EE));
        LetterRun run = paperRun(kBody);
        run.notice.layout.hasAddress = false;
        const QByteArray pdf = pdfOf(run, {letter});
        const QString text = textOf(pdf);
        QVERIFY(text.count(QChar(0x68EE)) >= 3 * 56);  // on each part
        QVERIFY(codeNamed(codesOn(DrawnPage(pdf, 300)), "Code128") != nullptr);
    }

    void readsTheCustomerCode_data() {
        QTest::addColumn<int>("resolution");
        QTest::addColumn<QString>("postcode");
        QTest::addColumn<QString>("address");
        for (const int resolution : {300, 400}) {
            QTest::addRow("%d dpi, filled", resolution)
                << resolution << QStringLiteral("9990001") << QStringLiteral("緑が丘3丁目30-8");
            QTest::addRow("%d dpi, letter", resolution)
                << resolution << QStringLiteral("9990222") << QStringLiteral("北山1-2-3-45678B");
            QTest::addRow("%d dpi, letter cut", resolution)
                << resolution << QStringLiteral("9990222") << QStringLiteral("北山1-2-3-456789Z");
            QTest::addRow("%d dpi, none", resolution)
                << resolution << QStringLiteral("9990345") << QStringLiteral("北山");
        }
    }
    void readsTheCustomerCode() {
        QFETCH(int, resolution);
        QFETCH(QString, postcode);
        QFETCH(QString, address);
        compareBars(resolution, postcode, address);
    }

    void readsTheManualsExamples() {
        QFile file(QDir(QStringLiteral(SAIKOKU_SOURCE_DIR "/../shared"))
                       .filePath(QStringLiteral("oracles/japanpost_customer_barcode.json")));
        if (!file.open(QIODevice::ReadOnly)) {
            QSKIP("no published examples beside the sources");
        }
        const QJsonArray examples =
            QJsonDocument::fromJson(file.readAll())[QLatin1String("examples")].toArray();
        QVERIFY(examples.size() >= 9);
        for (const QJsonValue& example : examples) {
            QStringList expected;
            for (const QJsonValue& symbol : example[QLatin1String("expected")].toArray()) {
                expected.append(symbol.toString());
            }
            const QString zip = example[QLatin1String("zip")].toString().remove(u'-');
            QCOMPARE(barsOf(400, zip, example[QLatin1String("address")].toString()).symbols, expected);
        }
    }

    /// 8 to 11.5 points: from bar to bar 0.96–1.38 mm, long bars 2.88–4.14 mm.
    void customerCodeHasItsSize() {
        const ReadBars read = barsOf(600, QStringLiteral("9990001"), QStringLiteral("緑が丘3丁目30-8"));
        QVERIFY2(read.pitch >= 0.96 && read.pitch <= 1.38, qPrintable(QString::number(read.pitch)));
        QVERIFY2(std::abs(read.longHeight - 3 * read.pitch) < 0.1,
                 qPrintable(QString::number(read.longHeight)));
    }

    void customerCodeKeepsItsRoom_data() {
        QTest::addColumn<double>("room");
        QTest::addColumn<double>("width");  // 0: none
        QTest::newRow("usual size") << 90.0 << 79.8;
        QTest::newRow("just") << 83.8 << 79.8;
        QTest::newRow("a little less") << 83.7 << 75.81;
        QTest::newRow("window of 80 mm") << 80.0 << 75.81;
        QTest::newRow("smallest") << 67.9 << 63.84;
        QTest::newRow("too narrow") << 67.8 << 0.0;
    }
    void customerCodeKeepsItsRoom() {
        QFETCH(double, room);
        QFETCH(double, width);
        const QStringList symbols =
            *customerBarcode(*PostalCode::parse(u"9990001"), u"緑が丘3丁目30-8", m_representative);
        const CodeShape shape = customerCodeShape(symbols, room);
        QCOMPARE(shape.bars.empty(), width == 0);
        QVERIFY(std::abs(shape.width - width) < 0.001);
        QVERIFY(customerCodeShape(symbols.mid(1), 90).bars.empty());
    }

    void noCustomerCodeForRepresentatives() {
        LetterRun run = paperRun(kBody);
        run.representative = m_representative;
        Letter letter = letterWith({slipOf(ask())});
        letter.to.postalCode = QStringLiteral("9990200");
        QVERIFY(customerBarsIn(DrawnPage(pdfOf(run, {letter}), 300), window()).symbols.isEmpty());
    }

private:
    ReadBars barsOf(int resolution, const QString& postcode, const QString& address) const {
        LetterRun run = paperRun(kBody);
        run.representative = m_representative;
        Letter letter = letterWith({slipOf(ask())});
        letter.to.postalCode = postcode;
        letter.to.address = address;
        letter.to.building.clear();
        return customerBarsIn(DrawnPage(pdfOf(run, {letter}), resolution), window());
    }

    void compareBars(int resolution, const QString& postcode, const QString& address) const {
        const auto expected = customerBarcode(*PostalCode::parse(postcode), address, m_representative);
        QVERIFY(expected.has_value());
        QCOMPARE(barsOf(resolution, postcode, address).symbols, *expected);
    }
};

QTEST_GUILESS_MAIN(CodeReadingTest)
#include "code_reading_test.moc"
