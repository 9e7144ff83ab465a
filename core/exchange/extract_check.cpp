#include "core/exchange/extract_check.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <utility>

namespace saikoku {

namespace {

struct Text { Q_DECLARE_TR_FUNCTIONS(Import) };

using Keys = std::unordered_set<std::string_view>;

QString wide(std::string_view utf8) { return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size())); }

/// Refuses rows one after the other; knows the headings of the files.
class Refusal {
public:
    Refusal(Extract& extract, const ImportProfile& profile) : m_extract(extract), m_profile(profile) {}

    template <class Row>
    void operator()(Row& row, ExtractFile file, size_t field, std::string_view value, const QString& reason) {
        row.accepted = false;
        m_extract.rejects.append({file, row.line, heading(file, field), wide(value), reason});
        ++m_extract.countsOf(file).rejected;
    }

private:
    QString heading(ExtractFile file, size_t field) const {
        const FieldRule& rule = m_profile.layout(file).fields.at(field);
        const QStringList& there = m_extract.sources.at(indexOf(file)).headings;
        for (const ColumnChoice& column : rule.columns) {
            for (const QString& heading : column.headings) {
                if (there.contains(heading)) {
                    return heading;
                }
            }
            if (column.position > 0) {
                return column.position <= there.size() ? there.at(column.position - 1) : QStringLiteral("#%1").arg(column.position);
            }
        }
        return rule.columns.empty() || rule.columns.front().headings.isEmpty() ? QString() : rule.columns.front().headings.constFirst();
    }

    Extract& m_extract;
    const ImportProfile& m_profile;
};

Keys checkTaxpayers(Extract& extract, Refusal& refuse) {
    Keys numbers;
    numbers.reserve(extract.taxpayers.size());
    for (TaxpayerRow& row : extract.taxpayers) {
        if (row.accepted && !numbers.insert(row.number).second) {
            refuse(row, ExtractFile::Taxpayers, taxpayer_field::Number, row.number,
                   Text::tr("This taxpayer number stands in an earlier row already. The first row counts. Have the repeated one removed in the core tax system."));
        }
    }
    return numbers;
}

QString unknownTaxpayer() {
    return Text::tr("There is no taxpayer with this number, neither in the extract nor from before. Have the taxpayer delivered, or the number corrected.");
}

void checkPhones(Extract& extract, const Keys& taxpayers, const KnownBefore& known, Refusal& refuse) {
    std::set<std::pair<std::string_view, std::string_view>> numbers;
    for (PhoneRow& row : extract.phones) {
        if (!row.accepted) {
            continue;
        }
        if (!taxpayers.contains(row.taxpayer) && !known.taxpayer(row.taxpayer)) {
            refuse(row, ExtractFile::Phones, phone_field::Taxpayer, row.taxpayer, unknownTaxpayer());
        } else if (!numbers.insert({row.taxpayer, row.digits}).second) {
            refuse(row, ExtractFile::Phones, phone_field::Number, row.digits,
                   Text::tr("This taxpayer's number stands in an earlier row already. The first row counts. Have the repeated one removed in the core tax system."));
        }
    }
}

using Receivables = std::unordered_map<std::string_view, ReceivableRow*>;

Receivables checkReceivables(Extract& extract, const Keys& taxpayers, const KnownBefore& known, Refusal& refuse) {
    Receivables accepted;
    accepted.reserve(extract.receivables.size());
    for (ReceivableRow& row : extract.receivables) {
        if (!row.accepted) {
            continue;
        }
        if (!taxpayers.contains(row.taxpayer) && !known.taxpayer(row.taxpayer)) {
            refuse(row, ExtractFile::Receivables, receivable_field::Taxpayer, row.taxpayer, unknownTaxpayer());
        } else if (!accepted.emplace(row.key, &row).second) {
            refuse(row, ExtractFile::Receivables, receivable_field::NoticeNumber, row.noticeNumber,
                   Text::tr("Notice number, tax item, fiscal year and term stand in an earlier row already (line %1). The first row counts. Have the repeated one removed in the core tax system.")
                       .arg(accepted.at(row.key)->line));
        }
    }
    return accepted;
}

/// Sums of the accepted receipts by receivable.
using Sums = std::unordered_map<std::string_view, qint64>;

Sums checkReceipts(Extract& extract, const Receivables& receivables, const KnownBefore& known, Refusal& refuse) {
    Sums sums;
    std::unordered_map<std::string, int> running;
    for (ReceiptRow& row : extract.receipts) {
        if (!row.accepted) {
            continue;
        }
        if (!receivables.contains(row.key) && !known.receivable(row.key)) {
            refuse(row, ExtractFile::Receipts, receipt_field::NoticeNumber, row.noticeNumber,
                   Text::tr("There is no receivable with this notice number, tax item %1, fiscal year %2 and term %3. Have the receivable delivered, or the receipt corrected.")
                       .arg(wide(row.taxItem)).arg(row.fiscalYear).arg(row.term));
            continue;
        }
        row.running = ++running[row.key + kKeySeparator + std::to_string(row.receivedOn.toJulianDay())];
        sums[row.key] += row.amount;
    }
    return sums;
}

void compareSums(Extract& extract, const Sums& sums) {
    for (const ReceivableRow& row : extract.receivables) {
        const auto sum = sums.find(row.key);
        const qint64 receipts = sum == sums.end() ? 0 : sum->second;
        if (row.accepted && receipts != row.received) {
            extract.differences.append({row.line, wide(row.noticeNumber), row.received, receipts});
        }
    }
}

void countWarnings(Extract& extract) {
    std::set<std::pair<ExtractFile, qint64>> rejected;
    for (const ImportReject& reject : extract.rejects) {
        rejected.emplace(reject.file, reject.line);
    }
    extract.losses.removeIf([&](const ImportLoss& loss) { return rejected.contains({loss.file, loss.line}); });
    std::set<std::pair<ExtractFile, qint64>> warned;
    for (const ImportLoss& loss : extract.losses) {
        warned.emplace(loss.file, loss.line);
    }
    for (const SumDifference& difference : extract.differences) {
        warned.emplace(ExtractFile::Receivables, difference.line);
    }
    for (const auto& [file, line] : warned) {
        ++extract.countsOf(file).warnings;
    }
}

}  // namespace

void checkExtract(Extract& extract, const ImportProfile& profile, const KnownBefore& known) {
    Refusal refuse(extract, profile);
    const Keys taxpayers = checkTaxpayers(extract, refuse);
    checkPhones(extract, taxpayers, known, refuse);
    const Receivables receivables = checkReceivables(extract, taxpayers, known, refuse);
    const Sums sums = checkReceipts(extract, receivables, known, refuse);
    if (profile.layout(ExtractFile::Receipts).present) {
        compareSums(extract, sums);
    }
    std::stable_sort(extract.rejects.begin(), extract.rejects.end(), [](const ImportReject& a, const ImportReject& b) {
        return std::pair(a.file, a.line) < std::pair(b.file, b.line);
    });
    countWarnings(extract);
}

}  // namespace saikoku
