#include "ui/support/session_worker.h"

#include "core/security/session.h"

namespace saikoku::ui {

/// Lives in the worker's thread with its session, which is opened at first use.
class SessionWorker::Room : public QObject {
public:
    explicit Room(const Session& seat) : m_seat(seat) {}

    Result<Session*> session() {
        if (!m_session) {
            Result<std::unique_ptr<Session>> opened = m_seat.another();
            if (!opened) {
                return fail(opened.error());
            }
            m_session = std::move(*opened);
        }
        return m_session.get();
    }

private:
    const Session& m_seat;
    std::unique_ptr<Session> m_session;
};

SessionWorker::SessionWorker(const Session& seat, QObject* parent) : QObject(parent), m_room(new Room(seat)) {
    m_room->moveToThread(&m_thread);
    // The connection belongs to the thread, so it is closed there.
    connect(&m_thread, &QThread::finished, m_room, &QObject::deleteLater);
    m_thread.start();
}

SessionWorker::~SessionWorker() {
    m_thread.quit();
    m_thread.wait();
}

void SessionWorker::enqueue(std::function<void(Result<Session*>)> job) {
    QMetaObject::invokeMethod(m_room, [room = m_room, job = std::move(job)] { job(room->session()); }, Qt::QueuedConnection);
}

}  // namespace saikoku::ui
