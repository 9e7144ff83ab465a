#include "ui/identities/identities_screen.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <utility>

#include "core/security/session.h"
#include "ui/frame/workspace.h"
#include "ui/support/display_text.h"
#include "ui/support/fact_table.h"
#include "ui/support/message_box.h"
#include "ui/support/texts.h"
#include "ui/theme/theme.h"

namespace saikoku::ui {

namespace {

QString signWords(const PersonPair& pair) {
    QStringList words;
    for (const SameSign sign : pair.signs) {
        words.append(labelOf(sign));
    }
    return words.join(DisplayText::listSeparator());
}

QStringList sideCells(const QString& part, const CaseSummary& row, QDate birth, const QString& address,
                      QDate today) {
    return {part,
            row.number,
            DisplayText::markedName(row.name, row.hasNamesake),
            DisplayText::shortDate(birth),
            row.outstanding.toString(),
            labelOf(row.status),
            row.promiseDate.isValid() ? DisplayText::shortDate(row.promiseDate) : QString(),
            row.lastContactAt.isValid() ? DisplayText::moment(row.lastContactAt, today) : QString(),
            row.hold ? labelOf(*row.hold) : QString(),
            address};
}

}  // namespace

IdentitiesScreen::IdentitiesScreen(Workspace& workspace, QWidget* parent)
    : Screen(parent), m_workspace(workspace) {
    setObjectName(QStringLiteral("identitiesScreen"));
    build();
    connect(&workspace, &Workspace::campaignChanged, this, &IdentitiesScreen::refresh);
    connect(&workspace, &Workspace::everythingChanged, this, &IdentitiesScreen::refresh);
}

QLayout* IdentitiesScreen::buildForm() {
    auto* form = new QFormLayout;
    m_proof = new QComboBox(this);
    m_proof->setObjectName(QStringLiteral("identityProof"));
    for (const ThirdProof proof : allValues<ThirdProof>()) {
        m_proof->addItem(labelOf(proof), codeOf(proof));
    }
    form->addRow(tr("Third &proof"), m_proof);
    m_note = new QLineEdit(this);
    m_note->setObjectName(QStringLiteral("identityNote"));
    m_note->setPlaceholderText(tr("the document, its number, who said so"));
    form->addRow(tr("In wor&ds"), m_note);
    auto* row = new QHBoxLayout;
    const auto button = [&](const QString& text, const QString& name, void (IdentitiesScreen::*work)()) {
        auto* made = new QPushButton(text, this);
        made->setObjectName(name);
        connect(made, &QPushButton::clicked, this, work);
        row->addWidget(made);
        return made;
    };
    m_ofProposals = {
        m_proof, button(tr("The ot&her leads"), QStringLiteral("identitySwap"), &IdentitiesScreen::swapSides),
        button(tr("&Join as one person"), QStringLiteral("identityJoin"), &IdentitiesScreen::join),
        button(tr("Two di&fferent people"), QStringLiteral("identityDifferent"),
               &IdentitiesScreen::sayDifferentOfMarked)};
    m_part = button(tr("Ta&ke it back"), QStringLiteral("identityPart"), &IdentitiesScreen::part);
    row->addStretch(1);
    form->addRow(row);
    connect(m_note, &QLineEdit::returnPressed, this, [this] { focusNextChild(); });
    return form;
}

void IdentitiesScreen::build() {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Space::kLarge, Space::kMedium, Space::kLarge, Space::kSmall);
    column->setSpacing(Space::kSmall);
    auto* head = new QHBoxLayout;
    m_which = new QComboBox(this);
    m_which->setObjectName(QStringLiteral("identityWhich"));
    m_which->addItem(tr("may be one person"));
    m_which->addItem(tr("joined or told apart"));
    auto* name = new QLabel(tr("&Which"), this);
    name->setBuddy(m_which);
    m_count = mutedLabel({}, this);
    m_count->setObjectName(QStringLiteral("identityCount"));
    head->addWidget(name);
    head->addWidget(m_which);
    head->addWidget(m_count, 1);
    column->addLayout(head);
    m_table = new FactTable({{tr("Number"), 110},
                             {tr("Name"), 140},
                             {tr("Arrears"), 100, true},
                             {tr("Number"), 110},
                             {tr("Name"), 140},
                             {tr("Arrears"), 100, true},
                             {tr("Alike in"), 190},
                             {tr("By"), 90},
                             {tr("Note")}},
                            tr("No two cases look like one person's, or all of them are decided."), this);
    m_table->setObjectName(QStringLiteral("identityTable"));
    m_table->rememberWidths(m_workspace.settings(), QStringLiteral("identities"));
    column->addWidget(m_table, 3);
    m_sides = new FactTable({{tr("Part"), 90},
                             {tr("Number"), 110},
                             {tr("Name"), 140},
                             {tr("Born"), 90, true},
                             {tr("Arrears"), 100, true},
                             {tr("State"), 80},
                             {tr("Promise"), 80, true},
                             {tr("Last contact"), 100},
                             {tr("Hold"), 90},
                             {tr("Address")}},
                            tr("Mark a pair above: both cases stand here side by side."), this);
    m_sides->setObjectName(QStringLiteral("identitySides"));
    followFont(m_sides, [this] { m_sides->setMinimumHeight(rowHeight(m_sides->font()) * 4); });
    column->addWidget(m_sides, 1);
    column->addLayout(buildForm());
    connect(m_which, &QComboBox::activated, this, &IdentitiesScreen::refresh);
    connect(m_table->view()->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        m_isSwapped = false;
        showMarked();
    });
    connect(m_table, &FactTable::activated, this,
            [this] { m_proof->isEnabled() ? m_proof->setFocus() : m_note->setFocus(); });
    connect(m_sides, &FactTable::activated, this, [this](qint64 id) {
        if (id != 0) {
            m_workspace.openCase(TaxpayerId{id});
        }
    });
}

