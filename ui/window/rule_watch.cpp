#include "ui/window/rule_watch.h"

#include <utility>

#include "core/base/business_calendar.h"
#include "core/eligibility/calling_rules.h"
#include "core/security/session.h"
#include "ui/frame/workspace.h"

namespace saikoku::ui {

namespace {
constexpr int kLookMilliseconds = 2'500;  // another seat's rule within five seconds, the judging included
}

RuleWatch::RuleWatch(Workspace& workspace, QObject* parent) : QObject(parent), m_workspace(workspace) {
    learn();
    connect(&m_timer, &QTimer::timeout, this, &RuleWatch::look);
    m_timer.start(kLookMilliseconds);
}

void RuleWatch::look() {
    if (std::exchange(m_isAsking, true)) {
        return;
    }
    m_workspace.worker().run<bool>(
        [](Session& session) -> Result<bool> {
            SAIKOKU_TRY(session.lookForNewRules());
            return true;
        },
        this, [this](const Result<bool>& answer) {
            m_isAsking = false;
            if (answer && learn()) {
                Q_EMIT m_workspace.rulesChanged();
            }
        });
}

bool RuleWatch::learn() {
    const auto rules = m_workspace.session().rules<CallingRules>();
    const auto calendar = m_workspace.session().rules<BusinessCalendar>();
    if (!rules || !calendar) {
        return false;  // a server that does not answer is told by ServerWatch
    }
    const bool isNew = m_rules != nullptr && (*rules != m_rules || *calendar != m_calendar);
    m_rules = *rules;
    m_calendar = *calendar;
    return isNew;
}

}  // namespace saikoku::ui
