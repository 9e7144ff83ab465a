#pragma once

#include <QDialog>

#include <memory>

#include "core/cases/case_file.h"
#include "core/contact/hold_review.h"

class QComboBox;
class QLabel;
class QLineEdit;

namespace saikoku {
class Session;
}

namespace saikoku::ui {

class FactTable;

/// @brief The holds on a case (Ctrl+H): officers set one with its kind, ground, reason and last day, approve
/// the one that is marked, or end it with a reason. Others see them.
class HoldDialog : public QDialog {
    Q_OBJECT

public:
    HoldDialog(Session& session, const CaseFile& file, CampaignId campaign, QWidget* parent = nullptr);

    bool isChanged() const { return m_isChanged; }

private:
    void build();
    void buildForm();
    void offerGrounds();
    void showHolds();
    void set();
    void approve();
    void end();
    std::optional<HoldKind> marked();
    void after(const Result<void>& done);
    void complain(const QString& sentence);

    Session& m_session;
    CaseFile m_file;
    CampaignId m_campaign;
    std::shared_ptr<const HoldRules> m_rules;
    bool m_isChanged = false;
    FactTable* m_holds = nullptr;
    QComboBox* m_kind = nullptr;
    QComboBox* m_ground = nullptr;
    QLineEdit* m_reason = nullptr;
    QLineEdit* m_until = nullptr;
    QLabel* m_problem = nullptr;
};

}  // namespace saikoku::ui
