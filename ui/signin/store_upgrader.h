#pragma once

#include <QThread>

#include "core/base/clock.h"
#include "core/security/store_upgrade.h"

namespace saikoku::ui {

/// @brief Backs a server's store up and brings it up to date, in a thread of its own.
class StoreUpgrader : public QThread {
    Q_OBJECT

public:
    struct Order {
        StoreLocation location;
        QString user;
        QString password;
        QString backupFile;
    };

    /// @param clock must outlive the thread.
    StoreUpgrader(Order order, const Clock& clock, QObject* parent = nullptr);

    const Order& order() const { return m_order; }
    /// @brief To be read once the thread has finished.
    const Result<StoreUpgrade>& answer() const { return m_answer; }

Q_SIGNALS:
    void reached(saikoku::UpgradeStage stage);

protected:
    void run() override;

private:
    Order m_order;
    const Clock& m_clock;
    Result<StoreUpgrade> m_answer;
};

}  // namespace saikoku::ui
