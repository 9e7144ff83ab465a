#include "ui/dispatch/public_service_page.h"

#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include "core/base/output_file.h"
#include "core/letters/letter_office.h"
#include "core/security/session.h"
#include "reports/letters/notice_board_page.h"
#include "ui/dispatch/print_dialog.h"
#include "ui/frame/workspace.h"
#include "ui/support/display_text.h"
#include "ui/support/fact_table.h"
#include "ui/support/file_dialog.h"
#include "ui/support/texts.h"
#include "ui/theme/theme.h"

namespace saikoku::ui {

namespace {

/// The sheet that hangs on the board.
Result<QByteArray> sheetOf(Session& session, const std::vector<PublicServiceRow>& rows) {
    SAIKOKU_TRY_ASSIGN(const LetterOffice office, letterOffice(session));
    std::vector<reports::NoticeBoardEntry> entries;
    for (const PublicServiceRow& row : rows) {
        entries.push_back({row.name, row.document, row.postedOn, row.servedOn});
    }
    return reports::noticeBoardPdf(office, entries, session.today(), session.clock().nowUtc());
}

}  // namespace

PublicServicePage::PublicServicePage(Workspace& workspace, QWidget* parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_fetch(new QPushButton(tr("&Fetch the list (F5)"), this)),
      m_print(new QPushButton(tr("&Print the sheet (F11)"), this)),
      m_save(new QPushButton(tr("Save as P&DF …"), this)) {
    m_table = new FactTable({{tr("Name"), 220},
                             {tr("Document"), 300},
                             {tr("On the board since"), 130, true},
                             {tr("Served on"), 130, true},
                             {QString()}},
                            tr("The list stands here once it is fetched; each time is on record. Who is "
                               "served is entered under \"Came back\"."),
                            this);
    m_table->setObjectName(QStringLiteral("serviceTable"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, Space::kSmall, 0, 0);
    column->setSpacing(Space::kSmall);
    auto* head = new QHBoxLayout;
    head->setSpacing(Space::kSmall);
    const auto add = [&](QPushButton* button, const char* name, void (PublicServicePage::*pressed)()) {
        button->setObjectName(QLatin1String(name));
        head->addWidget(button);
        connect(button, &QPushButton::clicked, this, pressed);
    };
    add(m_fetch, "serviceFetch", &PublicServicePage::fetch);
    add(m_print, "servicePrint", &PublicServicePage::print);
    add(m_save, "serviceSave", &PublicServicePage::save);
    head->addStretch(1);
    column->addLayout(head);
    QLabel* law = mutedLabel(tr("The sheet says name and document alone, neither tax nor sum. A document is "
                                "served when seven days have passed since it was posted "
                                "(Local Tax Act, article 20-2). Protected people are not on it."),
                             this);
    law->setWordWrap(true);
    column->addWidget(law);
    column->addWidget(m_table, 1);
    clear();
}

void PublicServicePage::clear() {
    show({});
}

void PublicServicePage::fetch() {
    m_workspace.worker().run<std::vector<PublicServiceRow>>(
        [campaign = m_workspace.campaign().id](Session& session) {
            return publicServiceList(session, campaign);
        },
        this,
        [this](const Result<std::vector<PublicServiceRow>>& rows) {
            if (!rows) {
                m_workspace.showError(rows.error());
                return;
            }
            show(*rows);
            if (rows->empty()) {
                m_workspace.tell(tr("Nobody is to be served by the notice board."));
            }
        });
}

void PublicServicePage::show(const std::vector<PublicServiceRow>& rows) {
    m_rows = rows;
    QList<FactRow> cells;
    for (const PublicServiceRow& row : m_rows) {
        cells.append({{row.name, row.document, DisplayText::shortDate(row.postedOn),
                       DisplayText::shortDate(row.servedOn), QString()},
                      false,
                      row.servedOn.isValid() && row.servedOn <= m_workspace.today()});
    }
    m_table->setRows(cells);
    m_print->setEnabled(!m_rows.empty());
    m_save->setEnabled(!m_rows.empty());
}

void PublicServicePage::print() {
    const auto source = [rows = m_rows](Session& session) -> Result<PrintMatter> {
        SAIKOKU_TRY_ASSIGN(QByteArray pdf, sheetOf(session, rows));
        return PrintMatter{std::move(pdf), {}, false};
    };
    PrintDialog dialog(m_workspace, source, tr("Sheet for the notice board"), QStringLiteral("notice-board"),
                       this);
    if (dialog.exec() == QDialog::Accepted) {
        m_workspace.tell(tr("Given to the printer."));
    }
}

void PublicServicePage::save() {
    const QString folder = m_workspace.dataFolder().isEmpty()
                               ? QDir::homePath()
                               : m_workspace.dataFolder() + QStringLiteral("/exports");
    QDir().mkpath(folder);
    const QString path = FileDialog::saveFile(
        this, tr("Save the sheet"),
        QStringLiteral("%1/notice-board-%2.pdf").arg(folder, m_workspace.today().toString(Qt::ISODate)),
        tr("PDF files (*.pdf)"));
    if (path.isEmpty()) {
        return;
    }
    const auto written = [&]() -> Result<void> {
        SAIKOKU_TRY_ASSIGN(const QByteArray pdf, sheetOf(m_workspace.session(), m_rows));
        return writeOutput(path, pdf);
    }();
    if (written) {
        m_workspace.announce(tr("Written: %1").arg(path));
    } else {
        m_workspace.showError(written.error());
    }
}

void PublicServicePage::focusFirst() {
    m_fetch->setFocus();
}

}  // namespace saikoku::ui
