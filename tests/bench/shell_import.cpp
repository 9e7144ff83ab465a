#include "tests/bench/shell_import.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>

namespace saikoku::test {

double shellImport(const QString& file) {
    const QTemporaryDir folder;
    const QString script =
        QStringLiteral("pragma key = \"x'%1'\";\n"
                       "pragma journal_mode = wal;\npragma synchronous = full;\npragma secure_delete = on;\n"
                       "create table receivable (taxpayer text, notice_number text, tax_item text, name text, levy_year text,"
                       " fiscal_year text, term text, due_date text, levied text, received text, demand_sent text);\n"
                       "create unique index receivable_key on receivable (notice_number, tax_item, fiscal_year, term);\n"
                       "create index receivable_taxpayer on receivable (taxpayer);\n"
                       ".mode csv\n.import --skip 1 '%2' receivable\n")
            .arg(QString(64, QLatin1Char('7')), file);
    QElapsedTimer timer;
    QProcess shell;
    timer.start();
    shell.start(QStringLiteral("sqlcipher"), {folder.filePath(QStringLiteral("plain.db"))});
    if (!shell.waitForStarted()) {
        return 0;
    }
    shell.write(script.toUtf8());
    shell.closeWriteChannel();
    shell.waitForFinished(-1);
    return static_cast<double>(timer.nsecsElapsed()) * 1e-9;
}

}  // namespace saikoku::test
