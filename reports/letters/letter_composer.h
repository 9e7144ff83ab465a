#pragma once

#include <memory>
#include <vector>

#include "core/base/result.h"
#include "reports/letters/letter_writer.h"
#include "reports/paper/page_canvas.h"
#include "reports/paper/picture_shelf.h"
#include "reports/paper/text_setter.h"

namespace saikoku::reports {

/// @brief A letter laid out, before anything of it is drawn.
struct ComposedLetter {
    std::vector<PageCanvas> pages;
    LetterPages counts;
};

/// @brief Lays the letters of one run out: body, address for the window on the first page of every envelope,
/// sender, marks.
class LetterComposer {
public:
    /// @brief NotFound names a font that this machine has not; BadInput a picture of the template that can't
    /// be read.
    static Result<LetterComposer> create(LetterRun run);
    /// @brief With letters and texts of an earlier run in the same font and language, for quick previews.
    static Result<LetterComposer> create(LetterRun run, std::shared_ptr<TextSetter> setter);

    const LetterRun& run() const { return m_run; }
    Result<ComposedLetter> compose(const Letter& letter);
    /// @brief An empty page with the run's letters.
    PageCanvas blankPage() { return PageCanvas(*m_setter, *m_pictures); }

private:
    LetterComposer(LetterRun run, std::shared_ptr<TextSetter> setter);
    Result<void> checkPictures();
    int pagesOfSheet() const { return m_run.notice.layout.isDuplex ? 2 : 1; }
    Result<void> openEnvelope(PageCanvas& page, const Letter& letter);
    Result<void> placePictures(PageCanvas& page);

    LetterRun m_run;
    std::shared_ptr<TextSetter> m_setter;
    std::unique_ptr<PictureShelf> m_pictures;
};

}  // namespace saikoku::reports
