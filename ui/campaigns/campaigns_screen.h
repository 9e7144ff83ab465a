#pragma once

#include <QList>

#include <vector>

#include "core/cases/campaign_choices.h"
#include "core/cases/campaign_spaces.h"
#include "ui/frame/screen.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace saikoku::ui {

class ChoicesForm;
class FactTable;
class Workspace;

/// @brief 業務: every campaign; one of the office's own is added, its people's list taken in, its results
/// and reasons are changed, with every state there was. For who may set rules.
class CampaignsScreen : public Screen {
    Q_OBJECT

public:
    explicit CampaignsScreen(Workspace& workspace, QWidget* parent = nullptr);

    bool can(Action action) const override;
    void perform(Action action) override;
    QString keyLabel(Action action) const override;
    QStringList helpLines() const override;
    void enter() override;
    bool mayLeave() override;
    bool holdsWork() const override { return m_isChanged; }

private:
    QWidget* buildLeft();
    QWidget* buildRight();
    void load();
    void follow();
    bool fillTable();
    void choose();
    void showChosen();
    void showHistory();
    void add();
    void takeIn();
    void save(const CampaignChoices& choices, const QString& source);
    void goBackTo(qint64 row);
    const CampaignInfo* chosen() const;
    void showProblem(QLabel* where, const QString& sentence);

    Workspace& m_workspace;
    QList<CampaignInfo> m_campaigns;
    CampaignId m_shown;
    CampaignChoices m_before;
    std::vector<CampaignChoicesVersion> m_history;
    bool m_isChanged = false;
    FactTable* m_table;
    QLineEdit* m_code;
    QLineEdit* m_name;
    QComboBox* m_kind;
    QPushButton* m_add;
    QLabel* m_addProblem;
    QPushButton* m_import;
    QLabel* m_title;
    QLabel* m_none;
    QWidget* m_own;  ///< what a campaign without money has of its own
    ChoicesForm* m_form;
    QLineEdit* m_source;
    QPushButton* m_save;
    QLabel* m_problem;
    FactTable* m_versions;
};

}  // namespace saikoku::ui
