// Files as they come in real life, through the command line. Where ../shared/cases is there, its
// folders are imported too.

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

#include "app/cli/run_cli.h"
#include "core/store/database.h"
#include "tests/core/exchange/extract_files.h"
#include "tests/support/store_words.h"
#include "tests/support/temp_store.h"

using namespace saikoku;
using namespace saikoku::test;

namespace {

const QString kCases = QStringLiteral(SAIKOKU_SOURCE_DIR "/../shared/cases/");

/// One call of saikoku-cli on a store, in this process.
class Cli {
public:
    explicit Cli(TempStore& store) : m_store(storeWords(store.location())) {
        store.close();
        qputenv("SAIKOKU_PASSWORD", TempStore::password().toUtf8());
    }

    int run(const QStringList& words, const QString& asOf = QStringLiteral("2026-11-20")) {
        m_result = cli::runCli(QStringList{QStringLiteral("saikoku-cli"), QStringLiteral("--as-of"), asOf, QStringLiteral("--json")} + m_store + words);
        m_json = QJsonDocument::fromJson(m_result.standardOutput.toUtf8()).object();
        return m_result.exitCode;
    }
    int import(const QString& folder, const QStringList& more = {}, const QString& asOf = QStringLiteral("2026-11-20")) {
        return run(QStringList{QStringLiteral("import"), QStringLiteral("--from"), folder} + more, asOf);
    }
    int importCase(const QString& name, const QStringList& more = {}, const QString& asOf = QStringLiteral("2026-11-20")) {
        return import(kCases + name, more, asOf);
    }
    QJsonObject openCase(const QString& number) {
        run({QStringLiteral("case"), number});
        return m_json;
    }
    const QJsonObject& json() const { return m_json; }
    QJsonValue counted(const char* file, const char* what) const {
        return m_json[QStringLiteral("files")][QLatin1String(file)][QLatin1String(what)];
    }
    QString output() const { return m_result.standardOutput + m_result.standardError; }
    QString message() const { return m_json[QStringLiteral("error")][QStringLiteral("message")].toString(); }

private:
    QStringList m_store;
    cli::CliResult m_result;
    QJsonObject m_json;
};

QStringList anyDates() { return {QStringLiteral("--profile"), kCases + QStringLiteral("base/anydates.json")}; }

QStringList dueDates(const QJsonObject& file) {
    QStringList days;
    for (const QJsonValue& receivable : file[QStringLiteral("receivables")].toArray()) {
        days.append(receivable[QStringLiteral("notice_number")].toString().right(1) + u' ' + receivable[QStringLiteral("due")].toString());
    }
    days.sort();
    return days;
}

QStringList phonesOf(const QJsonObject& file) {
    QStringList phones;
    for (const QJsonValue& phone : file[QStringLiteral("phones")].toArray()) {
        phones.append(QStringList{phone[QStringLiteral("number")].toString(), phone[QStringLiteral("remark")].toString(),
                                  phone[QStringLiteral("extension")].toString()}
                          .join(u'|'));
    }
    return phones;
}

}  // namespace

#define SHARED_CASES()                              \
    if (!QDir(kCases).exists()) {                   \
        QSKIP("the shared cases are not there");    \
    }                                               \
    TempStore store(QStringLiteral("sqlite"));      \
    QVERIFY2(store.isReady(), qPrintable(store.problem())); \
    Cli cli(store)

class UntidyFilesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(std::freopen("/dev/null", "r", stdin) != nullptr); }

    void strayQuote() {
        SHARED_CASES();
        QCOMPARE(cli.importCase(QStringLiteral("stray-quote"), {QStringLiteral("--profile"), kCases + QStringLiteral("stray-quote/profile.json")}), 1);
        QCOMPARE(cli.counted("taxpayers", "rows").toInt(), 3);
        QCOMPARE(cli.counted("taxpayers", "rejected").toInt(), 1);
        QCOMPARE(cli.json()[QStringLiteral("rejected")][0][QStringLiteral("line")].toInt(), 2);
        QCOMPARE(cli.openCase(QStringLiteral("0009000003"))[QStringLiteral("name")].toString(), QStringLiteral("架空　三郎"));
        QCOMPARE(cli.run({QStringLiteral("cases")}), 0);
        QVERIFY(!cli.output().contains(QStringLiteral("コーポ緑")));
    }

    void endByte() {
        SHARED_CASES();
        QCOMPARE(cli.importCase(QStringLiteral("end-byte-1a")), 0);
        QCOMPARE(cli.counted("phones", "rows").toInt(), 4);
        QVERIFY(cli.json()[QStringLiteral("rejected")].toArray().isEmpty());
    }

    void rowsOfCommas() {
        SHARED_CASES();
        QCOMPARE(cli.importCase(QStringLiteral("rows-of-commas")), 0);
        QCOMPARE(cli.counted("taxpayers", "rows").toInt(), 3);
        QCOMPARE(cli.counted("taxpayers", "left_aside").toInt(), 3);
        QVERIFY(cli.json()[QStringLiteral("rejected")].toArray().isEmpty());
    }

    void emptiedFiles_data() {
        QTest::addColumn<QString>("folder");
        for (const char* name : {"cut-at-line", "empty-phones", "empty-receipts"}) {
            QTest::newRow(name) << QStringLiteral("emptied-files/") + QLatin1String(name);
        }
    }
    void emptiedFiles() {
        SHARED_CASES();
        QFETCH(QString, folder);
        QCOMPARE(cli.importCase(QStringLiteral("base"), {}, QStringLiteral("2026-11-19")), 0);
        const QStringList before = phonesOf(cli.openCase(QStringLiteral("0009000002")));
        QCOMPARE(cli.importCase(folder), 3);
        QVERIFY2(cli.message().contains(QStringLiteral("--accept-loss")), qPrintable(cli.message()));
        QCOMPARE(cli.importCase(folder, {QStringLiteral("--dry-run")}), 3);
        QCOMPARE(phonesOf(cli.openCase(QStringLiteral("0009000002"))), before);
        QCOMPARE(cli.importCase(folder, {QStringLiteral("--accept-loss")}), 0);
        QCOMPARE(cli.json()[QStringLiteral("accepted_loss")].toArray().size(), 1);
    }

    void zerosLostInExcel() {
        SHARED_CASES();
        QCOMPARE(cli.importCase(QStringLiteral("base"), {}, QStringLiteral("2026-11-19")), 0);
        QCOMPARE(cli.importCase(QStringLiteral("zeros-lost-in-excel")), 3);
        QVERIFY2(cli.message().contains(QStringLiteral("0009000001")), qPrintable(cli.message()));
        QCOMPARE(cli.run({QStringLiteral("cases")}), 0);
        QCOMPARE(cli.json()[QStringLiteral("total")].toInt(), 3);
    }

    void eras_data() {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<QStringList>("days");
        QTest::addColumn<int>("warnings");
        const auto days = [](std::initializer_list<const char*> list) {
            QStringList all;
            for (const char* day : list) {
                all.append(QString::number(all.size()) + u' ' + QLatin1String(day));
            }
            return all;
        };
        QTest::newRow("era-sign") << QStringLiteral("era-sign") << days({"2019-04-30", "2019-04-30", "1989-01-07"}) << 0;
        QTest::newRow("heisei-after-its-end") << QStringLiteral("heisei-after-its-end")
                                              << days({"2019-05-07", "2019-07-31", "2020-03-02", "2019-07-31", "2019-07-31"}) << 5;
    }
    void eras() {
        SHARED_CASES();
        QFETCH(QString, folder);
        QFETCH(QStringList, days);
        QCOMPARE(cli.importCase(folder, anyDates()), 0);
        QTEST(cli.counted("receivables", "warnings").toInt(), "warnings");
        QCOMPARE(cli.json()[QStringLiteral("notes")].toArray().size(), cli.counted("receivables", "warnings").toInt());
        QCOMPARE(dueDates(cli.openCase(QStringLiteral("0009000001"))), days);
    }

    void birthdayUnknown() {
        SHARED_CASES();
        QCOMPARE(cli.importCase(QStringLiteral("birthday-unknown"), anyDates()), 0);
        QCOMPARE(cli.counted("taxpayers", "accepted").toInt(), 5);
        QCOMPARE(cli.counted("receivables", "accepted").toInt(), 5);
        QCOMPARE(cli.counted("taxpayers", "warnings").toInt(), 4);  // 9999999 is the profile's "no date"
        QCOMPARE(cli.json()[QStringLiteral("notes")][0][QStringLiteral("value")].toString(), QStringLiteral("昭和20年00月00日"));
        for (int i = 0; i < 5; ++i) {
            const QJsonObject file = cli.openCase(QStringLiteral("000900010%1").arg(i));
            QVERIFY2(file[QStringLiteral("taxpayer")][QStringLiteral("birth_date")].isNull(), qPrintable(cli.output()));
            QCOMPARE(file[QStringLiteral("receivables")].toArray().size(), 1);
        }
    }

    void decomposedKana() {
        SHARED_CASES();
        QCOMPARE(cli.importCase(QStringLiteral("decomposed-kana")), 0);
        const QTemporaryDir folder;
        const QString out = folder.filePath(QStringLiteral("cases.csv"));
        QCOMPARE(cli.run({QStringLiteral("cases"), QStringLiteral("--format"), QStringLiteral("csv"), QStringLiteral("--encoding"),
                          QStringLiteral("cp932"), QStringLiteral("--out"), out}),
                 0);
        QVERIFY(cli.json()[QStringLiteral("lost")].toArray().isEmpty());
        QFile file(out);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("\x82\xAA\x82\xAD"));
        QCOMPARE(cli.run({QStringLiteral("cases"), QStringLiteral("--where"), QStringLiteral("name like '%がく'")}), 0);
        QCOMPARE(cli.json()[QStringLiteral("total")].toInt(), 1);
    }

    void cp932LikeUtf8() {
        SHARED_CASES();
        QCOMPARE(cli.importCase(QStringLiteral("cp932-like-utf8"), {QStringLiteral("--profile"), kCases + QStringLiteral("cp932-like-utf8/profile.json")}), 0);
        QCOMPARE(cli.openCase(QStringLiteral("0009000001"))[QStringLiteral("kana")].toString(), QStringLiteral("ミキ ナオ"));
    }

    void phoneHyphens() {
        SHARED_CASES();
        QCOMPARE(cli.importCase(QStringLiteral("phone-hyphens")), 0);
        const QStringList phones = phonesOf(cli.openCase(QStringLiteral("0009000001")));
        QCOMPARE(phones.size(), 9);
        for (int i = 0; i < 9; ++i) {
            QCOMPARE(phones[i], QStringLiteral("099912340%1||").arg(i + 1));
        }
    }

    void phoneRemarks() {
        SHARED_CASES();
        QCOMPARE(cli.importCase(QStringLiteral("phone-remarks")), 0);
        QCOMPARE(cli.counted("phones", "rows").toInt(), 9);
        QCOMPARE(cli.counted("phones", "accepted").toInt(), 9);
        QCOMPARE(phonesOf(cli.openCase(QStringLiteral("0009000001"))),
                 QStringList({QStringLiteral("0999123421|代|"), QStringLiteral("0999123422|代|"), QStringLiteral("0999123423|代表|"),
                              QStringLiteral("0999123424||123"), QStringLiteral("0999123425||456"), QStringLiteral("0999123426|自宅|"),
                              QStringLiteral("0999123427|呼出|"), QStringLiteral("08000000003||"), QStringLiteral("0999123428||"),
                              QStringLiteral("0999123429|186|")}));
    }

    // What a profile, a rule file or a script ends with is no part of it either.
    void everyReaderLeavesTheEndByteOut() {
        TempStore store(QStringLiteral("sqlite"));
        QVERIFY2(store.isReady(), qPrintable(store.problem()));
        Cli cli(store);
        MiraiFiles files;
        QVERIFY(files.write());
        QFile shipped(QStringLiteral(":/import-profiles/mirai.json"));
        QVERIFY(shipped.open(QIODevice::ReadOnly));
        const QString profile = files.folder() + QStringLiteral("/profile.json");
        QFile own(profile);
        QVERIFY(own.open(QIODevice::WriteOnly) && own.write(shipped.readAll() + "\r\n\x1A") > 0);
        own.close();
        QCOMPARE(cli.import(files.folder(), {QStringLiteral("--profile"), profile}), 0);
        const QString rules = files.folder() + QStringLiteral("/delivery.json");
        QFile rule(rules);
        QVERIFY(rule.open(QIODevice::WriteOnly));
        QVERIFY(rule.write(R"({"title": "x", "verified": "2026-11-20", "rules": {"most_lost_percent": {"value": 90, "source": "x"}}})" "\n\x1A") > 0);
        rule.close();
        QVERIFY2(cli.run({QStringLiteral("rules"), QStringLiteral("set"), rules}) == 0, qPrintable(cli.output()));
    }

    void theOfficeSetsHowMuchMayBeMissing() {
        TempStore store(QStringLiteral("sqlite"));
        QVERIFY2(store.isReady(), qPrintable(store.problem()));
        Cli cli(store);
        MiraiFiles files;
        for (int i = 2; i <= 4; ++i) {
            files.phones.append(QStringLiteral("0000000001,1,099900000%1,%1").arg(i));
        }
        QVERIFY(files.write());
        QCOMPARE(cli.import(files.folder()), 0);
        files.phones = files.phones.first(2);
        QVERIFY(files.write());
        QCOMPARE(cli.import(files.folder()), 3);
        const QString rules = files.folder() + QStringLiteral("/delivery.json");
        QFile rule(rules);
        QVERIFY(rule.open(QIODevice::WriteOnly));
        QVERIFY(rule.write(R"({"title": "x", "verified": "2026-11-20", "rules": {"most_lost_percent": {"value": 90, "source": "x"}}})") > 0);
        rule.close();
        QVERIFY2(cli.run({QStringLiteral("rules"), QStringLiteral("set"), rules}) == 0, qPrintable(cli.output()));
        QCOMPARE(cli.import(files.folder()), 0);
        files.phones = files.phones.first(1);
        QVERIFY(files.write());
        QCOMPARE(cli.import(files.folder()), 3);  // nothing at all is always asked about
    }

    void asOfTakesATimeOfDay() {
        TempStore store(QStringLiteral("sqlite"));
        QVERIFY2(store.isReady(), qPrintable(store.problem()));
        Cli cli(store);
        MiraiFiles files;
        QVERIFY(files.write());
        QCOMPARE(cli.import(files.folder()), 0);
        QVERIFY2(cli.run({QStringLiteral("record"), QStringLiteral("0000000001"), QStringLiteral("--result"), QStringLiteral("no_answer")},
                         QStringLiteral("2026-11-20T14:30")) == 0,
                 qPrintable(cli.output()));
        QVERIFY2(cli.run({QStringLiteral("case"), QStringLiteral("0000000001")}, QStringLiteral("2026-11-20T15:00:30")) == 0, qPrintable(cli.output()));
        QCOMPARE(cli.json()[QStringLiteral("negotiations")][0][QStringLiteral("at")].toString(), QStringLiteral("2026-11-20T14:30:00+09:00"));
        for (const char* wrong : {"2026-11-20T24:00", "2026-11-20T14:30+09:00", "2026-11-20 14:30", "2026-11-20T", "T14:30", "2026-11-20T9:00"}) {
            QCOMPARE(cli.run({QStringLiteral("summary")}, QLatin1String(wrong)), 2);
        }
    }
};

QTEST_GUILESS_MAIN(UntidyFilesTest)
#include "untidy_files_test.moc"
