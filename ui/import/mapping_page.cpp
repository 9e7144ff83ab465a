#include "ui/import/mapping_page.h"

#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

#include "core/security/session.h"
#include "ui/frame/workspace.h"
#include "ui/import/text_table_model.h"
#include "ui/support/texts.h"
#include "ui/theme/theme.h"

namespace saikoku::ui {

namespace {

constexpr int kRowsShown = 50;
constexpr int kFileListWidth = 250;
constexpr int kWidestColumn = 220;

QString encodingLabel(TextEncoding encoding) {
    return encoding == TextEncoding::Utf8 ? QStringLiteral("UTF-8") : QStringLiteral("Shift_JIS (CP932)");
}

bool isGood(const Result<ExtractPreview>& preview) { return preview && preview->missing.isEmpty(); }

QString problemOf(const Result<ExtractPreview>& preview) {
    return preview ? preview->missing.join(QLatin1Char('\n')) : preview.error().message;
}

}  // namespace

MappingPage::MappingPage(Workspace& workspace, QWidget* parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_files(new QListWidget(this)),
      m_encoding(new QComboBox(this)),
      m_about(mutedLabel({}, this)),
      m_problem(new QLabel(this)),
      m_rows(new QTableView(this)),
      m_model(new TextTableModel(this)) {
    m_files->setObjectName(QStringLiteral("importFiles"));
    m_files->setFixedWidth(kFileListWidth);
    m_encoding->setObjectName(QStringLiteral("importEncoding"));
    m_encoding->addItem(tr("Find out"), -1);
    m_encoding->addItem(encodingLabel(TextEncoding::Utf8), static_cast<int>(TextEncoding::Utf8));
    m_encoding->addItem(encodingLabel(TextEncoding::Cp932), static_cast<int>(TextEncoding::Cp932));
    m_problem->setObjectName(QStringLiteral("mappingProblem"));
    m_problem->setWordWrap(true);
    m_problem->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_rows->setObjectName(QStringLiteral("importPreview"));
    m_rows->setModel(m_model);
    m_rows->setShowGrid(false);
    m_rows->setAlternatingRowColors(true);
    m_rows->setWordWrap(false);
    m_rows->setTabKeyNavigation(false);
    m_rows->setFrameShape(QFrame::NoFrame);
    m_rows->verticalHeader()->hide();
    m_rows->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_rows->verticalHeader()->setDefaultSectionSize(rowHeight(font()));
    m_rows->horizontalHeader()->setHighlightSections(false);

    auto* encodingLine = new QHBoxLayout;
    auto* label = new QLabel(tr("&Encoding"), this);
    label->setBuddy(m_encoding);
    encodingLine->addWidget(label);
    encodingLine->addWidget(m_encoding);
    encodingLine->addWidget(m_about, 1);
    auto* side = new QVBoxLayout;
    side->addLayout(encodingLine);
    side->addWidget(m_problem);
    side->addWidget(m_rows, 1);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::kMedium);
    row->addWidget(m_files);
    row->addLayout(side, 1);
    connect(m_files, &QListWidget::currentRowChanged, this, &MappingPage::showFile);
    connect(m_encoding, &QComboBox::activated, this, &MappingPage::changeEncoding);
}

void MappingPage::show(const ImportProfile& profile, const QString& folder) {
    m_profile = profile;
    m_folder = folder;
    reload();
}

void MappingPage::reload() {
    const ImportProfile profile = m_profile;
    const QString folder = m_folder;
    m_workspace.worker().run<Previews>(
        [profile, folder](Session&) -> Result<Previews> {
            Previews previews;
            for (const ExtractFile file : kExtractFiles) {
                if (profile.layout(file).present) {
                    previews.at(indexOf(file)) = previewExtractFile(profile, file, folder, kRowsShown);
                }
            }
            return previews;
        },
        this, [this](const Result<Previews>& previews) {
            if (previews) {
                take(*previews);
            } else {
                m_workspace.showError(previews.error());
            }
        });
}

void MappingPage::take(const Previews& previews) {
    m_previews = previews;
    listFiles();
    showFile();
    Q_EMIT changed();
}

void MappingPage::listFiles() {
    const QSignalBlocker quiet(m_files);
    const int before = std::max(0, m_files->currentRow());
    m_files->clear();
    for (const ExtractFile file : kExtractFiles) {
        if (!m_profile.layout(file).present) {
            continue;
        }
        const Result<ExtractPreview>& preview = m_previews.at(indexOf(file));
        const QString mark = isGood(preview) ? QStringLiteral("✓") : QStringLiteral("▲");
        const QString name = preview ? QFileInfo(preview->path).fileName() : m_profile.layout(file).name;
        auto* item = new QListWidgetItem(QStringLiteral("%1 %2\n   %3").arg(mark, labelOf(file), name), m_files);
        item->setData(Qt::UserRole, static_cast<int>(file));
        if (!isGood(preview)) {
            item->setForeground(coloursOf(palette()).late);
        }
    }
    m_files->setCurrentRow(std::min(before, m_files->count() - 1));
}

ExtractFile MappingPage::currentFile() const {
    const QListWidgetItem* item = m_files->currentItem();
    return item == nullptr ? ExtractFile::Taxpayers : static_cast<ExtractFile>(item->data(Qt::UserRole).toInt());
}

void MappingPage::showFile() {
    const ExtractFile file = currentFile();
    const Result<ExtractPreview>& preview = m_previews.at(indexOf(file));
    const auto wanted = m_profile.layout(file).encoding;
    m_encoding->setCurrentIndex(m_encoding->findData(wanted ? static_cast<int>(*wanted) : -1));
    m_problem->setText(problemOf(preview));
    m_problem->setVisible(!isGood(preview));
    setTextColour(m_problem, coloursOf(palette()).late);
    m_rows->setVisible(preview.has_value());
    if (!preview) {
        m_about->clear();
        return;
    }
    const ExtractPreview& shown = *preview;
    const QString size = QLocale().formattedDataSize(shown.bytes);
    m_about->setText(shown.encodingWasDetected ? tr("found: %1 · %2 columns · %3").arg(encodingLabel(shown.encoding)).arg(shown.headings.size()).arg(size)
                                               : tr("%1 columns · %2").arg(shown.headings.size()).arg(size));
    QStringList headings;
    QList<int> unused;
    for (int column = 0; column < shown.headings.size(); ++column) {
        const int field = shown.fieldOfColumn.value(column, -1);
        headings.append(shown.headings.at(column) + QStringLiteral("\n→ ") +
                        (field >= 0 ? extractFieldLabel(file, static_cast<size_t>(field)) : tr("not used")));
        if (field < 0) {
            unused.append(column);
        }
    }
    m_model->setMutedColumns(unused);
    m_model->show(headings, static_cast<int>(shown.rows.size()),
                  [rows = shown.rows](int row, int column) { return rows.at(row).value(column); });
    m_rows->resizeColumnsToContents();
    for (int column = 0; column < headings.size(); ++column) {
        m_rows->setColumnWidth(column, std::min(kWidestColumn, m_rows->columnWidth(column)));
    }
}

void MappingPage::changeEncoding() {
    const int chosen = m_encoding->currentData().toInt();
    m_profile.files.at(indexOf(currentFile())).encoding =
        chosen < 0 ? std::nullopt : std::optional(static_cast<TextEncoding>(chosen));
    reload();
}

bool MappingPage::isComplete() const {
    return m_files->count() > 0 && std::all_of(kExtractFiles.begin(), kExtractFiles.end(), [this](ExtractFile file) {
        return !m_profile.layout(file).present || isGood(m_previews.at(indexOf(file)));
    });
}

void MappingPage::focusFirst() { m_files->setFocus(); }

}  // namespace saikoku::ui
