#pragma once

#include <QDate>

#include <memory>

#include "core/base/business_calendar.h"
#include "core/eligibility/calling_rules.h"
#include "core/security/office_rules.h"
#include "ui/frame/screen.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace saikoku::ui {

class FactTable;
class HoursForm;
class MonthTable;
class Workspace;

/// @brief The office's and each campaign's calling hours and days, for Permission::Rules: a
/// month to look at, its days and weeks to change, who changed what, and back again.
class CalendarScreen : public Screen {
    Q_OBJECT

public:
    explicit CalendarScreen(Workspace& workspace, QWidget* parent = nullptr);

    QDate month() const { return m_month; }

    bool can(Action action) const override { return action == Action::Refresh; }
    void perform(Action action) override;
    QStringList helpLines() const override;
    void enter() override;
    bool mayLeave() override;
    bool holdsWork() const override;

private:
    QWidget* buildMonth();
    QWidget* buildForm();
    void fillCampaigns();
    void read();
    void showMonth();
    void showHistory();
    void goToMonth(QDate month);
    QString campaign() const;
    void save();
    void takeBack(qint64 change);
    void tellStored();

    Workspace& m_workspace;
    QDate m_month;
    std::shared_ptr<const CallingRules> m_rules;
    std::shared_ptr<const BusinessCalendar> m_calendar;
    CallingPart m_part;         ///< of the chosen campaign, as it was read
    CampaignCalling m_usual;    ///< what holds where the part says nothing
    QComboBox* m_campaign;
    QLabel* m_monthTitle;
    MonthTable* m_table;
    HoursForm* m_form;
    QLineEdit* m_source;
    QPushButton* m_save;
    FactTable* m_history;
};

}  // namespace saikoku::ui
