#include "app/cli/commands/owed_command.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <limits>

#include "app/cli/case_json.h"
#include "app/cli/case_lookup.h"
#include "app/cli/code_option.h"
#include "app/cli/store_access.h"
#include "core/cases/case_file.h"
#include "core/cases/case_owed.h"
#include "core/security/session.h"
#include "core/work/case_waivers.h"
#include "core/work/instalment_work.h"

namespace saikoku::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(OwedCommand)
};

const QString kOn = QStringLiteral("on");
const QString kPay = QStringLiteral("pay");
const QString kKind = QStringLiteral("kind");
const QString kGround = QStringLiteral("ground");
const QString kApprover = QStringLiteral("approver");
const QString kReceivable = QStringLiteral("receivable");
const QString kYen = QStringLiteral("yen");
const QString kNote = QStringLiteral("note");
const QString kTakeBack = QStringLiteral("take-back");

QJsonObject allocationJson(const PaymentAllocation& allocation) {
    QJsonArray claims;
    for (const ClaimSums& claim : allocation.claims) {
        claims.append(QJsonObject{{QStringLiteral("receivable"), claim.receivable.value},
                                  {QStringLiteral("principal"), claim.principal.amount()},
                                  {QStringLiteral("demand_fee"), claim.demandFee.amount()},
                                  {QStringLiteral("late_charge"), claim.lateCharge.amount()}});
    }
    return {{QStringLiteral("claims"), claims}, {QStringLiteral("rest"), allocation.rest.amount()}};
}

QJsonObject owedJson(const CaseOwed& owed) {
    QJsonArray receivables;
    for (const ReceivableOnFile& entry : owed.receivables) {
        receivables.append(receivableJson(entry));
    }
    QJsonArray order;
    for (const ClaimPart part : owed.order) {
        order.append(codeOf(part));
    }
    return {{QStringLiteral("on"), dateJson(owed.on)},
            {QStringLiteral("asked"), askedJson(owed.asked.sums)},
            {QStringLiteral("lapsed_yen"), owed.asked.lapsed.amount()},
            {QStringLiteral("receivables"), receivables},
            {QStringLiteral("order"), order},
            {QStringLiteral("allocation"), QJsonValue()}};
}

QString claimText(const ReceivableOnFile& entry, QDate on) {
    const Receivable& r = entry.receivable;
    QString text = Text::tr("[%1] %2 %3-%4, due %5: principal %6, late charge %7, demand fee %8")
                       .arg(QString::number(r.id.value), r.taxItemName, QString::number(r.fiscalYear), QString::number(r.term), r.dueDate.toString(Qt::ISODate),
                            (entry.isPastDue(on) ? r.outstanding() : Yen()).toString(),
                            entry.noLateCharge.isEmpty() ? entry.charge.lateChargeOwed.toString() : Text::tr("not known"),
                            entry.charge.feeOwed.toString()) +
                   (entry.isLapsed ? QStringLiteral(" ") + Text::tr("(time-barred, not asked)") : QString()) + u'\n';
    for (const LateChargeLine& line : entry.charge.lateCharge.lines) {
        text += QStringLiteral("    ") +
                Text::tr("%1 to %2  %3 days  %4 %  on %5 yen: %6 yen")
                    .arg(line.from.toString(Qt::ISODate), line.to.toString(Qt::ISODate), QString::number(line.days), line.rate.toString(),
                         line.base.toString(), line.yen.toString()) +
                u'\n';
    }
    return text;
}

QString allocationText(const PaymentAllocation& allocation) {
    QString text;
    for (const ClaimSums& claim : allocation.claims) {
        if (claim.total() > Yen()) {
            text += Text::tr("To [%1]: principal %2, demand fee %3, late charge %4")
                        .arg(QString::number(claim.receivable.value), claim.principal.toString(), claim.demandFee.toString(), claim.lateCharge.toString()) +
                    u'\n';
        }
    }
    return allocation.rest > Yen() ? text + Text::tr("Beyond what is owed: %1 yen").arg(allocation.rest.toString()) + u'\n' : text;
}

QString owedText(const CaseOwed& owed) {
    QString text;
    for (const ReceivableOnFile& entry : owed.receivables) {
        text += claimText(entry, owed.on);
    }
    const AskedSums& sums = owed.asked.sums;
    return text +
           Text::tr("If paid on %1: principal %2, late charge %3, accrued late charge %4, demand fees %5, together %6 yen")
               .arg(owed.on.toString(Qt::ISODate), sums.principal.toString(),
                    sums.lateCharge ? sums.lateCharge->toString() : Text::tr("not known"), sums.accrued.toString(), sums.demandFee.toString(),
                    sums.total().toString()) +
           u'\n';
}

/// Which of the three forms the words have.
enum class Form { Look, Add, TakeBack, Wrong };

Form formOf(const CommandLine& line) {
    const bool adds = line.has(kKind) || line.has(kGround) || line.has(kApprover) || line.has(kReceivable) || line.has(kYen);
    if (line.has(kTakeBack)) {
        return adds || !line.has(kNote) ? Form::Wrong : Form::TakeBack;
    }
    if (!adds) {
        return line.has(kNote) ? Form::Wrong : Form::Look;
    }
    return line.has(kKind) && line.has(kGround) && line.has(kApprover) ? Form::Add : Form::Wrong;
}

