#include "tests/support/temp_store.h"

#include <QUuid>

#include "core/security/user_admin.h"
#include "tests/support/test_cluster.h"

namespace saikoku {

QStringList TempStore::backendNames() { return {QStringLiteral("sqlite"), QStringLiteral("postgres")}; }

void TempStore::backends() {
    QTest::addColumn<QString>("backend");
    for (const QString& name : backendNames()) {
        QTest::newRow(qPrintable(name)) << name;
    }
}

QString TempStore::password() { return TestCluster::password(); }

TempStore::TempStore(const QString& backend, Content content) {
    if (backend == QLatin1String("sqlite")) {
        m_location = StoreLocation::local(m_folder.filePath(QStringLiteral("store")));
    } else {
        const auto location = TestCluster::newLocation();
        m_missing = !location && location.error().code == ErrorCode::NotFound;
        if (!location) {
            m_problem = location.error().message;
            return;
        }
        m_location = *location;
    }
    if (content == Content::Store) {
        make();
    }
}

TempStore::TempStore(const StoreLocation& location) : m_location(location), m_isOwnServer(true) { make(); }

void TempStore::make() {
    if (const auto made = createStore(m_location, user(), password(), m_clock, KdfCost::least()); !made) {
        m_problem = made.error().message + QStringLiteral(" | ") + made.error().detail;
        return;
    }
    if (const auto opened = open(); !opened) {
        m_problem = opened.error().message + QStringLiteral(" | ") + opened.error().detail;
    }
}

TempStore::~TempStore() {
    m_session.reset();
    if (!m_missing && !m_isOwnServer && !m_location.isLocal()) {
        TestCluster::drop(m_location);
        for (const QString& login : m_logins) {
            TestCluster::dropLogin(login);
        }
    }
}

Result<void> TempStore::open() {
    m_session.reset();
    SAIKOKU_TRY_ASSIGN(m_session, signIn(m_location, user(), password(), m_clock, QStringLiteral("test")));
    return {};
}

QString TempStore::newLogin() {
    const QString login = QStringLiteral("u") + QUuid::createUuid().toString(QUuid::Id128).left(16);
    m_logins << login;
    return login;
}

Result<std::unique_ptr<Session>> TempStore::signInAs(Role role) {
    const QString login = newLogin();
    SAIKOKU_TRY(addUser(*m_session, login, labelOf(role), codeOf(role), password(), KdfCost::least()));
    return signIn(m_location, login, password(), m_clock, QStringLiteral("test"));
}

}  // namespace saikoku
