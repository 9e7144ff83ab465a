#pragma once

#include <vector>

#include "core/notices/notice_template.h"
#include "reports/paper/page_canvas.h"

namespace saikoku::reports {

/// @brief The pages of a letter as its body runs down them: where the next thing stands, and when a new page
/// begins. Frames that are open are closed at the foot of a page and go on at the top of the next. mm.
class PageFlow {
public:
    /// @param pagesOfEnvelope after so many the next envelope begins, whose first page has room for the
    /// address again; 0: never.
    PageFlow(PageCanvas first, const NoticeLayout& layout, int pagesOfEnvelope);

    /// @brief One endless page as wide as this flow is now: what stands on it only tells its height.
    PageFlow endless() const;

    PageCanvas& page() { return m_pages.back(); }
    double left() const { return m_left; }
    double width() const { return m_width; }
    double y() const { return m_y; }
    /// @brief Left on this page.
    double room() const;
    /// @brief Of a page that is neither the first nor that of a further envelope.
    double wholePage() const;
    bool isAtTop() const { return m_y <= m_top + 0.01; }
    bool isEndless() const { return m_isEndless; }

    void advance(double height) { m_y += height; }
    void newPage();
    /// @brief A new page unless so much is left, or nothing stands on this one yet.
    void need(double height);

    void openFrame(double inset);
    void closeFrame(double inset);

    std::vector<PageCanvas> takePages() { return std::move(m_pages); }

private:
    double topOf(std::size_t page) const;
    void drawFrames();

    struct Frame {
        double left = 0;
        double width = 0;
        double top = 0;
    };

    const NoticeLayout* m_layout;
    int m_pagesOfEnvelope = 0;
    std::vector<PageCanvas> m_pages;
    std::vector<Frame> m_frames;
    double m_left = 0;
    double m_width = 0;
    double m_top = 0;
    double m_y = 0;
    bool m_isEndless = false;
};

}  // namespace saikoku::reports
