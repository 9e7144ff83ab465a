#include "ui/dispatch/letter_address_dialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QTableView>
#include <QVBoxLayout>

#include "core/base/postal_code.h"
#include "core/cases/case_file.h"
#include "core/contact/promise_date_entry.h"
#include "core/security/session.h"
#include "ui/support/display_text.h"
#include "ui/support/fact_table.h"
#include "ui/support/texts.h"
#include "ui/theme/theme.h"

namespace saikoku::ui {

namespace {

constexpr int kWidthInLetters = 60;
constexpr int kRowsShown = 5;

}  // namespace

LetterAddressDialog::LetterAddressDialog(Session& session, CampaignId campaign, const CaseFile& file,
                                         QWidget* parent)
    : QDialog(parent),
      m_session(session),
      m_campaign(campaign),
      m_taxpayer(file.taxpayer.id),
      m_kind(new QComboBox(this)),
      m_name(new QLineEdit(this)),
      m_honorific(new QLineEdit(this)),
      m_careOf(new QLineEdit(this)),
      m_postcode(new QLineEdit(this)),
      m_address(new QLineEdit(this)),
      m_building(new QLineEdit(this)),
      m_source(new QLineEdit(this)),
      m_until(new QLineEdit(this)),
      m_problem(new QLabel(this)),
      m_end(new QPushButton(tr("&Take the marked one back (Del)"), this)) {
    setObjectName(QStringLiteral("letterAddressDialog"));
    setWindowTitle(tr("Addresses for letters"));
    m_table = new FactTable({{tr("Kind"), 150},
                             {tr("Name"), 140},
                             {tr("Address"), 280},
                             {tr("From"), 80, true},
                             {tr("Until"), 80, true},
                             {tr("How it is known"), 150},
                             {tr("By")}},
                            tr("Letters go to the home address."), this);
    build(tr("%1  %2", "number, name").arg(file.taxpayer.number, file.taxpayer.name));
    refresh();
    m_kind->setFocus();
}

void LetterAddressDialog::build(const QString& title) {
    auto* column = new QVBoxLayout(this);
    column->setSpacing(Space::kSmall);
    column->addWidget(sectionTitle(title, this));
    m_table->setObjectName(QStringLiteral("letterAddresses"));
    followFont(m_table, [this] {
        m_table->setMinimumSize(kWidthInLetters * m_table->fontMetrics().averageCharWidth(),
                                kRowsShown * rowHeight(m_table->font()));
    });
    column->addWidget(m_table, 1);
    m_end->setObjectName(QStringLiteral("letterAddressEnd"));
    m_end->setAutoDefault(false);
    column->addWidget(m_end, 0, Qt::AlignLeft);
    auto* form = new QFormLayout;
    m_kind->setObjectName(QStringLiteral("letterAddressKind"));
    for (const LetterAddressKind kind : allValues<LetterAddressKind>()) {
        m_kind->addItem(labelOf(kind), codeOf(kind));
    }
    m_kind->setCurrentIndex(m_kind->findData(codeOf(LetterAddressKind::Mailing)));
    form->addRow(tr("&Kind"), m_kind);
    const auto line = [&](QLineEdit* edit, const QString& label, const char* name, const QString& hint = {}) {
        edit->setObjectName(QLatin1String(name));
        edit->setPlaceholderText(hint);
        form->addRow(label, edit);
    };
    line(m_name, tr("&Name"), "letterAddressName", tr("the person's own"));
    line(m_honorific, tr("&Honorific"), "letterAddressHonorific", tr("as the person's"));
    line(m_careOf, tr("&Before the name"), "letterAddressCareOf");
    line(m_postcode, tr("&Postcode"), "letterAddressPostcode", QStringLiteral("999-0222"));
    line(m_address, tr("&Address"), "letterAddressAddress");
    line(m_building, tr("B&uilding"), "letterAddressBuilding");
    line(m_source, tr("How it is kno&wn"), "letterAddressSource");
    line(m_until, tr("&Last day"), "letterAddressUntil", tr("until it is taken back"));
    column->addLayout(form);
    m_problem->setObjectName(QStringLiteral("letterAddressProblem"));
    m_problem->setWordWrap(true);
    setTextColour(m_problem, coloursOf(palette()).late);
    column->addWidget(m_problem);
    auto* buttons = new QDialogButtonBox(this);
    auto* add = buttons->addButton(tr("A&dd (Enter)"), QDialogButtonBox::AcceptRole);
    add->setObjectName(QStringLiteral("letterAddressAdd"));
    add->setDefault(true);
    buttons->addButton(tr("Close (Esc)"), QDialogButtonBox::RejectRole);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &LetterAddressDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_end, &QPushButton::clicked, this, &LetterAddressDialog::end);
    auto* remove = new QShortcut(QKeySequence(Qt::Key_Delete), m_table);
    remove->setContext(Qt::WidgetWithChildrenShortcut);
    connect(remove, &QShortcut::activated, this, &LetterAddressDialog::end);
    connect(m_table->view()->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this] { m_end->setEnabled(m_table->currentId() != 0); });
}

