#pragma once

#include <QDialog>
#include <QTimer>

#include <vector>

#include "core/cases/case_file.h"
#include "core/letters/notice_batches.h"
#include "ui/dispatch/letter_preview.h"
#include "ui/support/session_worker.h"

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace saikoku::ui {

class Workspace;

/// @brief F9 on a case: the letters that fit it, the best first (a digit chooses), as they would look, and
/// Enter prints the one that is shown, where no printer is saves it as PDF. It is entered as sent like any
/// other.
class CaseLetterDialog : public QDialog {
    Q_OBJECT

public:
    CaseLetterDialog(Workspace& workspace, const CaseFile& file, QWidget* parent = nullptr);

    /// @brief The batch of the letter that was made; none: nothing was.
    const std::optional<NoticeBatch>& made() const { return m_made; }
    /// @brief An address for letters was changed here.
    bool isChanged() const { return m_isChanged; }

    void accept() override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// What became of a letter in the worker.
    struct Done {
        NoticeBatch batch;
        Result<int> out;  ///< pages printed, or why the file or the printer took none
    };

    void build(const QString& title);
    void readShelf();
    void showNotices();
    void askSelection();
    void showSelection(const Result<SharedSelection>& selection);
    Result<LetterRequest> request() const;
    void save();
    void make(const QString& path);
    void onDone(const Result<Done>& done, const QString& path);
    void changeAddresses();
    void showProblem(const QString& sentence);
    void setBusy(bool busy);

    Workspace& m_workspace;
    CaseFile m_file;
    std::vector<NoticeVersion> m_notices;
    SharedSelection m_selection;
    std::optional<NoticeBatch> m_made;
    bool m_isChanged = false;
    bool m_isBusy = false;
    QTimer m_soon;
    CancelMark m_asking;
    QListWidget* m_list;
    QLineEdit* m_deadline;
    QLineEdit* m_usable;
    QLabel* m_to;
    QLabel* m_problem;
    LetterPreview* m_preview;
    QPushButton* m_print;
    QPushButton* m_save;
};

}  // namespace saikoku::ui
