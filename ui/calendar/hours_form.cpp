#include "ui/calendar/hours_form.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QShortcut>
#include <QSpinBox>

#include "core/base/language.h"
#include "ui/support/display_text.h"
#include "ui/support/texts.h"
#include "ui/theme/theme.h"

namespace saikoku::ui {

namespace {

constexpr int kListRows = 3;
constexpr int kAsOtherwise = -1;

QString shownHours(const DayHours& hours) { return hours ? writtenHours(hours) : HoursForm::tr("closed"); }

QString shownHours(const std::optional<DayHours>& hours) { return hours ? shownHours(*hours) : QString(); }

QString weekdayName(int weekday) {
    const QLocale words(installedLanguage() == Language::Japanese ? QLocale::Japanese : QLocale::English);
    return words.dayName(weekday, QLocale::LongFormat);
}

/// A name that is not ours to put an & into, with the key that leads to its field.
QString withKey(const QString& name, const QString& key) { return QStringLiteral("%1 (&%2)").arg(name, key); }

QString nthName(int nth) { return nth == NthWeekdayHours::kLast ? HoursForm::tr("last") : HoursForm::tr("no. %1", "n-th weekday").arg(nth); }

}  // namespace

HoursForm::HoursForm(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("hoursForm"));
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, Space::kSmall, 0);
    grid->setVerticalSpacing(Space::kUnit);
    grid->setColumnStretch(1, 1);
    int row = 0;
    buildDay(grid, row);
    buildWeek(grid, row);
    buildNthWeekdays(grid, row);
    buildOthers(grid, row);
    grid->setRowStretch(row, 1);
}

QLineEdit* HoursForm::addHours(QGridLayout* grid, int row, const QString& label, const QString& name) {
    auto* field = new QLineEdit(this);
    field->setObjectName(name);
    auto* title = new QLabel(label, this);
    title->setBuddy(field);
    grid->addWidget(title, row, 0);
    grid->addWidget(field, row, 1);
    connect(field, &QLineEdit::textEdited, this, &HoursForm::changed);
    return field;
}

void HoursForm::buildDay(QGridLayout* grid, int& row) {
    m_dayTitle = sectionTitle({}, this);
    m_dayTitle->setObjectName(QStringLiteral("dayTitle"));
    grid->addWidget(m_dayTitle, row++, 0, 1, 2);
    m_dayHours = addHours(grid, row++, tr("&Hours of the day"), QStringLiteral("dayHours"));
    m_dayName = addHours(grid, row++, tr("&Name of the day"), QStringLiteral("dayName"));
    for (QLineEdit* field : {m_dayHours, m_dayName}) {
        connect(field, &QLineEdit::textEdited, this, &HoursForm::keepDay);
    }
}

void HoursForm::buildWeek(QGridLayout* grid, int& row) {
    auto* weeks = sectionTitle(tr("Every week (9:00-17:00, or closed)"), this);
    weeks->setWordWrap(true);
    grid->addWidget(weeks, row++, 0, 1, 2);
    for (std::size_t day = 0; day < m_week.size(); ++day) {
        m_week.at(day) = addHours(grid, row++, withKey(weekdayName(static_cast<int>(day) + 1), QString::number(day + 1)), QStringLiteral("week_") + writtenWeekdays().at(day));
    }
    m_holiday = addHours(grid, row++, withKey(tr("Holiday"), QStringLiteral("8")), QStringLiteral("week_holiday"));
}

