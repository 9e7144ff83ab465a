#include "core/base/phone_list.h"

#include <QTest>

using namespace saikoku;

class PhoneListTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Digits, then remark and extension where there are any: "0999123421 代 x12".
    void reads_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("numbers");
        const auto row = [](const char16_t* text, const QStringList& numbers) {
            QTest::newRow(qPrintable(QString::fromUtf16(text))) << QString::fromUtf16(text) << numbers;
        };
        const QString fixed = QStringLiteral("0999123428");
        const QString mobile = QStringLiteral("08000000003");
        row(u"0999-12-3428", {fixed});
        row(u"0999-12-3428/080-0000-0003", {fixed, mobile});
        row(u"０９９９－１２－３４２８／０８０－００００－０００３", {fixed, mobile});
        row(u"0999-12-3428、080-0000-0003", {fixed, mobile});
        row(u"0999-12-3428又は080-0000-0003", {fixed, mobile});
        row(u"0999-12-3428 080-0000-0003", {fixed, mobile});
        row(u"0999123428 08000000003", {fixed, mobile});
        row(u"0999-12-3428(080-0000-0003)", {fixed, mobile});
        row(u"080-0000-0003\n0999-12-3428", {mobile, fixed});
        row(u"自宅0999-12-3428 携帯080-0000-0003", {fixed + QStringLiteral(" 自宅"), mobile + QStringLiteral(" 携帯")});
        row(u"0999-12-3428(代)080-0000-0003", {fixed + QStringLiteral(" 代"), mobile});
        row(u"0999-12-3428 内線12/080-0000-0003", {fixed + QStringLiteral(" x12"), mobile});
        row(u"186-0999-12-3428(代)", {fixed + QStringLiteral(" 186 代")});
        row(u"0999-12-3428/0999(12)3428", {fixed});
        row(u"0999-12-3428/080-0000-0003/080-0000-0004", {fixed, mobile, QStringLiteral("08000000004")});
    }
    void reads() {
        QFETCH(QString, text);
        const auto numbers = parsePhones(text);
        QVERIFY2(numbers.has_value(), numbers ? "" : qPrintable(numbers.error().message));
        QStringList read;
        for (const PhoneNumber& number : *numbers) {
            QStringList words{number.digits()};
            if (!number.remarkWithPrefix().isEmpty()) {
                words.append(number.remarkWithPrefix());
            }
            if (!number.extension().isEmpty()) {
                words.append(QLatin1Char('x') + number.extension());
            }
            read.append(words.join(QLatin1Char(' ')));
        }
        QTEST(read, "numbers");
    }

    void refuses_data() {
        QTest::addColumn<QString>("text");
        for (const char16_t* text : {u"0999-12-3428/9", u"0999-12-3428〜30", u"0999-12-3428-12", u"0999-12-3428 娘080-0000-0003",
                                     u"0999-12/080-0000-0003", u"TEL 0999-12-3428 FAX 0999-12-3429", u"/", u""}) {
            QTest::addRow("[%s]", qPrintable(QString::fromUtf16(text))) << QString::fromUtf16(text);
        }
    }
    void refuses() {
        QFETCH(QString, text);
        const auto numbers = parsePhones(text);
        QVERIFY(!numbers.has_value());
        QCOMPARE(numbers.error().code, ErrorCode::BadInput);
        QVERIFY(numbers.error().message.contains(text));
    }
};

QTEST_APPLESS_MAIN(PhoneListTest)
#include "phone_list_test.moc"
