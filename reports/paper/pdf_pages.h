#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <vector>

#include "core/base/result.h"
#include "reports/paper/paper_writer.h"

namespace saikoku {
class SealedSpool;
}

namespace saikoku::reports {

/// @brief Pages of a PDF that stand together; from 1.
struct PageRange {
    int first = 1;
    int count = 0;
};

/// @brief A PDF to take pages from: a file or a spool, which are read as they are needed, or bytes, which are
/// not copied. Spool and bytes must live on.
struct PdfSource {
    QString path;  ///< empty: `bytes` or `spool`
    const QByteArray* bytes = nullptr;
    SealedSpool* spool = nullptr;
};

/// @brief The pages of the ranges in their order as a PDF of its own, streamed into the sink; under a
/// password (AES-256) where one is given. Fonts and pictures stand in it once. BadInput: no PDF, or a page
/// that it doesn't have. DiskFull: the sink took no more.
Result<void> copyPages(const PdfSource& source, const std::vector<PageRange>& ranges, const PdfSink& sink,
                       const QString& password = {});

/// @brief The whole PDF under a password (AES-256, qpdf), streamed. Usage: a password that is empty or over
/// 127 bytes.
Result<void> encryptPdf(const PdfSource& source, const PdfSink& sink, const QString& password);

/// @brief Every page of `pages` with the page of the same number of `above` laid over it, streamed into the
/// sink; outline and order stay. For what is known only when all pages are: how many there are.
/// BadInput: no PDF, or not as many pages. DiskFull: the sink took no more.
Result<void> layPagesOver(const PdfSource& pages, const PdfSource& above, const PdfSink& sink);

/// @brief Words of so many letters of ASCII that stand in the file as they are, so that others of the same
/// length can take their place without a byte beside them changing. mm from the page's left and top edge.
struct PlainLine {
    QByteArray words;
    double x = 0;
    double y = 0;     ///< of the base line
    double size = 8;  ///< points
};
/// @brief The PDF with lines on its first page (Courier). Failed for words that no plain line can hold: other
/// signs than ASCII, a bracket, a backslash.
Result<QByteArray> withPlainLines(const QByteArray& pdf, const QList<PlainLine>& lines);

/// @brief How many pages it has.
Result<int> pagesOf(const PdfSource& source);

}  // namespace saikoku::reports
