#include "app/cli/numbers_option.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>

#include "app/cli/command_line.h"
#include "core/base/text_encoding.h"

namespace saikoku::cli {

namespace {

struct Text { Q_DECLARE_TR_FUNCTIONS(CasesCommand) };

const QString kNumbers = QStringLiteral("numbers");

constexpr qint64 kLargestNumbersFile = 64LL * 1024 * 1024;

Result<QList<GivenNumber>> given(const CommandLine& line) {
    QFile file(line.text(kNumbers));
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::Usage, Text::tr("--numbers: %1 can't be read: %2").arg(file.fileName(), file.errorString()));
    }
    const QByteArray bytes = file.read(kLargestNumbersFile + 1);
    if (bytes.size() > kLargestNumbersFile) {
        return fail(ErrorCode::Usage, Text::tr("--numbers: %1 is larger than a list of numbers can be.").arg(file.fileName()));
    }
    if (line.has(QStringLiteral("column"))) {
        return numbersInColumn(bytes, line.text(QStringLiteral("column")));
    }
    SAIKOKU_TRY_ASSIGN(const DetectedEncoding encoding, detectTextEncoding(bytes));
    return numbersInText(TextDecoder(encoding.encoding).decode(QByteArrayView(bytes).sliced(encoding.bomLength)));
}

QJsonArray givenJson(const QList<GivenNumber>& numbers) {
    QJsonArray all;
    for (const GivenNumber& given : numbers) {
        all.append(QJsonObject{{QStringLiteral("line"), given.line}, {QStringLiteral("number"), given.number}});
    }
    return all;
}

QJsonObject numbersJson(const NumbersFound& found) {
    return {{QStringLiteral("given"), found.given},
            {QStringLiteral("found"), found.cases.size()},
            {QStringLiteral("repeated"), found.repeated},
            {QStringLiteral("unknown"), givenJson(found.unknown)},
            {QStringLiteral("zeros_added"), givenJson(found.zerosAdded)}};
}

QStringList numbersNotes(const NumbersFound& found) {
    constexpr qsizetype kMostTold = 20;
    QStringList notes;
    for (const GivenNumber& given : found.unknown.mid(0, kMostTold)) {
        notes.append(Text::tr("--numbers, line %1: nobody has the number %2.").arg(QString::number(given.line), given.number));
    }
    if (found.unknown.size() > kMostTold) {
        notes.append(Text::tr("--numbers: unknown numbers besides these: %1. --json lists all.").arg(found.unknown.size() - kMostTold));
    }
    if (!found.zerosAdded.isEmpty()) {
        notes.append(Text::tr("--numbers: found with the leading zeros that they had lost: %1.").arg(found.zerosAdded.size()));
    }
    return notes;
}

}  // namespace

Result<std::optional<NumbersFound>> numbersOption(const CommandLine& line, Session& session, CampaignId campaign) {
    if (!line.has(kNumbers)) {
        return std::optional<NumbersFound>();
    }
    SAIKOKU_TRY_ASSIGN(const QList<GivenNumber> numbers, given(line));
    SAIKOKU_TRY_ASSIGN(NumbersFound found, findNumbers(session, campaign, numbers));
    return std::optional(std::move(found));
}

void tellOf(const NumbersFound& found, Output& output) {
    output.json.insert(kNumbers, numbersJson(found));
    output.warnings += numbersNotes(found);
}

QCommandLineOption numbersOptionHelp() {
    return {kNumbers, Text::tr("Only the taxpayers whose numbers stand in this file, in any manner; with --column a CSV file."),
            QStringLiteral("FILE")};
}

QCommandLineOption numbersColumnHelp() {
    return {QStringLiteral("column"), Text::tr("The CSV column with the numbers, by its heading."), QStringLiteral("NAME")};
}

}  // namespace saikoku::cli
