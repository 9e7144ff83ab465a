#pragma once

#include <QSplitter>

#include <optional>

#include "core/cases/case_file.h"
#include "core/eligibility/eligibility.h"
#include "core/scripts/scripts.h"
#include "ui/casefile/case_words.h"

class QLabel;

class QVBoxLayout;

namespace saikoku::ui {

class AnswerPanel;
class ArrearsPanel;
class CallablePanel;
class CaseTabs;
class PhonesPanel;
class ScriptPanel;
class ScrollPane;
class TaxpayerPanel;
class Workspace;

/// @brief What is known of a case: who it is and what is owed, what to say, whether one
/// may call and where, and below it the tabs with every single fact. Each pane scrolls
/// for itself where the window is low; how the height is shared is kept for the seat.
class CasePanes : public QSplitter {
    Q_OBJECT

public:
    explicit CasePanes(Workspace& workspace, QWidget* parent = nullptr);

    /// @param keepsTalk the same person is being spoken with: what was confirmed and the script stay
    void show(const CaseFile& file, const Result<Eligibility>& answer, bool keepsTalk);
    /// @brief Another call begins: nothing is confirmed yet.
    void beginTalk();
    /// @brief The answer alone, when time has passed or a rule was changed.
    void showEligibility(const Result<Eligibility>& answer);
    /// @brief What staff wrote about the case, read anew.
    void showWords(const CaseFile& file);
    void setPosition(const QString& text);
    AnswerPanel& survey() { return *m_survey; }
    ScriptPanel& script() { return *m_script; }
    PhonesPanel& phones() { return *m_phones; }
    CaseTabs& tabs() { return *m_tabs; }

Q_SIGNALS:
    void revealWanted();
    void labelsWanted();
    void contactWanted();
    /// A message was opened that the person had not read yet.
    void wordRead();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* buildTop();
    QWidget* buildRight(QWidget* top);
    ScrollPane* scrolling(QWidget* pane, QWidget* parent);
    void showScript(const CaseFile& file, bool keepsTalk);
    void showRecorded(const CaseFile& file);
    void readShelf();
    void readShelfBehind();
    void fitCampaign(const CaseFile& file, bool keepsTalk);
    void askQuotas(CampaignId campaign);
    void openSurvey();
    void openWord(qsizetype place);
    void fit();
    int factsHeight() const;
    int leastFacts(int scriptLines) const;
    int leastScriptLines() const;
    void shareFacts();
    void keepSplit();

    Workspace& m_workspace;
    QList<ScrollPane*> m_areas;
    QVBoxLayout* m_right = nullptr;  ///< the numbers and the script's answers
    QWidget* m_top;  ///< the facts above the tabs
    CaseTabs* m_tabs = nullptr;
    QList<CaseWord> m_words;
    TaxpayerPanel* m_person;
    ArrearsPanel* m_arrears;
    CallablePanel* m_callable;
    QLabel* m_position;
    PhonesPanel* m_phones;
    ScriptPanel* m_script;
    AnswerPanel* m_survey;
    std::optional<ScriptShelf> m_shelf;  ///< read when first needed, then behind the window: no click waits for it
};

}  // namespace saikoku::ui
