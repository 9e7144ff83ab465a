#pragma once

#include <QList>
#include <QWidget>

#include <optional>

#include "core/surveys/survey.h"
#include "core/surveys/survey_answers.h"

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace saikoku::ui {

class EntryLine;

/// @brief アンケート on a case: one question at a time, answered by key while talking. 1–9 choose (of several: add or
/// take away), Enter goes on, Backspace goes back. Shut until the person's identity is confirmed.
class AnswerPanel : public QWidget {
    Q_OBJECT

public:
    explicit AnswerPanel(QWidget* parent = nullptr);

    /// @brief Another case: what it has answered so far stands there. Nothing: the campaign has no survey.
    void begin(const std::optional<SurveyVersion>& version, const SurveyAnswers& soFar);
    void setOpen(bool isOpen);
    bool isOpen() const { return m_isOpen; }

    /// @brief Of the survey's version now; only what is on the way that the answers lead.
    SurveyAnswers answers() const;
    bool isComplete() const;
    /// @brief Answered at this seat and not recorded.
    bool isTouched() const { return m_isTouched; }
    void setRecorded() { m_isTouched = false; }

    /// @brief What stands on it, for tests.
    QString text() const;

Q_SIGNALS:
    void touched();
    /// The last question is answered.
    void finished();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    const SurveyQuestion* current() const;
    void showQuestion();
    void fillQuestion();
    void showOptions(const SurveyQuestion& question);
    void pick(const QString& option);
    void take(const QStringList& given);
    void goOn();
    void goBack();
    void toFirstOpen();
    void say(const QString& sentence, bool isProblem);

    std::optional<SurveyVersion> m_version;
    QMap<QString, QStringList> m_given;
    qsizetype m_at = 0;  ///< question asked now; past the last one: the end
    bool m_isOpen = false;
    bool m_isTouched = false;
    QLabel* m_title;
    QLabel* m_progress;
    QLabel* m_question;
    QWidget* m_optionArea;
    QVBoxLayout* m_options;
    QList<QPushButton*> m_buttons;
    EntryLine* m_entry;
    QLabel* m_message;
};

}  // namespace saikoku::ui
