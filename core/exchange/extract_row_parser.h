#pragma once

#include <deque>
#include <string>

#include "core/exchange/extract_rows.h"
#include "core/exchange/record_reader.h"

namespace saikoku {

/// @brief Makes rows of records; what is wrong with one the reader knows. Key fields are
/// read first, so that a rejected row may still name its key.
class RowParser {
public:
    RowParser(RecordReader& reader, TextStore& texts) : m_reader(reader), m_texts(texts) {}

    void parse(TaxpayerRow& row);
    /// @brief A cell with two numbers makes two rows.
    void parsePhones(std::deque<PhoneRow>& rows);
    void parse(ReceivableRow& row, std::string& taxItemName);
    void parse(ReceiptRow& row);

private:
    StoredText text(size_t field);
    StoredText kana(size_t field);
    qint16 year(size_t field, qint16 otherwise);
    int number(size_t field, int otherwise);

    RecordReader& m_reader;
    TextStore& m_texts;
    std::string m_text;
};

}  // namespace saikoku
