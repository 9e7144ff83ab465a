#include "ui/casefile/case_tabs.h"

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

QString dispatchKindLabel(const QString& code) {
    return code == QLatin1String("demand")         ? CaseTabs::tr("Demand letter")
           : code == QLatin1String("notice")       ? CaseTabs::tr("Notice")
           : code == QLatin1String("final_notice") ? CaseTabs::tr("Last notice before seizure")
                                                   : code;
}

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
    addTab(tr("Taxes in detail"),
           new FactTable({{tr("Tax"), 150}, {tr("Levy year"), 80}, {tr("Fiscal year"), 80}, {tr("Term"), 50, true}, {tr("Notice number"), 140},
                          {tr("Due"), 80, true}, {tr("Levied"), 90, true}, {tr("Received"), 90, true}, {tr("Outstanding"), 90, true},
                          {tr("Late charge today"), 110, true}, {tr("Demand sent"), 90, true}, {tr("Collectable until"), 110, true}, {tr("State")}},
                         tr("No receivable is known."), m_tabs));
    addTab(tr("Receipts"), new FactTable({{tr("Received on"), 90, true}, {tr("Tax"), 150}, {tr("Fiscal year"), 90}, {tr("Term"), 50, true},
                                          {tr("Amount"), 100, true}, {tr("Late charge"), 90, true}, {tr("Channel")}},
                                         tr("No money has come in yet."), m_tabs));
    addTab(tr("Promises"), new FactTable({{tr("Made on"), 90, true}, {tr("Promised for"), 100, true}, {tr("Amount"), 100, true},
                                          {tr("Received since"), 100, true}, {tr("Pays by"), 120}, {tr("State")}},
                                         tr("No promise has been made yet."), m_tabs));
    addTab(tr("Dispatches"), new FactTable({{tr("Sent on"), 90, true}, {tr("Kind"), 140}, {tr("Template"), 140}, {tr("Came back on"), 100, true}, {tr("Answered by a call"), 110, true}, {tr("Why")}},
                                           tr("No notice has been sent yet. Notices that leave are listed here, and those that come back."), m_tabs));
    FactTable* members = addTab(tr("Household"), new FactTable({{tr("Number"), 110}, {tr("Name"), 180}, {tr("Arrears"), 110, true}, {tr("Remark")}},
                                          tr("No other member of the household is known here."), m_tabs));
    FactTable* words = addTab(tr("Messages"), new FactTable({{tr("When"), 110}, {tr("Kind"), 90}, {tr("From"), 100}, {tr("To"), 130}, {tr("State"), 90, false, true}, {tr("Text")}},
                                        tr("Nobody has written about this case. Ctrl+M writes to colleagues or hands it over."), m_tabs));
    connect(words, &FactTable::activated, this, [this](qint64 id) { Q_EMIT wordWanted(id - 1); });
    connect(words->view(), &QTableView::clicked, this, [this, words] { Q_EMIT wordWanted(words->currentId() - 1); });
    connect(records, &FactTable::activated, this, [this](qint64 id) {
        if (id != 0) {
            Q_EMIT correctionWanted(NegotiationId{id});
        }
    });
    connect(members, &FactTable::activated, this, [this](qint64 id) { Q_EMIT memberWanted(TaxpayerId{id}); });
    records->setToolTip(tr("Enter corrects the record by a new one."));
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
    showNegotiations(file, today);
    showReceivables(file, today);
    showReceipts(file);
    showPromises(file, today);
    showDispatches(file);
    showHousehold(file);
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

void CaseTabs::showReceivables(const CaseFile& file, QDate today) {
    // What is still owed is talked about; what is settled stands below it.
    QList<ReceivableOnFile> receivables = file.receivables;
    std::stable_partition(receivables.begin(), receivables.end(),
                          [](const ReceivableOnFile& entry) { return entry.receivable.outstanding() > Yen(0); });
    QList<FactRow> rows;
    for (const ReceivableOnFile& entry : std::as_const(receivables)) {
        const Receivable& r = entry.receivable;
        const bool open = r.outstanding() > Yen(0);
        const bool late = r.isPastDueOn(today);
        const QString state = !open ? tr("paid") : late ? tr("▲ past due") : tr("not yet due");
        const QString charge = !open ? QString() : entry.lateCharge ? entry.lateCharge->toString() : tr("no rate");
        rows.append({{r.taxItemName, DisplayText::year(r.levyYear), DisplayText::year(r.fiscalYear), QString::number(r.term), r.noticeNumber,
                      DisplayText::shortDate(r.dueDate), r.levied.toString(), r.received.toString(), r.outstanding().toString(), charge,
                      DisplayText::shortDate(r.demandSent), open ? DisplayText::shortDate(entry.expires) : QString(), state},
                     false, !open, r.id.value});
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

void CaseTabs::showPromises(const CaseFile& file, QDate) {
    QList<FactRow> rows;
    for (const PromiseOnFile& entry : file.promises) {
        const Promise& promise = entry.promise;
        const bool broken = entry.state == PromiseState::Broken;
        rows.append({{DisplayText::dateOf(promise.madeAt), DisplayText::shortDate(promise.dueDate), promise.amount.toString(),
                      entry.credited.toString(), labelOf(promise.how), (broken ? QStringLiteral("▲ ") : QString()) + labelOf(entry.state)},
                     broken, entry.state == PromiseState::Kept || entry.state == PromiseState::Withdrawn, promise.id.value});
    }
    table(Tab::Promises)->setRows(rows);
}

void CaseTabs::showDispatches(const CaseFile& file) {
    QList<FactRow> rows;
    for (const Dispatch& dispatch : file.dispatches) {
        rows.append({{DisplayText::shortDate(dispatch.sentOn), dispatchKindLabel(dispatch.kind), dispatchKindLabel(dispatch.templateName),
                      DisplayText::shortDate(dispatch.returnedOn), DisplayText::shortDate(dispatch.answeredOn),
                      file.taxpayer.isMasked && dispatch.returnedOn.isValid() ? tr("masked") : dispatch.returnReason},
                     dispatch.returnedOn.isValid(), false, dispatch.id});
    }
    table(Tab::Dispatches)->setRows(rows);
}

void CaseTabs::showHousehold(const CaseFile& file) {
    QList<FactRow> rows;
    for (const HouseholdMember& member : file.household) {
        rows.append({{member.number, member.name, member.outstanding.toString(),
                      member.outstanding > Yen(0) ? tr("in arrears; Enter opens the case") : QString()},
                     false, member.outstanding.isZero(), member.taxpayer.value});
    }
    table(Tab::Household)->setRows(rows);
}

}  // namespace saikoku::ui
