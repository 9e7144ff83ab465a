#include "core/work/case_waivers.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <algorithm>
#include <utility>
#include <vector>

#include "core/cases/case_charges.h"
#include "core/cases/case_reading.h"
#include "core/cases/case_refresh.h"
#include "core/cases/case_tables.h"
#include "core/contact/case_reader_repository.h"
#include "core/contact/waiver_repository.h"
#include "core/security/protected_reveal.h"
#include "core/security/session.h"
#include "core/store/seat_lock.h"
#include "core/store/transaction.h"
#include "core/work/case_entry.h"

namespace saikoku {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Calling)
};

const QLatin1String kWaive("waiver.add");
const QLatin1String kTakeBack("waiver.take_back");
constexpr qsizetype kLongestNote = 500;      ///< characters
constexpr qsizetype kLongestApprover = 100;  ///< characters

/// A receivable and what it owes of the kind.
using Owed = std::pair<ReceivableId, Yen>;

Result<void> check(const WaiverEntry& entry) {
    if (entry.approver.isEmpty() || entry.approver.size() > kLongestApprover) {
        return fail(ErrorCode::BadInput, Text::tr("Who decided on the waiver? Write the office or name, in %1 characters at most.").arg(kLongestApprover));
    }
    if (entry.note.size() > kLongestNote) {
        return fail(ErrorCode::BadInput, Text::tr("The note has %1 characters. Write %2 at most.").arg(entry.note.size()).arg(kLongestNote));
    }
    if (entry.ground == WaiverGround::Other && entry.note.isEmpty()) {
        return fail(ErrorCode::BadInput, Text::tr("The ground \"%1\" needs a note that says which.").arg(labelOf(entry.ground)));
    }
    if (entry.yen && *entry.yen <= Yen()) {
        return fail(ErrorCode::BadInput, Text::tr("%1 yen is no sum to waive.").arg(entry.yen->toString()));
    }
    return {};
}

Result<std::vector<Owed>> owedOf(Session& session, CampaignId campaign, TaxpayerId taxpayer, WaiverKind kind) {
    CaseParts parts;
    parts.arrears = CaseParts::Arrears::All;
    parts.receipts = CaseParts::Receipts::All;
    parts.waivers = true;
    SAIKOKU_TRY_ASSIGN(const ChargeRules rules, ChargeRules::of(session));
    std::vector<Owed> owed;
    SAIKOKU_TRY(readCases(session.db(), {campaign, session.today(), {taxpayer}, {}}, parts, [&](CaseRecord& record) -> Result<void> {
        SAIKOKU_TRY_ASSIGN(const QList<ReceivableOnFile> receivables, withCharges(record, rules, session.today()));
        for (const ReceivableOnFile& entry : receivables) {
            owed.emplace_back(entry.receivable.id, kind == WaiverKind::LateCharge ? entry.charge.lateChargeOwed : entry.charge.feeOwed);
        }
        return {};
    }));
    return owed;
}

/// Those that are meant, with the sums to let off.
Result<std::vector<Owed>> meant(std::vector<Owed> owed, const WaiverEntry& entry) {
    if (entry.receivable) {
        std::erase_if(owed, [&](const Owed& one) { return one.first != *entry.receivable; });
        if (owed.empty()) {
            return fail(ErrorCode::NotFound, Text::tr("Receivable %1 is none of this case.").arg(entry.receivable->value));
        }
    }
    std::erase_if(owed, [](const Owed& one) { return one.second <= Yen(); });
    if (owed.empty()) {
        return fail(ErrorCode::Rule, Text::tr("Nothing is owed of it: %1.").arg(labelOf(entry.kind)));
    }
    if (!entry.yen) {
        return owed;
    }
    if (owed.size() > 1) {
        return fail(ErrorCode::Rule, Text::tr("Several receivables owe it. Say of which the %1 yen are waived.").arg(entry.yen->toString()));
    }
    if (*entry.yen > owed.front().second) {
        return fail(ErrorCode::Rule, Text::tr("%1 yen are owed of it. No more can be waived.").arg(owed.front().second.toString()));
    }
    owed.front().second = *entry.yen;
    return owed;
}

}  // namespace

