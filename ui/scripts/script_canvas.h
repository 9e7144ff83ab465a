#pragma once

#include <QGraphicsView>
#include <QHash>

#include <optional>

#include "core/scripts/script_edit.h"

namespace saikoku::ui {

class ScriptDocument;

/// @brief The script as boxes and what leads from one to the next. By mouse: choose and drag boxes, drag from
/// an exit to a box, wheel with Ctrl zooms. By keys: arrows choose a box, Ctrl+arrows move it, 1–9 take up
/// one of its exits, arrows then choose where it leads and Enter joins them (Del: nowhere, Esc: as before); +
/// - 0 zoom, * shows all.
class ScriptCanvas : public QGraphicsView {
    Q_OBJECT

public:
    explicit ScriptCanvas(ScriptDocument& document, QWidget* parent = nullptr);
    ~ScriptCanvas() override;

    /// @brief How many findings each box has.
    void showFindings(const QHash<QString, int>& findings);
    /// @brief Where a new box has room: beside the chosen one.
    QPoint freePlace() const;
    void zoom(double factor);
    void zoomUsual();
    void fitAll();
    /// @brief Takes up the exit; the keyboard chooses where it leads. False: the chosen box has none such.
    bool takeExit(int number);
    bool isJoining() const { return m_exit.has_value(); }
    /// @brief Where the exit taken up would lead.
    const QString& target() const { return m_target; }

Q_SIGNALS:
    /// To the fields of the box.
    void editWanted();
    void removeWanted();
    /// What the keys mean now; empty: as usual.
    void hinted(const QString& sentence);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void drawForeground(QPainter* painter, const QRectF& area) override;

private:
    class BoxItem;
    class LinkItem;

    void sync();
    void look();
    void sayChosen();
    BoxItem* itemAt(const QPoint& at) const;
    std::optional<ScriptExit> exitAt(const QPoint& at) const;
    QString neighbour(const QString& from, Qt::Key direction) const;
    bool joinByKey(int key);
    bool stepByKey(int key, Qt::KeyboardModifiers modifiers);
    void moveChosen(int dx, int dy);
    void join(QString next);
    void endJoining();
    bool isDragged(const QPoint& at) const;
    void dragTo(const QPointF& at);
    void redrawLinks();

    ScriptDocument& m_document;
    QHash<QString, BoxItem*> m_boxes;
    QList<LinkItem*> m_links;
    QHash<QString, int> m_findings;
    std::optional<ScriptExit> m_exit;  ///< being joined
    QString m_target;
    QString m_dragged;
    QPointF m_grip;     ///< where the dragged box is held
    QPoint m_pressed;   ///< where the mouse went down
    QPointF m_pointer;  ///< end of the line that follows the mouse
    bool m_isByMouse = false;
    bool m_wasShown = false;
};

}  // namespace saikoku::ui