void HoursForm::buildNthWeekdays(QGridLayout* grid, int& row) {
    auto* months = sectionTitle(tr("Every month on the n-th weekday"), this);
    months->setWordWrap(true);
    grid->addWidget(months, row++, 0, 1, 2);
    auto* which = new QLabel(withKey(tr("Which"), QStringLiteral("9")), this);
    auto* ofWeek = new QLabel(withKey(tr("Weekday"), QStringLiteral("0")), this);
    m_nth = new QComboBox(this);
    m_nth->setObjectName(QStringLiteral("nth"));
    for (const int nth : {1, 2, 3, 4, 5, NthWeekdayHours::kLast}) {
        m_nth->addItem(nthName(nth), nth);
    }
    m_weekday = new QComboBox(this);
    m_weekday->setObjectName(QStringLiteral("nthWeekday"));
    for (int day = 1; day <= 7; ++day) {
        m_weekday->addItem(weekdayName(day), day);
    }
    which->setBuddy(m_nth);
    ofWeek->setBuddy(m_weekday);
    grid->addWidget(which, row, 0);
    grid->addWidget(m_nth, row++, 1);
    grid->addWidget(ofWeek, row, 0);
    grid->addWidget(m_weekday, row++, 1);
    m_nthHours = addHours(grid, row++, tr("H&ours then"), QStringLiteral("nthHours"));
    auto* add = new QPushButton(tr("A&dd to the months"), this);
    add->setObjectName(QStringLiteral("addNth"));
    connect(add, &QPushButton::clicked, this, &HoursForm::addNthWeekday);
    connect(m_nthHours, &QLineEdit::returnPressed, this, &HoursForm::addNthWeekday);
    grid->addWidget(add, row++, 1);
    m_nthList = new QListWidget(this);
    m_nthList->setObjectName(QStringLiteral("nthList"));
    followFont(m_nthList, [this] { m_nthList->setFixedHeight(kListRows * rowHeight(m_nthList->font())); });
    grid->addWidget(m_nthList, row++, 0, 1, 2);
    auto* remove = new QShortcut(Qt::Key_Delete, m_nthList);
    remove->setContext(Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, this, [this] {
        if (const int at = m_nthList->currentRow(); at >= 0) {
            m_edited.nthWeekdays.erase(m_edited.nthWeekdays.begin() + at);
            showNthWeekdays();
            Q_EMIT changed();
        }
    });
    grid->addWidget(mutedLabel(tr("Del removes the chosen line."), this), row++, 0, 1, 2);
}

void HoursForm::buildOthers(QGridLayout* grid, int& row) {
    grid->addWidget(sectionTitle(tr("Before the first call"), this), row++, 0, 1, 2);
    m_offset = new QSpinBox(this);
    m_offset->setObjectName(QStringLiteral("startOffset"));
    m_offset->setRange(kAsOtherwise, CallingPartReader::kMostOffsetDays);
    connect(m_offset, &QSpinBox::valueChanged, this, &HoursForm::changed);
    auto* title = new QLabel(tr("Days a&fter the due date"), this);
    title->setBuddy(m_offset);
    grid->addWidget(title, row, 0);
    grid->addWidget(m_offset, row++, 1);
    auto* demand = mutedLabel(tr("A demand letter must have been sent before:"), this);
    demand->setWordWrap(true);
    grid->addWidget(demand, row++, 0, 1, 2);
    for (const auto& [channel, key] : {std::pair{Channel::Phone, "T"}, {Channel::AutoVoice, "A"}, {Channel::Sms, "M"}, {Channel::Letter, "L"}, {Channel::Visit, "V"}}) {
        auto* box = new QCheckBox(withKey(labelOf(channel), QLatin1String(key)), this);
        box->setObjectName(QStringLiteral("demand_") + codeOf(channel));
        connect(box, &QCheckBox::stateChanged, this, &HoursForm::changed);
        m_demand.insert(channel, box);
        grid->addWidget(box, row++, 0, 1, 2);
    }
}

void HoursForm::show(const CallingPart& part, const CampaignCalling& standard) {
    m_isShowing = true;
    const QSignalBlocker quiet(this);
    m_shown = m_edited = part;
    m_isFilled = true;
    m_standard = standard;
    m_dayProblem.clear();
    for (std::size_t day = 0; day < m_week.size(); ++day) {
        m_week.at(day)->setText(shownHours(part.weekly.at(day)));
        m_week.at(day)->setPlaceholderText(shownHours(standard.schedule.weekly.at(day)));
    }
    m_holiday->setText(shownHours(part.holiday));
    m_holiday->setPlaceholderText(shownHours(standard.schedule.holiday));
    m_offset->setSpecialValueText(tr("as otherwise (%1)").arg(standard.startOffsetDays));
    m_offset->setValue(part.startOffsetDays.value_or(kAsOtherwise));
    for (auto box = m_demand.begin(); box != m_demand.end(); ++box) {
        const bool otherwise = standard.demandFirst.contains(box.key());
        (*box)->setChecked(part.demandFirst.value(box.key(), otherwise));
    }
    m_nthHours->clear();
    showNthWeekdays();
    showDay(m_day);
    m_isShowing = false;
}

