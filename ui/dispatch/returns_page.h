#pragma once

#include <QTimer>
#include <QWidget>

#include <vector>

#include "core/letters/notice_batches.h"

class QCheckBox;
class QLabel;
class QLineEdit;
class QListWidget;

namespace saikoku::ui {

class FactTable;
class Workspace;

/// @brief 返戻と住所調査: a letter's number is scanned or typed, Enter, then a digit says why it came back;
/// below stands what is researched, with the step each has reached.
class ReturnsPage : public QWidget {
    Q_OBJECT

public:
    explicit ReturnsPage(Workspace& workspace, QWidget* parent = nullptr);

    void refresh();
    void focusFirst();
    TaxpayerId currentCase() const;
    bool hasCurrent() const { return current() != nullptr; }
    /// @brief Asks for the next step of the research of the row.
    void step();
    /// @brief Takes back the return of the chosen letter; asks why, once.
    void undo();

Q_SIGNALS:
    void shownChanged();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* buildEntry();
    void takeNumber();
    void record(int reason);
    void say(const QString& sentence, bool isProblem);
    void strikeDone(const QString& number);
    const SentLetter* current() const;

    Workspace& m_workspace;
    std::vector<SentLetter> m_letters;
    QLineEdit* m_number;
    QListWidget* m_reasons;
    QTimer m_digit;         ///< a digit counts once nothing follows at a scanner's pace
    bool m_isScan = false;  ///< a letter is being scanned where a reason was asked for
    QCheckBox* m_same;
    QLineEdit* m_on;
    QLineEdit* m_note;
    QLabel* m_said;
    FactTable* m_done;
    FactTable* m_research;
};

}  // namespace saikoku::ui
