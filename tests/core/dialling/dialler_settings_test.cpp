#include "core/dialling/dialler_settings.h"

#include <QFile>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include "core/dialling/dialler_factory.h"

using namespace saikoku;

class DiallerSettingsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void goesThroughAMap() {
        DiallerSettings settings;
        settings.kind = QStringLiteral("command");
        settings.name = QStringLiteral("内線201");
        settings.port = 4445;
        settings.dialCommand = QStringLiteral("\"C:/Program Files/MicroSIP/MicroSIP.exe\" %n");
        settings.hangUpCommand = QStringLiteral("MicroSIP.exe /hangupall");
        settings.outsidePrefix = QStringLiteral("0");
        settings.callerIdPrefix = QStringLiteral("186");
        settings.ringSeconds = 45;
        settings.quietSeconds = 7;
        const auto read = DiallerSettings::fromVariantMap(settings.toVariantMap());
        QVERIFY(read.has_value());
        QCOMPARE(*read, settings);
    }

    void refuses_data() {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QVariant>("value");
        QTest::newRow("kind") << QStringLiteral("kind") << QVariant(QStringLiteral("carrier pigeon"));
        QTest::newRow("no kind") << QStringLiteral("kind") << QVariant(QString());
        QTest::newRow("port 0") << QStringLiteral("port") << QVariant(0);
        QTest::newRow("port too large") << QStringLiteral("port") << QVariant(70000);
        QTest::newRow("port in words") << QStringLiteral("port") << QVariant(QStringLiteral("sip"));
        QTest::newRow("ring too short") << QStringLiteral("ringSeconds") << QVariant(4);
        QTest::newRow("ring too long") << QStringLiteral("ringSeconds") << QVariant(181);
        QTest::newRow("quiet too short") << QStringLiteral("quietSeconds") << QVariant(2);
        QTest::newRow("outside prefix") << QStringLiteral("outsidePrefix") << QVariant(QStringLiteral("0,"));
        QTest::newRow("caller id prefix")
            << QStringLiteral("callerIdPrefix") << QVariant(QStringLiteral("187"));
        QTest::newRow("scheme") << QStringLiteral("uriScheme") << QVariant(QStringLiteral("file"));
    }
    void refuses() {
        QFETCH(QString, key);
        QFETCH(QVariant, value);
        QVariantMap values{{QStringLiteral("kind"), QStringLiteral("baresip")}};
        QVERIFY(DiallerSettings::fromVariantMap(values).has_value());
        values.insert(key, value);
        const auto read = DiallerSettings::fromVariantMap(values);
        QVERIFY(!read.has_value());
        QVERIFY(read.error().message.contains(key));
    }

    void aCommandNeedsThePlace() {
        QVariantMap values{{QStringLiteral("kind"), QStringLiteral("command")},
                           {QStringLiteral("dialCommand"), QStringLiteral("phone")}};
        QVERIFY(!DiallerSettings::fromVariantMap(values).has_value());
        values.insert(QStringLiteral("dialCommand"), QStringLiteral("phone %n"));
        QVERIFY(DiallerSettings::fromVariantMap(values).has_value());
    }

    void keepsAListInAFile() {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("settings.ini"));
        DiallerSettings desk;
        desk.kind = QStringLiteral("baresip");
        desk.name = QStringLiteral("内線201");
        DiallerSettings hand;
        hand.kind = QStringLiteral("manual");
        {
            QSettings file(path, QSettings::IniFormat);
            QVERIFY(loadDiallers(file)->isEmpty());
            saveDiallers(file, {hand, desk, hand});
            saveDiallers(file, {desk, hand});
        }
        QSettings file(path, QSettings::IniFormat);
        const auto read = loadDiallers(file);
        QVERIFY(read.has_value());
        QCOMPARE(*read, (QList<DiallerSettings>{desk, hand}));
    }

    // As docs/telephony.md says to write it.
    void readsWhatAPersonWrote() {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("settings.ini"));
        QFile written(path);
        QVERIFY(written.open(QIODevice::WriteOnly));
        written.write(
            QStringLiteral("[diallers]\nsize=2\n1\\kind=baresip\n1\\name=内線201\n1\\outsidePrefix=0\n"
                           "1\\callerIdPrefix=186\n2\\kind=command\n"
                           "2\\dialCommand=\"\\\"C:/Program Files/MicroSIP/MicroSIP.exe\\\" %n\"\n")
                .toUtf8());
        written.close();
        QSettings file(path, QSettings::IniFormat);
        const auto read = loadDiallers(file);
        QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().message));
        QCOMPARE(read->size(), 2);
        QCOMPARE(read->at(0).name, QStringLiteral("内線201"));
        QCOMPARE(read->at(0).outsidePrefix, QStringLiteral("0"));
        QCOMPARE(read->at(1).dialCommand, QStringLiteral("\"C:/Program Files/MicroSIP/MicroSIP.exe\" %n"));
    }

    void namesABadEntryOfAFile() {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("settings.ini"));
        QFile written(path);
        QVERIFY(written.open(QIODevice::WriteOnly));
        written.write("[diallers]\nsize=1\n1\\kind=baresip\n1\\port=abc\n");
        written.close();
        QSettings file(path, QSettings::IniFormat);
        const auto read = loadDiallers(file);
        QVERIFY(!read.has_value());
        QVERIFY(read.error().message.contains(QStringLiteral("abc")));
    }

    void finds() {
        DiallerSettings desk;
        desk.kind = QStringLiteral("baresip");
        desk.name = QStringLiteral("desk");
        desk.port = 5555;
        QCOMPARE(findDialler({desk}, QStringLiteral("desk"))->port, 5555);
        QCOMPARE(findDialler({desk}, QStringLiteral("baresip"))->port, 5555);
        QCOMPARE(findDialler({}, QStringLiteral("baresip"))->port, DiallerSettings().port);
        QCOMPARE(findDialler({}, QStringLiteral("manual"))->kind, QStringLiteral("manual"));
        const auto unknown = findDialler({desk}, QStringLiteral("nosuch"));
        QCOMPARE(unknown.error().code, ErrorCode::Usage);
        QVERIFY(unknown.error().message.contains(QStringLiteral("desk")));
        QVERIFY(!findDialler({}, QStringLiteral("command")).has_value());
    }

    void makesEveryKind() {
        const SystemClock clock;
        const QStringList kinds = diallerKinds();
        QCOMPARE(kinds.size(), 4);
        for (const QString& kind : kinds) {
            DiallerSettings settings;
            settings.kind = kind;
            settings.dialCommand = QStringLiteral("phone %n");
            const auto dialler = makeDialler(settings, {clock});
            QVERIFY2(dialler.has_value(), qPrintable(kind));
            QCOMPARE((*dialler)->name(), kind);
            QVERIFY(!diallerKindLabel(kind).isEmpty());
            QVERIFY(!(*dialler)->lineText().isEmpty());
        }
        QVERIFY(!makeDialler({}, {clock}).has_value());
    }
};

QTEST_GUILESS_MAIN(DiallerSettingsTest)
#include "dialler_settings_test.moc"
