#include "core/exchange/extract_check.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>
#include <string>
#include <tuple>
#include <utility>
#include <vector>


namespace saikoku {

namespace {

struct Text { Q_DECLARE_TR_FUNCTIONS(Import) };

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

/// The checks of an extract's files, one after the other.
class Check {
public:
    Check(Extract& extract, const ImportProfile& profile, const KnownBefore& known)
        : m_extract(extract), m_known(known), m_refuse(extract, profile) {}

    void taxpayers() {
        for (quint32 i = 0; i < m_extract.taxpayers.size(); ++i) {
            TaxpayerRow& row = m_extract.taxpayers[i];
            if (row.accepted && m_extract.acceptedTaxpayer(m_extract.text(row.number), i)) {
                m_refuse(row, ExtractFile::Taxpayers, taxpayer_field::Number, m_extract.text(row.number),
                         Text::tr("This taxpayer number stands in an earlier row already. The first row counts. Have the repeated one removed in the core tax system."));
            }
        }
    }

    void phones() {
        KeyIndex numbers;
        for (quint32 i = 0; i < m_extract.phones.size(); ++i) {
            numbers.add(numberOf(m_extract.phones[i]), i);
        }
        numbers.close();
        for (quint32 i = 0; i < m_extract.phones.size(); ++i) {
            PhoneRow& row = m_extract.phones[i];
            const bool isKnown = findOwner(row);
            if (!row.accepted) {
                continue;
            }
            const auto same = numbers.find(numberOf(row));
            const bool isRepeated = std::any_of(same.begin(), same.end(), [&](const auto& entry) { return entry.value < i && m_extract.phones[entry.value].accepted; });
            if (row.isFurther) {  // told with its row's first number
                row.accepted = isKnown && !isRepeated;
            } else if (!isKnown) {
                m_refuse(row, ExtractFile::Phones, phone_field::Taxpayer, m_extract.text(row.taxpayer), unknownTaxpayer());
            } else if (isRepeated) {
                m_refuse(row, ExtractFile::Phones, phone_field::Number, m_extract.text(row.digits),
                         Text::tr("This taxpayer's number stands in an earlier row already. The first row counts. Have the repeated one removed in the core tax system."));
            }
        }
    }

    void receivables() {
        for (quint32 i = 0; i < m_extract.receivables.size(); ++i) {
            ReceivableRow& row = m_extract.receivables[i];
            if (!row.accepted) {
                continue;
            }
            if (!findOwner(row)) {
                m_refuse(row, ExtractFile::Receivables, receivable_field::Taxpayer, m_extract.text(row.taxpayer), unknownTaxpayer());
            } else if (const auto first = m_extract.acceptedReceivable(m_extract.keyOf(row), i)) {
                m_refuse(row, ExtractFile::Receivables, receivable_field::NoticeNumber, m_extract.text(row.noticeNumber),
                         Text::tr("Notice number, tax item, fiscal year and term stand in an earlier row already (line %1). The first row counts. Have the repeated one removed in the core tax system.")
                             .arg(m_extract.receivables[*first].line));
            }
        }
    }

    Result<void> receipts() {
        for (ReceiptRow& row : m_extract.receipts) {
            const auto own = m_extract.acceptedReceivable(m_extract.keyOf(row));
            row.receivable = own ? static_cast<qint32>(*own) : -1;
            if (!own && row.accepted) {
                SAIKOKU_TRY(findReceivable(row));
            }
        }
        numberOfTheDay();
        return {};
    }

    void compareSums() {
        std::vector<qint64> sums(m_extract.receivables.size());
        for (const ReceiptRow& row : m_extract.receipts) {
            if (row.accepted && row.receivable >= 0) {
                sums[static_cast<size_t>(row.receivable)] += row.amount;
            }
        }
        for (size_t i = 0; i < sums.size(); ++i) {
            const ReceivableRow& row = m_extract.receivables[i];
            if (row.accepted && sums[i] != row.received) {
                m_extract.differences.append({row.line, wide(m_extract.text(row.noticeNumber)), row.received, sums[i]});
            }
        }
    }

private:
    static QString unknownTaxpayer() {
        return Text::tr("There is no taxpayer with this number, neither in the extract nor from before. Have the taxpayer delivered, or the number corrected.");
    }