Result<WaiverEntry> entryOf(const CommandLine& line) {
    constexpr qint64 kMostId = std::numeric_limits<qint64>::max();
    WaiverEntry entry;
    SAIKOKU_TRY_ASSIGN(const auto kind, codeOption<WaiverKind>(line, kKind));
    SAIKOKU_TRY_ASSIGN(const auto ground, codeOption<WaiverGround>(line, kGround));
    SAIKOKU_TRY_ASSIGN(const auto receivable, line.integer(kReceivable, 1, kMostId));
    SAIKOKU_TRY_ASSIGN(entry.yen, line.yen(kYen));
    entry.kind = kind.value_or(WaiverKind::LateCharge);
    entry.ground = ground.value_or(WaiverGround::Other);
    if (receivable) {
        entry.receivable = ReceivableId{*receivable};
    }
    entry.approver = line.text(kApprover);
    entry.note = line.text(kNote);
    return entry;
}

/// Waived is waived, whatever becomes of the look.
void warnOfPlans(const Result<QList<InstalmentWorkRow>>& plans, const CommandLine& line) {
    for (const InstalmentWorkRow& row : plans.value_or(QList<InstalmentWorkRow>())) {
        line.warn(Text::tr("Plan %1 asks for more than is owed now: %2. An officer changes it.").arg(QString::number(row.plan.value), row.detail));
    }
}

Result<Output> waiversThatStand(Session& session, const CaseKey& key, const QString& number) {
    SAIKOKU_TRY_ASSIGN(const CaseFile file, openCase(session, key.taxpayer, key.campaign));
    QJsonArray list;
    QString text;
    for (const Waiver& waiver : file.waivers) {
        list.append(waiverJson(waiver));
        text += Text::tr("%1: %2 %3 yen of [%4], %5, decided by %6")
                    .arg(QString::number(waiver.id), labelOf(waiver.kind), waiver.yen.toString(), QString::number(waiver.receivable.value), labelOf(waiver.ground),
                         waiver.approver) +
                u'\n';
    }
    return Output{{{QStringLiteral("number"), number}, {QStringLiteral("waivers"), list}, {QStringLiteral("asked"), askedJson(file.asked)}},
                  text.isEmpty() ? Text::tr("Nothing is waived on %1.").arg(number) + u'\n' : text};
}

}  // namespace

QString OwedCommand::summary() const { return Text::tr("Tell what a case owes to the yen, line by line."); }

QList<QCommandLineOption> OwedCommand::options() const {
    return {{kOn, Text::tr("If paid on this day (default: today)."), QStringLiteral("DATE")},
            {kPay, Text::tr("Show how a payment of so much would be put to the claims."), QStringLiteral("YEN")}};
}

Result<Output> OwedCommand::run(const CommandLine& line) {
    SAIKOKU_TRY_ASSIGN(const QString number, line.onlyArgument());
    SAIKOKU_TRY_ASSIGN(const auto on, line.date(kOn));
    SAIKOKU_TRY_ASSIGN(const auto pay, line.yen(kPay));
    SAIKOKU_TRY_ASSIGN(const auto session, openSession(line));
    SAIKOKU_TRY_ASSIGN(const CaseKey key, findCase(*session, line, number));
    SAIKOKU_TRY_ASSIGN(const CaseOwed owed, owedOn(*session, key.campaign, key.taxpayer, on.value_or(session->today())));
    Output output{owedJson(owed), owedText(owed)};
    output.json.insert(QStringLiteral("number"), number);
    if (pay) {
        const PaymentAllocation allocation = allocationOf(owed, *pay);
        output.json.insert(QStringLiteral("allocation"), allocationJson(allocation));
        output.text += allocationText(allocation);
    }
    return output;
}

QString WaiveCommand::summary() const { return Text::tr("Waive late charge or demand fee, or take a waiver back; for officers."); }

QList<QCommandLineOption> WaiveCommand::options() const {
    return {{kKind, Text::tr("What is waived: %1.").arg(codesOf<WaiverKind>()), QStringLiteral("K")},
            {kGround, Text::tr("Why: %1.").arg(codesOf<WaiverGround>()), QStringLiteral("G")},
            {kApprover, Text::tr("Who decided on it."), QStringLiteral("WHO")},
            {kReceivable, Text::tr("Of this receivable alone, by the id that owed tells."), QStringLiteral("ID")},
            {kYen, Text::tr("So much of it (default: all that is owed)."), QStringLiteral("YEN")},
            {kNote, Text::tr("Why, in words."), QStringLiteral("TEXT")},
            {kTakeBack, Text::tr("Take this waiver back; --note says why."), QStringLiteral("ID")}};
}

Result<Output> WaiveCommand::run(const CommandLine& line) {
    SAIKOKU_TRY_ASSIGN(const QString number, line.onlyArgument());
    const Form form = formOf(line);
    if (form == Form::Wrong) {
        return fail(ErrorCode::Usage, Text::tr("Write: waive NUMBER --kind K --ground G --approver WHO [--receivable ID] [--yen YEN] [--note TEXT], "
                                               "or waive NUMBER --take-back ID --note TEXT."));
    }
    SAIKOKU_TRY_ASSIGN(const WaiverEntry entry, entryOf(line));
    SAIKOKU_TRY_ASSIGN(const auto takenBack, line.integer(kTakeBack, 1, std::numeric_limits<qint64>::max()));
    SAIKOKU_TRY_ASSIGN(const auto session, openSession(line));
    SAIKOKU_TRY_ASSIGN(const CaseKey key, findCase(*session, line, number));
    if (form == Form::Add) {
        SAIKOKU_TRY(waive(*session, key.campaign, key.taxpayer, entry));
        warnOfPlans(plansAskingTooMuch(*session, key.campaign, key.taxpayer), line);
    } else if (form == Form::TakeBack) {
        SAIKOKU_TRY(takeBackWaiver(*session, key.campaign, key.taxpayer, *takenBack, line.text(kNote)));
    }
    return waiversThatStand(*session, key, number);
}

}  // namespace saikoku::cli
