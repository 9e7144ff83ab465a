#include "core/exchange/extract_reader.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include "core/exchange/extract_check.h"
#include "tests/core/exchange/extract_files.h"

using namespace saikoku;
using namespace saikoku::test;

namespace {

const QString kMirai = QStringLiteral(SAIKOKU_SOURCE_DIR "/../shared/data/mirai");
const QString kExample = QStringLiteral(SAIKOKU_SOURCE_DIR "/docs/import-example");

Result<Extract> readAndCheck(const ImportProfile& profile, const QString& folder) {
    SAIKOKU_TRY_ASSIGN(Extract extract, readExtract(profile, folder));
    SAIKOKU_TRY(checkExtract(extract, profile, nothingBefore()));
    return extract;
}

const ImportReject* rejectAt(const Extract& extract, ExtractFile file, qint64 line) {
    for (const ImportReject& reject : extract.rejects) {
        if (reject.file == file && reject.line == line) {
            return &reject;
        }
    }
    return nullptr;
}

QString text(std::string_view utf8) { return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size())); }

}  // namespace

class ExtractReaderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void miraiComesOutAsExpected() {
        if (!QDir(kMirai).exists()) {
            QSKIP("the shared data is not there");
        }
        QFile expectedFile(kMirai + QStringLiteral("/expected.json"));
        QVERIFY(expectedFile.open(QIODevice::ReadOnly));
        const QJsonObject expected = QJsonDocument::fromJson(expectedFile.readAll()).object();
        const auto profile = loadImportProfile(QStringLiteral("mirai"));
        QVERIFY(profile.has_value());
        const auto extract = readAndCheck(*profile, kMirai);
        QVERIFY2(extract.has_value(), extract ? "" : qPrintable(extract.error().message));
        for (const ExtractFile file : kExtractFiles) {
            const QJsonObject counts = expected[QStringLiteral("files")][codeOf(file)].toObject();
            QCOMPARE(extract->countsOf(file).rows, counts[QStringLiteral("rows")].toInteger());
            QCOMPARE(extract->countsOf(file).rejected, counts[QStringLiteral("rejected")].toInteger());
            const QJsonArray rejected = expected[QStringLiteral("rejected")][codeOf(file)].toArray();
            for (const QJsonValue& reject : rejected) {
                const qint64 line = reject[QStringLiteral("line")].toInteger();
                QVERIFY2(rejectAt(*extract, file, line) != nullptr, qPrintable(QStringLiteral("%1 %2").arg(codeOf(file)).arg(line)));
            }
        }
        QCOMPARE(extract->countsOf(ExtractFile::Taxpayers).warnings, expected[QStringLiteral("gaiji_names")].toInteger());
        QCOMPARE(extract->countsOf(ExtractFile::Receivables).warnings, 0);
        QCOMPARE(std::count_if(extract->taxpayers.begin(), extract->taxpayers.end(),
                               [](const TaxpayerRow& row) { return row.accepted && row.isProtected; }),
                 expected[QStringLiteral("protected")].toInteger());
    }

    void miraiRejectsNameColumnAndValue_data() {
        QTest::addColumn<ExtractFile>("file");
        QTest::addColumn<qint64>("line");
        QTest::addColumn<QString>("column");
        QTest::addColumn<QString>("value");
        QTest::newRow("no number") << ExtractFile::Taxpayers << qint64(52) << QStringLiteral("宛名番号") << QString();
        QTest::newRow("repeated") << ExtractFile::Taxpayers << qint64(3003) << QStringLiteral("宛名番号") << QStringLiteral("0001020996");
        QTest::newRow("short") << ExtractFile::Phones << qint64(42) << QStringLiteral("電話番号") << QStringLiteral("03-12");
        QTest::newRow("unknown") << ExtractFile::Phones << qint64(82) << QStringLiteral("宛名番号") << QStringLiteral("8888888888");
        QTest::newRow("unknown owner") << ExtractFile::Receivables << qint64(10405) << QStringLiteral("宛名番号") << QStringLiteral("9999999999");
        QTest::newRow("no day") << ExtractFile::Receivables << qint64(12139) << QStringLiteral("納期限") << QStringLiteral("5061332");
        QTest::newRow("no number") << ExtractFile::Receivables << qint64(14566) << QStringLiteral("調定額") << QStringLiteral("12O00");
        QTest::newRow("negative") << ExtractFile::Receivables << qint64(18207) << QStringLiteral("調定額") << QStringLiteral("-5000");
        QTest::newRow("repeated key") << ExtractFile::Receivables << qint64(72830) << QStringLiteral("通知書番号") << QStringLiteral("0420261020996");
        QTest::newRow("no receivable") << ExtractFile::Receipts << qint64(11420) << QStringLiteral("通知書番号") << QStringLiteral("0000000000000");
        QTest::newRow("no amount") << ExtractFile::Receipts << qint64(17129) << QStringLiteral("収納額") << QStringLiteral("ABC");
    }
    void miraiRejectsNameColumnAndValue() {
        if (!QDir(kMirai).exists()) {
            QSKIP("the shared data is not there");
        }
        static const auto profile = loadImportProfile(QStringLiteral("mirai"));
        static const auto extract = readAndCheck(*profile, kMirai);
        QVERIFY(extract.has_value());
        QFETCH(ExtractFile, file);
        QFETCH(qint64, line);
        const ImportReject* reject = rejectAt(*extract, file, line);
        QVERIFY(reject != nullptr);
        QTEST(reject->column.value_or(QString()), "column");
        QTEST(reject->value, "value");
        const ImportReject* few = rejectAt(*extract, ExtractFile::Receivables, 24276);
        QVERIFY(few != nullptr && !few->column.has_value());
    }

    void theExampleOfThePage() {
        const auto profile = loadImportProfile(kExample + QStringLiteral("/haruka.json"));
        QVERIFY(profile.has_value());
        const auto extract = readAndCheck(*profile, kExample);
        QVERIFY2(extract.has_value(), extract ? "" : qPrintable(extract.error().message));
        for (const ImportReject& reject : extract->rejects) {
            qWarning().noquote() << codeOf(reject.file) << reject.line << reject.value << reject.reason;
        }
        QVERIFY(extract->rejects.isEmpty());
        QVERIFY(extract->differences.isEmpty());
        QCOMPARE(extract->taxpayers.size(), size_t(4));
        QCOMPARE(extract->phones.size(), size_t(4));
        QCOMPARE(extract->receivables.size(), size_t(5));
        QCOMPARE(extract->receipts.size(), size_t(2));

        const TaxpayerRow& first = extract->taxpayers[0];
        QCOMPARE(text(extract->text(first.number)), QStringLiteral("H000000101"));
        QCOMPARE(text(extract->text(first.name)), QStringLiteral("渡邉　陽子"));
        QCOMPARE(text(extract->text(first.kana)), QStringLiteral("ワタナベ ヨウコ"));
        QCOMPARE(first.birthDate, QDate(1983, 4, 2));
        QCOMPARE(text(extract->text(first.postalCode)), QStringLiteral("9990222"));
        QCOMPARE(first.updatedOn, QDate(2024, 3, 1));
        QVERIFY(extract->taxpayers[2].isCompany);
        QCOMPARE(text(extract->text(extract->taxpayers[2].name)), QStringLiteral("株式会社山田商店"));
        QVERIFY(extract->taxpayers[3].isProtected);
        QVERIFY(!first.isProtected);

        QCOMPARE(text(extract->text(extract->phones[0].digits)), QStringLiteral("08007985664"));
        QCOMPARE(extract->phones[0].use, PhoneUse::Mobile);
        QCOMPARE(extract->phones[0].priority, 1);
        QCOMPARE(text(extract->text(extract->phones[1].digits)), QStringLiteral("0999234567"));
        QCOMPARE(extract->phones[1].priority, 2);
        QCOMPARE(text(extract->text(extract->phones[2].digits)), QStringLiteral("0999604530"));
        QCOMPARE(extract->phones[2].use, PhoneUse::Work);

        const ReceivableRow& insurance = extract->receivables[2];
        QCOMPARE(text(extract->text(insurance.taxItem)), QStringLiteral("04"));
        QCOMPARE(insurance.fiscalYear, 2026);
        QCOMPARE(insurance.levyYear, 2026);
        QCOMPARE(insurance.term, 1);
        QCOMPARE(insurance.dueDate, QDate(2026, 7, 31));
        QCOMPARE(insurance.levied, 21300);
        QCOMPARE(insurance.received, 10000);
        QCOMPARE(insurance.demandSent, QDate(2026, 8, 20));
        QCOMPARE(extract->receivables[3].levied, 1284000);
        QCOMPARE(extract->receivables[3].term, 0);
        QCOMPARE(extract->receivables[4].levied, 10800);
        QVERIFY(!extract->receivables[0].demandSent.isValid());
        QCOMPARE(extract->taxItemNames.value("04"), QByteArray("国民健康保険税"));
        QCOMPARE(extract->receipts[0].channel, ReceiptChannel::Account);
        QCOMPARE(extract->receipts[1].channel, ReceiptChannel::Store);
    }

    void countsPhysicalLines() {
        MiraiFiles files;
        files.taxpayers.insert(1, QStringLiteral(""));  // a blank line
        files.taxpayers[2] = QStringLiteral("\"0000000001\",\"\",\"1\",\"名\n前\",\"\",\"\",\"\",\"\",\"\",\"\",\"\",\"0\",\"\"");
        files.taxpayers.append(QStringLiteral("\"\",\"\",\"1\",\"無番\",\"\",\"\",\"\",\"\",\"\",\"\",\"\",\"0\",\"\""));
        const auto extract = files.readAndCheck();
        QVERIFY2(extract.has_value(), extract ? "" : qPrintable(extract.error().message));
        QCOMPARE(extract->rejects.size(), 1);
        QCOMPARE(extract->rejects[0].line, 6);
        QCOMPARE(extract->countsOf(ExtractFile::Taxpayers).rows, 3);
        QCOMPARE(text(extract->text(extract->taxpayers[0].name)), QStringLiteral("名 前"));
    }

    void rejects_data() {
        QTest::addColumn<ExtractFile>("file");
        QTest::addColumn<QString>("row");
        QTest::addColumn<QString>("column");
        QTest::addColumn<QString>("value");
        const auto row = [](const char* name, ExtractFile file, const char* line, const char* column, const char* value) {
            QTest::newRow(name) << file << QString::fromUtf8(line) << QString::fromUtf8(column) << QString::fromUtf8(value);
        };
        const auto taxpayers = ExtractFile::Taxpayers;
        const auto phones = ExtractFile::Phones;
        const auto receivables = ExtractFile::Receivables;
        const auto receipts = ExtractFile::Receipts;
        row("blank number", taxpayers, "　 ,,1,名,,,,,,,,0,", "宛名番号", "");
        row("no name", taxpayers, "0000000009,,1,,,,,,,,,0,", "氏名漢字", "");
        row("unknown kind", taxpayers, "0000000009,,7,名,,,,,,,,0,", "個人法人区分", "7");
        row("unknown protection", taxpayers, "0000000009,,1,名,,,,,,,,9,", "支援措置区分", "9");
        row("birth outside its era", taxpayers, "0000000009,,1,名,,3640108,,,,,,0,", "生年月日", "3640108");
        row("too many columns", taxpayers, "0000000009,,1,名,,,,,,,,0,,x", "", "0000000009,,1…");
        row("phone with letters", phones, "0000000001,2,070-ABCD,1", "電話番号", "070-ABCD");
        row("phone too short", phones, "0000000001,2,03-12,1", "電話番号", "03-12");
        row("phone twice", phones, "0000000001,1,(0999)00-0001,1", "電話番号", "0999000001");
        row("priority", phones, "0000000001,1,0999000002,first", "優先順位", "first");
        row("number shortened by Excel", receivables, "0000000001,4.20261E+12,01,税,2026,2026,1,5080630,1000,0,", "通知書番号", "4.20261E+12");
        row("year", receivables, "0000000001,N9,01,税,2026,26,1,5080630,1000,0,", "調定年度", "26");
        row("term", receivables, "0000000001,N9,01,税,2026,2026,A,5080630,1000,0,", "期別", "A");
        row("empty amount", receivables, "0000000001,N9,01,税,2026,2026,1,5080630,1000,,", "収納額", "");
        row("no due date", receivables, "0000000001,N9,01,税,2026,2026,1,9999999,1000,0,", "納期限", "");
        row("other style", receivables, "0000000001,N9,01,税,2026,2026,1,2026-06-30,1000,0,", "納期限", "2026-06-30");
        row("same key", receivables, "0000000001,N1,01,税,2026,2026,01,5080630,1000,0,", "通知書番号", "N1");
        row("unknown channel", receipts, "0000000001,N1,01,2026,1,5080630,1,0,8", "納付区分", "8");
        row("no receivable", receipts, "0000000001,N1,01,2026,2,5080630,1,0,1", "通知書番号", "N1");
    }
    void rejects() {
        QFETCH(ExtractFile, file);
        QFETCH(QString, row);
        QFETCH(QString, column);
        QFETCH(QString, value);
        MiraiFiles files;
        files.lines(file).append(row);
        const auto extract = files.readAndCheck();
        QVERIFY2(extract.has_value(), extract ? "" : qPrintable(extract.error().message));
        QCOMPARE(extract->rejects.size(), 1);
        const ImportReject& reject = extract->rejects[0];
        QCOMPARE(reject.file, file);
        QCOMPARE(reject.line, files.lines(file).size());
        QCOMPARE(reject.column.value_or(QString()), column);
        QCOMPARE(reject.column.has_value(), !column.isEmpty());
        QCOMPARE(reject.value, value);
        QVERIFY(!reject.reason.isEmpty());
        QCOMPARE(extract->countsOf(file).rejected, 1);
    }

    void whatLeansOnARejectedTaxpayerIsRejected() {
        MiraiFiles files;
        files.taxpayers[1].replace(QStringLiteral(",1,"), QStringLiteral(",7,"));
        const auto extract = files.readAndCheck();
        QVERIFY(extract.has_value());
        QCOMPARE(extract->countsOf(ExtractFile::Taxpayers).rejected, 1);
        QCOMPARE(extract->countsOf(ExtractFile::Phones).rejected, 1);
        QCOMPARE(extract->countsOf(ExtractFile::Receivables).rejected, 1);
        QCOMPARE(extract->countsOf(ExtractFile::Receipts).rejected, 1);
    }

    void warnsOfSumsAndLosses() {
        MiraiFiles files;
        files.receipts.append(QStringLiteral("0000000001,N1,01,2026,1,5080630,7,0,1"));
        Extract extract = *files.readAndCheck();
        QVERIFY(extract.rejects.isEmpty());
        QCOMPARE(extract.countsOf(ExtractFile::Receivables).warnings, 1);
        QCOMPARE(extract.differences.size(), 1);
        QCOMPARE(extract.differences[0].received, 500);
        QCOMPARE(extract.differences[0].receipts, 507);
        QCOMPARE(extract.receipts[1].running, 2);

        files.receipts.removeLast();
        files.nameOfFirst = QByteArray("\xF0\x40\x93\x63");  // CP932 user-defined, then 田
        extract = *files.readAndCheck();
        QCOMPARE(extract.countsOf(ExtractFile::Taxpayers).warnings, 1);
        QCOMPARE(extract.losses.size(), 1);
        QCOMPARE(extract.losses[0].shown, QStringLiteral("〓田"));
        QCOMPARE(extract.losses[0].bytesHex, QByteArray("f0409363"));
        QCOMPARE(extract.losses[0].column, QStringLiteral("氏名漢字"));
        QCOMPARE(text(extract.text(extract.taxpayers[0].nameBytesHex)), QStringLiteral("f0409363"));
    }

    void refusesTheWholeFile_data() {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QStringList>("told");
        QTest::newRow("missing column") << QStringLiteral("column") << QStringList{QStringLiteral("receivables.csv"), QStringLiteral("納期限"), QStringLiteral("Receivables: Due date")};
        QTest::newRow("missing file") << QStringLiteral("file") << QStringList{QStringLiteral("receipts.csv")};
        QTest::newRow("empty file") << QStringLiteral("empty") << QStringList{QStringLiteral("phones.csv")};
        QTest::newRow("repeated heading") << QStringLiteral("twice") << QStringList{QStringLiteral("taxpayers.csv"), QStringLiteral("氏名漢字")};
        QTest::newRow("open quote in the heading") << QStringLiteral("quote") << QStringList{QStringLiteral("phones.csv"), QStringLiteral("1")};
    }
    void refusesTheWholeFile() {
        QFETCH(QString, what);
        QFETCH(QStringList, told);
        MiraiFiles files;
        if (what == QLatin1String("column")) {
            files.receivables[0].replace(QStringLiteral("納期限"), QStringLiteral("期限"));
        } else if (what == QLatin1String("file")) {
            files.receipts.clear();
        } else if (what == QLatin1String("empty")) {
            files.phones = QStringList{QString()};
        } else if (what == QLatin1String("twice")) {
            files.taxpayers[0].replace(QStringLiteral("方書"), QStringLiteral("氏名漢字"));
        } else {
            files.phones[0].replace(QStringLiteral("優先順位"), QStringLiteral("\"優先順位"));
        }
        const auto extract = files.readAndCheck();
        QVERIFY(!extract.has_value());
        QCOMPARE(extract.error().code, ErrorCode::BadInput);
        for (const QString& word : told) {
            QVERIFY2(extract.error().message.contains(word), qPrintable(extract.error().message));
        }
    }

    /// The rows below an open quotation mark stand; none vanishes in another's cell.
    void rejectsTheLineOfAnOpenQuote_data() {
        QTest::addColumn<QString>("broken");
        QTest::addColumn<QString>("next");
        QTest::addColumn<QString>("endOfLast");
        const QString broken = QStringLiteral("0000000009,,1,名,,,,,,,,0,\"5060829");
        const QString next = QStringLiteral("0000000010,,1,甲　乙,,,,,,,,0,5060829");
        QTest::newRow("never closed") << broken << next << QString();
        QTest::newRow("closed by the next row's") << broken << QStringLiteral("0000000010,,1,甲　乙,,,,,,,,0,\"5060829\"") << QString();
        QTest::newRow("closed rows below") << broken << next << QStringLiteral("\"");
        QTest::newRow("in a middle column") << QStringLiteral("0000000009,,1,名,,,,,\"コーポ緑,,,0,")
                                            << QStringLiteral("\"0000000010\",\"\",\"1\",\"甲　乙\",\"\",\"\",\"\",\"\",\"\",\"\",\"\",\"0\",\"\"") << QString();
    }
    void rejectsTheLineOfAnOpenQuote() {
        QFETCH(QString, broken);
        QFETCH(QString, next);
        QFETCH(QString, endOfLast);
        MiraiFiles files;
        files.taxpayers.insert(2, broken);
        files.taxpayers.insert(3, next);
        files.taxpayers.last() += endOfLast;
        const auto extract = files.readAndCheck();
        QVERIFY2(extract.has_value(), extract ? "" : qPrintable(extract.error().message));
        QVERIFY(!extract->rejects.isEmpty());
        QCOMPARE(extract->rejects[0].line, 3);
        QVERIFY(!extract->rejects[0].column.has_value());
        QVERIFY(extract->rejects[0].value.startsWith(QStringLiteral("0000000009")));
        QCOMPARE(extract->countsOf(ExtractFile::Taxpayers).rows, 4);
        const bool stands = std::any_of(extract->taxpayers.begin(), extract->taxpayers.end(), [&](const TaxpayerRow& row) {
            return row.accepted && extract->text(row.number) == "0000000010" && extract->text(row.name) == "甲　乙";
        });
        QVERIFY(stands);
    }

    void leavesRowsWithoutAValueAside() {
        MiraiFiles files;
        files.taxpayers.append(QStringLiteral(",,,,,,,,,,,,"));
        files.taxpayers.append(QStringLiteral("\"\",\"　\",,\" \",,,,,,,,,"));
        files.taxpayers.append(files.taxpayers[0]);  // files put one behind the other
        files.phones.append(QStringLiteral(",,"));
        const auto extract = files.readAndCheck();
        QVERIFY2(extract.has_value(), extract ? "" : qPrintable(extract.error().message));
        QVERIFY(extract->rejects.isEmpty());
        QCOMPARE(extract->countsOf(ExtractFile::Taxpayers).rows, 2);
        QCOMPARE(extract->countsOf(ExtractFile::Taxpayers).leftAside, 3);
        QCOMPARE(extract->countsOf(ExtractFile::Phones).leftAside, 1);
    }

    void notesUnknownDays() {
        MiraiFiles files;
        files.taxpayers[1].replace(QStringLiteral("3360427"), QStringLiteral("3360400"));
        files.receivables[1].replace(QStringLiteral("5080720"), QStringLiteral("5080700"));
        files.receivables.append(QStringLiteral("0000000001,N2,01,税,2026,2026,2,5080800,15500,0,"));
        const auto extract = files.readAndCheck();
        QVERIFY2(extract.has_value(), extract ? "" : qPrintable(extract.error().message));
        QCOMPARE(extract->notes.size(), 2);
        QCOMPARE(extract->notes[0].column, QStringLiteral("生年月日"));
        QCOMPARE(extract->notes[0].value, QStringLiteral("3360400"));
        QCOMPARE(extract->notes[0].line, 2);
        QVERIFY(!extract->taxpayers[0].birthDate.isValid());
        QVERIFY(extract->taxpayers[0].accepted);
        QCOMPARE(extract->countsOf(ExtractFile::Taxpayers).warnings, 1);
        QCOMPARE(extract->rejects.size(), 1);  // a debt without its due date is none
        QCOMPARE(extract->rejects[0].value, QStringLiteral("5080800"));
    }

    void notesDaysAfterTheirEra() {
        MiraiFiles files;
        files.receivables.append(QStringLiteral("0000000001,N2,01,税,2019,2019,1,4310731,15500,0,"));
        const auto extract = files.readAndCheck();
        QVERIFY2(extract.has_value(), extract ? "" : qPrintable(extract.error().message));
        QVERIFY(extract->rejects.isEmpty());
        QCOMPARE(extract->receivables[1].dueDate, QDate(2019, 7, 31));
        QCOMPARE(extract->notes.size(), 1);
        QVERIFY2(extract->notes[0].sentence.contains(QStringLiteral("2019-07-31")), qPrintable(extract->notes[0].sentence));
        QCOMPARE(extract->countsOf(ExtractFile::Receivables).warnings, 1);
    }

    void keepsWhatStandsBesideANumber() {
        MiraiFiles files;
        files.phones = {files.phones[0], QStringLiteral("0000000001,1,186-0999-12-3421(代) 内線123,1"),
                        QStringLiteral("0000000001,1,0999-12-3428/080-0000-0003,2"), QStringLiteral("9999999999,1,0999-12-3429/080-0000-0004,2")};
        const auto extract = files.readAndCheck();
        QVERIFY2(extract.has_value(), extract ? "" : qPrintable(extract.error().message));
        QCOMPARE(extract->countsOf(ExtractFile::Phones).rows, 3);
        QCOMPARE(extract->countsOf(ExtractFile::Phones).rejected, 1);  // one row, told once
        QCOMPARE(extract->rejects.size(), 1);
        QCOMPARE(text(extract->text(extract->phones[0].digits)), QStringLiteral("0999123421"));
        QCOMPARE(text(extract->text(extract->phones[0].extension)), QStringLiteral("123"));
        QCOMPARE(text(extract->text(extract->phones[0].remark)), QStringLiteral("186 代"));
        QCOMPARE(text(extract->text(extract->phones[1].digits)), QStringLiteral("0999123428"));
        QCOMPARE(text(extract->text(extract->phones[2].digits)), QStringLiteral("08000000003"));
        QVERIFY(extract->phones[1].accepted && extract->phones[2].accepted);
        QCOMPARE(extract->phones[2].priority, 2);
        QVERIFY(!extract->phones[4].accepted);
    }

    void previews() {
        MiraiFiles files;
        QVERIFY(files.write());
        const auto profile = loadImportProfile(QStringLiteral("mirai"));
        const auto preview = previewExtractFile(*profile, ExtractFile::Phones, files.folder(), 1);
        QVERIFY(preview.has_value());
        QCOMPARE(preview->encoding, TextEncoding::Cp932);
        QVERIFY(preview->encodingWasDetected);
        QCOMPARE(preview->headings.size(), 4);
        QCOMPARE(preview->rows.size(), 1);
        QCOMPARE(preview->rows[0][2], QStringLiteral("0999000001"));
        QCOMPARE(preview->fieldOfColumn[2], int(phone_field::Number));
        QVERIFY(preview->missing.isEmpty());
    }

    void stopsWhenCancelled() {
        MiraiFiles files;
        QVERIFY(files.write());
        const std::atomic_bool cancel = true;
        ImportMonitor monitor;
        monitor.cancel = &cancel;
        const auto profile = loadImportProfile(QStringLiteral("mirai"));
        const auto extract = readExtract(*profile, files.folder(), monitor);
        QVERIFY(!extract.has_value());
        QCOMPARE(extract.error().code, ErrorCode::Cancelled);
    }

    void stopsWhenCancelledAmongOpenQuotes() {
        MiraiFiles files;
        for (int i = 0; i < 5'000; ++i) {
            files.receipts.append(QStringLiteral("0000000001,\"N1,01,2026,1,5080630,500,0,3"));
        }
        QVERIFY(files.write());
        std::atomic_bool cancel = false;
        ImportMonitor monitor;
        monitor.cancel = &cancel;
        monitor.progress = [&](ImportPhase, qint64 done, qint64 all) { cancel = done > all / 2; };
        const auto extract = readExtract(*loadImportProfile(QStringLiteral("mirai")), files.folder(), monitor);
        QVERIFY(!extract.has_value());
        QCOMPARE(extract.error().code, ErrorCode::Cancelled);
    }

    /// A delivery that still goes on, or a later one over it.
    void refusesAFileThatChangesMeanwhile() {
        MiraiFiles files;
        for (int i = 0; i < 20'000; ++i) {
            files.receipts.append(QStringLiteral("0000000001,N1,01,2026,1,5080630,500,0,3"));
        }
        QVERIFY(files.write());
        const QString path = files.folder() + QStringLiteral("/receipts.csv");
        const qint64 size = QFileInfo(path).size();
        ImportMonitor monitor;
        monitor.progress = [&](ImportPhase, qint64 done, qint64 all) {
            if (done > all / 2 && QFileInfo(path).size() == size) {
                QVERIFY(QFile::resize(path, size / 4));
            }
        };
        const auto extract = readExtract(*loadImportProfile(QStringLiteral("mirai")), files.folder(), monitor);
        QVERIFY(!extract.has_value());
        QCOMPARE(extract.error().code, ErrorCode::BadInput);
        QVERIFY2(extract.error().message.startsWith(QLatin1String("receipts.csv was changed")), qPrintable(extract.error().message));
    }
};

QTEST_GUILESS_MAIN(ExtractReaderTest)
#include "extract_reader_test.moc"
