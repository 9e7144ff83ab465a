#include "ui/window/status_line.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

#include "core/base/clock.h"
#include "core/queue/callbacks.h"
#include "core/work/day_pace.h"
#include "core/work/staff_messages.h"
#include "core/security/session.h"
#include "ui/frame/workspace.h"
#include "ui/support/display_text.h"
#include "ui/support/elided_label.h"
#include "ui/support/seat_settings.h"
#include "ui/theme/theme.h"

namespace saikoku::ui {

namespace {

constexpr int kRefreshMilliseconds = 60'000;

struct Day {
    DayPace pace;
    QList<CallbackOfDay> callbacks;  ///< what the person may make until tonight
    qint64 unread = 0;
};

/// The time alone today; an appointment that was missed says its day.
QString whenOf(const QDateTime& utc, QDate today) {
    return toTokyo(utc).date() == today ? DisplayText::timeOfDay(utc) : DisplayText::moment(utc, today);
}

Result<Day> readDay(Session& session, CampaignId campaign) {
    Day day;
    SAIKOKU_TRY_ASSIGN(day.pace, dayPace(session, campaign));
    SAIKOKU_TRY_ASSIGN(day.callbacks, callbacksOfDay(session, campaign));
    SAIKOKU_TRY_ASSIGN(day.unread, countUnreadMessages(session));
    return day;
}

}  // namespace

StatusLine::StatusLine(Workspace& workspace, QWidget* parent)
    : QWidget(parent), m_workspace(workspace), m_text(new ElidedLabel(this)) {
    setObjectName(QStringLiteral("statusLine"));
    m_text->setObjectName(QStringLiteral("statusText"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(Space::kMedium, 2, Space::kMedium, 2);
    row->addWidget(m_text, 1);
    connect(&workspace, &Workspace::recorded, this, &StatusLine::refresh);
    connect(&workspace, &Workspace::campaignChanged, this, &StatusLine::refresh);
    connect(&workspace, &Workspace::everythingChanged, this, &StatusLine::refresh);
    connect(&workspace, &Workspace::casesRolled, this, &StatusLine::refresh);
    connect(&workspace, &Workspace::callbacksDueChanged, this, &StatusLine::tell);
    connect(&workspace.settings(), &SeatSettings::changed, this, &StatusLine::refresh);  // how dates are written
    connect(&m_timer, &QTimer::timeout, this, &StatusLine::refresh);
    m_timer.start(kRefreshMilliseconds);
}

QString StatusLine::text() const { return m_text->text(); }

void StatusLine::refresh() {
    const CampaignId campaign = m_workspace.campaign().id;
    m_workspace.worker().run<Day>(
        [campaign](Session& session) { return readDay(session, campaign); }, this, [this](Result<Day> day) {
            const QString gap = QStringLiteral("   ");
            QString line = tr("Business date %1").arg(DisplayText::longDate(m_workspace.today()));
            if (!m_workspace.officeName().isEmpty()) {
                line += gap + m_workspace.officeName();
            }
            m_isKnown = bool(day);
            m_unread.clear();
            if (!day) {
                m_day = line + gap + day.error().message;
                tell();
                return;
            }
            line += gap + (m_workspace.campaign().hasMoney
                               ? tr("Today %1 records, %2 reached, %3 promises").arg(day->pace.records).arg(day->pace.reached).arg(day->pace.promises)
                               : tr("Today %1 records, %2 reached").arg(day->pace.records).arg(day->pace.reached));
            if (day->callbacks.isEmpty()) {
                line += gap + tr("no appointment");
            } else {
                const CallbackOfDay& next = day->callbacks.constFirst();
                line += gap + tr("%1 appointments (next %2 %3)")
                                  .arg(day->callbacks.size()).arg(whenOf(next.appointment.callAt, m_workspace.today()), next.name);
            }
            m_day = line;
            if (day->unread > 0) {
                m_unread = gap + tr("%1 messages unread").arg(day->unread);
            }
            tell();
        });
}

/// Callbacks come to be due without a question of this line's own.
void StatusLine::tell() {
    const QString gap = QStringLiteral("   ");
    const CallbacksDue& due = m_workspace.callbacksDue();
    QString line = m_day;
    if (m_isKnown && !due.own.isEmpty()) {
        line += gap + tr("● your callbacks due: %1").arg(due.own.size());
    }
    if (m_isKnown && !due.anyones.isEmpty()) {
        line += gap + tr("● anyone's callbacks due: %1").arg(due.anyones.size());
    }
    line += m_unread;
    m_text->setText(line);
    m_text->setToolTip(line);
}

void StatusLine::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), coloursOf(palette()).band);
}

}  // namespace saikoku::ui
