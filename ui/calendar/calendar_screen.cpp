#include "ui/calendar/calendar_screen.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include "core/eligibility/calling_office.h"
#include "core/security/session.h"
#include "core/work/rule_catalogue.h"
#include "ui/calendar/hours_form.h"
#include "ui/calendar/month_table.h"
#include "ui/frame/workspace.h"
#include "ui/support/display_text.h"
#include "ui/support/fact_table.h"
#include "ui/support/message_box.h"
#include "ui/support/scroll_pane.h"
#include "ui/support/texts.h"
#include "ui/theme/theme.h"

namespace saikoku::ui {

namespace {

const QString kRule = QStringLiteral("calling");

QString changedNames(const RuleChange& change) {
    static const QMap<QString, const char*> names{
        {QStringLiteral("weekly_hours"), QT_TRANSLATE_NOOP("saikoku::ui::CalendarScreen", "week")},
        {QStringLiteral("nth_weekday_hours"), QT_TRANSLATE_NOOP("saikoku::ui::CalendarScreen", "n-th weekdays")},
        {QStringLiteral("dated_hours"), QT_TRANSLATE_NOOP("saikoku::ui::CalendarScreen", "single days")},
        {QStringLiteral("start_offset_days"), QT_TRANSLATE_NOOP("saikoku::ui::CalendarScreen", "days after the due date")},
        {QStringLiteral("demand_letter_first"), QT_TRANSLATE_NOOP("saikoku::ui::CalendarScreen", "demand letter")},
        {QStringLiteral("campaigns"), QT_TRANSLATE_NOOP("saikoku::ui::CalendarScreen", "a campaign's own")},
    };
    QStringList words;
    for (const QString& name : change.changed) {
        words.append(names.contains(name) ? CalendarScreen::tr(names.value(name)) : name);
    }
    return words.join(DisplayText::listSeparator());
}

}  // namespace

CalendarScreen::CalendarScreen(Workspace& workspace, QWidget* parent)
    : Screen(parent), m_workspace(workspace), m_month(workspace.today()) {
    setObjectName(QStringLiteral("calendarScreen"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(Space::kLarge, Space::kMedium, Space::kLarge, Space::kSmall);
    row->setSpacing(Space::kLarge);
    row->addWidget(buildMonth(), 3);
    row->addWidget(buildForm(), 2);
    for (const auto changed : {&Workspace::everythingChanged, &Workspace::rulesChanged}) {
        connect(&workspace, changed, this, [this] {
            if (isVisible() && !m_form->isTouched()) {
                read();
            }
        });
    }
    connect(&workspace, &Workspace::campaignsChanged, this, &CalendarScreen::fillCampaigns);
}

/// Added or named anew, at another seat too: the one chosen stays, and what is typed for it.
void CalendarScreen::fillCampaigns() {
    const QString chosen = campaign();
    m_campaign->clear();
    m_campaign->addItem(tr("All campaigns"), QString());
    for (const CampaignChoice& each : m_workspace.campaigns()) {
        m_campaign->addItem(each.label, each.code);
    }
    m_campaign->setCurrentIndex(qMax(0, m_campaign->findData(chosen)));
}

QWidget* CalendarScreen::buildMonth() {
    auto* part = new QWidget(this);
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    auto* head = new QHBoxLayout;
    auto* title = new QLabel(tr("&Campaign"), part);
    m_campaign = new QComboBox(part);
    m_campaign->setObjectName(QStringLiteral("calendarCampaign"));
    fillCampaigns();
    title->setBuddy(m_campaign);
    connect(m_campaign, &QComboBox::activated, this, [this] { read(); });
    head->addWidget(title);
    head->addWidget(m_campaign);
    head->addStretch();
    const auto turn = [&](const QString& text, const char* name, int months) {
        auto* button = new QToolButton(part);
        button->setText(text);
        button->setObjectName(QLatin1String(name));
        button->setFocusPolicy(Qt::TabFocus);
        connect(button, &QToolButton::clicked, this, [this, months] { goToMonth(m_month.addMonths(months)); });
        head->addWidget(button);
    };
    turn(tr("&Previous month"), "monthBack", -1);
    m_monthTitle = sectionTitle({}, part);
    m_monthTitle->setObjectName(QStringLiteral("monthTitle"));
    m_monthTitle->setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Preferred);
    head->addWidget(m_monthTitle);
    turn(tr("Ne&xt month"), "monthOn", 1);
    column->addLayout(head);
    m_table = new MonthTable(part);
    column->addWidget(m_table, 3);
    column->addWidget(sectionTitle(tr("Who changed what (Enter: back to it)"), part));
    m_history = new FactTable({{tr("Changed"), 120}, {tr("By"), 90}, {tr("What"), 150}, {tr("Decision"), 120}},
                              tr("Nothing was changed: the program's own hours hold."), part);
    m_history->view()->setObjectName(QStringLiteral("calendarHistory"));
    column->addWidget(m_history, 1);
    connect(m_table, &MonthTable::dayChosen, this, [this](QDate date) {
        m_form->showDay(date);
        m_form->findChild<QLineEdit*>(QStringLiteral("dayHours"))->setFocus();
    });
    connect(m_history, &FactTable::activated, this, &CalendarScreen::takeBack);
    return part;
}

QWidget* CalendarScreen::buildForm() {
    auto* part = new QWidget(this);
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    m_form = new HoursForm(part);
    column->addWidget(new ScrollPane(m_form, part), 1);
    auto* foot = new QHBoxLayout;
    auto* title = new QLabel(tr("Whose decis&ion"), part);
    m_source = new QLineEdit(part);
    m_source->setObjectName(QStringLiteral("calendarSource"));
    title->setBuddy(m_source);
    m_save = new QPushButton(tr("&Save"), part);
    m_save->setObjectName(QStringLiteral("calendarSave"));
    connect(m_save, &QPushButton::clicked, this, &CalendarScreen::save);
    connect(m_source, &QLineEdit::returnPressed, this, &CalendarScreen::save);
    connect(m_form, &HoursForm::changed, this, &CalendarScreen::showMonth);
    foot->addWidget(title);
    foot->addWidget(m_source, 1);
    foot->addWidget(m_save);
    column->addLayout(foot);
    return part;
}

QString CalendarScreen::campaign() const { return m_campaign->currentData().toString(); }

void CalendarScreen::enter() {
    read();
    m_table->goTo(m_workspace.today());
    m_table->setFocus();
}

void CalendarScreen::read() {
    Session& session = m_workspace.session();
    auto rules = session.rules<CallingRules>();
    auto calendar = session.rules<BusinessCalendar>();
    if (!rules || !calendar) {
        m_workspace.showError(rules ? calendar.error() : rules.error());
        return;
    }
    m_rules = *rules;
    m_calendar = *calendar;
    m_part = campaign().isEmpty() ? m_rules->office : m_rules->parts.value(campaign());
    m_usual = campaign().isEmpty() ? m_rules->usual : m_rules->standard;
    m_form->show(m_part, m_usual);
    showMonth();
    showHistory();
}

/// As the fields say, stored or not.
void CalendarScreen::showMonth() {
    if (!m_rules) {
        return;
    }
    const CallingPart part = m_form->part().value_or(m_part);
    const QDate current = m_table->currentDate();
    m_monthTitle->setText(tr("%1/%2", "year, month").arg(m_month.year()).arg(m_month.month()));
    m_table->show(m_month, m_workspace.today(), part.over(m_usual).schedule, *m_calendar);
    if (current.isValid()) {
        m_table->goTo(current);
    }
    m_save->setEnabled(m_form->isTouched());
}

void CalendarScreen::showHistory() {
    const auto changes = ruleHistory(m_workspace.session(), kRule, ruleCatalogue());
    if (!changes) {
        m_workspace.showError(changes.error());
        return;
    }
    QList<FactRow> rows;
    for (const RuleChange& change : *changes) {
        rows.append({{DisplayText::moment(change.setAt, m_workspace.today()), change.by, changedNames(change), change.source},
                     false, false, change.id});
    }
    if (!rows.isEmpty()) {
        rows.append({{QString(), QString(), tr("as the program ships"), QString()}, false, true, -1});
    }
    m_history->setRows(rows);
}

void CalendarScreen::goToMonth(QDate month) {
    m_month = month;
    showMonth();
}

void CalendarScreen::save() {
    const Result<CallingPart> part = m_form->part();
    if (!part) {
        m_workspace.showError(part.error());
        return;
    }
    const auto stored = setCallingPart(m_workspace.session(), {campaign(), m_part, *part, m_source->text().trimmed()}, ruleCatalogue());
    if (!stored) {
        m_workspace.showError(stored.error());
        return;
    }
    tellStored();
}

void CalendarScreen::takeBack(qint64 change) {
    if (change == 0 || !MessageBox::confirm(this, tr("Make all calling hours, days and limits what they were then?"), tr("Make them so"))) {
        return;
    }
    const auto stored = takeBackRule(m_workspace.session(), kRule, qMax(qint64(0), change), tr("taken back in the calendar"), ruleCatalogue());
    if (!stored) {
        m_workspace.showError(stored.error());
        return;
    }
    tellStored();
}

/// What is on the screens is judged anew at once; other seats follow within seconds.
void CalendarScreen::tellStored() {
    m_source->clear();
    read();
    Q_EMIT m_workspace.rulesChanged();
    m_workspace.tell(tr("Stored. Every seat goes by it within seconds."));
}

void CalendarScreen::perform(Action action) {
    if (action == Action::Refresh) {
        read();
    }
}

bool CalendarScreen::holdsWork() const { return m_form->isTouched(); }

bool CalendarScreen::mayLeave() {
    return !m_form->isTouched() || MessageBox::confirm(this, tr("The calling hours are not saved. Leave them?"), tr("Leave"));
}

QStringList CalendarScreen::helpLines() const {
    return {tr("Enter or a click on a day: its hours"), tr("Enter on a change: back to what held then")};
}

}  // namespace saikoku::ui
