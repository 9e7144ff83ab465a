#include "core/exchange/extract_rows.h"

#include "core/arrears/delivered_versions_repository.h"

namespace saikoku {

namespace {

template <class Row>
std::optional<quint32> acceptedOf(std::span<const KeyIndex::Entry> entries, const std::deque<Row>& rows, std::optional<quint32> before) {
    for (const KeyIndex::Entry& entry : entries) {
        if (before && entry.value >= *before) {
            break;
        }
        if (rows[entry.value].accepted) {
            return entry.value;
        }
    }
    return std::nullopt;
}

}  // namespace

std::string receivableKey(std::string_view noticeNumber, std::string_view taxItem, int fiscalYear, int term) {
    std::string key;
    key.reserve(noticeNumber.size() + taxItem.size() + 10);
    key += noticeNumber;
    key += kKeySeparator;
    key += taxItem;
    key += kKeySeparator;
    key += std::to_string(fiscalYear);
    key += kKeySeparator;
    key += std::to_string(term);
    return key;
}

std::string Extract::keyOf(const ReceivableRow& row) const {
    return receivableKey(text(row.noticeNumber), text(row.taxItem), row.fiscalYear, row.term);
}

std::string Extract::keyOf(const ReceiptRow& row) const {
    return receivableKey(text(row.noticeNumber), text(row.taxItem), row.fiscalYear, row.term);
}

std::optional<quint32> Extract::acceptedTaxpayer(std::string_view number, std::optional<quint32> before) const {
    return acceptedOf(taxpayersByNumber.find(number), taxpayers, before);
}

std::optional<quint32> Extract::acceptedReceivable(std::string_view key, std::optional<quint32> before) const {
    return acceptedOf(receivablesByKey.find(key), receivables, before);
}

}  // namespace saikoku
