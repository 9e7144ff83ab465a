#include "ui/list/filter_bar.h"

#include <QEvent>

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

#include <array>

#include "core/cases/board.h"
#include "ui/list/case_column.h"
#include "ui/support/display_text.h"
#include "ui/theme/theme.h"

namespace saikoku::ui {

namespace {

// What officers ask for most: steps of arrears in yen, and of age in months.
constexpr std::array<qint64, 6> kAmounts{10'000, 50'000, 100'000, 300'000, 500'000, 1'000'000};
constexpr std::array<int, 5> kMonths{3, 6, 12, 24, 48};

}  // namespace

FilterBar::FilterBar(QWidget* parent) : QWidget(parent) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::kUnit);
    auto* chips = new QHBoxLayout;
    chips->setSpacing(Space::kUnit);
    column->addLayout(chips);
    for (const WorkflowStatus status : kBoardStatuses) {
        QToolButton* chip = addChip(QStringLiteral("chip_") + codeOf(status));
        chip->setText(statusShape(status) + QLatin1Char(' ') + labelOf(status));
        chip->setCheckable(true);
        connect(chip, &QToolButton::clicked, this, [this, status](bool on) {
            m_filter.statuses.removeAll(status);
            if (on) {
                m_filter.statuses.append(status);
            }
            tellChanged();
        });
        m_statusChips.append(chip);
        chips->addWidget(chip);
    }
    chips->addSpacing(Space::kSmall);
    for (auto [chip, name] : {std::pair{&m_taxItem, "chip_tax_item"}, {&m_district, "chip_district"},
                              {&m_amount, "chip_amount"}, {&m_oldest, "chip_oldest_due"}, {&m_phone, "chip_phone"}, {&m_callable, "chip_callable"}}) {
        *chip = addChip(QLatin1String(name));
        (*chip)->setPopupMode(QToolButton::InstantPopup);
        (*chip)->setMenu(new QMenu(*chip));
        chips->addWidget(*chip);
    }
    m_searchChip = addChip(QStringLiteral("chip_search"));
    connect(m_searchChip, &QToolButton::clicked, this, [this] {
        m_search.clear();
        tellChanged();
    });
    chips->addWidget(m_searchChip);
    m_numbersChip = addChip(QStringLiteral("chip_numbers"));
    connect(m_numbersChip, &QToolButton::clicked, this, [this] {
        m_among.reset();
        tellChanged();
    });
    chips->addWidget(m_numbersChip);
    chips->addStretch();
    m_clear = addChip(QStringLiteral("chip_clear"));
    m_clear->setText(tr("Remove all conditions"));
    connect(m_clear, &QToolButton::clicked, this, [this] {
        clear();
        tellChanged();
    });
    chips->addWidget(m_clear);
    QToolButton* extract = addChip(QStringLiteral("chip_extract"));
    extract->setText(tr("E&xtract …"));
    extract->setToolTip(tr("Build a condition over every fact of a case (Ctrl+E)"));
    connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_E), this), &QShortcut::activated, this, &FilterBar::extractWanted);
    connect(extract, &QToolButton::clicked, this, &FilterBar::extractWanted);
    chips->addWidget(extract);
    m_conditionButton = addChip(QStringLiteral("chip_condition"));
    m_conditionButton->setText(tr("&Condition line"));
    m_conditionButton->setCheckable(true);
    chips->addWidget(m_conditionButton);

    m_conditionLine = new QWidget(this);
    auto* line = new QVBoxLayout(m_conditionLine);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(2);
    m_condition = new QLineEdit(m_conditionLine);
    m_condition->setObjectName(QStringLiteral("conditionEdit"));
    m_condition->setPlaceholderText(tr("outstanding >= 100000 and not status = 'Promised'", "an example of a condition"));
    m_condition->setClearButtonEnabled(true);
    m_conditionError = new QLabel(m_conditionLine);
    m_conditionError->setObjectName(QStringLiteral("conditionError"));
    m_conditionError->setWordWrap(true);
    m_conditionError->hide();
    line->addWidget(m_condition);
    line->addWidget(m_conditionError);
    column->addWidget(m_conditionLine);
    m_conditionLine->hide();
    connect(m_conditionButton, &QToolButton::toggled, m_conditionLine, &QWidget::setVisible);
    connect(m_conditionButton, &QToolButton::clicked, this, [this](bool on) {
        if (on) {
            m_condition->setFocus();
        }
    });
    connect(m_condition, &QLineEdit::returnPressed, this, &FilterBar::applyCondition);
    showState();
}

