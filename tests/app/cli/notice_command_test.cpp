// Letters by saikoku-cli: words, keys, exit codes of the contract.

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include "app/cli/run_cli.h"
#include "core/work/office_profile.h"
#include "tests/support/call_city.h"
#include "tests/support/store_words.h"
#include "tests/support/temp_store.h"

using namespace saikoku;

namespace {

LetterSender citySender() {
    LetterSender lines;
    lines.name = QStringLiteral("みらい市");
    lines.department = QStringLiteral("納税課");
    lines.postalCode = QStringLiteral("9990222");
    lines.address = QStringLiteral("みらい市中央1丁目1番1号");
    lines.phone = QStringLiteral("0999-22-0000");
    lines.hours = QStringLiteral("8時30分から17時15分まで");
    lines.signer = QStringLiteral("みらい市長　未来　太郎");
    return lines;
}

QByteArray bytesOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

}  // namespace

class NoticeCommandTest : public QObject {
    Q_OBJECT

    QJsonObject m_json;

    int run(const TempStore& store, const QStringList& words, const char* asOf = "2026-11-20T10:00") {
        qputenv("SAIKOKU_PASSWORD", TempStore::password().toUtf8());
        const auto result = cli::runCli(QStringList{QStringLiteral("saikoku-cli"), QStringLiteral("--json"),
                                                    QStringLiteral("--as-of"), QLatin1String(asOf)} +
                                        test::storeWords(store.location()) + words);
        m_json = QJsonDocument::fromJson(result.standardOutput.toUtf8()).object();
        return result.exitCode;
    }
    int number(const char* key) const { return m_json.value(QLatin1String(key)).toInt(-1); }
    QString text(const char* key) const { return m_json.value(QLatin1String(key)).toString(); }
    QString error() const {
        return m_json.value(QLatin1String("error")).toObject().value(QLatin1String("code")).toString();
    }

private Q_SLOTS:
    void printedReprintedReturned_data() { TempStore::backends(); }
    void printedReprintedReturned() {
        TEMP_STORE(store);
        VERIFY_RESULT(test::buildCallCity(store.session()));
        VERIFY_RESULT(setLetterSender(store.session(), citySender()));
        QTemporaryDir folder;
        const QString out = folder.filePath(QStringLiteral("letters.pdf"));
        const QString index = folder.filePath(QStringLiteral("index.csv"));
        const QStringList make{QStringLiteral("notice"), QStringLiteral("--template"),
                               QStringLiteral("notice"), QStringLiteral("--where"),
                               QStringLiteral("outstanding > 0")};
        QCOMPARE(run(store, make + QStringList{QStringLiteral("--dry-run")}), 0);
        QVERIFY(m_json.value(QLatin1String("batch")).isNull());
        QCOMPARE(number("letters"), 5);
        QVERIFY(number("pages") >= 5);
        QVERIFY(number("sheets") >= 5);
        const QJsonArray excluded = m_json.value(QLatin1String("excluded")).toArray();
        QCOMPARE(excluded.size(), 1);
        QCOMPARE(excluded.at(0).toObject().value(QLatin1String("code")).toString(),
                 QStringLiteral("protected"));
        QCOMPARE(excluded.at(0).toObject().value(QLatin1String("cases")).toInt(), 1);
        QVERIFY(!QFile::exists(out));
        QCOMPARE(
            run(store, make + QStringList{QStringLiteral("--out"), out, QStringLiteral("--index"), index}),
            0);
        QCOMPARE(text("batch"), QStringLiteral("B000001"));
        const QByteArray pdf = bytesOf(out);
        QVERIFY(pdf.startsWith("%PDF-"));
        QCOMPARE(bytesOf(index).count('\n'), 6);
        // somebody else's template would be a second letter: they got this one
        QCOMPARE(run(store, make + QStringList{QStringLiteral("--out"), out}), 0);
        QCOMPARE(number("letters"), 0);
        QVERIFY(m_json.value(QLatin1String("batch")).isNull());
        const QString again = folder.filePath(QStringLiteral("again.pdf"));
        QCOMPARE(run(store, {QStringLiteral("notice"), QStringLiteral("--reprint"), QStringLiteral("B000001"),
                             QStringLiteral("--out"), again}),
                 0);
        QCOMPARE(bytesOf(again), pdf);
        QCOMPARE(run(store, {QStringLiteral("notice"), QStringLiteral("show"), QStringLiteral("1")}), 0);
        const QString letter = m_json.value(QLatin1String("letters"))
                                   .toArray()
                                   .at(1)
                                   .toObject()
                                   .value(QLatin1String("letter"))
                                   .toString();
        QCOMPARE(run(store, {QStringLiteral("notice"), QStringLiteral("returned"), letter,
                             QStringLiteral("--reason"), QStringLiteral("moved")}),
                 0);
        QCOMPARE(text("reason"), QStringLiteral("moved"));
        QCOMPARE(run(store, {QStringLiteral("notice"), QStringLiteral("returned"), letter,
                             QStringLiteral("--reason"), QStringLiteral("moved")}),
                 3);
        QCOMPARE(run(store, {QStringLiteral("notice"), QStringLiteral("returned"), letter,
                             QStringLiteral("--reason"), QStringLiteral("gone")}),
                 2);
        QCOMPARE(run(store, {QStringLiteral("notice"), QStringLiteral("check"), QStringLiteral("B000001")}),
                 3);  // who made it
        const QStringList withdraw{QStringLiteral("notice"), QStringLiteral("withdraw"),
                                   QStringLiteral("B000001"), QStringLiteral("--reason"),
                                   QStringLiteral("条件の誤り")};
        const QStringList undo{QStringLiteral("notice"), QStringLiteral("undo-return"), letter};
        QCOMPARE(run(store, withdraw), 3);  // one came back
        QCOMPARE(run(store, undo), 2);      // why?
        QCOMPARE(run(store, undo + QStringList{QStringLiteral("--reason"), QStringLiteral("取り違え")}), 0);
        QVERIFY(m_json.value(QLatin1String("returned")).isNull());
        QCOMPARE(run(store, {QStringLiteral("notice"), QStringLiteral("returned"), letter,
                             QStringLiteral("--reason"), QStringLiteral("moved")}),
                 0);
        QCOMPARE(run(store, {QStringLiteral("notice"), QStringLiteral("batches")}), 0);
        const QJsonObject batch = m_json.value(QLatin1String("batches")).toArray().at(0).toObject();
        QCOMPARE(batch.value(QLatin1String("returned")).toInt(), 1);
        QCOMPARE(batch.value(QLatin1String("letters")).toInt(), 5);
        QCOMPARE(run(store, {QStringLiteral("notice"), QStringLiteral("sent"), QStringLiteral("--returned")}),
                 0);
        QCOMPARE(m_json.value(QLatin1String("letters")).toArray().size(), 1);
        QCOMPARE(run(store, undo + QStringList{QStringLiteral("--reason"), QStringLiteral("取り違え")}), 0);
        QCOMPARE(run(store, withdraw), 0);
        QCOMPARE(text("withdrawn_because"), QStringLiteral("条件の誤り"));
        QCOMPARE(run(store, withdraw), 3);
        QCOMPARE(run(store, {QStringLiteral("notice"), QStringLiteral("sent")}), 0);
        QCOMPARE(m_json.value(QLatin1String("letters")).toArray().size(), 0);
        // one letter to look at leaves nothing behind
        const QString look = folder.filePath(QStringLiteral("look.png"));
        const QStringList preview{QStringLiteral("notice"),     QStringLiteral("preview"),
                                  QStringLiteral("--template"), QStringLiteral("payment-slip"),
                                  QStringLiteral("--case"),     QStringLiteral("0001000002"),
                                  QStringLiteral("--out")};
        QCOMPARE(run(store, preview + QStringList{look}), 0);
        QVERIFY(bytesOf(look).startsWith("\x89PNG"));
        const QString specimen = folder.filePath(QStringLiteral("specimen.pdf"));
        QCOMPARE(run(store, preview + QStringList{specimen}), 0);
        QVERIFY(bytesOf(specimen).startsWith("%PDF-"));
        const QStringList slips{QStringLiteral("notice"),
                                QStringLiteral("--template"),
                                QStringLiteral("payment-slip"),
                                QStringLiteral("--where"),
                                QStringLiteral("outstanding > 0"),
                                QStringLiteral("--out"),
                                specimen};
        QCOMPARE(run(store, slips), 3);  // the company code is the dummy
        QCOMPARE(run(store, slips + QStringList{QStringLiteral("--specimen")}), 0);
        QVERIFY(m_json.value(QLatin1String("batch")).isNull());
        QCOMPARE(run(store, {QStringLiteral("notice"), QStringLiteral("batches")}), 0);
        QCOMPARE(m_json.value(QLatin1String("batches")).toArray().size(), 1);
        QVERIFY(!m_json.value(QLatin1String("batches"))
                     .toArray()
                     .at(0)
                     .toObject()
                     .value(QLatin1String("withdrawn"))
                     .isNull());
        QCOMPARE(run(store, make + QStringList{QStringLiteral("--out"), out, QStringLiteral("--date"),
                                               QStringLiteral("2027-11-20")}),
                 3);  // a year too far
        // as of the day before nothing had left
        QCOMPARE(run(store, {QStringLiteral("notice"), QStringLiteral("batches")}, "2026-11-19"), 0);
        QCOMPARE(m_json.value(QLatin1String("batches")).toArray().size(), 0);
        QCOMPARE(run(store, {QStringLiteral("notice"), QStringLiteral("sent")}, "2026-11-19"), 0);
        QCOMPARE(m_json.value(QLatin1String("letters")).toArray().size(), 0);
    }

