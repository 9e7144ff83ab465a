#include "ui/survey/answer_panel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QScrollBar>
#include <QVBoxLayout>

#include "ui/record/entry_line.h"
#include "ui/support/elided_label.h"
#include "ui/support/scroll_pane.h"
#include "ui/support/texts.h"
#include "ui/survey/option_button.h"
#include "ui/theme/theme.h"

namespace saikoku::ui {

AnswerPanel::AnswerPanel(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("answerPanel"));
    setFocusPolicy(Qt::StrongFocus);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Space::kSmall, 2, Space::kSmall, 2);
    column->setSpacing(2);
    auto* head = new QHBoxLayout;
    head->setSpacing(Space::kSmall);
    m_title = sectionTitle(tr("S&urvey"), this);
    m_title->setBuddy(this);
    m_name = new ElidedLabel(this);
    m_name->setObjectName(QStringLiteral("surveyName"));
    m_name->setForegroundRole(QPalette::PlaceholderText);
    m_progress = mutedLabel({}, this);
    m_progress->setObjectName(QStringLiteral("surveyProgress"));
    head->addWidget(m_title);
    head->addWidget(m_name, 1);
    head->addWidget(m_progress);
    column->addLayout(head);
    m_optionArea = new QWidget(this);
    m_options = new QVBoxLayout(m_optionArea);
    m_options->setContentsMargins(0, 0, 0, 0);
    m_options->setSpacing(1);
    m_quota = mutedLabel({}, m_optionArea);
    m_quota->setObjectName(QStringLiteral("surveyQuota"));
    m_quota->setWordWrap(true);
    m_question = new QLabel(m_optionArea);
    m_question->setObjectName(QStringLiteral("surveyQuestion"));
    m_question->setWordWrap(true);
    m_question->setTextFormat(Qt::PlainText);
    setTextScale(m_question, 1.1);
    m_entry = new EntryLine(m_optionArea);
    m_entry->setObjectName(QStringLiteral("surveyEntry"));
    m_entry->installEventFilter(this);
    m_options->addWidget(m_quota);
    m_options->addWidget(m_question);
    m_options->addWidget(m_entry);
    m_message = new QLabel(m_optionArea);
    m_message->setObjectName(QStringLiteral("surveyMessage"));
    m_message->setWordWrap(true);
    setTextScale(m_message, 0.92);
    m_options->addWidget(m_message);
    m_options->addStretch();
    m_area = new ScrollPane(m_optionArea, this);
    m_area->viewport()->setAutoFillBackground(false);
    m_optionArea->setAutoFillBackground(false);
    column->addWidget(m_area, 1);
    connect(m_entry, &EntryLine::movedOn, this, &AnswerPanel::goOn);
    connect(m_entry, &EntryLine::stepped, this, [this](int by) { by > 0 ? goBack() : goOn(); });
    begin({}, {});
}

void AnswerPanel::begin(const std::optional<SurveyVersion>& version, const SurveyAnswers& soFar) {
    m_version = version;
    m_given = soFar.given;
    m_quotas.clear();
    m_isTouched = false;
    m_isTrial = false;
    toFirstOpen();
    showQuestion();
}

void AnswerPanel::beginTrial(const Survey& survey) {
    SurveyVersion version;
    version.survey = survey;
    begin(version, {});
    m_isTrial = true;
    m_isOpen = true;
    showQuestion();
}

void AnswerPanel::showQuotas(const QList<QuotaStanding>& standings) {
    m_quotas = standings;
    if (m_version && m_isOpen && current() != nullptr && m_entry->isVisible()) {
        m_quota->setText(quotaOf({}, {}));  // what is being typed stays
        m_quota->setVisible(!m_quota->text().isEmpty());
    } else {
        showQuestion();
    }
}

void AnswerPanel::setOpen(bool isOpen) {
    if (m_isOpen != isOpen) {
        m_isOpen = isOpen;
        showQuestion();
    }
}

SurveyAnswers AnswerPanel::answers() const {
    SurveyAnswers answers;
    if (!m_version) {
        return answers;
    }
    answers.version = m_version->id;
    SurveyAnswers all{m_version->id, m_given};
    const QList<qsizetype> way = wayThrough(m_version->survey, all);
    for (const qsizetype at : way) {
        const QString& code = m_version->survey.questions.at(at).code;
        if (const auto given = m_given.constFind(code); given != m_given.constEnd()) {
            answers.given.insert(code, *given);
        }
    }
    return answers;
}

bool AnswerPanel::isComplete() const { return m_version && saikoku::isComplete(m_version->survey, answers()); }

