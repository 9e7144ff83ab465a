#include "reports/case_ledger.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

#include "core/arrears/receivable_key.h"
#include "core/arrears/tax_item.h"
#include "core/base/clock.h"
#include "core/base/csv_line.h"
#include "core/cases/case_file.h"
#include "core/security/session.h"
#include "core/work/case_claims.h"

namespace saikoku::reports {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CaseLedger)
};

QString day(QDate date) {
    return date.isValid() ? date.toString(Qt::ISODate) : QString();
}
QString moment(const QDateTime& utc) {
    return utc.isValid() ? toTokyo(utc).toString(QStringLiteral("yyyy-MM-dd HH:mm")) : QString();
}
QString yen(Yen sum) {
    return QString::number(sum.amount());
}

QString kindWord(RevenueKind kind) {
    switch (kind) {
        case RevenueKind::Tax: return Text::tr("Tax of the city");
        case RevenueKind::Premium: return Text::tr("Premium, collected like tax");
        case RevenueKind::Public: return Text::tr("Public claim without compulsory collection");
        case RevenueKind::Private: return Text::tr("Private claim");
    }
    return {};
}

/// A column by its stable key and its heading.
using Columns = QList<QPair<const char*, QString>>;

LedgerSection section(const char* key, const QString& title, const Columns& columns) {
    LedgerSection made{QLatin1String(key), title, {}, {}, {}};
    for (const auto& [name, heading] : columns) {
        made.keys.append(QLatin1String(name));
        made.columns.append(heading);
    }
    return made;
}

const Receivable* receivableOf(const CaseFile& file, ReceivableId id) {
    const auto found = std::find_if(file.receivables.begin(), file.receivables.end(),
                                    [&](const ReceivableOnFile& each) { return each.receivable.id == id; });
    return found == file.receivables.end() ? nullptr : &found->receivable;
}

/// Which claim it is about: its key, or all of the case.
QString claimOf(const CaseFile& file, const std::optional<ReceivableId>& id) {
    const Receivable* receivable = id ? receivableOf(file, *id) : nullptr;
    return receivable != nullptr ? keyOf(*receivable) : id ? QString() : Text::tr("all of the case");
}

LedgerSection debtor(const CaseFile& file) {
    LedgerSection made = section("debtor", Text::tr("Debtor"),
                                 {{"number", Text::tr("Number")},
                                  {"name", Text::tr("Name")},
                                  {"kana", Text::tr("Kana")},
                                  {"birth", Text::tr("Date of birth")},
                                  {"address", Text::tr("Address")},
                                  {"phones", Text::tr("Telephones")},
                                  {"outstanding", Text::tr("Past due")}});
    QStringList phones;
    for (const PhoneOnFile& each : file.phones) {
        phones.append(each.phone.digits);
    }
    const Taxpayer& person = file.taxpayer;
    made.rows.append({person.number, person.name, person.kana, day(person.birthDate),
                      person.address + person.building, phones.join(u' '), yen(file.summary.outstanding)});
    return made;
}

QString limitationState(const ReceivableOnFile& each) {
    return each.awaitsInvocation ? Text::tr("time has run, may be invoked")
           : each.isLapsed       ? Text::tr("time-barred")
                                 : QString();
}

