#include "core/exchange/extract_difference.h"

#include <algorithm>
#include <array>

namespace saikoku {

namespace {

void add(std::string& content, std::string_view part) {
    content += part;
    content += kKeySeparator;
}

void add(std::string& content, qint64 number) { add(content, std::string_view(std::to_string(number))); }

/// Ids that stand together: added, then closed, then asked.
class IdSet {
public:
    void add(qint64 id) { m_ids.push_back(id); }
    void close() {
        std::sort(m_ids.begin(), m_ids.end());
        m_ids.erase(std::unique(m_ids.begin(), m_ids.end()), m_ids.end());
    }
    bool contains(qint64 id) const { return std::binary_search(m_ids.begin(), m_ids.end(), id); }

private:
    std::vector<qint64> m_ids;
};

/// The work of compareExtract, file after file.
class Comparison {
public:
    Comparison(Extract& extract, const ImportProfile& profile, const InForce& inForce)
        : m_extract(extract), m_profile(profile), m_inForce(inForce) {}

    Result<ExtractDifference> run() {
        SAIKOKU_TRY(taxpayers());
        SAIKOKU_TRY(phones());
        SAIKOKU_TRY(receivables());
        SAIKOKU_TRY(receipts());
        SAIKOKU_TRY(endLaterReceipts());
        return std::move(m_result);
    }

private:
    void end(FileDifference& difference, qint64 rowId, qint64 taxpayerId) {
        difference.ended.push_back(rowId);
        if (m_result.losers.empty() || m_result.losers.back() != taxpayerId) {
            m_result.losers.push_back(taxpayerId);
        }
    }

    template <class Row>
    void meet(FileDifference& difference, Row& row, const InForceRow& before, const std::string& content) {
        row.isUnchanged = before.content == content;
        if (row.isUnchanged) {
            ++difference.unchanged;
        } else {
            end(difference, before.rowId, before.taxpayerId);
            ++difference.changed;
        }
    }

    /// Every accepted row that is not in force word for word is written.
    template <class Row>
    static void noteWritten(FileDifference& difference, const std::deque<Row>& rows) {
        for (quint32 i = 0; i < rows.size(); ++i) {
            if (rows[i].accepted && !rows[i].isUnchanged) {
                difference.written.push_back(i);
            }
        }
        difference.added = static_cast<qint64>(difference.written.size()) - difference.changed;
    }

    Result<void> taxpayers() {
        FileDifference& difference = m_result.of(ExtractFile::Taxpayers);
        SAIKOKU_TRY(m_inForce.taxpayers([&](const InForceRow& before) {
            const auto row = m_extract.acceptedTaxpayer(before.key);
            if (!row && before.outsideTax) {
                return;  // another list's; the core tax system never had them
            }
            ++difference.inForce;
            if (row) {
                TaxpayerRow& taxpayer = m_extract.taxpayers[*row];
                taxpayer.id = before.id;
                if (taxpayer.outsideTax && !before.outsideTax) {
                    taxpayer.isUnchanged = true;  // the core tax system's word stands
                    ++difference.unchanged;
                    m_ofTax.add(before.id);
                    return;
                }
                meet(difference, taxpayer, before, contentOf(m_extract, taxpayer));
            } else {
                difference.absent += m_extract.taxpayersByNumber.contains(before.key) ? 0 : 1;
            }
        }));
        m_ofTax.close();
        noteWritten(difference, m_extract.taxpayers);
        return {};
    }

    Result<void> receivables() {
        FileDifference& difference = m_result.of(ExtractFile::Receivables);
        SAIKOKU_TRY(m_inForce.receivables([&](const InForceRow& before) {
            ++difference.inForce;
            if (const auto row = m_extract.acceptedReceivable(before.key)) {
                ReceivableRow& receivable = m_extract.receivables[*row];
                receivable.id = before.id;
                meet(difference, receivable, before, contentOf(m_extract, receivable));
            } else {
                difference.absent += m_extract.receivablesByKey.contains(before.key) ? 0 : 1;
            }
        }));
        noteWritten(difference, m_extract.receivables);
        return {};
    }

