#pragma once

#include <memory>

#include "core/demo/demo_city.h"
#include "tests/support/temp_store.h"

namespace saikoku {

/// @brief A store with a small demo city, for tests that need cases of every
/// kind: 300 residents, seed 1, as of 2026-11-20 (FixedClock's day), without call lists
/// and plans, which a test makes itself. The same people on every machine.
///
/// ```
/// void initTestCase() {
///     QVERIFY2(m_demo.isReady(), qPrintable(m_demo.problem()));
/// }
/// DemoFixture m_demo;   // .session(), .store()
/// ```
class DemoFixture {
public:
    explicit DemoFixture(const QString& backend = QStringLiteral("sqlite"), const DemoOptions& options = small());

    /// @brief 300 residents, seed 1, no plan.
    static DemoOptions small();

    bool isReady() const { return m_problem.isEmpty(); }
    const QString& problem() const { return m_problem; }
    TempStore& store() { return *m_store; }
    Session& session() { return m_store->session(); }
    Database& db() { return m_store->db(); }
    const DemoReport& report() const { return m_report; }

private:
    std::unique_ptr<TempStore> m_store;
    DemoReport m_report;
    QString m_problem;
};

}  // namespace saikoku
