#include "ui/log/log_screen.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDir>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include "core/arrears/arrears_repository.h"
#include "core/base/yen.h"
#include "core/security/log_verification.h"
#include "core/security/session.h"
#include "reports/access_log_report.h"
#include "reports/report_file.h"
#include "reports/report_list.h"
#include "ui/frame/workspace.h"
#include "ui/log/log_model.h"
#include "ui/log/log_words.h"
#include "ui/support/display_text.h"
#include "ui/support/file_dialog.h"
#include "ui/support/texts.h"
#include "ui/support/wrapping_row.h"
#include "ui/theme/theme.h"

namespace saikoku::ui {

namespace {

constexpr int kPageRows = 200;
constexpr int kDaysShown = 7;
// widths in letters
constexpr int kTimeLetters = 18;
constexpr int kWordLetters = 14;
constexpr int kNumberLetters = 12;

struct Asked {
    qint64 entries = 0;
    LogPage page;
};

}  // namespace

LogScreen::LogScreen(Workspace& workspace, QWidget* parent) : Screen(parent), m_workspace(workspace), m_model(new LogModel(this)) {
    setObjectName(QStringLiteral("logScreen"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Space::kLarge, Space::kMedium, Space::kLarge, Space::kSmall);
    column->setSpacing(Space::kSmall);
    buildFilter();
    buildTable();
    connect(m_model, &LogModel::moreWanted, this, &LogScreen::readMore);
}

void LogScreen::buildFilter() {
    const QDate today = m_workspace.today();
    const auto date = [this](QDate value, const char* name) {
        auto* edit = new QDateEdit(value, this);
        edit->setObjectName(QLatin1String(name));
        edit->setDisplayFormat(QStringLiteral("yyyy/MM/dd"));
        edit->setCalendarPopup(true);
        return edit;
    };
    m_from = date(today.addDays(1 - kDaysShown), "logFrom");
    m_to = date(today, "logTo");
    m_person = new QComboBox(this);
    m_person->setObjectName(QStringLiteral("logPerson"));
    m_operation = new QComboBox(this);
    m_operation->setObjectName(QStringLiteral("logOperation"));
    m_number = new QLineEdit(this);
    m_number->setObjectName(QStringLiteral("logNumber"));
    m_number->setPlaceholderText(tr("all"));
    followFont(m_number, [this] { m_number->setFixedWidth(kNumberLetters * m_number->fontMetrics().averageCharWidth() + Space::kLarge); });
    auto* find = new QPushButton(tr("Sho&w"), this);
    find->setDefault(true);
    m_verify = new QPushButton(tr("&Verify"), this);
    m_verify->setObjectName(QStringLiteral("logVerify"));
    m_save = new QPushButton(tr("&CSV"), this);
    m_save->setObjectName(QStringLiteral("logSave"));
    auto* row = new WrappingRow(Space::kMedium);
    row->addWidget(namedField(tr("&From"), m_from, this));
    row->addWidget(namedField(tr("&To"), m_to, this));
    row->addWidget(namedField(tr("&Person"), m_person, this));
    row->addWidget(namedField(tr("&Operation"), m_operation, this));
    row->addWidget(namedField(tr("Taxpayer &number"), m_number, this));
    for (QPushButton* button : {find, m_verify, m_save}) {
        row->addWidget(button);
    }
    static_cast<QVBoxLayout*>(layout())->addLayout(row);
    m_summary = new QLabel(this);
    m_summary->setObjectName(QStringLiteral("logSummary"));
    m_summary->setWordWrap(true);
    layout()->addWidget(m_summary);
    connect(find, &QPushButton::clicked, this, &LogScreen::ask);
    connect(m_verify, &QPushButton::clicked, this, &LogScreen::verify);
    connect(m_save, &QPushButton::clicked, this, &LogScreen::save);
    connect(m_number, &QLineEdit::returnPressed, this, &LogScreen::ask);
    for (QComboBox* box : {m_person, m_operation}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        connect(box, &QComboBox::activated, this, &LogScreen::ask);
    }
}

void LogScreen::buildTable() {
    m_table = new QTableView(this);
    m_table->setObjectName(QStringLiteral("logTable"));
    m_table->setModel(m_model);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->viewport()->installEventFilter(this);
    followFont(m_table, [this] {
        m_table->verticalHeader()->setDefaultSectionSize(rowHeight(m_table->font()));
        const int letter = m_table->fontMetrics().horizontalAdvance(QLatin1Char('0'));
        for (const auto& [section, letters] : {std::pair(LogModel::At, kTimeLetters), std::pair(LogModel::Person, kWordLetters),
                                               std::pair(LogModel::Workstation, kWordLetters), std::pair(LogModel::Operation, kTimeLetters),
                                               std::pair(LogModel::Target, kNumberLetters), std::pair(LogModel::Rows, kNumberLetters - 2)}) {
            m_table->setColumnWidth(section, letters * letter + Space::kLarge);
        }
        fitDetails();
    });
    static_cast<QVBoxLayout*>(layout())->addWidget(m_table, 1);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex& index) { openCase(index.row()); });
}