    void badWords_data() {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<int>("exitCode");
        const QStringList notice{QStringLiteral("notice"), QStringLiteral("--template"),
                                 QStringLiteral("notice")};
        const QStringList everybody{QStringLiteral("--where"), QStringLiteral("outstanding > 0")};
        const QStringList dry{QStringLiteral("--dry-run")};
        QTest::newRow("nobody named") << notice + dry << 2;
        QTest::newRow("two ways") << notice + everybody + dry +
                                         QStringList{QStringLiteral("--case"), QStringLiteral("0001000001")}
                                  << 2;
        QTest::newRow("no template") << QStringList{QStringLiteral("notice")} + everybody + dry << 2;
        QTest::newRow("no file") << notice + everybody << 2;
        QTest::newRow("wrong condition")
            << notice + dry + QStringList{QStringLiteral("--where"), QStringLiteral("outstanding >")} << 2;
        QTest::newRow("wrong --set") << notice + everybody + dry +
                                            QStringList{QStringLiteral("--set"), QStringLiteral("survey_url")}
                                     << 2;
        QTest::newRow("unknown template")
            << QStringList{QStringLiteral("notice"), QStringLiteral("--template"), QStringLiteral("poem")} +
                   everybody + dry
            << 3;
        QTest::newRow("officers' template")
            << QStringList{QStringLiteral("notice"), QStringLiteral("--template"),
                           QStringLiteral("seizure-warning")} +
                   everybody + dry
            << 3;
        QTest::newRow("a day that has passed")
            << notice + everybody + dry + QStringList{QStringLiteral("--date"), QStringLiteral("2026-11-19")}
            << 3;
        QTest::newRow("unknown batch")
            << QStringList{QStringLiteral("notice"), QStringLiteral("--reprint"), QStringLiteral("B000009"),
                           QStringLiteral("--out"), QStringLiteral("/dev/null")}
            << 3;
        QTest::newRow("unknown letter")
            << QStringList{QStringLiteral("notice"), QStringLiteral("returned"), QStringLiteral("1-00001-1"),
                           QStringLiteral("--reason"), QStringLiteral("moved")}
            << 3;
        QTest::newRow("unknown case")
            << notice + dry + QStringList{QStringLiteral("--case"), QStringLiteral("999")} << 3;
    }
    void badWords() {
        QFETCH(QStringList, words);
        QFETCH(int, exitCode);
        TempStore store(QStringLiteral("sqlite"));
        QVERIFY2(store.isReady(), qPrintable(store.problem()));
        VERIFY_RESULT(test::buildCallCity(store.session()));
        VERIFY_RESULT(setLetterSender(store.session(), citySender()));
        const int exit = run(store, words);
        QVERIFY2(exit == exitCode, qPrintable(QStringLiteral("%1: %2").arg(exit).arg(
                                       QString::fromUtf8(QJsonDocument(m_json).toJson()))));
        QVERIFY(!error().isEmpty());
    }