    std::string numberOf(const PhoneRow& row) const {
        return std::string(m_extract.text(row.taxpayer)) + kKeySeparator + std::string(m_extract.text(row.digits));
    }

    /// False: neither in the extract nor from before.
    template <class Row>
    bool findOwner(Row& row) {
        const std::string_view number = m_extract.text(row.taxpayer);
        row.taxpayerId = m_known.taxpayer(number);
        return row.taxpayerId != 0 || m_extract.acceptedTaxpayer(number);
    }

    Result<void> findReceivable(ReceiptRow& row) {
        SAIKOKU_TRY_ASSIGN(const ReceivableIds known,
                           m_known.receivable(m_extract.text(row.noticeNumber), m_extract.text(row.taxItem), row.fiscalYear, row.term));
        row.receivableId = known.receivable;
        row.taxpayerId = known.taxpayer;
        if (known.receivable == 0) {
            m_refuse(row, ExtractFile::Receipts, receipt_field::NoticeNumber, m_extract.text(row.noticeNumber),
                     Text::tr("There is no receivable with this notice number, tax item %1, fiscal year %2 and term %3. Have the receivable delivered, or the receipt corrected.")
                         .arg(wide(m_extract.text(row.taxItem))).arg(row.fiscalYear).arg(row.term));
        }
        return {};
    }

    /// 1, 2 … for the receipts of one receivable and day, in the file's order.
    void numberOfTheDay() {
        using Place = std::tuple<qint64, qint64, quint32>;  // receivable, day, row
        std::vector<Place> places;
        for (quint32 i = 0; i < m_extract.receipts.size(); ++i) {
            const ReceiptRow& row = m_extract.receipts[i];
            if (row.accepted) {
                places.emplace_back(row.receivable >= 0 ? -1 - qint64(row.receivable) : row.receivableId, row.receivedOn.toJulianDay(), i);
            }
        }
        std::sort(places.begin(), places.end());
        for (size_t i = 0; i < places.size(); ++i) {
            const auto& [receivable, day, row] = places[i];
            const bool isNext = i > 0 && receivable == std::get<0>(places[i - 1]) && day == std::get<1>(places[i - 1]);
            const int before = isNext ? m_extract.receipts[std::get<2>(places[i - 1])].running : 0;
            m_extract.receipts[row].running = static_cast<qint16>(before + 1);
        }
    }

    Extract& m_extract;
    const KnownBefore& m_known;
    Refusal m_refuse;
};

void countWarnings(Extract& extract) {
    std::set<std::pair<ExtractFile, qint64>> rejected;
    for (const ImportReject& reject : extract.rejects) {
        rejected.emplace(reject.file, reject.line);
    }
    extract.losses.removeIf([&](const ImportLoss& loss) { return rejected.contains({loss.file, loss.line}); });
    extract.notes.removeIf([&](const ImportNote& note) { return rejected.contains({note.file, note.line}); });
    std::set<std::pair<ExtractFile, qint64>> warned;
    for (const ImportNote& note : extract.notes) {
        warned.emplace(note.file, note.line);
    }
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

Result<void> checkExtract(Extract& extract, const ImportProfile& profile, const KnownBefore& known) {
    Check check(extract, profile, known);
    check.taxpayers();
    check.phones();
    check.receivables();
    SAIKOKU_TRY(check.receipts());
    if (profile.layout(ExtractFile::Receipts).present) {
        check.compareSums();
    }
    std::stable_sort(extract.rejects.begin(), extract.rejects.end(), [](const ImportReject& a, const ImportReject& b) {
        return std::pair(a.file, a.line) < std::pair(b.file, b.line);
    });
    countWarnings(extract);
    return {};
}

}  // namespace saikoku
