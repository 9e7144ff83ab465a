#include "ui/support/wrapping_row.h"

#include <algorithm>

namespace saikoku::ui {

namespace {

// Narrower than a third of everything it may become unreadable, but never unreachable.
constexpr int kMostRows = 3;

bool grows(const QLayoutItem& item) {
    return item.expandingDirections().testFlag(Qt::Horizontal);
}

}  // namespace

WrappingRow::WrappingRow(int spacing) {
    setSpacing(spacing);
    setContentsMargins(0, 0, 0, 0);
}

WrappingRow::~WrappingRow() {
    qDeleteAll(m_items);
}

QLayoutItem* WrappingRow::takeAt(int index) {
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int WrappingRow::widthOf(const Row& row) const {
    int width = spacing() * static_cast<int>(qMax<qsizetype>(0, row.size() - 1));
    for (const QLayoutItem* item : row) {
        width += item->sizeHint().width();
    }
    return width;
}

int WrappingRow::heightOf(const Row& row) {
    int height = 0;
    for (const QLayoutItem* item : row) {
        height = qMax(height, item->sizeHint().height());
    }
    return height;
}

QList<WrappingRow::Row> WrappingRow::rowsFor(int width) const {
    Row shown;
    std::copy_if(m_items.begin(), m_items.end(), std::back_inserter(shown),
                 [](const QLayoutItem* item) { return !item->isEmpty(); });
    QList<Row> rows;
    for (qsizetype wanted = 1; wanted <= qMax<qsizetype>(1, shown.size()); ++wanted) {
        rows.clear();
        const qsizetype each = (shown.size() + wanted - 1) / wanted;
        for (qsizetype first = 0; first < shown.size(); first += each) {
            rows.append(shown.mid(first, each));
        }
        if (std::all_of(rows.begin(), rows.end(), [&](const Row& row) { return widthOf(row) <= width; })) {
            break;
        }
    }
    return rows;
}

int WrappingRow::heightForWidth(int width) const {
    const QMargins margins = contentsMargins();
    const QList<Row> rows = rowsFor(width - margins.left() - margins.right());
    int height =
        margins.top() + margins.bottom() + spacing() * static_cast<int>(qMax<qsizetype>(0, rows.size() - 1));
    for (const Row& row : rows) {
        height += heightOf(row);
    }
    return height;
}

QSize WrappingRow::sizeHint() const {
    const QMargins margins = contentsMargins();
    const Row all = rowsFor(QLAYOUTSIZE_MAX).value(0);
    return QSize(widthOf(all), heightOf(all)).grownBy(margins);
}

QSize WrappingRow::minimumSize() const {
    const Row all = rowsFor(QLAYOUTSIZE_MAX).value(0);
    int widest = widthOf(all) / kMostRows;
    for (const QLayoutItem* item : all) {
        widest = qMax(widest, item->sizeHint().width());
    }
    return QSize(widest, heightOf(all)).grownBy(contentsMargins());
}

void WrappingRow::setGeometry(const QRect& area) {
    QLayout::setGeometry(area);
    const QRect inner = area.marginsRemoved(contentsMargins());
    int top = inner.top();
    const QList<Row> rows = rowsFor(inner.width());
    for (const Row& row : rows) {
        const int height = rows.size() == 1 ? inner.height() : heightOf(row);
        place(row, {inner.left(), top, inner.width(), height});
        top += height + spacing();
    }
}

void WrappingRow::place(const Row& row, const QRect& area) const {
    const int left = area.width() - widthOf(row);
    auto growing = static_cast<int>(
        std::count_if(row.begin(), row.end(), [](const QLayoutItem* item) { return grows(*item); }));
    int spare = qMax(0, left);
    int x = area.left();
    for (QLayoutItem* item : row) {
        int width = item->sizeHint().width();
        if (grows(*item) && growing > 0) {
            const int more = spare / growing;
            width += more;
            spare -= more;
            --growing;
        }
        item->setGeometry({x, area.top(), qMin(width, area.width()), area.height()});
        x += width + spacing();
    }
}

}  // namespace saikoku::ui
