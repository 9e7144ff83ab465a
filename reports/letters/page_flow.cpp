#include "reports/letters/page_flow.h"

#include <limits>

namespace saikoku::reports {

namespace {

constexpr double kFrameWeight = 0.35;

}  // namespace

PageFlow::PageFlow(PageCanvas first, const NoticeLayout& layout, int pagesOfEnvelope)
    : m_layout(&layout),
      m_pagesOfEnvelope(pagesOfEnvelope),
      m_left(layout.left),
      m_width(PageCanvas::kWidth - layout.left - layout.right) {
    m_pages.push_back(std::move(first));
    m_top = topOf(0);
    m_y = m_top;
}

PageFlow PageFlow::endless() const {
    PageFlow flow(m_pages.back().blank(), *m_layout, 0);
    flow.m_left = m_left;
    flow.m_width = m_width;
    flow.m_top = 0;
    flow.m_y = 0;
    flow.m_isEndless = true;
    return flow;
}

double PageFlow::topOf(std::size_t page) const {
    const bool opensEnvelope =
        page == 0 || (m_pagesOfEnvelope > 0 && page % static_cast<std::size_t>(m_pagesOfEnvelope) == 0);
    return opensEnvelope ? m_layout->bodyTop : m_layout->top;
}

double PageFlow::room() const {
    return m_isEndless ? std::numeric_limits<double>::max() : PageCanvas::kHeight - m_layout->bottom - m_y;
}

double PageFlow::wholePage() const {
    return PageCanvas::kHeight - m_layout->bottom - m_layout->top;
}

void PageFlow::newPage() {
    if (m_isEndless) {
        return;
    }
    drawFrames();
    m_pages.push_back(m_pages.back().blank());
    m_top = topOf(m_pages.size() - 1);
    m_y = m_top;
    for (Frame& frame : m_frames) {
        frame.top = m_y;
        m_y += 2;  // the frame's own line stands clear of what it holds
    }
    m_top = m_y;
}

void PageFlow::need(double height) {
    if (height > room() && !isAtTop()) {
        newPage();
    }
}

void PageFlow::openFrame(double inset) {
    m_frames.push_back({m_left, m_width, m_y});
    m_left += inset;
    m_width -= 2 * inset;
    m_y += inset;
}

void PageFlow::closeFrame(double inset) {
    m_y += inset;
    const Frame frame = m_frames.back();
    page().rect({frame.left, frame.top, frame.width, m_y - frame.top}, kFrameWeight);
    m_frames.pop_back();
    m_left = frame.left;
    m_width = frame.width;
}

void PageFlow::drawFrames() {
    for (const Frame& frame : m_frames) {
        page().rect({frame.left, frame.top, frame.width, m_y + 1 - frame.top}, kFrameWeight);
    }
}

}  // namespace saikoku::reports
