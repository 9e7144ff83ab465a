#include "ui/import/source_page.h"

#include <QComboBox>
#include <QDateEdit>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include "core/exchange/import_history.h"
#include "core/exchange/import_undo.h"
#include "core/security/session.h"
#include "ui/frame/workspace.h"
#include "ui/support/display_text.h"
#include "ui/support/fact_table.h"
#include "ui/support/file_dialog.h"
#include "ui/support/message_box.h"
#include "ui/support/texts.h"
#include "ui/theme/theme.h"

namespace saikoku::ui {

namespace {

constexpr int kFieldWidth = 420;
constexpr int kBatchesShown = 100;
constexpr int kYearsBefore = 1988;  ///< none

/// Rows, rejects and warnings over the four files, as the batch recorded them; of receipts and payment numbers there is one.
QString sumOf(const ImportBatch& batch, const QString& key) {
    if (batch.kind == QLatin1String("receipts") || batch.kind == QLatin1String("payment_numbers")) {
        return batch.counts.contains(key) ? Yen(batch.counts[key].toInteger()).toString() : QString();
    }
    const QJsonObject files = batch.counts[QStringLiteral("files")].toObject();
    qint64 sum = 0;
    for (const QJsonValue& file : files) {
        sum += file[key].toInteger();
    }
    return Yen(sum).toString();
}

FactRow historyRow(const ImportBatch& batch, QDate today) {
    const bool isUndo = batch.kind == QLatin1String("undo");
    const QString what = isUndo                    ? SourcePage::tr("undid batch %1").arg(batch.undoes.value)
                         : batch.undoneBy.isValid() ? SourcePage::tr("undone by batch %1").arg(batch.undoneBy.value)
                                                    : SourcePage::tr("in force");
    FactRow row;
    row.id = batch.id.value;
    row.isPast = isUndo || batch.undoneBy.isValid();
    row.cells = {QString::number(batch.id.value),
                 DisplayText::shortDate(batch.asOf),
                 batch.sourceName,
                 batch.profile,
                 isUndo ? QString() : sumOf(batch, QStringLiteral("rows")),
                 isUndo ? QString() : sumOf(batch, QStringLiteral("rejected")),
                 isUndo ? QString() : sumOf(batch, QStringLiteral("warnings")),
                 DisplayText::moment(batch.startedAt, today),
                 what};
    return row;
}

}  // namespace

SourcePage::SourcePage(Workspace& workspace, QWidget* parent) : QWidget(parent), m_workspace(workspace) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::kMedium);
    column->addWidget(buildForm());
    column->addWidget(buildHistory(), 1);
}

