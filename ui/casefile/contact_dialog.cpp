#include "ui/casefile/contact_dialog.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include "core/security/session.h"
#include "core/work/contact_changes.h"
#include "ui/support/display_text.h"
#include "ui/support/fact_table.h"
#include "ui/support/message_box.h"
#include "ui/support/texts.h"
#include "ui/theme/theme.h"

namespace saikoku::ui {

namespace {

constexpr int kLetters = 17, kTableLetters = 34;  // both halves side by side on the smallest screen, at 16 pt

template <class Code>
QComboBox* boxOf(const QString& name, QWidget* parent) {
    auto* box = new QComboBox(parent);
    box->setObjectName(name);
    for (const Code value : allValues<Code>()) {
        if constexpr (std::is_same_v<Code, PhoneKind>) {
            box->addItem(labelOf(value, false), codeOf(value));
        } else {
            box->addItem(labelOf(value), codeOf(value));
        }
    }
    return box;
}

QPushButton* buttonOf(const QString& text, const QString& name, QWidget* parent) {
    auto* button = new QPushButton(text, parent);
    button->setObjectName(name);
    button->setAutoDefault(false);
    return button;
}

QString stateOf(const PhoneOnFile& entry) {
    const QStringList marks = entry.marks.codes();
    return entry.phone.isRetired                 ? ContactDialog::tr("retired")
           : entry.phone.priority == 0           ? ContactDialog::tr("first to call")
           : !entry.marks.isUsable()             ? ContactDialog::tr("dead or somebody else's")
           : entry.marks.doNotCall               ? ContactDialog::tr("asked not to be called")
                                                 : QString();
}

}  // namespace

ContactDialog::ContactDialog(Session& session, const CaseFile& file, CampaignId campaign, QWidget* parent)
    : QDialog(parent), m_session(session), m_file(file), m_campaign(campaign) {
    setObjectName(QStringLiteral("contactDialog"));
    setWindowTitle(tr("Numbers and wishes of %1").arg(file.taxpayer.name));
    auto* column = new QVBoxLayout(this);
    auto* halves = new QHBoxLayout;
    halves->setSpacing(Space::kLarge);
    auto* left = new QWidget(this);
    auto* right = new QWidget(this);
    buildNumbers(left);
    buildWishes(right);
    halves->addWidget(left, 3);
    halves->addWidget(right, 2);
    column->addLayout(halves, 1);
    m_problem = new QLabel(this);
    m_problem->setObjectName(QStringLiteral("contactProblem"));
    m_problem->setWordWrap(true);
    setTextColour(m_problem, coloursOf(palette()).late);
    column->addWidget(m_problem);
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    QPushButton* close = buttonOf(tr("Close (Esc)"), QStringLiteral("contactClose"), this);
    row->addWidget(close);
    column->addLayout(row);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    showNumbers();
    showWishes();
    m_number->setFocus();
}

QLineEdit* ContactDialog::addLine(QFormLayout* form, const QString& label, const QString& name, const QString& hint) {
    auto* line = new QLineEdit(this);
    line->setObjectName(name);
    line->setPlaceholderText(hint);
    followFont(line, [line] { line->setMinimumWidth(line->fontMetrics().averageCharWidth() * kLetters); });
    form->addRow(label, line);
    return line;
}

void ContactDialog::buildNumbers(QWidget* parent) {
    auto* column = new QVBoxLayout(parent);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(sectionTitle(tr("Numbers"), parent));
    m_numbers = new FactTable({{tr("Kind"), 70}, {tr("Number"), 120, false, true}, {tr("From"), 110}, {tr("State")}}, tr("No number is known."), parent);
    m_numbers->setObjectName(QStringLiteral("contactNumbers"));
    followFont(m_numbers, [this] { m_numbers->setMinimumSize(m_numbers->fontMetrics().averageCharWidth() * kTableLetters, rowHeight(m_numbers->font()) * 6); });
    column->addWidget(m_numbers, 1);
    auto* marked = new QHBoxLayout;
    QPushButton* retire = buttonOf(tr("&Retire it"), QStringLiteral("retireNumber"), parent);
    QPushButton* choose = buttonOf(tr("Call it &first"), QStringLiteral("chooseNumber"), parent);
    marked->addWidget(retire);
    marked->addWidget(choose);
    QPushButton* lift = buttonOf(tr("No longer marke&d …"), QStringLiteral("liftMark"), parent);
    marked->addWidget(lift);
    connect(lift, &QPushButton::clicked, this, &ContactDialog::liftMarks);
    marked->addStretch(1);
    column->addLayout(marked);
    auto* form = new QFormLayout;
    m_number = addLine(form, tr("New &number"), QStringLiteral("newNumber"), tr("080-0000-0000"));
    m_kind = boxOf<PhoneKind>(QStringLiteral("newKind"), parent);
    m_kind->setCurrentIndex(m_kind->findData(codeOf(PhoneKind::Mobile)));
    form->addRow(tr("&Kind"), m_kind);
    m_source = boxOf<PhoneSource>(QStringLiteral("numberSource"), parent);
    form->addRow(tr("Known fr&om"), m_source);
    m_remark = addLine(form, tr("Re&mark"), QStringLiteral("newRemark"), tr("e.g. evenings only"));
    column->addLayout(form);
    QPushButton* add = buttonOf(tr("&Add it"), QStringLiteral("addNumber"), parent);
    column->addWidget(add, 0, Qt::AlignLeft);
    connect(add, &QPushButton::clicked, this, [this] { change(PhoneAction::Add); });
    connect(m_number, &QLineEdit::returnPressed, this, [this] { change(PhoneAction::Add); });
    connect(retire, &QPushButton::clicked, this, [this] { change(PhoneAction::Retire); });
    connect(choose, &QPushButton::clicked, this, [this] { change(PhoneAction::Choose); });
}

void ContactDialog::buildWishes(QWidget* parent) {
    auto* column = new QVBoxLayout(parent);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(sectionTitle(tr("Wishes"), parent));
    auto* form = new QFormLayout;
    m_channel = boxOf<Channel>(QStringLiteral("wishChannel"), parent);
    m_channel->insertItem(0, QStringLiteral("—"), QString());
    form->addRow(tr("&Prefers"), m_channel);
    m_relay = boxOf<RelayService>(QStringLiteral("wishRelay"), parent);
    form->addRow(tr("Relay ser&vice"), m_relay);
    m_language = addLine(form, tr("&Language"), QStringLiteral("wishLanguage"), tr("empty: Japanese"));
    m_interpreter = addLine(form, tr("&Interpreter"), QStringLiteral("wishInterpreter"));
    m_workplace = addLine(form, tr("Contact at the &workplace"), QStringLiteral("wishWorkplace"), tr("a name of the payroll, else it is not called"));
    m_note = addLine(form, tr("No&te"), QStringLiteral("wishNote"));
    column->addLayout(form);
    QPushButton* save = buttonOf(tr("&Save the wishes"), QStringLiteral("saveWishes"), parent);
    column->addWidget(save, 0, Qt::AlignLeft);
    column->addStretch(1);
    connect(save, &QPushButton::clicked, this, &ContactDialog::saveWishes);
}

void ContactDialog::showNumbers() {
    QList<FactRow> rows;
    for (const PhoneOnFile& entry : m_file.phones) {
        const auto source = valueOfCode<PhoneSource>(entry.phone.officeSource);
        FactRow row;
        row.cells = {labelOf(entry.phone.kind, m_file.taxpayer.isCompany), DisplayText::phone(entry.phone.digits),
                     source ? labelOf(*source) : tr("delivered"), stateOf(entry)};
        row.isPast = entry.phone.isRetired;
        row.id = rows.size() + 1;
        rows.append(row);
    }
    m_numbers->setRows(rows);
    if (!rows.isEmpty()) {
        m_numbers->view()->selectRow(0);
    }
}

void ContactDialog::showWishes() {
    const ContactWishes& wishes = m_file.wishes;
    m_channel->setCurrentIndex(qMax(0, m_channel->findData(wishes.channel ? codeOf(*wishes.channel) : QString())));
    m_relay->setCurrentIndex(m_relay->findData(codeOf(wishes.relay)));
    m_language->setText(wishes.language);
    m_interpreter->setText(wishes.interpreter);
    m_workplace->setText(wishes.workplaceContact);
    m_note->setText(wishes.note);
}

void ContactDialog::complain(const QString& sentence) { m_problem->setText(sentence.isEmpty() ? QString() : QStringLiteral("▲ ") + sentence); }

bool ContactDialog::readAgain() {
    Result<CaseFile> file = openCase(m_session, m_file.taxpayer.id, m_campaign);
    if (!file) {
        complain(file.error().message);
        return false;
    }
    m_file = std::move(*file);
    m_isChanged = true;
    return true;
}

void ContactDialog::change(PhoneAction action) {
    complain({});
    PhoneChange change;
    change.action = action;
    change.source = valueOfCode<PhoneSource>(m_source->currentData().toString()).value_or(PhoneSource::Other);
    if (action == PhoneAction::Add) {
        change.digits = m_number->text();
        change.kind = valueOfCode<PhoneKind>(m_kind->currentData().toString()).value_or(PhoneKind::Mobile);
        change.remark = m_remark->text();
    } else {
        const qint64 row = m_numbers->currentId();
        if (row == 0) {
            complain(tr("Mark one of the numbers first."));
            return;
        }
        change.digits = m_file.phones.at(row - 1).phone.digits;
        change.kind = m_file.phones.at(row - 1).phone.kind;
    }
    if (const Result<void> done = changePhone(m_session, m_file.taxpayer.id, change); !done) {
        complain(done.error().message);
        return;
    }
    if (action == PhoneAction::Add) {
        m_number->clear();
        m_remark->clear();
    }
    if (readAgain()) {
        showNumbers();
    }
}

/// One reason for all that stands on the number.
void ContactDialog::liftMarks() {
    complain({});
    const qint64 row = m_numbers->currentId();
    if (row == 0) {
        complain(tr("Mark one of the numbers first."));
        return;
    }
    const PhoneOnFile entry = m_file.phones.at(row - 1);
    QStringList words;
    for (const PhoneMark mark : allValues<PhoneMark>()) {
        if (entry.marks.has(mark)) {
            words.append(labelOf(mark));
        }
    }
    if (words.isEmpty()) {
        complain(tr("%1 has no mark.").arg(DisplayText::phone(entry.phone.digits)));
        return;
    }
    const auto reason = MessageBox::askText(this, tr("%1 is marked: %2").arg(DisplayText::phone(entry.phone.digits), words.join(DisplayText::listSeparator())),
                                            tr("Why does that hold no longer?"));
    if (!reason) {
        return;
    }
    for (const PhoneMark mark : allValues<PhoneMark>()) {
        if (!entry.marks.has(mark)) {
            continue;
        }
        if (const Result<void> done = liftMark(m_session, m_campaign, m_file.taxpayer.id, entry.phone.digits, mark, *reason); !done) {
            complain(done.error().message);
            break;
        }
    }
    if (readAgain()) {
        showNumbers();
    }
}

void ContactDialog::saveWishes() {
    complain({});
    ContactWishes wishes;
    wishes.channel = valueOfCode<Channel>(m_channel->currentData().toString());
    wishes.relay = valueOfCode<RelayService>(m_relay->currentData().toString()).value_or(RelayService::None);
    wishes.language = m_language->text();
    wishes.interpreter = m_interpreter->text();
    wishes.workplaceContact = m_workplace->text();
    wishes.note = m_note->text();
    if (const Result<void> done = setContactWishes(m_session, m_file.taxpayer.id, wishes); !done) {
        complain(done.error().message);
        return;
    }
    if (readAgain()) {
        accept();
    }
}

}  // namespace saikoku::ui
