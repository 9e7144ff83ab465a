#include "ui/signin/demo_maker.h"

#include <QFile>
#include <QSettings>

#include "core/work/office_profile.h"
#include "core/demo/demo_city.h"
#include "core/security/private_files.h"
#include "core/security/session.h"
#include "core/security/sign_in.h"
#include "core/security/store_arrival.h"

namespace saikoku::ui {

namespace {

QString user() { return QString::fromUtf16(kDemoUser); }

QString password() { return QString::fromUtf16(kDemoPassword); }

Result<void> fillStore(const StoreLocation& location, const Clock& clock, int residents,
                       const std::function<void(double)>& progress) {
    SAIKOKU_TRY_ASSIGN(const std::unique_ptr<Session> session,
                       signIn(location, user(), password(), clock, QStringLiteral("saikoku")));
    DemoOptions options;
    options.residents = residents;
    SAIKOKU_TRY(makeDemoCity(*session, options, progress));
    return {};
}

/// The seat's settings come along; what the sign-in screen shows is added.
Result<void> leaveMarks(const StoreLocation& location, const StoreLocation& staging) {
    if (QFile::exists(location.settingsFile())) {
        QFile::remove(staging.settingsFile());
        if (!QFile::copy(location.settingsFile(), staging.settingsFile())) {
            return fail(fileError(staging.settingsFile(), QStringLiteral("copy")));
        }
    }
    QSettings marks(staging.settingsFile(), QSettings::IniFormat);
    marks.setValue(QStringLiteral("demo/user"), user());
    marks.setValue(QStringLiteral("demo/password"), password());
    marks.sync();
    makeFilePrivate(staging.settingsFile());
    return marks.status() == QSettings::NoError ? Result<void>()
                                                : Result<void>(fail(fileError(staging.settingsFile(), QStringLiteral("settings"))));
}

}  // namespace

Result<void> makeDemoStore(const StoreLocation& location, const Clock& clock, int residents,
                           const std::function<void(double)>& progress) {
    SAIKOKU_TRY_ASSIGN(StoreArrival arrival, StoreArrival::begin(location));
    if (storeExists(location)) {  // asked only now: another start may have made it while this one waited
        return fail(ErrorCode::Exists, DemoMaker::tr("There is a store in \"%1\" already. Nothing was changed.").arg(location.folder()));
    }
    const StoreLocation staging = arrival.staging();
    SAIKOKU_TRY(createStore(staging, user(), password(), clock));
    SAIKOKU_TRY(fillStore(staging, clock, residents, progress));
    SAIKOKU_TRY(leaveMarks(location, staging));
    SAIKOKU_TRY(makePrivateFolder(location.backupFolder()));
    SAIKOKU_TRY(makePrivateFolder(location.exportFolder()));
    SAIKOKU_TRY(arrival.arrive(clock.actualUtc()));
    return {};
}

DemoMaker::DemoMaker(StoreLocation location, const Clock& clock, int residents, QObject* parent)
    : QThread(parent), m_location(std::move(location)), m_clock(clock), m_residents(residents) {}

void DemoMaker::run() {
    m_answer = makeDemoStore(m_location, m_clock, m_residents,
                             [this](double share) { Q_EMIT progressed(qRound(share * 100)); });
}

}  // namespace saikoku::ui
