#include "ui/board/board_screen.h"

#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include "core/arrears/late_charge_rates.h"
#include "core/cases/board_change.h"
#include "core/security/session.h"
#include "ui/board/board_model.h"
#include "ui/board/status_tile.h"
#include "ui/frame/workspace.h"
#include "ui/support/display_text.h"
#include "ui/support/texts.h"
#include "ui/theme/theme.h"

namespace saikoku::ui {

namespace {

constexpr int kCellPadding = 18;  ///< both sides, as CalmStyle keeps them

/// Cells open with Enter as with a click.
class MatrixView : public QTableView {
public:
    using QTableView::QTableView;

protected:
    void keyPressEvent(QKeyEvent* event) override {
        if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
            Q_EMIT clicked(currentIndex());
            return;
        }
        QTableView::keyPressEvent(event);
    }
};

QString dimensionLabel(BoardDimension dimension) {
    switch (dimension) {
    case BoardDimension::TaxItem:
        return BoardScreen::tr("Tax");
    case BoardDimension::District:
        return BoardScreen::tr("District");
    case BoardDimension::Operator:
        return BoardScreen::tr("In charge");
    case BoardDimension::AgeBand:
        return BoardScreen::tr("Age");
    }
    return {};
}

}  // namespace

BoardScreen::BoardScreen(Workspace& workspace, QWidget* parent)
    : Screen(parent), m_workspace(workspace), m_model(new BoardModel(this)), m_matrix(new MatrixView(this)), m_dimensions(new QButtonGroup(this)) {
    setObjectName(QStringLiteral("boardScreen"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Space::kLarge, Space::kMedium, Space::kLarge, Space::kSmall);
    column->setSpacing(Space::kMedium);
    m_asOf = sectionTitle({}, this);
    column->addWidget(m_asOf);
    m_empty = new QLabel(this);
    m_empty->setObjectName(QStringLiteral("boardEmpty"));
    m_empty->setWordWrap(true);
    m_empty->hide();
    column->addWidget(m_empty);
    m_rateWarning = new QLabel(this);
    m_rateWarning->setObjectName(QStringLiteral("rateWarning"));
    m_rateWarning->setWordWrap(true);
    m_rateWarning->hide();
    column->addWidget(m_rateWarning);
    auto* tiles = new QHBoxLayout;
    tiles->setSpacing(Space::kMedium);
    for (const WorkflowStatus status : kBoardStatuses) {
        auto* tile = new StatusTile(status, this);
        connect(tile, &QAbstractButton::clicked, this, [this, status] { m_workspace.showCases(statusCondition(status)); });
        m_tiles.append(tile);
        tiles->addWidget(tile);
    }
    column->addLayout(tiles);
    auto* choice = new QHBoxLayout;
    choice->setSpacing(Space::kUnit);
    choice->addWidget(mutedLabel(tr("By"), this));
    for (const BoardDimension dimension :
         {BoardDimension::TaxItem, BoardDimension::District, BoardDimension::Operator, BoardDimension::AgeBand}) {
        auto* button = new QToolButton(this);
        button->setText(dimensionLabel(dimension));
        button->setObjectName(QStringLiteral("dimension_%1").arg(static_cast<int>(dimension)));
        button->setCheckable(true);
        button->setChecked(dimension == m_dimension);
        button->setFocusPolicy(Qt::TabFocus);
        m_dimensions->addButton(button);
        connect(button, &QToolButton::clicked, this, [this, dimension] { chooseDimension(dimension); });
        choice->addWidget(button);
    }
    showDimension();
    choice->addStretch();
    column->addLayout(choice);
    m_matrix->setObjectName(QStringLiteral("boardMatrix"));
    m_matrix->setModel(m_model);
    m_matrix->setFrameShape(QFrame::NoFrame);
    m_matrix->setShowGrid(false);
    m_matrix->setAlternatingRowColors(true);
    m_matrix->setSelectionMode(QAbstractItemView::SingleSelection);
    m_matrix->setCursor(Qt::PointingHandCursor);
    m_matrix->setTabKeyNavigation(false);
    m_matrix->verticalHeader()->hide();
    m_matrix->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_matrix->horizontalHeader()->setHighlightSections(false);
    m_matrix->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_matrix->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_matrix->viewport()->installEventFilter(this);
    followFont(m_matrix, [this] {
        m_matrix->verticalHeader()->setDefaultSectionSize(rowHeight(m_matrix->font()));
        fitColumns();
    });
    column->addWidget(m_matrix, 1);
    connect(m_matrix, &QTableView::clicked, this, [this](const QModelIndex& index) {
        if (index.isValid() && m_model->casesAt(index) != 0) {
            m_workspace.showCases(m_model->conditionAt(index));
        }
    });
    for (const auto changed : {&Workspace::campaignChanged, &Workspace::casesRolled}) {
        connect(&workspace, changed, this, [this] {
            if (isVisible()) {
                ask();
                askChange();
            }
        });
    }
}

/// The table of late-charge rates ends before it is missed: those who see to it
/// are told here, callers are not.
void BoardScreen::showRateWarning() {
    if (!m_workspace.session().may(Permission::Reports)) {
        return;
    }
    const auto rates = m_workspace.session().rules<LateChargeRates>();
    if (!rates) {
        m_workspace.showError(rates.error());
        return;
    }
    const std::optional<QString> warning = (*rates)->warningOn(m_workspace.today());
    m_rateWarning->setText(warning ? QStringLiteral("▲ ") + *warning : QString());
    m_rateWarning->setVisible(warning.has_value() && m_workspace.campaign().hasMoney);
}

void BoardScreen::enter() {
    showRateWarning();
    ask();
    askChange();
    m_tiles.constFirst()->setFocus();
}

void BoardScreen::perform(Action action) {
    if (action == Action::Refresh) {
        ask();
        askChange();
    }
}

void BoardScreen::showDimension() {
    const QList<QAbstractButton*> buttons = m_dimensions->buttons();
    for (QAbstractButton* button : buttons) {
        markChosen(button, button->isChecked());
    }
}

void BoardScreen::changeEvent(QEvent* event) {
    Screen::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        showDimension();
    }
}

