#include "ui/frame/workspace.h"

#include <algorithm>
#include <utility>

#include "core/arrears/arrears_repository.h"
#include "core/dialling/dialler.h"
#include "core/exchange/import_history.h"
#include "core/security/roll_behind.h"
#include "core/security/session.h"
#include "core/work/current_call.h"
#include "core/store/page_cache.h"
#include "core/work/office_profile.h"
#include "ui/support/display_text.h"
#include "ui/support/seat_settings.h"

namespace saikoku::ui {

namespace {

// lists and boards are the worker's: the others read a case, a page or a step at a time
constexpr int kFewMegabytes = 4;

Result<bool> keepFewPages(Session& session) {
    SAIKOKU_TRY(limitPageCache(session.db(), kFewMegabytes));
    return true;
}

}  // namespace

Workspace::Workspace(std::unique_ptr<Session> session, std::unique_ptr<Dialler> dialler, SeatSettings& settings,
                     QString dataFolder, QObject* parent)
    : QObject(parent),
      m_session(std::move(session)),
      m_worker(std::make_unique<SessionWorker>(*m_session)),
      m_call(std::make_unique<CurrentCall>(*m_session)),
      m_settings(settings),
      m_dataFolder(std::move(dataFolder)) {
    connect(m_call.get(), &CurrentCall::failed, this,
            [this](const QString& sentence) { Q_EMIT failed({ErrorCode::Failed, sentence, {}}); });
    letDayRollBehind(*m_session);
    if (const auto few = keepFewPages(*m_session); !few) {
        qWarning("%s", qPrintable(few.error().detail));
    }
    useDialler(std::move(dialler));
}

Workspace::~Workspace() = default;

SessionWorker& Workspace::background() {
    if (!m_background) {
        m_background = std::make_unique<SessionWorker>(*m_session);
        m_background->run<bool>(&keepFewPages, this, [](const Result<bool>&) {});
    }
    return *m_background;
}

bool Workspace::isIdle() const { return m_worker->isIdle() && (!m_background || m_background->isIdle()); }

QDate Workspace::today() const { return m_session->today(); }

Result<void> Workspace::followCampaigns() {
    SAIKOKU_TRY_ASSIGN(const QList<CampaignInfo> known, saikoku::campaigns(*m_session));
    QList<CampaignChoice> campaigns;
    for (const CampaignInfo& each : known) {
        SAIKOKU_TRY_ASSIGN(const CampaignChoices choices, campaignChoices(*m_session, each.id));
        campaigns.append({each.id, each.code, shownName(each), each.kind, each.hasMoney, choices});
    }
    const bool isNew = std::exchange(m_campaigns, campaigns) != campaigns;
    const auto same = std::find_if(m_campaigns.cbegin(), m_campaigns.cend(), [this](const CampaignChoice& each) { return each.id == m_campaign.id; });
    m_campaign = same == m_campaigns.cend() ? m_campaigns.constFirst() : *same;
    m_call->setCampaign(m_campaign.id);
    if (isNew) {
        Q_EMIT campaignsChanged();
    }
    return {};
}

Result<void> Workspace::loadNames() {
    SAIKOKU_TRY(followCampaigns());
    SAIKOKU_TRY_ASSIGN(const OfficeProfile office, officeProfile(*m_session));
    m_officeName = office.name;
    m_senderName = office.sender.name;
    const ArrearsRepository arrears(m_session->db());
    SAIKOKU_TRY_ASSIGN(m_taxItems, arrears.taxItems());
    SAIKOKU_TRY_ASSIGN(m_districts, arrears.districts());
    return {};
}

QString Workspace::emptyCityText() {
    const Result<QDate> first = firstKnownDate(*m_session);
    if (first && first->isValid() && *first > today()) {
        return tr("Nothing is known yet on the business date %1: the first extract came in on %2. Start the program without "
                  "--as-of, or with that date or a later one.")
            .arg(DisplayText::longDate(today()), DisplayText::longDate(*first));
    }
    if (!m_campaign.hasMoney) {
        return tr("Nobody is left to be called in this campaign. Its people come by the import of its list.");
    }
    return tr("There is no case in arrears. Import the extract of the core tax system.");
}

void Workspace::chooseCampaign(CampaignId id) {
    for (const CampaignChoice& campaign : m_campaigns) {
        if (campaign.id == id && m_campaign.id != id) {
            m_campaign = campaign;
            m_call->setCampaign(campaign.id);
            Q_EMIT campaignChanged();
        }
    }
}

void Workspace::useDialler(std::unique_ptr<Dialler> dialler) {
    m_call->usePhone(nullptr);
    m_dialler = std::move(dialler);
    if (m_dialler) {
        m_call->usePhone(m_dialler.get());
        m_dialler->open();
    }
    Q_EMIT phoneChanged();
}

void Workspace::setCallbacksDue(const CallbacksDue& due) {
    const bool isOther = due.own != m_callbacksDue.own || due.anyones != m_callbacksDue.anyones;
    m_callbacksDue = due;
    if (isOther) {
        Q_EMIT callbacksDueChanged();
    }
}

void Workspace::cityChanged() {
    if (const Result<void> names = loadNames(); !names) {
        Q_EMIT failed(names.error());
    }
    Q_EMIT everythingChanged();
}

}  // namespace saikoku::ui
