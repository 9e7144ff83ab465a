#pragma once

#include <QObject>
#include <QPointer>
#include <QThread>

#include <atomic>
#include <functional>
#include <memory>
#include <utility>

#include "core/base/result.h"

namespace saikoku {
class Session;
}

namespace saikoku::ui {

/// @brief Marks a job that nobody waits for any more; a job that has begun sees
/// it where it asks.
using CancelMark = std::shared_ptr<std::atomic_bool>;

/// @brief Work on the store away from the window's thread: one thread with a
/// session and connection of its own. Jobs run in order; answers come back on
/// the window's thread, and only while their receiver lives.
class SessionWorker : public QObject {
    Q_OBJECT

public:
    /// @brief `seat` must live as long as this.
    explicit SessionWorker(const Session& seat, QObject* parent = nullptr);
    ~SessionWorker() override;

    /// @brief Runs work(session) and then done(result) for the receiver.
    template <class T>
    CancelMark run(std::function<Result<T>(Session&)> work, QObject* receiver, std::function<void(Result<T>)> done) {
        ++m_open;
        auto cancelled = std::make_shared<std::atomic_bool>(false);
        enqueue([this, cancelled, work = std::move(work), to = QPointer<QObject>(receiver),
                 done = std::move(done)](Result<Session*> session) {
            if (cancelled->load()) {
                --m_open;
                return;
            }
            auto answer = std::make_shared<Result<T>>(session ? work(**session) : Result<T>(fail(session.error())));
            QMetaObject::invokeMethod(
                this,
                [this, cancelled, answer, to, done] {
                    --m_open;
                    if (to && !cancelled->load()) {
                        done(std::move(*answer));
                    }
                },
                Qt::QueuedConnection);
        });
        return cancelled;
    }

    /// @brief Wraps `tell` for a job: called on the worker's thread it runs on the window's,
    /// before the job's answer, and only while its receiver lives.
    template <class T>
    std::function<void(const T&)> teller(QObject* receiver, std::function<void(const T&)> tell) {
        return [this, to = QPointer<QObject>(receiver), tell = std::move(tell)](const T& news) {
            QMetaObject::invokeMethod(
                this,
                [to, tell, news] {
                    if (to) {
                        tell(news);
                    }
                },
                Qt::QueuedConnection);
        };
    }

    /// @brief No job runs or waits and no answer is on its way.
    bool isIdle() const { return m_open == 0; }

private:
    class Room;
    void enqueue(std::function<void(Result<Session*>)> job);

    QThread m_thread;
    Room* m_room;
    std::atomic_int m_open{0};
};

}  // namespace saikoku::ui
