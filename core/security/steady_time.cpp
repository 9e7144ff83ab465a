#include "core/security/steady_time.h"

#include <QFile>

#include <ctime>
#include <utility>

namespace saikoku {

namespace {

std::function<SteadyTime()>& otherClock() {
    static std::function<SteadyTime()> clock;
    return clock;
}

QString startOfMachine() {
    QFile file(QStringLiteral("/proc/sys/kernel/random/boot_id"));
    return file.open(QIODevice::ReadOnly) ? QString::fromLatin1(file.readAll()).trimmed() : QString();
}

}  // namespace

SteadyTime steadyTime() {
    if (otherClock()) {
        return otherClock()();
    }
#ifdef CLOCK_BOOTTIME
    static const QString start = startOfMachine();
    timespec now{};
    if (clock_gettime(CLOCK_BOOTTIME, &now) == 0) {
        return {start, qint64(now.tv_sec) * 1000 + now.tv_nsec / 1'000'000};
    }
#endif
    return {};
}

void setSteadyTime(std::function<SteadyTime()> clock) { otherClock() = std::move(clock); }

}  // namespace saikoku
