#include "core/exchange/fixed_records.h"

#include <QCoreApplication>

#include <algorithm>

#include "core/base/text_encoding.h"

namespace saikoku {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Receipts)
};

bool isLineEnd(char byte) {
    return byte == '\r' || byte == '\n';
}

}  // namespace

std::string FixedRecord::text(int first, int length) const {
    std::string text = CellDecoder(TextEncoding::Cp932).decoded(at(first, length)).utf8;
    text.erase(text.find_last_not_of(' ') + 1);
    return text;
}

std::optional<qint64> FixedRecord::number(int first, int length) const {
    qint64 value = 0;
    for (const char byte : at(first, length)) {
        if (byte < '0' || byte > '9') {
            return std::nullopt;
        }
        value = value * 10 + (byte - '0');
    }
    return value;
}

std::optional<QDate> FixedRecord::day(int first) const {
    const std::optional<qint64> digits = number(first, 8);
    const QDate day = digits ? QDate(static_cast<int>(*digits / 10'000),
                                     static_cast<int>(*digits / 100 % 100), static_cast<int>(*digits % 100))
                             : QDate();
    return day.isValid() ? std::optional(day) : std::nullopt;
}

Result<std::vector<FixedRecord>> fixedRecords(QByteArrayView file, qsizetype length,
                                              const QString& fileName) {
    const QByteArrayView bytes = withoutEndBytes(file);
    std::vector<FixedRecord> records;
    records.reserve(static_cast<size_t>(bytes.size() / length + 1));
    qsizetype at = 0;
    while (at < bytes.size()) {
        const QByteArrayView rest = bytes.sliced(at);
        const qsizetype end =
            std::find_if(rest.begin(), rest.begin() + std::min(length, rest.size()), isLineEnd) -
            rest.begin();
        const auto number = static_cast<qint64>(records.size() + 1);
        if (end < length) {
            return fail(
                ErrorCode::BadInput,
                Text::tr("%1, record %2 has %3 bytes. Records of exactly %4 bytes were expected, with line "
                         "ends or without. Check that the format fits and have the file sent again; nothing "
                         "was imported.")
                    .arg(fileName, QString::number(number), QString::number(end), QString::number(length)));
        }
        records.emplace_back(rest.first(length), number);
        at += length;
        at += at < bytes.size() && bytes[at] == '\r' ? 1 : 0;
        at += at < bytes.size() && bytes[at] == '\n' ? 1 : 0;
    }
    if (records.empty()) {
        return fail(ErrorCode::BadInput, Text::tr("%1 is empty. Have the file sent again.").arg(fileName));
    }
    return records;
}

tl::unexpected<Error> recordFault(const QString& fileName, const FixedRecord& record, const QString& field,
                                  const QString& value, const QString& remedy) {
    return fail(ErrorCode::BadInput,
                Text::tr("%1, record %2, %3: \"%4\". %5 Nothing was imported.")
                    .arg(fileName, QString::number(record.number()), field, value, remedy));
}

}  // namespace saikoku
