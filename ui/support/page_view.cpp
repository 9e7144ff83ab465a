#include "ui/support/page_view.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <tuple>

#include "reports/letters/letter_writer.h"
#include "ui/theme/theme.h"

namespace saikoku::ui {

namespace {

constexpr double kPaperWidth = 210, kPaperHeight = 297, kInch = 25.4;  ///< mm
constexpr double kStep = 1.25, kSmallestZoom = 0.4, kLargestZoom = 4;
constexpr int kSmallestDots = 30, kLargestDots = 300;
constexpr int kLeastLetters = 16;

}  // namespace

QList<QImage> pageImages(const std::vector<reports::PagePicture>& pages) {
    QList<QImage> images;
    for (const reports::PagePicture& page : pages) {
        const auto* pixels = reinterpret_cast<const uchar*>(page.pixels.constData());
        images.append(
            QImage(pixels, page.width, page.height, page.bytesPerLine, QImage::Format_RGB32).copy());
    }
    return images;
}

PageView::PageView(QWidget* parent) : QAbstractScrollArea(parent) {
    setAccessibleName(tr("The page as it is printed"));
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::StyledPanel);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
}

QSize PageView::minimumSizeHint() const {
    const int letter = fontMetrics().averageCharWidth();
    return {letter * kLeastLetters, letter * kLeastLetters};
}

const QImage& PageView::picture() const {
    static const QImage none;
    return m_page < m_pages.size() ? m_pages.at(m_page) : none;
}

void PageView::setPages(const QList<QImage>& pages) {
    m_pages = pages;
    m_page = qBound(0, m_page, qMax(0, pageCount() - 1));
    layBars();
    viewport()->update();
    Q_EMIT pageChanged();
}

void PageView::setEmptySentence(const QString& sentence) {
    m_emptySentence = sentence;
    viewport()->update();
}

void PageView::turnTo(int page) {
    const int to = qBound(0, page, qMax(0, pageCount() - 1));
    if (to != m_page) {
        m_page = to;
        verticalScrollBar()->setValue(0);
        viewport()->update();
        Q_EMIT pageChanged();
    }
}

QSize PageView::shownSize() const {
    const QSizeF paper = picture().isNull() ? QSizeF(kPaperWidth, kPaperHeight) : QSizeF(picture().size());
    const QSizeF margin(2 * Space::kSmall, 2 * Space::kSmall);
    // not the viewport: bars that come and go with the page would change what it fits into
    const QSizeF room = m_fit == Fit::WholePage
                            ? QSizeF(maximumViewportSize()) - margin
                            : QSizeF(viewport()->width() - margin.width(), QWIDGETSIZE_MAX);
    const QSizeF shown = paper.scaled(room.expandedTo({1, 1}), Qt::KeepAspectRatio) * m_zoom;
    return shown.toSize().expandedTo({1, 1});
}

/// A page drawn much finer than it is shown is made smaller once, and smoothly.
const QPixmap& PageView::fitted(QSize size) {
    const QSize pixels = size * devicePixelRatioF();
    if (m_fittedOf != picture().cacheKey() || m_fitted.size() != pixels) {
        m_fittedOf = picture().cacheKey();
        m_fitted =
            QPixmap::fromImage(picture().scaled(pixels, Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
    }
    return m_fitted;
}

int PageView::dotsPerInch() const {
    const double pixels = shownSize().width() * devicePixelRatioF();
    return qBound(kSmallestDots, qRound(pixels / (kPaperWidth / kInch)), kLargestDots);
}

void PageView::setZoom(double zoom) {
    const double bounded = qBound(kSmallestZoom, zoom, kLargestZoom);
    if (!qFuzzyCompare(bounded, m_zoom)) {
        m_zoom = bounded;
        relayout();
    }
}

void PageView::setFit(Fit fit) {
    m_fit = fit;
    m_zoom = 1;
    setVerticalScrollBarPolicy(fit == Fit::Width ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAsNeeded);
    relayout();
}

void PageView::relayout() {
    layBars();
    viewport()->update();
    Q_EMIT sizeChanged();
}

void PageView::zoomIn() {
    setZoom(m_zoom * kStep);
}

void PageView::zoomOut() {
    setZoom(m_zoom / kStep);
}

void PageView::layBars() {
    const QSize page = shownSize() + QSize(2 * Space::kSmall, 2 * Space::kSmall);
    for (const auto& [bar, all, room] :
         {std::tuple(horizontalScrollBar(), page.width(), viewport()->width()),
          std::tuple(verticalScrollBar(), page.height(), viewport()->height())}) {
        bar->setRange(0, m_pages.isEmpty() ? 0 : qMax(0, all - room));
        bar->setPageStep(room);
        bar->setSingleStep(fontMetrics().lineSpacing() * 2);
    }
}

void PageView::resizeEvent(QResizeEvent* event) {
    QAbstractScrollArea::resizeEvent(event);
    layBars();
    Q_EMIT sizeChanged();
}

void PageView::paintEvent(QPaintEvent*) {
    QPainter painter(viewport());
    const Colours colours = coloursOf(palette());
    painter.fillRect(viewport()->rect(), colours.band);
    if (m_pages.isEmpty()) {
        painter.setPen(colours.muted);
        painter.drawText(viewport()->rect().adjusted(Space::kLarge, 0, -Space::kLarge, 0),
                         Qt::AlignCenter | Qt::TextWordWrap, m_emptySentence);
        return;
    }
    const QSize page = shownSize();
    const int left = page.width() + 2 * Space::kSmall < viewport()->width()
                         ? (viewport()->width() - page.width()) / 2
                         : Space::kSmall - horizontalScrollBar()->value();
    const QRect place(QPoint(left, Space::kSmall - verticalScrollBar()->value()), page);
    painter.drawPixmap(place, fitted(page));
    painter.setPen(hasFocus() ? colours.accent : colours.outline);
    painter.drawRect(place.adjusted(-1, -1, 0, 0));
}

void PageView::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
        case Qt::Key_PageDown:
        case Qt::Key_PageUp: {
            const int before = m_page;
            turnTo(m_page + (event->key() == Qt::Key_PageDown ? 1 : -1));
            event->setAccepted(m_page != before);  // who shows one page of many may fetch the next
            return;
        }
        case Qt::Key_Home: turnTo(0); return;
        case Qt::Key_End: turnTo(pageCount() - 1); return;
        case Qt::Key_Plus: zoomIn(); return;
        case Qt::Key_Minus: zoomOut(); return;
        case Qt::Key_0: setZoom(1); return;
        default: QAbstractScrollArea::keyPressEvent(event);
    }
}

void PageView::wheelEvent(QWheelEvent* event) {
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        event->angleDelta().y() > 0 ? zoomIn() : zoomOut();
        return;
    }
    QAbstractScrollArea::wheelEvent(event);
}

}  // namespace saikoku::ui
