#include "reports/paper/page_painter.h"

#include <algorithm>
#include <cmath>
#include <numbers>

#include "reports/paper/page_items.h"

namespace saikoku::reports {

namespace {

class Painter {
public:
    explicit Painter(cairo_t* context) : m_context(context) {}

    void operator()(const TextItem& item) {
        setGrey(item.grey);
        if (item.degrees != 0) {
            cairo_save(m_context);
            cairo_translate(m_context, item.x, item.y);
            cairo_rotate(m_context, -item.degrees * std::numbers::pi / 180);
            showLines(item, 0, -item.text->height() / 2);
            cairo_restore(m_context);
        } else {
            showLines(item, item.x, item.y);
        }
    }

    void operator()(const LineItem& item) {
        setGrey(item.grey);
        cairo_set_line_width(m_context, points(item.weight));
        const double dash = points(item.dash);
        cairo_set_dash(m_context, &dash, dash > 0 ? 1 : 0, 0);
        cairo_move_to(m_context, points(item.x1), points(item.y1));
        cairo_line_to(m_context, points(item.x2), points(item.y2));
        cairo_stroke(m_context);
    }

    void operator()(const RectItem& item) {
        setGrey(item.grey);
        cairo_set_line_width(m_context, points(item.weight));
        cairo_set_dash(m_context, nullptr, 0, 0);
        addRect(item.area);
        cairo_stroke(m_context);
    }

    void operator()(const FillItem& item) {
        setGrey(item.grey);
        addRect(item.area);
        cairo_fill(m_context);
    }

    /// As lines as thick as the bars are high: half of the numbers that their outlines would take, and codes
    /// are most of what stands on a page.
    void operator()(const BarsItem& item) {
        setGrey(0);
        const cairo_antialias_t before = cairo_get_antialias(m_context);
        cairo_set_antialias(m_context, CAIRO_ANTIALIAS_NONE);
        cairo_set_dash(m_context, nullptr, 0, 0);
        std::vector<double> heights;
        for (const CanvasRect& rect : item.rects) {
            if (std::none_of(heights.begin(), heights.end(),
                             [&](double each) { return isSame(each, rect.height); })) {
                heights.push_back(rect.height);
            }
        }
        for (const double height : heights) {
            for (const CanvasRect& rect : item.rects) {
                if (isSame(rect.height, height)) {
                    const double y = points(rect.y + rect.height / 2);
                    cairo_move_to(m_context, points(rect.x), y);
                    cairo_line_to(m_context, points(rect.x + rect.width), y);
                }
            }
            cairo_set_line_width(m_context, points(height));
            cairo_stroke(m_context);
        }
        cairo_set_antialias(m_context, before);
    }

    void operator()(const PictureItem& item) {
        cairo_save(m_context);
        cairo_translate(m_context, points(item.area.x), points(item.area.y));
        cairo_scale(m_context, points(item.area.width) / item.picture->width,
                    points(item.area.height) / item.picture->height);
        cairo_set_source_surface(m_context, item.picture->surface, 0, 0);
        cairo_paint(m_context);
        cairo_restore(m_context);
        m_grey = -1;
    }

private:
    static bool isSame(double one, double other) { return std::abs(one - other) < 1e-6; }

    void setGrey(double grey) {
        if (grey != m_grey) {
            cairo_set_source_rgb(m_context, grey, grey, grey);
            m_grey = grey;
        }
    }

    void addRect(const CanvasRect& area) {
        cairo_rectangle(m_context, points(area.x), points(area.y), points(area.width), points(area.height));
    }

    void showLines(const TextItem& item, double x, double y) {
        const SetText& text = *item.text;
        for (std::size_t i = 0; i < item.count; ++i) {
            const SetLine& line = text.lines.at(item.first + i);
            const double baseline = y + text.ascent + text.lineHeight * double(i);
            for (const GlyphRun& run : line.runs) {
                showRun(run, x + line.left, baseline);
            }
        }
    }

    void showRun(const GlyphRun& run, double x, double y) {
        m_glyphs.assign(run.glyphs.begin(), run.glyphs.end());
        for (cairo_glyph_t& glyph : m_glyphs) {
            glyph.x += x;
            glyph.y += y;
        }
        cairo_set_scaled_font(m_context, run.font);
        cairo_show_text_glyphs(
            m_context, run.text.constData(), static_cast<int>(run.text.size()), m_glyphs.data(),
            static_cast<int>(m_glyphs.size()), run.clusters.data(), static_cast<int>(run.clusters.size()),
            run.isBackward ? CAIRO_TEXT_CLUSTER_FLAG_BACKWARD : cairo_text_cluster_flags_t{});
    }

    cairo_t* m_context;
    double m_grey = -1;
    std::vector<cairo_glyph_t> m_glyphs;
};

}  // namespace

void paintPage(cairo_t* context, const PageCanvas& page) {
    Painter painter(context);
    for (const PageCanvas::Item& item : page.items()) {
        std::visit(painter, item.what);
    }
}

}  // namespace saikoku::reports
