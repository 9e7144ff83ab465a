#include "core/exchange/extract_difference.h"

#include <array>
#include <unordered_set>

namespace saikoku {

namespace {

void add(std::string& content, std::string_view part) {
    content += part;
    content += kKeySeparator;
}

void add(std::string& content, qint64 number) { add(content, std::string_view(std::to_string(number))); }

using Ids = std::unordered_map<std::string_view, qint64>;
using IdSet = std::unordered_set<qint64>;

/// The work of compareExtract, file after file.
class Comparison {
public:
    Comparison(const Extract& extract, const ImportProfile& profile, const InForce& inForce, const IdSource& ids)
        : m_extract(extract), m_profile(profile), m_inForce(inForce), m_ids(ids) {}

    Result<ExtractDifference> run() {
        SAIKOKU_TRY(taxpayers());
        SAIKOKU_TRY(phones());
        SAIKOKU_TRY(receivables());
        SAIKOKU_TRY(receipts());
        endLaterReceipts();
        return std::move(m_result);
    }

private:
    /// Notes what becomes of one row. Its row id is set by number().
    void place(FileDifference& difference, size_t row, const InForceRow* before, bool same, qint64 id, qint64 taxpayerId) {
        if (before != nullptr && same) {
            ++difference.unchanged;
            return;
        }
        if (before != nullptr) {
            difference.ended.push_back(before->rowId);
        }
        ++(before == nullptr ? difference.added : difference.changed);
        difference.written.push_back({row, 0, id, taxpayerId});
    }

    Result<void> number(ExtractFile file) {
        FileDifference& difference = m_result.of(file);
        if (difference.written.empty()) {
            return {};
        }
        SAIKOKU_TRY_ASSIGN(const qint64 first, m_ids(file, static_cast<qint64>(difference.written.size())));
        qint64 next = first;
        for (NewVersion& version : difference.written) {
            version.rowId = next++;
            version.id = version.id == 0 ? version.rowId : version.id;
        }
        return {};
    }

    static const InForceRow* find(const InForceRows& rows, const std::string& key) {
        const auto found = rows.find(key);
        return found == rows.end() ? nullptr : &found->second;
    }

    qint64 taxpayerId(const std::string& number) const {
        if (const auto own = m_taxpayerIds.find(number); own != m_taxpayerIds.end()) {
            return own->second;
        }
        const InForceRow* before = find(m_inForce.taxpayers, number);
        return before == nullptr ? 0 : before->id;
    }

    Result<void> taxpayers() {
        FileDifference& difference = m_result.of(ExtractFile::Taxpayers);
        std::unordered_set<std::string_view> seen;
        m_taxpayerIds.reserve(m_extract.taxpayers.size());
        for (size_t i = 0; i < m_extract.taxpayers.size(); ++i) {
            const TaxpayerRow& row = m_extract.taxpayers[i];
            const InForceRow* before = find(m_inForce.taxpayers, row.number);
            seen.insert(row.number);
            if (!row.accepted) {
                continue;
            }
            if (before != nullptr) {
                m_taxpayerIds.emplace(row.number, before->id);
            }
            place(difference, i, before, before != nullptr && before->content == contentOf(row), before == nullptr ? 0 : before->id, 0);
        }
        SAIKOKU_TRY(number(ExtractFile::Taxpayers));
        for (const NewVersion& version : difference.written) {
            m_taxpayerIds.emplace(m_extract.taxpayers[version.row].number, version.id);
        }
        for (const auto& [key, before] : m_inForce.taxpayers) {
            difference.absent += seen.contains(key) ? 0 : 1;
        }
        return {};
    }

    Result<void> phones() {
        FileDifference& difference = m_result.of(ExtractFile::Phones);
        IdSet owners;
        for (const auto& [number, id] : m_taxpayerIds) {
            owners.insert(id);
        }
        std::unordered_set<std::string> seen;
        for (size_t i = 0; i < m_extract.phones.size(); ++i) {
            const PhoneRow& row = m_extract.phones[i];
            const qint64 owner = taxpayerId(row.taxpayer);
            if (!row.accepted) {
                owners.erase(owner);
                continue;
            }
            std::string key = phoneKey(owner, row.digits);
            const InForceRow* before = find(m_inForce.phones, key);
            place(difference, i, before, before != nullptr && before->content == contentOf(row), owner, owner);
            seen.insert(std::move(key));
        }
        endMissing(ExtractFile::Phones, m_inForce.phones, seen, owners);
        return number(ExtractFile::Phones);
    }

    Result<void> receivables() {
        FileDifference& difference = m_result.of(ExtractFile::Receivables);
        std::unordered_set<std::string_view> seen;
        seen.reserve(m_extract.receivables.size());
        m_receivables.reserve(m_extract.receivables.size());
        for (size_t i = 0; i < m_extract.receivables.size(); ++i) {
            const ReceivableRow& row = m_extract.receivables[i];
            seen.insert(row.key);
            if (!row.accepted) {
                continue;
            }
            const qint64 owner = taxpayerId(row.taxpayer);
            const InForceRow* before = find(m_inForce.receivables, row.key);
            if (before != nullptr) {
                m_receivables.emplace(row.key, Target{before->id, owner});
            }
            place(difference, i, before, before != nullptr && before->content == contentOf(row, owner),
                  before == nullptr ? 0 : before->id, owner);
        }
        SAIKOKU_TRY(number(ExtractFile::Receivables));
        for (const NewVersion& version : difference.written) {
            m_receivables.emplace(m_extract.receivables[version.row].key, Target{version.id, version.taxpayerId});
        }
        for (const auto& [key, before] : m_inForce.receivables) {
            difference.absent += seen.contains(key) ? 0 : 1;
        }
        return {};
    }

