#pragma once

#include <QHash>
#include <QMutex>
#include <QSemaphore>
#include <QThread>
#include <QUuid>

#include <atomic>
#include <latch>
#include <memory>
#include <vector>

#include "core/contact/campaign.h"
#include "core/security/session.h"
#include "core/security/sign_in.h"
#include "core/work/call_recorder.h"
#include "tests/support/call_city.h"
#include "tests/support/temp_store.h"

namespace saikoku::test {

/// @brief Seats that record one draft after another, each in a thread with a sign-in of its
/// own. A draft that was refused is tried again until it is stored, as a person would.
class RecordingSeats {
public:
    RecordingSeats(const StoreLocation& location, const Clock& clock, int seats) : m_done(static_cast<std::size_t>(seats)), m_together(seats + 1) {
        for (int number = 0; number < seats; ++number) {
            m_threads.emplace_back(QThread::create([this, location, &clock, number] { sit(location, clock, number); }));
            m_threads.back()->start();
        }
        m_together.arrive_and_wait();
    }
    ~RecordingSeats() { end(); }
    RecordingSeats(const RecordingSeats&) = delete;
    RecordingSeats& operator=(const RecordingSeats&) = delete;

    /// @brief Each seat ends when its draft is stored.
    bool end() {
        m_ends = true;
        bool ended = true;
        for (const auto& thread : m_threads) {
            ended = thread->wait(60'000) && ended;
        }
        return ended;
    }

    /// @brief From now on laziest() counts.
    void mark() {
        for (std::atomic<int>& done : m_done) {
            done = 0;
        }
    }
    /// @brief How many records since then the seat stored that stored fewest.
    int laziest() const {
        int least = std::numeric_limits<int>::max();
        for (const std::atomic<int>& done : m_done) {
            least = std::min(least, done.load());
        }
        return least;
    }
    /// @brief How often a draft was refused so; every seat's first of a kind counts, too.
    int refused(ErrorCode code) const {
        const QMutexLocker lock(&m_mutex);
        return m_refusals.value(code);
    }
    /// @brief A refusal of another kind than those.
    QString otherRefusal(const QList<ErrorCode>& expected) const {
        const QMutexLocker lock(&m_mutex);
        for (auto each = m_refusals.keyBegin(); each != m_refusals.keyEnd(); ++each) {
            if (!expected.contains(*each)) {
                return m_examples.value(*each);
            }
        }
        return {};
    }
    QString example(ErrorCode code) const {
        const QMutexLocker lock(&m_mutex);
        return m_examples.value(code);
    }
    /// @brief What each draft was acknowledged as. After end().
    const QHash<QString, NegotiationId>& acknowledged() const { return m_acknowledged; }

private:
    static constexpr int kPauseMs = 100;

    void sit(const StoreLocation& location, const Clock& clock, int number) {
        const auto session = signIn(location, TempStore::user(), TempStore::password(), clock, QStringLiteral("test"));
        m_together.arrive_and_wait();
        if (!session) {
            refuse(session.error());
            return;
        }
        const CampaignId campaign = campaignId((*session)->db(), Campaign::Tax).value_or(CampaignId());
        for (int each = 0; !m_ends; ++each) {
            CallEntry entry;
            entry.campaign = campaign;
            entry.taxpayer = callCityCase((number + each) % kCallCityCases + 1);
            entry.result = ResultCode::NoAnswer;
            entry.note = QStringLiteral("seat %1, call %2").arg(number).arg(each);
            entry.draft = QUuid::createUuid().toString(QUuid::WithoutBraces);
            store(**session, entry, number);
        }
    }

    void store(Session& session, const CallEntry& entry, int number) {
        for (;;) {
            const auto stored = recordCall(session, entry);
            if (stored) {
                const QMutexLocker lock(&m_mutex);
                m_acknowledged.insert(entry.draft, *stored);
                ++m_done[static_cast<std::size_t>(number)];
                return;
            }
            refuse(stored.error());
            QSemaphore().tryAcquire(1, kPauseMs);
        }
    }

    void refuse(const Error& error) {
        const QMutexLocker lock(&m_mutex);
        ++m_refusals[error.code];
        m_examples.insert(error.code, codeOf(error.code) + QStringLiteral(": ") + error.message + QStringLiteral(" | ") + error.detail);
    }

    mutable QMutex m_mutex;
    QHash<QString, NegotiationId> m_acknowledged;
    QHash<ErrorCode, int> m_refusals;
    QHash<ErrorCode, QString> m_examples;
    std::vector<std::atomic<int>> m_done;
    std::latch m_together;
    std::atomic<bool> m_ends = false;
    std::vector<std::unique_ptr<QThread>> m_threads;
};

/// @brief Each acknowledged draft stands in the store once, as the record that was told of,
/// and nothing else does. Empty, or what is wrong.
inline QString whatIsWrongWith(Database& db, const QHash<QString, NegotiationId>& acknowledged) {
    QHash<QString, qint64> stored;
    auto rows = db.select(QStringLiteral("select draft, negotiation_id from negotiation"));
    if (!rows) {
        return rows.error().message + rows.error().detail;
    }
    while (rows->next()) {
        const QString draft = rows->text(0);
        if (stored.contains(draft)) {
            return QStringLiteral("stored twice: ") + draft;
        }
        stored.insert(draft, rows->integer(1));
    }
    for (auto each = acknowledged.begin(); each != acknowledged.end(); ++each) {
        if (stored.value(each.key()) != each.value().value) {
            return QStringLiteral("acknowledged but not stored: ") + each.key();
        }
    }
    return stored.size() == acknowledged.size() ? QString() : QStringLiteral("stored but never acknowledged");
}

}  // namespace saikoku::test
