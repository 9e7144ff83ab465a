#pragma once

#include <QImage>
#include <QList>
#include <QWidget>

class QLabel;
class QToolButton;

namespace saikoku::ui {

class PageView;

/// @brief Pages of a letter in a view with a foot: number of the page, a remark, buttons to turn over and to
/// see the page whole or as wide as there is room.
class PagePane : public QWidget {
    Q_OBJECT

public:
    explicit PagePane(QWidget* parent = nullptr);

    /// @brief Other pages; the first is shown. None: `sentence` instead.
    void setPages(const QList<QImage>& pages, const QString& sentence = {});
    int pageCount() const;
    int currentPage() const;
    /// @brief Beside the number of the page, e.g. what stands on it.
    void setRemark(const QString& remark);
    void turn(int by);

private:
    void showFoot();

    PageView* m_view;
    QLabel* m_number;
    QLabel* m_remark;
    QToolButton* m_before;
    QToolButton* m_after;
    QToolButton* m_size;
};

}  // namespace saikoku::ui
