#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include "tests/core/learning/made_tables.h"
#include "tests/support/call_city.h"
#include "tests/support/store_words.h"
#include "tests/support/temp_store.h"

#include <sys/stat.h>

using namespace saikoku;

namespace {

struct Ended {
    int code = -1;
    QByteArray out;
    QByteArray err;
};

mode_t modeOf(const QString& path) {
    struct stat status = {};
    return ::stat(QFile::encodeName(path).constData(), &status) == 0 ? status.st_mode & 0777 : 0;
}

}  // namespace

/// Every command's output on its way out of the program itself, as a shell sends it.
class OutputTest : public QObject {
    Q_OBJECT

    std::unique_ptr<TempStore> m_store;
    QTemporaryDir m_folder;

    QString path(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }

    /// `shell` stands after the call: "> /dev/full"; before: "umask 000;".
    Ended call(const QString& words, const QString& shell = {}, const QString& before = {}) const {
        QStringList all{QStringLiteral("-c"), before + QStringLiteral(" exec \"$0\" \"$@\" ") + shell,
                        QStringLiteral(SAIKOKU_BIN_DIR "/saikoku-cli")};
        const bool needsStore = !words.startsWith(QLatin1String("late-charge")) && !words.startsWith(QLatin1String("score")) &&
                                !words.startsWith(QLatin1String("--help"));
        if (needsStore) {
            all += QStringList{QStringLiteral("--as-of"), QStringLiteral("2026-11-20")} + test::storeWords(m_store->location());
        }
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("SAIKOKU_PASSWORD"), TempStore::password());
        environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C"));
        environment.insert(QStringLiteral("XDG_DATA_HOME"), path("home"));
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral("/bin/sh"), all + words.split(QLatin1Char(' ')));
        process.waitForFinished(120'000);
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }

private Q_SLOTS:
    void initTestCase() {
        m_store = std::make_unique<TempStore>(QStringLiteral("sqlite"));
        QVERIFY2(m_store->isReady(), qPrintable(m_store->problem()));
        VERIFY_RESULT(test::buildCallCity(m_store->session()));
        for (const auto& [name, seed] : {std::pair("train.csv", 1), std::pair("test.csv", 2)}) {
            QFile file(path(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(scoring::test::madeArrears(300, static_cast<quint64>(seed)));
        }
    }

    void aStandardOutputThatTakesNothingIsNoSuccess_data() {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("shell");
        for (const char* shell : {"> /dev/full", ">&-"}) {
            for (const char* words :
                 {"cases", "cases --json", "cases --format json", "cases --format csv", "cases --format csv --encoding cp932",
                  "report case-list --format csv", "report case-list --format json", "reports", "board", "summary --json",
                  "case 0001000001 --json", "rules", "users list", "--help",
                  "late-charge --principal 65000 --due 2021-05-31 --paid 2022-01-31",
                  "record 0001000001 --result no_answer"}) {
                QTest::addRow("%s %s", words, shell) << QString::fromLatin1(words) << QString::fromLatin1(shell);
            }
        }
    }
    void aStandardOutputThatTakesNothingIsNoSuccess() {
        QFETCH(QString, words);
        QFETCH(QString, shell);
        const Ended ended = call(words, shell);
        QCOMPARE(ended.code, 4);
        QVERIFY2(ended.err.contains("Standard output could not be written"), ended.err.constData());
        QVERIFY(ended.err.contains("The command itself is done."));
    }

    void aRefusalStaysOne() {
        const Ended ended = call(QStringLiteral("cases --json --where nothing=1"), QStringLiteral("> /dev/full"));
        QCOMPARE(ended.code, 2);
        QVERIFY(ended.err.contains("Standard output could not be written"));
    }

    void devicesAndPipesAreWrittenInto_data() {
        QTest::addColumn<QString>("words");
        QTest::newRow("csv") << QStringLiteral("cases --format csv --out ");
        QTest::newRow("json") << QStringLiteral("cases --format json --out ");
        QTest::newRow("report") << QStringLiteral("report case-list --format csv --out ");
        QTest::newRow("backup") << QStringLiteral("backup ");
        QTest::newRow("predictions") << QStringLiteral("score evaluate --train %1 --test %2 --target paid --engine logistic --out ")
                                            .arg(path("train.csv"), path("test.csv"));
        QTest::newRow("model") << QStringLiteral("score evaluate --train %1 --test %2 --target paid --engine logistic --out %3 --model ")
                                      .arg(path("train.csv"), path("test.csv"), path("out.csv"));
    }
    void devicesAndPipesAreWrittenInto() {
        QFETCH(QString, words);
        const Ended full = call(words + QStringLiteral("/dev/full"));
        QCOMPARE(full.code, 4);
        QVERIFY2(full.err.contains("disk is full"), full.err.constData());
        struct stat status = {};
        QVERIFY(::stat("/dev/full", &status) == 0 && S_ISCHR(status.st_mode));
        const QString pipe = path("pipe");
        QFile::remove(pipe);
        QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        const Ended piped = call(words + pipe, {}, QStringLiteral("cat %1 > %2 &").arg(pipe, path("read")));
        QCOMPARE(piped.code, 0);
        QVERIFY(::stat(QFile::encodeName(pipe).constData(), &status) == 0 && S_ISFIFO(status.st_mode));
        QTRY_VERIFY(QFileInfo(path("read")).size() > 100);
        QFile::remove(path("read"));
        const Ended printed = call(words + QStringLiteral("/dev/stdout"));
        QCOMPARE(printed.code, 0);
        QVERIFY(printed.out.size() > 100);
    }

    void filesAreForTheirOwnerWhateverTheUmask() {
        const QString score = QStringLiteral("score evaluate --train %1 --test %2 --target paid --engine logistic --out %3 --model %4")
                                  .arg(path("train.csv"), path("test.csv"), path("o.predictions"), path("o.model"));
        for (const QString& words : {QStringLiteral("cases --format csv --out ") + path("o.csv"),
                                     QStringLiteral("cases --format json --out ") + path("o.json"),
                                     QStringLiteral("report case-list --format json --out ") + path("o.report"),
                                     QStringLiteral("backup ") + path("o.backup"), score}) {
            const Ended ended = call(words, {}, QStringLiteral("umask 000;"));
            QVERIFY2(ended.code == 0, ended.err.constData());
        }
        const QStringList made = QDir(m_folder.path()).entryList({QStringLiteral("o.*")});
        QCOMPARE(made.size(), 6);
        for (const QString& name : made) {
            QCOMPARE(modeOf(m_folder.filePath(name)), mode_t(0600));
        }
    }
};

QTEST_GUILESS_MAIN(OutputTest)
#include "output_test.moc"
