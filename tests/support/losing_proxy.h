#pragma once

#include <QFile>
#include <QString>
#include <QThread>

#include <array>
#include <atomic>
#include <memory>
#include <string_view>

#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace saikoku::test {

/// @brief Stands between one client and a PostgreSQL socket. Once armed it passes the
/// next commit on, waits for the server's answer and loses it with the connection: the
/// work is stored and nobody is told.
class LosingProxy {
public:
    /// @param folder where its own socket is made (port 5432); @param server the real socket's folder
    LosingProxy(const QString& folder, const QString& server)
        : m_own(folder + QStringLiteral("/.s.PGSQL.5432")), m_server(server + QStringLiteral("/.s.PGSQL.5432")) {
        m_listener = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
        const sockaddr_un address = addressOf(m_own);
        m_isReady = bind(m_listener, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0 && listen(m_listener, 4) == 0;
        m_thread.reset(QThread::create([this] { serve(); }));
        m_thread->start();
    }
    ~LosingProxy() {
        m_ends = true;
        m_thread->wait();
        close(m_listener);
        QFile::remove(m_own);
    }
    LosingProxy(const LosingProxy&) = delete;
    LosingProxy& operator=(const LosingProxy&) = delete;

    bool isReady() const { return m_isReady; }
    void arm() { m_isArmed = true; }
    bool hasLost() const { return m_hasLost; }

private:
    static constexpr int kTickMs = 50;

    static sockaddr_un addressOf(const QString& path) {
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        const QByteArray bytes = QFile::encodeName(path);
        bytes.toStdString().copy(address.sun_path, sizeof address.sun_path - 1);
        return address;
    }

    void serve() {
        while (!m_ends) {
            pollfd waiting{m_listener, POLLIN, 0};
            if (poll(&waiting, 1, kTickMs) > 0) {
                const int client = accept(m_listener, nullptr, nullptr);
                pass(client);
                close(client);
            }
        }
    }

    /// One client at a time is enough for a test.
    void pass(int client) {
        const int server = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
        const sockaddr_un address = addressOf(m_server);
        bool isGoing = connect(server, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0;
        while (isGoing && !m_ends) {
            std::array<pollfd, 2> ends{pollfd{client, POLLIN, 0}, pollfd{server, POLLIN, 0}};
            if (poll(ends.data(), ends.size(), kTickMs) <= 0) {
                continue;
            }
            if (ends[0].revents != 0) {
                isGoing = move(client, server, true);
            }
            if (isGoing && ends[1].revents != 0) {
                isGoing = move(server, client, false);
            }
        }
        close(server);
    }

    bool move(int from, int to, bool isFromClient) {
        std::array<char, 1 << 16> bytes{};
        const ssize_t count = read(from, bytes.data(), bytes.size());
        if (count <= 0) {
            return false;
        }
        const std::string_view text(bytes.data(), static_cast<std::size_t>(count));
        const bool commits = isFromClient && text.find("commit") != std::string_view::npos;
        if (write(to, bytes.data(), static_cast<std::size_t>(count)) != count) {
            return false;
        }
        if (commits && m_isArmed.exchange(false)) {
            m_hasLost = read(to, bytes.data(), bytes.size()) > 0;
            return false;
        }
        return true;
    }

    QString m_own;
    QString m_server;
    int m_listener = -1;
    bool m_isReady = false;
    std::atomic<bool> m_ends = false;
    std::atomic<bool> m_isArmed = false;
    std::atomic<bool> m_hasLost = false;
    std::unique_ptr<QThread> m_thread;
};

}  // namespace saikoku::test
