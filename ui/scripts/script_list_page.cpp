#include "ui/scripts/script_list_page.h"

#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <utility>

#include "core/contact/promise_date_entry.h"
#include "core/security/session.h"
#include "ui/frame/workspace.h"
#include "ui/scripts/purpose_form.h"
#include "ui/scripts/purpose_names.h"
#include "ui/support/display_text.h"
#include "ui/support/fact_table.h"
#include "ui/support/message_box.h"
#include "ui/support/texts.h"
#include "ui/support/wrapping_row.h"
#include "ui/theme/theme.h"

namespace saikoku::ui {

namespace {

constexpr int kScriptsShare = 3, kVersionsShare = 2, kDateLetters = 9;

QString shownLanguage(const QString& code) {
    for (const auto& [each, label] : scriptLanguages()) {
        if (each == code) {
            return label;
        }
    }
    return code;
}

QString numberOf(const ScriptVersion& version) {
    return version.version > 0 ? QString::number(version.version) : ScriptListPage::tr("the program's");
}

}  // namespace

QString versionWords(const ScriptVersion& version) {
    return version.version > 0
               ? ScriptListPage::tr("version %1 of %2, by %3")
                     .arg(version.version)
                     .arg(DisplayText::shortDate(version.knownOn),
                          version.madeBy.isEmpty() ? ScriptListPage::tr("the program") : version.madeBy)
               : ScriptListPage::tr("the program's");
}

ScriptListPage::ScriptListPage(Workspace& workspace, QWidget* parent)
    : QWidget(parent), m_workspace(workspace) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::kSmall);
    column->addWidget(sectionTitle(tr("Scripts (Enter opens one)"), this));
    m_table = new FactTable({{tr("Title"), 220},
                             {tr("Code"), 120},
                             {tr("Version"), 80},
                             {tr("Used from"), 100},
                             {tr("State"), 90},
                             {tr("Language"), 90},
                             {tr("What it is for")}},
                            tr("There is no script yet. F8 makes one; a file can be imported too."), this);
    m_table->setObjectName(QStringLiteral("scriptList"));
    m_table->view()->setObjectName(QStringLiteral("scriptListTable"));
    m_table->view()->setAccessibleName(tr("Scripts"));
    column->addWidget(m_table, kScriptsShare);
    auto* row = new WrappingRow(Space::kSmall);
    m_open = addButton(row, tr("&Open"), QStringLiteral("scriptOpen"));
    QPushButton* fresh = addButton(row, tr("&New script (F8)"), QStringLiteral("scriptNew"));
    m_copy = addButton(row, tr("Co&py as a new one"), QStringLiteral("scriptCopy"));
    QPushButton* file = addButton(row, tr("&Import a file"), QStringLiteral("scriptRead"));
    m_off = addButton(row, tr("Use it no &more"), QStringLiteral("scriptOff"));
    column->addLayout(row);
    column->addWidget(buildVersions(), kVersionsShare);
    connect(m_open, &QPushButton::clicked, this, &ScriptListPage::openWanted);
    connect(fresh, &QPushButton::clicked, this, &ScriptListPage::newWanted);
    connect(m_copy, &QPushButton::clicked, this, &ScriptListPage::copyWanted);
    connect(file, &QPushButton::clicked, this, &ScriptListPage::fileWanted);
    connect(m_off, &QPushButton::clicked, this, &ScriptListPage::turnOff);
    connect(m_table, &FactTable::activated, this, &ScriptListPage::openWanted);
    connect(m_table->view()->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        if (!m_isShowing) {
            showVersions();
        }
    });
}

QPushButton* ScriptListPage::addButton(QLayout* row, const QString& label, const QString& name) {
    auto* button = new QPushButton(label, this);
    button->setObjectName(name);
    button->setAutoDefault(true);
    row->addWidget(button);
    return button;
}

QWidget* ScriptListPage::buildVersions() {
    auto* part = new QWidget(this);
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::kSmall);
    auto* head = new QHBoxLayout;
    auto* title = sectionTitle(tr("Its &versions (Enter goes back to it)"), part);
    head->addWidget(title, 1);
    auto* label = new QLabel(tr("&Used from"), part);
    m_from = new QLineEdit(part);
    m_from->setObjectName(QStringLiteral("scriptUseFrom"));
    m_from->setPlaceholderText(tr("today"));
    followFont(m_from, [this] {
        m_from->setFixedWidth(m_from->fontMetrics().averageCharWidth() * 2 * kDateLetters);
    });
    label->setBuddy(m_from);
    head->addWidget(label);
    head->addWidget(m_from);
    column->addLayout(head);
    m_versions = new FactTable({{tr("Version"), 90},
                                {tr("Stored on"), 110},
                                {tr("By"), 120},
                                {tr("Boxes"), 70, true},
                                {tr("Remark")}},
                               tr("A script is chosen above."), part);
    m_versions->setObjectName(QStringLiteral("scriptVersions"));
    m_versions->view()->setObjectName(QStringLiteral("scriptVersionsTable"));
    m_versions->view()->setAccessibleName(tr("Its versions"));
    title->setBuddy(m_versions->view());
    column->addWidget(m_versions, 1);
    connect(m_versions, &FactTable::activated, this, &ScriptListPage::goBackTo);
    return part;
}

