#include "core/exchange/reject_file.h"

#include <QCoreApplication>
#include <QFileInfo>

#include "core/base/csv_line.h"
#include "core/base/output_file.h"
#include "core/security/session.h"

namespace saikoku {

namespace {

struct Text { Q_DECLARE_TR_FUNCTIONS(Import) };

QString record(const QStringList& cells) {
    QStringList safe;
    for (const QString& cell : cells) {
        safe.append(neutralisedCell(cell));
    }
    return csvLine(safe);
}

}  // namespace

Result<void> writeRejects(const QList<ImportReject>& rejects, const QString& path, TextEncoding encoding) {
    QString text = record({Text::tr("File"), Text::tr("Line"), Text::tr("Column"), Text::tr("Value"), Text::tr("Reason")});
    for (const ImportReject& reject : rejects) {
        text += record({codeOf(reject.file), QString::number(reject.line), reject.column.value_or(QString()), reject.value,
                        reject.reason});
    }
    const QByteArray bom = encoding == TextEncoding::Utf8 ? QByteArray("\xEF\xBB\xBF") : QByteArray();
    return writeOutput(path, bom + TextEncoder(encoding).encode(text).bytes, Overwrite::No);
}

Result<void> saveRejects(Session& session, const QList<ImportReject>& rejects, const QString& path, TextEncoding encoding) {
    const QString operation = QStringLiteral("import.rejects");
    SAIKOKU_TRY(session.require(Permission::Import, operation));
    SAIKOKU_TRY(session.log(operation, QStringLiteral("file"), {}, {}, rejects.size()));
    return writeRejects(rejects, path, encoding);
}

QString shownFileName(const ExtractFileSource& source, ExtractFile file) {
    return source.path.isEmpty() ? codeOf(file) : QFileInfo(source.path).fileName();
}

}  // namespace saikoku