bool IdentitiesScreen::showsDecided() const {
    return m_which->currentIndex() == 1;
}

void IdentitiesScreen::enter() {
    m_takesKeyboard = true;
    refresh();
}

void IdentitiesScreen::refresh() {
    if (!isVisible()) {
        return;
    }
    if (!m_workspace.campaign().hasMoney) {
        show({});
        return;
    }
    m_workspace.worker().run<QList<Pair>>(
        [campaign = m_workspace.campaign().id,
         decided = showsDecided()](Session& session) -> Result<QList<Pair>> {
            QList<Pair> pairs;
            if (!decided) {
                SAIKOKU_TRY_ASSIGN(const QList<PersonPair> proposed, samePersonProposals(session, campaign));
                for (const PersonPair& each : proposed) {
                    pairs.append({each, std::nullopt});
                }
                return pairs;
            }
            SAIKOKU_TRY_ASSIGN(const QList<DecidedPair> said, decidedPairs(session, campaign));
            for (const DecidedPair& each : said) {
                pairs.append({{each.lead, each.other, {}, {}, {}, {}, {}, {}, {}}, each.link});
            }
            return pairs;
        },
        this,
        [this](const Result<QList<Pair>>& pairs) {
            if (pairs) {
                show(*pairs);
            } else {
                show({});
                m_workspace.showError(pairs.error());
            }
        });
}

void IdentitiesScreen::show(const QList<Pair>& pairs) {
    const qint64 place = m_table->currentId();
    m_pairs = pairs;
    QList<FactRow> rows;
    for (const Pair& each : pairs) {
        const PersonPair& sides = each.sides;
        FactRow row;
        row.cells = {sides.lead.number,
                     DisplayText::markedName(sides.lead.name, sides.lead.hasNamesake),
                     sides.lead.outstanding.toString(),
                     sides.other.number,
                     DisplayText::markedName(sides.other.name, sides.other.hasNamesake),
                     sides.other.outstanding.toString()};
        if (each.link) {
            const QString proof = each.link->proof
                                      ? tr("%1: %2", "verdict, proof")
                                            .arg(labelOf(each.link->verdict), labelOf(*each.link->proof))
                                      : labelOf(each.link->verdict);
            row.cells += {proof, each.link->operatorName, each.link->note};
        } else {
            row.cells += {signWords(sides), QString(), QString()};
        }
        row.id = rows.size() + 1;
        rows.append(row);
    }
    m_table->setRows(rows);
    m_count->setText(tr("Pairs: %1").arg(rows.size()));
    if (!rows.isEmpty()) {
        m_table->view()->selectRow(static_cast<int>(qBound<qsizetype>(0, place - 1, rows.size() - 1)));
    }
    showMarked();
    if (std::exchange(m_takesKeyboard, false)) {
        m_table->view()->setFocus();
    }
}

const IdentitiesScreen::Pair* IdentitiesScreen::marked() const {
    const qint64 row = m_table->currentId();
    return row == 0 || row > m_pairs.size() ? nullptr : &m_pairs.at(row - 1);
}

TaxpayerId IdentitiesScreen::lead() const {
    return m_isSwapped ? marked()->sides.other.taxpayer : marked()->sides.lead.taxpayer;
}

TaxpayerId IdentitiesScreen::other() const {
    return m_isSwapped ? marked()->sides.lead.taxpayer : marked()->sides.other.taxpayer;
}

