#pragma once

#include <QDialog>

#include <memory>

#include "core/cases/case_file.h"
#include "core/work/instalment_plans.h"

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace saikoku {
class Session;
}

namespace saikoku::ui {

class FactTable;

/// @brief 分納: a plan for the case (Ctrl+I). What is typed shows its parts and the sentence to say at once; Ctrl+Enter
/// prepares it, or changes the plan in force. Below it the plan that waits or is in force: approved, refused and ended
/// by officers; the written pledge asked for and received.
class InstalmentDialog : public QDialog {
    Q_OBJECT

public:
    InstalmentDialog(Session& session, CampaignId campaign, const CaseFile& file, QWidget* parent = nullptr);

    bool isChanged() const { return m_isChanged; }

private:
    void build();
    QFormLayout* buildForm();
    QWidget* buildStanding();
    QLineEdit* addLine(QFormLayout* form, const QString& name, const char* objectName, const QString& hint);
    void showStanding();
    void showPreview();
    void showParts(const QList<InstalmentPart>& parts);
    void showPlan();
    void complain(const QString& sentence);
    Result<InstalmentEntry> typed() const;
    void prepare();
    void approve();
    void refuse();
    void end();
    void pledge(PledgeStep step);
    void take(const Result<void>& done);
    const PlanOnFile* current() const;
    bool isWaiting() const;

    Session& m_session;
    CampaignId m_campaign;
    CaseFile m_file;
    bool m_isChanged = false;
    QLineEdit* m_parts = nullptr;
    QLineEdit* m_each = nullptr;
    QLineEdit* m_day = nullptr;
    QLineEdit* m_from = nullptr;
    QLineEdit* m_bonus = nullptr;
    QComboBox* m_lateCharge = nullptr;
    QCheckBox* m_afterPromise = nullptr;
    QComboBox* m_how = nullptr;
    QLineEdit* m_note = nullptr;
    FactTable* m_table = nullptr;
    QLabel* m_sentence = nullptr;
    QLabel* m_sum = nullptr;
    QLabel* m_standing = nullptr;
    QLabel* m_problem = nullptr;
    QPushButton* m_prepare = nullptr;
    QPushButton* m_approve = nullptr;
    QPushButton* m_refuse = nullptr;
    QPushButton* m_end = nullptr;
    QPushButton* m_pledgeAsked = nullptr;
    QPushButton* m_pledgeReceived = nullptr;
};

}  // namespace saikoku::ui
