#pragma once

#include <QMap>
#include <QObject>

#include <memory>

#include "core/base/result.h"
#include "core/base/typed_id.h"
#include "core/dialling/call_state.h"
#include "core/cases/campaign_choices.h"
#include "core/cases/campaign_spaces.h"
#include "core/cases/case_condition.h"
#include "core/eligibility/why_not_now.h"
#include "core/queue/callbacks.h"
#include "ui/frame/letters_for.h"
#include "ui/frame/message_draft.h"
#include "ui/frame/way_on.h"
#include "ui/support/session_worker.h"

namespace saikoku {
class CurrentCall;
class Dialler;
class Session;
}  // namespace saikoku

namespace saikoku::ui {

class SeatSettings;

/// @brief The work that case records belong to.
struct CampaignChoice {
    CampaignId id;
    QString code;
    QString label;
    CampaignKind kind = CampaignKind::Money;
    bool hasMoney = true;  ///< without: no yen, no promises, nothing of taxes
    CampaignChoices choices = {};

    CampaignInfo info() const { return {id, code, label, kind, hasMoney}; }
    bool operator==(const CampaignChoice&) const = default;
};

/// @brief What every screen of one signed-in person shares: the session, the
/// worker, the phone, the work chosen; and how screens ask each other for
/// something without knowing each other.
class Workspace : public QObject {
    Q_OBJECT

public:
    /// @brief `dialler` may be null: calls are then recorded by hand.
    Workspace(std::unique_ptr<Session> session, std::unique_ptr<Dialler> dialler, SeatSettings& settings,
              QString dataFolder, QObject* parent = nullptr);
    ~Workspace() override;

    Session& session() const { return *m_session; }
    SessionWorker& worker() const { return *m_worker; }
    /// @brief For what nobody waits for: never in the way of worker()'s jobs.
    SessionWorker& background();
    /// @brief Neither worker has anything to do and no answer is on its way.
    bool isIdle() const;
    SeatSettings& settings() const { return m_settings; }
    const QString& dataFolder() const { return m_dataFolder; }
    QDate today() const;

    /// @brief Loads campaigns, tax items and districts. Again after an import.
    Result<void> loadNames();
    /// @brief Loads the campaigns alone; campaignsChanged() when they are others, e.g. by another seat.
    Result<void> followCampaigns();
    const QList<CampaignChoice>& campaigns() const { return m_campaigns; }
    const CampaignChoice& campaign() const { return m_campaign; }
    void chooseCampaign(CampaignId id);
    const QMap<QString, QString>& taxItems() const { return m_taxItems; }
    const QMap<QString, QString>& districts() const { return m_districts; }
    const QString& officeName() const { return m_officeName; }
    /// @brief How callers introduce themselves: the office's name, or the letters' sender while none is set.
    const QString& callersOffice() const { return m_officeName.isEmpty() ? m_senderName : m_officeName; }
    /// @brief Why there is no case at all: nothing came in yet, or not yet on this business date.
    QString emptyCityText();

    /// @brief The call of this seat; there also without a phone, for what is recorded by hand.
    CurrentCall& call() const { return *m_call; }
    Dialler* dialler() const { return m_dialler.get(); }
    /// @brief Another phone for this seat, e.g. after its settings changed.
    void useDialler(std::unique_ptr<Dialler> dialler);

