#pragma once

#include <QByteArray>
#include <QString>

#include <memory>
#include <vector>

#include "core/base/result.h"
#include "core/notices/notice_body.h"

namespace saikoku::reports {

class PictureShelf;
class TextSetter;
struct SetText;

/// @brief Justified: lines that are broken fill the width; Western words stay ragged.
enum class TextAlign { Left, Centre, Right, Justified };

/// @brief How letters stand: sizes in points (1 pt = 0.3528 mm), everything else in mm.
struct TextStyle {
    double size = 10.5;
    bool isBold = false;
    TextAlign align = TextAlign::Left;
    double lineHeight = 1.3;     ///< of the letter's size
    double hanging = 0;          ///< mm by which the second line and on are set in
    bool breaksAnywhere = true;  ///< a word longer than the line is broken; otherwise it runs over
    double grey = 0;             ///< 0 black … 1 white
};

/// @brief How an A4 sheet lies.
enum class Orientation { Portrait, Landscape };

/// @brief A rectangle in mm.
struct CanvasRect {
    double x = 0;
    double y = 0;
    double width = 0;
    double height = 0;
};

/// @brief A page being made: lengths in mm from the left and top edge of the sheet, y downwards. What is put
/// on it is only kept; it is drawn on paper or as a picture when the whole letter is known to be in order.
/// Black on white.
class PageCanvas {
public:
    static constexpr double kWidth = 210;  ///< of a sheet that stands upright
    static constexpr double kHeight = 297;

    /// @brief Both outlive the page and are shared by the pages of a run.
    PageCanvas(TextSetter& setter, PictureShelf& pictures, Orientation orientation = Orientation::Portrait);
    PageCanvas(PageCanvas&&) noexcept;
    PageCanvas& operator=(PageCanvas&&) noexcept;
    ~PageCanvas();

    /// @brief An empty page of the same run: to try something before it counts.
    PageCanvas blank() const { return {*m_setter, *m_pictures, m_orientation}; }
    double width() const { return m_orientation == Orientation::Portrait ? kWidth : kHeight; }
    double height() const { return m_orientation == Orientation::Portrait ? kHeight : kWidth; }
    /// @brief Puts everything of the other over what stands here, so many mm further down.
    void append(PageCanvas&& other, double down = 0);

    /// @brief Text whose first line begins at (x, y), broken at `width` (0: one line, never broken; Centre
    /// and Right then stand about x). Gives back its height.
    double text(double x, double y, double width, const QString& text, const TextStyle& style = {});
    double text(double x, double y, double width, const std::vector<NoticeRun>& runs,
                const TextStyle& style = {});
    /// @brief Some lines of a text that was set already, the first of them at (x, y). Gives back their
    /// height.
    double lines(double x, double y, const std::shared_ptr<const SetText>& text, std::size_t first,
                 std::size_t count, double grey = 0);
    /// @brief One line about its middle (x, y), turned by so many degrees against the clock.
    void turned(double x, double y, double degrees, const QString& text, const TextStyle& style);
    /// @brief What text() would take, without putting it down.
    double textHeight(double width, const QString& text, const TextStyle& style = {}) const;
    /// @brief Of its longest line, unbroken.
    double textWidth(const QString& text, const TextStyle& style = {}) const;

    /// @param weight thickness in mm. @param grey 0 black … 1 white.
    void line(double x1, double y1, double x2, double y2, double weight = 0.2, double grey = 0);
    void dashedLine(double x1, double y1, double x2, double y2, double weight = 0.2, double dash = 1);
    void rect(const CanvasRect& area, double weight = 0.2, double grey = 0);
    void fill(const CanvasRect& area, double grey);
    /// @brief Black bars or modules as one path, without smoothed edges: what a scanner reads.
    void bars(std::vector<CanvasRect> rects);
    /// @brief A PNG into the area, its shape kept, in the middle. BadInput: not a PNG, or over 4,000 × 4,000
    /// dots.
    /// @param name what the error calls it.
    Result<void> picture(const QByteArray& png, const CanvasRect& area, const QString& name);

    TextSetter& setter() const { return *m_setter; }
    /// @brief The first sign that no font of this machine has; 0: none.
    char32_t missingSign() const { return m_missing; }

    struct Item;
    const std::vector<Item>& items() const;

private:
    TextSetter* m_setter;
    PictureShelf* m_pictures;
    Orientation m_orientation;
    std::vector<Item> m_items;
    char32_t m_missing = 0;
};

}  // namespace saikoku::reports
