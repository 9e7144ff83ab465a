#pragma once

#include <QList>
#include <QStringList>
#include <QWidget>

class QLabel;
class QStackedWidget;
class QStandardItemModel;
class QTableView;

namespace saikoku::ui {

struct FactColumn {
    QString heading;
    int width = 90;         ///< pixels at the usual font size; the last column stretches
    bool isNumber = false;  ///< right-aligned
};

struct FactRow {
    QStringList cells;
    bool isLate = false;  ///< overdue, broken: the colour for it; a word says it too
    bool isPast = false;  ///< done with: muted
    qint64 id = 0;
};

/// @brief A short table of facts with a sentence where there are none.
class FactTable : public QWidget {
    Q_OBJECT

public:
    FactTable(const QList<FactColumn>& columns, const QString& emptySentence, QWidget* parent = nullptr);

    void setRows(const QList<FactRow>& rows);
    int rowCount() const;
    QString cell(int row, int column) const;
    QTableView* view() const { return m_view; }
    /// @brief The id of the current row, 0 when none or when the row leads nowhere.
    qint64 currentId() const;

Q_SIGNALS:
    void activated(qint64 id);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void applyFont();
    void colourRows();

    QList<FactColumn> m_columns;
    QStackedWidget* m_stack;
    QTableView* m_view;
    QStandardItemModel* m_model;
    QLabel* m_empty;
};

}  // namespace saikoku::ui