QString AnswerPanel::text() const {
    QStringList all{m_title->text(), m_name->text(), m_progress->text(), m_quota->text(), m_question->text(), m_message->text()};
    for (const QAbstractButton* button : m_buttons) {
        all.append(button->text());
    }
    return all.join(u'\n');
}

const SurveyQuestion* AnswerPanel::current() const {
    return m_version && m_at < m_version->survey.questions.size() ? &m_version->survey.questions.at(m_at) : nullptr;
}

/// The first question on the way that has no answer yet; past the last when there is none.
void AnswerPanel::toFirstOpen() {
    m_at = 0;
    if (m_version) {
        const SurveyAnswers so{m_version->id, m_given};
        const QList<qsizetype> way = wayThrough(m_version->survey, so);
        m_at = saikoku::isComplete(m_version->survey, so) || way.isEmpty() ? m_version->survey.questions.size() : way.constLast();
    }
}

/// "12 of 100", and that it is full; nothing where none is set.
QString AnswerPanel::quotaOf(const QString& question, const QString& answer) const {
    for (const QuotaStanding& standing : m_quotas) {
        if (standing.quota.question == question && standing.quota.answer == answer) {
            const QString count = tr("quota %1 of %2").arg(standing.complete).arg(standing.quota.limit);
            return standing.isFull() ? tr("%1, full").arg(count) : count;
        }
    }
    return {};
}

void AnswerPanel::showOptions(const SurveyQuestion& question) {
    const QStringList given = m_given.value(question.code);
    for (qsizetype i = 0; i < question.options.size(); ++i) {
        const SurveyOption& option = question.options.at(i);
        const bool isGiven = given.contains(option.code);
        const QString quota = quotaOf(question.code, option.code);
        const QString words = quota.isEmpty() ? option.text : tr("%1 (%2)", "answer, how far its quota is").arg(option.text, quota);
        auto* button = new OptionButton(m_optionArea);
        button->setText(QStringLiteral("%1 %2%3").arg(i + 1).arg(isGiven ? QStringLiteral("✓ ") : QString(), words));
        button->setObjectName(QStringLiteral("surveyOption_%1").arg(i + 1));
        connect(button, &OptionButton::clicked, this, [this, code = option.code] { pick(code); });
        m_buttons.append(button);
        m_options->insertWidget(m_options->indexOf(m_entry), button);
    }
}

/// The keyboard stays here, whichever of the two takes it: hiding a field would give it away.
void AnswerPanel::showQuestion() {
    const bool isMine = hasFocus() || m_entry->hasFocus();
    fillQuestion();
    if (isMine) {
        (m_entry->isHidden() ? static_cast<QWidget*>(this) : m_entry)->setFocus(Qt::OtherFocusReason);
    }
}

QString AnswerPanel::keysFor(const SurveyQuestion& question) const {
    switch (question.kind) {
    case QuestionKind::Single: return tr("1–9 answers");
    case QuestionKind::Multiple: return tr("1–9 adds or takes away, Enter goes on");
    case QuestionKind::Date: return tr("a date like 11/20 or 2026-11-20, Enter goes on");
    case QuestionKind::Number:
    case QuestionKind::Text: return tr("Enter goes on");
    }
    return {};
}

void AnswerPanel::fillQuestion() {
    qDeleteAll(m_buttons);
    m_buttons.clear();
    m_entry->hide();
    m_progress->clear();
    m_question->clear();
    m_quota->setText(m_version && m_isOpen ? quotaOf({}, {}) : QString());
    m_quota->setVisible(!m_quota->text().isEmpty());
    m_name->setText(m_version ? m_version->survey.title : QString());
    if (!m_version) {
        say(tr("This campaign has no survey yet. A supervisor makes it under Manage, Surveys."), false);
        return;
    }
    if (!m_isOpen) {
        say(tr("The questions appear once the person's identity is confirmed."), false);
        return;
    }
    const SurveyQuestion* question = current();
    if (question == nullptr) {
        m_question->setText(tr("All questions are answered."));
        say(m_isTrial ? tr("This was a test run: nothing is stored. Backspace goes back.") : tr("Record it with Ctrl+Enter. Backspace goes back."), false);
        return;
    }
    m_progress->setText(tr("%1/%2", "question, of so many").arg(m_at + 1).arg(m_version->survey.questions.size()));
    m_question->setText(question->text);
    if (question->offersChoice()) {
        showOptions(*question);
    } else {
        m_entry->setText(m_given.value(question->code).value(0));
        m_entry->show();
    }
    const QString keys = keysFor(*question);
    say(question->required ? keys : keys + QStringLiteral(" / ") + tr("may be left out"), false);
}

