#include "ui/reports/report_form.h"

#include <QComboBox>
#include <QKeyEvent>

#include <algorithm>

#include "core/contact/negotiation_codes.h"
#include "core/queue/call_lists.h"
#include "core/security/session.h"
#include "core/security/staff_groups.h"
#include "core/team/colleague.h"
#include "ui/frame/workspace.h"
#include "ui/reports/condition_field.h"
#include "ui/reports/report_words.h"
#include "ui/scripts/code_menu.h"
#include "ui/support/day_line.h"
#include "ui/support/wrapping_row.h"
#include "ui/support/texts.h"
#include "ui/theme/theme.h"

namespace saikoku::ui {

namespace {

constexpr int kChoiceLetters = 9;

void put(QComboBox* box, const QString& value) {
    if (box == nullptr) {
        return;
    }
    const int at = box->findData(value);
    if (at >= 0) {
        box->setCurrentIndex(at);
    } else if (box->isEditable()) {
        box->setEditText(value);
    } else {
        box->addItem(value, value);  // of a saved set: what is gone since the report says itself
        box->setCurrentIndex(box->count() - 1);
    }
}

QString chosen(const QComboBox* box) {
    if (box == nullptr) {
        return {};
    }
    if (box->isEditable()) {
        const int at = box->findText(box->currentText());
        return at >= 0 ? box->itemData(at).toString() : box->currentText().trimmed();
    }
    return box->currentData().toString();
}

}  // namespace

ReportForm::ReportForm(Workspace& workspace, const reports::Report& report, QWidget* parent)
    : QWidget(parent), m_workspace(workspace), m_report(report), m_row(new WrappingRow(Space::kSmall)) {
    setObjectName(QStringLiteral("reportForm"));
    setLayout(m_row);
    using Parameter = reports::ReportParameter;
    if (knows(report, Parameter::Period)) {
        addPeriod();
    }
    if (knows(report, Parameter::By) && report.by.size() > 1) {
        m_by = addChoice(tr("Rows &by"), "reportBy");
        fillBy();
    }
    if (knows(report, Parameter::TaxItem) && m_workspace.campaign().hasMoney) {
        m_taxItem = addChoice(tr("Tax &item"), "reportTaxItem");
        fillTaxItems();
    }
    if (knows(report, Parameter::Operator)) {
        m_person = addChoice(tr("P&erson"), "reportPerson");
        m_group = addChoice(tr("&Group"), "reportGroup");
        fillPeople();
    }
    if (knows(report, Parameter::List)) {
        m_list = addChoice(tr("Call &list"), "reportList");
        fillLists();
    }
    if (knows(report, Parameter::Channel)) {
        m_channel = addChoice(tr("C&hannel"), "reportChannel");
        fillChannels();
    }
    if (knows(report, Parameter::Compare)) {
        addComparison();
    }
    if (knows(report, Parameter::Where)) {
        addCondition();
    }
}

void ReportForm::add(const QString& name, QWidget* field) {
    m_row->addWidget(namedField(name, field, this));
    m_fields.append(field);
}

QComboBox* ReportForm::addChoice(const QString& name, const char* objectName) {
    auto* box = new QComboBox(this);
    box->setObjectName(QLatin1String(objectName));
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(kChoiceLetters);
    add(name, box);
    connect(box, &QComboBox::currentTextChanged, this, &ReportForm::changed);
    return box;
}

void ReportForm::addPeriod() {
    m_period = new PeriodFields([this] { return m_workspace.today(); }, QStringLiteral("report"), this);
    add(tr("Pe&riod"), m_period->choice());
    m_period->choice()->parentWidget()->layout()->addWidget(m_period->month());
    m_fields.append(m_period->month());
    add(tr("&From"), m_period->from());
    add(tr("T&o"), m_period->to());
    connect(m_period, &PeriodFields::changed, this, &ReportForm::changed);
    connect(m_period, &PeriodFields::refused, this, &ReportForm::refused);
    setPeriod(usualPeriod(m_report));
}

ReportPeriod ReportForm::period() const {
    return m_period == nullptr ? ReportPeriod::Days : m_period->period().value_or(ReportPeriod::Days);
}

void ReportForm::setPeriod(ReportPeriod period) {
    if (m_period != nullptr) {
        m_period->setPeriod(period);
    }
}

std::optional<PeriodFields::Choice> ReportForm::chosenPeriod() const {
    return m_period == nullptr ? std::nullopt : m_period->chosen();
}

void ReportForm::choosePeriod(const PeriodFields::Choice& choice) {
    if (m_period != nullptr) {
        m_period->choose(choice);
    }
}

Result<void> ReportForm::settle() { return m_period == nullptr ? Result<void>() : m_period->settle(); }

void ReportForm::fillBy() {
    for (const char* by : m_report.by) {
        m_by->addItem(byLabel(QLatin1String(by)), QLatin1String(by));
    }
}

void ReportForm::fillTaxItems() {
    m_taxItem->addItem(tr("all"), QString());
    const QMap<QString, QString>& items = m_workspace.taxItems();
    for (auto item = items.begin(); item != items.end(); ++item) {
        m_taxItem->addItem(item.value(), item.key());
    }
}

void ReportForm::fillChannels() {
    m_channel->addItem(tr("all"), QString());
    for (const Channel channel : allValues<Channel>()) {
        m_channel->addItem(labelOf(channel), codeOf(channel));
    }
}

/// Groups by name: who may not manage people types the name.
void ReportForm::fillPeople() {
    m_person->addItem(tr("all"), QString());
    if (const auto people = colleagues(m_workspace.session())) {
        for (const Colleague& each : *people) {
            m_person->addItem(each.name, each.login);
        }
    }
    m_group->addItem(tr("all"), QString());
    if (!m_workspace.session().may(Permission::ManageUsers)) {
        m_group->setEditable(true);
        m_group->setInsertPolicy(QComboBox::NoInsert);
        return;
    }
    if (const auto groups = listGroups(m_workspace.session())) {
        for (const StaffGroup& group : *groups) {
            m_group->addItem(group.name, group.name);
        }
    }
}

void ReportForm::fillLists() {
    m_list->addItem(tr("all"), QString());
    if (const auto lists = callLists(m_workspace.session(), m_workspace.campaign().id)) {
        for (const CallList& list : *lists) {
            m_list->addItem(list.name, list.name);
        }
    }
}

void ReportForm::addComparison() {
    m_compare = new CodeMenu(this);
    m_compare->setObjectName(QStringLiteral("reportCompare"));
    offerTarget(true);
    m_compare->setNoneWords(tr("nothing"));
    add(tr("Co&mpare with"), m_compare);
    connect(m_compare, &CodeMenu::changed, this, &ReportForm::changed);
}

void ReportForm::offerTarget(bool isOffered) {
    if (m_compare == nullptr) {
        return;
    }
    QList<QPair<QString, QString>> choices;
    for (const reports::Comparison each : {reports::Comparison::Previous, reports::Comparison::LastYear, reports::Comparison::ToDate,
                                           reports::Comparison::Target}) {
        if (each != reports::Comparison::Target || isOffered) {
            choices.append({codeOf(each), labelOf(each)});
        }
    }
    m_compare->setChoices(choices);
}

void ReportForm::addCondition() {
    m_condition = new ConditionField(m_workspace, tr("Take it &into the report"), this);
    m_row->addWidget(m_condition);
    m_fields.append(m_condition->fields());
    connect(m_condition, &ConditionField::changed, this, &ReportForm::changed);
}

reports::ReportQuestion ReportForm::question() const {
    reports::ReportQuestion question;
    question.query.campaign = m_workspace.campaign().id;
    if (m_condition != nullptr) {
        question.query.condition = m_condition->condition();
    }
    if (m_period != nullptr) {
        question.from = m_period->days().from;
        question.to = m_period->days().to;
        question.log.from = question.from;
        question.log.to = question.to;
    }
    question.by = m_by != nullptr ? chosen(m_by) : QString();
    question.taxItem = chosen(m_taxItem);
    question.who = chosen(m_person);
    question.group = chosen(m_group);
    question.list = chosen(m_list);
    question.channel = chosen(m_channel);
    if (m_compare != nullptr) {
        const QStringList codes = m_compare->codes();
        for (const QString& code : codes) {
            if (const auto comparison = valueOfCode<reports::Comparison>(code)) {
                question.compare.append(*comparison);
            }
        }
    }
    question.inWords = true;
    return question;
}

void ReportForm::setQuestion(const reports::ReportQuestion& question) {
    const QSignalBlocker quiet(this);
    if (m_condition != nullptr) {
        m_condition->setCondition(question.query.condition);
    }
    if (m_period != nullptr && question.from.isValid() && question.to.isValid()) {
        m_period->setDays({question.from, question.to});
    }
    if (m_by != nullptr && !question.by.isEmpty()) {
        put(m_by, question.by);
    }
    put(m_taxItem, question.taxItem);
    put(m_person, question.who);
    put(m_group, question.group);
    put(m_list, question.list);
    put(m_channel, question.channel);
    if (m_compare != nullptr) {
        QStringList codes;
        for (const reports::Comparison each : question.compare) {
            codes.append(codeOf(each));
        }
        m_compare->setCodes(codes);
    }
}

void ReportForm::focusFirst() {
    for (QWidget* field : m_fields) {
        if (field->isEnabled() && !field->isHidden()) {
            field->setFocus();
            return;
        }
    }
}

void ReportForm::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        Q_EMIT entered();
        return;
    }
    QWidget::keyPressEvent(event);
}

}  // namespace saikoku::ui
