#include "ui/list/case_table.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QStyledItemDelegate>

#include "ui/support/seat_settings.h"
#include "ui/theme/theme.h"

namespace saikoku::ui {

namespace {

/// What a column usually has, and what it needs to be whole.
struct Room {
    int column;
    int width;
    int needed;
    bool isChosen;  ///< by a person: never less
};

/// Columns that need more grow into what is left, from the left; where that is too little but all would fit, columns
/// give what they do not need.
void share(QList<Room>& rooms, int width) {
    int spare = width;
    int wanted = 0, slack = 0;
    for (const Room& room : rooms) {
        spare -= room.width;
        wanted += qMax(0, room.needed - room.width);
        slack += room.isChosen ? 0 : qMax(0, room.width - room.needed);
    }
    if (wanted > spare && wanted <= spare + slack) {
        int missing = wanted - spare;
        for (Room& room : rooms) {
            const int given = room.isChosen ? 0 : qBound(0, room.width - room.needed, missing);
            room.width -= given;
            missing -= given;
            spare += given;
        }
    }
    for (Room& room : rooms) {
        const int more = qBound(0, room.needed - room.width, qMax(0, spare));
        room.width += more;
        spare -= more;
    }
}

constexpr int kCellPadding = 18;  ///< both sides, as CalmStyle keeps them
constexpr QChar kCallableShape = u'●';

/// Words that call for attention in the colour for it; shape and word stay.
class CaseDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override {
        QStyledItemDelegate::initStyleOption(option, index);
        const auto* model = qobject_cast<const CaseListModel*>(index.model());
        const CaseColumn& column = model->columns().at(index.column());
        if (column.field == CaseField::Status && option->text.startsWith(statusShape(WorkflowStatus::BrokenPromise))) {
            option->palette.setColor(QPalette::Text, coloursOf(option->palette).late);
        }
        if (!column.field && option->text.startsWith(kCallableShape)) {
            option->palette.setColor(QPalette::Text, coloursOf(option->palette).good);
        }
        const bool isAside = column.field == CaseField::Kana || column.field == CaseField::TaxItem;
        if (isAside || (!column.field && !option->text.startsWith(kCallableShape))) {
            option->palette.setColor(QPalette::Text, coloursOf(option->palette).muted);
        }
        option->textElideMode = Qt::ElideRight;
        option->state &= ~QStyle::State_HasFocus;
    }
};

}  // namespace

