#include "reports/paper/paper_writer.h"

#include <cairo-pdf.h>

#include <QCoreApplication>

#include <vector>

#include "reports/paper/page_painter.h"
#include "reports/paper/set_text.h"

namespace saikoku::reports {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Paper)
};

cairo_status_t handOn(void* closure, const unsigned char* bytes, unsigned int length) {
    const PdfSink& sink = *static_cast<PdfSink*>(closure);
    return sink(QByteArrayView(bytes, qsizetype(length))) ? CAIRO_STATUS_SUCCESS : CAIRO_STATUS_WRITE_ERROR;
}

}  // namespace

struct PaperWriter::Inside {
    PdfSink sink;
    cairo_surface_t* surface = nullptr;
    cairo_t* context = nullptr;
    int pages = 0;
    std::vector<int> outline;  ///< the newest entry of each level

    explicit Inside(PdfSink into) : sink(std::move(into)) {}
    Inside(const Inside&) = delete;
    Inside& operator=(const Inside&) = delete;

    ~Inside() {
        sink = [](QByteArrayView) {
            return true;
        };  // what cairo writes when it is taken down belongs to nobody
        cairo_destroy(context);
        cairo_surface_destroy(surface);
    }

    void open(const PdfTitle& title) {
        surface = cairo_pdf_surface_create_for_stream(handOn, &sink, points(PageCanvas::kWidth),
                                                      points(PageCanvas::kHeight));
        const auto say = [&](cairo_pdf_metadata_t what, const QString& text) {
            cairo_pdf_surface_set_metadata(surface, what, text.toUtf8().constData());
        };
        say(CAIRO_PDF_METADATA_TITLE, title.title);
        say(CAIRO_PDF_METADATA_AUTHOR, title.author);
        say(CAIRO_PDF_METADATA_CREATE_DATE, title.made.toUTC().toString(QStringLiteral("yyyy-MM-ddTHH:mm:ssZ")));
        context = cairo_create(surface);
    }

    Result<void> status() const {
        const cairo_status_t surfaceStatus = cairo_surface_status(surface);
        const cairo_status_t status =
            surfaceStatus != CAIRO_STATUS_SUCCESS ? surfaceStatus : cairo_status(context);
        if (status == CAIRO_STATUS_SUCCESS) {
            return {};
        }
        const QString detail = QString::fromUtf8(cairo_status_to_string(status));
        if (status == CAIRO_STATUS_WRITE_ERROR) {
            return fail(ErrorCode::DiskFull, Text::tr("The PDF can't be written: there is no room for it."), detail);
        }
        return fail(ErrorCode::Failed, Text::tr("The pages can't be drawn."), detail);
    }
};

PaperWriter::PaperWriter(std::unique_ptr<Inside> inside) : m_inside(std::move(inside)) {}
PaperWriter::PaperWriter(PaperWriter&&) noexcept = default;
PaperWriter::~PaperWriter() = default;

Result<PaperWriter> PaperWriter::begin(const PdfTitle& title, PdfSink sink) {
    auto inside = std::make_unique<Inside>(std::move(sink));
    inside->open(title);
    SAIKOKU_TRY(inside->status());
    return PaperWriter(std::move(inside));
}

Result<void> PaperWriter::add(const PageCanvas& page) {
    cairo_pdf_surface_set_size(m_inside->surface, points(page.width()), points(page.height()));
    paintPage(m_inside->context, page);
    cairo_show_page(m_inside->context);
    ++m_inside->pages;
    return m_inside->status();
}

void PaperWriter::outline(const QString& words, int level) {
    std::vector<int>& open = m_inside->outline;
    open.resize(std::min(open.size(), std::size_t(level)));
    const int parent = open.empty() ? CAIRO_PDF_OUTLINE_ROOT : open.back();
    const QByteArray link = "page=" + QByteArray::number(m_inside->pages);
    open.push_back(cairo_pdf_surface_add_outline(m_inside->surface, parent, words.toUtf8().constData(),
                                                 link.constData(), CAIRO_PDF_OUTLINE_FLAG_OPEN));
}

Result<void> PaperWriter::finish() {
    cairo_surface_finish(m_inside->surface);
    return m_inside->status();
}

}  // namespace saikoku::reports
