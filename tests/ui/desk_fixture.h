#pragma once

#include <QApplication>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

#include "core/base/business_calendar.h"
#include "core/security/session.h"
#include "core/work/current_call.h"
#include "tests/support/fake_dialler.h"
#include "tests/support/call_city.h"
#include "tests/support/temp_store.h"
#include "ui/call/call_screen.h"
#include "ui/casefile/case_screen.h"
#include "ui/frame/notice_bar.h"
#include "ui/frame/workspace.h"
#include "ui/list/case_list_model.h"
#include "ui/list/case_list_screen.h"
#include "ui/support/seat_settings.h"
#include "ui/window/desk.h"

namespace saikoku::test {

/// @brief The frame with the small city in it and a phone that obeys the test.
class DeskFixture {
public:
    /// @param role another person than the administrator sits at the desk
    explicit DeskFixture(bool withPhone = true, std::optional<Role> role = std::nullopt,
                         const QString& backend = QStringLiteral("sqlite"))
        : store(backend) {
        if (store.isMissing()) {
            return;
        }
        if (!store.isReady()) {
            problem = store.problem();
            return;
        }
        if (const Result<void> city = buildCallCity(store.session()); !city) {
            problem = city.error().message + city.error().detail;
            return;
        }
        auto session = role ? store.signInAs(*role) : openAsAdministrator();
        auto calendar = BusinessCalendar::load();
        if (!session || !calendar) {
            problem = session ? calendar.error().message : session.error().message;
            return;
        }
        std::unique_ptr<FakeDialler> dialler = withPhone ? std::make_unique<FakeDialler>(store.clock()) : nullptr;
        phone = dialler.get();
        settings = std::make_unique<ui::SeatSettings>(folder.filePath(QStringLiteral("settings.ini")));
        desk = std::make_unique<ui::Desk>(std::move(*session), std::move(dialler), *settings, std::move(*calendar),
                                          store.isLocal() ? store.location().folder() : QString());
        desk->resize(1366, 768);
        desk->show();
    }

    Result<std::unique_ptr<Session>> openAsAdministrator() {
        store.close();
        return signIn(store.location(), TempStore::user(), TempStore::password(), store.clock(), QStringLiteral("saikoku"));
    }

    ui::CaseListScreen& list() { return *desk->findChild<ui::CaseListScreen*>(); }
    ui::CallScreen& calling() { return *desk->findChild<ui::CallScreen*>(); }
    CurrentCall& call() { return desk->workspace().call(); }
    ui::CaseScreen& caseScreen() { return *desk->findChild<ui::CaseScreen*>(); }
    template <class T>
    T* find(const char* name) {
        return desk->findChild<T*>(QLatin1String(name));
    }
    /// @brief On the screen that stands there: parts that several screens have bear one name.
    template <class T>
    T* shown(const char* name) {
        return desk->currentScreen()->findChild<T*>(QLatin1String(name));
    }
    bool isIdle() { return desk->workspace().isIdle(); }
    void key(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        if (QApplication::activeWindow() == nullptr) {
            QApplication::setActiveWindow(desk->window());  // no window manager does so here after a dialog
        }
        QWidget* target = QApplication::focusWidget() != nullptr    ? QApplication::focusWidget()
                          : QApplication::activeWindow() != nullptr ? QApplication::activeWindow()
                                                                    : desk.get();
        QTest::keyClick(target, static_cast<Qt::Key>(key), modifiers);
    }

    TempStore store;
    QTemporaryDir folder;
    QString problem;
    FakeDialler* phone = nullptr;
    std::unique_ptr<ui::SeatSettings> settings;
    std::unique_ptr<ui::Desk> desk;
};

}  // namespace saikoku::test

#define DESK(NAME, ...)                                            \
    saikoku::test::DeskFixture NAME{__VA_ARGS__};                  \
    if (NAME.store.isMissing()) {                                  \
        QSKIP("PostgreSQL is not installed");                      \
    }                                                              \
    QVERIFY2(NAME.problem.isEmpty(), qPrintable(NAME.problem));    \
    QVERIFY(QTest::qWaitForWindowActive(NAME.desk.get()));         \
    QTRY_VERIFY(NAME.isIdle())
