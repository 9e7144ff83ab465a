#pragma once

#include <QDialog>

#include "core/base/result.h"
#include "core/cases/case_file.h"
#include "core/contact/claim_facts.h"

class QComboBox;
class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace saikoku {
class Session;
}

namespace saikoku::ui {

class FactTable;
class InvocationsPart;

/// @brief Ctrl+U on a case: what the person consented to and all that was said of it, who answers for the
/// debt beside them, on which private claims they invoked limitation, and for officers the ledger of the
/// claims as a file. A consent is given or withdrawn with one key; guarantors are officers' to change.
class ClaimsFileDialog : public QDialog {
    Q_OBJECT

public:
    ClaimsFileDialog(Session& session, const CaseFile& file, CampaignId campaign, QString folder,
                     QWidget* parent = nullptr);

    bool isChanged() const { return m_isChanged; }

private:
    QWidget* buildConsents();
    QWidget* buildGuarantors();
    QPushButton* button(const QString& text, const char* name, QLayout* row,
                        void (ClaimsFileDialog::*work)());
    void read();
    void showConsents();
    void take(const Result<void>& done);
    void complain(const QString& sentence);
    void say(bool isGiven);
    void give() { say(true); }
    void withdraw() { say(false); }
    void add();
    void decide(bool mayContact);
    void allow() { decide(true); }
    void forbid() { decide(false); }
    void end();
    void writeLedger();
    void shut() { accept(); }

    Session& m_session;
    const TaxpayerId m_taxpayer;
    const QString m_number;
    const CampaignId m_campaign;
    const QString m_folder;
    const int m_rowsSeen;  ///< of each table without scrolling
    bool m_isChanged = false;
    InvocationsPart* m_invocations = nullptr;  ///< of claims of this kind alone
    FactTable* m_consents;
    QCheckBox* m_history;
    ClaimFile m_known;
    QComboBox* m_kind;
    QComboBox* m_way;
    QLineEdit* m_note;
    FactTable* m_guarantors;
    QLineEdit* m_name = nullptr;
    QLineEdit* m_address = nullptr;
    QLineEdit* m_phone = nullptr;
    QCheckBox* m_joint = nullptr;
    QLabel* m_problem;
};

}  // namespace saikoku::ui
