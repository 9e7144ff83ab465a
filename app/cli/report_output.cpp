#include "app/cli/report_output.h"

#include <QCoreApplication>

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
        return fail(ErrorCode::Usage, Text::tr("--encoding is for --format csv; JSON is always UTF-8."));
    }
    return *encoding;
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

}  // namespace saikoku::cli
