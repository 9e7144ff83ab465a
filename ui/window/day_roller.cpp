#include "ui/window/day_roller.h"

#include <QElapsedTimer>

#include "core/cases/day_roll.h"
#include "ui/frame/workspace.h"

namespace saikoku::ui {

namespace {

constexpr int kLookAgainMilliseconds = 30'000;
constexpr qint64 kLeastRoomMilliseconds = 40;

struct Step {
    qint64 rolled = 0;
    qint64 milliseconds = 0;
};

Result<Step> takeStep(Session& session) {
    QElapsedTimer timer;
    timer.start();
    SAIKOKU_TRY(beginRunningDay(session));
    Step step;
    SAIKOKU_TRY_ASSIGN(step.rolled, rollNextCases(session));
    step.milliseconds = timer.elapsed();
    return step;
}

}  // namespace

DayRoller::DayRoller(Workspace& workspace, QObject* parent) : QObject(parent), m_workspace(workspace) {
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &DayRoller::step);
    step();
}

void DayRoller::step() {
    m_workspace.background().run<Step>(&takeStep, this, [this](Result<Step> step) {
        const bool goesOn = step && step->rolled > 0;
        m_next.start(goesOn ? static_cast<int>(qMax(kLeastRoomMilliseconds, step->milliseconds)) : kLookAgainMilliseconds);
        if (!step) {
            m_workspace.showError(step.error());
        } else if (goesOn) {
            m_rolled = true;
        } else if (m_rolled) {
            m_rolled = false;
            m_workspace.rollEnded();
        }
    });
}

}  // namespace saikoku::ui
