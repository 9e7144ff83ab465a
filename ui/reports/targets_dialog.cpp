#include "ui/reports/targets_dialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <cmath>
#include <optional>

#include "core/base/yen.h"
#include "core/figures/targets.h"
#include "core/security/session.h"
#include "ui/frame/workspace.h"
#include "core/figures/report_period.h"
#include "ui/support/display_text.h"
#include "ui/support/message_box.h"
#include "ui/support/texts.h"
#include "ui/theme/theme.h"

namespace saikoku::ui {

namespace {

constexpr int kLetters = 90;
constexpr int kRows = 16;
constexpr int kYearsBack = 5;
constexpr double kHundredths = 100;  ///< of a percent
constexpr int kColumnLetters = 14;
constexpr int kItemLetters = 24;

QString plain(QString text) {
    return text.normalized(QString::NormalizationForm_KC).remove(QLatin1Char(',')).remove(QLatin1Char('%')).trimmed();
}

QString cellOf(const std::optional<qint64>& value) { return value ? saikoku::Yen(*value).toString() : QString(); }

QStringList cellsOf(const FigureTarget& target) {
    return {cellOf(target.persons), cellOf(target.cases), target.yen ? target.yen->toString() : QString(),
            target.rate ? QString::number(*target.rate / kHundredths) : QString()};
}

}  // namespace

TargetsDialog::TargetsDialog(Workspace& workspace, QWidget* parent)
    : QDialog(parent), m_workspace(workspace), m_year(new QComboBox(this)), m_table(new QTableWidget(this)), m_problem(new QLabel(this)) {
    setObjectName(QStringLiteral("targetsDialog"));
    setWindowTitle(tr("Targets of %1").arg(workspace.campaign().label));
    auto* column = new QVBoxLayout(this);
    column->setSpacing(Space::kSmall);
    auto* head = new QHBoxLayout;
    auto* yearName = new QLabel(tr("Fiscal &year"), this);
    m_year->setObjectName(QStringLiteral("targetsYear"));
    yearName->setBuddy(m_year);
    const int present = daysOf(ReportPeriod::ThisYear, workspace.today()).from.year();
    for (int each = present + 1; each >= present - kYearsBack; --each) {
        m_year->addItem(DisplayText::year(each), each);
    }
    m_year->setCurrentIndex(1);
    head->addWidget(yearName);
    head->addWidget(m_year);
    head->addStretch(1);
    column->addLayout(head);
    auto* label = new QLabel(tr("&What is to be reached (an empty cell aims at nothing)"), this);
    m_table->setObjectName(QStringLiteral("targetsTable"));
    m_table->setColumnCount(ColumnCount);
    m_table->setHorizontalHeaderLabels({tr("Tax item"), tr("Persons"), tr("Cases"), tr("Yen"), tr("Rate (%)")});
    m_table->verticalHeader()->hide();
    m_table->setTabKeyNavigation(false);
    label->setBuddy(m_table);
    column->addWidget(label);
    column->addWidget(m_table, 1);
    m_problem->setObjectName(QStringLiteral("targetsProblem"));
    m_problem->setWordWrap(true);
    setTextColour(m_problem, coloursOf(palette()).late);
    column->addWidget(m_problem);
    auto* buttons = new QDialogButtonBox(this);
    auto* store = buttons->addButton(tr("&Save (Ctrl+Enter)"), QDialogButtonBox::AcceptRole);
    store->setObjectName(QStringLiteral("targetsSave"));
    store->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return));
    buttons->addButton(tr("Close (Esc)"), QDialogButtonBox::RejectRole);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &TargetsDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &TargetsDialog::reject);
    connect(m_year, &QComboBox::currentIndexChanged, this, [this] {
        if (m_year->currentData().toInt() == m_shownYear) {
            return;
        }
        if (isChanged() && !MessageBox::confirm(this, tr("What you typed is not saved. Throw it away?"), tr("Throw it away"))) {
            m_year->setCurrentIndex(m_year->findData(m_shownYear));
            return;
        }
        load();
    });
    followFont(this, [this] {
        fitIntoWindow(this, kLetters, kRows);
        m_table->verticalHeader()->setDefaultSectionSize(rowHeight(font()));
        for (int i = 0; i < ColumnCount; ++i) {
            m_table->setColumnWidth(i, (i == Item ? kItemLetters : kColumnLetters) * fontMetrics().averageCharWidth() + Space::kLarge);
        }
    });
    load();
    m_table->setFocus();
}