QToolButton* FilterBar::addChip(const QString& name) {
    auto* chip = new QToolButton(this);
    chip->setObjectName(name);
    chip->setFocusPolicy(Qt::TabFocus);
    chip->setToolButtonStyle(Qt::ToolButtonTextOnly);
    return chip;
}

void FilterBar::fillMenu(QToolButton* chip, const QString& anyLabel, const std::function<void(CaseFilter&)>& clear,
                         const QList<Choice>& choices) {
    QMenu* menu = chip->menu();
    menu->clear();
    const auto add = [&](const QString& label, const std::function<void(CaseFilter&)>& apply) {
        connect(menu->addAction(label), &QAction::triggered, this, [this, apply] {
            apply(m_filter);
            tellChanged();
        });
    };
    add(anyLabel, clear);
    menu->addSeparator();
    for (const Choice& choice : choices) {
        add(choice.label, choice.apply);
    }
}

void FilterBar::setNames(const QMap<QString, QString>& taxItems, const QMap<QString, QString>& districts, const ConditionNames& names, QDate today) {
    m_names = names;
    m_taxItems = taxItems;
    m_districts = districts;
    m_today = today;
    fillChoices();
    showState();
}

void FilterBar::setMoney(bool hasMoney) {
    if (m_hasMoney == hasMoney) {
        return;
    }
    m_hasMoney = hasMoney;
    clear();
}

void FilterBar::fillChoices() {
    QList<Choice> items;
    for (auto it = m_taxItems.cbegin(); it != m_taxItems.cend(); ++it) {
        items.append({it.value(), [code = it.key()](CaseFilter& filter) { filter.taxItem = code; }});
    }
    fillMenu(m_taxItem, tr("All taxes"), [](CaseFilter& filter) { filter.taxItem.reset(); }, items);
    QList<Choice> places;
    for (auto it = m_districts.cbegin(); it != m_districts.cend(); ++it) {
        places.append({it.value(), [code = it.key()](CaseFilter& filter) { filter.district = code; }});
    }
    fillMenu(m_district, tr("All districts"), [](CaseFilter& filter) { filter.district.reset(); }, places);
    QList<Choice> amounts;
    for (const qint64 amount : kAmounts) {
        amounts.append({tr("%1 yen or more").arg(Yen(amount).toString()),
                        [amount](CaseFilter& filter) { filter.atLeast = Yen(amount); }});
    }
    fillMenu(m_amount, tr("Any amount"), [](CaseFilter& filter) { filter.atLeast.reset(); }, amounts);
    QList<Choice> ages;
    for (const int months : kMonths) {
        const QDate until = m_today.addMonths(-months);
        ages.append({tr("%1 months ago or earlier").arg(months), [until](CaseFilter& filter) { filter.dueBefore = until; }});
    }
    fillMenu(m_oldest, tr("Any due date"), [](CaseFilter& filter) { filter.dueBefore.reset(); }, ages);
    fillMenu(m_phone, tr("With or without"), [](CaseFilter& filter) { filter.phoneKnown.reset(); },
             {{tr("Known"), [](CaseFilter& filter) { filter.phoneKnown = true; }},
              {tr("Not known"), [](CaseFilter& filter) { filter.phoneKnown = false; }}});
    QList<Choice> reasons{{tr("Only those who may be called"), [](CaseFilter& filter) { filter.callable = CallableChoice{}; }}};
    for (const QString& code : eligibilityReasonCodes()) {
        reasons.append({eligibilityReasonLabel(code), [code](CaseFilter& filter) {
                            filter.callable = CallableChoice{CallableChoice::Kind::Reason, code};
                        }});
    }
    fillMenu(m_callable, tr("Callable or not"), [](CaseFilter& filter) { filter.callable.reset(); }, reasons);
}

void FilterBar::setFilter(const CaseFilter& filter) {
    m_filter = filter;
    showState();
}