void HoursForm::showDay(QDate date) {
    m_day = date;
    m_dayTitle->setText(date.isValid() ? DisplayText::longDate(date) : tr("Choose a day in the month"));
    const auto own = m_edited.dated.constFind(date);
    const bool isOwn = own != m_edited.dated.constEnd();
    m_dayHours->setText(isOwn ? shownHours(own->hours) : QString());
    m_dayName->setText(isOwn ? own->name : QString());
    for (QLineEdit* field : {m_dayHours, m_dayName}) {
        field->setEnabled(date.isValid());
    }
    m_dayHours->setPlaceholderText(tr("as every week"));
    m_dayProblem.clear();
}

void HoursForm::keepDay() {
    m_dayProblem.clear();
    const QString typed = m_dayHours->text().trimmed();
    if (typed.isEmpty()) {
        m_edited.dated.remove(m_day);
        return;
    }
    if (const auto hours = readTypedHours(typed)) {
        m_edited.dated.insert(m_day, {*hours, m_dayName->text().trimmed()});
    } else {
        m_dayProblem = typed;
    }
}

void HoursForm::addNthWeekday() {
    const auto hours = readTypedHours(m_nthHours->text());
    if (!hours) {
        m_nthHours->setFocus();
        m_nthHours->selectAll();
        return;
    }
    const NthWeekdayHours row{m_nth->currentData().toInt(), m_weekday->currentData().toInt(), *hours};
    std::erase_if(m_edited.nthWeekdays, [&](const NthWeekdayHours& other) { return other.nth == row.nth && other.weekday == row.weekday; });
    m_edited.nthWeekdays.push_back(row);
    m_nthHours->clear();
    showNthWeekdays();
    Q_EMIT changed();
}

QString HoursForm::nthText(const NthWeekdayHours& row) {
    return tr("%1 %2: %3", "n-th, weekday, hours").arg(nthName(row.nth), weekdayName(row.weekday), shownHours(row.hours));
}

void HoursForm::showNthWeekdays() {
    m_nthList->clear();
    for (const NthWeekdayHours& row : m_edited.nthWeekdays) {
        m_nthList->addItem(nthText(row));
    }
}

Result<std::optional<DayHours>> HoursForm::hoursOf(const QLineEdit* field, const QString& what) const {
    const QString typed = field->text().trimmed();
    if (typed.isEmpty()) {
        return std::optional<DayHours>();
    }
    const auto hours = readTypedHours(typed);
    if (!hours) {
        return fail(ErrorCode::BadInput, tr("%1: \"%2\" are no hours. Write 9:00-17:00, or closed.").arg(what, typed));
    }
    return hours;
}

Result<CallingPart> HoursForm::part() const {
    CallingPart part = m_edited;
    if (!m_dayProblem.isEmpty()) {
        return fail(ErrorCode::BadInput, tr("%1: \"%2\" are no hours. Write 9:00-17:00, or closed.").arg(m_dayTitle->text(), m_dayProblem));
    }
    for (std::size_t day = 0; day < m_week.size(); ++day) {
        SAIKOKU_TRY_ASSIGN(part.weekly.at(day), hoursOf(m_week.at(day), weekdayName(static_cast<int>(day) + 1)));
    }
    SAIKOKU_TRY_ASSIGN(part.holiday, hoursOf(m_holiday, tr("Holiday")));
    part.startOffsetDays = m_offset->value() == kAsOtherwise ? std::nullopt : std::optional<int>(m_offset->value());
    for (auto box = m_demand.cbegin(); box != m_demand.cend(); ++box) {
        const bool otherwise = m_standard.demandFirst.contains(box.key());
        if (m_shown.demandFirst.contains(box.key()) || (*box)->isChecked() != otherwise) {
            part.demandFirst.insert(box.key(), (*box)->isChecked());
        }
    }
    return part;
}

bool HoursForm::isTouched() const {
    if (!m_isFilled) {
        return false;
    }
    const Result<CallingPart> now = part();
    return !now || *now != m_shown;
}

}  // namespace saikoku::ui
