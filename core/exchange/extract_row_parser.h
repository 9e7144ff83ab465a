#pragma once

#include "core/exchange/extract_rows.h"
#include "core/exchange/record_reader.h"

namespace saikoku {

/// @brief Read one record into a row; what is wrong with it the reader knows. Key
/// fields are read first, so that a rejected row may still name its key.
void parseTaxpayer(RecordReader& reader, TaxpayerRow& row);
void parsePhone(RecordReader& reader, PhoneRow& row);
void parseReceivable(RecordReader& reader, ReceivableRow& row, std::string& taxItemName);
void parseReceipt(RecordReader& reader, ReceiptRow& row);

}  // namespace saikoku
