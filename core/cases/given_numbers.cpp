#include "core/cases/given_numbers.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

#include "core/base/csv_reader.h"
#include "core/base/text_encoding.h"
#include "core/cases/case_tables.h"
#include "core/cases/given_numbers_repository.h"
#include "core/security/session.h"
#include "core/store/transaction.h"

namespace saikoku {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Cases)
};

constexpr QLatin1String kSearch("search");

bool isBetween(QChar c) { return c.isSpace() || QStringLiteral(",;|/、，；・\"'=「」()（）[]").contains(c); }

void take(QString& number, qint64 line, QList<GivenNumber>& into) {
    if (!number.isEmpty()) {
        into.append({line, std::exchange(number, {})});
    }
}

/// All in one cell are one number: spaces and quotes within it don't divide it.
QString cellNumber(const QString& cell) {
    QString number;
    for (const QChar c : cell.normalized(QString::NormalizationForm_KC)) {
        if (!isBetween(c)) {
            number += c;
        }
    }
    return number;
}

bool hasDigits(const QString& text) {
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
}

struct Column {
    QString wanted;
    qsizetype at = -1;
    QStringList headings;
};

/// Where the column is, by the first record; false when that record is a heading.
bool isFirstRowANumber(const QStringList& cells, Column& column) {
    column.headings = cells;
    if (column.wanted.isEmpty()) {
        column.at = 0;
        return hasDigits(cells.value(0));
    }
    column.at = cells.indexOf(column.wanted);
    return false;
}

}  // namespace

QList<GivenNumber> numbersInText(const QString& text) {
    const QString plain = text.normalized(QString::NormalizationForm_KC);
    QList<GivenNumber> numbers;
    QString number;
    qint64 line = 1;
    QChar before;
    for (const QChar c : plain) {
        if (!isBetween(c)) {
            number += c;
        } else {
            take(number, line, numbers);
        }
        if (c == u'\r' || (c == u'\n' && before != u'\r')) {
            ++line;
        }
        before = c;
    }
    take(number, line, numbers);
    return numbers;
}

Result<QList<GivenNumber>> numbersInColumn(const QByteArray& csv, const QString& columnName) {
    SAIKOKU_TRY_ASSIGN(const DetectedEncoding encoding, detectTextEncoding(csv));
    TextDecoder decoder(encoding.encoding);
    Column column{columnName.trimmed(), -1, {}};
    QList<GivenNumber> numbers;
    CsvFormat format;
    format.strict = false;
    SAIKOKU_TRY(readCsv(QByteArrayView(csv).sliced(encoding.bomLength), format, [&](const CsvRecord& record) {
        QStringList cells;
        for (const QByteArrayView field : record.fields) {
            cells.append(decoder.decode(field).trimmed());
        }
        if (column.headings.isEmpty() && !isFirstRowANumber(cells, column)) {
            return column.at < 0 ? CsvFlow::Stop : CsvFlow::Continue;
        }
        if (const QString number = cellNumber(cells.value(column.at)); !number.isEmpty()) {
            numbers.append({record.line, number});
        }
        return CsvFlow::Continue;
    }));
    if (column.at < 0 && !column.headings.isEmpty()) {
        return fail(ErrorCode::BadInput, Text::tr("No column is headed %1. There are: %2.").arg(column.wanted, column.headings.join(QStringLiteral(", "))));
    }
    return numbers;
}

Result<NumbersFound> findNumbers(Session& session, CampaignId campaign, const QList<GivenNumber>& numbers) {
    SAIKOKU_TRY(session.require(Permission::View, kSearch));
    SAIKOKU_TRY_ASSIGN(const CaseTables tables, caseTablesFor(session));
    GivenNumbersRepository repository(session.db(), tables);
    NumbersFound found;
    SAIKOKU_TRY(transact(session.db(), [&]() -> Result<void> {
        SAIKOKU_TRY_ASSIGN(found, repository.find(campaign, numbers));
        return session.log(kSearch, QStringLiteral("case"), {},
                           {{QStringLiteral("by"), QStringLiteral("numbers")}, {QStringLiteral("given"), found.given}, {QStringLiteral("unknown"), found.unknown.size()}},
                           found.cases.size());
    }));
    return found;
}

}  // namespace saikoku