/// The last column takes what is left, and as much as the longest of its lines needs.
void LogScreen::fitDetails() {
    int width = m_table->viewport()->width();
    for (int column = 0; column < LogModel::Details; ++column) {
        width -= m_table->columnWidth(column);
    }
    const QFontMetrics metrics(m_table->font());
    for (int row = 0; row < m_model->rowCount(); ++row) {
        width = qMax(width, metrics.horizontalAdvance(m_model->index(row, LogModel::Details).data().toString()) + Space::kLarge);
    }
    m_table->setColumnWidth(LogModel::Details, width);
}

bool LogScreen::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_table->viewport() && event->type() == QEvent::Resize) {
        fitDetails();
    }
    return Screen::eventFilter(watched, event);
}

void LogScreen::enter() {
    askChoices();
    ask();
    m_table->setFocus();
}

void LogScreen::askChoices() {
    m_workspace.worker().run<LogChoices>([](Session& session) { return logChoices(session); }, this, [this](Result<LogChoices> choices) {
        if (!choices) {
            m_workspace.showError(choices.error());
            return;
        }
        const auto fill = [](QComboBox* box, const QList<std::pair<QString, QString>>& entries) {
            const QVariant chosen = box->currentData();
            box->clear();
            box->addItem(LogScreen::tr("all"), QString());
            for (const auto& [code, label] : entries) {
                box->addItem(label, code);
            }
            box->setCurrentIndex(qMax(0, box->findData(chosen)));
        };
        fill(m_person, choices->people);
        QList<std::pair<QString, QString>> operations;
        for (const QString& code : std::as_const(choices->operations)) {
            operations.append({code, operationLabel(code)});
        }
        fill(m_operation, operations);
    });
}

std::optional<LogFilter> LogScreen::enteredFilter() {
    LogFilter filter;
    filter.from = m_from->date();
    filter.to = m_to->date();
    filter.login = m_person->currentData().toString();
    filter.operation = m_operation->currentData().toString();
    filter.newestFirst = true;
    const QString number = m_number->text().trimmed();
    if (number.isEmpty()) {
        return filter;
    }
    const auto taxpayer = ArrearsRepository(m_workspace.session().db()).taxpayerByNumber(number);
    if (!taxpayer || !*taxpayer) {
        saySummary(tr("There is no taxpayer %1. Check the number, or leave the field empty.").arg(number), true);
        return std::nullopt;
    }
    filter.targetKind = QStringLiteral("case");
    filter.targetId = QString::number((*taxpayer)->value);
    return filter;
}