Result<QList<Waiver>> waive(Session& session, CampaignId campaign, TaxpayerId taxpayer, const WaiverEntry& typed) {
    const QString target = QString::number(taxpayer.value);
    SAIKOKU_TRY(session.require(Permission::Hold, kWaive, target));
    WaiverEntry entry = typed;
    entry.approver = typed.approver.trimmed();
    entry.note = typed.note.trimmed();
    SAIKOKU_TRY(check(entry));
    return transact(session.db(), [&]() -> Result<QList<Waiver>> {
        SAIKOKU_TRY(holdCaseLock(session.db(), taxpayer));
        SAIKOKU_TRY(caseOnFile(session, campaign, taxpayer));
        SAIKOKU_TRY_ASSIGN(std::vector<Owed> owed, owedOf(session, campaign, taxpayer, entry.kind));
        SAIKOKU_TRY_ASSIGN(const std::vector<Owed> waived, meant(std::move(owed), entry));
        WaiverRepository repository(session.db());
        QList<Waiver> added;
        Yen sum;
        for (const auto& [receivable, yen] : waived) {
            Waiver waiver{0, taxpayer, receivable, entry.kind, yen, entry.ground, entry.note, entry.approver, session.today(),
                          session.actor().id, session.actor().displayName, session.clock().nowUtc()};
            SAIKOKU_TRY_ASSIGN(waiver.id, repository.add(waiver));
            added.append(waiver);
            sum += yen;
        }
        SAIKOKU_TRY(refreshCases(session, {taxpayer}));
        SAIKOKU_TRY(session.log(kWaive, QStringLiteral("case"), target,
                                {{QStringLiteral("kind"), codeOf(entry.kind)},
                                 {QStringLiteral("ground"), codeOf(entry.ground)},
                                 {QStringLiteral("yen"), sum.amount()}}));
        return added;
    });
}

Result<void> takeBackWaiver(Session& session, CampaignId campaign, TaxpayerId taxpayer, qint64 id, const QString& typed) {
    const QString target = QString::number(taxpayer.value);
    SAIKOKU_TRY(session.require(Permission::Hold, kTakeBack, target));
    const QString reason = typed.trimmed();
    if (reason.isEmpty() || reason.size() > kLongestNote) {
        return fail(ErrorCode::BadInput, Text::tr("Why is the waiver taken back? Write it, in %1 characters at most.").arg(kLongestNote));
    }
    return transact(session.db(), [&]() -> Result<void> {
        SAIKOKU_TRY(holdCaseLock(session.db(), taxpayer));
        SAIKOKU_TRY(caseOnFile(session, campaign, taxpayer));
        WaiverRepository repository(session.db());
        SAIKOKU_TRY_ASSIGN(const auto waiver, repository.find(id));
        if (!waiver || waiver->taxpayer != taxpayer) {
            return fail(ErrorCode::NotFound, Text::tr("There is no waiver %1 in force on this case.").arg(id));
        }
        SAIKOKU_TRY(repository.takeBack(id, reason, session.actor().id, session.clock().nowUtc()));
        SAIKOKU_TRY(refreshCases(session, {taxpayer}));
        return session.log(kTakeBack, QStringLiteral("case"), target, {{QStringLiteral("waiver"), id}});
    });
}

Result<QList<Waiver>> waiversOf(Session& session, CampaignId campaign, TaxpayerId taxpayer) {
    SAIKOKU_TRY(session.require(Permission::View, kWaive, QString::number(taxpayer.value)));
    SAIKOKU_TRY(countRead(session, {taxpayer}));
    SAIKOKU_TRY_ASSIGN(const Taxpayer person, caseOnFile(session, campaign, taxpayer));
    SAIKOKU_TRY_ASSIGN(const KnownFacts facts, factsOf(session));
    CaseParts parts;
    parts.waivers = true;
    QList<Waiver> waivers;
    SAIKOKU_TRY(readCases(session.db(), {campaign, session.today(), {taxpayer}, facts}, parts, [&](CaseRecord& record) -> Result<void> {
        waivers = std::move(record.waivers);
        return {};
    }));
    if (!mustBeShown(session, person)) {
        for (Waiver& waiver : waivers) {
            waiver.note.clear();
        }
    }
    return waivers;
}

}  // namespace saikoku
