#pragma once

#include <QDate>
#include <QTableWidget>

namespace saikoku {
class BusinessCalendar;
struct CallingSchedule;
}

namespace saikoku::ui {

/// @brief A month with each day's calling hours, holidays and closed days, weeks from Monday.
/// Enter or a click chooses a day.
class MonthTable : public QTableWidget {
    Q_OBJECT

public:
    explicit MonthTable(QWidget* parent = nullptr);

    void show(QDate month, QDate today, const CallingSchedule& schedule, const BusinessCalendar& calendar);
    QDate dateAt(int row, int column) const;
    QDate currentDate() const { return dateAt(currentRow(), currentColumn()); }
    void goTo(QDate date);

Q_SIGNALS:
    void dayChosen(QDate date);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QDate m_first;  ///< Monday of the first week
};

}  // namespace saikoku::ui