CaseTable::CaseTable(CaseListModel& model, SeatSettings& settings, QWidget* parent)
    : QTableView(parent), m_model(model), m_settings(settings) {
    setObjectName(QStringLiteral("caseTable"));
    setModel(&model);
    setAccessibleName(tr("Cases"));
    setItemDelegate(new CaseDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setWordWrap(false);
    setFrameShape(NoFrame);
    setTabKeyNavigation(false);
    setVerticalScrollMode(ScrollPerItem);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QHeaderView* header = horizontalHeader();
    header->setSectionsMovable(true);
    header->setSectionsClickable(true);
    header->setHighlightSections(false);
    header->setSortIndicatorShown(true);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    applyFont();
    applyColumns();
    m_fill.setSingleShot(true);
    connect(&m_fill, &QTimer::timeout, this, &CaseTable::fillRoom);
    connect(&model, &QAbstractItemModel::modelReset, &m_fill, qOverload<>(&QTimer::start));
    connect(&model, &QAbstractItemModel::dataChanged, &m_fill, qOverload<>(&QTimer::start));
    connect(header, &QHeaderView::sectionClicked, this, [this, header](int section) {
        const std::optional<CaseField> field = m_model.columns().at(section).field;
        if (!field) {
            showSort(m_sort);
            return;
        }
        // The header has turned its own indicator already.
        Q_EMIT sortWanted({*field, header->sortIndicatorOrder() == Qt::DescendingOrder});
    });
    connect(header, &QHeaderView::sectionMoved, this, &CaseTable::keepColumns);
    connect(header, &QHeaderView::sectionResized, this, [this](int section, int, int width) {
        if (!m_applying && width > 0) {
            m_settings.setColumnWidth(m_model.columns().at(section).key, qRound(width / fontFactor()));
        }
    });
    connect(header, &QWidget::customContextMenuRequested, this,
            [this, header](const QPoint& at) { chooseColumns(header->mapToGlobal(at)); });
    connect(this, &QTableView::doubleClicked, this, [this](const QModelIndex& index) { Q_EMIT opened(index.row()); });
}

void CaseTable::applyFont() {
    verticalHeader()->setDefaultSectionSize(ui::rowHeight(font()));
    verticalHeader()->setMinimumSectionSize(ui::rowHeight(font()));
}

void CaseTable::applyColumns() {
    m_applying = true;
    const QStringList kept = m_settings.listColumns();
    QHeaderView* header = horizontalHeader();
    const QList<CaseColumn>& columns = m_model.columns();
    for (int i = 0; i < columns.size(); ++i) {
        const CaseColumn& column = columns.at(i);
        header->setSectionHidden(i, (!kept.isEmpty() && !kept.contains(column.key)) || (!m_hasMoney && isOfMoney(column)));
        header->resizeSection(i, usualWidth(i));
    }
    for (int place = 0; place < kept.size(); ++place) {
        for (int i = 0; i < columns.size(); ++i) {
            if (columns.at(i).key == kept.at(place)) {
                header->moveSection(header->visualIndex(i), place);
            }
        }
    }
    m_applying = false;
    m_fill.start();
}

double CaseTable::fontFactor() const { return font().pointSizeF() / kUsualFont; }

int CaseTable::usualWidth(int column) const {
    const CaseColumn& of = m_model.columns().at(column);
    return qRound(m_settings.columnWidth(of.key, of.usualWidth) * fontFactor());
}

/// Where the window is wider than the columns, those that are cut get what is left.
void CaseTable::fillRoom() {
    const QHeaderView* header = horizontalHeader();
    const auto [first, last] = rowsOnScreen();
    const QFontMetrics metrics(font());
    QList<Room> rooms;
    for (int place = 0; place < header->count(); ++place) {
        const int column = header->logicalIndex(place);
        if (header->isSectionHidden(column)) {
            continue;
        }
        int needed = metrics.horizontalAdvance(m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        if (column == header->sortIndicatorSection()) {  // the arrow stands beside the words
            needed = qMax(needed, header->sectionSizeHint(column) - kCellPadding);
        }
        for (int row = first; row <= last; ++row) {
            needed = qMax(needed, metrics.horizontalAdvance(m_model.index(row, column).data().toString()));
        }
        const bool isChosen = m_settings.columnWidth(m_model.columns().at(column).key, 0) > 0;
        rooms.append({column, usualWidth(column), needed + kCellPadding, isChosen});
    }
    share(rooms, viewport()->width());
    m_applying = true;
    for (const Room& room : rooms) {
        if (header->sectionSize(room.column) != room.width) {
            horizontalHeader()->resizeSection(room.column, room.width);
        }
    }
    m_applying = false;
}

void CaseTable::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    m_fill.start();
}

void CaseTable::setMoney(bool hasMoney) {
    if (m_hasMoney != hasMoney) {
        m_hasMoney = hasMoney;
        applyColumns();
    }
}

void CaseTable::keepColumns() {
    if (m_applying || !m_hasMoney) {
        return;
    }
    QStringList shown;
    const QHeaderView* header = horizontalHeader();
    for (int place = 0; place < header->count(); ++place) {
        const int logical = header->logicalIndex(place);
        if (!header->isSectionHidden(logical)) {
            shown.append(m_model.columns().at(logical).key);
        }
    }
    m_settings.setListColumns(shown);
}

void CaseTable::chooseColumns(const QPoint& globalPosition) {
    QMenu menu(this);
    for (int i = 0; i < m_model.columnCount(); ++i) {
        if (!m_hasMoney && isOfMoney(m_model.columns().at(i))) {
            continue;
        }
        QAction* action = menu.addAction(caseColumnHeading(m_model.columns().at(i)));
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(i));
        connect(action, &QAction::toggled, this, [this, i](bool shown) {
            setColumnHidden(i, !shown);
            keepColumns();
        });
    }
    menu.addSeparator();
    connect(menu.addAction(tr("Usual columns")), &QAction::triggered, this, [this] {
        m_settings.setListColumns({});
        m_model.setColumns(caseColumns());
        applyColumns();
    });
    menu.exec(globalPosition);
}

void CaseTable::showSort(const CaseSort& sort) {
    m_sort = sort;
    for (int i = 0; i < m_model.columnCount(); ++i) {
        if (m_model.columns().at(i).field == sort.field) {
            horizontalHeader()->setSortIndicator(i, sort.descending ? Qt::DescendingOrder : Qt::AscendingOrder);
            return;
        }
    }
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
}

void CaseTable::goToRow(int row) {
    if (row >= 0 && row < m_model.rowCount()) {
        const QModelIndex index = m_model.index(row, horizontalHeader()->logicalIndexAt(0));
        setCurrentIndex(index);
        scrollTo(index, PositionAtCenter);
    }
}

std::pair<int, int> CaseTable::rowsOnScreen() const {
    const int first = rowAt(0);
    const int last = rowAt(viewport()->height() - 1);
    return {qMax(0, first), last < 0 ? m_model.rowCount() - 1 : last};
}

void CaseTable::keyPressEvent(QKeyEvent* event) {
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        Q_EMIT opened(currentIndex().row());
        return;
    }
    const int last = m_model.rowCount() - 1;
    if ((event->key() == Qt::Key_Home || event->key() == Qt::Key_End) &&
        event->modifiers() == Qt::NoModifier && last >= 0) {
        setCurrentIndex(
            m_model.index(event->key() == Qt::Key_Home ? 0 : last, horizontalHeader()->logicalIndexAt(0)));
        return;
    }
    QTableView::keyPressEvent(event);
}

void CaseTable::changeEvent(QEvent* event) {
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        applyFont();
        applyColumns();
    }
}

}  // namespace saikoku::ui