QWidget* SourcePage::buildForm() {
    auto* box = new QWidget(this);
    auto* form = new QFormLayout(box);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(Space::kMedium);
    form->setVerticalSpacing(Space::kSmall);
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);

    m_whose = new QLabel(box);
    m_whose->setObjectName(QStringLiteral("importWhose"));
    m_whose->setWordWrap(true);
    form->addRow(m_whose);
    m_folder = new QLineEdit(box);
    m_folder->setObjectName(QStringLiteral("importFolder"));
    m_folder->setMinimumWidth(kFieldWidth);
    auto* browse = new QPushButton(tr("&Browse …"), box);
    browse->setObjectName(QStringLiteral("browseFolder"));
    auto* folderRow = new QHBoxLayout;
    folderRow->addWidget(m_folder);
    folderRow->addWidget(browse);
    auto* folderLabel = new QLabel(tr("F&older"), box);
    folderLabel->setBuddy(m_folder);
    form->addRow(folderLabel, folderRow);

    m_profile = new QComboBox(box);
    m_profile->setObjectName(QStringLiteral("importProfile"));
    for (const QString& name : shippedImportProfiles()) {
        const Result<ImportProfile> profile = loadImportProfile(name);
        m_profile->addItem(profile ? profile->title : name, name);
    }
    m_profile->addItem(tr("Another file …"), QString());
    form->addRow(tr("How it is &written"), m_profile);

    m_date = new QDateEdit(m_workspace.today(), box);
    m_date->setObjectName(QStringLiteral("extractDate"));
    m_date->setDisplayFormat(QStringLiteral("yyyy/MM/dd"));
    m_date->setCalendarPopup(true);
    m_date->setMaximumDate(m_workspace.today());
    m_dateWords = mutedLabel(DisplayText::longDate(m_date->date()), box);
    auto* dateRow = new QHBoxLayout;
    dateRow->addWidget(m_date);
    dateRow->addWidget(m_dateWords);
    dateRow->addStretch();
    auto* dateLabel = new QLabel(tr("&Date of the extract"), box);
    dateLabel->setBuddy(m_date);
    form->addRow(dateLabel, dateRow);

    m_year = new QSpinBox(box);
    m_year->setObjectName(QStringLiteral("importYear"));
    m_year->setRange(kYearsBefore, m_workspace.today().year() + 1);
    m_year->setSpecialValueText(tr("none"));
    m_year->setValue(kYearsBefore);
    m_yearLabel = new QLabel(tr("Target &year"), box);
    m_yearLabel->setBuddy(m_year);
    form->addRow(m_yearLabel, m_year);

    m_receipts = new QPushButton(tr("&Receipts and payment numbers …"), box);
    m_receipts->setObjectName(QStringLiteral("toReceipts"));
    m_receiptsLabel = new QLabel(tr("Instead of an extract"), box);
    form->addRow(m_receiptsLabel, m_receipts);
    followCampaign();

    connect(m_receipts, &QPushButton::clicked, this, &SourcePage::receiptsWanted);
    connect(browse, &QPushButton::clicked, this, &SourcePage::browseFolder);
    connect(m_folder, &QLineEdit::textChanged, this, &SourcePage::changed);
    connect(m_folder, &QLineEdit::returnPressed, this, &SourcePage::nextWanted);
    connect(m_profile, &QComboBox::activated, this, &SourcePage::profileChosen);
    connect(m_date, &QDateEdit::dateChanged, this, [this](QDate date) { m_dateWords->setText(DisplayText::longDate(date)); });
    return box;
}

QWidget* SourcePage::buildHistory() {
    auto* box = new QWidget(this);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    auto* head = new QHBoxLayout;
    head->addWidget(sectionTitle(tr("Imported so far"), box));
    head->addStretch();
    m_undo = new QPushButton(tr("&Undo the newest …"), box);
    m_undo->setObjectName(QStringLiteral("undoImport"));
    m_undo->setEnabled(false);
    head->addWidget(m_undo);
    column->addLayout(head);
    m_history = new FactTable({{tr("Batch"), 60, true},
                               {tr("As of"), 90},
                               {tr("Folder or file"), 150},
                               {tr("Profile"), 90},
                               {tr("Rows"), 90, true},
                               {tr("Rejected"), 80, true},
                               {tr("Warnings"), 80, true},
                               {tr("Imported at"), 120},
                               {tr("State")}},
                              tr("Nothing has been imported yet. Choose the folder above that holds the core tax system's files."), box);
    m_history->setObjectName(QStringLiteral("importHistory"));
    column->addWidget(m_history, 1);
    connect(m_undo, &QPushButton::clicked, this, &SourcePage::undoNewest);
    return box;
}

QString SourcePage::folder() const { return m_folder->text().trimmed(); }

QDate SourcePage::extractDate() const { return m_date->date(); }

/// Of a list of people's profile receivables and receipts are not looked at.
Result<ImportProfile> SourcePage::profile() const {
    Result<ImportProfile> profile = loadImportProfile(m_profile->currentData().toString());
    if (profile && people()) {
        for (const ExtractFile file : {ExtractFile::Receivables, ExtractFile::Receipts}) {
            profile->files.at(indexOf(file)).present = false;
        }
    }
    return profile;
}

std::optional<PeopleOf> SourcePage::people() const {
    const CampaignChoice& campaign = m_workspace.campaign();
    if (campaign.hasMoney) {
        return std::nullopt;
    }
    return PeopleOf{campaign.info(), m_year->value() == kYearsBefore ? 0 : m_year->value()};
}

