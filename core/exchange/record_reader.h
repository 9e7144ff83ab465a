#pragma once

#include <QDate>

#include <optional>
#include <string>
#include <vector>

#include "core/base/csv_reader.h"
#include "core/base/phone_number.h"
#include "core/exchange/cell_text.h"
#include "core/exchange/column_map.h"
#include "core/exchange/extract_rows.h"

namespace saikoku {

/// @brief Reads the fields of one record after the other. The first fault of a
/// record rejects it; what is read afterwards from it does not matter.
class RecordReader {
public:
    RecordReader(ExtractFile file, const ColumnMap& map, TextEncoding encoding);

    /// @brief Takes the next record; checks its number of columns.
    void begin(const CsvRecord& record);
    qint64 line() const { return m_line; }
    bool isRejected() const { return m_reject.has_value(); }
    /// @brief A record without a single value, as a spreadsheet leaves behind its rows.
    bool isBlank(const CsvRecord& record);
    /// @brief Rejects a line whose quotation mark is not closed in it.
    void rejectOpenQuote(const CsvOpenQuote& line);
    bool hasLoss() const { return !m_losses.empty(); }
    bool isMapped(size_t field) const { return m_map.fields[field].isMapped(); }
    const QString& heading(size_t field) const { return m_map.fields[field].heading; }

    /// @brief Text without blanks at the ends. Required and empty: a reject.
    void text(size_t field, std::string& out);
    /// @brief A day. 平成 after its end is noted; month or day 00 leaves a day that a row
    /// can do without empty and is noted.
    void date(size_t field, QDate& out);
    void amount(size_t field, qint64& out);
    void year(size_t field, int& out);
    void number(size_t field, int& out);
    /// @brief The position of the cell's meaning among the field's codes.
    size_t code(size_t field);
    /// @brief The numbers of the cell, mostly one; none after a reject.
    QList<PhoneNumber> phones(size_t field);
    void postcode(size_t field, std::string& out);
    void kana(size_t field, std::string& out);

    /// @brief The bytes of the field's cells as they are, hexadecimal.
    std::string bytesHex(size_t field) const;

    void reject(size_t field, const std::string& value, QString reason);
    ImportReject takeReject() { return std::move(*m_reject); }
    const std::vector<ImportLoss>& losses() const { return m_losses; }
    const std::vector<ImportNote>& notes() const { return m_notes; }

private:
    /// The decoded, trimmed cell after joining, default and code table.
    const std::string& cell(size_t field);
    void load(const MappedField& mapped);
    void translateCode(size_t field, const FieldRule& rule);
    bool isMissing(size_t field, const std::string& value);
    QByteArrayView raw(int column) const;
    void rejectColumns(qsizetype count);
    void note(size_t field, const std::string& value, const QString& sentence);

    ExtractFile m_file;
    const ColumnMap& m_map;
    CellDecoder m_decoder;
    std::span<const QByteArrayView> m_cells;
    qint64 m_line = 0;
    CellText m_part;
    std::string m_value;
    std::optional<ImportReject> m_reject;
    std::vector<ImportLoss> m_losses;
    std::vector<ImportNote> m_notes;
};

}  // namespace saikoku
