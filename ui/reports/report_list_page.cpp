#include "ui/reports/report_list_page.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>

#include "core/security/session.h"
#include "reports/report_list.h"
#include "ui/frame/workspace.h"
#include "ui/reports/report_words.h"
#include "ui/support/fact_table.h"
#include "ui/support/texts.h"
#include "ui/theme/theme.h"

namespace saikoku::ui {

ReportListPage::ReportListPage(Workspace& workspace, QWidget* parent) : QWidget(parent), m_workspace(workspace) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::kSmall);
    column->addWidget(sectionTitle(tr("Reports (Enter opens one)"), this));
    m_table = new FactTable({{tr("Report"), 220}, {tr("What it tells"), 420}, {tr("Can be asked for"), 300}},
                            tr("There is no report that you may have made."), this);
    m_table->setObjectName(QStringLiteral("reportList"));
    m_table->view()->setObjectName(QStringLiteral("reportListTable"));
    m_table->view()->setAccessibleName(tr("Reports"));
    m_table->rememberWidths(workspace.settings(), QStringLiteral("reports"));
    column->addWidget(m_table, 1);
    auto* row = new QHBoxLayout;
    const auto button = [&](const QString& text, const char* name) {
        auto* each = new QPushButton(text, this);
        each->setObjectName(QLatin1String(name));
        each->setAutoDefault(true);
        row->addWidget(each);
        return each;
    };
    m_open = button(tr("&Open"), "reportOpen");
    QPushButton* booklet = button(tr("&Booklet of a month … (F9)"), "reportBooklet");
    QPushButton* targets = button(tr("&Targets … (F4)"), "reportTargets");
    targets->setVisible(workspace.session().may(Permission::Plan));
    row->addStretch(1);
    column->addLayout(row);
    connect(m_open, &QPushButton::clicked, this, &ReportListPage::openWanted);
    connect(m_table, &FactTable::activated, this, &ReportListPage::openWanted);
    connect(booklet, &QPushButton::clicked, this, &ReportListPage::bookletWanted);
    connect(targets, &QPushButton::clicked, this, &ReportListPage::targetsWanted);
}

void ReportListPage::fill() {
    QList<FactRow> rows;
    const std::vector<reports::Report>& all = reports::allReports();
    std::vector<std::size_t> order(all.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::stable_sort(order.begin(), order.end(), [&](std::size_t one, std::size_t other) { return placeOf(all[one]) < placeOf(all[other]); });
    for (const std::size_t i : order) {
        if (mayMake(m_workspace.session(), all[i]) && reports::isOffered(all[i], m_workspace.campaign().hasMoney)) {
            FactRow row{{reports::titleOf(all[i]), summaryOf(all[i]), parameterWords(all[i])}};
            row.id = static_cast<qint64>(i) + 1;
            rows.append(row);
        }
    }
    m_table->setRows(rows);
    m_open->setEnabled(!rows.isEmpty());
    if (!rows.isEmpty()) {
        m_table->view()->selectRow(0);
    }
}

const reports::Report* ReportListPage::chosen() const {
    const qint64 place = m_table->currentId();
    return place == 0 ? nullptr : &reports::allReports()[static_cast<std::size_t>(place - 1)];
}

void ReportListPage::focusList() {
    if (m_table->rowCount() == 0) {
        fill();
    }
    m_table->view()->setFocus();
}

}  // namespace saikoku::ui
