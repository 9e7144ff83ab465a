#include "ui/window/places.h"

#include <QCoreApplication>

#include "core/security/session.h"
#include "ui/board/board_screen.h"
#include "ui/calendar/calendar_screen.h"
#include "ui/call/call_screen.h"
#include "ui/calllists/call_lists_screen.h"
#include "ui/campaigns/campaigns_screen.h"
#include "ui/dispatch/dispatch_screen.h"
#include "ui/dispatch/letters_screen.h"
#include "ui/frame/workspace.h"
#include "ui/followups/follow_ups_screen.h"
#include "ui/holds/holds_screen.h"
#include "ui/identities/identities_screen.h"
#include "ui/import/import_screen.h"
#include "ui/instalments/instalments_screen.h"
#include "ui/limitation/limitation_screen.h"
#include "ui/limitation/settled_charges_screen.h"
#include "ui/list/case_list_screen.h"
#include "ui/log/log_screen.h"
#include "ui/messages/messages_screen.h"
#include "ui/notices/notices_screen.h"
#include "ui/people/people_screen.h"
#include "ui/recordings/recordings_screen.h"
#include "ui/recordings/reviews_screen.h"
#include "ui/reports/export_screen.h"
#include "ui/reports/reports_screen.h"
#include "ui/research/research_screen.h"
#include "ui/scripts/scripts_screen.h"
#include "ui/stages/stages_screen.h"
#include "ui/settings/settings_screen.h"
#include "ui/survey/survey_screen.h"
#include "ui/team/shift_screen.h"
#include "ui/team/team_screen.h"
#include "ui/why/why_screen.h"