void FilterBar::setSearch(const QString& search) {
    m_search = search;
    showState();
}

void FilterBar::setAmong(const Among& among) {
    m_among = among;
    showState();
}

void FilterBar::clear() {
    m_among.reset();
    m_filter = {};
    m_search.clear();
    m_condition->clear();
    m_conditionShown.clear();
    m_conditionError->hide();
    showState();
}

void FilterBar::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        showState();  // chosen chips carry a colour mixed from the palette
    }
}

void FilterBar::focusCondition() {
    m_conditionButton->setChecked(true);
    m_condition->setFocus();
}

void FilterBar::showChip(QToolButton* chip, const QString& label, const QString& value) {
    chip->setText(value.isEmpty() ? label : tr("%1: %2", "chip with its value").arg(label, value));
    markChosen(chip, !value.isEmpty());
}

void FilterBar::showState() {
    for (qsizetype i = 0; i < m_statusChips.size(); ++i) {
        const WorkflowStatus status = kBoardStatuses.at(static_cast<size_t>(i));
        const bool on = m_filter.statuses.contains(status);
        m_statusChips.at(i)->setText(statusShape(status) + QLatin1Char(' ') + labelOf(status, m_hasMoney));
        m_statusChips.at(i)->setVisible(m_hasMoney || status == WorkflowStatus::NotContacted || status == WorkflowStatus::NoPromise);
        m_statusChips.at(i)->setChecked(on);
        markChosen(m_statusChips.at(i), on);
    }
    const CaseFilter& f = m_filter;
    showChip(m_taxItem, tr("Tax"), f.taxItem ? m_taxItems.value(*f.taxItem, *f.taxItem) : QString());
    showChip(m_district, tr("District"), f.district ? m_districts.value(*f.district, *f.district) : QString());
    showChip(m_amount, tr("Amount"), f.atLeast ? tr("%1 yen or more").arg(f.atLeast->toString()) : QString());
    showChip(m_oldest, tr("Oldest due"),
             f.dueBefore ? tr("until %1").arg(DisplayText::shortDate(*f.dueBefore)) : QString());
    showChip(m_phone, tr("Telephone"), f.phoneKnown ? (*f.phoneKnown ? tr("Known") : tr("Not known")) : QString());
    showChip(m_callable, tr("Callable?"), f.callable ? labelOf(*f.callable) : QString());
    for (QToolButton* ofMoney : {m_taxItem, m_amount, m_oldest}) {
        ofMoney->setVisible(m_hasMoney);
    }
    m_searchChip->setVisible(!m_search.isEmpty());
    m_searchChip->setText(tr("Search: %1").arg(m_search) + QStringLiteral(" ×"));
    m_numbersChip->setVisible(m_among != nullptr);
    m_numbersChip->setText(m_among ? tr("By number: %1 ×").arg(Yen(m_among->size()).toString()) : QString());
    m_clear->setVisible(m_among || !m_filter.isEmpty() || !m_search.isEmpty());
    // What is typed and not yet tried stays when something else changes.
    const QString condition = m_filter.extra.isEverything() ? QString() : m_filter.extra.toText();
    if (condition != m_conditionShown) {
        m_conditionShown = condition;
        m_condition->setText(condition);
        m_conditionError->hide();
    }
    if (!m_filter.extra.isEverything()) {
        m_conditionButton->setChecked(true);
    }
}

void FilterBar::applyCondition() {
    const QString text = m_condition->text().trimmed();
    if (text.isEmpty()) {
        m_filter.extra = {};
        tellChanged();
        return;
    }
    const Result<CaseCondition> condition = parseCaseCondition(text, m_names);
    if (!condition) {
        QPalette red = m_conditionError->palette();
        red.setColor(QPalette::WindowText, coloursOf(palette()).late);
        m_conditionError->setPalette(red);
        m_conditionError->setText(QStringLiteral("▲ ") + condition.error().message);
        m_conditionError->show();
        return;
    }
    m_filter.extra = *condition;
    m_conditionError->hide();
    tellChanged();
}

void FilterBar::tellChanged() {
    showState();
    Q_EMIT changed();
}

}  // namespace saikoku::ui
