#include "ui/window/rule_watch.h"

#include <utility>

#include "core/base/business_calendar.h"
#include "core/cases/campaign_spaces.h"
#include "core/contact/campaign_words.h"
#include "core/eligibility/calling_rules.h"
#include "core/security/session.h"
#include "ui/frame/workspace.h"

namespace saikoku::ui {

namespace {
constexpr int kLookMilliseconds = 2'500;  // another seat's rule within five seconds, the judging included
}

RuleWatch::RuleWatch(Workspace& workspace, QObject* parent) : QObject(parent), m_workspace(workspace) {
    learnRules();
    connect(&m_timer, &QTimer::timeout, this, &RuleWatch::look);
    m_timer.start(kLookMilliseconds);
}

void RuleWatch::look() {
    if (std::exchange(m_isAsking, true)) {
        return;
    }
    m_workspace.background().run<QList<CampaignInfo>>(
        [](Session& session) -> Result<QList<CampaignInfo>> {
            SAIKOKU_TRY(session.lookForNewRules());
            return campaigns(session);
        },
        this, [this](const Result<QList<CampaignInfo>>& answer) {
            m_isAsking = false;
            if (!answer) {
                return;  // a server that does not answer is told by ServerWatch
            }
            followCampaigns(*answer);
            if (learnRules()) {
                Q_EMIT m_workspace.rulesChanged();
            }
        });
}

/// By the list and the words: reading every campaign's results each time would ask the store for what seldom changes.
void RuleWatch::followCampaigns(const QList<CampaignInfo>& list) {
    const auto words = m_workspace.session().rules<CampaignWords>();
    if (!words || (*words == m_words && list == m_campaigns)) {
        return;
    }
    if (m_workspace.followCampaigns()) {
        m_words = *words;
        m_campaigns = list;
    }
}

bool RuleWatch::learnRules() {
    const auto rules = m_workspace.session().rules<CallingRules>();
    const auto calendar = m_workspace.session().rules<BusinessCalendar>();
    if (!rules || !calendar) {
        return false;
    }
    const bool isNew = m_rules != nullptr && (*rules != m_rules || *calendar != m_calendar);
    m_rules = *rules;
    m_calendar = *calendar;
    return isNew;
}

}  // namespace saikoku::ui
