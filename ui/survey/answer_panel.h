#pragma once

#include <QList>
#include <QWidget>

#include <optional>

#include "core/surveys/survey.h"
#include "core/surveys/survey_answers.h"
#include "core/surveys/survey_quotas.h"

class QAbstractButton;
class QLabel;
class QVBoxLayout;

namespace saikoku::ui {

class ElidedLabel;
class EntryLine;
class ScrollPane;

/// @brief アンケート on a case: one question at a time, answered by key while talking. 1–9 choose (of several: add or
/// take away), Enter goes on, Backspace (in an empty field too) and Up in a field go back, PageUp and PageDown show
/// the rest of a long one. Shut until the person's identity is confirmed.
class AnswerPanel : public QWidget {
    Q_OBJECT

public:
    explicit AnswerPanel(QWidget* parent = nullptr);

    /// @brief Another case: what it has answered so far stands there. Nothing: the campaign has no survey.
    void begin(const std::optional<SurveyVersion>& version, const SurveyAnswers& soFar);
    /// @brief A run through a survey that is being made: open at once, nothing is meant to be kept.
    void beginTrial(const Survey& survey);
    /// @brief How far the quotas are; what has none says nothing.
    void showQuotas(const QList<QuotaStanding>& standings);
    /// @brief Its year holds where a date is typed without one.
    void setToday(QDate today) { m_today = today; }
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
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    const SurveyQuestion* current() const;
    void showQuestion();
    void fillQuestion();
    void showOptions(const SurveyQuestion& question);
    QString quotaOf(const QString& question, const QString& answer) const;
    QString keysFor(const SurveyQuestion& question) const;
    void pick(const QString& option);
    void take(const QStringList& given);
    void goOn();
    void goBack();
    void toFirstOpen();
    void say(const QString& sentence, bool isProblem);

    std::optional<SurveyVersion> m_version;
    QMap<QString, QStringList> m_given;
    qsizetype m_at = 0;  ///< question asked now; past the last one: the end
    QList<QuotaStanding> m_quotas;
    QDate m_today;
    bool m_isOpen = false;
    bool m_isTrial = false;
    bool m_isTouched = false;
    QLabel* m_title;
    ElidedLabel* m_name;
    QLabel* m_progress;
    QLabel* m_quota;
    ScrollPane* m_area;
    QLabel* m_question;
    QWidget* m_optionArea;
    QVBoxLayout* m_options;
    QList<QAbstractButton*> m_buttons;
    EntryLine* m_entry;
    QLabel* m_message;
};

}  // namespace saikoku::ui