    // Screens call these; the window answers.
    void openCase(TaxpayerId taxpayer) { Q_EMIT caseWanted(taxpayer); }
    void showCases(const CaseCondition& condition) { Q_EMIT casesWanted(condition); }
    /// @brief Those of them that may be called, or that a reason holds back.
    void showHeldBack(const CaseCondition& condition, const CallableChoice& choice) { Q_EMIT heldBackWanted(condition, choice); }
    /// @brief Exactly these, as if their numbers had been given.
    void showGiven(const QList<TaxpayerId>& cases) { Q_EMIT givenWanted(cases); }
    /// @brief 文書の作成 for these; there it is asked what and when.
    void makeLetters(const LettersFor& whom) { Q_EMIT lettersWanted(whom); }
    /// @brief Why these cases may not be called now.
    void showWhy(const CaseCondition& condition) { Q_EMIT whyWanted(condition); }
    /// @brief In 連絡, with this one marked.
    void showMessage(qint64 message) { Q_EMIT messageWanted(message); }
    void showHandover(qint64 handover) { Q_EMIT handoverWanted(handover); }
    /// @brief 時効: what has lapsed, for officers.
    void showLapsed() { Q_EMIT lapsedWanted(); }
    /// @brief The work list 分納.
    void showInstalments() { Q_EMIT instalmentsWanted(); }
    /// @brief The work list 対応.
    void showFollowUps() { Q_EMIT followUpsWanted(); }
    /// @brief The import of a campaign's list of people.
    void takeInPeople(CampaignId campaign) { Q_EMIT peopleWanted(campaign); }
    void showError(const Error& error) { Q_EMIT failed(error); }
    /// @brief What was refused has been put right: the errors that are shown go.
    void settleErrors() { Q_EMIT errorsSettled(); }
    /// @brief In passing, e.g. "recorded": read or not, it goes by itself.
    void tell(const QString& sentence) { Q_EMIT told(sentence); }
    /// @brief What was told in passing holds no more: it goes.
    void settleNews() { Q_EMIT newsSettled(); }
    /// @brief What is under way, until the next such sentence; an empty one ends it.
    void showProgress(const QString& sentence) { Q_EMIT underWay(sentence); }
    /// @brief To be read, e.g. where a file was written: stays longer.
    void announce(const QString& sentence) { Q_EMIT announced(sentence); }
    /// @brief To be read, and it leads on: stays until it is followed, closed, or the next case opens.
    void announce(const QString& sentence, const WayOn& way) { Q_EMIT wayOffered(sentence, way); }
    void factsChanged(TaxpayerId taxpayer) { Q_EMIT recorded(taxpayer); }
    void cityChanged();
    /// @brief Callbacks that may be made now, as CallbackWatch knows them.
    const CallbacksDue& callbacksDue() const { return m_callbacksDue; }
    void setCallbacksDue(const CallbacksDue& due);
    MessageDrafts& messageDrafts() { return m_messageDrafts; }
    void rollEnded() { Q_EMIT casesRolled(); }

Q_SIGNALS:
    void caseWanted(saikoku::TaxpayerId taxpayer);
    void casesWanted(const saikoku::CaseCondition& condition);
    void heldBackWanted(const saikoku::CaseCondition& condition, const saikoku::CallableChoice& choice);
    void givenWanted(const QList<saikoku::TaxpayerId>& cases);
    void lettersWanted(const saikoku::ui::LettersFor& whom);
    void whyWanted(const saikoku::CaseCondition& condition);
    void messageWanted(qint64 message);
    void handoverWanted(qint64 handover);
    void lapsedWanted();
    void followUpsWanted();
    void instalmentsWanted();
    void peopleWanted(saikoku::CampaignId campaign);
    void failed(const saikoku::Error& error);
    void errorsSettled();
    void told(const QString& sentence);
    void newsSettled();
    void underWay(const QString& sentence);
    void announced(const QString& sentence);
    void wayOffered(const QString& sentence, const saikoku::ui::WayOn& way);
    /// A fact was added to this case: what shows it should be read again.
    void recorded(saikoku::TaxpayerId taxpayer);
    /// The day roll behind the window has come to an end: lists and sums are other ones.
    void casesRolled();
    /// Other callbacks are due than before: callbacksDue().
    void callbacksDueChanged();
    /// Everything may be different: an import, an undo.
    void everythingChanged();
    void campaignChanged();
    /// Campaigns were added or have other results: the one chosen is the same.
    void campaignsChanged();
    /// This seat or another changed the office's rules: what is looked at is judged anew.
    void rulesChanged();
    /// This seat stored a script, or another version of one is used.
    void scriptsChanged();
    void phoneChanged();
    /// The person's pause may have begun or ended otherwise than by the button in the head.
    void presenceChanged();

private:
    std::unique_ptr<Session> m_session;
    std::unique_ptr<SessionWorker> m_worker;
    std::unique_ptr<SessionWorker> m_background;  ///< a connection of its own, made when first needed
    std::unique_ptr<Dialler> m_dialler;
    std::unique_ptr<CurrentCall> m_call;
    SeatSettings& m_settings;
    QString m_dataFolder;
    QList<CampaignChoice> m_campaigns;
    CampaignChoice m_campaign;
    CallbacksDue m_callbacksDue;
    MessageDrafts m_messageDrafts;
    QMap<QString, QString> m_taxItems;
    QMap<QString, QString> m_districts;
    QString m_officeName;
    QString m_senderName;
};

}  // namespace saikoku::ui
