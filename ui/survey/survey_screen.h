#pragma once

#include <optional>

#include "core/cases/campaign_spaces.h"
#include "core/surveys/surveys.h"
#include "ui/frame/screen.h"

class QComboBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace saikoku::ui {

class FactTable;
class QuestionForm;
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
    QWidget* buildResults();
    QPushButton* addButton(QHBoxLayout* row, const QString& label, const QString& name, void (SurveyScreen::*done)());
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
    void removeQuestion();
    void moveUp() { move(-1); }
    void moveDown() { move(1); }
    void move(int by);
    void save();
    void readFile();
    void writeFile();
    void askResults();
    void showResults(const SurveyResults& results);
    void writeResults();

    Workspace& m_workspace;
    std::optional<SurveyVersion> m_version;
    QList<SurveyQuestion> m_questions;
    qsizetype m_at = -1;
    bool m_isChanged = false;
    bool m_showing = false;
    QComboBox* m_campaign;
    QLabel* m_state;
    QLineEdit* m_title;
    FactTable* m_table;
    QuestionForm* m_form;
    WordTable* m_quotas;
    QLabel* m_fault;
    QPushButton* m_save;
    QStackedWidget* m_pages;
    QToolButton* m_choice;
    FactTable* m_results;
    QLabel* m_sums;
};

}  // namespace saikoku::ui
