// What letters say of the office, and its seal: what is taken, what is refused, who may use it.

#include <QTest>
#include <QtEndian>

#include "core/work/office_profile.h"
#include "tests/support/temp_store.h"

using namespace saikoku;

namespace {

/// As much of a PNG as the office's settings look at; drawing looks at the rest.
QByteArray png(quint32 width, quint32 height, qsizetype padding = 0) {
    QByteArray bytes("\x89PNG\r\n\x1a\n", 8);
    bytes += QByteArray("\0\0\0\rIHDR", 8);
    for (const quint32 side : {width, height}) {
        const quint32 big = qToBigEndian(side);
        bytes += QByteArray(reinterpret_cast<const char*>(&big), sizeof(big));
    }
    bytes += QByteArray("\x08\x06\0\0\0", 5) + QByteArray(4, 'c') + QByteArray(padding, 'x');
    return bytes + QByteArray("\0\0\0\0IEND", 8) + QByteArray("\xae\x42\x60\x82", 4);
}

LetterSender typedSender() {
    return {QStringLiteral("架空市"),
            QStringLiteral("納税課"),
            QStringLiteral("〒９９９−０２２２"),
            QStringLiteral("架空市本町1番地"),
            QStringLiteral("0999221111"),
            QStringLiteral("平日 8時30分から"),
            QStringLiteral("架空市長 架空 一郎")};
}

}  // namespace

class OfficeProfileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keptAsItIsPrinted_data() { TempStore::backends(); }
    void keptAsItIsPrinted() {
        TEMP_STORE(store);
        VERIFY_RESULT(setOfficeName(store.session(), QStringLiteral("架空市役所")));
        QCOMPARE(officeProfile(store.session())->sender.name,
                 QStringLiteral("架空市役所"));  // until it has one of its own
        VERIFY_RESULT(setLetterSender(store.session(), typedSender()));
        const auto profile = officeProfile(store.session());
        VERIFY_RESULT(profile);
        QCOMPARE(profile->name, QStringLiteral("架空市役所"));
        QCOMPARE(profile->sender.name, QStringLiteral("架空市"));
        QCOMPARE(profile->sender.postalCode, QStringLiteral("9990222"));
        QCOMPARE(profile->sender.phone, QStringLiteral("0999-22-1111"));
        QVERIFY(!profile->hasSeal);
    }

    void refused_data() {
        QTest::addColumn<QString>("postcode");
        QTest::addColumn<QString>("phone");
        QTest::addColumn<QString>("signer");
        QTest::newRow("postcode") << "99902"
                                  << ""
                                  << "";
        QTest::newRow("telephone") << ""
                                   << "市役所"
                                   << "";
        QTest::newRow("line") << ""
                              << "" << QStringLiteral("長").repeated(61);
    }
    void refused() {
        QFETCH(QString, postcode);
        QFETCH(QString, phone);
        QFETCH(QString, signer);
        TempStore store(QStringLiteral("sqlite"));
        QVERIFY2(store.isReady(), qPrintable(store.problem()));
        LetterSender typed = typedSender();
        typed.postalCode = postcode;
        typed.phone = phone;
        typed.signer = signer;
        const auto set = setLetterSender(store.session(), typed);
        QVERIFY(!set);
        QCOMPARE(set.error().code, ErrorCode::BadInput);
        QVERIFY(officeProfile(store.session())->sender.department.isEmpty());  // nothing of it was kept
    }

    void seals_data() {
        QTest::addColumn<QByteArray>("picture");
        QTest::addColumn<bool>("isTaken");
        QTest::newRow("a seal") << png(400, 400) << true;
        QTest::newRow("not a picture") << QByteArray("GIF89a and much more of it") << false;
        QTest::newRow("cut off") << png(400, 400).chopped(12) << false;
        QTest::newRow("too wide") << png(2'401, 10) << false;
        QTest::newRow("nothing in it") << png(0, 10) << false;
        QTest::newRow("too many bytes") << png(400, 400, 500'000) << false;
    }
    void seals() {
        QFETCH(QByteArray, picture);
        QFETCH(bool, isTaken);
        TempStore store(QStringLiteral("sqlite"));
        QVERIFY2(store.isReady(), qPrintable(store.problem()));
        const auto set = setOfficialSeal(store.session(), picture);
        QCOMPARE(set.has_value(), isTaken);
        QCOMPARE(officeProfile(store.session())->hasSeal, isTaken);
    }

    /// On approved wording, or made by who may approve it; else the letter is without.
    void whoUsesTheSeal() {
        TempStore store(QStringLiteral("sqlite"));
        QVERIFY2(store.isReady(), qPrintable(store.problem()));
        VERIFY_RESULT(setOfficialSeal(store.session(), png(400, 400)));
        const auto officer = store.signInAs(Role::Officer);
        VERIFY_RESULT(officer);
        QCOMPARE(officialSeal(**officer, true).value(), png(400, 400));
        QVERIFY(officialSeal(**officer, false)->isEmpty());
        const auto supervisor = store.signInAs(Role::Supervisor);
        VERIFY_RESULT(supervisor);
        QCOMPARE(officialSeal(**supervisor, false).value(), png(400, 400));
        const auto caller = store.signInAs(Role::Caller);
        VERIFY_RESULT(caller);
        QCOMPARE(officialSeal(**caller, true).error().code, ErrorCode::Permission);
    }
};

QTEST_MAIN(OfficeProfileTest)
#include "office_profile_test.moc"