LedgerSection claims(const CaseFile& file, const ClaimFile& known, const RevenueRulesTable& items) {
    LedgerSection made = section("claims", Text::tr("Claims"),
                                 {{"key", Text::tr("Claim")},
                                  {"kind", Text::tr("Kind of claim")},
                                  {"tax_item", Text::tr("Tax item")},
                                  {"levy_year", Text::tr("Levy year")},
                                  {"fiscal_year", Text::tr("Fiscal year")},
                                  {"term", Text::tr("Term")},
                                  {"cause", Text::tr("Cause")},
                                  {"arose_on", Text::tr("Arose on")},
                                  {"security", Text::tr("Security")},
                                  {"levied", Text::tr("Levied")},
                                  {"received", Text::tr("Received")},
                                  {"outstanding", Text::tr("Outstanding")},
                                  {"due", Text::tr("Due")},
                                  {"demand_sent", Text::tr("Demand letter sent")},
                                  {"late_charge", Text::tr("Late charge today")},
                                  {"demand_fee", Text::tr("Demand fee")},
                                  {"expires", Text::tr("Collectable until (guidance)")},
                                  {"held_until", Text::tr("Held until")},
                                  {"invocation", Text::tr("Invocation needed")},
                                  {"state", Text::tr("State")}});
    for (const ReceivableOnFile& each : file.receivables) {
        const Receivable& r = each.receivable;
        const RevenueKind kind = items.rulesFor(r.taxItem).kind;
        const ClaimCause* cause = known.causeOf(r.id);
        // a tax is due by law: its levy is its cause
        const QString usual = kind == RevenueKind::Tax ? Text::tr("levy of %1").arg(r.levyYear) : QString();
        made.rows.append({keyOf(r),
                          kindWord(kind),
                          r.taxItemName,
                          QString::number(r.levyYear),
                          QString::number(r.fiscalYear),
                          QString::number(r.term),
                          cause != nullptr ? cause->cause : usual,
                          cause != nullptr ? day(cause->aroseOn) : QString(),
                          cause != nullptr ? cause->security : QString(),
                          yen(r.levied),
                          yen(r.received),
                          yen(r.outstanding()),
                          day(r.dueDate),
                          day(r.demandSent),
                          each.noLateCharge.isEmpty() ? yen(each.charge.lateChargeOwed) : QString(),
                          yen(each.charge.feeOwed),
                          day(each.expires),
                          day(each.heldUntil),
                          kind == RevenueKind::Private ? Text::tr("needed") : Text::tr("not needed"),
                          limitationState(each)});
    }
    return made;
}

LedgerSection guarantors(const CaseFile& file, const ClaimFile& known) {
    LedgerSection made = section("guarantors", Text::tr("Guarantors"),
                                 {{"name", Text::tr("Name")},
                                  {"address", Text::tr("Address")},
                                  {"phone", Text::tr("Telephone")},
                                  {"joint", Text::tr("Joint and several")},
                                  {"claim", Text::tr("Claim")},
                                  {"limit", Text::tr("Up to")},
                                  {"may_contact", Text::tr("May be contacted")},
                                  {"note", Text::tr("Note")}});
    for (const Guarantor& each : known.guarantors) {
        made.rows.append({each.name, each.address, each.phoneDigits,
                          each.isJoint ? Text::tr("joint guarantor") : QString(),
                          claimOf(file, each.receivable), each.limit ? yen(*each.limit) : QString(),
                          !each.mayContact   ? Text::tr("not decided")
                          : *each.mayContact ? Text::tr("allowed")
                                             : Text::tr("forbidden"),
                          each.note});
    }
    return made;
}

LedgerSection receipts(const CaseFile& file) {
    LedgerSection made = section("receipts", Text::tr("Receipts"),
                                 {{"date", Text::tr("Received on")},
                                  {"claim", Text::tr("Claim")},
                                  {"amount", Text::tr("Amount")},
                                  {"late_charge", Text::tr("Late charge")},
                                  {"channel", Text::tr("Channel")}});
    for (const Receipt& each : file.receipts) {
        made.rows.append({day(each.receivedOn), claimOf(file, each.receivable), yen(each.amount),
                          yen(each.lateCharge), receiptChannelLabel(each.channel)});
    }
    return made;
}

LedgerSection negotiations(const CaseFile& file) {
    LedgerSection made = section("negotiations", Text::tr("Negotiations"),
                                 {{"at", Text::tr("When")},
                                  {"direction", Text::tr("In/out")},
                                  {"channel", Text::tr("Contact by")},
                                  {"counterpart", Text::tr("Spoke with")},
                                  {"result", Text::tr("Result")},
                                  {"reason", Text::tr("Reason")},
                                  {"operator", Text::tr("By")},
                                  {"note", Text::tr("Note")}});
    for (const Negotiation& each : file.negotiations) {
        made.rows.append({moment(each.happenedAt), labelOf(each.direction), labelOf(each.channel),
                          each.counterpart ? labelOf(*each.counterpart) : QString(), labelOf(each.result),
                          each.reason ? labelOf(*each.reason) : QString(), each.operatorName, each.note});
    }
    return made;
}

