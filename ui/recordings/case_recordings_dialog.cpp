#include "ui/recordings/case_recordings_dialog.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include "core/security/session.h"
#include "ui/frame/workspace.h"
#include "ui/recordings/recording_player.h"
#include "ui/support/display_text.h"
#include "ui/support/fact_table.h"
#include "ui/support/texts.h"
#include "ui/theme/theme.h"

namespace saikoku::ui {

namespace {

constexpr int kLetters = 90;
constexpr int kRows = 7;

}  // namespace

CaseRecordingsDialog::CaseRecordingsDialog(Workspace& workspace, const QList<Recording>& recordings,
                                           QWidget* parent)
    : QDialog(parent), m_workspace(workspace), m_recordings(recordings) {
    setObjectName(QStringLiteral("caseRecordingsDialog"));
    setWindowTitle(tr("Recorded calls of this case"));
    build();
    m_table->view()->setFocus();
}

void CaseRecordingsDialog::build() {
    auto* column = new QVBoxLayout(this);
    column->setSpacing(Space::kSmall);
    m_table = new FactTable({{tr("When"), 110},
                             {tr("In/out"), 60},
                             {tr("Length"), 60, true},
                             {tr("Result"), 110},
                             {tr("By"), 110},
                             {tr("Heard"), 60, true},
                             {tr("Kept until")}},
                            tr("No call of this case was recorded."), this);
    m_table->setObjectName(QStringLiteral("caseRecordingsTable"));
    followFont(m_table, [this] {
        m_table->setMinimumSize(m_table->fontMetrics().averageCharWidth() * kLetters,
                                rowHeight(m_table->font()) * kRows);
    });
    QList<FactRow> rows;
    for (const Recording& each : std::as_const(m_recordings)) {
        FactRow row;
        row.cells = {DisplayText::moment(each.beganAt, m_workspace.today()),
                     labelOf(each.direction),
                     DisplayText::duration(each.seconds),
                     each.result ? labelOf(*each.result) : tr("no record yet"),
                     each.operatorName,
                     QString::number(each.hearings),
                     each.hasSound() ? DisplayText::shortDate(each.lastDay)
                                     : tr("gone %1").arg(DisplayText::shortDate(each.erasedOn))};
        row.isPast = !each.hasSound();
        row.id = rows.size() + 1;
        rows.append(row);
    }
    m_table->setRows(rows);
    if (!rows.isEmpty()) {
        m_table->view()->selectRow(0);
    }
    column->addWidget(m_table, 1);
    m_player = new RecordingPlayer(m_workspace, QStringLiteral("default"), this);
    column->addWidget(m_player);
    m_problem = new QLabel(this);
    m_problem->setObjectName(QStringLiteral("caseRecordingsProblem"));
    m_problem->setWordWrap(true);
    setTextColour(m_problem, coloursOf(palette()).late);
    column->addWidget(m_problem);
    auto* row = new QHBoxLayout;
    auto* hear = new QPushButton(tr("&Hear it …"), this);
    hear->setObjectName(QStringLiteral("caseRecordingsHear"));
    hear->setAutoDefault(false);
    auto* close = new QPushButton(tr("Close (Esc)"), this);
    close->setAutoDefault(false);
    row->addWidget(hear);
    row->addStretch(1);
    row->addWidget(close);
    column->addLayout(row);
    connect(m_table, &FactTable::activated, this, &CaseRecordingsDialog::hear);
    connect(hear, &QPushButton::clicked, this, &CaseRecordingsDialog::hear);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_player, &RecordingPlayer::failed, this,
            [this](const Error& error) { complain(error.message); });
    const bool mayHear = m_workspace.session().may(Permission::HearRecordings);
    hear->setEnabled(mayHear && !m_recordings.isEmpty());
    if (!mayHear) {
        complain(tr("You may not hear recordings. Ask a supervisor where it is needed."));
    }
}

void CaseRecordingsDialog::hear() {
    const qint64 row = m_table->currentId();
    if (row == 0 || !m_workspace.session().may(Permission::HearRecordings)) {
        return;
    }
    complain({});
    m_player->hear(m_workspace.campaign().id, m_recordings.at(row - 1));
}

void CaseRecordingsDialog::complain(const QString& sentence) {
    m_problem->setText(sentence.isEmpty() ? QString() : QStringLiteral("▲ ") + sentence);
}

}  // namespace saikoku::ui
