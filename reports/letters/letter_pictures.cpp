#include <cairo.h>

#include <QCoreApplication>

#include <cmath>

#include "reports/letters/letter_composer.h"
#include "reports/letters/letter_writer.h"
#include "reports/paper/page_painter.h"
#include "reports/paper/set_text.h"

namespace saikoku::reports {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Letters)
};

constexpr int kMostDotsPerInch = 1'200;

/// The setter of this thread's last preview: finding fonts takes longer than drawing a page.
Result<std::shared_ptr<TextSetter>> setterOf(const NoticeTemplate& notice) {
    struct Last {
        QString font;
        QString language;
        std::shared_ptr<TextSetter> setter;
    };
    thread_local Last last;
    if (last.setter == nullptr || last.font != notice.layout.font || last.language != notice.language) {
        SAIKOKU_TRY_ASSIGN(std::shared_ptr<TextSetter> setter,
                           TextSetter::create(notice.layout.font, notice.language));
        last = {notice.layout.font, notice.language, std::move(setter)};
    }
    return last.setter;
}

Result<ComposedLetter> composed(const LetterRun& run, const Letter& letter,
                                std::optional<LetterComposer>& composer) {
    SAIKOKU_TRY_ASSIGN(std::shared_ptr<TextSetter> setter, setterOf(run.notice));
    SAIKOKU_TRY_ASSIGN(composer, LetterComposer::create(run, std::move(setter)));
    return composer->compose(letter);
}

Result<PagePicture> pictureOf(const PageCanvas& page, int dotsPerInch) {
    const double dots = dotsPerInch / 25.4;
    cairo_surface_t* surface = cairo_image_surface_create(
        CAIRO_FORMAT_RGB24, static_cast<int>(std::lround(PageCanvas::kWidth * dots)),
        static_cast<int>(std::lround(PageCanvas::kHeight * dots)));
    cairo_t* context = cairo_create(surface);
    cairo_set_source_rgb(context, 1, 1, 1);
    cairo_paint(context);
    cairo_scale(context, dotsPerInch / 72.0, dotsPerInch / 72.0);
    paintPage(context, page);
    cairo_surface_flush(surface);
    const cairo_status_t status = cairo_status(context);
    PagePicture picture;
    picture.width = cairo_image_surface_get_width(surface);
    picture.height = cairo_image_surface_get_height(surface);
    picture.bytesPerLine = cairo_image_surface_get_stride(surface);
    if (status == CAIRO_STATUS_SUCCESS) {
        picture.pixels = QByteArray(reinterpret_cast<const char*>(cairo_image_surface_get_data(surface)),
                                    qsizetype(picture.bytesPerLine) * picture.height);
    }
    cairo_destroy(context);
    cairo_surface_destroy(surface);
    if (status != CAIRO_STATUS_SUCCESS) {
        return fail(ErrorCode::Failed, Text::tr("The page can't be made a picture."),
                    QString::fromUtf8(cairo_status_to_string(status)));
    }
    return picture;
}

}  // namespace

Result<std::vector<PagePicture>> letterPictures(const LetterRun& run, const Letter& letter, int dotsPerInch) {
    if (dotsPerInch < 1 || dotsPerInch > kMostDotsPerInch) {
        return fail(ErrorCode::Usage, Text::tr("A page can be shown with 1 to %1 dots an inch, not %2.")
                                          .arg(kMostDotsPerInch)
                                          .arg(dotsPerInch));
    }
    std::optional<LetterComposer> composer;
    SAIKOKU_TRY_ASSIGN(const ComposedLetter letters, composed(run, letter, composer));
    std::vector<PagePicture> pictures;
    for (const PageCanvas& page : letters.pages) {
        SAIKOKU_TRY_ASSIGN(PagePicture picture, pictureOf(page, dotsPerInch));
        pictures.push_back(std::move(picture));
    }
    return pictures;
}

Result<QByteArray> pagePng(const PagePicture& page) {
    return pngOfDots(page.pixels, page.width, page.height, page.bytesPerLine);
}

Result<LetterPages> measureLetter(const LetterRun& run, const Letter& letter) {
    std::optional<LetterComposer> composer;
    SAIKOKU_TRY_ASSIGN(const ComposedLetter letters, composed(run, letter, composer));
    return letters.counts;
}

}  // namespace saikoku::reports