LedgerSection promises(const CaseFile& file) {
    LedgerSection made = section("promises", Text::tr("Promises and instalments"),
                                 {{"made", Text::tr("Made on")},
                                  {"due", Text::tr("Promised for")},
                                  {"amount", Text::tr("Amount")},
                                  {"received", Text::tr("Received since")},
                                  {"plan", Text::tr("Instalment plan")},
                                  {"state", Text::tr("State")}});
    for (const PromiseOnFile& each : file.promises) {
        made.rows.append({day(toTokyo(each.promise.madeAt).date()), day(each.promise.dueDate),
                          yen(each.promise.amount), yen(each.credited),
                          each.promise.plan.isValid() ? QString::number(each.promise.plan.value) : QString(),
                          standingLabel(each.state, each.credited)});
    }
    return made;
}

LedgerSection dispatches(const CaseFile& file) {
    LedgerSection made = section("dispatches", Text::tr("Letters"),
                                 {{"sent", Text::tr("Sent on")},
                                  {"kind", Text::tr("Kind")},
                                  {"template", Text::tr("Template")},
                                  {"returned", Text::tr("Came back on")},
                                  {"reason", Text::tr("Why")}});
    for (const Dispatch& each : file.dispatches) {
        made.rows.append({day(each.sentOn), dispatchKindLabel(each.kind), each.templateName,
                          day(each.returnedOn), each.returnReason});
    }
    return made;
}

LedgerSection holds(const CaseFile& file) {
    LedgerSection made = section("holds", Text::tr("Suspensions, deferrals, seizures"),
                                 {{"kind", Text::tr("Kind")},
                                  {"since", Text::tr("Since")},
                                  {"until", Text::tr("Until")},
                                  {"released", Text::tr("Ended on")},
                                  {"ground", Text::tr("Ground")},
                                  {"reason", Text::tr("Reason")},
                                  {"approved", Text::tr("Approved on")}});
    for (const Hold& each : file.holds) {
        made.rows.append({labelOf(each.kind), day(each.since), day(each.until), day(each.releasedOn),
                          each.ground, each.reason, day(each.approvedOn)});
    }
    return made;
}

LedgerSection waivers(const CaseFile& file) {
    LedgerSection made = section("waivers", Text::tr("Waivers"),
                                 {{"date", Text::tr("Date")},
                                  {"claim", Text::tr("Claim")},
                                  {"kind", Text::tr("Waived")},
                                  {"yen", Text::tr("Yen")},
                                  {"ground", Text::tr("Ground")},
                                  {"approver", Text::tr("Decided by")}});
    for (const Waiver& each : file.waivers) {
        made.rows.append({day(each.waivedOn), claimOf(file, each.receivable), labelOf(each.kind),
                          yen(each.yen), labelOf(each.ground), each.approver});
    }
    return made;
}

LedgerSection consents(const ClaimFile& known) {
    LedgerSection made = section("consents", Text::tr("Consents"),
                                 {{"kind", Text::tr("Consent to")},
                                  {"given", Text::tr("Given")},
                                  {"date", Text::tr("Said on")},
                                  {"how", Text::tr("Said how")},
                                  {"operator", Text::tr("By")},
                                  {"note", Text::tr("Note")}});
    for (const Consent& each : known.said) {
        made.rows.append({labelOf(each.kind), each.isGiven ? Text::tr("given") : Text::tr("withdrawn"),
                          day(each.saidOn), labelOf(each.way), each.operatorName, each.note});
    }
    return made;
}

LedgerSection invocations(const CaseFile& file, const ClaimFile& known) {
    LedgerSection made = section("invocations", Text::tr("Limitation invoked"),
                                 {{"date", Text::tr("Invoked on")},
                                  {"claim", Text::tr("Claim")},
                                  {"how", Text::tr("Said how")},
                                  {"operator", Text::tr("By")},
                                  {"note", Text::tr("Note")}});
    for (const LimitationInvocation& each : known.invocations) {
        made.rows.append({day(each.invokedOn), claimOf(file, each.receivable), labelOf(each.way),
                          each.operatorName, each.note});
    }
    return made;
}

}  // namespace

