#include "tests/bench/shell_import.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>

namespace saikoku::test {

ShellTable receivableTable() {
    return {QStringLiteral("receivable"),
            QStringLiteral("taxpayer text, notice_number text, tax_item text, name text, levy_year text, fiscal_year text, term text, due_date text,"
                           " levied text, received text, demand_sent text"),
            QStringLiteral("create unique index receivable_key on receivable (notice_number, tax_item, fiscal_year, term);\n"
                           "create index receivable_taxpayer on receivable (taxpayer);\n")};
}

ShellTable storeReceiptTable() {
    return {QStringLiteral("receipt"),
            QStringLiteral("kind text, day text, time text, barcode text, own1 text, own2 text, stamp text, amount text, chain text, chain_name text,"
                           " shop text, transfer_on text, made_on text"),
            QStringLiteral("create unique index receipt_key on receipt (barcode, day, shop, kind, time);\n"
                           "create index receipt_day on receipt (day);\n")};
}

double shellImport(const QString& file, const ShellTable& table) {
    const QTemporaryDir folder;
    const QString script =
        QStringLiteral("pragma key = \"x'%1'\";\n"
                       "pragma journal_mode = wal;\npragma synchronous = full;\npragma secure_delete = on;\n"
                       "create table %2 (%3);\n%4"
                       ".mode csv\n.import --skip 1 '%5' %2\n")
            .arg(QString(64, QLatin1Char('7')), table.name, table.columns, table.indexes, file);
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