void LogScreen::ask() {
    const std::optional<LogFilter> filter = enteredFilter();
    if (!filter) {
        return;
    }
    m_filter = *filter;
    if (m_asking) {
        m_asking->store(true);
    }
    m_asking = m_workspace.worker().run<Asked>(
        [filter = m_filter](Session& session) -> Result<Asked> {
            Asked asked;
            SAIKOKU_TRY_ASSIGN(asked.entries, askLog(session, filter));
            SAIKOKU_TRY_ASSIGN(asked.page, LogPage::read(session, filter, {}, kPageRows));
            return asked;
        },
        this, [this](Result<Asked> asked) {
            if (!asked) {
                m_workspace.showError(asked.error());
                return;
            }
            m_model->begin(asked->entries);
            m_model->append(std::move(asked->page));
            fitDetails();
            saySummary(asked->entries == 0 ? tr("No entry fits. Choose a longer period, or all people and operations.")
                                           : tr("Entries: %1. Reading the log is an entry itself.").arg(Yen(asked->entries).toString()));
        });
}

void LogScreen::readMore(const LogPlace& after) {
    m_workspace.worker().run<LogPage>([filter = m_filter, after](Session& session) { return LogPage::read(session, filter, after, kPageRows); },
                                      this, [this](Result<LogPage> page) {
                                          if (page) {
                                              m_model->append(std::move(*page));
                                              fitDetails();
                                          } else {
                                              m_workspace.showError(page.error());
                                          }
                                      });
}

void LogScreen::openCase(int row) {
    const TaxpayerId taxpayer = m_model->caseAt(row);
    if (taxpayer.value > 0) {
        m_workspace.openCase(taxpayer);
    }
}

void LogScreen::verify() {
    if (std::exchange(m_isBusy, true)) {
        return;
    }
    saySummary(tr("The access log is being verified."));
    m_workspace.background().run<LogVerification>([](Session& session) { return verifyLog(session); }, this, [this](Result<LogVerification> found) {
        m_isBusy = false;
        if (!found) {
            saySummary(QString());
            m_workspace.showError(found.error());
            return;
        }
        if (found->isSound()) {
            saySummary(tr("The access log is whole: %1 entries verified.").arg(Yen(found->entries).toString()));
            return;
        }
        QStringList lines{tr("The access log is not as it was written. Keep a copy of the store as it is and tell who answers for data protection.")};
        for (const LogFault& fault : std::as_const(found->faults).first(qMin<qsizetype>(3, found->faults.size()))) {
            lines.append(QStringLiteral("▲ ") + fault.sentence());
        }
        saySummary(lines.join(QLatin1Char('\n')), true);
    });
}

void LogScreen::save() {
    const std::optional<LogFilter> filter = enteredFilter();
    if (!filter || m_isBusy) {
        return;
    }
    const QString folder = m_workspace.dataFolder().isEmpty() ? QDir::homePath() : m_workspace.dataFolder() + QStringLiteral("/exports");
    QDir().mkpath(folder);
    const QString suggested = QStringLiteral("%1/access-log-%2.csv").arg(folder, m_workspace.today().toString(Qt::ISODate));
    const QString fileName = FileDialog::saveFile(this, tr("Save the access log"), suggested, tr("CSV files (*.csv)"));
    if (fileName.isEmpty()) {
        return;
    }
    m_isBusy = true;
    reports::ReportQuestion question;
    question.from = filter->from;
    question.to = filter->to;
    question.log = *filter;
    question.log.newestFirst = false;
    m_workspace.background().run<reports::ReportWritten>(
        [question, fileName](Session& session) {
            return reports::writeReportFile(session, *reports::reportOfId(QLatin1String(reports::kAccessLogReport)), question, {}, fileName);
        },
        this, [this, fileName](Result<reports::ReportWritten> written) {
            m_isBusy = false;
            if (written) {
                m_workspace.announce(tr("%1 entries were written to %2.").arg(Yen(written->rows).toString(), fileName));
            } else {
                m_workspace.showError(written.error());
            }
        });
}

void LogScreen::saySummary(const QString& sentence, bool isLate) {
    m_summary->setText(sentence);
    setTextColour(m_summary, isLate ? coloursOf(palette()).late : palette().color(QPalette::WindowText));
}

bool LogScreen::can(Action action) const { return action == Action::Refresh; }

void LogScreen::perform(Action action) {
    if (action == Action::Refresh) {
        ask();
    }
}

QStringList LogScreen::helpLines() const { return {tr("Enter on a line: its case"), tr("F5: show the log again")}; }

}  // namespace saikoku::ui
