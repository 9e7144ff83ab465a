#include "app/cli/report_output.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include "core/base/yen.h"

namespace saikoku::cli {

namespace {

struct Text { Q_DECLARE_TR_FUNCTIONS(ReportOutput) };

}  // namespace

Result<TextEncoding> encodingOption(const CommandLine& line, bool isCsv) {
    if (!line.has(QStringLiteral("encoding"))) {
        return TextEncoding::Utf8;
    }
    const QString name = line.text(QStringLiteral("encoding"));
    const auto encoding = valueOfCode<TextEncoding>(name);
    if (!encoding) {
        return fail(ErrorCode::Usage, Text::tr("--encoding: \"%1\" is neither utf-8 nor cp932.").arg(name));
    }
    if (!isCsv) {
        return fail(ErrorCode::Usage, Text::tr("--encoding is for --format csv; the other formats need none."));
    }
    return *encoding;
}

Result<reports::ReportFormat> formatOption(const CommandLine& line, const QList<reports::ReportFormat>& offered) {
    const QString option = QStringLiteral("format");
    if (!line.has(option)) {
        return offered.constFirst();
    }
    const auto format = valueOfCode<reports::ReportFormat>(line.text(option));
    if (format && offered.contains(*format)) {
        return *format;
    }
    QStringList codes;
    for (const reports::ReportFormat each : offered) {
        codes.append(codeOf(each));
    }
    return fail(ErrorCode::Usage, Text::tr("--format: \"%1\" is none of %2.").arg(line.text(option), codes.join(QStringLiteral(", "))));
}

Result<void> checkOut(reports::ReportFormat format, const QString& out) {
    const bool isText = format == reports::ReportFormat::Csv || format == reports::ReportFormat::Json;
    if (!isText && out.isEmpty()) {
        return fail(ErrorCode::Usage, Text::tr("A file in the format %1 is not printed. Name it with --out.").arg(codeOf(format)));
    }
    return {};
}

Result<void> checkPrinting(const CommandLine& line, bool isCsv, const QString& out) {
    if (isCsv && out.isEmpty() && line.wantsJson()) {
        return fail(ErrorCode::Usage, Text::tr("--json and CSV on standard output exclude each other. Name a file with --out."));
    }
    return {};
}

QStringList notesOn(const reports::ReportWritten& written) {
    QStringList notes;
    if (written.leftOut > 0) {
        notes.append(Text::tr("Protected people left out: %1").arg(written.leftOut));
    }
    if (!written.lostCharacters.isEmpty()) {
        notes.append(Text::tr("Not in this encoding, written as 〓 or without the variant: %1")
                         .arg(written.lostCharacters.join(QLatin1Char(' '))));
    }
    return notes;
}

QString rowsWritten(qint64 rows, const QString& file) {
    return Text::tr("Rows written: %1, to %2").arg(Yen(rows).toString(), file) + QLatin1Char('\n');
}

Result<Output> printedOutput(reports::ReportFormat format, const std::function<Result<reports::ReportWritten>(QIODevice&)>& write) {
    Output output;
    QBuffer buffer(&output.bytes);
    buffer.open(QIODevice::WriteOnly);
    SAIKOKU_TRY_ASSIGN(const reports::ReportWritten written, write(buffer));
    output.warnings = notesOn(written);
    if (format == reports::ReportFormat::Json) {
        output.json = QJsonDocument::fromJson(output.bytes).object();
    }
    return output;
}

Output fileOutput(const QString& key, const QString& name, const reports::ReportWritten& written, const QString& file) {
    Output output;
    output.json = {{key, name},
                   {QStringLiteral("rows"), written.rows},
                   {QStringLiteral("file"), file},
                   {QStringLiteral("left_out"), written.leftOut},
                   {QStringLiteral("lost"), QJsonArray::fromStringList(written.lostCharacters)}};
    output.text = rowsWritten(written.rows, file);
    output.warnings = notesOn(written);
    return output;
}

}  // namespace saikoku::cli
