#include "tests/support/demo_fixture.h"

namespace saikoku {

DemoOptions DemoFixture::small() {
    DemoOptions options;
    options.residents = 300;
    options.hasPlan = false;
    return options;
}

DemoFixture::DemoFixture(const QString& backend, const DemoOptions& options)
    : m_store(std::make_unique<TempStore>(backend)) {
    if (!m_store->isReady()) {
        m_problem = m_store->isMissing() ? QStringLiteral("PostgreSQL is not installed") : m_store->problem();
        return;
    }
    Result<DemoReport> made = makeDemoCity(m_store->session(), options);
    if (!made) {
        m_problem = made.error().message + QStringLiteral(" | ") + made.error().detail;
        return;
    }
    m_report = *made;
}

}  // namespace saikoku
