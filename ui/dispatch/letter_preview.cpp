#include "ui/dispatch/letter_preview.h"

#include <vector>

#include "reports/letters/notice_run.h"
#include "ui/frame/workspace.h"
#include "ui/support/page_view.h"

namespace saikoku::ui {

namespace {

constexpr int kDotsPerInch = 110;  ///< to be read at full width

}  // namespace

LetterPreview::LetterPreview(Workspace& workspace, QWidget* parent)
    : PagePane(parent), m_workspace(workspace) {
    setObjectName(QStringLiteral("letterPreview"));
}

void LetterPreview::show(const SharedSelection& selection, TaxpayerId receiver) {
    m_next = Wish{selection, receiver};
    if (!m_isDrawing) {
        draw();
    }
}

void LetterPreview::clear(const QString& sentence) {
    m_next.reset();
    setPages({}, sentence);
}

void LetterPreview::draw() {
    m_isDrawing = true;
    const Wish wish = *m_next;
    m_workspace.worker().run<QList<QImage>>(
        [wish](Session& session) -> Result<QList<QImage>> {
            SAIKOKU_TRY_ASSIGN(const auto pages,
                               reports::previewLetter(session, *wish.selection, wish.receiver, kDotsPerInch));
            return pageImages(pages);
        },
        this,
        [this, wish](const Result<QList<QImage>>& pages) {
            m_isDrawing = false;
            if (!m_next) {
                return;  // nobody wants it any more
            }
            if (m_next->receiver != wish.receiver || m_next->selection != wish.selection) {
                draw();
                return;
            }
            m_next.reset();
            if (pages) {
                setPages(*pages);
            } else {
                setPages({}, QStringLiteral("▲ ") + pages.error().message);
            }
            Q_EMIT shown();
        });
}

}  // namespace saikoku::ui
