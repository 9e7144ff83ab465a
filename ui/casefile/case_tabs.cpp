#include "ui/casefile/case_tabs.h"

#include <QHash>
#include <QHeaderView>
#include <QTabBar>
#include <QTabWidget>
#include <QScrollBar>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

#include "ui/support/display_text.h"
#include "ui/support/fact_table.h"

namespace saikoku::ui {

namespace {

constexpr int kFrame = 4;  ///< around the tables

/// Where somebody says it was paid: a payment method's code, or words of other programs.
QString placeLabel(const QString& place) {
    const std::optional<PaymentMethod> known = valueOfCode<PaymentMethod>(place);
    return known ? labelOf(*known) : place;
}

}  // namespace

CaseTabs::CaseTabs(SeatSettings& settings, QWidget* parent)
    : QWidget(parent), m_settings(settings), m_tabs(new QTabWidget(this)) {
    m_tabs->setDocumentMode(true);
    m_tabs->setObjectName(QStringLiteral("caseTabs"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_tabs);
    FactTable* records = addTab(tr("Negotiations"),
           new FactTable({{tr("When"), 128}, {tr("In/out"), 60}, {tr("Telephone"), 120}, {tr("Result"), 100}, {tr("Spoke with"), 80},
                          {tr("Reason"), 110}, {tr("Promise, callback"), 190, false, true}, {tr("By"), 90}, {tr("Note")}},
                         tr("Nobody has spoken with this person yet."), m_tabs));
    FactTable* taxes = addTab(tr("Taxes in detail"),
           new FactTable({{tr("Tax"), 150}, {tr("Levy year"), 80}, {tr("Fiscal year"), 80}, {tr("Term"), 50, true}, {tr("Notice number"), 140},
                          {tr("Due"), 80, true}, {tr("Levied"), 90, true}, {tr("Received"), 90, true}, {tr("Outstanding"), 90, true},
                          {tr("Late charge today"), 110, true}, {tr("Demand fee"), 80, true}, {tr("Demand sent"), 90, true}, {tr("Collectable until"), 110, true}, {tr("State")}},
                         tr("No receivable is known."), m_tabs));
    addTab(tr("Receipts"), new FactTable({{tr("Received on"), 90, true}, {tr("Tax"), 150}, {tr("Fiscal year"), 90}, {tr("Term"), 50, true},
                                          {tr("Amount"), 100, true}, {tr("Late charge"), 90, true}, {tr("Channel")}},
                                         tr("No money has come in yet."), m_tabs));
    FactTable* promises = addTab(tr("Promises"), new FactTable({{tr("Made on"), 90, true}, {tr("Promised for"), 100, true}, {tr("Amount"), 100, true},
                                          {tr("Received since"), 100, true}, {tr("Pays by"), 120}, {tr("Covers"), 220}, {tr("State")}},
                                         tr("No promise has been made yet."), m_tabs));
    FactTable* letters = addTab(tr("Dispatches"), new FactTable({{tr("Letter"), 100}, {tr("Sent on"), 90, true}, {tr("Template"), 160}, {tr("Came back on"), 100, true}, {tr("Why"), 130}, {tr("Research"), 120}, {tr("Answered by a call"), 110, true}, {tr("Paid on")}},
                                           tr("No notice has been sent yet. Notices that leave are listed here, and those that come back."), m_tabs));
    FactTable* members = addTab(tr("Household"), new FactTable({{tr("Number"), 110}, {tr("Name"), 180}, {tr("Arrears"), 110, true}, {tr("State"), 90}, {tr("May be told"), 220}, {tr("Remark")}},
                                          tr("No other member of the household is known here."), m_tabs));
    FactTable* words = addTab(tr("Messages"), new FactTable({{tr("When"), 110}, {tr("Kind"), 90}, {tr("From"), 100}, {tr("To"), 130}, {tr("State"), 90, false, true}, {tr("Text")}},
                                        tr("Nobody has written about this case. Ctrl+M writes to colleagues or hands it over."), m_tabs));
    FactTable* followUps = addTab(tr("Follow-ups"), new FactTable({{tr("What"), 160}, {tr("State"), 120}, {tr("Since"), 80, true}, {tr("Due by"), 80, true}, {tr("Days"), 50, true}, {tr("Usable until"), 90, true}, {tr("By"), 90}, {tr("Note")}},
                                            tr("Nothing has to follow the talks of this case. Ctrl+F5 to Ctrl+F10 say what one came to."), m_tabs));
    connect(taxes, &FactTable::activated, this, &CaseTabs::receivableWanted);
    taxes->setToolTip(tr("Enter shows the late charge line by line."));
    connect(followUps, &FactTable::activated, this, &CaseTabs::followUpWanted);
    promises->setToolTip(tr("Enter on an instalment opens its plan."));
    connect(promises, &FactTable::activated, this, [this, promises] {
        const int row = promises->view()->currentIndex().row();
        if (row >= 0 && m_planRows.value(row)) {
            Q_EMIT instalmentsWanted();
        }
    });
    connect(words, &FactTable::activated, this, [this](qint64 id) { Q_EMIT wordWanted(id - 1); });
    connect(words->view(), &QTableView::clicked, this, [this, words] { Q_EMIT wordWanted(words->currentId() - 1); });
    connect(records, &FactTable::activated, this, [this](qint64 id) {
        if (id != 0) {
            Q_EMIT correctionWanted(NegotiationId{id});
        }
    });
    connect(members, &FactTable::activated, this, [this](qint64 id) {
        if (id != 0) {
            Q_EMIT memberWanted(TaxpayerId{id});
        }
    });
    records->setToolTip(tr("Enter corrects the record by a new one."));
    letters->setToolTip(tr("Enter prints the letter again, as it was."));
    connect(letters, &FactTable::activated, this, [this](qint64 id) {
        for (const SentLetter& each : m_letters) {
            if (each.dispatch == id && !each.batchNumber.isEmpty()) {
                Q_EMIT reprintWanted(each.batchNumber, each.number);
            }
        }
    });
    connect(m_tabs, &QTabWidget::currentChanged, this, [this](int tab) {
        if (tab == static_cast<int>(Tab::Dispatches)) {
            Q_EMIT lettersWanted();
        }
    });
}

FactTable* CaseTabs::addTab(const QString& label, FactTable* table) {
    table->setObjectName(QStringLiteral("caseTab_%1").arg(m_tables.size()));
    table->rememberWidths(m_settings, QStringLiteral("case_%1").arg(m_tables.size()));
    m_tabs->addTab(table, label);
    m_tables.append(table);
    m_labels.append(label);
    return table;
}

int CaseTabs::heightForRows(int rows) const {
    const QTableView* view = m_tables.constFirst()->view();
    return m_tabs->tabBar()->sizeHint().height() + view->horizontalHeader()->height() +
           rows * view->verticalHeader()->defaultSectionSize() + view->horizontalScrollBar()->sizeHint().height() + kFrame;
}

void CaseTabs::goTo(Tab tab) {
    m_tabs->setCurrentIndex(static_cast<int>(tab));
    table(tab)->view()->setFocus();
}

void CaseTabs::show(const CaseFile& file, const QMap<QString, QString>&, QDate today) {
    if (file.taxpayer.id != m_taxpayer) {  // another case begins with what was said
        m_taxpayer = file.taxpayer.id;
        m_tabs->setCurrentIndex(static_cast<int>(Tab::Negotiations));
    }
    showNegotiations(file, today);
    showReceivables(file, today);
    showReceipts(file);
    showPromises(file, today);
    showDispatches(file);
    showHousehold(file);
    showFollowUps(file);
    for (const Tab ofMoney : {Tab::Receivables, Tab::Receipts, Tab::Promises}) {
        m_tabs->setTabVisible(static_cast<int>(ofMoney), file.hasMoney);
    }
    labelTabs();
}

void CaseTabs::labelTabs() {
    for (int i = 0; i < m_tabs->count(); ++i) {
        const int rows = m_tables.at(i)->rowCount();
        const QString text = rows == 0 ? m_labels.at(i) : tr("%1 %2", "tab and its count").arg(m_labels.at(i)).arg(rows);
        const bool isUnread = i == static_cast<int>(Tab::Messages) && m_unread > 0;
        m_tabs->setTabText(i, isUnread ? tr("● %1 (%2 unread)", "tab with its count").arg(text).arg(m_unread) : text);
    }
}

void CaseTabs::showMessages(const QList<CaseWord>& words, QDate today) {
    QList<FactRow> rows;
    m_unread = 0;
    for (const CaseWord& word : words) {
        m_unread += word.isUnread ? 1 : 0;
        rows.append({{DisplayText::moment(word.at, today), word.kind, word.from, word.to, (word.isUnread ? QStringLiteral("● ") : QString()) + word.state,
                      word.text.section(QLatin1Char('\n'), 0, 0)},
                     false, word.isOver, rows.size() + 1});
    }
    table(Tab::Messages)->setRows(rows);
    labelTabs();
}

namespace {

QString promiseText(const Promise& promise) {
    return CaseTabs::tr("promise %1: %2 yen").arg(DisplayText::shortDate(promise.dueDate), promise.amount.toString());
}

/// What else the record came to, as it was said then.
QStringList outcomeTexts(const QList<FollowUpOnFile>& followUps, NegotiationId record) {
    QStringList texts;
    for (const FollowUpOnFile& each : followUps) {
        if (each.followUp.negotiation == record) {
            texts.append(CaseTabs::tr("%1: %2", "kind, state").arg(labelOf(each.followUp.kind), stateLabel(each.followUp.kind, each.followUp.first().state)));
        }
    }
    return texts;
}

/// One record as a row of the journal; `agreed`: what was promised and fixed in it.
FactRow recordRow(const Negotiation& entry, QStringList agreed, bool isMasked, QDate today) {
    if (entry.reportedPaidOn.isValid()) {
        const QString day = DisplayText::shortDate(entry.reportedPaidOn);
        const QString where = placeLabel(entry.reportedPaidWhere);
        agreed.append(where.isEmpty() ? CaseTabs::tr("says paid on %1").arg(day)
                                      : CaseTabs::tr("says paid on %1, %2", "day, place").arg(day, where));
    }
    if (entry.relay != RelayService::None) {
        agreed.append(labelOf(entry.relay));
    }
    if (entry.doNotCall) {
        agreed.append(CaseTabs::tr("not to be called here again"));
    }
    const QString channel = entry.channel == Channel::Phone ? labelOf(entry.direction) : labelOf(entry.channel);
    return {{DisplayText::moment(entry.happenedAt, today), channel, DisplayText::phone(entry.phoneDigits),
             entry.outcomeName.isEmpty() ? labelOf(entry.result) : entry.outcomeName,
             entry.counterpart ? labelOf(*entry.counterpart) : QString(), entry.reason ? labelOf(*entry.reason) : entry.outcomeReasonName,
             agreed.join(DisplayText::listSeparator()), entry.operatorName, isMasked ? CaseTabs::tr("masked") : entry.note},
            false, false, entry.id.value};
}

/// Muted, and leads to no correction: the newer one is to be corrected.
FactRow correctedRow(const CorrectedRecord& old, bool isMasked, QDate today) {
    QStringList agreed;
    if (old.promise) {
        agreed.append(promiseText(*old.promise));
    }
    if (old.callbackAt.isValid()) {
        agreed.append(CaseTabs::tr("callback %1").arg(DisplayText::moment(old.callbackAt, today)));
    }
    FactRow row = recordRow(old.record, agreed, isMasked, today);
    row.cells[3] = CaseTabs::tr("corrected: %1").arg(row.cells.at(3));
    row.isPast = true;
    row.id = 0;
    return row;
}

}  // namespace

/// Each record in force, below it what it replaced.
void CaseTabs::showNegotiations(const CaseFile& file, QDate today) {
    QList<FactRow> rows;
    for (const Negotiation& entry : file.negotiations) {
        QStringList agreed;
        for (const PromiseOnFile& promise : file.promises) {
            if (promise.promise.negotiation == entry.id) {
                agreed.append(promiseText(promise.promise));
            }
        }
        if (file.callback && file.callback->negotiation == entry.id) {
            agreed.append(tr("callback %1 (%2)", "moment, whose")
                              .arg(DisplayText::moment(file.callback->callAt, today),
                                   file.callbackOperator.isEmpty() ? tr("anyone's") : file.callbackOperator));
        }
        agreed += outcomeTexts(file.followUps, entry.id);
        if (m_recorded.contains(entry.id)) {
            agreed.append(tr("● recorded"));
        }
        rows.append(recordRow(entry, agreed, file.taxpayer.isMasked, today));
        NegotiationId by = entry.id;
        for (const CorrectedRecord& old : file.corrected) {
            if (old.correctedBy == by) {
                rows.append(correctedRow(old, file.taxpayer.isMasked, today));
                by = old.record.id;
            }
        }
    }
    table(Tab::Negotiations)->setRows(rows);
}

void CaseTabs::showFollowUps(const CaseFile& file) {
    QList<FactRow> rows;
    for (const FollowUpOnFile& each : file.followUps) {
        const FollowUpStanding& standing = each.standing;
        const FollowUpStep& last = each.followUp.last();
        const QString what = each.topicWord.isEmpty() ? labelOf(each.followUp.kind)
                                                      : tr("%1 (%2)", "kind, topic").arg(labelOf(each.followUp.kind), each.topicWord);
        const QString note = file.taxpayer.isMasked ? tr("masked") : last.note;
        rows.append({{what, (standing.isOverdue ? QStringLiteral("▲ ") : QString()) + stateLabel(each.followUp.kind, standing.state),
                      DisplayText::shortDate(standing.since), DisplayText::shortDate(standing.dueBy), QString::number(standing.days),
                      DisplayText::shortDate(each.followUp.usableUntil()), last.operatorName, note},
                     standing.isOverdue, !standing.isOpen(), each.followUp.id});
    }
    table(Tab::FollowUps)->setRows(rows);
}

namespace {

QString stateOf(const ReceivableOnFile& entry, QDate today) {
    if (entry.isLapsed) {
        return entry.invokedOn.isValid() ? CaseTabs::tr("▲ time-barred, invoked on %1: do not ask").arg(DisplayText::shortDate(entry.invokedOn))
                                         : CaseTabs::tr("▲ time-barred: do not ask");
    }
    if (entry.awaitsInvocation && entry.receivable.outstanding() > Yen(0)) {
        return CaseTabs::tr("▲ past due, may be invoked");
    }
    if (entry.receivable.outstanding() <= Yen(0)) {
        return entry.charge.accrued() > Yen() || entry.charge.feeOwed > Yen() ? CaseTabs::tr("▲ paid, charges left") : CaseTabs::tr("paid");
    }
    return entry.isPastDue(today) ? CaseTabs::tr("▲ past due") : CaseTabs::tr("not yet due");
}

QString chargeOf(const ReceivableOnFile& entry) {
    if (!entry.noLateCharge.isEmpty()) {
        return CaseTabs::tr("no rate");
    }
    const bool isOpen = entry.receivable.outstanding() > Yen(0);
    return isOpen && !entry.lateCharge               ? QString()
           : isOpen || entry.charge.accrued() > Yen() ? entry.charge.lateChargeOwed.toString()
                                                      : QString();
}

bool owesAnything(const ReceivableOnFile& entry) {
    return entry.receivable.outstanding() > Yen(0) || entry.charge.accrued() > Yen() || entry.charge.feeOwed > Yen();
}

}  // namespace

void CaseTabs::showReceivables(const CaseFile& file, QDate today) {
    // What is still owed is talked about; what is settled stands below it.
    QList<ReceivableOnFile> receivables = file.receivables;
    std::stable_partition(receivables.begin(), receivables.end(), owesAnything);
    QList<FactRow> rows;
    for (const ReceivableOnFile& entry : std::as_const(receivables)) {
        const Receivable& r = entry.receivable;
        const bool open = r.outstanding() > Yen(0);
        rows.append({{r.taxItemName, DisplayText::year(r.levyYear), DisplayText::year(r.fiscalYear), QString::number(r.term), r.noticeNumber,
                      DisplayText::shortDate(r.dueDate), r.levied.toString(), r.received.toString(), r.outstanding().toString(), chargeOf(entry),
                      entry.charge.feeOwed.isZero() ? QString() : entry.charge.feeOwed.toString(), DisplayText::shortDate(r.demandSent),
                      open ? DisplayText::shortDate(entry.expires) : QString(), stateOf(entry, today)},
                     entry.isLapsed, !owesAnything(entry), r.id.value});
    }
    table(Tab::Receivables)->setRows(rows);
}

void CaseTabs::showReceipts(const CaseFile& file) {
    QHash<qint64, const Receivable*> receivables;
    for (const ReceivableOnFile& entry : file.receivables) {
        receivables.insert(entry.receivable.id.value, &entry.receivable);
    }
    QList<FactRow> rows;
    for (const Receipt& receipt : file.receipts) {
        const Receivable* of = receivables.value(receipt.receivable.value);
        rows.append({{DisplayText::shortDate(receipt.receivedOn), of == nullptr ? QString() : of->taxItemName,
                      of == nullptr ? QString() : DisplayText::year(of->fiscalYear), of == nullptr ? QString() : QString::number(of->term),
                      receipt.amount.toString(), receipt.lateCharge.isZero() ? QString() : receipt.lateCharge.toString(),
                      receiptChannelLabel(receipt.channel)},
                     false, false, receipt.id.value});
    }
    table(Tab::Receipts)->setRows(rows);
}

namespace {

QString planWords(const PlanOnFile& each) {
    QString words = CaseTabs::tr("Plan %1: %2").arg(QString::number(each.plan.id.value), labelOf(each.standing.state));
    if (each.plan.isApproved()) {
        words += CaseTabs::tr(", %1 of %2 parts paid").arg(QString::number(each.standing.keptParts), QString::number(each.plan.parts.size()));
    }
    if (each.plan.pledgeReceivedOn.isValid()) {
        words += CaseTabs::tr(", pledge received %1").arg(DisplayText::shortDate(each.plan.pledgeReceivedOn));
    }
    return words;
}

/// A plan above the promises; its parts stand among them.
/// Which receivables it is for; each by tax item, year and term.
QString scopeWords(const QList<ReceivableId>& covers, const QList<ReceivableOnFile>& receivables) {
    if (covers.isEmpty()) {
        return CaseTabs::tr("the whole case");
    }
    QStringList words;
    for (const ReceivableOnFile& each : receivables) {
        const Receivable& r = each.receivable;
        if (covers.contains(r.id)) {
            words.append(CaseTabs::tr("%1 %2 term %3", "tax item, fiscal year, term").arg(r.taxItemName, DisplayText::year(r.fiscalYear), QString::number(r.term)));
        }
    }
    return words.join(DisplayText::listSeparator());
}

FactRow planRow(const PlanOnFile& each, const QList<ReceivableOnFile>& receivables) {
    const InstalmentState state = each.standing.state;
    const bool isOpen = state == InstalmentState::Proposed || state == InstalmentState::Running || state == InstalmentState::Broken;
    const bool isLate = state == InstalmentState::Broken || each.standing.lateParts > 0;
    const QDate next = each.standing.nextDue.isValid() || each.plan.parts.isEmpty() ? each.standing.nextDue : each.plan.parts.constFirst().due;
    return {{DisplayText::dateOf(each.plan.proposedAt), DisplayText::shortDate(next), each.plan.total().toString(), each.standing.received.toString(),
             labelOf(each.plan.how), scopeWords(each.plan.covers, receivables), (isLate && isOpen ? QStringLiteral("▲ ") : QString()) + planWords(each)},
            isLate && isOpen, !isOpen, -each.plan.id.value};
}

QString promiseState(const PromiseOnFile& entry, const QHash<PromiseId, QString>& parts) {
    QString state = (entry.state == PromiseState::Broken ? QStringLiteral("▲ ") : QString()) + standingLabel(entry.state, entry.credited);
    if (parts.contains(entry.promise.id)) {
        state += CaseTabs::tr(" (%1)", "part of an instalment plan").arg(parts.value(entry.promise.id));
    }
    return entry.isUnconfirmed ? state + CaseTabs::tr(", identity not established") : state;
}

}  // namespace

void CaseTabs::showPromises(const CaseFile& file, QDate) {
    QList<FactRow> rows;
    QHash<PromiseId, QString> parts;
    m_planRows.clear();
    for (const PlanOnFile& each : file.plans) {
        rows.append(planRow(each, file.receivables));
        m_planRows.append(true);
        for (qsizetype i = 0; i < each.standing.parts.size(); ++i) {
            const PartStanding& part = each.standing.parts.at(i);
            const QString place = tr("plan %1, part %2 of %3")
                                      .arg(QString::number(each.plan.id.value), QString::number(i + 1), QString::number(each.standing.parts.size()));
            parts.insert(part.part.id, part.isLapsed ? tr("%1, lapsed").arg(place) : place);
        }
    }
    for (const PromiseOnFile& entry : file.promises) {
        const Promise& promise = entry.promise;
        rows.append({{DisplayText::dateOf(promise.madeAt), DisplayText::shortDate(promise.dueDate), promise.amount.toString(),
                      entry.credited.toString(), labelOf(promise.how), scopeWords(promise.covers, file.receivables), promiseState(entry, parts)},
                     entry.state == PromiseState::Broken, entry.state == PromiseState::Kept || entry.state == PromiseState::Withdrawn, promise.id.value});
        m_planRows.append(promise.plan.isValid());
    }
    table(Tab::Promises)->setRows(rows);
}

void CaseTabs::showDispatches(const CaseFile& file) {
    QList<FactRow> rows;
    for (const Dispatch& dispatch : file.dispatches) {
        rows.append({{dispatch.letterNumber, DisplayText::shortDate(dispatch.sentOn), dispatchKindLabel(dispatch.templateName.isEmpty() ? dispatch.kind : dispatch.templateName),
                      DisplayText::shortDate(dispatch.returnedOn),
                      file.taxpayer.isMasked && dispatch.returnedOn.isValid() ? tr("masked") : returnReasonWords(dispatch.returnReason), QString(),
                      DisplayText::shortDate(dispatch.answeredOn), QString()},
                     dispatch.returnedOn.isValid(), false, dispatch.id});
    }
    m_letters.clear();
    table(Tab::Dispatches)->setRows(rows);
    if (m_tabs->currentIndex() == static_cast<int>(Tab::Dispatches)) {
        Q_EMIT lettersWanted();
    }
}

void CaseTabs::showLetters(const std::vector<SentLetter>& letters) {
    m_letters = letters;
    FactTable* shown = table(Tab::Dispatches);
    const int row = shown->view()->currentIndex().row();
    QList<FactRow> rows;
    for (const SentLetter& each : m_letters) {
        const QString why = each.isMasked && each.returnedOn.isValid() ? tr("masked") : each.returnReason ? labelOf(*each.returnReason) : QString();
        rows.append({{each.number, DisplayText::shortDate(each.sentOn), each.title, DisplayText::shortDate(each.returnedOn), why,
                      each.isMasked ? QString() : each.research, DisplayText::shortDate(each.answeredOn), DisplayText::shortDate(each.paidOn)},
                     each.returnedOn.isValid(), false, each.dispatch});
    }
    shown->setRows(rows);
    if (row >= 0 && row < rows.size()) {
        shown->view()->selectRow(row);
    }
    labelTabs();
}

void CaseTabs::showHousehold(const CaseFile& file) {
    QList<FactRow> rows;
    for (const HouseholdMember& member : file.household) {
        rows.append({{member.number, DisplayText::markedName(member.name, member.hasNamesake), member.outstanding.toString(), labelOf(member.status),
                      labelOf(member.telling), member.outstanding > Yen(0) ? tr("in arrears; Enter opens the case") : QString()},
                     false, member.outstanding.isZero(), member.taxpayer.value});
    }
    for (const JoinedCase& each : file.joined) {
        const CaseSummary& row = each.summary;
        const QString promise = row.promiseDate.isValid() ? tr("promise %1: %2 yen").arg(DisplayText::shortDate(row.promiseDate), row.promiseAmount.toString()) : QString();
        rows.append({{row.number, row.name, row.outstanding.toString(), labelOf(row.status), promise,
                      each.leads ? tr("● the same person: is called there") : tr("● the same person: spoken of here")},
                     false, false, row.taxpayer.value});
    }
    for (const Namesake& each : file.namesakes) {
        rows.append({{each.number, DisplayText::markedName(file.taxpayer.name, true), each.outstanding.toString(), QString(), each.address,
                      each.isSaidDifferent ? tr("▲ somebody else: an officer told them apart") : tr("▲ same name and birth date: another person, if nobody joined them")},
                     true, false, each.taxpayer.value});
    }
    table(Tab::Household)->setRows(rows);
}

}  // namespace saikoku::ui
