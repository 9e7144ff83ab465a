#include "tests/core/queue/office_model.h"

#include <algorithm>

#include "core/contact/campaign.h"
#include "core/queue/queue_rules.h"
#include "core/security/session.h"
#include "core/work/call_recorder.h"
#include "core/work/record_undo.h"

namespace saikoku {

namespace {

constexpr CampaignId kTax{1};
constexpr int kLeaseMinutes = 5;
constexpr unsigned kOps = 16;
const QTime kOfficeOpens(9, 5);
const QTime kOfficeCloses(19, 30);

}  // namespace

QString OfficeModel::run(int steps) {
    for (int number = 0; number < steps && m_problem.isEmpty(); ++number) {
        step();
        if (m_problem.isEmpty()) {
            compare();
        }
        if (!m_problem.isEmpty()) {
            return QStringLiteral("step %1: %2").arg(number).arg(m_problem);
        }
    }
    return {};
}

void OfficeModel::step() {
    const std::size_t who = m_random() % m_people.size();
    switch (m_random() % kOps) {
        case 0:
        case 1:
        case 2:
        case 3:
        case 4: take(who); break;
        case 5: takeByHand(who); break;
        case 6: giveBack(who, {}); break;
        case 7: giveBack(who, QStringLiteral("skip")); break;
        case 8: renew(who); break;
        case 9:
        case 10: record(who); break;
        case 11:
        case 12:
            record(who);
            takeBack(who);
            break;
        case 13: passTime(); break;
        case 14: takeBack(who); break;
        default: crash(who); break;
    }
}

std::vector<TaxpayerId> OfficeModel::runningOf(std::size_t who) const {
    std::vector<TaxpayerId> cases;
    for (auto one = m_held.cbegin(); one != m_held.cend(); ++one) {
        if (one->who == who && one->until > now()) {
            cases.push_back(one.key());
        }
    }
    std::sort(cases.begin(), cases.end(), [&](TaxpayerId a, TaxpayerId b) {
        const QDateTime first = m_held[a].takenAt;
        const QDateTime second = m_held[b].takenAt;
        return first != second ? first < second : a < b;
    });
    return cases;
}

bool OfficeModel::isHeldByAnother(TaxpayerId taxpayer, std::size_t who) const {
    const auto held = m_held.constFind(taxpayer);
    return held != m_held.constEnd() && held->until > now() && held->who != who;
}

void OfficeModel::hold(std::size_t who, const CaseLease& lease) {
    if (isHeldByAnother(lease.taxpayer, who)) {
        wrong(QStringLiteral("case %1 is held twice").arg(lease.taxpayer.value));
    }
    m_held.insert(lease.taxpayer, {who, lease.takenAt, lease.until});
}

void OfficeModel::take(std::size_t who) {
    const auto lease = takeNext(of(who), {kTax, {}, kLeaseMinutes});
    if (!lease) {
        return wrong(lease.error());
    }
    const std::vector<TaxpayerId> mine = runningOf(who);
    if (!mine.empty() && (!*lease || (*lease)->taxpayer != mine.front())) {
        return wrong(QStringLiteral("the own oldest running case was not handed over"));
    }
    if (*lease) {
        m_seen.takes += mine.empty() ? 1 : 0;
        hold(who, **lease);
    }
}

/// A case that anybody has held before: opened from the list, whatever the queue says.
void OfficeModel::takeByHand(std::size_t who) {
    if (m_held.isEmpty()) {
        return;
    }
    QList<TaxpayerId> known = m_held.keys();
    std::sort(known.begin(), known.end());
    const TaxpayerId taxpayer =
        known.at(static_cast<qsizetype>(m_random() % static_cast<unsigned>(known.size())));
    const bool isOthers = isHeldByAnother(taxpayer, who);
    const auto lease = takeCase(of(who), kTax, taxpayer, kLeaseMinutes);
    if (lease.has_value() == isOthers) {
        return lease
                   ? wrong(QStringLiteral("case %1 was opened although another holds it").arg(taxpayer.value))
                   : wrong(lease.error());
    }
    if (lease) {
        hold(who, *lease);
    }
}

void OfficeModel::giveBack(std::size_t who, const QString& reason) {
    for (const TaxpayerId taxpayer : runningOf(who)) {
        const auto done = releaseCase(of(who), kTax, taxpayer, reason);
        if (!done || !*done) {
            return done ? wrong(QStringLiteral("an own lease could not be given back")) : wrong(done.error());
        }
        m_seen.skips += reason.isEmpty() ? 0 : 1;
        m_held.remove(taxpayer);
    }
}

void OfficeModel::renew(std::size_t who) {
    for (const TaxpayerId taxpayer : runningOf(who)) {
        const auto runs = renewLease(of(who), kTax, taxpayer, kLeaseMinutes);
        if (!runs || !*runs) {
            return runs ? wrong(QStringLiteral("an own running lease was not renewed")) : wrong(runs.error());
        }
        Held& held = m_held[taxpayer];
        held.until = std::max(held.until, now().addSecs(kLeaseMinutes * 60));
    }
}

void OfficeModel::record(std::size_t who) {
    const std::vector<TaxpayerId> mine = runningOf(who);
    if (mine.empty()) {
        return;
    }
    const TaxpayerId taxpayer = mine.front();
    CallEntry entry;
    entry.campaign = kTax;
    entry.taxpayer = taxpayer;
    entry.result = ResultCode::Busy;
    if (m_random() % 3 == 0) {
        entry.result = ResultCode::Reached;
        entry.counterpart = Counterpart::Person;
        if (m_random() % 2 == 0) {
            entry.callbackAt = now().addSecs(600);
            entry.callbackForAnyone = m_random() % 2 == 0;
        }
    }
    const auto done = recordCall(of(who), entry);
    if (!done) {
        return wrong(done.error());
    }
    m_held.remove(taxpayer);
    m_last = Recorded{who, taxpayer, *done};
}

/// The record of a moment ago, if it was this person's: the case is theirs again.
void OfficeModel::takeBack(std::size_t who) {
    const auto undoable = undoableRecord(of(who), kTax);
    if (!undoable) {
        return wrong(undoable.error());
    }
    if (!*undoable) {
        return;
    }
    if (m_last && m_last->who == who && (*undoable)->record != m_last->id) {
        return wrong(QStringLiteral("another record than the last can be taken back"));
    }
    const auto done = withdrawRecord(of(who), (*undoable)->record);
    if (!done) {
        return wrong(done.error());
    }
    m_last.reset();
    ++m_seen.undone;
    const TaxpayerId taxpayer = done->taxpayer;
    const auto lease = leaseOf(of(who), kTax, taxpayer);
    if (!lease || !*lease) {
        return wrong(QStringLiteral("whoever took a record back does not hold its case"));
    }
    if (!isHeldByAnother(taxpayer, who)) {
        hold(who, **lease);
    }
}

/// The program ends without a word: the lease runs on until it ends by itself.
void OfficeModel::crash(std::size_t who) {
    auto again = of(who).another();
    if (!again) {
        return wrong(again.error());
    }
    ++m_seen.crashes;
    m_crashed.push_back(std::move(m_people.at(who)));
    m_people.at(who) = std::move(*again);
}

/// Some minutes; after hours the next morning.
void OfficeModel::passTime() {
    const auto before =
        std::count_if(m_held.cbegin(), m_held.cend(), [&](const Held& held) { return held.until > now(); });
    FixedClock& clock = m_store.clock();
    clock.advanceSeconds(60 + static_cast<qint64>(m_random() % 600));
    if (clock.nowTokyo().time() > kOfficeCloses) {
        clock.setTokyo(clock.today().addDays(1), kOfficeOpens);
    }
    m_seen.expired +=
        static_cast<int>(before - std::count_if(m_held.cbegin(), m_held.cend(),
                                                [&](const Held& held) { return held.until > now(); }));
}

void OfficeModel::compare() {
    const auto leases = runningLeases(of(0), kTax);
    if (!leases) {
        return wrong(leases.error());
    }
    qsizetype running = 0;
    for (auto one = m_held.cbegin(); one != m_held.cend(); ++one) {
        running += one->until > now() ? 1 : 0;
    }
    if (leases->size() != running) {
        return wrong(QStringLiteral("%1 leases run, %2 were expected").arg(leases->size()).arg(running));
    }
    for (const CaseLease& lease : *leases) {
        const auto held = m_held.constFind(lease.taxpayer);
        if (held == m_held.constEnd() || of(held->who).actor().id != lease.holder ||
            held->until != lease.until) {
            return wrong(QStringLiteral("case %1 is not held by whom it should be, or not as long")
                             .arg(lease.taxpayer.value));
        }
    }
}

void OfficeModel::wrong(const QString& what) {
    if (m_problem.isEmpty()) {
        m_problem = what;
    }
}

}  // namespace saikoku
