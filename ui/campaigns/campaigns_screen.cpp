#include "ui/campaigns/campaigns_screen.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

#include "core/security/session.h"
#include "core/work/rule_catalogue.h"
#include "ui/campaigns/choices_form.h"
#include "ui/frame/workspace.h"
#include "ui/support/display_text.h"
#include "ui/support/fact_table.h"
#include "ui/support/message_box.h"
#include "ui/support/texts.h"
#include "ui/theme/theme.h"

namespace saikoku::ui {

namespace {
constexpr int kLeftShare = 4, kRightShare = 5;
}

CampaignsScreen::CampaignsScreen(Workspace& workspace, QWidget* parent)
    : Screen(parent), m_workspace(workspace) {
    setObjectName(QStringLiteral("campaignsScreen"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(Space::kLarge, Space::kMedium, Space::kLarge, Space::kSmall);
    row->setSpacing(2 * Space::kLarge);
    row->addWidget(buildLeft(), kLeftShare);
    row->addWidget(buildRight(), kRightShare);
    connect(&workspace, &Workspace::campaignsChanged, this, &CampaignsScreen::follow);
}

QWidget* CampaignsScreen::buildLeft() {
    auto* left = new QWidget(this);
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::kSmall);
    column->addWidget(sectionTitle(tr("Campaigns"), left));
    m_table = new FactTable({{tr("Name"), 170}, {tr("Code"), 110}, {tr("Kind"), 110}, {tr("Results")}},
                            tr("There is no campaign."), left);
    m_table->setObjectName(QStringLiteral("campaignTable"));
    m_table->view()->setAccessibleName(tr("Campaigns"));
    column->addWidget(m_table, 1);
    m_import = new QPushButton(tr("Take in its list of &people …"), left);
    m_import->setObjectName(QStringLiteral("campaignImport"));
    column->addWidget(m_import, 0, Qt::AlignLeft);
    column->addSpacing(Space::kMedium);
    column->addWidget(sectionTitle(tr("Add a campaign"), left));
    auto* form = new QFormLayout;
    form->setSpacing(Space::kSmall);
    m_name = new QLineEdit(left);
    m_name->setObjectName(QStringLiteral("campaignName"));
    m_code = new QLineEdit(left);
    m_code->setObjectName(QStringLiteral("campaignCode"));
    m_code->setPlaceholderText(tr("visits: small letters, digits and _"));
    m_kind = new QComboBox(left);
    m_kind->setObjectName(QStringLiteral("campaignKind"));
    for (const CampaignKind kind : allValues<CampaignKind>()) {
        m_kind->addItem(labelOf(kind), codeOf(kind));
    }
    m_kind->setCurrentIndex(1);
    m_add = new QPushButton(tr("&Add"), left);
    m_add->setObjectName(QStringLiteral("campaignAdd"));
    m_addProblem = new QLabel(left);
    m_addProblem->setObjectName(QStringLiteral("campaignAddProblem"));
    m_addProblem->setWordWrap(true);
    m_addProblem->hide();
    form->addRow(tr("&Name"), m_name);
    form->addRow(tr("C&ode"), m_code);
    form->addRow(tr("&Kind"), m_kind);
    form->addRow(m_addProblem);
    form->addRow(m_add);
    column->addLayout(form);
    connect(m_table->view()->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &CampaignsScreen::choose);
    connect(m_import, &QPushButton::clicked, this, &CampaignsScreen::takeIn);
    connect(m_add, &QPushButton::clicked, this, &CampaignsScreen::add);
    for (QLineEdit* line : {m_name, m_code}) {
        connect(line, &QLineEdit::returnPressed, this, &CampaignsScreen::add);
    }
    return left;
}

QWidget* CampaignsScreen::buildRight() {
    auto* right = new QWidget(this);
    auto* column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::kSmall);
    m_title = new QLabel(right);
    m_title->setObjectName(QStringLiteral("campaignTitle"));
    setTextScale(m_title, 1.15, true);
    column->addWidget(m_title);
    m_none = new QLabel(tr("A campaign about money has the results of a call and the reasons for not paying: "
                           "none of its own.\nIts people come with the core "
                           "tax system's extract."),
                        right);
    m_none->setObjectName(QStringLiteral("campaignNone"));
    m_none->setWordWrap(true);
    m_none->setForegroundRole(QPalette::PlaceholderText);
    column->addWidget(m_none);
    m_own = new QWidget(right);
    auto* own = new QVBoxLayout(m_own);
    own->setContentsMargins(0, 0, 0, 0);
    own->setSpacing(Space::kSmall);
    m_form = new ChoicesForm(m_own);
    own->addWidget(m_form, 4);
    auto* foot = new QHBoxLayout;
    auto* label = new QLabel(tr("&Decision"), m_own);
    m_source = new QLineEdit(m_own);
    m_source->setObjectName(QStringLiteral("campaignSource"));
    m_source->setPlaceholderText(tr("whose decision, of which day"));
    label->setBuddy(m_source);
    m_save = new QPushButton(tr("&Save (F8)"), m_own);
    m_save->setObjectName(QStringLiteral("campaignSave"));
    foot->addWidget(label);
    foot->addWidget(m_source, 1);
    foot->addWidget(m_save);
    own->addLayout(foot);
    m_problem = new QLabel(m_own);
    m_problem->setObjectName(QStringLiteral("campaignProblem"));
    m_problem->setWordWrap(true);
    m_problem->hide();
    own->addWidget(m_problem);
    own->addWidget(sectionTitle(tr("How they were before (Enter goes back to it)"), m_own));
    m_versions =
        new FactTable({{tr("From"), 100}, {tr("By"), 100}, {tr("Results"), 70, true}, {tr("Decision")}},
                      tr("As the campaign began."), m_own);
    m_versions->setObjectName(QStringLiteral("campaignVersions"));
    m_versions->view()->setAccessibleName(tr("How they were before"));
    own->addWidget(m_versions, 1);
    column->addWidget(m_own, 1);
    column->addStretch(0);
    connect(m_form, &ChoicesForm::changed, this, [this] {
        m_isChanged = m_form->choices() != m_before;
        Q_EMIT actionsChanged();
    });
    const auto saved = [this] { save(m_form->choices(), m_source->text()); };
    connect(m_save, &QPushButton::clicked, this, saved);
    connect(m_source, &QLineEdit::returnPressed, this, saved);
    connect(m_versions, &FactTable::activated, this, &CampaignsScreen::goBackTo);
    return right;
}

void CampaignsScreen::enter() {
    load();
    m_table->view()->setFocus();
}

void CampaignsScreen::load() {
    if (fillTable()) {
        showChosen();
    }
}

/// Changed at another seat: what is typed here stays, and is told of it.
void CampaignsScreen::follow() {
    if (!isVisible()) {
        return;  // read when it is opened
    }
    if (!m_isChanged) {
        load();
    } else if (fillTable()) {
        showProblem(m_problem, tr("The campaigns were changed meanwhile. What you typed is still here; F5 shows what holds now."));
    }
}

bool CampaignsScreen::fillTable() {
    const Result<QList<CampaignInfo>> all = campaigns(m_workspace.session());
    if (!all) {
        m_workspace.showError(all.error());
        return false;
    }
    m_campaigns = *all;
    QList<FactRow> rows;
    int current = 0;
    for (const CampaignInfo& campaign : std::as_const(m_campaigns)) {
        const Result<CampaignChoices> choices = campaignChoices(m_workspace.session(), campaign.id);
        QStringList names;
        for (const CampaignResult& result : choices.value_or(CampaignChoices()).results) {
            names.append(result.name);
        }
        current = campaign.id == m_shown ? static_cast<int>(rows.size()) : current;
        rows.append({{shownName(campaign), campaign.code, labelOf(campaign.kind),
                      names.isEmpty() ? tr("of a call") : names.join(DisplayText::listSeparator())},
                     false,
                     false,
                     campaign.id.value});
    }
    m_table->setRows(rows);
    m_table->view()->selectRow(current);
    return true;
}

const CampaignInfo* CampaignsScreen::chosen() const {
    const auto found = std::find_if(m_campaigns.begin(), m_campaigns.end(), [this](const CampaignInfo& one) {
        return one.id.value == m_table->currentId();
    });
    return found == m_campaigns.end() ? nullptr : &*found;
}

/// Another row is marked: what was changed of the one before is asked about.
void CampaignsScreen::choose() {
    const CampaignInfo* campaign = chosen();
    if (campaign == nullptr || campaign->id == m_shown) {
        return;
    }
    if (!mayLeave()) {
        const auto before = std::find_if(m_campaigns.begin(), m_campaigns.end(),
                                         [this](const CampaignInfo& one) { return one.id == m_shown; });
        m_table->view()->selectRow(static_cast<int>(before - m_campaigns.begin()));
        return;
    }
    showChosen();
}

void CampaignsScreen::showChosen() {
    const CampaignInfo* campaign = chosen();
    m_own->setVisible(campaign != nullptr && !campaign->hasMoney);
    m_none->setVisible(campaign != nullptr && campaign->hasMoney);
    m_import->setEnabled(campaign != nullptr && !campaign->hasMoney &&
                         m_workspace.session().may(Permission::Import));
    m_isChanged = false;
    if (campaign == nullptr) {
        return;
    }
    m_shown = campaign->id;
    m_title->setText(shownName(*campaign));
    showProblem(m_problem, {});
    if (!campaign->hasMoney) {
        const Result<CampaignChoices> choices = everyCampaignChoice(m_workspace.session(), campaign->id);
        m_before = choices.value_or(CampaignChoices());
        m_form->show(m_before);
        showHistory();
        if (!choices) {
            m_workspace.showError(choices.error());
        }
    }
    Q_EMIT actionsChanged();
}

void CampaignsScreen::showHistory() {
    const auto history = campaignChoicesHistory(m_workspace.session(), m_shown);
    if (!history) {
        m_workspace.showError(history.error());
        return;
    }
    m_history = *history;
    QList<FactRow> rows;
    for (const CampaignChoicesVersion& each : m_history) {
        rows.append({{each.id == 0 ? tr("at first") : DisplayText::shortDate(each.knownOn), each.by,
                      QString::number(each.choices.offered().results.size()), each.source},
                     false,
                     false,
                     rows.size() + 1});
    }
    m_versions->setRows(rows);
}

void CampaignsScreen::showProblem(QLabel* where, const QString& sentence) {
    where->setText(sentence.isEmpty() ? QString() : QStringLiteral("▲ ") + sentence);
    where->setVisible(!sentence.isEmpty());
}

void CampaignsScreen::add() {
    const auto kind = valueOfCode<CampaignKind>(m_kind->currentData().toString());
    const Result<CampaignInfo> added = addCampaign(m_workspace.session(), m_code->text().trimmed(),
                                                   m_name->text(), kind.value_or(CampaignKind::Health));
    if (!added) {
        showProblem(m_addProblem, added.error().message);
        (m_name->text().trimmed().isEmpty() ? m_name : m_code)->setFocus();
        return;
    }
    showProblem(m_addProblem, {});
    m_name->clear();
    m_code->clear();
    m_shown = added->id;
    m_workspace.cityChanged();  // the head offers it
    load();
    m_workspace.tell(tr("%1 is added.").arg(added->name));
    (m_import->isEnabled() ? static_cast<QWidget*>(m_import) : m_table->view())->setFocus();
}

void CampaignsScreen::takeIn() {
    if (const CampaignInfo* campaign = chosen()) {
        m_workspace.takeInPeople(campaign->id);
    }
}

void CampaignsScreen::save(const CampaignChoices& choices, const QString& source) {
    const Result<CampaignChoices> saved =
        setCampaignChoices(m_workspace.session(), {m_shown, m_before, choices, source}, ruleCatalogue());
    if (!saved) {
        showProblem(m_problem, saved.error().message);
        if (source.trimmed().isEmpty()) {
            m_source->setFocus();
        }
        return;
    }
    m_source->clear();
    m_workspace.cityChanged();
    load();
    m_workspace.tell(tr("Saved. Every seat has it within seconds."));
}

void CampaignsScreen::goBackTo(qint64 row) {
    if (row < 1 || row > static_cast<qint64>(m_history.size())) {
        return;
    }
    const CampaignChoicesVersion version = m_history.at(static_cast<std::size_t>(row - 1));
    const QString of = version.id == 0 ? tr("at first") : DisplayText::longDate(version.knownOn);
    if (MessageBox::confirm(this, tr("Results and reasons as they were (%1) for everybody again?").arg(of),
                            tr("Go back to it"))) {
        save(version.choices, tr("back to: %1").arg(of));
    }
}

bool CampaignsScreen::mayLeave() {
    if (!m_isChanged) {
        return true;
    }
    if (!MessageBox::confirm(this, tr("The changed results are not saved yet. Leave them?"),
                             tr("Throw away"))) {
        return false;
    }
    m_isChanged = false;
    return true;
}

bool CampaignsScreen::can(Action action) const {
    return action == Action::Refresh || (action == Action::Next && m_isChanged);
}

void CampaignsScreen::perform(Action action) {
    if (action == Action::Refresh && mayLeave()) {
        load();
    } else if (action == Action::Next && m_isChanged) {
        save(m_form->choices(), m_source->text());
    }
}

QString CampaignsScreen::keyLabel(Action action) const {
    return action == Action::Next ? tr("Save") : Screen::keyLabel(action);
}

QStringList CampaignsScreen::helpLines() const {
    return {tr("Type into a cell: another name; the last row adds one"),
            tr("Space: final or not, offered or not"), tr("Enter on an earlier state: back to it")};
}

}  // namespace saikoku::ui