    /// @param owners whose rows the extract replaces as a set
    /// @param kept those of them of whom a row was rejected
    template <class Row, class KeyOf>
    Result<void> set(ExtractFile file, const InForce::Rows& inForce, std::deque<Row>& rows, IdSet& owners, IdSet& kept, KeyOf keyOf) {
        FileDifference& difference = m_result.of(file);
        owners.close();
        kept.close();
        KeyIndex index;
        for (quint32 i = 0; i < rows.size(); ++i) {
            if (const std::string key = rows[i].accepted ? keyOf(rows[i]) : std::string(); !key.empty()) {
                index.add(key, i);
            }
        }
        index.close();
        const bool endsMissing = m_profile.layout(file).present;
        SAIKOKU_TRY(inForce([&](const InForceRow& before) {
            ++difference.inForce;
            if (const auto found = index.find(before.key); !found.empty()) {
                Row& row = rows[found.front().value];
                meet(difference, row, before, contentOf(m_extract, row));
            } else if (endsMissing && owners.contains(before.id) && !kept.contains(before.id)) {
                end(difference, before.rowId, before.taxpayerId);
                ++difference.removed;
            }
        }));
        noteWritten(difference, rows);
        return {};
    }

    Result<void> phones() {
        IdSet owners;
        for (const TaxpayerRow& row : m_extract.taxpayers) {
            if (row.accepted && row.id != 0 && !m_ofTax.contains(row.id)) {
                owners.add(row.id);
            }
        }
        IdSet kept;
        for (PhoneRow& row : m_extract.phones) {
            if (row.accepted && m_ofTax.contains(row.taxpayerId)) {
                row.isUnchanged = true;  // stays unlooked at
            }
        }
        for (const PhoneRow& row : m_extract.phones) {
            if (!row.accepted && row.taxpayerId != 0) {
                kept.add(row.taxpayerId);
            }
        }
        return set(ExtractFile::Phones, m_inForce.phones, m_extract.phones, owners, kept, [&](const PhoneRow& row) {
            return row.taxpayerId == 0 || m_ofTax.contains(row.taxpayerId) ? std::string() : phoneKey(row.taxpayerId, m_extract.text(row.digits));
        });
    }

    Result<void> receipts() {
        IdSet kept;
        for (ReceiptRow& row : m_extract.receipts) {
            if (row.receivable >= 0) {
                const ReceivableRow& receivable = m_extract.receivables[static_cast<size_t>(row.receivable)];
                row.receivableId = receivable.id;
                row.taxpayerId = receivable.taxpayerId;
            }
            if (!row.accepted && row.receivableId != 0) {
                kept.add(row.receivableId);
            }
        }
        IdSet owners = heldReceivables();
        return set(ExtractFile::Receipts, m_inForce.receipts, m_extract.receipts, owners, kept, [](const ReceiptRow& row) {
            return row.receivableId == 0 ? std::string() : receiptKey(row.receivableId, row.receivedOn, row.running);
        });
    }

    IdSet heldReceivables() const {
        IdSet held;
        for (const ReceivableRow& row : m_extract.receivables) {
            if (row.accepted && row.id != 0) {
                held.add(row.id);
            }
        }
        held.close();
        return held;
    }

    Result<void> endLaterReceipts() {
        SAIKOKU_TRY_ASSIGN(const std::vector<LaterReceipt> later, m_inForce.laterReceipts());
        if (later.empty()) {
            return {};
        }
        const IdSet held = heldReceivables();
        for (const LaterReceipt& receipt : later) {
            if (held.contains(receipt.receivableId)) {
                end(m_result.of(ExtractFile::Receipts), receipt.rowId, receipt.taxpayerId);
                ++m_result.laterReceiptsEnded;
            }
        }
        return {};
    }

