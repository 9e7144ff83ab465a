#include "tests/bench/extract_maker.h"

#include <QFile>
#include <QStringList>

#include "core/base/text_encoding.h"

namespace saikoku::test {

namespace {

class CsvFile {
public:
    explicit CsvFile(const QString& path) : m_file(path), m_good(m_file.open(QIODevice::WriteOnly)) {}

    void row(const QStringList& cells) {
        const QString line = QLatin1Char('"') + cells.join(QStringLiteral("\",\"")) + QStringLiteral("\"\r\n");
        const QByteArray bytes = m_encoder.encode(line).bytes;
        m_good = m_good && m_file.write(bytes) == bytes.size();
    }
    bool good() const { return m_good; }

private:
    QFile m_file;
    TextEncoder m_encoder{TextEncoding::Cp932};
    bool m_good;
};

QString padded(int number, int width) { return QStringLiteral("%1").arg(number, width, 10, QLatin1Char('0')); }

void writeTaxpayer(CsvFile& taxpayers, CsvFile& phones, const QString& number, int i) {
    taxpayers.row({number, padded(i / 2, 9), QStringLiteral("1"), QStringLiteral("試験　%1").arg(padded(i, 6)), QStringLiteral("ｼｹﾝ ﾀﾛｳ"),
                   QStringLiteral("3360427"), QStringLiteral("9990222"), QStringLiteral("架空県みらい市港町%1番地").arg(i), QString(),
                   QStringLiteral("01"), QStringLiteral("港町"), QStringLiteral("0"), QStringLiteral("5060829")});
    if (i % 3 != 0) {
        phones.row({number, QStringLiteral("1"), QStringLiteral("0999") + padded(i, 6), QStringLiteral("1")});
    }
}

}  // namespace

bool makeExtract(const QString& folder, int count, int changedEach) {
    CsvFile taxpayers(folder + QStringLiteral("/taxpayers.csv"));
    CsvFile phones(folder + QStringLiteral("/phones.csv"));
    CsvFile receivables(folder + QStringLiteral("/receivables.csv"));
    CsvFile receipts(folder + QStringLiteral("/receipts.csv"));
    const auto words = [](const char* text) { return QString::fromUtf8(text).split(QLatin1Char(' ')); };
    taxpayers.row(words("宛名番号 世帯番号 個人法人区分 氏名漢字 氏名カナ 生年月日 郵便番号 住所 方書 地区コード 地区名 支援措置区分 更新日"));
    phones.row(words("宛名番号 電話区分 電話番号 優先順位"));
    receivables.row(words("宛名番号 通知書番号 税目コード 税目名 課税年度 調定年度 期別 納期限 調定額 収納額 督促発送日"));
    receipts.row(words("宛名番号 通知書番号 税目コード 調定年度 期別 収納日 収納額 延滞金額 納付区分"));
    for (int i = 1; i <= count; ++i) {
        const QString number = padded(i, 10);
        writeTaxpayer(taxpayers, phones, number, i);
        for (int k = 0; k < 24; ++k) {
            const QString year = QString::number(2021 + k / 4);
            const QString notice = QStringLiteral("01") + year + padded(i, 7);
            const QString term = QString::number(k % 4 + 1);
            const bool isChanged = changedEach > 0 && i % changedEach == 0;
            const bool paid = (i + k) % 9 < (isChanged ? 6 : 4);
            const QString era = QStringLiteral("50%1").arg(2021 + k / 4 - 2018);
            receivables.row({number, notice, QStringLiteral("01"), QStringLiteral("市県民税(普通徴収)"), year, year, term,
                             era + QStringLiteral("0630"), QStringLiteral("15500"),
                             paid ? QStringLiteral("15500") : QStringLiteral("0"), QString()});
            if (paid) {
                receipts.row({number, notice, QStringLiteral("01"), year, term, era + QStringLiteral("0615"),
                              QStringLiteral("15500"), QStringLiteral("0"), QStringLiteral("3")});
            }
        }
    }
    return taxpayers.good() && phones.good() && receivables.good() && receipts.good();
}

}  // namespace saikoku::test