void AnswerPanel::pick(const QString& option) {
    const SurveyQuestion* question = current();
    if (question == nullptr || !m_isOpen) {
        return;
    }
    if (question->kind == QuestionKind::Single) {
        take({option});
        goOn();
        return;
    }
    QStringList given = m_given.value(question->code);
    given.contains(option) ? void(given.removeAll(option)) : given.append(option);
    take(given);
    const int place = m_area->verticalScrollBar()->value();
    showQuestion();
    m_options->activate();
    m_area->verticalScrollBar()->setValue(place);  // of a long one, what was chosen stays in sight
}

void AnswerPanel::take(const QStringList& given) {
    m_given.insert(current()->code, given);
    m_isTouched = true;
    Q_EMIT touched();
}

void AnswerPanel::goOn() {
    const SurveyQuestion* question = current();
    if (question == nullptr || !m_isOpen) {
        return;
    }
    QStringList given = m_given.value(question->code);
    if (!question->offersChoice()) {
        const QString typed = typedAnswer(*question, m_entry->text(), m_today);
        given = typed.isEmpty() ? QStringList() : QStringList{typed};
    }
    if (const Result<void> fits = checkAnswer(*question, given); !fits) {
        say(fits.error().message, true);
        return;
    }
    take(given);
    const QList<qsizetype> way = wayThrough(m_version->survey, {m_version->id, m_given});
    const qsizetype place = way.indexOf(m_at);
    m_at = place >= 0 && place + 1 < way.size() ? way.at(place + 1) : m_version->survey.questions.size();
    showQuestion();
    if (current() == nullptr) {
        Q_EMIT finished();
    }
}

void AnswerPanel::goBack() {
    if (!m_version || !m_isOpen) {
        return;
    }
    const QList<qsizetype> way = wayThrough(m_version->survey, {m_version->id, m_given});
    const qsizetype place = current() == nullptr ? way.size() : way.indexOf(m_at);
    if (place > 0) {
        m_at = way.at(place - 1);
        showQuestion();
    }
}

void AnswerPanel::say(const QString& sentence, bool isProblem) {
    setTextColour(m_message, isProblem ? coloursOf(palette()).late : coloursOf(palette()).muted);
    m_message->setText(isProblem ? QStringLiteral("▲ ") + sentence : sentence);
    if (isProblem) {
        m_options->activate();
        m_area->ensureWidgetVisible(m_message);
    } else {
        m_area->verticalScrollBar()->setValue(0);
    }
}

void AnswerPanel::keyPressEvent(QKeyEvent* event) {
    const bool isPlain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    bool isDigit = false;
    const int digit = event->text().normalized(QString::NormalizationForm_KC).toInt(&isDigit);
    const SurveyQuestion* question = m_isOpen ? current() : nullptr;
    if (question != nullptr && isPlain && isDigit && question->offersChoice()) {
        // a digit meant for an answer is none for the strip
        if (digit >= 1 && digit <= question->options.size() && !event->isAutoRepeat()) {
            pick(question->options.at(digit - 1).code);
        }
    } else if (question != nullptr && isPlain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        goOn();
    } else if (m_version && m_isOpen && isPlain && event->key() == Qt::Key_Backspace) {
        goBack();
    } else if (event->key() == Qt::Key_PageUp || event->key() == Qt::Key_PageDown) {
        QScrollBar* bar = m_area->verticalScrollBar();
        bar->triggerAction(event->key() == Qt::Key_PageUp ? QAbstractSlider::SliderPageStepSub : QAbstractSlider::SliderPageStepAdd);
    } else {
        QWidget::keyPressEvent(event);
    }
}

/// Backspace in a field that is empty has nothing to take away: it goes back.
bool AnswerPanel::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_entry && event->type() == QEvent::KeyPress && m_entry->text().isEmpty() &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Backspace) {
        goBack();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void AnswerPanel::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    if (m_entry->isVisible() && event->reason() != Qt::BacktabFocusReason) {
        m_entry->setFocus(Qt::OtherFocusReason);
    }
    update();
}

void AnswerPanel::focusOutEvent(QFocusEvent* event) {
    QWidget::focusOutEvent(event);
    update();
}

void AnswerPanel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hasFocus() || m_entry->hasFocus() ? QPen(coloursOf(palette()).accent, 2) : QPen(coloursOf(palette()).line, 1));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
}

}  // namespace saikoku::ui
