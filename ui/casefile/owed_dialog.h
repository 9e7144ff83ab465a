#pragma once

#include <QDialog>

#include "core/cases/case_owed.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QWidget;

namespace saikoku {
class Session;
struct CaseFile;
}

namespace saikoku::ui {

class FactTable;

/// @brief 内訳: what a case owes to the yen (Ctrl+O): each receivable, the late charge of the marked one line by line, as of any
/// day to come, how a payment would be put, and for officers what is waived of it.
class OwedDialog : public QDialog {
    Q_OBJECT

public:
    /// @param receivable the one marked at first; none: the oldest
    OwedDialog(Session& session, CampaignId campaign, const CaseFile& file, ReceivableId receivable, QWidget* parent = nullptr);

    bool isChanged() const { return m_isChanged; }

private:
    void build(const CaseFile& file);
    QWidget* buildAsked();
    QWidget* buildWaiver();
    void ask();
    void showOwed();
    void showLines();
    void showWaivers();
    void waiveMarked();
    void tellOfPlans();
    void takeBack(qint64 waiver);
    void complain(const QString& sentence);
    const ReceivableOnFile* marked() const;

    Session& m_session;
    CampaignId m_campaign;
    TaxpayerId m_taxpayer;
    ReceivableId m_first;
    CaseOwed m_owed;
    bool m_isChanged = false;
    QLineEdit* m_on = nullptr;
    QLineEdit* m_pays = nullptr;
    QLabel* m_sum = nullptr;
    QLabel* m_order = nullptr;
    QLabel* m_problem = nullptr;
    FactTable* m_claims = nullptr;
    FactTable* m_lines = nullptr;
    FactTable* m_waivers = nullptr;
    QComboBox* m_kind = nullptr;
    QComboBox* m_ground = nullptr;
    QLineEdit* m_yen = nullptr;
    QLineEdit* m_approver = nullptr;
    QLineEdit* m_note = nullptr;
};

}  // namespace saikoku::ui