Result<CaseLedger> caseLedger(Session& session, CampaignId campaign, TaxpayerId taxpayer) {
    const QString target = QString::number(taxpayer.value);
    SAIKOKU_TRY(session.require(Permission::Hold, QStringLiteral("ledger.make"), target));
    SAIKOKU_TRY_ASSIGN(const CaseFile file, openCase(session, taxpayer, campaign));
    if (!file.hasMoney) {
        return fail(ErrorCode::Rule, Text::tr("This campaign has no money: there is no ledger of claims."));
    }
    SAIKOKU_TRY_ASSIGN(const ClaimFile known, claimsOf(session, campaign, taxpayer));
    SAIKOKU_TRY_ASSIGN(const auto items, session.rules<RevenueRulesTable>());
    SAIKOKU_TRY(session.log(QStringLiteral("ledger.make"), QStringLiteral("case"), target));
    return CaseLedger{file.taxpayer.number,
                      file.taxpayer.name,
                      session.today(),
                      {debtor(file), claims(file, known, *items), guarantors(file, known), receipts(file),
                       negotiations(file), promises(file), dispatches(file), holds(file), waivers(file),
                       invocations(file, known), consents(known)}};
}

QByteArray ledgerCsv(const CaseLedger& ledger, TextEncoding encoding, QStringList* lost) {
    QString text = csvLine({Text::tr("Ledger of claims"), ledger.number, neutralisedCell(ledger.name),
                            Text::tr("as of"), day(ledger.asOf)});
    for (const LedgerSection& each : ledger.sections) {
        text += QStringLiteral("\r\n") + csvLine({each.title}) + csvLine(each.columns);
        for (const QStringList& row : each.rows) {
            QStringList cells;
            for (const QString& cell : row) {
                cells.append(neutralisedCell(cell));
            }
            text += csvLine(cells);
        }
    }
    EncodedText encoded = TextEncoder(encoding).encode(text);
    if (lost != nullptr) {
        *lost = encoded.lost;
    }
    return encoding == TextEncoding::Utf8 ? QByteArray("\xEF\xBB\xBF") + encoded.bytes : encoded.bytes;
}

QJsonObject ledgerJson(const CaseLedger& ledger) {
    QJsonArray sections;
    for (const LedgerSection& each : ledger.sections) {
        QJsonArray columns;
        for (qsizetype i = 0; i < each.keys.size(); ++i) {
            columns.append(QJsonObject{{QStringLiteral("key"), each.keys.at(i)},
                                       {QStringLiteral("label"), each.columns.at(i)}});
        }
        QJsonArray rows;
        for (const QStringList& row : each.rows) {
            QJsonObject cells;
            for (qsizetype i = 0; i < each.keys.size(); ++i) {
                cells.insert(each.keys.at(i), row.at(i));
            }
            rows.append(cells);
        }
        sections.append(QJsonObject{{QStringLiteral("key"), each.key},
                                    {QStringLiteral("title"), each.title},
                                    {QStringLiteral("columns"), columns},
                                    {QStringLiteral("rows"), rows}});
    }
    return {{QStringLiteral("number"), ledger.number},
            {QStringLiteral("name"), ledger.name},
            {QStringLiteral("as_of"), day(ledger.asOf)},
            {QStringLiteral("sections"), sections}};
}

QString ledgerText(const CaseLedger& ledger) {
    QString text = Text::tr("Ledger of claims") + u' ' + ledger.number + u' ' + ledger.name +
                   QStringLiteral(" (%1)\n").arg(day(ledger.asOf));
    for (const LedgerSection& each : ledger.sections) {
        text += QStringLiteral("\n%1\n").arg(each.title);
        for (const QStringList& row : each.rows) {
            QStringList words;
            for (qsizetype i = 0; i < row.size(); ++i) {
                if (!row.at(i).isEmpty()) {
                    words.append(each.columns.at(i) + QStringLiteral(": ") + row.at(i));
                }
            }
            text += QStringLiteral("  ") + words.join(QStringLiteral("  ")) + u'\n';
        }
        if (each.rows.isEmpty()) {
            text += QStringLiteral("  ") + Text::tr("none") + u'\n';
        }
    }
    return text;
}

}  // namespace saikoku::reports
