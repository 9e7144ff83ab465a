#pragma once

#include <QByteArrayView>
#include <QDate>
#include <QString>

#include <optional>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/exchange/cell_text.h"

namespace saikoku {

/// @brief A record of fixed length, whose fields stand at the same bytes in each. JIS X 0201 and Shift_JIS.
class FixedRecord {
public:
    FixedRecord(QByteArrayView bytes, qint64 number) : m_bytes(bytes), m_number(number) {}

    /// @brief Which record of the file; the first is 1.
    qint64 number() const { return m_number; }
    char kind() const { return m_bytes[0]; }
    /// @brief Bytes from one place on, the first being 1.
    QByteArrayView at(int first, int length) const { return m_bytes.sliced(first - 1, length); }
    std::string raw(int first, int length) const { return at(first, length).toByteArray().toStdString(); }
    /// @brief The text without the blanks behind it.
    std::string text(int first, int length) const;
    /// @brief A number right-aligned with zeros; nothing when a byte is no digit.
    std::optional<qint64> number(int first, int length) const;
    /// @brief YYYYMMDD; nothing when that is no day.
    std::optional<QDate> day(int first) const;

private:
    QByteArrayView m_bytes;
    qint64 m_number;
};

/// @brief Cuts a file into records: with CR LF, LF or nothing between them, the bytes 1A and NUL behind the
/// last one left out. BadInput names file, record and length when one is shorter or longer.
Result<std::vector<FixedRecord>> fixedRecords(QByteArrayView file, qsizetype length, const QString& fileName);

/// @brief BadInput for a whole file: where, which field, what stands there, what was expected, what to do.
tl::unexpected<Error> recordFault(const QString& fileName, const FixedRecord& record, const QString& field,
                                  const QString& value, const QString& remedy);

}  // namespace saikoku
