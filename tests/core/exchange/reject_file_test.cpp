#include "core/exchange/reject_file.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace saikoku;

class RejectFileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void savesForExcel() {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("rejects.csv"));
        const QList<ImportReject> rejects{
            {ExtractFile::Receivables, 12139, QStringLiteral("納期限"), QStringLiteral("5061332"), QStringLiteral("reason")},
            {ExtractFile::Receivables, 24276, std::nullopt, QStringLiteral("=1+1"), QStringLiteral("say \"no\"")},
            {ExtractFile::Receipts, 3, QStringLiteral("収納額"), QStringLiteral("-5000"), QStringLiteral("@x")}};
        QVERIFY(writeRejects(rejects, path, TextEncoding::Utf8).has_value());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(bytes.startsWith("\xEF\xBB\xBF"));
        const QStringList lines = QString::fromUtf8(bytes).split(QStringLiteral("\r\n"));
        QCOMPARE(lines.size(), 5);
        QCOMPARE(lines[1], QStringLiteral("receivables,12139,納期限,5061332,reason"));
        QCOMPARE(lines[2], QStringLiteral("receivables,24276,,'=1+1,\"say \"\"no\"\"\""));
        QCOMPARE(lines[3], QStringLiteral("receipts,3,収納額,-5000,'@x"));

        QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());

        const auto again = writeRejects(rejects, path, TextEncoding::Utf8);
        QVERIFY(!again.has_value());
        QCOMPARE(again.error().code, ErrorCode::Exists);
    }

    void writesCp932() {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("rejects.csv"));
        QVERIFY(writeRejects({{ExtractFile::Phones, 2, QStringLiteral("電話番号"), QStringLiteral("〓"), QString()}}, path, TextEncoding::Cp932).has_value());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(TextDecoder(TextEncoding::Cp932).decode(file.readAll()).contains(QStringLiteral("電話番号")));
    }
};

QTEST_GUILESS_MAIN(RejectFileTest)
#include "reject_file_test.moc"
