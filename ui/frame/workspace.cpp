#include "ui/frame/workspace.h"

#include <QCoreApplication>

#include <array>

#include "core/arrears/arrears_repository.h"
#include "core/calling/call_desk.h"
#include "core/calling/dialling/dialler.h"
#include "core/calling/office_profile.h"
#include "core/negotiation/negotiation_repository.h"
#include "core/security/session.h"
#include "ui/support/seat_settings.h"

namespace saikoku::ui {

namespace {

struct KnownCampaign {
    const char* code;
    const char* label;
};

constexpr std::array kCampaigns{
    KnownCampaign{"tax", QT_TRANSLATE_NOOP("Workspace", "Tax arrears")},
    KnownCampaign{"health_check", QT_TRANSLATE_NOOP("Workspace", "Health check-ups")},
    KnownCampaign{"survey", QT_TRANSLATE_NOOP("Workspace", "Survey")},
};

}  // namespace

Workspace::Workspace(std::unique_ptr<Session> session, std::unique_ptr<Dialler> dialler, SeatSettings& settings,
                     QString dataFolder, QObject* parent)
    : QObject(parent),
      m_session(std::move(session)),
      m_worker(std::make_unique<SessionWorker>(*m_session)),
      m_settings(settings),
      m_dataFolder(std::move(dataFolder)) {
    useDialler(std::move(dialler));
}

Workspace::~Workspace() = default;

SessionWorker& Workspace::background() {
    if (!m_background) {
        m_background = std::make_unique<SessionWorker>(*m_session);
    }
    return *m_background;
}

bool Workspace::isIdle() const { return m_worker->isIdle() && (!m_background || m_background->isIdle()); }

QDate Workspace::today() const { return m_session->today(); }

Result<void> Workspace::loadNames() {
    m_campaigns.clear();
    for (const KnownCampaign& known : kCampaigns) {
        const QString code = QLatin1String(known.code);
        SAIKOKU_TRY_ASSIGN(const CampaignId id, campaignByCode(m_session->db(), code));
        m_campaigns.append({id, code, QCoreApplication::translate("Workspace", known.label)});
    }
    if (!m_campaign.id.isValid()) {
        m_campaign = m_campaigns.constFirst();
    }
    SAIKOKU_TRY_ASSIGN(const OfficeProfile office, officeProfile(*m_session));
    m_officeName = office.name;
    const ArrearsRepository arrears(m_session->db());
    SAIKOKU_TRY_ASSIGN(m_taxItems, arrears.taxItems());
    SAIKOKU_TRY_ASSIGN(m_districts, arrears.districts());
    return {};
}

void Workspace::chooseCampaign(CampaignId id) {
    for (const Campaign& campaign : m_campaigns) {
        if (campaign.id == id && m_campaign.id != id) {
            m_campaign = campaign;
            Q_EMIT campaignChanged();
        }
    }
}

void Workspace::useDialler(std::unique_ptr<Dialler> dialler) {
    m_desk.reset();
    m_dialler = std::move(dialler);
    if (m_dialler) {
        m_desk = std::make_unique<CallDesk>(*m_session, *m_dialler);
        connect(m_desk.get(), &CallDesk::failed, this,
                [this](const QString& sentence) { Q_EMIT failed({ErrorCode::Failed, sentence, {}}); });
        m_dialler->open();
    }
    Q_EMIT phoneChanged();
}

void Workspace::cityChanged() {
    if (const Result<void> names = loadNames(); !names) {
        Q_EMIT failed(names.error());
    }
    Q_EMIT everythingChanged();
}

}  // namespace saikoku::ui
