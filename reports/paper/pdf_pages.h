#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

#include "core/base/result.h"
#include "reports/paper/paper_writer.h"

namespace saikoku::reports {

/// @brief Pages of a PDF that stand together; from 1.
struct PageRange {
    int first = 1;
    int count = 0;
};

/// @brief A PDF to take pages from: a file, which is read as it is needed, or bytes, which are not copied and
/// must live on.
struct PdfSource {
    QString path;  ///< empty: `bytes`
    const QByteArray* bytes = nullptr;
};

/// @brief The pages of the ranges in their order as a PDF of its own, streamed into the sink; under a
/// password (AES-256) where one is given. Fonts and pictures stand in it once. BadInput: no PDF, or a page
/// that it doesn't have. DiskFull: the sink took no more.
Result<void> copyPages(const PdfSource& source, const std::vector<PageRange>& ranges, const PdfSink& sink,
                       const QString& password = {});

/// @brief The whole PDF under a password (AES-256, qpdf), streamed. Usage: a password that is empty or over
/// 127 bytes.
Result<void> encryptPdf(const PdfSource& source, const PdfSink& sink, const QString& password);

/// @brief How many pages it has.
Result<int> pagesOf(const PdfSource& source);

}  // namespace saikoku::reports
