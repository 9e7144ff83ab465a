#include "ui/reports/report_model.h"

#include <QApplication>

#include <numeric>
#include <utility>

#include "reports/value_words.h"
#include "ui/theme/theme.h"

namespace saikoku::ui {

void ReportModel::show(ReportResult result, Codes codes, Heading heading) {
    beginResetModel();
    m_heading = heading;
    m_result = std::move(result);
    m_shown = reports::columnsInWords(m_result.columns);
    if (codes == Codes::Shown) {
        m_shown.resize(m_result.columns.size());
        std::iota(m_shown.begin(), m_shown.end(), 0);
    }
    endResetModel();
}

const CaseCondition* ReportModel::casesBehind(int row) const {
    const auto place = static_cast<std::size_t>(row);
    if (row < 0 || place >= m_result.behind.size() || m_result.behind[place].condition.isEverything()) {
        return nullptr;
    }
    return &m_result.behind[place].condition;
}

int ReportModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_result.rows.size()) + (hasTotals() ? 1 : 0);
}

int ReportModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_shown.size()); }

QString ReportModel::textAt(int row, int column) const {
    const reports::Column& shown = columnAt(column);
    if (!isTotal(row)) {
        return cellText(m_result.rows.at(row).value(m_shown.at(column)), shown.kind);
    }
    const QVariant total = m_result.totals.value(shown.key);
    return total.isValid() ? cellText(total, shown.kind) : column == 0 ? tr("Total") : QString();
}

QVariant ReportModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole: return textAt(index.row(), index.column());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(Qt::AlignVCenter | (reports::isNumber(columnAt(index.column()).kind) ? Qt::AlignRight : Qt::AlignLeft)));
    case Qt::FontRole: return isTotal(index.row()) ? QVariant(scaled(QApplication::font(), 1, true)) : QVariant();
    case Qt::BackgroundRole: return isTotal(index.row()) ? QVariant(coloursOf(QApplication::palette()).band) : QVariant();
    default: return {};
    }
}

QVariant ReportModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Vertical || section < 0 || section >= m_shown.size()) {
        return QAbstractTableModel::headerData(section, orientation, role);
    }
    const reports::Column& column = columnAt(section);
    const bool isMarked = reports::isMarked(column);
    switch (role) {
    case Qt::DisplayRole: {
        const QString words = isMarked ? tr("%1 (distinct)").arg(column.heading) : column.heading;
        return m_heading == Heading::WithKey ? words + u'\n' + column.key : words;
    }
    case Qt::ToolTipRole:
        return isMarked ? tr("%1: each counts once; the rows do not add up to the total.").arg(column.heading) : column.heading;
    case Qt::TextAlignmentRole: return QVariant::fromValue(Qt::Alignment(Qt::AlignVCenter | (reports::isNumber(column.kind) ? Qt::AlignRight : Qt::AlignLeft)));
    default: return {};
    }
}

}  // namespace saikoku::ui
