#include "reports/letters/letter_writer.h"

#include <cairo-pdf.h>

#include <QCoreApplication>

#include "reports/letters/letter_composer.h"
#include "reports/letters/page_painter.h"
#include "reports/letters/set_text.h"

namespace saikoku::reports {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Letters)
};

cairo_status_t handOn(void* closure, const unsigned char* bytes, unsigned int length) {
    const PdfSink& sink = *static_cast<PdfSink*>(closure);
    return sink(QByteArrayView(bytes, qsizetype(length))) ? CAIRO_STATUS_SUCCESS : CAIRO_STATUS_WRITE_ERROR;
}

}  // namespace

struct LetterWriter::Inside {
    LetterComposer composer;
    PdfSink sink;
    cairo_surface_t* surface = nullptr;
    cairo_t* context = nullptr;

    Inside(LetterComposer each, PdfSink into) : composer(std::move(each)), sink(std::move(into)) {}
    Inside(const Inside&) = delete;
    Inside& operator=(const Inside&) = delete;

    ~Inside() {
        sink = [](QByteArrayView) {
            return true;
        };  // what cairo writes when it is taken down belongs to nobody
        cairo_destroy(context);
        cairo_surface_destroy(surface);
    }

    void open(const QDateTime& made) {
        surface = cairo_pdf_surface_create_for_stream(handOn, &sink, points(PageCanvas::kWidth),
                                                      points(PageCanvas::kHeight));
        const auto say = [&](cairo_pdf_metadata_t what, const QString& text) {
            cairo_pdf_surface_set_metadata(surface, what, text.toUtf8().constData());
        };
        const LetterRun& run = composer.run();
        say(CAIRO_PDF_METADATA_TITLE, run.notice.title);
        say(CAIRO_PDF_METADATA_AUTHOR, run.office.name);
        say(CAIRO_PDF_METADATA_CREATE_DATE, made.toUTC().toString(QStringLiteral("yyyy-MM-ddTHH:mm:ssZ")));
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
            return fail(ErrorCode::DiskFull,
                        Text::tr("The letters can't be written: there is no room for them."), detail);
        }
        return fail(ErrorCode::Failed, Text::tr("The letters can't be drawn."), detail);
    }
};

LetterWriter::LetterWriter(std::unique_ptr<Inside> inside) : m_inside(std::move(inside)) {}
LetterWriter::LetterWriter(LetterWriter&&) noexcept = default;
LetterWriter::~LetterWriter() = default;

Result<LetterWriter> LetterWriter::begin(LetterRun run, PdfSink sink, const QDateTime& made) {
    SAIKOKU_TRY_ASSIGN(LetterComposer composer, LetterComposer::create(std::move(run)));
    auto inside = std::make_unique<Inside>(std::move(composer), std::move(sink));
    inside->open(made);
    SAIKOKU_TRY(inside->status());
    return LetterWriter(std::move(inside));
}

Result<LetterPages> LetterWriter::add(const Letter& letter) {
    SAIKOKU_TRY_ASSIGN(const ComposedLetter composed, m_inside->composer.compose(letter));
    for (const PageCanvas& page : composed.pages) {
        paintPage(m_inside->context, page);
        cairo_show_page(m_inside->context);
    }
    SAIKOKU_TRY(m_inside->status());
    return composed.counts;
}

Result<void> LetterWriter::addPage(const std::function<Result<void>(PageCanvas& page)>& draw) {
    PageCanvas page = m_inside->composer.blankPage();
    SAIKOKU_TRY(draw(page));
    paintPage(m_inside->context, page);
    cairo_show_page(m_inside->context);
    return m_inside->status();
}

Result<void> LetterWriter::finish() {
    cairo_surface_finish(m_inside->surface);
    return m_inside->status();
}

}  // namespace saikoku::reports
