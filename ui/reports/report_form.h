#pragma once

#include <QWidget>

#include "reports/report.h"
#include "core/figures/report_period.h"
#include "ui/reports/period_fields.h"
#include "ui/support/session_worker.h"

class QComboBox;

namespace saikoku::ui {

class CodeMenu;
class ConditionField;
class Workspace;
class WrappingRow;

/// @brief What one report is asked for: only the fields that it knows. Its question is always whole; what it
/// refuses the report says itself.
class ReportForm : public QWidget {
    Q_OBJECT

public:
    ReportForm(Workspace& workspace, const reports::Report& report, QWidget* parent = nullptr);

    reports::ReportQuestion question() const;
    /// @brief The fields as a question has them; a period that is none of the usual is one by days.
    void setQuestion(const reports::ReportQuestion& question);
    /// @brief The period as it is chosen: "this month" stays this month in a saved set.
    ReportPeriod period() const;
    void setPeriod(ReportPeriod period);
    /// @brief The period that a person chose, for the next report; nothing: it is the report's usual one.
    std::optional<PeriodFields::Choice> chosenPeriod() const;
    void choosePeriod(const PeriodFields::Choice& choice);
    /// @brief Shows what typed days were understood as; refuses one that is none, which gets the keyboard.
    Result<void> settle();
    /// @brief Whether a target is among what can be compared with: only where the figures have any.
    void offerTarget(bool isOffered);
    void focusFirst();
    /// @brief The fields in the order of Tab.
    const QList<QWidget*>& fields() const { return m_fields; }

Q_SIGNALS:
    /// A field has another value than before, by a person or setQuestion().
    void changed();
    /// Enter in a field: the report is wanted.
    void entered();
    /// A typed day is none.
    void refused(const QString& sentence);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void addPeriod();
    QComboBox* addChoice(const QString& name, const char* objectName);
    void addCondition();
    void addComparison();
    void add(const QString& name, QWidget* field);
    void fillBy();
    void fillTaxItems();
    void fillChannels();
    void fillPeople();
    void fillLists();

    Workspace& m_workspace;
    const reports::Report& m_report;
    WrappingRow* m_row;
    QList<QWidget*> m_fields;
    ConditionField* m_condition = nullptr;
    PeriodFields* m_period = nullptr;
    QComboBox* m_by = nullptr;
    QComboBox* m_taxItem = nullptr;
    QComboBox* m_person = nullptr;
    QComboBox* m_group = nullptr;
    QComboBox* m_list = nullptr;
    QComboBox* m_channel = nullptr;
    CodeMenu* m_compare = nullptr;
};

}  // namespace saikoku::ui
