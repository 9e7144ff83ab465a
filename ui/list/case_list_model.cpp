#include "ui/list/case_list_model.h"

#include <algorithm>

namespace saikoku::ui {

CaseListModel::CaseListModel(CasePageSource source, QObject* parent)
    : QAbstractTableModel(parent), m_source(std::move(source)), m_columns(caseColumns()), m_pages(kPagesKept) {}

void CaseListModel::show(CaseSelection selection, CaseDisplay display) {
    beginResetModel();
    m_selection = std::move(selection);
    m_display = std::move(display);
    m_pages.clear();
    m_failed = false;
    m_isWhole = true;
    endResetModel();
}

void CaseListModel::showFirst(const QList<TaxpayerId>& cases, CaseDisplay display) {
    CaseSelection selection;
    selection.cases = cases;
    show(std::move(selection), std::move(display));
    m_isWhole = false;
}

bool CaseListModel::showRest(CaseSelection selection) {
    const qsizetype shown = m_selection.cases.size();
    if (selection.cases.size() < shown || !std::equal(m_selection.cases.cbegin(), m_selection.cases.cend(), selection.cases.cbegin())) {
        show(std::move(selection), m_display);
        return false;
    }
    const int last = static_cast<int>(selection.cases.size()) - 1;
    m_isWhole = true;
    if (last < static_cast<int>(shown)) {
        m_selection = std::move(selection);
        return true;
    }
    beginInsertRows({}, static_cast<int>(shown), last);
    m_selection = std::move(selection);
    m_pages.remove(pageOf(static_cast<int>(shown)));  // may have been cut short
    endInsertRows();
    return true;
}

void CaseListModel::setColumns(const QList<CaseColumn>& columns) {
    beginResetModel();
    m_columns = columns;
    endResetModel();
}

void CaseListModel::reload(TaxpayerId taxpayer) {
    const int row = rowOf(taxpayer);
    if (row >= 0) {
        m_pages.remove(pageOf(row));
        Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
    }
}

int CaseListModel::rowOf(TaxpayerId taxpayer) const { return static_cast<int>(m_selection.cases.indexOf(taxpayer)); }

int CaseListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_selection.cases.size());
}

int CaseListModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QList<TaxpayerId> CaseListModel::casesOfPage(int page) const {
    return m_selection.cases.mid(qsizetype(page) * kPageRows, kPageRows);
}

CaseListModel::Page* CaseListModel::page(int number) const {
    if (Page* kept = m_pages.object(number)) {
        return kept;
    }
    if (m_failed) {
        return nullptr;
    }
    Result<QList<CaseSummary>> rows = m_source(casesOfPage(number));
    if (!rows) {
        m_failed = true;
        Q_EMIT pageFailed(rows.error());
        return nullptr;
    }
    auto* kept = new Page;
    kept->rows = std::move(*rows);
    m_pages.insert(number, kept);
    return kept;
}

const CaseSummary* CaseListModel::summaryAt(int row) const {
    const Page* at = page(pageOf(row));
    const int inPage = row % kPageRows;
    return at == nullptr || inPage >= at->rows.size() ? nullptr : &at->rows.at(inPage);
}

bool CaseListModel::lacksEligibility(int number) const {
    const Page* kept = m_pages.object(number);
    return kept != nullptr && !kept->isJudged;
}

void CaseListModel::setEligibility(int number, const QHash<TaxpayerId, Eligibility>& answers) {
    Page* kept = m_pages.object(number);
    if (kept == nullptr || kept->rows.isEmpty()) {
        return;
    }
    kept->eligibility = answers;
    kept->isJudged = true;
    const int first = number * kPageRows;
    Q_EMIT dataChanged(index(first, 0), index(first + static_cast<int>(kept->rows.size()) - 1, columnCount() - 1));
}

void CaseListModel::askEligibilityAgain() {
    const QList<int> kept = m_pages.keys();
    for (const int number : kept) {
        m_pages.object(number)->isJudged = false;
    }
    if (rowCount() > 0) {
        Q_EMIT eligibilityMissing();
    }
}

QVariant CaseListModel::callableData(int row, int role) const {
    const CaseSummary* summary = summaryAt(row);
    const Page* kept = m_pages.object(pageOf(row));
    if (summary == nullptr || kept == nullptr) {
        return QStringLiteral("…");
    }
    if (!kept->isJudged) {
        Q_EMIT eligibilityMissing();
    }
    const auto answer = kept->eligibility.constFind(summary->taxpayer);
    if (answer == kept->eligibility.constEnd()) {
        return QStringLiteral("…");
    }
    return role == Qt::ToolTipRole ? callableReasons(*answer, m_display.today) : callableCell(*answer);
}

QVariant CaseListModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const CaseColumn& column = m_columns.at(index.column());
    if (role == Qt::TextAlignmentRole) {
        return QVariant::fromValue(Qt::Alignment(Qt::AlignVCenter | (column.isNumber ? Qt::AlignRight : Qt::AlignLeft)));
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole) {
        return {};
    }
    if (!column.field) {
        return callableData(index.row(), role);
    }
    const CaseSummary* row = summaryAt(index.row());
    return row == nullptr ? QStringLiteral("…") : caseCell(column, *row, m_display);
}

QVariant CaseListModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Vertical || section < 0 || section >= m_columns.size()) {
        return {};
    }
    const CaseColumn& column = m_columns.at(section);
    if (role == Qt::DisplayRole) {
        return caseColumnHeading(column);
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant::fromValue(Qt::Alignment(Qt::AlignVCenter | (column.isNumber ? Qt::AlignRight : Qt::AlignLeft)));
    }
    return {};
}

}  // namespace saikoku::ui