void LetterAddressDialog::refresh() {
    const auto addresses = letterAddresses(m_session, m_campaign, m_taxpayer);
    if (!addresses) {
        showProblem(addresses.error().message);
        return;
    }
    m_addresses = *addresses;
    QList<FactRow> rows;
    for (const OfficeLetterAddress& each : m_addresses) {
        const bool isInForce = each.isInForceOn(m_session.today());
        const QString name = each.careOf.isEmpty()
                                 ? each.name
                                 : tr("%1 %2", "as whose representative, name").arg(each.careOf, each.name);
        const QString address = each.isMasked ? tr("masked")
                                              : DisplayText::postalCode(each.postalCode) + QLatin1Char(' ') +
                                                    each.address + each.building;
        rows.append({{labelOf(each.kind), name, address, DisplayText::shortDate(each.from),
                      DisplayText::shortDate(each.endedOn.isValid() ? each.endedOn : each.until), each.source,
                      each.enteredBy},
                     false,
                     !isInForce,
                     isInForce ? each.id : 0});
    }
    m_table->setRows(rows);
    if (!rows.isEmpty()) {
        m_table->view()->selectRow(0);
    }
    m_end->setEnabled(m_table->currentId() != 0);
}

LetterAddressKind LetterAddressDialog::kind() const {
    return valueOfCode<LetterAddressKind>(m_kind->currentData().toString())
        .value_or(LetterAddressKind::Mailing);
}

Result<OfficeLetterAddress> LetterAddressDialog::typed() const {
    OfficeLetterAddress address;
    address.taxpayer = m_taxpayer;
    address.kind = kind();
    address.name = m_name->text().trimmed();
    address.honorific = m_honorific->text().trimmed();
    address.careOf = m_careOf->text().trimmed();
    const auto code = PostalCode::parse(m_postcode->text());
    if (!code) {
        return fail(ErrorCode::BadInput,
                    tr("\"%1\" is no postcode. Write seven digits like 999-0222.").arg(m_postcode->text()));
    }
    address.postalCode = code->digits();
    address.address = m_address->text().trimmed();
    address.building = m_building->text().trimmed();
    address.source = m_source->text().trimmed();
    address.from = m_session.today();
    if (!m_until->text().trimmed().isEmpty()) {
        SAIKOKU_TRY_ASSIGN(address.until, parsePromiseDate(m_until->text(), m_session.today()));
    }
    return address;
}

void LetterAddressDialog::accept() {
    const Result<OfficeLetterAddress> address = typed();
    const Result<qint64> added =
        address ? addLetterAddress(m_session, m_campaign, *address) : Result<qint64>(fail(address.error()));
    if (!added) {
        showProblem(added.error().message);
        return;
    }
    m_isChanged = true;
    for (QLineEdit* line :
         {m_name, m_honorific, m_careOf, m_postcode, m_address, m_building, m_source, m_until}) {
        line->clear();
    }
    showProblem({});
    refresh();
    m_kind->setFocus();
}

void LetterAddressDialog::end() {
    if (m_table->currentId() == 0) {
        return;
    }
    if (const Result<void> ended = endLetterAddress(m_session, m_campaign, m_taxpayer, m_table->currentId());
        !ended) {
        showProblem(ended.error().message);
        return;
    }
    m_isChanged = true;
    showProblem({});
    refresh();
}

void LetterAddressDialog::showProblem(const QString& sentence) {
    m_problem->setText(sentence.isEmpty() ? QString() : QStringLiteral("▲ ") + sentence);
}

}  // namespace saikoku::ui