const ShelvedScript* ScriptListPage::chosen() const {
    const qint64 row = m_table->currentId();
    return row >= 1 && row <= m_shelf.scripts.size() ? &m_shelf.scripts.at(row - 1) : nullptr;
}

void ScriptListPage::load() {
    Result<ScriptShelf> shelf = scriptShelf(m_workspace.session());
    if (!shelf) {
        m_workspace.showError(shelf.error());
        return;
    }
    const ShelvedScript* before = chosen();
    const QString name = before == nullptr ? QString() : before->name;
    m_shelf = std::move(*shelf);
    showScripts();
    focusList(name);
    showVersions();
}

void ScriptListPage::showScripts() {
    PurposeNames names = purposeNames(m_workspace);
    for (const CampaignKind kind : allValues<CampaignKind>()) {
        names.campaigns.prepend({codeOf(kind), labelOf(kind)});  // a cell has room for no more
    }
    QList<FactRow> rows;
    for (const ShelvedScript& each : std::as_const(m_shelf.scripts)) {
        const Script& script = each.version.script;
        const bool isOff = each.source == ScriptSource::Off;
        QString state = labelOf(each.source);
        if (each.next) {
            state = tr("%1, another from %2").arg(state, DisplayText::shortDate(each.next->from));
        }
        const QString purpose = purposeWords(script, names);
        rows.append({{script.title, each.name, numberOf(each.version),
                      each.from.isValid() ? DisplayText::shortDate(each.from) : tr("always"), state,
                      shownLanguage(script.language), purpose.isEmpty() ? tr("any case") : purpose},
                     false,
                     isOff,
                     rows.size() + 1});
    }
    m_isShowing = true;
    m_table->setRows(rows);
    m_isShowing = false;
}

void ScriptListPage::focusList(const QString& name) {
    int row = qMax(0, m_table->view()->currentIndex().row());
    for (qsizetype i = 0; i < m_shelf.scripts.size(); ++i) {
        row = m_shelf.scripts.at(i).name == name ? static_cast<int>(i) : row;
    }
    m_table->view()->selectRow(row);
    m_table->view()->setFocus(Qt::OtherFocusReason);
}

void ScriptListPage::showVersions() {
    const ShelvedScript* script = chosen();
    m_open->setEnabled(script != nullptr);
    m_copy->setEnabled(script != nullptr);
    m_off->setEnabled(script != nullptr && script->source != ScriptSource::Off);
    m_history.clear();
    if (script != nullptr) {
        const auto history = scriptVersions(m_workspace.session(), script->name);
        if (!history) {
            m_workspace.showError(history.error());
        }
        m_history = history.value_or(QList<ScriptVersion>());
    }
    QList<FactRow> rows;
    for (const ScriptVersion& each : std::as_const(m_history)) {
        const bool isUsed = script->source != ScriptSource::Off && each.version == script->version.version &&
                            each.isShipped == script->version.isShipped;
        const bool isNext = script->next && script->next->source == ScriptSource::Office &&
                            script->next->number == each.version && each.version > 0;
        rows.append(
            {{numberOf(each), each.knownOn.isValid() ? DisplayText::shortDate(each.knownOn) : QString(),
              each.madeBy, QString::number(each.script.boxes.size()),
              isUsed   ? tr("in use")
              : isNext ? tr("used from %1").arg(DisplayText::shortDate(script->next->from))
                       : QString()},
             false,
             !isUsed && !isNext,
             rows.size() + 1});
    }
    m_versions->setRows(rows);
}

void ScriptListPage::goBackTo(qint64 row) {
    const ShelvedScript* script = chosen();
    if (script == nullptr || row < 1 || row > m_history.size()) {
        return;
    }
    const ScriptVersion version = m_history.at(row - 1);
    if (MessageBox::confirm(
            this, tr("Use %1 of \"%2\" at every seat?").arg(versionWords(version), version.script.title),
            tr("Go back to it"))) {
        const Script* shipped = shippedScript(version.script.name);
        const bool isProgram =
            version.version == 0 || (version.isShipped && shipped != nullptr && version.script == *shipped);
        use(isProgram ? ScriptSource::Shipped : ScriptSource::Office, version.version,
            tr("It is used at every seat."));
    }
}

void ScriptListPage::turnOff() {
    const ShelvedScript* script = chosen();
    if (script != nullptr &&
        MessageBox::confirm(this,
                            tr("Use the script \"%1\" no more? Records keep it, and it can be used again.")
                                .arg(script->version.script.title),
                            tr("Use it no more"))) {
        use(ScriptSource::Off, 0, tr("It is used no more."));
    }
}

void ScriptListPage::use(ScriptSource source, int version, const QString& done) {
    Session& session = m_workspace.session();
    const QString typed = m_from->text().trimmed();
    const Result<QDate> from =
        typed.isEmpty() ? Result<QDate>(session.today()) : parsePromiseDate(typed, session.today());
    if (!from) {
        m_workspace.showError(from.error());
        m_from->setFocus();
        return;
    }
    const QString name = chosen()->name;
    if (const auto used = useScript(session, name, source, version, *from); !used) {
        m_workspace.showError(used.error());
        return;
    }
    m_from->clear();
    load();
    Q_EMIT m_workspace.scriptsChanged();
    m_workspace.tell(*from > session.today() ? tr("From %1 on: %2").arg(DisplayText::longDate(*from), done)
                                             : done);
}

}  // namespace saikoku::ui
