// Whom the list's letters go to, and a list of exactly given cases.

#include <QItemSelectionModel>

#include <memory>

#include "ui/frame/letters_for.h"
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

/// The rows that are marked; else the condition, and all cases where a search, numbers or 架電可否 choose besides.
LettersFor CaseListScreen::lettersFor() const {
    LettersFor whom;
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    const CaseFilter& filter = m_filters->filter();
    if (rows.size() > 1 && rows.size() < m_model->rowCount()) {
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

}  // namespace saikoku::ui
