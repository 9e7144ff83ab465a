#pragma once

#include <QDate>
#include <QMap>
#include <QWidget>

#include <array>

#include "core/base/result.h"
#include "core/eligibility/calling_rules.h"

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QListWidget;
class QSpinBox;

namespace saikoku::ui {

/// @brief The fields of a CallingPart: a day of its own, the week, n-th weekdays, start offset
/// and demand letters. An empty field says nothing: what then holds stands in it as a hint.
class HoursForm : public QWidget {
    Q_OBJECT

public:
    explicit HoursForm(QWidget* parent = nullptr);

    /// @param standard what holds where the part says nothing
    void show(const CallingPart& part, const CampaignCalling& standard);
    /// @brief The fields of that date come to the front.
    void showDay(QDate date);
    QDate day() const { return m_day; }
    /// @brief What the fields say. BadInput names the field that can't be read.
    Result<CallingPart> part() const;
    /// @brief What the fields say differs from what was shown.
    bool isTouched() const;

Q_SIGNALS:
    void changed();

private:
    void buildDay(QGridLayout* grid, int& row);
    void buildWeek(QGridLayout* grid, int& row);
    void buildNthWeekdays(QGridLayout* grid, int& row);
    void buildOthers(QGridLayout* grid, int& row);
    QLineEdit* addHours(QGridLayout* grid, int row, const QString& label, const QString& name);
    void keepDay();
    void addNthWeekday();
    void showNthWeekdays();
    static QString nthText(const NthWeekdayHours& row);
    Result<std::optional<DayHours>> hoursOf(const QLineEdit* field, const QString& what) const;

    CallingPart m_shown;
    bool m_isFilled = false;  ///< before that nothing is typed
    CallingPart m_edited;  ///< dates and n-th weekdays, which have no fields of their own
    CampaignCalling m_standard;
    QDate m_day;
    QString m_dayProblem;
    QLabel* m_dayTitle;
    QLineEdit* m_dayHours;
    QLineEdit* m_dayName;
    std::array<QLineEdit*, 7> m_week{};
    QLineEdit* m_holiday;
    QComboBox* m_nth;
    QComboBox* m_weekday;
    QLineEdit* m_nthHours;
    QListWidget* m_nthList;
    QSpinBox* m_offset;
    QMap<Channel, QCheckBox*> m_demand;
    bool m_isShowing = false;
};

}  // namespace saikoku::ui