    struct Target {
        qint64 id = 0;
        qint64 taxpayerId = 0;
    };

    /// The receivable that a receipt pays: of this extract, else from before.
    Target targetOf(const ReceiptRow& row) const {
        if (const auto own = m_receivables.find(row.key); own != m_receivables.end()) {
            return own->second;
        }
        const InForceRow* before = find(m_inForce.receivables, row.key);
        if (before == nullptr) {
            return {};
        }
        const std::string& content = before->content;  // begins with the taxpayer's id
        return {before->id, std::stoll(content.substr(0, content.find(kKeySeparator)))};
    }

    Result<void> receipts() {
        FileDifference& difference = m_result.of(ExtractFile::Receipts);
        IdSet owners;
        owners.reserve(m_receivables.size());
        for (const auto& [key, target] : m_receivables) {
            owners.insert(target.id);
        }
        std::unordered_set<std::string> seen;
        for (size_t i = 0; i < m_extract.receipts.size(); ++i) {
            const ReceiptRow& row = m_extract.receipts[i];
            const Target target = targetOf(row);
            if (!row.accepted) {
                owners.erase(target.id);
                continue;
            }
            std::string key = receiptKey(target.id, row.receivedOn, row.running);
            const InForceRow* before = find(m_inForce.receipts, key);
            place(difference, i, before, before != nullptr && before->content == contentOf(row, target.taxpayerId), target.id,
                  target.taxpayerId);
            seen.insert(std::move(key));
        }
        endMissing(ExtractFile::Receipts, m_inForce.receipts, seen, owners);
        return number(ExtractFile::Receipts);
    }

    void endMissing(ExtractFile file, const InForceRows& before, const std::unordered_set<std::string>& seen, const IdSet& owners) {
        if (!m_profile.layout(file).present) {
            return;
        }
        FileDifference& difference = m_result.of(file);
        for (const auto& [key, row] : before) {
            if (owners.contains(row.id) && !seen.contains(key)) {
                difference.ended.push_back(row.rowId);
                ++difference.removed;
            }
        }
    }

    void endLaterReceipts() {
        IdSet held;
        for (const auto& [key, target] : m_receivables) {
            held.insert(target.id);
        }
        for (const LaterReceipt& receipt : m_inForce.laterReceipts) {
            if (held.contains(receipt.receivableId)) {
                m_result.of(ExtractFile::Receipts).ended.push_back(receipt.rowId);
                ++m_result.laterReceiptsEnded;
            }
        }
    }

    const Extract& m_extract;
    const ImportProfile& m_profile;
    const InForce& m_inForce;
    const IdSource& m_ids;
    ExtractDifference m_result;
    Ids m_taxpayerIds;                                          ///< of this extract's accepted rows
    std::unordered_map<std::string_view, Target> m_receivables; ///< likewise
};

}  // namespace

std::string isoText(QDate date) {
    if (!date.isValid()) {
        return {};
    }
    int year = 0;
    int month = 0;
    int day = 0;
    date.getDate(&year, &month, &day);
    std::string text(10, '-');
    const auto put = [&text](size_t at, int digits, int value) {
        for (size_t i = at + static_cast<size_t>(digits); i > at; --i) {
            text[i - 1] = static_cast<char>('0' + value % 10);
            value /= 10;
        }
    };
    put(0, 4, year);
    put(5, 2, month);
    put(8, 2, day);
    return text;
}

std::string phoneKey(qint64 taxpayerId, std::string_view digits) {
    std::string key = std::to_string(taxpayerId) + kKeySeparator;
    key += digits;
    return key;
}

std::string receiptKey(qint64 receivableId, QDate receivedOn, int running) {
    return std::to_string(receivableId) + kKeySeparator + isoText(receivedOn) + kKeySeparator + std::to_string(running);
}

std::string_view codeOf(PhoneUse use) {
    static constexpr std::array<std::string_view, 3> kCodes{"home", "mobile", "work"};
    return kCodes.at(static_cast<size_t>(use));
}

std::string_view codeOf(ReceiptChannel channel) {
    static constexpr std::array<std::string_view, 5> kCodes{"counter", "account", "store", "eltax", "other"};
    return kCodes.at(static_cast<size_t>(channel));
}

std::string contentOf(const TaxpayerRow& row) {
    std::string content;
    add(content, row.household);
    add(content, row.isCompany ? 1 : 0);
    add(content, row.name);
    add(content, row.nameBytesHex);
    add(content, row.kana);
    add(content, isoText(row.birthDate));
    add(content, row.postalCode);
    add(content, row.address);
    add(content, row.building);
    add(content, row.districtCode);
    add(content, row.districtName);
    add(content, row.isProtected ? 1 : 0);
    add(content, isoText(row.updatedOn));
    return content;
}

std::string contentOf(const PhoneRow& row) {
    std::string content;
    add(content, codeOf(row.use));
    add(content, row.priority);
    return content;
}

std::string contentOf(const ReceivableRow& row, qint64 taxpayerId) {
    std::string content;
    add(content, taxpayerId);
    add(content, row.levyYear);
    add(content, isoText(row.dueDate));
    add(content, row.levied);
    add(content, row.received);
    add(content, isoText(row.demandSent));
    return content;
}

std::string contentOf(const ReceiptRow& row, qint64 taxpayerId) {
    std::string content;
    add(content, taxpayerId);
    add(content, row.amount);
    add(content, row.lateCharge);
    add(content, codeOf(row.channel));
    return content;
}

Result<ExtractDifference> compareExtract(const Extract& extract, const ImportProfile& profile, const InForce& inForce,
                                         const IdSource& ids) {
    return Comparison(extract, profile, inForce, ids).run();
}

}  // namespace saikoku
