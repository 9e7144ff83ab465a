#include "ui/reports/month_note_dialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "core/figures/report_notes.h"
#include "core/security/session.h"
#include "ui/frame/workspace.h"
#include "ui/support/display_text.h"
#include "ui/support/message_box.h"
#include "ui/support/texts.h"
#include "ui/theme/theme.h"

namespace saikoku::ui {

namespace {
constexpr int kLetters = 90;
constexpr int kRows = 18;
}  // namespace

MonthNoteDialog::MonthNoteDialog(Workspace& workspace, const QString& report, QDate month, QWidget* parent)
    : QDialog(parent), m_workspace(workspace), m_report(report), m_month(month), m_text(new QPlainTextEdit(this)),
      m_state(mutedLabel({}, this)), m_problem(new QLabel(this)) {
    setObjectName(QStringLiteral("monthNoteDialog"));
    setWindowTitle(tr("Analysis and proposals"));
    auto* column = new QVBoxLayout(this);
    column->setSpacing(Space::kSmall);
    auto* label = new QLabel(tr("&Analysis and proposals of %1/%2; they stand below the report").arg(month.year()).arg(month.month()), this);
    label->setWordWrap(true);
    m_text->setObjectName(QStringLiteral("monthNoteText"));
    m_text->setTabChangesFocus(true);
    label->setBuddy(m_text);
    m_state->setObjectName(QStringLiteral("monthNoteState"));
    m_state->setWordWrap(true);
    m_problem->setObjectName(QStringLiteral("monthNoteProblem"));
    m_problem->setWordWrap(true);
    setTextColour(m_problem, coloursOf(palette()).late);
    auto* buttons = new QDialogButtonBox(this);
    auto* save = buttons->addButton(tr("&Save (Ctrl+Enter)"), QDialogButtonBox::AcceptRole);
    save->setObjectName(QStringLiteral("monthNoteSave"));
    save->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return));
    buttons->addButton(tr("Close (Esc)"), QDialogButtonBox::RejectRole);
    for (QWidget* each : std::initializer_list<QWidget*>{label, m_text, m_state, m_problem, buttons}) {
        column->addWidget(each, each == m_text ? 1 : 0);
    }
    connect(buttons, &QDialogButtonBox::accepted, this, &MonthNoteDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &MonthNoteDialog::reject);
    followFont(this, [this] { fitIntoWindow(this, kLetters, kRows); });
    load();
    m_text->setFocus();
}

void MonthNoteDialog::load() {
    const auto notes = reportNotes(m_workspace.session(), m_workspace.campaign().id, m_report, m_month);
    if (!notes) {
        m_problem->setText(QStringLiteral("▲ ") + notes.error().message);
        return;
    }
    if (notes->empty()) {
        m_state->setText(tr("Nothing was written for this month yet."));
        return;
    }
    m_before = notes->front().text;
    m_text->setPlainText(m_before);
    m_state->setText(tr("Written %1 times, last on %2; earlier texts stay on record.")
                         .arg(notes->size())
                         .arg(DisplayText::dateOf(notes->front().at)));
}

void MonthNoteDialog::accept() {
    const Result<void> written =
        writeReportNote(m_workspace.session(), m_workspace.campaign().id, m_report, m_month, m_text->toPlainText());
    if (!written) {
        m_problem->setText(QStringLiteral("▲ ") + written.error().message);
        m_text->setFocus();
        return;
    }
    QDialog::accept();
}

void MonthNoteDialog::reject() {
    if (m_text->toPlainText() != m_before && !MessageBox::confirm(this, tr("What you wrote is not saved. Throw it away?"), tr("Throw it away"))) {
        return;
    }
    QDialog::reject();
}

}  // namespace saikoku::ui
