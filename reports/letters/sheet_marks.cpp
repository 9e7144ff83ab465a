#include "reports/letters/sheet_marks.h"

#include <algorithm>

#include "reports/letters/frame_words.h"

namespace saikoku::reports {

namespace {

constexpr double kEdge = 5;  ///< printers leave about 4 mm blank
constexpr double kFoldLength = 4;
constexpr double kMarkLeft = 7;
constexpr double kMarkLength = 6;
constexpr double kMarkPitch = 25.4 / 6;  ///< a line of a line printer: what folding machines expect
constexpr double kMarkWeight = 0.5;
constexpr double kMarkTop = 122;  ///< between the folds
constexpr double kPageNumberY = 297 - 12;

void drawFolds(PageCanvas& page, const Envelope& envelope) {
    for (const double y : envelope.folds) {
        page.line(kEdge, y, kEdge + kFoldLength, y, 0.15, 0.3);
        page.line(PageCanvas::kWidth - kEdge - kFoldLength, y, PageCanvas::kWidth - kEdge, y, 0.15, 0.3);
    }
}

void drawFoldingMarks(PageCanvas& page, const std::vector<bool>& marks) {
    std::vector<CanvasRect> rects;
    for (std::size_t i = 0; i < marks.size(); ++i) {
        if (marks.at(i)) {
            rects.push_back({kMarkLeft, kMarkTop + kMarkPitch * double(i), kMarkLength, kMarkWeight});
        }
    }
    page.bars(std::move(rects));
}

void drawPageNumber(PageCanvas& page, const PagePlace& place, const FrameWords& words) {
    page.text(PageCanvas::kWidth / 2, kPageNumberY, 0, words.page.arg(place.page).arg(place.pages),
              {.size = 9, .align = TextAlign::Centre});
    if (place.envelopes > 1) {
        page.text(PageCanvas::kWidth - 20, kPageNumberY, 0,
                  words.envelope.arg(place.envelope).arg(place.envelopes),
                  {.size = 8, .align = TextAlign::Right});
    }
}

/// Sheets that fall out of their order must not go to somebody else.
void drawWhose(PageCanvas& page, const LetterRun& run, const Letter& letter, const FrameWords& words) {
    const QString blank(QChar(0x3000));
    const QString number =
        letter.number.isEmpty() ? QString() : words.letterNumber.arg(letter.number) + blank;
    const QString honorific = letter.to.honorific.isEmpty() ? QString() : blank + letter.to.honorific;
    const double width = PageCanvas::kWidth - run.notice.layout.left - run.notice.layout.right;
    const double y = std::max(6.0, run.notice.layout.top - 9);
    page.text(run.notice.layout.left, y, width, number + letter.to.name + honorific,
              {.size = 8, .align = TextAlign::Right});
}

}  // namespace

std::vector<bool> foldingMarks(const PagePlace& place, bool hasEnclosure) {
    const bool isLast = place.sheet == place.sheets;
    const int number = place.sheet % 8;
    std::vector<bool> marks{
        true, isLast, isLast && hasEnclosure, (number & 4) != 0, (number & 2) != 0, (number & 1) != 0};
    const auto dark = std::count(marks.begin(), marks.end(), true);
    marks.push_back(dark % 2 == 0);  // with the last one the count is even
    marks.push_back(true);
    return marks;
}

void drawSheetMarks(PageCanvas& page, const PagePlace& place, const LetterRun& run, const Letter& letter) {
    const NoticeLayout& layout = run.notice.layout;
    const FrameWords& words = frameWords(run.notice.language);
    if (layout.hasFoldMarks && place.isFront) {
        drawFolds(page, run.envelope);
    }
    if (layout.hasPageNumbers) {
        drawPageNumber(page, place, words);
        if (place.isFront) {
            drawFoldingMarks(page, foldingMarks(place, run.hasEnclosure));
        }
    }
    const bool hasAddress = place.sheet == 1 && place.isFront;
    if (!hasAddress) {
        drawWhose(page, run, letter, words);
    }
}

void drawSpecimen(PageCanvas& page, const QString& language) {
    const QString word = frameWords(language).specimen;
    page.turned(PageCanvas::kWidth / 2, PageCanvas::kHeight / 2, 55, word,
                {.size = word.size() > 4 ? 90.0 : 170.0, .grey = 0.86});
}

}  // namespace saikoku::reports
