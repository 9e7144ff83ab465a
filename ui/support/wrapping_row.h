#pragma once

#include <QLayout>

namespace saikoku::ui {

/// @brief Widgets side by side while there is room for them, else in as many rows
/// as it takes, each about as long. What may grow takes the room that is left.
class WrappingRow : public QLayout {
public:
    explicit WrappingRow(int spacing);
    ~WrappingRow() override;

    void addItem(QLayoutItem* item) override { m_items.append(item); }
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem* itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem* takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect& area) override;

private:
    using Row = QList<QLayoutItem*>;
    QList<Row> rowsFor(int width) const;
    int widthOf(const Row& row) const;
    static int heightOf(const Row& row);
    void place(const Row& row, const QRect& area) const;

    QList<QLayoutItem*> m_items;
};

}  // namespace saikoku::ui