void BoardScreen::chooseDimension(BoardDimension dimension) {
    m_dimension = dimension;
    showDimension();
    ask();
}

/// Every number whole; what is left is shared, and what is missing is scrolled to.
void BoardScreen::fitColumns() {
    const QFontMetrics metrics(m_matrix->font());
    const int columns = m_model->columnCount();
    QList<int> widths;
    int all = 0;
    for (int column = 0; column < columns; ++column) {
        int needed = metrics.horizontalAdvance(m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        for (int row = 0; row < m_model->rowCount(); ++row) {
            needed = qMax(needed, metrics.horizontalAdvance(m_model->index(row, column).data().toString()));
        }
        widths.append(m_matrix->isColumnHidden(column) ? 0 : needed + kCellPadding);
        all += widths.constLast();
    }
    const qsizetype shown = columns - widths.count(0);
    const int spare = shown == 0 ? 0 : qMax(0, m_matrix->viewport()->width() - all) / static_cast<int>(shown);
    for (int column = 0; column < columns; ++column) {
        if (widths.at(column) > 0) {
            m_matrix->setColumnWidth(column, widths.at(column) + spare);
        }
    }
}

bool BoardScreen::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_matrix->viewport() && event->type() == QEvent::Resize) {
        fitColumns();
    }
    return Screen::eventFilter(watched, event);
}

/// Without money two statuses, no yen and no tax items.
void BoardScreen::fitCampaign() {
    const bool hasMoney = m_workspace.campaign().hasMoney;
    for (qsizetype i = 0; i < m_tiles.size(); ++i) {
        const WorkflowStatus status = kBoardStatuses.at(static_cast<size_t>(i));
        m_tiles.at(i)->setVisible(hasMoney || status == WorkflowStatus::NotContacted || status == WorkflowStatus::NoPromise);
    }
    const QList<QAbstractButton*> buttons = m_dimensions->buttons();
    buttons.at(static_cast<int>(BoardDimension::TaxItem))->setVisible(hasMoney);
    if (!hasMoney && m_dimension == BoardDimension::TaxItem) {
        m_dimension = usualDimension(hasMoney);
        buttons.at(static_cast<int>(m_dimension))->setChecked(true);
        showDimension();
    }
    m_rateWarning->setVisible(hasMoney && !m_rateWarning->text().isEmpty());
}

void BoardScreen::ask() {
    if (m_asking) {
        m_asking->store(true);
    }
    fitCampaign();
    const CampaignId campaign = m_workspace.campaign().id;
    const BoardDimension dimension = m_dimension;
    m_asking = m_workspace.worker().run<Board>(
        [campaign, dimension](Session& session) { return workflowBoard(session, campaign, dimension); }, this,
        [this](Result<Board> board) {
            if (board) {
                showBoard(*board);
            } else {
                m_workspace.showError(board.error());
            }
        });
}

void BoardScreen::askChange() {
    if (m_askingChange) {
        m_askingChange->store(true);
    }
    for (StatusTile* tile : std::as_const(m_tiles)) {
        tile->showChange(std::nullopt);
    }
    const CampaignId campaign = m_workspace.campaign().id;
    m_askingChange = m_workspace.background().run<BoardChange>(
        [campaign](Session& session) { return boardChange(session, campaign); }, this,
        [this](Result<BoardChange> change) {
            if (!change) {
                m_workspace.showError(change.error());
                return;
            }
            for (qsizetype i = 0; change->isKnown && i < m_tiles.size(); ++i) {
                m_tiles.at(i)->showChange(change->statuses.at(static_cast<size_t>(i)));
            }
        });
}

void BoardScreen::showBoard(const Board& board) {
    Yen all;
    qint64 cases = 0;
    for (const BoardCell& cell : board.statuses) {
        all += cell.yen;
        cases += cell.cases;
    }
    m_empty->setText(cases == 0 ? m_workspace.emptyCityText() : QString());
    m_empty->setVisible(cases == 0);
    const bool hasMoney = m_workspace.campaign().hasMoney;
    m_asOf->setText(!hasMoney ? tr("As of %1: %2 cases not done with").arg(DisplayText::longDate(board.asOf), Yen(cases).toString())
                              : tr("As of %1: %2 cases in arrears, %3 (without late charge)")
                        .arg(DisplayText::longDate(board.asOf), Yen(cases).toString(), DisplayText::yenShort(all)));
    if (board.behind > 0) {
        m_asOf->setText(tr("%1; %2 cases are being brought to this date").arg(m_asOf->text(), Yen(board.behind).toString()));
    }
    for (qsizetype i = 0; i < m_tiles.size(); ++i) {
        m_tiles.at(i)->show(board.statuses.at(static_cast<size_t>(i)), all);
        m_tiles.at(i)->setMoney(hasMoney, cases);
    }
    m_model->show(board, dimensionLabel(m_dimension), hasMoney);
    for (int column = 1; column < m_model->columnCount(); ++column) {
        m_matrix->setColumnHidden(column, !hasMoney && m_model->isOfMoney(column));
    }
    fitColumns();
}

QStringList BoardScreen::helpLines() const {
    return {tr("Enter or a click on a number: its cases in the list"), tr("Tab: from the columns to the matrix")};
}

}  // namespace saikoku::ui