namespace saikoku::ui {

namespace {

struct Text { Q_DECLARE_TR_FUNCTIONS(Places) };

bool everyone(const Session&) { return true; }

bool viewers(const Session& session) { return session.may(Permission::View); }

bool managers(const Session& session) { return session.may(Permission::ManageUsers); }

bool planners(const Session& session) { return session.may(Permission::Plan); }

bool rulers(const Session& session) { return session.may(Permission::Rules); }

bool importers(const Session& session) { return session.may(Permission::Import); }

bool surveyors(const Session& session) { return session.may(Permission::Rules) || session.may(Permission::Plan); }

bool officers(const Session& session) { return session.may(Permission::Hold); }

bool templateMakers(const Session& session) { return session.may(Permission::SendNotices) || session.may(Permission::ApproveTemplates); }

bool senders(const Session& session) { return session.may(Permission::SendNotices); }

bool reportReaders(const Session& session) { return session.may(Permission::Reports); }

bool exporters(const Session& session) { return session.may(Permission::Export); }

bool hearers(const Session& session) { return session.may(Permission::HearRecordings); }

bool logReaders(const Session& session) { return session.may(Permission::ReadLog); }

/// A screen that needs nothing but the workspace.
template <class T>
Screen* screen(Workspace& workspace, const BusinessCalendar&) {
    return new T(workspace);
}

Screen* callScreen(Workspace& workspace, const BusinessCalendar& calendar) { return new CallScreen(workspace, calendar); }

namespace PartId {
constexpr char16_t kCalling[] = u"calling";
constexpr char16_t kList[] = u"list";
constexpr char16_t kProgress[] = u"progress";
constexpr char16_t kMessages[] = u"messages";
constexpr char16_t kLetters[] = u"letters";
constexpr char16_t kReports[] = u"reports";
constexpr char16_t kImport[] = u"import";
constexpr char16_t kManage[] = u"manage";
constexpr char16_t kSettings[] = u"settings";
}  // namespace PartId

Place place(const char16_t* part, const char16_t* id, const QString& label, bool (*mayOpen)(const Session&),
            Screen* (*make)(Workspace&, const BusinessCalendar&)) {
    return {QString::fromUtf16(part), QString::fromUtf16(id), label, mayOpen, make};
}

}  // namespace

QList<Part> allParts() {
    return {
        {QString::fromUtf16(PartId::kCalling), Text::tr("Calling")},
        {QString::fromUtf16(PartId::kList), Text::tr("List")},
        {QString::fromUtf16(PartId::kProgress), Text::tr("Progress")},
        {QString::fromUtf16(PartId::kMessages), Text::tr("Messages")},
        {QString::fromUtf16(PartId::kLetters), Text::tr("Letters")},
        {QString::fromUtf16(PartId::kReports), Text::tr("Reports")},
        {QString::fromUtf16(PartId::kImport), Text::tr("Import")},
        {QString::fromUtf16(PartId::kManage), Text::tr("Manage")},
        {QString::fromUtf16(PartId::kSettings), Text::tr("Settings")},
    };
}

QList<Place> allPlaces() {
    return {
        place(PartId::kCalling, PlaceId::kCalling, Text::tr("Calling"), viewers, callScreen),
        place(PartId::kList, PlaceId::kList, Text::tr("List"), viewers, screen<CaseListScreen>),
        place(PartId::kProgress, u"board", Text::tr("Board"), viewers, screen<BoardScreen>),
        place(PartId::kProgress, PlaceId::kLimitation, Text::tr("Limitation"), viewers, screen<LimitationScreen>),
        place(PartId::kProgress, u"settled_charges", Text::tr("Charges left"), viewers, screen<SettledChargesScreen>),
        place(PartId::kProgress, PlaceId::kWhy, Text::tr("Why not?"), viewers, screen<WhyScreen>),
        place(PartId::kMessages, PlaceId::kMessages, Text::tr("Messages"), viewers, screen<MessagesScreen>),
        place(PartId::kMessages, PlaceId::kFollowUps, Text::tr("Follow-ups"), viewers, screen<FollowUpsScreen>),
        place(PartId::kMessages, PlaceId::kInstalments, Text::tr("Instalments"), viewers, screen<InstalmentsScreen>),
        place(PartId::kMessages, u"research", Text::tr("Number research"), viewers, screen<ResearchScreen>),
        place(PartId::kLetters, PlaceId::kLetters, Text::tr("Make letters"), senders, screen<LettersScreen>),
        place(PartId::kLetters, PlaceId::kDispatch, Text::tr("Dispatches"), viewers, screen<DispatchScreen>),
        place(PartId::kLetters, u"notices", Text::tr("Templates"), templateMakers, screen<NoticesScreen>),
        place(PartId::kReports, u"reports", Text::tr("Reports"), reportReaders, screen<ReportsScreen>),
        place(PartId::kReports, u"export", Text::tr("Data export"), exporters, screen<ExportScreen>),
        place(PartId::kImport, PlaceId::kImport, Text::tr("Import"), importers, screen<ImportScreen>),
        place(PartId::kManage, u"call_lists", Text::tr("Call lists"), planners, screen<CallListsScreen>),
        place(PartId::kManage, u"team", Text::tr("At work"), planners, screen<TeamScreen>),
        place(PartId::kManage, u"shifts", Text::tr("Shifts"), planners, screen<ShiftScreen>),
        place(PartId::kManage, u"calendar", Text::tr("Calling hours"), rulers, screen<CalendarScreen>),
        place(PartId::kManage, u"campaigns", Text::tr("Campaigns"), rulers, screen<CampaignsScreen>),
        place(PartId::kManage, u"stages", Text::tr("Stages"), rulers, screen<StagesScreen>),
        place(PartId::kManage, u"scripts", Text::tr("Scripts"), rulers, screen<ScriptsScreen>),
        place(PartId::kManage, u"surveys", Text::tr("Surveys"), surveyors, screen<SurveyScreen>),
        place(PartId::kManage, u"holds", Text::tr("Holds"), officers, screen<HoldsScreen>),
        place(PartId::kManage, u"identities", Text::tr("Same persons"), officers, screen<IdentitiesScreen>),
        place(PartId::kManage, u"people", Text::tr("People"), managers, screen<PeopleScreen>),
        place(PartId::kManage, u"recordings", Text::tr("Recordings"), hearers, screen<RecordingsScreen>),
        place(PartId::kManage, u"reviews", Text::tr("Reviews"), planners, screen<ReviewsScreen>),
        place(PartId::kManage, u"log", Text::tr("Access log"), logReaders, screen<LogScreen>),
        place(PartId::kSettings, PlaceId::kSettings, Text::tr("Settings"), everyone, screen<SettingsScreen>),
    };
}

}  // namespace saikoku::ui
