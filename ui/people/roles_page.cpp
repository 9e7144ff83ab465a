#include "ui/people/roles_page.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include "core/security/session.h"
#include "core/security/staff_roles.h"
#include "ui/frame/workspace.h"
#include "ui/people/role_matrix_model.h"
#include "ui/support/message_box.h"
#include "ui/support/texts.h"
#include "ui/theme/theme.h"

namespace saikoku::ui {

namespace {

constexpr int kCellPadding = 18;  ///< both sides, as CalmStyle keeps them

}  // namespace

RolesPage::RolesPage(Workspace& workspace, QWidget* parent)
    : QWidget(parent), m_workspace(workspace), m_model(new RoleMatrixModel(this)), m_view(new QTableView(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::kSmall);
    m_view->setObjectName(QStringLiteral("roleMatrix"));
    m_view->setModel(m_model);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setShowGrid(false);
    m_view->setAlternatingRowColors(true);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setTabKeyNavigation(false);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_view->installEventFilter(this);
    m_view->viewport()->installEventFilter(this);
    followFont(m_view, [this] {
        m_view->verticalHeader()->setMinimumSectionSize(1);
        m_view->verticalHeader()->setDefaultSectionSize(rowHeight(m_view->font()) - Space::kUnit);
        fitColumns();
    });
    column->addWidget(m_view, 1);
    auto* below = new QHBoxLayout;
    below->setSpacing(Space::kSmall);
    column->addLayout(below);
    const auto line = [&](const QString& text, const QString& name, const QString& hint) {
        auto* label = new QLabel(text, this);
        auto* edit = new QLineEdit(this);
        edit->setObjectName(name);
        edit->setPlaceholderText(hint);
        label->setBuddy(edit);
        below->addWidget(label);
        below->addWidget(edit, 1);
        connect(edit, &QLineEdit::returnPressed, this, &RolesPage::add);
        return edit;
    };
    m_code = line(tr("&Code"), QStringLiteral("roleCode"), QStringLiteral("night_clerk"));
    m_name = line(tr("&Name"), QStringLiteral("roleName"), tr("as the office calls it"));
    auto* make = new QPushButton(tr("&Add a role"), this);
    make->setObjectName(QStringLiteral("addRole"));
    m_remove = new QPushButton(tr("Remo&ve the role"), this);
    m_remove->setObjectName(QStringLiteral("removeRole"));
    below->addWidget(make);
    below->addWidget(m_remove);
    connect(m_view, &QTableView::clicked, this, &RolesPage::turn);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& index) {
        const StaffRole* role = m_model->roleAt(index.column());
        m_remove->setEnabled(role != nullptr && !role->isBuiltIn());
    });
    m_remove->setEnabled(false);
    connect(make, &QPushButton::clicked, this, &RolesPage::add);
    connect(m_remove, &QPushButton::clicked, this, &RolesPage::remove);
}

void RolesPage::show(const StaffData& staff) {
    m_model->show(staff.roles);
    fitColumns();
    if (!m_view->currentIndex().isValid()) {
        m_view->setCurrentIndex(m_model->index(0, 1));
    }
}

/// Every heading whole; what is left is shared.
void RolesPage::fitColumns() {
    const QFontMetrics metrics(m_view->font());
    const int columns = m_model->columnCount();
    QList<int> widths;
    int all = 0;
    for (int column = 0; column < columns; ++column) {
        int needed = metrics.horizontalAdvance(m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        for (int row = 0; column == 0 && row < m_model->rowCount(); ++row) {
            needed = qMax(needed, metrics.horizontalAdvance(m_model->index(row, column).data().toString()));
        }
        widths.append(needed + kCellPadding);
        all += widths.constLast();
    }
    const int spare = qMax(0, m_view->viewport()->width() - all) / qMax(1, columns);
    for (int column = 0; column < columns; ++column) {
        m_view->setColumnWidth(column, widths.at(column) + spare);
    }
}

bool RolesPage::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_view && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Space || key == Qt::Key_Return || key == Qt::Key_Enter) {
            turn(m_view->currentIndex());
            return true;
        }
    }
    if (watched == m_view->viewport() && event->type() == QEvent::Resize) {
        fitColumns();
    }
    return QWidget::eventFilter(watched, event);
}

template <class T>
bool RolesPage::done(const Result<T>& outcome) {
    if (!outcome) {
        m_workspace.showError(outcome.error());
        return false;
    }
    Q_EMIT changed();
    return true;
}

void RolesPage::turn(const QModelIndex& index) {
    if (const StaffRole* role = m_model->roleAt(index.column())) {
        const QString label = role->label();
        if (done(setRole(m_workspace.session(), role->code, m_model->turned(index)))) {
            m_workspace.tell(tr("Holds for every seat from now on: %1, %2.").arg(label, labelOf(m_model->permissionAt(index.row()))));
        }
    }
}

void RolesPage::add() {
    if (done(addRole(m_workspace.session(), m_code->text().trimmed(), m_name->text()))) {
        m_code->clear();
        m_name->clear();
    }
}

void RolesPage::remove() {
    const StaffRole* role = m_model->roleAt(m_view->currentIndex().column());
    if (role != nullptr && MessageBox::confirm(this, tr("The role %1 goes.").arg(role->label()), tr("Remove"))) {
        done(removeRole(m_workspace.session(), role->code));
    }
}

}  // namespace saikoku::ui
