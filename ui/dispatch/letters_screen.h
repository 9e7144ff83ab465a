#pragma once

#include "ui/dispatch/letter_preview.h"
#include "ui/frame/letters_for.h"
#include "ui/frame/screen.h"
#include "ui/support/session_worker.h"

#include "reports/letters/notice_run.h"

class QLabel;
class QProgressBar;
class QStackedWidget;

namespace saikoku::ui {

class BatchPanel;
class FactTable;
class LetterForm;
class NoticeRunner;
class ReceiversPage;
class Workspace;

/// @brief 文書の作成: what and to whom, who gets a letter and who not, making them, and the batch that was
/// made. Each step goes on with Ctrl+Enter and back with F12 or Esc; nothing is recorded before the letters
/// are made, and cancelling leaves nothing.
class LettersScreen : public Screen {
    Q_OBJECT

public:
    explicit LettersScreen(Workspace& workspace, QWidget* parent = nullptr);
    ~LettersScreen() override;

    /// @brief Chosen in another screen: the first step with these filled in.
    void propose(const LettersFor& whom);

    bool can(Action action) const override;
    void perform(Action action) override;
    QString keyLabel(Action action) const override;
    QStringList helpLines() const override;
    void enter() override;
    bool holdsWork() const override;
    bool mayClose() override;

private:
    enum Page { FormPage, ReceiversPageIndex, RunPage, MadePage };

    QWidget* buildRunPage();
    QWidget* buildMadePage();
    void goTo(Page page);
    Page page() const;
    void forward();
    void back();
    void select(const LetterRequest& request);
    void make();
    void rehearse();
    void begin(const QString& sentence);
    void onMade(const Result<reports::NoticeRunResult>& result);
    void onRehearsed(const Result<reports::NoticeRunResult>& result);
    void showMade(const reports::NoticeRunResult& result);

    Workspace& m_workspace;
    NoticeRunner* m_runner;
    QStackedWidget* m_stack;
    LetterForm* m_form;
    ReceiversPage* m_receivers;
    QLabel* m_running = nullptr;
    QProgressBar* m_bar = nullptr;
    QLabel* m_madeSums = nullptr;
    FactTable* m_undrawable = nullptr;
    BatchPanel* m_batch = nullptr;
    CancelMark m_stop;  ///< of the selection that is being looked for
};

}  // namespace saikoku::ui
