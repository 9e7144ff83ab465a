// Whom the list's letters go to, a list of exactly given cases, and the way back to who named them.

#include <QItemSelectionModel>

#include <memory>

#include "ui/frame/letters_for.h"
#include "ui/frame/workspace.h"
#include "ui/list/case_list_model.h"
#include "ui/list/case_list_screen.h"
#include "ui/list/case_table.h"
#include "ui/list/filter_bar.h"

namespace saikoku::ui {

void CaseListScreen::showGiven(const QList<TaxpayerId>& cases) {
    m_filters->setAmong(std::make_shared<const QList<TaxpayerId>>(cases));
    m_filters->setSearch({});
    m_filters->setFilter({});
    m_return = {};
    query();
}

/// The rows that are marked, the one that the keyboard stands on when none is. All of them only when all were marked:
/// then it is the condition, and all cases where a search, numbers or 架電可否 choose besides.
LettersFor CaseListScreen::lettersFor() const {
    LettersFor whom;
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    const CaseFilter& filter = m_filters->filter();
    if (rows.size() < 2) {
        whom.cases.append(m_model->caseAt(rows.isEmpty() ? qMax(0, m_table->currentRow()) : rows.constFirst().row()));
    } else if (rows.size() < m_model->rowCount()) {
        for (const QModelIndex& row : rows) {
            whom.cases.append(m_model->caseAt(row.row()));
        }
    } else if (m_filters->among() || !m_filters->search().isEmpty() || filter.callable || filter.toCondition().isEverything()) {
        whom.cases = m_model->selection().cases;
    } else {
        whom.condition = filter.toCondition();
    }
    return whom;
}

void CaseListScreen::makeLetters() {
    const qsizetype marked = m_table->selectionModel()->selectedRows().size();
    m_workspace.makeLetters(lettersFor());
    if (marked < 2) {
        m_workspace.tell(tr("Letters: 1 case, the row the keyboard stood on. Mark several in the list, or all with Ctrl+A."));
    } else {
        m_workspace.tell(tr("Letters: %1 cases, those marked in the list.").arg(Yen(marked).toString()));
    }
}

void CaseListScreen::setLeadsBack(bool leads) {
    m_leadsBack = leads;
    Q_EMIT actionsChanged();
}

QStringList CaseListScreen::helpLines() const {
    QStringList lines{tr("Enter: open the case"),
                      tr("F8: begin with the first who may be called, from the row on"),
                      tr("Home, End: the first row, the last"),
                      tr("Shift+Up, Shift+Down: mark several rows"),
                      tr("Ctrl+E: extract by conditions"),
                      tr("F9: letters to the marked rows, else to the row alone; to all after Ctrl+A"),
                      tr("Ctrl+K: search everywhere"),
                      tr("Ctrl+A: select all rows and add them up")};
    if (m_leadsBack) {
        lines.append(tr("F12, Esc: back to where these cases were named"));
    }
    return lines;
}

}  // namespace saikoku::ui
