#include "ui/signin/store_upgrader.h"

namespace saikoku::ui {

StoreUpgrader::StoreUpgrader(Order order, const Clock& clock, QObject* parent)
    : QThread(parent), m_order(std::move(order)), m_clock(clock) {}

void StoreUpgrader::run() {
    m_answer = upgradeStore(m_order.location, m_order.user, m_order.password, m_clock, m_order.backupFile,
                            QStringLiteral("saikoku"), [this](UpgradeStage stage) { Q_EMIT reached(stage); });
}

}  // namespace saikoku::ui
