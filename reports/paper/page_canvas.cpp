#include "reports/paper/page_canvas.h"

#include <algorithm>
#include <iterator>

#include "reports/paper/page_items.h"
#include "reports/paper/text_setter.h"

namespace saikoku::reports {

PageCanvas::PageCanvas(TextSetter& setter, PictureShelf& pictures, Orientation orientation)
    : m_setter(&setter), m_pictures(&pictures), m_orientation(orientation) {}
PageCanvas::PageCanvas(PageCanvas&&) noexcept = default;
PageCanvas& PageCanvas::operator=(PageCanvas&&) noexcept = default;
PageCanvas::~PageCanvas() = default;

const std::vector<PageCanvas::Item>& PageCanvas::items() const {
    return m_items;
}

namespace {

struct MoveDown {
    double by = 0;

    void operator()(TextItem& item) const { item.y += points(by); }
    void operator()(LineItem& item) const { item.y1 += by, item.y2 += by; }
    void operator()(RectItem& item) const { item.area.y += by; }
    void operator()(FillItem& item) const { item.area.y += by; }
    void operator()(PictureItem& item) const { item.area.y += by; }
    void operator()(BarsItem& item) const {
        for (CanvasRect& each : item.rects) {
            each.y += by;
        }
    }
};

}  // namespace

void PageCanvas::append(PageCanvas&& other, double down) {
    for (Item& item : other.m_items) {
        std::visit(MoveDown{down}, item.what);
    }
    m_items.insert(m_items.end(), std::make_move_iterator(other.m_items.begin()),
                   std::make_move_iterator(other.m_items.end()));
    m_missing = m_missing == 0 ? other.m_missing : m_missing;
}

double PageCanvas::text(double x, double y, double width, const QString& text, const TextStyle& style) {
    return this->text(x, y, width, std::vector<NoticeRun>{{text, false}}, style);
}

double PageCanvas::text(double x, double y, double width, const std::vector<NoticeRun>& runs,
                        const TextStyle& style) {
    const SharedText set = m_setter->set(runs, points(width), style);
    return lines(x, y, set, 0, set->lines.size(), style.grey);
}

double PageCanvas::lines(double x, double y, const SharedText& text, std::size_t first, std::size_t count,
                         double grey) {
    m_missing = m_missing == 0 ? text->missing : m_missing;
    m_items.push_back({TextItem{text, points(x), points(y), first, count, grey, 0}});
    return millimetres(text->lineHeight * double(count));
}

void PageCanvas::turned(double x, double y, double degrees, const QString& text, const TextStyle& style) {
    TextStyle centred = style;
    centred.align = TextAlign::Centre;
    const SharedText set = m_setter->set(text, 0, centred);
    m_missing = m_missing == 0 ? set->missing : m_missing;
    m_items.push_back({TextItem{set, points(x), points(y), 0, set->lines.size(), style.grey, degrees}});
}

double PageCanvas::textHeight(double width, const QString& text, const TextStyle& style) const {
    return millimetres(m_setter->set(text, points(width), style)->height());
}

double PageCanvas::textWidth(const QString& text, const TextStyle& style) const {
    return millimetres(m_setter->set(text, 0, style)->widest);
}

void PageCanvas::line(double x1, double y1, double x2, double y2, double weight, double grey) {
    m_items.push_back({LineItem{x1, y1, x2, y2, weight, grey, 0}});
}

void PageCanvas::dashedLine(double x1, double y1, double x2, double y2, double weight, double dash) {
    m_items.push_back({LineItem{x1, y1, x2, y2, weight, 0, dash}});
}

void PageCanvas::rect(const CanvasRect& area, double weight, double grey) {
    m_items.push_back({RectItem{area, weight, grey}});
}

void PageCanvas::fill(const CanvasRect& area, double grey) {
    m_items.push_back({FillItem{area, grey}});
}

void PageCanvas::bars(std::vector<CanvasRect> rects) {
    m_items.push_back({BarsItem{std::move(rects)}});
}

Result<void> PageCanvas::picture(const QByteArray& png, const CanvasRect& area, const QString& name) {
    SAIKOKU_TRY_ASSIGN(const auto read, m_pictures->read(png, name));
    const double scale = std::min(area.width / read->width, area.height / read->height);
    const double width = read->width * scale;
    const double height = read->height * scale;
    m_items.push_back({PictureItem{
        read, {area.x + (area.width - width) / 2, area.y + (area.height - height) / 2, width, height}}});
    return {};
}

}  // namespace saikoku::reports
