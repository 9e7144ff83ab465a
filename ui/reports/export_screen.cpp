#include "ui/reports/export_screen.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

#include <array>
#include <utility>

#include "core/base/yen.h"
#include "core/cases/saved_condition.h"
#include "core/security/session.h"
#include "reports/export_set_question.h"
#include "ui/frame/workspace.h"
#include "ui/reports/condition_field.h"
#include "ui/reports/export_columns.h"
#include "ui/reports/file_names.h"
#include "ui/reports/period_fields.h"
#include "ui/reports/report_model.h"
#include "ui/support/day_line.h"
#include "ui/support/file_dialog.h"
#include "ui/support/message_box.h"
#include "ui/support/texts.h"
#include "ui/support/wrapping_row.h"
#include "ui/theme/theme.h"

namespace saikoku::ui {

namespace {

constexpr int kPreviewRows = 50;
constexpr int kLateMilliseconds = 500;
constexpr int kChoiceLetters = 14;
constexpr int kWidestLetters = 30;
constexpr int kShare = 1'000;  ///< of the width, for columns and rows each
const QString kDescending = QStringLiteral(":desc");

/// What the file is: its ending, its writer, its letters.
struct FileKind {
    const char* code;
    const char* label;
    const char* ending;
    reports::ReportFormat format;
    TextEncoding encoding;
};

constexpr std::array kFileKinds{
    FileKind{"csv", QT_TRANSLATE_NOOP("ExportScreen", "CSV (UTF-8)"), "csv", reports::ReportFormat::Csv, TextEncoding::Utf8},
    FileKind{"csv-cp932", QT_TRANSLATE_NOOP("ExportScreen", "CSV (Shift_JIS)"), "csv", reports::ReportFormat::Csv, TextEncoding::Cp932},
    FileKind{"xlsx", QT_TRANSLATE_NOOP("ExportScreen", "Excel"), "xlsx", reports::ReportFormat::Xlsx, TextEncoding::Utf8},
};

QComboBox* choice(const char* name, QWidget* parent) {
    auto* box = new QComboBox(parent);
    box->setObjectName(QLatin1String(name));
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(kChoiceLetters);
    return box;
}

QPushButton* button(const QString& text, const char* name, QWidget* parent) {
    auto* made = new QPushButton(text, parent);
    made->setObjectName(QLatin1String(name));
    made->setAutoDefault(false);
    return made;
}

}  // namespace

ExportScreen::ExportScreen(Workspace& workspace, QWidget* parent)
    : Screen(parent), m_workspace(workspace), m_areas(reports::exportAreas()), m_area(choice("exportArea", this)),
      m_sets(new ReportSetsRow(workspace, ReportSetKind::Export,
                               [this] {
                                   return ReportSetsRow::Asked{area().code, reports::exportParametersOf(question(), period(), format())};
                               },
                               this)),
      m_period(new PeriodFields([&workspace] { return workspace.today(); }, QStringLiteral("export"), this)),
      m_condition(new ConditionField(workspace, tr("Take it &into the file"), this)),
      m_corrected(new QCheckBox(tr("With co&rrected ones"), this)), m_columns(new ExportColumns(this)), m_order(choice("exportOrder", this)),
      m_descending(new QCheckBox(tr("&Greatest first"), this)), m_format(choice("exportFormat", this)),
      m_preview(button(tr("&View the first rows (F5)"), "exportPreview", this)), m_write(button(tr("&Write the file … (F9)"), "exportWrite", this)),
      m_cancel(button(tr("Cancel"), "exportCancel", this)), m_bar(new QProgressBar(this)), m_news(new QLabel(this)),
      m_rows(new QTableView(this)), m_model(new ReportModel(this)) {
    setObjectName(QStringLiteral("exportScreen"));
    for (const reports::ExportArea& each : m_areas) {
        if (each.code != QLatin1String("log") || workspace.session().may(Permission::ReadLog)) {
            m_area->addItem(each.title, each.code);
        }
    }
    for (const FileKind& kind : kFileKinds) {
        m_format->addItem(tr(kind.label), QLatin1String(kind.code));
    }
    build();
    m_late.setSingleShot(true);
    m_late.setInterval(kLateMilliseconds);
    connect(&m_late, &QTimer::timeout, this, [this] {
        m_bar->show();
        m_cancel->show();
    });
    connect(m_area, &QComboBox::currentIndexChanged, this, &ExportScreen::showArea);
    connect(m_sets, &ReportSetsRow::chosen, this, &ExportScreen::takeSet);
    connect(m_period, &PeriodFields::changed, this, &ExportScreen::markStale);
    connect(m_period, &PeriodFields::refused, this, &ExportScreen::sayRefused);
    for (QCheckBox* box : {m_corrected, m_descending}) {
        connect(box, &QCheckBox::toggled, this, &ExportScreen::markStale);
    }
    connect(m_condition, &ConditionField::changed, this, &ExportScreen::markStale);
    connect(m_columns, &ExportColumns::changed, this, &ExportScreen::markStale);
    connect(m_order, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_descending->setEnabled(index > 0);
        markStale();
    });
    connect(m_preview, &QPushButton::clicked, this, &ExportScreen::preview);
    connect(m_write, &QPushButton::clicked, this, &ExportScreen::write);
    connect(m_cancel, &QPushButton::clicked, this, &ExportScreen::cancel);
    connect(&workspace, &Workspace::campaignChanged, this, [this] {
        cancel();
        m_condition->setCondition({});
        m_sets->load({});
        m_model->show({});  // another campaign's people
        markStale();
    });
    m_sets->load({});
    showArea();
    end();
}

