#include "core/exchange/record_reader.h"

#include <QCoreApplication>

#include <algorithm>

#include "core/base/language.h"
#include "core/base/phone_list.h"
#include "core/base/postal_code.h"
#include "core/exchange/folded_ascii.h"

namespace saikoku {

namespace {

struct Text { Q_DECLARE_TR_FUNCTIONS(Import) };

constexpr int kMostNumber = 999;
constexpr size_t kShortestPhone = 10;  // national digits with the leading 0

QString dateReason(DateFault fault) {
    switch (fault) {
    case DateFault::Unknown:
        return Text::tr("Month or day are unknown. A day of the calendar was expected: no row can do without it. Have it completed in the core tax system.");
    case DateFault::Impossible:
        return Text::tr("There is no such date. A day of the calendar was expected. Have it corrected in the core tax system.");
    case DateFault::WrongStyle:
        return Text::tr("The date is not written as the import profile says. Add this way of writing under \"dates\" there if it is right.");
    default:
        return Text::tr("This is no date. A day written as the import profile says was expected. Have it corrected, or list the text under \"no_date\" if it means none.");
    }
}

QString amountReason(AmountFault fault) {
    switch (fault) {
    case AmountFault::Negative:
        return Text::tr("The amount is negative. Whole yen from 0 were expected. Have it corrected in the core tax system.");
    case AmountFault::TooLarge:
        return Text::tr("The amount is beyond all measure. Whole yen were expected. Have it corrected in the core tax system.");
    default:
        return Text::tr("The amount is not a number. Whole yen were expected. Have it corrected in the core tax system.");
    }
}

/// 4.20261E+12: a long number as Excel shortens it; its digits are lost.
bool isShortened(std::string_view text) {
    const size_t exponent = text.find("E+");
    return exponent != std::string_view::npos && exponent > 0 && exponent + 2 < text.size() &&
           text.find_first_not_of("0123456789.") == exponent &&
           text.find_first_not_of("0123456789", exponent + 2) == std::string_view::npos;
}

/// "第3期" and "3期" are 3.
std::optional<int> termNumber(std::string_view folded) {
    for (const std::string_view sign : {std::string_view("第"), std::string_view("期")}) {
        if (folded.starts_with(sign)) {
            folded.remove_prefix(sign.size());
        }
        if (folded.ends_with(sign)) {
            folded.remove_suffix(sign.size());
        }
    }
    int value = 0;
    for (const char c : folded) {
        if (c < '0' || c > '9' || value > kMostNumber) {
            return std::nullopt;
        }
        value = value * 10 + (c - '0');
    }
    return folded.empty() || value > kMostNumber ? std::nullopt : std::optional(value);
}

}  // namespace

RecordReader::RecordReader(ExtractFile file, const ColumnMap& map, TextEncoding encoding)
    : m_file(file), m_map(map), m_decoder(encoding) {}

void RecordReader::begin(const CsvRecord& record) {
    m_cells = record.fields;
    m_line = record.line;
    m_reject.reset();
    m_losses.clear();
    m_notes.clear();
    const auto count = static_cast<qsizetype>(m_cells.size());
    const bool extra = m_map.hasHeader && count > m_map.columnCount &&
                       std::any_of(m_cells.begin() + m_map.columnCount, m_cells.end(),
                                   [](QByteArrayView cell) { return !cell.isEmpty(); });
    if (count < m_map.columnCount || extra) {
        rejectColumns(count);
    }
}

bool RecordReader::isBlank(const CsvRecord& record) {
    const auto blank = [this](QByteArrayView cell) {
        m_decoder.decode(cell, m_part);
        return trimmedText(m_part.utf8).empty();
    };
    return std::all_of(record.fields.begin(), record.fields.end(),
                       [&](QByteArrayView cell) { return cell.isEmpty() || blank(cell); });
}

void RecordReader::rejectOpenQuote(const CsvOpenQuote& line) {
    constexpr qsizetype kShown = 60;
    m_line = line.line;
    m_losses.clear();
    m_notes.clear();
    m_decoder.decode(line.text, m_part);
    const QString text = wide(m_part.utf8);
    m_reject = ImportReject{m_file, m_line, std::nullopt, text.size() > kShown ? text.first(kShown) + QStringLiteral("…") : text,
                            Text::tr("A quotation mark is opened and not closed where its cell ends: the rows below would stand in "
                                     "the cell. Have the mark closed or left out in the core tax system.")};
}

void RecordReader::rejectColumns(qsizetype count) {
    QString shown;
    for (const QByteArrayView cell : m_cells.first(std::min<size_t>(m_cells.size(), 3))) {
        m_decoder.decode(cell, m_part);
        shown += (shown.isEmpty() ? QString() : QStringLiteral(",")) + wide(m_part.utf8);
    }
    m_reject = ImportReject{m_file, m_line, std::nullopt, shown + QStringLiteral("…"),
                            (count < m_map.columnCount
                                 ? Text::tr("Too few columns: %1 instead of %2. Have the row delivered whole.")
                                 : Text::tr("Too many columns: %1 instead of %2. A cell that holds the separator must stand in quotation marks."))
                                .arg(count)
                                .arg(m_map.columnCount)};
}

QByteArrayView RecordReader::raw(int column) const {
    const auto at = static_cast<size_t>(column);
    return at < m_cells.size() ? m_cells[at] : QByteArrayView();
}

void RecordReader::load(const MappedField& mapped) {
    m_value.clear();
    bool lost = false;
    for (const int column : mapped.columns) {
        m_decoder.decode(raw(column), m_part);
        lost = lost || m_part.lost;
        const std::string_view part = trimmedText(m_part.utf8);
        if (!m_value.empty() && !part.empty()) {
            m_value += mapped.rule->between.toStdString();
        }
        m_value += part;
    }
    if (lost && !m_reject) {
        const auto field = static_cast<size_t>(&mapped - m_map.fields.data());
        m_losses.push_back({m_file, m_line, mapped.heading, wide(m_value), QByteArray::fromStdString(bytesHex(field))});
    }
}

const std::string& RecordReader::cell(size_t field) {
    const MappedField& mapped = m_map.fields[field];
    if (!mapped.isMapped()) {
        m_value = mapped.field->fallback;
        return m_value;
    }
    if (mapped.columns.empty()) {
        m_value = mapped.rule->value->toStdString();
        return m_value;
    }
    load(mapped);
    if (m_value.empty() && mapped.rule->whenEmpty) {
        m_value = mapped.rule->whenEmpty->toStdString();
        return m_value;
    }
    if (!mapped.rule->values.isEmpty()) {
        translateCode(field, *mapped.rule);
    }
    if (m_value.empty() && !mapped.field->required) {
        m_value = mapped.field->fallback;
    }
    return m_value;
}

void RecordReader::translateCode(size_t field, const FieldRule& rule) {
    const std::string folded = foldedAscii(m_value);
    const auto found = rule.values.constFind(QByteArray::fromRawData(folded.data(), static_cast<qsizetype>(folded.size())));
    if (found != rule.values.cend()) {
        m_value = found->toStdString();
    } else if (!m_value.empty() && !rule.keepOthers) {
        QStringList known;
        for (const QByteArray& code : rule.values.keys()) {
            known.append(QString::fromUtf8(code));
        }
        known.sort();
        reject(field, m_value, Text::tr("Unknown code. Expected was one of %1. Add it under \"values\" in the import profile if it is right.")
                                   .arg(known.join(QStringLiteral(", "))));
    }
}

bool RecordReader::isMissing(size_t field, const std::string& value) {
    if (!value.empty()) {
        return false;
    }
    if (m_map.fields[field].field->required) {
        reject(field, value, Text::tr("The cell is empty, but no row can do without it. Have the row completed in the core tax system."));
    }
    return true;
}

void RecordReader::text(size_t field, std::string& out) {
    const std::string& value = cell(field);
    if (isMissing(field, value)) {
        out.clear();
        return;
    }
    const bool isKey = m_map.fields[field].field->value == ExtractValue::Key;
    out = isKey && !isAsciiText(value) ? foldedAscii(value) : value;
    if (isKey && isShortened(out)) {
        reject(field, value, Text::tr("This is a long number as Excel shortens it. All of its digits were expected. Have the file delivered as the core tax system writes it."));
    }
}

void RecordReader::kana(size_t field, std::string& out) {
    const std::string& value = cell(field);
    if (isMissing(field, value) || isAsciiText(value)) {
        out = value;
        return;
    }
    QString full;
    QString half;
    const auto flush = [&] {
        full += half.normalized(QString::NormalizationForm_KC);
        half.clear();
    };
    for (const QChar c : wide(value)) {
        if (c.unicode() >= 0xFF61 && c.unicode() <= 0xFF9F) {
            half += c;  // a voiced mark is a character of its own: normalise it with its letter
        } else {
            flush();
            full += c;
        }
    }
    flush();
    out = full.toStdString();
}

void RecordReader::date(size_t field, QDate& out) {
    out = {};
    const std::string& value = cell(field);
    const FieldRule* rule = m_map.fields[field].rule;
    const bool none = std::any_of(rule->noDate.begin(), rule->noDate.end(),
                                  [&](const QByteArray& text) { return value == std::string_view(text.constData(), static_cast<size_t>(text.size())); });
    if (none || value.empty()) {
        isMissing(field, none ? std::string() : value);
        return;
    }
    const DateReading reading = readDate(value, rule->dates, rule->eraCodes);
    if (reading.fault == DateFault::Unknown && !m_map.fields[field].field->required) {
        note(field, value, Text::tr("Month or day are unknown: left empty."));
        return;
    }
    if (reading.isAfterEra) {
        note(field, value, Text::tr("After the end of the era: taken as %1.").arg(dateInSentence(reading.date)));
    }
    if (reading.fault != DateFault::None) {
        reject(field, value, dateReason(reading.fault));
    }
    out = reading.date;
}

void RecordReader::amount(size_t field, qint64& out) {
    out = 0;
    const std::string& value = cell(field);
    if (!isMapped(field) && value.empty()) {
        return;
    }
    const AmountReading reading = readAmount(value, m_map.fields[field].rule->amounts);
    if (reading.fault != AmountFault::None) {
        reject(field, value, amountReason(reading.fault));
    }
    out = reading.yen;
}

void RecordReader::year(size_t field, int& out) {
    const std::string& value = cell(field);
    if (isMissing(field, value)) {
        return;
    }
    const std::optional<int> year = readYear(value, m_map.fields[field].rule->eraCodes);
    if (!year) {
        reject(field, value, Text::tr("This is no year. A year like 2026, R8 or 508 was expected. Have it corrected in the core tax system."));
    }
    out = year.value_or(0);
}

void RecordReader::number(size_t field, int& out) {
    const std::string& value = cell(field);
    if (isMissing(field, value)) {
        return;
    }
    const std::optional<int> number = termNumber(foldedAscii(value));
    if (!number) {
        reject(field, value, Text::tr("A whole number from 0 to %1 was expected. Have it corrected in the core tax system.").arg(kMostNumber));
    }
    out = number.value_or(0);
}

size_t RecordReader::code(size_t field) {
    const std::string value = foldedAscii(cell(field));
    std::string_view codes = m_map.fields[field].field->codes;
    for (size_t position = 0; !codes.empty(); ++position) {
        const std::string_view word = codes.substr(0, codes.find(' '));
        if (word == value) {
            return position;
        }
        codes.remove_prefix(std::min(codes.size(), word.size() + 1));
    }
    reject(field, value, Text::tr("Unknown code. Expected was one of %1. Add it under \"values\" in the import profile if it is right.")
                             .arg(wide(m_map.fields[field].field->codes)));
    return 0;
}

QList<PhoneNumber> RecordReader::phones(size_t field) {
    const std::string& value = cell(field);
    if (isMissing(field, value)) {
        return {};
    }
    const Result<QList<PhoneNumber>> numbers = parsePhones(wide(value));
    if (numbers) {
        return *numbers;
    }
    const std::string folded = foldedAscii(value);
    const auto digits = std::count_if(folded.begin(), folded.end(), [](char c) { return c >= '0' && c <= '9'; });
    reject(field, value,
           digits < static_cast<qsizetype>(kShortestPhone)
               ? Text::tr("The telephone number is too short: %1 digits. 10 or 11 digits with the area code were expected. Have it corrected in the core tax system.").arg(digits)
               : Text::tr("%1 Have it corrected in the core tax system.").arg(numbers.error().message));
    return {};
}

void RecordReader::postcode(size_t field, std::string& out) {
    const std::string& value = cell(field);
    const std::optional<PostalCode> code = PostalCode::parse(wide(value));
    out = code ? code->digits().toStdString() : value;
}

std::string RecordReader::bytesHex(size_t field) const {
    QByteArray hex;
    for (const int column : m_map.fields[field].columns) {
        hex += (hex.isEmpty() ? "" : ",") + raw(column).toByteArray().toHex();
    }
    return hex.toStdString();
}

void RecordReader::note(size_t field, const std::string& value, const QString& sentence) {
    m_notes.push_back({m_file, m_line, heading(field), wide(value), sentence});
}

void RecordReader::reject(size_t field, const std::string& value, QString reason) {
    if (!m_reject) {
        m_reject = ImportReject{m_file, m_line, heading(field), wide(value), std::move(reason)};
    }
}

}  // namespace saikoku
