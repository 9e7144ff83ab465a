#include "ui/why/why_screen.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <array>

#include "ui/frame/workspace.h"
#include "ui/list/case_filter.h"
#include "ui/support/display_text.h"
#include "ui/support/fact_table.h"
#include "ui/support/texts.h"
#include "ui/theme/theme.h"

namespace saikoku::ui {

namespace {

constexpr std::array kEnds{FreeFrom::Today, FreeFrom::Tomorrow, FreeFrom::ThisWeek, FreeFrom::Later, FreeFrom::Never};

QStringList counted(const CasesAndYen& sum) { return {Yen(sum.cases).toString(), DisplayText::yenShort(sum.yen)}; }

QList<FactColumn> columns(const QString& what) {
    return {{what, 150, false, true},
            {WhyScreen::tr("Cases"), 70, true},
            {WhyScreen::tr("Yen"), 110, true},
            {WhyScreen::tr("First end"), 130}};
}

}  // namespace

WhyScreen::WhyScreen(Workspace& workspace, QWidget* parent)
    : Screen(parent), m_workspace(workspace), m_sentence(new QLabel(this)), m_sums(new QLabel(this)),
      m_wholeCity(new QToolButton(this)), m_callable(new QToolButton(this)), m_stack(new QStackedWidget(this)) {
    setObjectName(QStringLiteral("whyScreen"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Space::kLarge, Space::kMedium, Space::kLarge, Space::kSmall);
    column->setSpacing(Space::kMedium);
    m_sentence->setObjectName(QStringLiteral("whySentence"));
    m_sentence->setWordWrap(true);
    setTextScale(m_sentence, 1.2, true);
    column->addWidget(m_sentence);
    auto* line = new QHBoxLayout;
    m_sums->setObjectName(QStringLiteral("whySums"));
    m_sums->setWordWrap(true);
    line->addWidget(m_sums, 1);
    m_callable->setObjectName(QStringLiteral("whyCallable"));
    m_callable->setText(tr("&Open those who may be called"));
    m_callable->setFocusPolicy(Qt::TabFocus);
    connect(m_callable, &QToolButton::clicked, this, [this] { m_workspace.showHeldBack(m_condition, {}); });
    line->addWidget(m_callable);
    m_wholeCity->setObjectName(QStringLiteral("whyWholeCity"));
    m_wholeCity->setText(tr("&All cases in arrears"));
    m_wholeCity->setFocusPolicy(Qt::TabFocus);
    connect(m_wholeCity, &QToolButton::clicked, this, [this] { showCondition({}); });
    line->addWidget(m_wholeCity);
    column->addLayout(line);
    m_stack->addWidget(buildTables());
    m_stack->addWidget(buildFreeState());
    column->addWidget(m_stack, 1);
    for (const auto changed : {&Workspace::campaignChanged, &Workspace::casesRolled, &Workspace::rulesChanged}) {
        connect(&workspace, changed, this, [this] {
            if (isVisible()) {
                ask();
            }
        });
    }
}

QWidget* WhyScreen::buildTables() {
    auto* page = new QWidget(m_stack);
    auto* grid = new QGridLayout(page);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Space::kLarge);
    const auto add = [&](int row, int column, int rows, const QString& title, const QString& heading, const char* name) {
        auto* part = new QVBoxLayout;
        part->addWidget(sectionTitle(title, page));
        auto* table = new FactTable(columns(heading), tr("No case."), page);
        table->view()->setObjectName(QLatin1String(name));
        connect(table->view(), &QTableView::clicked, table, [table] { Q_EMIT table->activated(table->currentId()); });
        part->addWidget(table, 1);
        grid->addLayout(part, row, column, rows, 1);
        return table;
    };
    m_reasons = add(0, 0, 2, tr("By reason (a case counts under each of its own)"), tr("Reason"), "whyReasons");
    m_alone = add(0, 1, 1, tr("Held back by one reason alone"), tr("Reason alone"), "whyAlone");
    m_ends = add(1, 1, 1, tr("When they are free again"), tr("When"), "whyEnds");
    connect(m_reasons, &FactTable::activated, this, [this](qint64 row) { openReason(row, CallableChoice::Kind::Reason); });
    connect(m_alone, &FactTable::activated, this, [this](qint64 row) { openReason(row, CallableChoice::Kind::ReasonAlone); });
    connect(m_ends, &FactTable::activated, this, [this](qint64 row) {
        m_workspace.showHeldBack(m_condition, {CallableChoice::Kind::FreeFrom, {}, kEnds.at(static_cast<std::size_t>(row - 1))});
    });
    return page;
}

QWidget* WhyScreen::buildFreeState() {
    auto* page = new QWidget(m_stack);
    auto* column = new QVBoxLayout(page);
    column->addStretch(2);
    m_free = new QLabel(page);
    m_free->setObjectName(QStringLiteral("whyFree"));
    m_free->setAlignment(Qt::AlignCenter);
    m_free->setWordWrap(true);
    setTextScale(m_free, 1.2, true);
    column->addWidget(m_free);
    column->addStretch(3);
    return page;
}

void WhyScreen::showCondition(const CaseCondition& condition) {
    m_condition = condition;
    ask();
}

void WhyScreen::enter() {
    ask();
    m_reasons->view()->setFocus();
}

void WhyScreen::perform(Action action) {
    if (action == Action::Refresh) {
        ask();
    }
}

void WhyScreen::showSentence() {
    const QString which = filterSentence(CaseFilter::fromCondition(m_condition), m_workspace.taxItems(), m_workspace.districts());
    m_sentence->setText(tr("Why may they not be called now? %1").arg(which));
    m_wholeCity->setVisible(!m_condition.isEverything());
}

void WhyScreen::ask() {
    if (m_asking) {
        m_asking->store(true);
    }
    showSentence();
    m_sums->setText(tr("Counting …"));
    CaseQuery query;
    query.campaign = m_workspace.campaign().id;
    query.condition = m_condition;
    m_asking = m_workspace.worker().run<WhyNotNow>(
        [query](Session& session) { return whyNotNow(session, query, {query.campaign}); }, this,
        [this](Result<WhyNotNow> why) {
            if (why) {
                show(*why);
            } else {
                m_sums->clear();
                m_workspace.showError(why.error());
            }
        });
}

void WhyScreen::show(const WhyNotNow& why) {
    m_answer = why;
    const QDate today = m_workspace.today();
    m_sums->setText(tr("%1: %2 cases, %3; may be called: %4 cases, %5")
                        .arg(DisplayText::moment(why.moment, today), Yen(why.selection.cases).toString(),
                             DisplayText::yenShort(why.selection.yen), Yen(why.callable.cases).toString(),
                             DisplayText::yenShort(why.callable.yen)));
    if (why.behind > 0) {
        m_sums->setText(tr("%1 (%2 cases are being brought to today)").arg(m_sums->text(), Yen(why.behind).toString()));
    }
    m_callable->setVisible(why.callable.cases > 0);
    QList<FactRow> reasons;
    QList<FactRow> alone;
    for (std::size_t i = 0; i < why.reasons.size(); ++i) {
        const ReasonTally& reason = why.reasons[i];
        const QString next = reason.next ? DisplayText::moment(*reason.next, today) : tr("not by itself");
        const QString label = eligibilityReasonLabel(reason.code);
        reasons.append({QStringList{label} + counted(reason.all) + QStringList{next}, false, false, qint64(i + 1)});
        if (reason.alone.cases > 0) {
            alone.append({QStringList{label} + counted(reason.alone) + QStringList{QString()}, false, false, qint64(i + 1)});
        }
    }
    m_reasons->setRows(reasons);
    m_alone->setRows(alone);
    QList<FactRow> ends;
    for (std::size_t i = 0; i < kEnds.size(); ++i) {
        const CasesAndYen& sum = why.freeFrom(kEnds[i]);
        if (sum.cases > 0) {
            ends.append({QStringList{labelOf(kEnds[i])} + counted(sum) + QStringList{QString()}, false, false, qint64(i + 1)});
        }
    }
    m_ends->setRows(ends);
    const bool isFree = why.callable.cases == why.selection.cases;
    m_free->setText(why.selection.cases == 0 ? (m_condition.isEverything() ? m_workspace.emptyCityText() : tr("No case fits this condition."))
                                             : tr("● Everybody may be called now."));
    m_stack->setCurrentIndex(isFree ? 1 : 0);
}

void WhyScreen::openReason(qint64 row, CallableChoice::Kind kind) {
    m_workspace.showHeldBack(m_condition, {kind, m_answer.reasons.at(static_cast<std::size_t>(row - 1)).code});
}

QStringList WhyScreen::helpLines() const {
    return {tr("Enter or a click on a row: its cases in the list"), tr("Tab: from table to table")};
}

}  // namespace saikoku::ui
