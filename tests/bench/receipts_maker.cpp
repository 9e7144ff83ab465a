#include "tests/bench/receipts_maker.h"

#include <QFile>
#include <QStringList>

#include "core/base/text_encoding.h"
#include "core/notices/convenience_barcode.h"

namespace saikoku::test {

namespace {

QString padded(int number, int width) {
    return QString::number(number).rightJustified(width, u'0');
}

bool write(const QString& path, const QStringList& lines) {
    QFile file(path);
    const QByteArray bytes = TextEncoder(TextEncoding::Cp932)
                                 .encode(lines.join(QStringLiteral("\r\n")) + QStringLiteral("\r\n"))
                                 .bytes;
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

}  // namespace

bool makeReceiptCity(const QString& folder, const QString& storeFile, int count) {
    QStringList taxpayers{
        QStringLiteral("宛名番号,世帯番号,個人法人区分,氏名漢字,氏名カナ,生年月日,郵便番号,住所,方書,"
                       "地区コード,地区名,支援措置区分,更新日")};
    QStringList phones{QStringLiteral("宛名番号,電話区分,電話番号,優先順位")};
    QStringList receivables{QStringLiteral(
        "宛名番号,通知書番号,税目コード,税目名,課税年度,調定年度,期別,納期限,調定額,収納額,督促発送日")};
    const QStringList receipts{
        QStringLiteral("宛名番号,通知書番号,税目コード,調定年度,期別,収納日,収納額,延滞金額,納付区分")};
    QStringList store{
        QStringLiteral("種別,収納日,収納時刻,バーコード情報,ユーザー使用欄1,ユーザー使用欄2,印紙フラグ,金額,"
                       "コンビニ本部コード,コンビニ名,店舗コード,振込日,データ作成日")};
    for (int i = 1; i <= count; ++i) {
        const QString number = padded(i, 10);
        taxpayers.append(
            number +
            QStringLiteral(
                ",,1,試験　太郎,ｼｹﾝ ﾀﾛｳ,3360427,9990222,架空県みらい市港町1番地,,01,港町,0,5060829"));
        for (int term = 1; term <= 4; ++term) {
            receivables.append(
                QStringLiteral("%1,%1,01,市県民税(普通徴収),2026,2026,%2,50806%3,15500,0,5080720")
                    .arg(number)
                    .arg(term)
                    .arg(10 + term));
            const QString digits = QStringLiteral("9190000000001") + number + QStringLiteral("01") +
                                   padded(term, 4) + QStringLiteral("02611300015500");
            store.append(
                QStringLiteral("01,20261119,%1,EAN%2,000000,00000000000,0,15500,020,架空ストア,%3,0,20261120")
                    .arg(padded(i % 60 + 1000, 4), digits + gs1CheckDigit(digits), padded(i % 997, 6)));
        }
    }
    return write(folder + QStringLiteral("/taxpayers.csv"), taxpayers) &&
           write(folder + QStringLiteral("/phones.csv"), phones) &&
           write(folder + QStringLiteral("/receivables.csv"), receivables) &&
           write(folder + QStringLiteral("/receipts.csv"), receipts) && write(storeFile, store);
}

}  // namespace saikoku::test
