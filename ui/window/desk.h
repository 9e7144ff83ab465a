#pragma once

#include <QHash>
#include <QPointer>
#include <QWidget>

#include <memory>

#include "core/base/business_calendar.h"
#include "core/base/typed_id.h"
#include "core/dialling/call_state.h"
#include "ui/frame/action.h"
#include "ui/window/places.h"

class QStackedWidget;

namespace saikoku {
class Dialler;
class Session;
}  // namespace saikoku

namespace saikoku::ui {

class CallScreen;
class CaseListScreen;
class HeaderBar;
class IncomingBar;
class KeyBar;
class MessageCorner;
class NoticeBar;
class PageRow;
class Screen;
class SeatSettings;
class ServerWatch;
class SideBar;
class StatusLine;

/// @brief The frame around the screens of one signed-in person: places, keys,
/// search, status, and the way from one screen to another and back.
class Desk : public QWidget {
    Q_OBJECT

public:
    /// @brief `dialler` may be null: then nothing can be dialled from here.
    Desk(std::unique_ptr<Session> session, std::unique_ptr<Dialler> dialler, SeatSettings& settings,
         BusinessCalendar calendar, QString dataFolder, QWidget* parent = nullptr);
    ~Desk() override;

    Workspace& workspace() { return *m_workspace; }
    NoticeBar& notices() { return *m_notices; }
    KeyBar& keyBar() { return *m_keys; }
    StatusLine& statusLine() { return *m_status; }
    HeaderBar& header() { return *m_header; }
    ServerWatch& serverWatch() { return *m_watch; }

    /// @brief Goes to a place; false when the screen shown would rather stay.
    bool goTo(const QString& placeId);
    QString currentPlace() const;
    Screen* currentScreen() const;
    QStringList placeIds() const;
    /// @brief Back to where one came from, the same row included.
    void goBack();
    void perform(Action action);
    /// @brief Asks every screen before the window goes; false when one would rather stay.
    bool mayClose();
    /// @brief The person is away from the seat, or back: a fact of presence.
    void setLocked(bool isLocked);
    /// @brief The person goes: signed off from work.
    void endPresence();
    /// @brief Whether something typed or running would be lost with the desk.
    bool holdsWork() const;

Q_SIGNALS:
    /// The person chose to sign out; asked nobody yet.
    void signOutWanted();
    void lockWanted();

private:
    void build();
    void buildShortcuts();
    void connectWorkspace();
    void followPhone();
    void showPlace(const QString& placeId);
    void markPlace(const QString& placeId);
    QString partOf(const QString& placeId) const;
    void goToPart(const QString& partId);
    bool openCase(TaxpayerId taxpayer, const QList<TaxpayerId>& list);
    void renewCalendar();
    bool changeCampaign(CampaignId campaign);
    void incomingCall(const CallerId& caller, const QList<TaxpayerId>& cases);
    void takeIncoming(TaxpayerId taxpayer);
    void offerCaller(TaxpayerId taxpayer);
    void dismissCaller();
    bool isShown(TaxpayerId taxpayer) const;
    void onPhoneState(CallState state);
    void onTaken();
    void followCaller();
    bool goToSearch();
    void leadToList();
    void showHelp();
    void goIntoFound();
    void beginCalling(const QList<TaxpayerId>& list, qsizetype from);
    void openFoundCall(TaxpayerId taxpayer);
    bool isFree() const;
    void focusScreen();
    void giveFocusBack();
    void onFocus(QWidget* old, QWidget* now);
    void onEscape();
    void openPhoneSetting();
    void changePassword();

    std::unique_ptr<Workspace> m_workspace;
    BusinessCalendar m_calendar;
    HeaderBar* m_header;
    MessageCorner* m_messages;
    NoticeBar* m_notices;
    IncomingBar* m_incoming;
    SideBar* m_side;
    PageRow* m_pages;
    QStackedWidget* m_stack;
    KeyBar* m_keys;
    StatusLine* m_status;
    ServerWatch* m_watch;
    CallScreen* m_calling = nullptr;
    CaseListScreen* m_list = nullptr;
    QHash<QString, Screen*> m_screens;
    QStringList m_placeIds;
    QStringList m_partIds;
    QList<Place> m_places;  ///< those that the person may open
    QHash<QString, QString> m_lastOfPart;  ///< a part's place that was shown last
    QStringList m_way;  ///< places one came through, the last one first to return to
    QPointer<QWidget> m_workedIn;  ///< had the keyboard last, of what is on the screen
    QString m_sought;  ///< searched for, the answer still to come
    bool m_isGivingCall = false;  ///< the case being opened is the caller's: nobody need be asked
};

}  // namespace saikoku::ui
