#include "ui/dispatch/page_pane.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/support/page_view.h"
#include "ui/support/texts.h"
#include "ui/theme/theme.h"

namespace saikoku::ui {

PagePane::PagePane(QWidget* parent)
    : QWidget(parent),
      m_view(new PageView(this)),
      m_number(new QLabel(this)),
      m_remark(mutedLabel({}, this)),
      m_before(new QToolButton(this)),
      m_after(new QToolButton(this)),
      m_size(new QToolButton(this)) {
    setObjectName(QStringLiteral("pagePane"));
    setFocusProxy(m_view);
    m_view->setFit(PageView::Fit::WholePage);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::kUnit);
    column->addWidget(m_view, 1);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(Space::kSmall);
    const auto button = [&](QToolButton* made, const QString& text, const QString& help, auto pressed) {
        made->setText(text);
        made->setToolTip(help);
        made->setAccessibleName(help);
        made->setFocusPolicy(Qt::NoFocus);
        foot->addWidget(made);
        connect(made, &QToolButton::clicked, this, pressed);
    };
    button(m_before, QStringLiteral("◀"), tr("Page before (PageUp)"), [this] { turn(-1); });
    m_number->setObjectName(QStringLiteral("pageNumber"));
    foot->addWidget(m_number);
    button(m_after, QStringLiteral("▶"), tr("Next page (PageDown)"), [this] { turn(1); });
    button(m_size, QStringLiteral("±"), tr("Whole page or full width"), [this] {
        m_view->setFit(m_view->fit() == PageView::Fit::Width ? PageView::Fit::WholePage
                                                             : PageView::Fit::Width);
    });
    m_remark->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    foot->addWidget(m_remark, 1);
    column->addLayout(foot);
    connect(m_view, &PageView::pageChanged, this, &PagePane::showFoot);
    showFoot();
}

void PagePane::setPages(const QList<QImage>& pages, const QString& sentence) {
    m_view->setEmptySentence(sentence);
    m_view->turnTo(0);
    m_view->setPages(pages);
}

int PagePane::pageCount() const {
    return m_view->pageCount();
}

int PagePane::currentPage() const {
    return m_view->page();
}

void PagePane::setRemark(const QString& remark) {
    m_remark->setText(remark);
    m_remark->setToolTip(remark);
}

void PagePane::turn(int by) {
    m_view->turnTo(m_view->page() + by);
}

void PagePane::showFoot() {
    m_number->setText(pageCount() > 0 ? tr("%1 / %2", "page of pages").arg(currentPage() + 1).arg(pageCount())
                                      : QString());
    m_before->setEnabled(currentPage() > 0);
    m_after->setEnabled(currentPage() + 1 < pageCount());
    m_size->setEnabled(pageCount() > 0);
}

}  // namespace saikoku::ui
