#pragma once

#include <QThread>

#include <functional>

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/store/store_location.h"

namespace saikoku::ui {

/// @brief The demo city's sign-in is no secret: it is shown on the screen.
inline constexpr char16_t kDemoUser[] = u"admin";
inline constexpr char16_t kDemoPassword[] = u"mirai-demo-2026";

/// @brief Makes a store with a demo city in a folder and leaves the mark by which
/// the sign-in screen knows it. Blocks; see DemoMaker.
Result<void> makeDemoStore(const StoreLocation& location, const Clock& clock, int residents,
                           const std::function<void(double)>& progress = {});

/// @brief The same in a thread of its own, with progress. Nothing half done
/// stays: a folder that could not be filled is emptied again.
class DemoMaker : public QThread {
    Q_OBJECT

public:
    /// @param clock must outlive the thread.
    DemoMaker(StoreLocation location, const Clock& clock, int residents, QObject* parent = nullptr);

    /// @brief To be read once the thread has finished.
    const Result<void>& answer() const { return m_answer; }

Q_SIGNALS:
    void progressed(int percent);

protected:
    void run() override;

private:
    StoreLocation m_location;
    const Clock& m_clock;
    int m_residents;
    Result<void> m_answer;
};

}  // namespace saikoku::ui