    void addresses_data() { TempStore::backends(); }
    void addresses() {
        TEMP_STORE(store);
        VERIFY_RESULT(test::buildCallCity(store.session()));
        const QStringList address{QStringLiteral("letters"), QStringLiteral("address"),
                                  QStringLiteral("0001000002")};
        QCOMPARE(run(store, address), 0);
        QCOMPARE(m_json.value(QLatin1String("addresses")).toArray().size(), 0);
        QCOMPARE(
            run(store, address + QStringList{QStringLiteral("--set"), QStringLiteral("mailing"),
                                             QStringLiteral("--postal-code"), QStringLiteral("999-0111"),
                                             QStringLiteral("--address"), QStringLiteral("となり市北町1"),
                                             QStringLiteral("--source"), QStringLiteral("届出")}),
            0);
        const QJsonObject first = m_json.value(QLatin1String("addresses")).toArray().at(0).toObject();
        QCOMPARE(first.value(QLatin1String("postal_code")).toString(), QStringLiteral("9990111"));
        QCOMPARE(run(store, address + QStringList{QStringLiteral("--end"),
                                                  QString::number(first.value(QLatin1String("id")).toInt())}),
                 0);
        QVERIFY(!m_json.value(QLatin1String("addresses"))
                     .toArray()
                     .at(0)
                     .toObject()
                     .value(QLatin1String("ended"))
                     .isNull());
    }
};

QTEST_GUILESS_MAIN(NoticeCommandTest)
#include "notice_command_test.moc"
