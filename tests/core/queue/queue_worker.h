#pragma once

#include <QFile>
#include <QString>
#include <QThread>

#include <functional>
#include <random>

#include <unistd.h>

#include "core/queue/case_queue.h"
#include "core/security/session.h"
#include "core/work/call_recorder.h"

namespace saikoku {

/// @brief Cases that seats of any process hold: a link each that names who took it, made whole or not
/// at all. Whoever was killed holds on: their next program is handed the same case again.
class Witness {
public:
    explicit Witness(const QString& folder) : m_folder(folder) {}

    /// @brief False: somebody else has it.
    bool take(TaxpayerId taxpayer, const QString& who) const {
        return ::symlink(qPrintable(who), qPrintable(path(taxpayer))) == 0 ||
               QFile::symLinkTarget(path(taxpayer)).section(u'/', -1) == who;
    }
    void release(TaxpayerId taxpayer) const { ::unlink(qPrintable(path(taxpayer))); }

private:
    QString path(TaxpayerId taxpayer) const { return m_folder + u'/' + QString::number(taxpayer.value); }
    QString m_folder;
};

/// @brief What one seat does.
struct WorkOrder {
    int takes = 0;
    unsigned seed = 0;
    unsigned oneRecordIn = 20;            ///< of so many takes one is recorded, the others are given back
    std::function<void()> taken = [] {};  ///< after each take, before it is given back
};

/// @brief Takes, and gives back or records; says what went wrong, empty when nothing did.
inline QString workAt(Session& session, const Witness& witness, const WorkOrder& order) {
    constexpr int kPatience = 20;  // takes that found nobody, for each that is wanted
    std::mt19937 random(order.seed);
    qint64 inVain = 0;
    for (int i = 0; i < order.takes;) {
        const auto lease = takeNext(session, {CampaignId{1}, {}, 600});
        if (!lease) {
            return lease.error().message + QStringLiteral(" | ") + lease.error().detail;
        }
        if (!*lease) {
            if (++inVain > qint64(kPatience) * order.takes) {
                return QStringLiteral("nobody is left to be taken after %1 takes").arg(i);
            }
            QThread::yieldCurrentThread();
            continue;
        }
        const TaxpayerId taxpayer = (*lease)->taxpayer;
        if (!witness.take(taxpayer, session.actor().login)) {
            return QStringLiteral("case %1 was taken twice").arg(taxpayer.value);
        }
        ++i;
        order.taken();
        witness.release(taxpayer);
        if (random() % order.oneRecordIn == 0) {
            CallEntry entry;
            entry.campaign = CampaignId{1};
            entry.taxpayer = taxpayer;
            entry.result = ResultCode::Busy;
            if (const auto done = recordCall(session, entry); !done) {
                return done.error().message + QStringLiteral(" | ") + done.error().detail;
            }
        } else if (const auto done = releaseCase(session, CampaignId{1}, taxpayer); !done || !*done) {
            return QStringLiteral("case %1 could not be given back").arg(taxpayer.value);
        }
    }
    return {};
}

}  // namespace saikoku