void ExportScreen::build() {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Space::kLarge, Space::kMedium, Space::kLarge, Space::kSmall);
    column->setSpacing(Space::kSmall);
    auto* head = new QHBoxLayout;
    head->addWidget(namedField(tr("&Kind of facts"), m_area, this), 1);
    head->addWidget(m_sets);
    column->addLayout(head);
    column->addWidget(buildFields());
    auto* sides = new QSplitter(Qt::Horizontal, this);
    sides->setChildrenCollapsible(false);
    sides->addWidget(buildColumns());
    sides->addWidget(buildPreview());
    sides->setStretchFactor(0, 1);
    sides->setStretchFactor(1, 1);
    sides->setSizes({kShare, kShare});
    column->addWidget(sides, 1);
    auto* foot = new QHBoxLayout;
    m_news->setObjectName(QStringLiteral("exportNews"));
    m_news->setWordWrap(true);
    m_bar->setObjectName(QStringLiteral("exportProgress"));
    m_bar->setTextVisible(false);
    foot->addWidget(namedField(tr("For&mat"), m_format, this));
    foot->addWidget(m_preview);
    foot->addWidget(m_write);
    foot->addWidget(m_news, 1);
    foot->addWidget(m_bar);
    foot->addWidget(m_cancel);
    column->addLayout(foot);
}

QWidget* ExportScreen::buildFields() {
    auto* fields = new QWidget(this);
    auto* row = new WrappingRow(Space::kMedium);
    fields->setLayout(row);
    m_period->addAnyTime(tr("of any time"));
    m_period->setPeriod({});
    m_corrected->setObjectName(QStringLiteral("exportCorrected"));
    QWidget* period = namedField(tr("&Period"), m_period->choice(), fields);
    period->layout()->addWidget(m_period->month());
    row->addWidget(period);
    row->addWidget(namedField(tr("&From"), m_period->from(), fields));
    row->addWidget(namedField(tr("T&o"), m_period->to(), fields));
    row->addWidget(m_condition);
    row->addWidget(m_corrected);
    return fields;
}

QWidget* ExportScreen::buildColumns() {
    auto* side = new QWidget(this);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::kSmall);
    auto* label = new QLabel(tr("Colum&ns in the file (Space: take or leave, Ctrl+Up, Ctrl+Down: order)"), side);
    label->setWordWrap(true);
    label->setBuddy(m_columns);
    column->addWidget(label);
    column->addWidget(m_columns, 1);
    auto* row = new WrappingRow(Space::kSmall);
    QPushButton* all = button(tr("Take &every one"), "exportAll", side);
    QPushButton* none = button(tr("&Leave every one"), "exportNone", side);
    row->addWidget(all);
    row->addWidget(none);
    m_descending->setObjectName(QStringLiteral("exportDescending"));
    row->addWidget(namedField(tr("Or&der by"), m_order, side));
    row->addWidget(m_descending);
    column->addLayout(row);
    connect(all, &QPushButton::clicked, this, [this] { m_columns->takeAll(true); });
    connect(none, &QPushButton::clicked, this, [this] { m_columns->takeAll(false); });
    return side;
}

