#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include "tests/lint/lint_test_support.h"
#include "tests/lint/text_rules.h"

using namespace saikoku::lint;

namespace {

SourceTree translation(const QString& message) {
    return {{QStringLiteral("translations/x_ja.ts"),
             QStringLiteral("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<!DOCTYPE TS>\n<TS version=\"2.1\" "
                            "language=\"ja_JP\"><context><name>X</name>\n%1\n</context></TS>\n")
                 .arg(message)}};
}

/// What lupdate makes of a copy of the translations: messages that the sources
/// have and the file lacks become unfinished, those without a source disappear.
SourceTree updated(const SourceFile& file, const QStringList& sources, QString& trouble) {
    const QTemporaryDir folder;
    const QString copy = folder.filePath(QFileInfo(file.path).fileName());
    const auto write = [](const QString& path, const QString& text) {
        QFile target(path);
        return target.open(QIODevice::WriteOnly) && target.write(text.toUtf8()) >= 0;
    };
    const QString list = folder.filePath(QStringLiteral("sources.lst"));
    if (!write(copy, file.text) || !write(list, sources.join(QLatin1Char('\n')))) {
        trouble = QStringLiteral("cannot write to ") + folder.path();
        return {};
    }
    QProcess lupdate;
    lupdate.start(QStringLiteral(SAIKOKU_LUPDATE),
                  {QStringLiteral("-silent"), QStringLiteral("-no-obsolete"), QStringLiteral("-locations"),
                   QStringLiteral("none"), QStringLiteral("-I" SAIKOKU_SOURCE_DIR), QLatin1Char('@') + list,
                   QStringLiteral("-ts"), copy});
    if (!lupdate.waitForFinished() || lupdate.exitCode() != 0) {
        trouble = QStringLiteral("lupdate failed: ") + QString::fromUtf8(lupdate.readAllStandardError());
        return {};
    }
    QFile result(copy);
    if (!result.open(QIODevice::ReadOnly)) {
        trouble = result.errorString();
        return {};
    }
    return {{file.path, QString::fromUtf8(result.readAll())}};
}

}  // namespace

class TranslationsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void catchesUnfinished_data() {
        QTest::addColumn<QString>("message");
        QTest::addColumn<bool>("fine");
        const auto row = [](const char* name, const char* source, const char* translated, bool fine) {
            QTest::newRow(name) << QStringLiteral("<message><source>%1</source>%2</message>")
                                       .arg(QString::fromUtf8(source), QString::fromUtf8(translated))
                                << fine;
        };
        row("finished", "Call %1", "<translation>%1に架電</translation>", true);
        row("unfinished", "Call", "<translation type=\"unfinished\"></translation>", false);
        row("unfinished with text", "Call", "<translation type=\"unfinished\">架電</translation>", false);
        row("vanished", "Call", "<translation type=\"vanished\">架電</translation>", false);
        row("empty", "Call", "<translation> </translation>", false);
        row("lost placeholder", "%1 of %2", "<translation>%1件中</translation>", false);
        row("other placeholder", "%1 of %2", "<translation>%1 %3</translation>", false);
        row("its key after the words", "&amp;Open …", "<translation>開く(&amp;O)…</translation>", true);
        row("its key after an ellipsis", "&amp;Open …", "<translation>開く…(&amp;O)</translation>", false);
        row("its key after a bracket", "&amp;Again", "<translation>確認(再)(&amp;G)</translation>", false);
        row("a lost key", "&amp;Open", "<translation>開く</translation>", false);
        row("turned placeholders", "%1 of %2", "<translation>%2件中%1</translation>", true);
    }
    void catchesUnfinished() {
        QFETCH(QString, message);
        QFETCH(bool, fine);
        QCOMPARE(findUnfinishedTranslations(translation(message)).isEmpty(), fine);
    }

    void catchesBrokenXml() {
        QVERIFY(!findUnfinishedTranslations(translation(QStringLiteral("<message>"))).isEmpty());
    }

    void catchesJapaneseInSources_data() {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("code");
        QTest::addColumn<bool>("fine");
        const QString core = QStringLiteral("core/base/a.cpp");
        const QString window = QStringLiteral("ui/list/a.cpp");
        QTest::newRow("in tr") << core << QString::fromUtf8("Text::tr(\"架電\")") << false;
        QTest::newRow("label in the window")
            << window << QString::fromUtf8("QStringLiteral(\"一覧\")") << false;
        QTest::newRow("half-width kana") << window << QString::fromUtf8("QStringLiteral(\"ｶﾅ\")") << false;
        QTest::newRow("data in core") << core << QString::fromUtf8("QStringLiteral(\"令和\")") << true;
        QTest::newRow("comment") << window << QString::fromUtf8("// 一覧\n") << true;
        QTest::newRow("shape") << window << QString::fromUtf8("QStringLiteral(\"● →\")") << true;
    }
    void catchesJapaneseInSources() {
        QFETCH(QString, path);
        QFETCH(QString, code);
        QFETCH(bool, fine);
        QCOMPARE(findJapaneseInSources({{path, code}}).isEmpty(), fine);
    }

    void noticesASourceWithoutTranslation() {
        const QTemporaryDir folder;
        const QString source = folder.filePath(QStringLiteral("a.cpp"));
        QFile file(source);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("struct Text { Q_DECLARE_TR_FUNCTIONS(X) };\nauto a = Text::tr(\"Call\");\n");
        file.close();
        QString trouble;
        const SourceTree after = updated(translation(QString()).constFirst(), {source}, trouble);
        QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
        QCOMPARE(findUnfinishedTranslations(after).size(), 1);
    }

    void writesEnglishSources() { VERIFY_CLEAN("language", findJapaneseInSources(project())); }
    void finishesTranslations() { VERIFY_CLEAN("translation", findUnfinishedTranslations(project())); }

    /// Every library's list of sources, as CMake wrote it, against its .ts file.
    void translatesEverySource() {
        const QDir lists(QStringLiteral(SAIKOKU_I18N_LISTS));
        const QStringList names = lists.entryList({QStringLiteral("*.lst")}, QDir::Files);
        QVERIFY(!names.isEmpty());
        Findings findings;
        for (const QString& name : names) {
            QFile list(lists.filePath(name));
            QVERIFY(list.open(QIODevice::ReadOnly));
            const QString path =
                QStringLiteral("translations/%1_ja.ts").arg(QFileInfo(name).completeBaseName());
            QString trouble;
            const QStringList sources =
                QString::fromUtf8(list.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
            findings += findUnfinishedTranslations(updated({path, projectText(path)}, sources, trouble));
            QVERIFY2(trouble.isEmpty(), qPrintable(path + QStringLiteral(": ") + trouble));
        }
        VERIFY_CLEAN("translation", findings);
    }
};

QTEST_GUILESS_MAIN(TranslationsTest)
#include "translations_test.moc"
