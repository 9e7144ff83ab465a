#include "ui/signin/demo_maker.h"

#include <QDir>
#include <QFile>
#include <QSettings>

#include "core/work/office_profile.h"
#include "core/demo/demo_city.h"
#include "core/security/session.h"
#include "core/security/sign_in.h"

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

}  // namespace

Result<void> makeDemoStore(const StoreLocation& location, const Clock& clock, int residents,
                           const std::function<void(double)>& progress) {
    SAIKOKU_TRY(createStore(location, user(), password(), clock));
    if (Result<void> filled = fillStore(location, clock, residents, progress); !filled) {
        // The store was made a moment ago by this call and holds nothing.
        QFile::remove(location.databaseFile());
        QFile::remove(location.keysFile());
        return filled;
    }
    QSettings marks(location.settingsFile(), QSettings::IniFormat);
    marks.setValue(QStringLiteral("demo/user"), user());
    marks.setValue(QStringLiteral("demo/password"), password());
    return {};
}

DemoMaker::DemoMaker(StoreLocation location, const Clock& clock, int residents, QObject* parent)
    : QThread(parent), m_location(std::move(location)), m_clock(clock), m_residents(residents) {}

void DemoMaker::run() {
    m_answer = makeDemoStore(m_location, m_clock, m_residents,
                             [this](double share) { Q_EMIT progressed(qRound(share * 100)); });
}

}  // namespace saikoku::ui
