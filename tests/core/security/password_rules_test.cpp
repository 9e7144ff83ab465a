#include "core/security/password_rules.h"

#include <QTest>

using namespace saikoku;

class PasswordRulesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shipsTheOfficeRules() {
        const PasswordRules& rules = shippedPasswordRules();
        QCOMPARE(rules.minimumCharacters, 12);
        QCOMPARE(rules.allowedFailures, 5);
        QCOMPARE(rules.lockMinutes, 15);
        // An entry that is too short or not folded could never match.
        for (const QString& denied : rules.denied) {
            QVERIFY2(denied.size() >= rules.minimumCharacters, qPrintable(denied));
            QCOMPARE(denied, denied.normalized(QString::NormalizationForm_KC).toLower());
        }
    }

    void judgesPasswords_data() {
        QTest::addColumn<QString>("user");
        QTest::addColumn<QString>("password");
        QTest::addColumn<bool>("accepted");
        QTest::newRow("long enough") << "hanako" << "umi-to-yama-7" << true;
        QTest::newRow("twelve") << "hanako" << "abcdefghij12" << true;
        QTest::newRow("eleven") << "hanako" << "abcdefghij1" << false;
        QTest::newRow("twelve kanji") << "hanako" << QStringLiteral("海山川空花鳥風月春夏秋冬") << true;
        QTest::newRow("eleven characters beyond the first plane") << "hanako" << QStringLiteral("𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷") << false;
        QTest::newRow("half-width kana with voiced marks count once") << "hanako" << QStringLiteral("ｶﾞｷﾞｸﾞｹﾞｺﾞｻﾞ") << false;
        QTest::newRow("user name") << "yamada-hanako" << "Yamada-Hanako" << false;
        QTest::newRow("user name in full width") << "yamada-hanako" << QStringLiteral("ｙａｍａｄａ-ｈａｎａｋｏ") << false;
        QTest::newRow("denied") << "hanako" << "password1234" << false;
        QTest::newRow("denied in capitals") << "hanako" << "PassWord1234" << false;
        QTest::newRow("denied in full width") << "hanako" << QStringLiteral("ｐａｓｓｗｏｒｄ１２３４") << false;
        QTest::newRow("empty") << "hanako" << "" << false;
    }
    void judgesPasswords() {
        QFETCH(QString, user);
        QFETCH(QString, password);
        QFETCH(bool, accepted);
        const auto judged = checkPassword(user, password, shippedPasswordRules());
        QCOMPARE(judged.has_value(), accepted);
        if (!accepted) {
            QCOMPARE(judged.error().code, ErrorCode::Rule);
            QVERIFY(password.isEmpty() || !judged.error().message.contains(password));
        }
    }

    void judgesLoginNames_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("accepted");
        QTest::newRow("plain") << "hanako" << true;
        QTest::newRow("with marks") << "h.yamada_2-b" << true;
        QTest::newRow("empty") << "" << false;
        QTest::newRow("quote") << "a\"; drop role admin" << false;
        QTest::newRow("space") << "a b" << false;
        QTest::newRow("kanji") << QStringLiteral("花子") << false;
        QTest::newRow("leading hyphen") << "-rf" << false;
        QTest::newRow("63") << QString(63, QLatin1Char('a')) << true;
        QTest::newRow("64") << QString(64, QLatin1Char('a')) << false;
    }
    void judgesLoginNames() {
        QFETCH(QString, name);
        QFETCH(bool, accepted);
        QCOMPARE(checkLoginName(name).has_value(), accepted);
    }

    void makesUpGoodPasswords() {
        const QString one = randomPassword();
        QVERIFY(checkPassword(QStringLiteral("hanako"), one, shippedPasswordRules()).has_value());
        QVERIFY(one != randomPassword());
    }
};

QTEST_APPLESS_MAIN(PasswordRulesTest)
#include "password_rules_test.moc"
