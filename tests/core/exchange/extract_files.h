#pragma once

#include <QFile>
#include <QStringList>
#include <QTemporaryDir>

#include "core/base/text_encoding.h"
#include "core/exchange/extract_check.h"
#include "core/exchange/extract_reader.h"

namespace saikoku::test {

inline KnownBefore nothingBefore() {
    return {[](std::string_view) { return qint64(0); },
            [](std::string_view, std::string_view, int, int) -> Result<ReceivableIds> { return ReceivableIds(); }};
}

/// @brief A small extract in the layout of the shipped profile: one taxpayer with
/// a phone, a receivable and a receipt. Change the lines, then read.
struct MiraiFiles {
    QStringList taxpayers{
        QStringLiteral("宛名番号,世帯番号,個人法人区分,氏名漢字,氏名カナ,生年月日,郵便番号,住所,方書,地区コード,地区名,支援措置区分,更新日"),
        QStringLiteral("0000000001,000500001,1,青木　学,ｱｵｷ ﾏﾅﾌﾞ,3360427,9990222,架空県みらい市港町1丁目1番1号,,01,港町,0,5060829"),
        QStringLiteral("0000000002,000500002,2,株式会社青木商店,ｱｵｷｼｮｳﾃﾝ,,9990222,架空県みらい市港町1丁目1番2号,,01,港町,0,5060829")};
    QStringList phones{QStringLiteral("宛名番号,電話区分,電話番号,優先順位"), QStringLiteral("0000000001,1,0999000001,1")};
    QStringList receivables{QStringLiteral("宛名番号,通知書番号,税目コード,税目名,課税年度,調定年度,期別,納期限,調定額,収納額,督促発送日"),
                            QStringLiteral("0000000001,N1,01,市県民税(普通徴収),2026,2026,1,5080630,15500,500,5080720")};
    QStringList receipts{QStringLiteral("宛名番号,通知書番号,税目コード,調定年度,期別,収納日,収納額,延滞金額,納付区分"),
                         QStringLiteral("0000000001,N1,01,2026,1,5080630,500,0,3")};
    QByteArray nameOfFirst;  ///< bytes instead of 青木　学

    QString folder() const { return m_folder.path(); }

    QStringList& lines(ExtractFile file) {
        switch (file) {
        case ExtractFile::Taxpayers: return taxpayers;
        case ExtractFile::Phones: return phones;
        case ExtractFile::Receivables: return receivables;
        default: return receipts;
        }
    }

    /// @brief Writes CP932 with CR LF. A file without lines is not written.
    bool write() {
        bool all = true;
        for (const ExtractFile file : kExtractFiles) {
            const QString path = folder() + QLatin1Char('/') + codeOf(file) + QStringLiteral(".csv");
            QFile::remove(path);
            if (!lines(file).isEmpty()) {
                all = writeFile(path, lines(file)) && all;
            }
        }
        return all;
    }

    Result<Extract> readAndCheck() {
        if (!write()) {
            return fail(ErrorCode::Failed, QStringLiteral("the test's files can't be written"));
        }
        SAIKOKU_TRY_ASSIGN(const ImportProfile profile, loadImportProfile(QStringLiteral("mirai")));
        SAIKOKU_TRY_ASSIGN(Extract extract, readExtract(profile, folder()));
        SAIKOKU_TRY(checkExtract(extract, profile, nothingBefore()));
        return extract;
    }

private:
    bool writeFile(const QString& path, const QStringList& content) const {
        const bool blank = content.size() == 1 && content.constFirst().isEmpty();
        QByteArray bytes = TextEncoder(TextEncoding::Cp932).encode(content.join(QStringLiteral("\r\n")) + (blank ? QString() : QStringLiteral("\r\n"))).bytes;
        if (!nameOfFirst.isEmpty()) {
            bytes.replace(TextEncoder(TextEncoding::Cp932).encode(QStringLiteral("青木　学")).bytes, nameOfFirst);
        }
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    }

    QTemporaryDir m_folder;
};

}  // namespace saikoku::test

Q_DECLARE_METATYPE(saikoku::ExtractFile)
