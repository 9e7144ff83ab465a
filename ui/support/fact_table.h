#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <QWidget>

class QLabel;
class QStackedWidget;
class QStandardItemModel;
class QTableView;

namespace saikoku::ui {

struct FactColumn {
    QString heading;
    int width = 90;         ///< pixels at the usual font size; more where the cells need it and there is room
    bool isNumber = false;  ///< right-aligned, and never cut
    bool isWhole = false;   ///< never cut either: the table scrolls sideways rather
};

struct FactRow {
    QStringList cells;
    bool isLate = false;  ///< overdue, broken: the colour for it; a word says it too
    bool isPast = false;  ///< done with: muted
    qint64 id = 0;
    QList<int> lateCells{};  ///< columns that alone have the colour of isLate
};

class SeatSettings;

/// @brief A short table of facts with a sentence where there are none. The last column
/// takes what is left.
class FactTable : public QWidget {
    Q_OBJECT

public:
    FactTable(const QList<FactColumn>& columns, const QString& emptySentence, QWidget* parent = nullptr);

    /// @brief Columns that a person makes wider or narrower stay so at this seat.
    /// @param settings must outlive the table
    void rememberWidths(SeatSettings& settings, const QString& name);
    void setRows(const QList<FactRow>& rows);
    /// @brief What is said from the next setRows() on where there are none.
    void setEmptySentence(const QString& sentence) { m_emptySentence = sentence; }
    int rowCount() const;
    QString cell(int row, int column) const;
    QTableView* view() const { return m_view; }
    /// @brief The id of the current row, 0 when none or when the row leads nowhere.
    qint64 currentId() const;

Q_SIGNALS:
    void activated(qint64 id);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Width;
    void applyFont();
    void colourRows();
    void fitColumns();
    Width widthOf(int column, double factor) const;
    void keepWidth(int column, int width);

    QList<FactColumn> m_columns;
    SeatSettings* m_settings = nullptr;
    QString m_name;
    bool m_fitting = false;
    QStackedWidget* m_stack;
    QTableView* m_view;
    QStandardItemModel* m_model;
    QLabel* m_empty;
    QString m_emptySentence;  ///< said once somebody has looked
};

}  // namespace saikoku::ui
