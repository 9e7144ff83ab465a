#include "ui/dispatch/pdf_pages.h"

#include <poppler-qt6.h>

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace saikoku::ui {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(PdfPages)
};

bool isBlackAndWhite(const QImage& image) {
    for (int y = 0; y < image.height(); ++y) {
        const auto* line = reinterpret_cast<const QRgb*>(image.constScanLine(y));
        const bool isPure = std::all_of(line, line + image.width(), [](QRgb pixel) {
            const QRgb colour = pixel & RGB_MASK;
            return colour == 0 || colour == RGB_MASK;
        });
        if (!isPure) {
            return false;
        }
    }
    return true;
}

QImage drawn(const Poppler::Document& document, int page, int dotsPerInch) {
    const std::unique_ptr<Poppler::Page> drawing = document.page(page);
    return drawing ? drawing->renderToImage(dotsPerInch, dotsPerInch).convertToFormat(QImage::Format_RGB32)
                   : QImage();
}

}  // namespace

PdfPages::PdfPages(std::unique_ptr<Poppler::Document> document) : m_document(std::move(document)) {}
PdfPages::PdfPages(PdfPages&&) noexcept = default;
PdfPages& PdfPages::operator=(PdfPages&&) noexcept = default;
PdfPages::~PdfPages() = default;

Result<PdfPages> PdfPages::open(const QByteArray& pdf) {
    std::unique_ptr<Poppler::Document> document = Poppler::Document::loadFromData(pdf);
    if (!document || document->isLocked() || document->numPages() == 0) {
        return fail(ErrorCode::Corrupt, Text::tr("The letters' file can't be read: %1 bytes that are no PDF. "
                                                 "Reprint the batch, or restore the store.")
                                            .arg(pdf.size()));
    }
    return PdfPages(std::move(document));
}

int PdfPages::count() const {
    return m_document->numPages();
}

QImage PdfPages::forScreen(int page, int dotsPerInch) const {
    m_document->setRenderHint(Poppler::Document::Antialiasing, true);
    m_document->setRenderHint(Poppler::Document::TextAntialiasing, true);
    return drawn(*m_document, page, dotsPerInch);
}

QImage PdfPages::forPrinter(int page, int dotsPerInch) const {
    m_document->setRenderHint(Poppler::Document::Antialiasing, false);
    m_document->setRenderHint(Poppler::Document::TextAntialiasing, false);
    const QImage image = drawn(*m_document, page, dotsPerInch);
    if (isBlackAndWhite(image)) {
        return image.convertToFormat(QImage::Format_Mono, Qt::MonoOnly | Qt::ThresholdDither);
    }
    return image.allGray() ? image.convertToFormat(QImage::Format_Grayscale8) : image;
}

}  // namespace saikoku::ui
