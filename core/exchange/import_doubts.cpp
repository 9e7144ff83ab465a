#include "core/exchange/import_doubts.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace saikoku {

namespace {

struct Text { Q_DECLARE_TR_FUNCTIONS(Import) };

/// Digits whose zeros in front a spreadsheet could have taken.
bool mayLackZeros(std::string_view number) {
    return !number.empty() && number.front() != '0' &&
           std::all_of(number.begin(), number.end(), [](char c) { return c >= '0' && c <= '9'; });
}

bool mayLackZeros(std::string_view number, const QList<int>& lengths) {
    return mayLackZeros(number) &&
           std::any_of(lengths.begin(), lengths.end(), [&](int length) { return static_cast<size_t>(length) > number.size(); });
}

/// The number as it stands, then with zeros up to each length.
std::vector<std::string> paddings(const std::string& number, const QList<int>& lengths) {
    std::vector<std::string> all{number};
    for (const int length : lengths) {
        if (mayLackZeros(number) && static_cast<size_t>(length) > number.size()) {
            all.push_back(std::string(static_cast<size_t>(length) - number.size(), '0') + number);
        }
    }
    return all;
}

/// The known notice number that the row's is with zeros; empty without one.
Result<std::string> knownReceivable(const Extract& extract, const ReceivableRow& row, const ZeroLengths& lengths, const KnownBefore& known) {
    const std::string own(extract.text(row.noticeNumber));
    const std::string ownItem(extract.text(row.taxItem));
    for (const std::string& notice : paddings(own, lengths.notices)) {
        for (const std::string& item : paddings(ownItem, lengths.taxItems)) {
            if (notice == own && item == ownItem) {
                continue;
            }
            SAIKOKU_TRY_ASSIGN(const ReceivableIds found, known.receivable(notice, item, row.fiscalYear, row.term));
            if (found.receivable != 0) {
                return notice;
            }
        }
    }
    return std::string();
}

std::string knownTaxpayer(const std::string& number, const ZeroLengths& lengths, const KnownBefore& known) {
    const std::vector<std::string> all = paddings(number, lengths.taxpayers);
    const auto found = std::find_if(all.begin() + 1, all.end(), [&](const std::string& padded) { return known.taxpayer(padded) != 0; });
    return found == all.end() ? std::string() : *found;
}

QString sentenceOf(const LostRows& lost) {
    const QString counts = Text::tr("%1: rows %2, the time before %3.")
                               .arg(labelOf(lost.file), QString::number(lost.rows), QString::number(lost.rowsBefore));
    return lost.ends == 0 ? counts : counts + QLatin1Char(' ') + Text::tr("Would end: %1.").arg(lost.ends);
}

QString sentenceOf(const LostZeros& lost) {
    return Text::tr("%1, line %2: \"%3\" is the known \"%4\" without its leading zeros, as Excel leaves them out (taxpayers %5, "
                    "receivables %6).")
        .arg(labelOf(lost.file), QString::number(lost.line), lost.number, lost.known, QString::number(lost.taxpayers),
             QString::number(lost.receivables));
}

}  // namespace

QStringList ImportDoubts::sentences() const {
    QStringList all;
    for (const LostRows& lost : rows) {
        all.append(sentenceOf(lost));
    }
    if (zeros) {
        all.append(sentenceOf(*zeros));
    }
    return all;
}

QString refusedBecause(const ImportDoubts& doubts) {
    return Text::tr("Nothing was imported. %1 Have the extract delivered whole and as the core tax system writes it. If it is "
                    "right as it is, import it with --accept-loss, or say so in the window.")
        .arg(doubts.sentences().join(QLatin1Char(' ')));
}

QList<LostRows> lostRowsOf(const Extract& extract, const ExtractDifference& difference, const QJsonObject& countsBefore,
                           const DeliveryRules& rules) {
    const QJsonObject filesBefore = countsBefore[QStringLiteral("files")].toObject();
    QList<LostRows> all;
    for (const ExtractFile file : kExtractFiles) {
        if (!extract.sources.at(indexOf(file)).present) {
            continue;
        }
        const FileDifference& change = difference.of(file);
        const DeliveredFile delivered{extract.countsOf(file).rows,
                                      filesBefore[codeOf(file)][QStringLiteral("rows")].toInteger(change.inForce),
                                      change.inForce, change.removed, change.added};
        if (isDeliveryLost(delivered, rules)) {
            all.append({file, delivered.rows, delivered.rowsBefore, delivered.ends});
        }
    }
    return all;
}

bool mayLackZeros(const Extract& extract) {
    return std::any_of(extract.taxpayers.begin(), extract.taxpayers.end(),
                       [&](const TaxpayerRow& row) { return row.accepted && mayLackZeros(extract.text(row.number)); }) ||
           std::any_of(extract.receivables.begin(), extract.receivables.end(), [&](const ReceivableRow& row) {
               return row.accepted && (mayLackZeros(extract.text(row.noticeNumber)) || mayLackZeros(extract.text(row.taxItem)));
           });
}

Result<std::optional<LostZeros>> lostZerosOf(const Extract& extract, const ZeroLengths& lengths, const KnownBefore& known) {
    LostZeros lost;
    const auto note = [&lost](ExtractFile file, qint64 line, std::string_view number, std::string_view knownNumber) {
        if (lost.line == 0) {
            lost.file = file;
            lost.line = line;
            lost.number = wide(number);
            lost.known = wide(knownNumber);
        }
    };
    for (const TaxpayerRow& row : extract.taxpayers) {
        const std::string_view own = extract.text(row.number);
        const bool asked = row.accepted && row.id == 0 && mayLackZeros(own, lengths.taxpayers);
        if (const std::string number = asked ? knownTaxpayer(std::string(own), lengths, known) : std::string(); !number.empty()) {
            note(ExtractFile::Taxpayers, row.line, own, number);
            ++lost.taxpayers;
        }
    }
    for (const ReceivableRow& row : extract.receivables) {
        const std::string_view own = extract.text(row.noticeNumber);
        if (!row.accepted || row.id != 0 || (!mayLackZeros(own, lengths.notices) && !mayLackZeros(extract.text(row.taxItem), lengths.taxItems))) {
            continue;
        }
        SAIKOKU_TRY_ASSIGN(const std::string number, knownReceivable(extract, row, lengths, known));
        if (!number.empty()) {
            note(ExtractFile::Receivables, row.line, own, number);
            ++lost.receivables;
        }
    }
    return lost.line == 0 ? std::optional<LostZeros>() : std::optional(lost);
}

}  // namespace saikoku