int TargetsDialog::year() const { return m_year->currentData().toInt(); }

void TargetsDialog::say(const QString& problem) { m_problem->setText(problem.isEmpty() ? QString() : QStringLiteral("▲ ") + problem); }

void TargetsDialog::load() {
    m_shownYear = year();
    m_before.clear();
    say({});
    const auto stored = targets(m_workspace.session(), m_workspace.campaign().id, m_shownYear);
    if (!stored) {
        say(stored.error().message);
        return;
    }
    QList<QPair<QString, QString>> items{{QString(), tr("all together")}};
    const QMap<QString, QString> known = m_workspace.campaign().hasMoney ? m_workspace.taxItems() : QMap<QString, QString>();
    for (auto item = known.begin(); item != known.end(); ++item) {
        items.append({item.key(), item.value()});
    }
    m_table->setRowCount(static_cast<int>(items.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        FigureTarget target;
        for (const FigureTarget& each : *stored) {
            if (each.taxItem == items.at(row).first) {
                target = each;
            }
        }
        auto* name = new QTableWidgetItem(items.at(row).second);
        name->setData(Qt::UserRole, items.at(row).first);
        name->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        m_table->setItem(row, Item, name);
        const QStringList cells = cellsOf(target);
        m_before.append(cells);
        for (int column = Persons; column < ColumnCount; ++column) {
            auto* cell = new QTableWidgetItem(cells.at(column - Persons));
            cell->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            m_table->setItem(row, column, cell);
        }
    }
    m_table->setCurrentCell(0, Persons);
}

bool TargetsDialog::isChanged() const {
    for (int row = 0; row < m_before.size(); ++row) {
        for (int column = Persons; column < ColumnCount; ++column) {
            if (plain(m_table->item(row, column)->text()) != plain(m_before.at(row).at(column - Persons))) {
                return true;
            }
        }
    }
    return false;
}

/// Row after row: what is stored stays stored when a later one is refused, and is not asked for again.
bool TargetsDialog::save() {
    for (int row = 0; row < m_before.size(); ++row) {
        FigureTarget target;
        target.campaign = m_workspace.campaign().id;
        target.fiscalYear = m_shownYear;
        target.taxItem = m_table->item(row, Item)->data(Qt::UserRole).toString();
        bool isChangedRow = false;
        for (int column = Persons; column < ColumnCount; ++column) {
            const QString text = plain(m_table->item(row, column)->text());
            isChangedRow = isChangedRow || text != plain(m_before.at(row).at(column - Persons));
            if (text.isEmpty()) {
                continue;
            }
            bool isWhole = false;
            bool isNumber = false;
            const qint64 whole = text.toLongLong(&isWhole);
            const double number = text.toDouble(&isNumber);
            if (column == Rate ? !isNumber : !isWhole) {
                m_table->setCurrentCell(row, column);
                say(tr("\"%1\" is no number. Write figures alone, a rate like 93.5.").arg(m_table->item(row, column)->text()));
                return false;
            }
            switch (column) {
            case Persons: target.persons = whole; break;
            case Cases: target.cases = whole; break;
            case Yen: target.yen = saikoku::Yen(whole); break;
            default: target.rate = static_cast<int>(std::lround(number * kHundredths)); break;
            }
        }
        if (!isChangedRow) {
            continue;
        }
        if (const auto stored = setTarget(m_workspace.session(), target); !stored) {
            m_table->setCurrentCell(row, Persons);
            say(stored.error().message);
            return false;
        }
        m_before[row] = cellsOf(target);
    }
    return true;
}

void TargetsDialog::accept() {
    // what is still being typed into a cell counts too
    m_table->setCurrentItem(m_table->currentItem());
    if (QWidget* editor = m_table->focusWidget(); editor != nullptr && m_table->isAncestorOf(editor)) {
        m_table->setFocus();
    }
    if (save()) {
        m_workspace.tell(tr("The targets are saved."));
        QDialog::accept();
    } else {
        m_table->setFocus();
    }
}

void TargetsDialog::reject() {
    if (isChanged() && !MessageBox::confirm(this, tr("What you typed is not saved. Throw it away?"), tr("Throw it away"))) {
        return;
    }
    QDialog::reject();
}

}  // namespace saikoku::ui
