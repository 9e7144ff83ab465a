#pragma once

#include <QAbstractScrollArea>
#include <QImage>
#include <QList>
#include <QPixmap>

#include <vector>

namespace saikoku::reports {
struct PagePicture;
}

namespace saikoku::ui {

/// @brief Pages as they were drawn, for a view.
QList<QImage> pageImages(const std::vector<reports::PagePicture>& pages);

/// @brief Pages as they were drawn, one at a time: PageUp and PageDown turn over, + − 0 zoom (0: as it fits),
/// arrows move a page that is larger. White also where the window is dark: it is paper.
class PageView : public QAbstractScrollArea {
    Q_OBJECT

public:
    /// @brief What zoom 1 is.
    enum class Fit { Width, WholePage };

    explicit PageView(QWidget* parent = nullptr);

    void setPages(const QList<QImage>& pages);
    /// @brief What stands here while there is no page.
    void setEmptySentence(const QString& sentence);
    int pageCount() const { return static_cast<int>(m_pages.size()); }
    int page() const { return m_page; }
    const QImage& picture() const;
    void turnTo(int page);
    Fit fit() const { return m_fit; }
    void setFit(Fit fit);
    /// @brief 1: as it fits.
    double zoom() const { return m_zoom; }
    void setZoom(double zoom);
    void zoomIn();
    void zoomOut();
    /// @brief How many pixels an inch of paper has at this size.
    int dotsPerInch() const;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void pageChanged();
    /// Pages are shown larger or smaller: others may be drawn.
    void sizeChanged();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    QSize shownSize() const;
    const QPixmap& fitted(QSize size);
    void relayout();
    void layBars();

    QList<QImage> m_pages;
    QString m_emptySentence;
    QPixmap m_fitted;  ///< the page that stands there, at the size it stands there
    qint64 m_fittedOf = 0;
    int m_page = 0;
    Fit m_fit = Fit::Width;
    double m_zoom = 1;
};

}  // namespace saikoku::ui