QWidget* ExportScreen::buildPreview() {
    auto* side = new QWidget(this);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::kSmall);
    column->addWidget(sectionTitle(tr("The first rows of the file"), side));
    QLabel* keys = mutedLabel(tr("In the file the key, the second line of a heading, stands as heading."), side);
    keys->setObjectName(QStringLiteral("exportKeys"));
    keys->setWordWrap(true);
    column->addWidget(keys);
    m_rows->setObjectName(QStringLiteral("exportRows"));
    m_rows->setModel(m_model);
    m_rows->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_rows->setTabKeyNavigation(false);
    m_rows->setShowGrid(false);
    m_rows->setAlternatingRowColors(true);
    m_rows->setWordWrap(false);
    m_rows->verticalHeader()->hide();
    followFont(m_rows, [this] { m_rows->verticalHeader()->setDefaultSectionSize(rowHeight(m_rows->font())); });
    column->addWidget(m_rows, 1);
    return side;
}

const reports::ExportArea& ExportScreen::area() const {
    const QString code = m_area->currentData().toString();
    for (const reports::ExportArea& each : m_areas) {
        if (each.code == code) {
            return each;
        }
    }
    return m_areas.front();
}

void ExportScreen::showArea() {
    const reports::ExportArea& shown = area();
    m_period->choice()->setEnabled(shown.hasPeriod);
    if (!shown.hasPeriod) {
        m_period->setPeriod({});
    }
    m_corrected->setEnabled(shown.hasCorrected);
    m_corrected->setChecked(m_corrected->isChecked() && shown.hasCorrected);
    m_condition->setEnabled(shown.namesCases);
    m_columns->setArea(shown);
    fillOrder();
    m_model->show({});
    markStale();
}

void ExportScreen::fillOrder() {
    m_order->clear();
    m_order->addItem(tr("its own order"), QString());
    for (const reports::ExportColumn& column : area().columns) {
        m_order->addItem(column.heading, column.key);
    }
    m_descending->setEnabled(false);
}

reports::ExportQuestion ExportScreen::question() const {
    reports::ExportQuestion question;
    question.area = area().code;
    question.campaign = m_workspace.campaign().id;
    if (area().namesCases) {
        question.condition = m_condition->condition();
    }
    if (!m_columns->isWhole()) {
        question.columns = m_columns->keys();
    }
    if (period()) {
        question.from = m_period->days().from;
        question.to = m_period->days().to;
    }
    if (const QString key = m_order->currentData().toString(); !key.isEmpty()) {
        question.sort = {m_descending->isChecked() ? key + kDescending : key};
    }
    question.withCorrected = m_corrected->isChecked();
    const auto at = static_cast<std::size_t>(m_format->currentIndex());
    question.encoding = kFileKinds.at(at).encoding;
    return question;
}

std::optional<ReportPeriod> ExportScreen::period() const { return m_period->period(); }

reports::ReportFormat ExportScreen::format() const { return kFileKinds.at(static_cast<std::size_t>(m_format->currentIndex())).format; }

void ExportScreen::sayRefused(const QString& sentence) {
    m_isFresh = false;
    m_news->setText(QStringLiteral("▲ ") + sentence);
    showButtons();
}

void ExportScreen::takeSet(const ReportSet& set) {
    const auto names = conditionNames(m_workspace.session(), m_workspace.campaign().id);
    const auto question = names ? reports::exportQuestionOf(set, m_workspace.today(), *names) : Result<reports::ExportQuestion>(fail(names.error()));
    if (!question) {
        m_workspace.showError(question.error());
        return;
    }
    put(*question, reports::exportPeriodOf(set), reports::exportFormatOf(set));
    preview();
}

