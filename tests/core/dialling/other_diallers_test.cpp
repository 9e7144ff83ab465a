#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "core/dialling/external_command_dialler.h"
#include "core/dialling/manual_dialler.h"
#include "core/dialling/tel_uri_dialler.h"

using namespace saikoku;

namespace {

const QString kNumber = QStringLiteral("0999-12-3456");

DiallerSettings of(const char* kind) {
    DiallerSettings settings;
    settings.kind = QLatin1String(kind);
    return settings;
}

QString textOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

}  // namespace

class OtherDiallersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void byHand() {
        const SystemClock clock;
        ManualDialler phone(of("manual"), clock);
        QSignalSpy closed(&phone, &Dialler::closed);
        QCOMPARE(phone.lineState(), LineState::Ready);
        QVERIFY(!phone.capabilities().reportsEvents);
        QVERIFY(phone.dialHint().isEmpty());
        QVERIFY(phone.dial(kNumber).has_value());
        QVERIFY(phone.dialHint().contains(QStringLiteral("0999123456")));
        QVERIFY(!phone.sendDtmf(QStringLiteral("1")).has_value());
        QVERIFY(phone.hangUp().has_value());
        const CallOutcome outcome = closed.first().first().value<CallOutcome>();
        QCOMPARE(codeOf(outcome.end), QStringLiteral("not_reported"));
        QVERIFY(proposedResultCode(outcome).isEmpty());
        QVERIFY(outcome.call.times.ended >= outcome.call.times.begun);
    }

    void byTheDesktop() {
        const SystemClock clock;
        QList<QUrl> opened;
        bool taken = true;
        TelUriDialler phone(of("tel"), clock, [&](const QUrl& url) {
            opened.append(url);
            return taken;
        });
        QCOMPARE(phone.lineState(), LineState::Ready);
        QVERIFY(phone.dial(kNumber).has_value());
        QCOMPARE(opened.last().toString(QUrl::FullyEncoded), QStringLiteral("tel:0999123456"));
        QVERIFY(phone.hangUp().has_value());
        QVERIFY(phone.dial(QStringLiteral("*21#")).has_value());
        QCOMPARE(opened.last().toString(QUrl::FullyEncoded), QStringLiteral("tel:*21%23"));
        QVERIFY(phone.hangUp().has_value());
        taken = false;
        const Result<void> refused = phone.dial(kNumber);
        QVERIFY(!refused.has_value());
        QVERIFY(!phone.hasCall());
    }

    void withoutADesktop() {
        const SystemClock clock;
        TelUriDialler phone(of("tel"), clock, {});
        QCOMPARE(phone.lineState(), LineState::Unavailable);
        QVERIFY(!phone.dial(kNumber).has_value());
    }

    void expandsTemplates_data() {
        QTest::addColumn<QString>("commandTemplate");
        QTest::addColumn<QStringList>("words");
        QTest::newRow("plain") << QStringLiteral("phone %n")
                               << QStringList{QStringLiteral("phone"), QStringLiteral("0999123456")};
        QTest::newRow("inside a word")
            << QStringLiteral("tSIP.exe /tsip=%n")
            << QStringList{QStringLiteral("tSIP.exe"), QStringLiteral("/tsip=0999123456")};
        QTest::newRow("path with spaces")
            << QStringLiteral("\"C:/Program Files/MicroSIP/MicroSIP.exe\" %n")
            << QStringList{QStringLiteral("C:/Program Files/MicroSIP/MicroSIP.exe"),
                           QStringLiteral("0999123456")};
        QTest::newRow("quotes hold together")
            << QStringLiteral("linphonecsh generic \"call %n\"")
            << QStringList{QStringLiteral("linphonecsh"), QStringLiteral("generic"),
                           QStringLiteral("call 0999123456")};
        QTest::newRow("no shell") << QStringLiteral("phone %n ; rm $HOME")
                                  << QStringList{QStringLiteral("phone"), QStringLiteral("0999123456"),
                                                 QStringLiteral(";"), QStringLiteral("rm"),
                                                 QStringLiteral("$HOME")};
    }
    void expandsTemplates() {
        QFETCH(QString, commandTemplate);
        QFETCH(QStringList, words);
        QCOMPARE(ExternalCommandDialler::expand(commandTemplate, QStringLiteral("%n"),
                                                QStringLiteral("0999123456")),
                 words);
    }

    void startsPrograms() {
        QTemporaryDir folder;
        const QString script = folder.filePath(QStringLiteral("phone program"));
        const QString heard = folder.filePath(QStringLiteral("heard"));
        QFile file(script);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("#!/bin/sh\nfor word; do printf '[%s]' \"$word\"; done > \"" + heard.toUtf8() +
                   ".part\"\n" + "mv \"" + heard.toUtf8() + ".part\" \"" + heard.toUtf8() + "\"\n");
        file.close();
        QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));

        DiallerSettings settings = of("command");
        settings.dialCommand = QStringLiteral("\"%1\" call \"to %n\"").arg(script);
        settings.hangUpCommand = QStringLiteral("\"%1\" hangup").arg(script);
        settings.keysCommand = QStringLiteral("\"%1\" keys=%k").arg(script);
        const SystemClock clock;
        ExternalCommandDialler phone(settings, clock);
        QCOMPARE(phone.lineState(), LineState::Ready);
        QVERIFY(phone.capabilities().hangsUp);
        QVERIFY(phone.dial(kNumber).has_value());
        QTRY_COMPARE(textOf(heard), QStringLiteral("[call][to 0999123456]"));
        QVERIFY(phone.sendDtmf(QStringLiteral("12#")).has_value());
        QTRY_COMPARE(textOf(heard), QStringLiteral("[keys=12#]"));
        QSignalSpy closed(&phone, &Dialler::closed);
        QVERIFY(phone.hangUp().has_value());
        QTRY_COMPARE(textOf(heard), QStringLiteral("[hangup]"));
        QCOMPARE(closed.size(), 1);
    }

    void saysWhenTheProgramIsMissing() {
        DiallerSettings settings = of("command");
        settings.dialCommand = QStringLiteral("/nonexistent/phone %n");
        const SystemClock clock;
        ExternalCommandDialler phone(settings, clock);
        QCOMPARE(phone.lineState(), LineState::Unavailable);
        QVERIFY(phone.lineText().contains(QStringLiteral("/nonexistent/phone")));
        QVERIFY(!phone.dial(kNumber).has_value());
    }
};

QTEST_GUILESS_MAIN(OtherDiallersTest)
#include "other_diallers_test.moc"
