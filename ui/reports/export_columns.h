#pragma once

#include <QTableWidget>

#include "reports/fact_export.h"

namespace saikoku::ui {

/// @brief The columns of an area in the file's order, with what each means; Space takes one in or out, Ctrl+Up and
/// Ctrl+Down move it.
class ExportColumns : public QTableWidget {
    Q_OBJECT

public:
    explicit ExportColumns(QWidget* parent = nullptr);

    /// @brief All of them, in their own order.
    void setArea(const reports::ExportArea& area);
    /// @brief Keys that are taken, in order.
    QStringList keys() const;
    /// @brief These first, in this order, and taken; the others behind them and left out. None: all.
    void setKeys(const QStringList& keys);
    /// @brief Whether all are taken in their own order.
    bool isWhole() const;
    void takeAll(bool isTaken);
    void move(int by);

Q_SIGNALS:
    void changed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    enum Column { Name, Meaning, Key, ColumnCount };

    void fill(const std::vector<reports::ExportColumn>& columns, const QStringList& taken);
    void fit();

    std::vector<reports::ExportColumn> m_columns;  ///< in the area's order
    bool m_fills = false;
};

}  // namespace saikoku::ui
