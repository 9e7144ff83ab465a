#include "ui/followups/complaint_dialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "core/base/clock.h"
#include "core/contact/promise_date_entry.h"
#include "ui/support/texts.h"
#include "ui/theme/theme.h"

namespace saikoku::ui {

namespace {

constexpr int kWidthInLetters = 50;
constexpr int kLines = 3;

QPlainTextEdit* textOf(const QString& name, QWidget* parent) {
    auto* text = new QPlainTextEdit(parent);
    text->setObjectName(name);
    text->setTabChangesFocus(true);
    followFont(text, [text] {
        text->setMinimumSize(text->fontMetrics().averageCharWidth() * kWidthInLetters,
                             text->fontMetrics().lineSpacing() * kLines + Space::kMedium);
        text->setMaximumHeight(text->fontMetrics().lineSpacing() * (kLines + 2));
    });
    return text;
}

/// "11/20 14:30", "-1 9:00", "14:30" of today; a day without a time means its noon.
Result<QDateTime> parsePast(const QString& text, const QDateTime& now) {
    const QStringList words =
        text.simplified().normalized(QString::NormalizationForm_KC).split(QLatin1Char(' '));
    const QTime time = QTime::fromString(words.constLast(), QStringLiteral("H:mm"));
    const QString dayText = time.isValid()
                                ? QStringList(words.mid(0, words.size() - 1)).join(QLatin1Char(' '))
                                : words.join(QLatin1Char(' '));
    QDate day = now.date();
    if (!dayText.isEmpty()) {
        SAIKOKU_TRY_ASSIGN(day, parsePaidDate(dayText, now.date()));
    }
    return fromTokyo(day, time.isValid() ? time : QTime(12, 0));
}

}  // namespace

ComplaintDialog::ComplaintDialog(const FollowUpRules& rules, const OutcomeEntry* before, const QDateTime& now,
                                 QWidget* parent)
    : QDialog(parent), m_now(now) {
    setObjectName(QStringLiteral("complaintDialog"));
    setWindowTitle(tr("Complaint"));
    build(rules, before != nullptr);
    if (before != nullptr) {
        m_topic->setCurrentIndex(qMax(0, m_topic->findData(before->topic)));
        m_toWhom->setText(before->toWhom);
        m_about->setPlainText(before->note);
        m_measure->setPlainText(before->measure);
    }
    m_about->setFocus();
}

void ComplaintDialog::build(const FollowUpRules& rules, bool isKnown) {
    auto* column = new QVBoxLayout(this);
    auto* form = new QFormLayout;
    column->addLayout(form);
    m_about = textOf(QStringLiteral("complaintAbout"), this);
    form->addRow(tr("&What about"), m_about);
    m_topic = new QComboBox(this);
    m_topic->setObjectName(QStringLiteral("complaintTopic"));
    m_topic->addItem(QStringLiteral("—"), QString());
    const QList<FollowUpRules::Topic> topics = rules.topics.value(FollowUpKind::Complaint);
    for (const FollowUpRules::Topic& topic : topics) {
        m_topic->addItem(topic.word, topic.code);
    }
    form->addRow(tr("To&pic"), m_topic);
    m_toWhom = new QLineEdit(this);
    m_toWhom->setObjectName(QStringLiteral("complaintToWhom"));
    m_toWhom->setPlaceholderText(tr("the name of who was complained to; empty: to me"));
    form->addRow(tr("&To whom"), m_toWhom);
    m_measure = textOf(QStringLiteral("complaintMeasure"), this);
    m_measure->setPlaceholderText(tr("what was answered at once; empty: it is still to be answered"));
    form->addRow(tr("&Measure, first answer"), m_measure);
    m_when = new QLineEdit(this);
    m_when->setObjectName(QStringLiteral("complaintWhen"));
    m_when->setPlaceholderText(tr("empty: in this talk; else 14:30, 11/20 9:00, -1"));
    form->addRow(tr("W&hen made"), m_when);
    m_problem = new QLabel(this);
    m_problem->setObjectName(QStringLiteral("complaintProblem"));
    m_problem->setWordWrap(true);
    setTextColour(m_problem, coloursOf(palette()).late);
    column->addWidget(m_problem);
    auto* buttons = new QDialogButtonBox(this);
    auto* enter = buttons->addButton(tr("&Enter it (Ctrl+Enter)"), QDialogButtonBox::AcceptRole);
    enter->setObjectName(QStringLiteral("complaintEnter"));
    enter->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return));
    if (isKnown) {
        auto* out = buttons->addButton(tr("Take it &out"), QDialogButtonBox::DestructiveRole);
        out->setObjectName(QStringLiteral("complaintOut"));
        connect(out, &QPushButton::clicked, this, [this] {
            m_isTakenOut = true;
            QDialog::accept();
        });
    }
    buttons->addButton(tr("Cancel (Esc)"), QDialogButtonBox::RejectRole);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &ComplaintDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

Result<void> ComplaintDialog::read() {
    m_receivedAt = {};
    if (m_about->toPlainText().trimmed().isEmpty()) {
        m_about->setFocus();
        return fail(ErrorCode::BadInput, tr("What is the complaint about? Write it down."));
    }
    if (!m_when->text().trimmed().isEmpty()) {
        m_when->setFocus();
        SAIKOKU_TRY_ASSIGN(m_receivedAt, parsePast(m_when->text(), m_now));
        if (toTokyo(m_receivedAt) > m_now) {
            return fail(ErrorCode::BadInput, tr("The complaint lies in the future. Say when it was made."));
        }
    }
    return {};
}

void ComplaintDialog::accept() {
    const Result<void> typed = read();
    if (!typed) {
        m_problem->setText(QStringLiteral("▲ ") + typed.error().message);
        return;
    }
    QDialog::accept();
}

OutcomeEntry ComplaintDialog::outcome() const {
    OutcomeEntry outcome;
    outcome.kind = FollowUpKind::Complaint;
    outcome.state = FollowUpState::Received;
    outcome.topic = m_topic->currentData().toString();
    outcome.toWhom = m_toWhom->text().trimmed();
    outcome.note = m_about->toPlainText().trimmed();
    outcome.measure = m_measure->toPlainText().trimmed();
    return outcome;
}

ComplaintEntry ComplaintDialog::entry() const {
    const OutcomeEntry typed = outcome();
    return {m_receivedAt, typed.topic, typed.toWhom, typed.note, typed.measure};
}

}  // namespace saikoku::ui