void IdentitiesScreen::showMarked() {
    QList<FactRow> rows;
    if (const Pair* pair = marked()) {
        const PersonPair& sides = pair->sides;
        const QDate today = m_workspace.today();
        const bool areOne = !pair->link || pair->link->verdict == PersonVerdict::Same;
        const QString leads = areOne ? tr("leads") : QString();
        const QString follows = areOne ? tr("is led") : QString();
        FactRow first{
            sideCells(m_isSwapped ? follows : leads, sides.lead, sides.leadBirth, sides.leadAddress, today),
            false, false, sides.lead.taxpayer.value};
        FactRow second{sideCells(m_isSwapped ? leads : follows, sides.other, sides.otherBirth,
                                 sides.otherAddress, today),
                       false, false, sides.other.taxpayer.value};
        rows = m_isSwapped ? QList<FactRow>{second, first} : QList<FactRow>{first, second};
    }
    m_sides->setRows(rows);
    for (QWidget* widget : std::as_const(m_ofProposals)) {
        widget->setEnabled(marked() != nullptr && !marked()->link);
    }
    m_part->setEnabled(marked() != nullptr && marked()->link.has_value());
    Q_EMIT actionsChanged();
}

void IdentitiesScreen::swapSides() {
    m_isSwapped = !m_isSwapped;
    showMarked();
}

void IdentitiesScreen::after(const Result<void>& done, TaxpayerId changed, const QString& told) {
    if (!done) {
        m_workspace.showError(done.error());
        m_note->setFocus();
        return;
    }
    m_workspace.tell(told);
    m_note->clear();
    m_workspace.factsChanged(changed);
    refresh();
    m_table->view()->setFocus();
}

/// What comes together is said before it does.
void IdentitiesScreen::join() {
    if (marked() == nullptr || marked()->link) {
        return;
    }
    const auto proof =
        valueOfCode<ThirdProof>(m_proof->currentData().toString()).value_or(ThirdProof::ResidentRecord);
    const TaxpayerId leads = lead();  // the list may be read anew while the question stands
    const TaxpayerId follows = other();
    const Result<PersonPair> pair = pairOf(m_workspace.session(), m_workspace.campaign().id, leads, follows);
    if (!pair) {
        m_workspace.showError(pair.error());
        return;
    }
    QStringList lines{tr("%1 %2 (%3 yen) leads; %4 (%5 yen) is called there from now on. Together %6 yen.")
                          .arg(pair->lead.number, pair->lead.name, pair->lead.outstanding.toString(),
                               pair->other.number, pair->other.outstanding.toString(),
                               (pair->lead.outstanding + pair->other.outstanding).toString())};
    if (!pair->holds.isEmpty()) {
        lines.append(tr("Holds stay on the case they are set on: %1")
                         .arg(pair->holds.join(DisplayText::listSeparator())));
    }
    if (!pair->joinedToo.isEmpty()) {
        lines.append(
            tr("Joined with it already: %1").arg(pair->joinedToo.join(DisplayText::listSeparator())));
    }
    lines.append(tr("Proof: %1, %2", "kind, in words").arg(labelOf(proof), m_note->text()));
    if (MessageBox::confirm(this, lines.join(u'\n'), tr("Join"))) {
        after(joinPersons(m_workspace.session(), m_workspace.campaign().id, leads, follows,
                          {proof, m_note->text()}),
              leads, tr("Joined: %1").arg(pair->lead.name));
    }
}

void IdentitiesScreen::sayDifferentOfMarked() {
    if (marked() != nullptr && !marked()->link) {
        after(sayDifferent(m_workspace.session(), m_workspace.campaign().id, lead(), other(), m_note->text()),
              lead(), tr("Told apart: %1").arg(marked()->sides.lead.name));
    }
}

void IdentitiesScreen::part() {
    if (marked() != nullptr && marked()->link) {
        after(partPersons(m_workspace.session(), m_workspace.campaign().id, lead(), other(), m_note->text()),
              lead(), tr("Taken back: %1").arg(marked()->sides.lead.name));
    }
}

bool IdentitiesScreen::mayLeave() {
    if (!holdsWork() ||
        MessageBox::confirm(this, tr("What was typed is not stored yet. Leave it?"), tr("Throw away"))) {
        m_note->clear();
        return true;
    }
    return false;
}

bool IdentitiesScreen::holdsWork() const {
    return !m_note->text().isEmpty();
}

bool IdentitiesScreen::can(Action action) const {
    return action == Action::Refresh || (action == Action::History && marked() != nullptr);
}

void IdentitiesScreen::perform(Action action) {
    if (action == Action::Refresh) {
        refresh();
    } else if (action == Action::History && marked() != nullptr) {
        m_workspace.openCase(lead());
    }
}

QString IdentitiesScreen::keyLabel(Action action) const {
    return action == Action::History ? tr("Open case") : Screen::keyLabel(action);
}

QStringList IdentitiesScreen::helpLines() const {
    return {tr("Enter: to the proof of the pair that is marked"),
            tr("Alt+J: join as one person; Alt+F: two different people"), tr("Enter below: open that case")};
}

}  // namespace saikoku::ui
