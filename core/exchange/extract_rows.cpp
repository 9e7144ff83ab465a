#include "core/exchange/extract_rows.h"

namespace saikoku {

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

}  // namespace saikoku
