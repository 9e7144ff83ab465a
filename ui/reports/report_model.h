#pragma once

#include <QAbstractTableModel>

#include "ui/reports/report_result.h"

namespace saikoku::ui {

/// @brief A report's rows and, below them, its totals. Columns that do not add up are marked in their heading.
class ReportModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// @brief Whether a code stands beside its words (KEY beside KEY_name): files have both, people read one.
    enum class Codes { Shown, Hidden };

    /// @brief Whether a column's key stands below its heading: for files that have the keys as headings.
    enum class Heading { Plain, WithKey };

    void show(ReportResult result, Codes codes = Codes::Shown, Heading heading = Heading::Plain);
    /// @brief The report's column that stands there.
    const reports::Column& columnAt(int column) const { return m_result.columns.at(m_shown.at(column)); }
    const ReportResult& result() const { return m_result; }
    bool isTotal(int row) const { return hasTotals() && row == m_result.rows.size(); }
    /// @brief The cases behind a row; null: it opens nothing.
    const CaseCondition* casesBehind(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    bool hasTotals() const { return !m_result.totals.isEmpty() && !m_result.rows.isEmpty(); }
    QString textAt(int row, int column) const;

    ReportResult m_result;
    Heading m_heading = Heading::Plain;
    QList<qsizetype> m_shown;  ///< places of the columns that are shown
};

}  // namespace saikoku::ui
