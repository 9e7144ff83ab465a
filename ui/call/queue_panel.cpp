#include "ui/call/queue_panel.h"

#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include "core/queue/caller_plan.h"
#include "core/security/session.h"
#include "ui/call/nobody_note.h"
#include "ui/frame/workspace.h"
#include "ui/support/display_text.h"
#include "ui/support/fact_table.h"
#include "ui/support/texts.h"
#include "ui/theme/theme.h"

namespace saikoku::ui {

namespace {
constexpr int kRowsSeen = 3;
}

QueuePanel::QueuePanel(Workspace& workspace, QWidget* parent) : QWidget(parent), m_workspace(workspace) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::kSmall);
    column->addWidget(sectionTitle(tr("My lists"), this));
    m_plan = new QLabel(this);
    m_plan->setObjectName(QStringLiteral("dayPlan"));
    m_plan->setWordWrap(true);
    m_lists = new FactTable({{tr("List"), 190}, {tr("Left"), 70, true}, {tr("Done"), 70, true}, {tr("Mine")}}, tr("No list is open."), this);
    m_lists->setObjectName(QStringLiteral("myLists"));
    m_lists->view()->setAccessibleName(tr("My lists"));
    m_lists->rememberWidths(workspace.settings(), QStringLiteral("myLists"));
    followFont(m_lists, [this] { m_lists->setFixedHeight((kRowsSeen + 1) * (m_lists->fontMetrics().height() + Space::kSmall)); });
    m_begin = new QPushButton(this);
    m_begin->setObjectName(QStringLiteral("start_queue"));
    m_begin->setAutoDefault(true);
    followFont(m_begin, [this] { m_begin->setMinimumHeight(m_begin->fontMetrics().height() + 2 * Space::kSmall); });
    connect(m_begin, &QPushButton::clicked, this, [this] {
        m_nobody->clear();
        Q_EMIT beginWanted();
    });
    column->addWidget(m_plan);
    column->addWidget(m_lists);
    m_nobody = new NobodyNote(workspace, this);
    connect(m_nobody, &NobodyNote::whyWanted, this, &QueuePanel::whyWanted);
    connect(&workspace, &Workspace::campaignChanged, m_nobody, &NobodyNote::clear);
    column->addWidget(m_begin);
    column->addWidget(m_nobody);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    hide();
}

CaseCondition QueuePanel::condition() const {
    return m_names.isEmpty() ? CaseCondition() : CaseCondition::anyOf(CaseField::CallList, m_names);
}

bool QueuePanel::canBegin() const { return !isHidden() && m_begin->isEnabled(); }

void QueuePanel::refresh() {
    const CampaignId campaign = m_workspace.campaign().id;
    m_workspace.worker().run<Work>(
        [campaign](Session& session) -> Result<Work> {
            Work work;
            SAIKOKU_TRY_ASSIGN(work.planned, myPlannedCalls(session, campaign));
            SAIKOKU_TRY_ASSIGN(work.pace, dayPace(session, campaign));
            SAIKOKU_TRY_ASSIGN(work.shifts, ownShifts(session, session.today()));
            SAIKOKU_TRY_ASSIGN(work.lists, myLists(session, campaign));
            QList<CallList> lists;
            for (const MyList& mine : std::as_const(work.lists)) {
                lists.append(mine.list);
            }
            SAIKOKU_TRY_ASSIGN(work.tallies, tallyOf(session, campaign, lists));
            return work;
        },
        this, [this](const Result<Work>& work) {
            if (work) {
                show(*work);
            } else {
                m_workspace.showError(work.error());
            }
        });
}

void QueuePanel::show(const Work& work) {
    QList<FactRow> rows;
    m_left = 0;
    m_names.clear();
    for (qsizetype i = 0; i < work.lists.size(); ++i) {
        const MyList& mine = work.lists.at(i);
        const CallListTally& tally = work.tallies.at(i);
        m_left += tally.left;
        m_names.append(mine.list.name);
        rows.append({{mine.list.name, Yen(tally.left).toString(), Yen(tally.done).toString(), mine.isMine ? tr("mine") : tr("everybody's")}});
    }
    m_lists->setRows(rows);
    const QString done = Yen(work.pace.records).toString();
    QString plan = work.planned ? tr("Planned today: %1 calls, recorded: %2").arg(Yen(*work.planned).toString(), done) : tr("Recorded today: %1").arg(done);
    QStringList hours;
    for (const Shift& shift : work.shifts) {
        hours.append(shiftHoursText(shift));
    }
    if (!hours.isEmpty()) {
        plan += QStringLiteral("   ") + tr("Shift: %1").arg(hours.join(DisplayText::listSeparator()));
    }
    m_plan->setText(plan);
    m_begin->setText(QStringLiteral("&0 ") + tr("Go on by the lists: %1 left").arg(Yen(m_left).toString()));
    m_begin->setEnabled(m_left > 0 && m_workspace.session().may(Permission::Call));
    setVisible(!work.lists.isEmpty() || work.planned.has_value() || !work.shifts.empty());
    Q_EMIT changed();
}

}  // namespace saikoku::ui