void SourcePage::followCampaign() {
    const CampaignChoice& campaign = m_workspace.campaign();
    m_whose->setText(campaign.hasMoney ? tr("The extract of the core tax system: taxpayers, telephones, receivables, receipts.")
                                       : tr("The list of people of the campaign %1: taxpayers and telephones. Whoever isn't in it any more leaves the campaign; "
                                            "their records stay.")
                                             .arg(campaign.label));
    m_folder->setPlaceholderText(campaign.hasMoney ? tr("Folder with the core tax system's files") : tr("Folder with the list of people"));
    m_year->setVisible(!campaign.hasMoney);
    m_yearLabel->setVisible(!campaign.hasMoney);
    m_receipts->setVisible(campaign.hasMoney);
    m_receiptsLabel->setVisible(campaign.hasMoney);
}

bool SourcePage::isComplete() const { return !folder().isEmpty() && !m_profile->currentData().toString().isEmpty(); }

void SourcePage::focusFirst() { m_folder->setFocus(); }

void SourcePage::browseFolder() {
    const QString chosen = FileDialog::chooseFolder(this, tr("Folder of the extract"), folder());
    if (!chosen.isEmpty()) {
        m_folder->setText(chosen);
    }
}

void SourcePage::profileChosen(int index) {
    if (!m_profile->itemData(index).toString().isEmpty()) {
        m_lastProfile = index;
        Q_EMIT changed();
        return;
    }
    m_profile->setCurrentIndex(m_lastProfile);
    const QString file = FileDialog::openFile(this, tr("Import profile"), folder(), tr("Import profiles (*.json)"));
    if (file.isEmpty()) {
        return;
    }
    const Result<ImportProfile> profile = loadImportProfile(file);
    if (!profile) {
        m_workspace.showError(profile.error());
        return;
    }
    const int last = m_profile->count() - 1;
    m_profile->insertItem(last, QStringLiteral("%1  %2").arg(QFileInfo(file).fileName(), profile->title), file);
    m_profile->setCurrentIndex(last);
    m_lastProfile = last;
    Q_EMIT changed();
}

void SourcePage::loadHistory() {
    m_workspace.worker().run<QList<ImportBatch>>([](Session& session) { return importHistory(session, kBatchesShown); }, this,
                                                 [this](const Result<QList<ImportBatch>>& batches) {
                                                     if (batches) {
                                                         showHistory(*batches);
                                                     } else {
                                                         m_workspace.showError(batches.error());
                                                     }
                                                 });
}

void SourcePage::showHistory(const QList<ImportBatch>& batches) {
    QList<FactRow> rows;
    m_undoable = {};
    for (const ImportBatch& batch : batches) {
        rows.append(historyRow(batch, m_workspace.today()));
        if (!m_undoable.isValid() && batch.kind != QLatin1String("undo") && !batch.undoneBy.isValid()) {
            m_undoable = batch.id;
        }
    }
    m_history->setRows(rows);
    m_undo->setEnabled(m_undoable.isValid());
}

void SourcePage::undoNewest() {
    const BatchId batch = m_undoable;
    const QString question = tr("Bring back the state before batch %1? Everything that it added or changed is taken back, as a batch of its own.")
                                 .arg(batch.value);
    if (!MessageBox::confirm(this, question, tr("Undo the batch"))) {
        return;
    }
    m_undo->setEnabled(false);
    m_workspace.worker().run<UndoReport>([batch](Session& session) { return undoImport(session, batch); }, this,
                                         [this](const Result<UndoReport>& report) {
                                             if (report) {
                                                 m_workspace.tell(tr("Batch %1 is undone: %2 rows taken back, %3 brought back.")
                                                                      .arg(report->undoes.value)
                                                                      .arg(report->ended)
                                                                      .arg(report->restored));
                                                 m_workspace.cityChanged();
                                             } else {
                                                 m_workspace.showError(report.error());
                                             }
                                             loadHistory();
                                         });
}

}  // namespace saikoku::ui
