#pragma once

#include <QByteArray>
#include <QFile>
#include <QList>
#include <QString>
#include <QTemporaryDir>

#include "core/base/text_encoding.h"
#include "core/notices/convenience_barcode.h"

namespace saikoku::test {

/// @brief One payment at a store.
struct StoreLine {
    const char* kind = "01";  ///< 01 速報, 02 確報, 03 取消, 12, 22, 81
    const char* time = "1001";
    const char* notice = "0000000001";
    const char* item = "01";
    const char* term = "0001";
    int amount = 15'000;
    const char* day = "20261110";
    const char* shop = "000001";
    const char* madeOn = "20261111";
    int barcodeAmount = -1;  ///< -1: the amount
};

/// @brief 44 digits as the profile mirai reads them.
inline QString barcodeOf(const StoreLine& line) {
    const QString free = QStringLiteral("00001") + QLatin1String(line.notice) + QLatin1String(line.item) +
                         QLatin1String(line.term);
    const int amount = line.barcodeAmount < 0 ? line.amount : line.barcodeAmount;
    const QString digits = QStringLiteral("91900000") + free + QStringLiteral("02611300") +
                           QString::number(amount).rightJustified(6, u'0');
    return digits + gs1CheckDigit(digits);
}

inline QString dskHeading() {
    return QStringLiteral(
        "種別,収納日,収納時刻,バーコード情報,ユーザー使用欄1,ユーザー使用欄2,印紙フラグ,金額,"
        "コンビニ本部コード,コンビニ名,店舗コード,振込日,データ作成日");
}

inline QString dskLine(const StoreLine& line) {
    return QStringList{QLatin1String(line.kind),  QLatin1String(line.day),
                       QLatin1String(line.time),  QStringLiteral("EAN") + barcodeOf(line),
                       QStringLiteral("000000"),  QStringLiteral("00000000000"),
                       QStringLiteral("0"),       QString::number(line.amount),
                       QStringLiteral("020"),     QStringLiteral("架空ストア"),
                       QLatin1String(line.shop),  QStringLiteral("0"),
                       QLatin1String(line.madeOn)}
        .join(u',');
}

inline QByteArray cp932(const QString& text) {
    return TextEncoder(TextEncoding::Cp932).encode(text).bytes;
}

inline QByteArray dsk(const QList<StoreLine>& lines) {
    QString text = dskHeading() + QStringLiteral("\r\n");
    for (const StoreLine& line : lines) {
        text += dskLine(line) + QStringLiteral("\r\n");
    }
    return cp932(text);
}

/// @brief A record of the 120-byte form.
inline QByteArray cvs120Record(const StoreLine& line) {
    QByteArray record = "2" + QByteArray(line.kind) + line.day + line.time + "1" +
                        barcodeOf(line).toLatin1() + "   " + "0" + line.shop + "00" + line.madeOn +
                        "00000000" + "00000000" + "000020";
    return record.leftJustified(120, ' ');
}

/// @brief One debit.
struct DebitLine {
    const char* customer =
        "0000000001"
        "01"
        "2026"
        "1   ";  ///< 20 characters
    int amount = 15'000;
    const char* result = "0";
    const char* holder = "ｱｵｷ ﾏﾅﾌﾞ";
};

inline QByteArray zenginHeader(const char* day = "1110", const char* service = "91", const char* code = "0") {
    return cp932(QStringLiteral("1") + QLatin1String(service) + QLatin1String(code) +
                 QStringLiteral("9999999999") + QStringLiteral("ﾐﾗｲｼ").leftJustified(40, u' ') +
                 QLatin1String(day) + QStringLiteral("9999") +
                 QStringLiteral("ｶｸｳｷﾞﾝｺｳ").leftJustified(15, u' ') + QStringLiteral("001") +
                 QString(15, u' ') + QStringLiteral("1") + QStringLiteral("1234567"))
        .leftJustified(120, ' ');
}

inline QByteArray zenginData(const DebitLine& line) {
    return cp932(QStringLiteral("2") + QStringLiteral("9999") + QString(15, u' ') + QStringLiteral("001") +
                 QString(15, u' ') + QString(4, u' ') + QStringLiteral("1") + QStringLiteral("1111111") +
                 QString::fromUtf8(line.holder).leftJustified(30, u' ') +
                 QString::number(line.amount).rightJustified(10, u'0') + QStringLiteral("0") +
                 QLatin1String(line.customer) + QLatin1String(line.result))
        .leftJustified(120, ' ');
}

inline QByteArray zenginTrailer(int paid, qint64 paidYen, int unpaid, qint64 unpaidYen) {
    const auto number = [](qint64 value, int length) {
        return QByteArray::number(value).rightJustified(length, '0');
    };
    return ("8" + number(paid + unpaid, 6) + number(paidYen + unpaidYen, 12) + number(paid, 6) +
            number(paidYen, 12) + number(unpaid, 6) + number(unpaidYen, 12))
        .leftJustified(120, ' ');
}

inline QByteArray zenginEnd() {
    return QByteArray("9").leftJustified(120, ' ');
}

inline QByteArray zengin(const QList<DebitLine>& lines, const QByteArray& lineEnd = "\r\n") {
    QByteArrayList records{zenginHeader()};
    int paid = 0;
    int unpaid = 0;
    qint64 paidYen = 0;
    qint64 unpaidYen = 0;
    for (const DebitLine& line : lines) {
        records.append(zenginData(line));
        const bool isPaid = line.result[0] == '0';
        (isPaid ? paid : unpaid) += 1;
        (isPaid ? paidYen : unpaidYen) += line.amount;
    }
    records << zenginTrailer(paid, paidYen, unpaid, unpaidYen) << zenginEnd();
    return records.join(lineEnd) + lineEnd;
}

/// @brief A file in a folder of its own.
class ReceiptsOnDisk {
public:
    QString write(const QString& name, const QByteArray& bytes) const {
        const QString path = m_folder.filePath(name);
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? path : QString();
    }

private:
    QTemporaryDir m_folder;
};

}  // namespace saikoku::test
