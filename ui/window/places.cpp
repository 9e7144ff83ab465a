#include "ui/window/places.h"

#include <QCoreApplication>

#include "core/security/session.h"
#include "ui/board/board_screen.h"
#include "ui/call/call_screen.h"
#include "ui/frame/workspace.h"
#include "ui/import/import_screen.h"
#include "ui/list/case_list_screen.h"
#include "ui/log/log_screen.h"
#include "ui/people/people_screen.h"
#include "ui/settings/settings_screen.h"

namespace saikoku::ui {

namespace {

struct Text { Q_DECLARE_TR_FUNCTIONS(Places) };

bool everyone(const Session&) { return true; }

bool viewers(const Session& session) { return session.may(Permission::View); }

bool managers(const Session& session) { return session.may(Permission::ManageUsers); }

bool importers(const Session& session) { return session.may(Permission::Import); }

bool logReaders(const Session& session) { return session.may(Permission::ReadLog); }

/// A screen that needs nothing but the workspace.
template <class T>
Screen* screen(Workspace& workspace, const BusinessCalendar&) {
    return new T(workspace);
}

Screen* callScreen(Workspace& workspace, const BusinessCalendar& calendar) { return new CallScreen(workspace, calendar); }

}  // namespace

QList<Place> allPlaces() {
    return {
        {QString::fromUtf16(PlaceId::kCalling), Text::tr("Calling"), viewers, callScreen},
        {QString::fromUtf16(PlaceId::kList), Text::tr("List"), viewers, screen<CaseListScreen>},
        {QStringLiteral("board"), Text::tr("Progress"), viewers, screen<BoardScreen>},
        {QStringLiteral("import"), Text::tr("Import"), importers, screen<ImportScreen>},
        {QStringLiteral("log"), Text::tr("Access log"), logReaders, screen<LogScreen>},
        {QString::fromUtf16(PlaceId::kSettings), Text::tr("Settings"), everyone, screen<SettingsScreen>},
        {QStringLiteral("people"), Text::tr("People"), managers, screen<PeopleScreen>},
    };
}

}  // namespace saikoku::ui
