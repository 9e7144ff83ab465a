#include "ui/list/case_list_model.h"

namespace saikoku::ui {

CaseListModel::CaseListModel(CasePageSource source, QObject* parent)
    : QAbstractTableModel(parent), m_source(std::move(source)), m_columns(caseColumns()), m_pages(kPagesKept) {}

void CaseListModel::show(CaseSelection selection, CaseDisplay display) {
    beginResetModel();
    m_selection = std::move(selection);
    m_display = std::move(display);
    m_pages.clear();
    m_failed = false;
    endResetModel();
}

void CaseListModel::setColumns(const QList<CaseColumn>& columns) {
    beginResetModel();
    m_columns = columns;
    endResetModel();
}

void CaseListModel::reload(TaxpayerId taxpayer) {
    const int row = rowOf(taxpayer);
    if (row >= 0) {
        m_pages.remove(row / kPageRows);
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

const QList<CaseSummary>* CaseListModel::page(int number) const {
    if (const QList<CaseSummary>* kept = m_pages.object(number)) {
        return kept;
    }
    if (m_failed) {
        return nullptr;
    }
    Result<QList<CaseSummary>> rows = m_source(m_selection.cases.mid(qsizetype(number) * kPageRows, kPageRows));
    if (!rows) {
        m_failed = true;
        Q_EMIT pageFailed(rows.error());
        return nullptr;
    }
    auto* kept = new QList<CaseSummary>(std::move(*rows));
    m_pages.insert(number, kept);
    return kept;
}

const CaseSummary* CaseListModel::summaryAt(int row) const {
    const QList<CaseSummary>* rows = page(row / kPageRows);
    const int inPage = row % kPageRows;
    return rows == nullptr || inPage >= rows->size() ? nullptr : &rows->at(inPage);
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
