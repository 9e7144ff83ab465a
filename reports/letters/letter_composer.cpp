#include "reports/letters/letter_composer.h"

#include <QCoreApplication>

#include <numeric>

#include "core/notices/notice_body.h"
#include "reports/letters/address_block.h"
#include "reports/letters/body_layout.h"
#include "reports/letters/page_flow.h"
#include "reports/letters/sender_block.h"
#include "reports/letters/sheet_marks.h"

namespace saikoku::reports {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Letters)
};

bool isSeal(const NoticePlaced& placed) {
    return placed.picture == QLatin1String("seal");
}

/// Pages, sheets and envelopes of so many pages.
LetterPages countsOf(int pages, int pagesOfSheet, const Envelope& envelope) {
    LetterPages counts;
    counts.pages = pages;
    counts.sheets = (pages + pagesOfSheet - 1) / pagesOfSheet;
    counts.envelopes =
        envelope.sheetsMost > 0 ? sheetsByEnvelope(counts.sheets, envelope) : std::vector<int>{counts.sheets};
    return counts;
}

PagePlace placeOf(int page, int pagesOfSheet, const LetterPages& counts) {
    PagePlace place;
    place.page = page + 1;
    place.pages = counts.pages;
    place.envelopes = int(counts.envelopes.size());
    place.isFront = page % pagesOfSheet == 0;
    int sheet = page / pagesOfSheet;
    for (std::size_t i = 0; i < counts.envelopes.size(); ++i) {
        place.envelope = int(i) + 1;
        place.sheets = counts.envelopes.at(i);
        if (sheet < place.sheets) {
            break;
        }
        sheet -= place.sheets;
    }
    place.sheet = sheet + 1;
    return place;
}

}  // namespace

LetterComposer::LetterComposer(LetterRun run, std::shared_ptr<TextSetter> setter)
    : m_run(std::move(run)), m_setter(std::move(setter)), m_pictures(std::make_unique<PictureShelf>()) {}

Result<LetterComposer> LetterComposer::create(LetterRun run) {
    SAIKOKU_TRY_ASSIGN(std::shared_ptr<TextSetter> setter,
                       TextSetter::create(run.notice.layout.font, run.notice.language));
    return create(std::move(run), std::move(setter));
}

Result<LetterComposer> LetterComposer::create(LetterRun run, std::shared_ptr<TextSetter> setter) {
    LetterComposer composer(std::move(run), std::move(setter));
    SAIKOKU_TRY(composer.checkPictures());
    return composer;
}

/// Before the first letter: a broken seal would otherwise stop a run letter by letter.
Result<void> LetterComposer::checkPictures() {
    const auto read = [&](const QByteArray& png, const QString& name) -> Result<void> {
        if (auto picture = m_pictures->read(png, name); !picture) {
            Error error = std::move(picture).error();
            error.message = Text::tr("Template \"%1\": %2").arg(m_run.notice.title, error.message);
            return fail(std::move(error));
        }
        return {};
    };
    if (!m_run.office.seal.isEmpty()) {
        SAIKOKU_TRY(read(m_run.office.seal, Text::tr("official seal")));
    }
    for (const NoticePlaced& placed : m_run.notice.layout.placed) {
        const auto found = m_run.notice.pictures.constFind(placed.picture);
        if (isSeal(placed)) {
            continue;
        }
        if (found == m_run.notice.pictures.constEnd()) {
            return fail(ErrorCode::BadInput, Text::tr("Template \"%1\": layout.json places the picture "
                                                      "\"%2\", which the template doesn't have.")
                                                 .arg(m_run.notice.title, placed.picture));
        }
        SAIKOKU_TRY(read(*found, placed.picture));
    }
    return {};
}

Result<void> LetterComposer::placePictures(PageCanvas& page) {
    for (const NoticePlaced& placed : m_run.notice.layout.placed) {
        const QByteArray png =
            isSeal(placed) ? m_run.office.seal : m_run.notice.pictures.value(placed.picture);
        if (!png.isEmpty()) {
            SAIKOKU_TRY(page.picture(png, {placed.x, placed.y, placed.width, placed.height}, placed.picture));
        }
    }
    return {};
}

Result<void> LetterComposer::openEnvelope(PageCanvas& page, const Letter& letter) {
    if (m_run.notice.layout.hasAddress) {
        SAIKOKU_TRY(drawAddressBlock(page, m_run, letter));
    }
    if (m_run.notice.layout.hasSender) {
        SAIKOKU_TRY(drawSenderBlock(page, m_run, letter));
    }
    return {};
}

Result<ComposedLetter> LetterComposer::compose(const Letter& letter) {
    if (m_run.notice.needsReceivables && letter.lines.empty()) {
        return fail(ErrorCode::BadInput,
                    Text::tr("Template \"%1\", case %2: nothing is open, so there is nothing to write.")
                        .arg(m_run.notice.title, letter.taxpayerNumber));
    }
    SAIKOKU_TRY_ASSIGN(const std::vector<NoticeBlock> body, fillBody(m_run.notice, letter, m_run.office));
    PageFlow flow(PageCanvas(*m_setter, *m_pictures), m_run.notice.layout,
                  m_run.envelope.sheetsMost * pagesOfSheet());
    SAIKOKU_TRY(BodyLayout(flow, m_run, letter).put(body));
    ComposedLetter composed;
    composed.pages = flow.takePages();
    composed.counts = countsOf(int(composed.pages.size()), pagesOfSheet(), m_run.envelope);
    for (std::size_t i = 0; i < composed.pages.size(); ++i) {
        PageCanvas page(*m_setter, *m_pictures);
        const PagePlace place = placeOf(int(i), pagesOfSheet(), composed.counts);
        if (m_run.isSpecimen) {
            drawSpecimen(page, m_run.notice.language);
        }
        if (place.sheet == 1 && place.isFront) {
            SAIKOKU_TRY(openEnvelope(page, letter));
        }
        if (i == 0) {
            SAIKOKU_TRY(placePictures(page));
        }
        drawSheetMarks(page, place, m_run, letter);
        page.append(std::move(composed.pages.at(i)));
        if (page.missingSign() != 0) {
            return fail(ErrorCode::BadInput,
                        Text::tr("Template \"%1\", case %2, page %3: no font of this machine has the sign "
                                 "U+%4. Install the "
                                 "packages fonts-ipamj-mincho and fonts-noto-cjk, or write it otherwise.")
                            .arg(m_run.notice.title, letter.taxpayerNumber)
                            .arg(place.page)
                            .arg(QString::number(page.missingSign(), 16).toUpper()));
        }
        composed.pages.at(i) = std::move(page);
    }
    return composed;
}

}  // namespace saikoku::reports