void ExportScreen::put(const reports::ExportQuestion& question, std::optional<ReportPeriod> period, reports::ReportFormat format) {
    m_area->setCurrentIndex(qMax(0, m_area->findData(question.area)));
    showArea();
    m_condition->setCondition(question.condition);
    m_columns->setKeys(question.columns);
    if (period == ReportPeriod::Days) {
        m_period->setDays({question.from, question.to});
    } else {
        m_period->setPeriod(period);
    }
    const QString order = question.sort.value(0);
    m_order->setCurrentIndex(qMax(0, m_order->findData(order.section(QLatin1Char(':'), 0, 0))));
    m_descending->setChecked(order.endsWith(kDescending));
    m_corrected->setChecked(question.withCorrected);
    for (std::size_t i = 0; i < kFileKinds.size(); ++i) {
        if (kFileKinds.at(i).format == format && kFileKinds.at(i).encoding == question.encoding) {
            m_format->setCurrentIndex(static_cast<int>(i));
        }
    }
    markStale();
}

void ExportScreen::enter() {
    if (m_model->rowCount() == 0) {
        m_area->setFocus();
    } else {
        m_rows->setFocus();
    }
}

void ExportScreen::markStale() {
    m_isFresh = false;
    m_news->setText(m_columns->keys().isEmpty() ? tr("▲ No column is taken. Take at least one.")
                                                : tr("F5 counts the rows and shows the first of them; then the file can be written."));
    showButtons();
}

void ExportScreen::begin(const QString& sentence) {
    m_running = std::make_shared<std::atomic_bool>(false);
    m_news->setText(sentence);
    m_bar->setRange(0, 0);
    m_late.start();
    showButtons();
}

void ExportScreen::end() {
    m_running = nullptr;
    m_late.stop();
    if (m_cancel->hasFocus()) {
        m_preview->setFocus();
    }
    m_bar->hide();
    m_cancel->hide();
    showButtons();
}

void ExportScreen::cancel() {
    if (m_running != nullptr) {
        m_running->store(true);
        end();
        m_news->setText(tr("Cancelled. No file was written."));
    }
}

void ExportScreen::preview() {
    if (m_columns->keys().isEmpty() || m_running != nullptr) {
        return;
    }
    if (const Result<void> settled = m_period->settle(); !settled) {
        sayRefused(settled.error().message);
        return;
    }
    begin(tr("The rows are being counted …"));
    reports::ExportQuestion asked = question();
    asked.limit = kPreviewRows;
    m_workspace.worker().run<ReportResult>(
        [asked](Session& session) -> Result<ReportResult> {
            SAIKOKU_TRY_ASSIGN(reports::ReportData found, reports::factExport(session, asked));
            return resultOf(std::move(found), kPreviewRows);
        },
        this, [this, mark = m_running](Result<ReportResult> result) {
            if (mark == m_running) {
                end();
                showPreview(std::move(result));
            }
        });
}

void ExportScreen::showPreview(Result<ReportResult> result) {
    if (!result) {
        m_model->show({});
        m_news->setText(QStringLiteral("▲ ") + result.error().message);
        m_workspace.showError(result.error());
        return;
    }
    result->totals.clear();  // of the rows shown, which are some of many
    m_model->show(std::move(*result), ReportModel::Codes::Shown, ReportModel::Heading::WithKey);
    const int widest = kWidestLetters * m_rows->fontMetrics().averageCharWidth();
    m_rows->resizeColumnsToContents();
    for (int column = 0; column < m_model->columnCount(); ++column) {
        m_rows->setColumnWidth(column, qMin(m_rows->columnWidth(column), widest));
    }
    const ReportResult& shown = m_model->result();
    QStringList news{shown.total == 0 ? tr("No row fits. Choose a longer period, or fewer conditions.")
                                      : tr("Rows: %1, columns: %2.").arg(Yen(shown.total).toString()).arg(shown.columns.size())};
    if (shown.leftOut > 0) {
        news.append(tr("Protected people left out: %1").arg(shown.leftOut));
    }
    m_news->setText(news.join(QLatin1Char(' ')));
    m_isFresh = shown.total > 0;
    showButtons();
    if (m_preview->hasFocus() && m_isFresh) {
        m_write->setFocus();
    }
}

