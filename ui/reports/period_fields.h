#pragma once

#include <QObject>
#include <QString>

#include <functional>
#include <optional>

#include "core/base/result.h"
#include "core/figures/report_period.h"

class QComboBox;
class QWidget;

namespace saikoku::ui {

class DayLine;

/// @brief The period of a report or an export: one of the usual, a month, or two days that are typed. A month is by days
/// in a question and in a saved set.
class PeriodFields : public QObject {
    Q_OBJECT

public:
    /// @brief What a person chose, to be chosen again elsewhere.
    struct Choice {
        QString code = {};
        DaySpan days = {};
    };

    /// @param prefix of the fields' object names: "report" makes reportPeriod, reportMonth, reportFrom, reportTo
    PeriodFields(std::function<QDate()> today, const QString& prefix, QWidget* parent);

    /// @brief What stands for no period at all, as the first choice.
    void addAnyTime(const QString& words);

    QComboBox* choice() const { return m_choice; }
    QComboBox* month() const { return m_month; }
    DayLine* from() const { return m_from; }
    DayLine* to() const { return m_to; }

    /// @brief Nothing: any time.
    std::optional<ReportPeriod> period() const;
    void setPeriod(std::optional<ReportPeriod> period);
    DaySpan days() const;
    /// @brief A whole month becomes the month, others two days.
    void setDays(DaySpan days);

    /// @brief By a person, not by setPeriod() or setDays().
    std::optional<Choice> chosen() const;
    void choose(const Choice& choice);

    /// @brief Settles what is typed; the first day that is none gets the keyboard and its sentence is returned.
    Result<void> settle();

Q_SIGNALS:
    void changed();
    void refused(const QString& sentence);

private:
    void show();

    std::function<QDate()> m_today;
    QComboBox* m_choice;
    QComboBox* m_month;
    DayLine* m_from;
    DayLine* m_to;
    bool m_isByPerson = false;
};

}  // namespace saikoku::ui
