#pragma once

#include <QByteArray>
#include <QImage>

#include <memory>

#include "core/base/result.h"

namespace Poppler {
class Document;
}

namespace saikoku::ui {

/// @brief The pages of a PDF as pictures, for the window and for a printer: what is seen and printed is the
/// file that is kept, not something drawn a second time. Any thread, one at a time.
class PdfPages {
public:
    /// @brief Corrupt when the bytes are no PDF that can be read.
    static Result<PdfPages> open(const QByteArray& pdf);
    PdfPages(PdfPages&&) noexcept;
    PdfPages& operator=(PdfPages&&) noexcept;
    ~PdfPages();

    int count() const;
    /// @param page from 0 on
    QImage forScreen(int page, int dotsPerInch) const;
    /// @brief With hard edges, so that bars of codes keep their width; one bit a pixel where the page is
    /// black and white alone.
    QImage forPrinter(int page, int dotsPerInch) const;

private:
    explicit PdfPages(std::unique_ptr<Poppler::Document> document);

    std::unique_ptr<Poppler::Document> m_document;
};

}  // namespace saikoku::ui
