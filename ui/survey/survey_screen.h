#pragma once

#include <QKeySequence>

#include <optional>

#include "core/cases/campaign_spaces.h"
#include "core/surveys/survey_check.h"
#include "core/surveys/surveys.h"
#include "ui/frame/screen.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QLayout;
class QStackedWidget;
class QToolButton;

namespace saikoku::ui {

class ElidedLabel;
class FactTable;
class QuestionForm;
class SurveyResultsPage;
class WordTable;
class Workspace;

/// @brief アンケート: the questions of a campaign's survey to be made and changed, and what was answered. What is
/// saved is a new version; earlier ones stay with their answers.
class SurveyScreen : public Screen {
    Q_OBJECT

public:
    explicit SurveyScreen(Workspace& workspace, QWidget* parent = nullptr);

    bool can(Action action) const override;
    void perform(Action action) override;
    QString keyLabel(Action action) const override;
    QStringList helpLines() const override;
    void enter() override;
    bool mayLeave() override;
    bool holdsWork() const override { return m_isChanged; }

private:
    QWidget* buildHead();
    QWidget* buildQuestions();
    QWidget* buildList(QWidget* page);
    QPushButton* addButton(QLayout* row, const QString& label, const QString& name, void (SurveyScreen::*done)(), const QKeySequence& key = {});
    CampaignId campaign() const;
    void fillCampaigns();
    void load();
    void showSurvey(const Survey& survey);
    void showQuestions();
    void showQuestion();
    void showFaults();
    void onEdited();
    void takeForm();
    Survey edited() const;
    void addQuestion();
    void copyQuestion();
    void removeQuestion();
    void moveUp() { move(-1); }
    void moveDown() { move(1); }
    void move(int by);
    void chooseQuestion(qsizetype at);
    void tryOut();
    void save();
    void readFile();
    void writeFile();

    Workspace& m_workspace;
    std::optional<SurveyVersion> m_version;
    QList<SurveyQuestion> m_questions;
    QList<SurveyFault> m_faults;
    qsizetype m_at = -1;
    QString m_firstName;  ///< code of the chosen question when it was chosen; empty: others have it too
    QString m_named;      ///< by which code jumps and quotas name it now
    bool m_isChanged = false;
    bool m_showing = false;
    QComboBox* m_campaign;
    ElidedLabel* m_state;
    QLineEdit* m_title;
    FactTable* m_table;
    QuestionForm* m_form;
    WordTable* m_quotas;
    QLabel* m_fault;
    QPushButton* m_try;
    QPushButton* m_save;
    QStackedWidget* m_pages;
    QToolButton* m_choice;
    SurveyResultsPage* m_results;
};

}  // namespace saikoku::ui