void ExportScreen::write() {
    if (!m_write->isEnabled()) {
        return;
    }
    const FileKind& kind = kFileKinds.at(static_cast<std::size_t>(m_format->currentIndex()));
    const QString folder = m_workspace.dataFolder().isEmpty() ? QDir::homePath() : m_workspace.dataFolder() + QStringLiteral("/exports");
    QDir().mkpath(folder);
    const QString ending = QLatin1String(kind.ending);
    const reports::ExportQuestion asked = question();
    const QString suggested = folder + u'/' + suggestedFileName(area().title, asked.from, asked.to, m_workspace.today(), ending);
    const QString fileName = FileDialog::saveFile(this, tr("Write the file"), suggested, QStringLiteral("%1 (*.%2)").arg(tr(kind.label), ending));
    if (fileName.isEmpty()) {
        return;
    }
    begin(tr("%1 rows are being written …").arg(Yen(m_model->result().total).toString()));
    reports::ReportStyle style;
    style.format = kind.format;
    style.csv.heading = reports::CsvHeading::Keys;
    style.csv.hasTotals = false;
    const auto tell = m_workspace.worker().teller<std::pair<qint64, qint64>>(this, [this](const std::pair<qint64, qint64>& news) {
        m_bar->setRange(0, 100);
        m_bar->setValue(news.second == 0 ? 100 : static_cast<int>(100 * news.first / news.second));
    });
    m_workspace.worker().run<reports::ReportWritten>(
        [asked, style, fileName, mark = m_running, tell](Session& session) -> Result<reports::ReportWritten> {
            SAIKOKU_TRY_ASSIGN(reports::ReportData found, reports::factExport(session, asked));
            return reports::writeReportDataFile(found, asked.encoding, style, fileName, [mark, tell](qint64 done, qint64 all) {
                tell({done, all});
                return !mark->load();
            });
        },
        this, [this, fileName, mark = m_running](const Result<reports::ReportWritten>& written) {
            if (mark == m_running) {
                end();
                showWritten(written, fileName);
            }
        });
}

void ExportScreen::showWritten(const Result<reports::ReportWritten>& written, const QString& fileName) {
    if (!written) {
        m_news->setText(QStringLiteral("▲ ") + written.error().message);
        m_workspace.showError(written.error());
        return;
    }
    m_news->setText(tr("Rows: %1, written.").arg(Yen(written->rows).toString()));
    const QString said = tr("Rows: %1, written to %2.").arg(Yen(written->rows).toString(), fileName);
    m_workspace.announce(written->lostCharacters.isEmpty()
                             ? said
                             : tr("%1 Not in this encoding: %2", "sentence, characters").arg(said, written->lostCharacters.join(QLatin1Char(' '))));
}

void ExportScreen::showButtons() {
    const bool isQuiet = m_running == nullptr;
    m_preview->setEnabled(isQuiet && !m_columns->keys().isEmpty());
    m_write->setEnabled(isQuiet && m_isFresh);
    Q_EMIT actionsChanged();
}

bool ExportScreen::can(Action action) const {
    switch (action) {
    case Action::Refresh: return m_preview->isEnabled();
    case Action::Document: return m_write->isEnabled();
    case Action::Close: return m_running != nullptr;
    default: return false;
    }
}

void ExportScreen::perform(Action action) {
    if (!can(action)) {
        return;
    }
    switch (action) {
    case Action::Refresh: preview(); break;
    case Action::Document: write(); break;
    case Action::Close: cancel(); break;
    default: break;
    }
}

QString ExportScreen::keyLabel(Action action) const {
    switch (action) {
    case Action::Refresh: return tr("First rows");
    case Action::Document: return tr("Write");
    case Action::Close: return tr("Cancel");
    default: return Screen::keyLabel(action);
    }
}

QStringList ExportScreen::helpLines() const {
    return {tr("F5: count, and show the first rows; F9: write the file"),
            tr("in the columns Space: take or leave; Ctrl+Up, Ctrl+Down: their order")};
}

}  // namespace saikoku::ui