    Extract& m_extract;
    const ImportProfile& m_profile;
    const InForce& m_inForce;
    IdSet m_ofTax;  ///< people of a campaign's list whom the core tax system knows
    ExtractDifference m_result;
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

std::string contentOf(const Extract& extract, const TaxpayerRow& row) {
    std::string content;
    add(content, extract.text(row.household));
    add(content, row.isCompany ? 1 : 0);
    add(content, extract.text(row.name));
    add(content, extract.text(row.nameBytesHex));
    add(content, extract.text(row.kana));
    add(content, isoText(row.birthDate));
    add(content, extract.text(row.postalCode));
    add(content, extract.text(row.address));
    add(content, extract.text(row.building));
    add(content, extract.text(row.districtCode));
    add(content, extract.text(row.districtName));
    add(content, row.isProtected ? 1 : 0);
    add(content, isoText(row.updatedOn));
    add(content, row.outsideTax ? 1 : 0);
    return content;
}

std::string contentOf(const Extract& extract, const PhoneRow& row) {
    std::string content;
    add(content, codeOf(row.use));
    add(content, row.priority);
    add(content, extract.text(row.extension));
    add(content, extract.text(row.remark));
    return content;
}

std::string contentOf(const Extract&, const ReceivableRow& row) {
    std::string content;
    add(content, row.taxpayerId);
    add(content, row.levyYear);
    add(content, isoText(row.dueDate));
    add(content, row.levied);
    add(content, row.received);
    add(content, isoText(row.demandSent));
    return content;
}

std::string contentOf(const Extract&, const ReceiptRow& row) {
    std::string content;
    add(content, row.taxpayerId);
    add(content, row.amount);
    add(content, row.lateCharge);
    add(content, codeOf(row.channel));
    return content;
}

Result<ExtractDifference> compareExtract(Extract& extract, const ImportProfile& profile, const InForce& inForce) {
    return Comparison(extract, profile, inForce).run();
}

Result<void> numberVersions(Extract& extract, ExtractDifference& difference, const IdSource& ids) {
    for (const ExtractFile file : kExtractFiles) {
        FileDifference& of = difference.of(file);
        if (!of.written.empty()) {
            SAIKOKU_TRY_ASSIGN(of.firstRowId, ids(file, static_cast<qint64>(of.written.size())));
        }
    }
    const auto numberNew = [&](ExtractFile file, auto& rows) {
        qint64 rowId = difference.of(file).firstRowId;
        for (const quint32 row : difference.of(file).written) {
            rows[row].id = rows[row].id == 0 ? rowId : rows[row].id;
            ++rowId;
        }
    };
    const auto findOwner = [&](auto& row) {
        if (row.taxpayerId == 0) {
            const auto owner = extract.acceptedTaxpayer(extract.text(row.taxpayer));
            row.taxpayerId = owner ? extract.taxpayers[*owner].id : 0;
        }
    };
    numberNew(ExtractFile::Taxpayers, extract.taxpayers);
    for (const quint32 row : difference.of(ExtractFile::Phones).written) {
        findOwner(extract.phones[row]);
    }
    for (const quint32 row : difference.of(ExtractFile::Receivables).written) {
        findOwner(extract.receivables[row]);
    }
    numberNew(ExtractFile::Receivables, extract.receivables);
    for (const quint32 row : difference.of(ExtractFile::Receipts).written) {
        ReceiptRow& receipt = extract.receipts[row];
        if (receipt.receivable >= 0) {
            const ReceivableRow& paid = extract.receivables[static_cast<size_t>(receipt.receivable)];
            receipt.receivableId = paid.id;
            receipt.taxpayerId = paid.taxpayerId;
        }
    }
    return {};
}

QList<TaxpayerId> touchedTaxpayers(const Extract& extract, const ExtractDifference& difference) {
    std::vector<qint64> ids = difference.losers;
    const auto add = [&](ExtractFile file, auto idOf) {
        for (const quint32 row : difference.of(file).written) {
            if (const qint64 id = idOf(row); ids.empty() || ids.back() != id) {
                ids.push_back(id);
            }
        }
    };
    add(ExtractFile::Taxpayers, [&](quint32 row) { return extract.taxpayers[row].id; });
    add(ExtractFile::Phones, [&](quint32 row) { return extract.phones[row].taxpayerId; });
    add(ExtractFile::Receivables, [&](quint32 row) { return extract.receivables[row].taxpayerId; });
    add(ExtractFile::Receipts, [&](quint32 row) { return extract.receipts[row].taxpayerId; });
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    QList<TaxpayerId> touched;
    touched.reserve(static_cast<qsizetype>(ids.size()));
    for (const qint64 id : ids) {
        touched.append(TaxpayerId{id});
    }
    return touched;
}

}  // namespace saikoku
