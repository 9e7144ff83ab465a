#include "ui/dispatch/batch_panel.h"

#include <QDir>
#include <QFormLayout>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "core/security/session.h"
#include "reports/letters/notice_run.h"
#include "ui/dispatch/print_dialog.h"
#include "ui/frame/workspace.h"
#include "ui/support/display_text.h"
#include "ui/support/file_dialog.h"
#include "ui/support/message_box.h"
#include "ui/support/texts.h"
#include "ui/theme/theme.h"

namespace saikoku::ui {

QString batchFacts(const NoticeBatch& batch, QDate today, bool hasMoney) {
    QStringList lines;
    lines.append(BatchPanel::tr("Letters: %1, pages: %2, sheets: %3, postage: %4 yen")
                     .arg(Yen(batch.letters).toString(), Yen(batch.pages).toString(),
                          Yen(batch.sheets).toString(), batch.postage.toString()));
    if (hasMoney) {
        lines.append(BatchPanel::tr("Asked for: %1 yen").arg(batch.amount.toString()));
    }
    lines.append(BatchPanel::tr("Dated %1", "letters").arg(DisplayText::longDate(batch.date)) +
                 (batch.deadline.isValid()
                      ? BatchPanel::tr(", pay by %1").arg(DisplayText::longDate(batch.deadline))
                      : QString()));
    lines.append(BatchPanel::tr("Receivers: %1").arg(batch.conditions));
    lines.append(BatchPanel::tr("Made %1 by %2").arg(DisplayText::moment(batch.madeAt, today), batch.madeBy));
    return lines.join(QLatin1Char('\n'));
}

BatchPanel::BatchPanel(Workspace& workspace, QWidget* parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_title(new QLabel(this)),
      m_facts(new QLabel(this)),
      m_checked(new QLabel(this)),
      m_password(new QLineEdit(this)) {
    setObjectName(QStringLiteral("batchPanel"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::kSmall);
    setTextScale(m_title, 1.2, true);
    m_title->setObjectName(QStringLiteral("batchTitle"));
    m_facts->setObjectName(QStringLiteral("batchFacts"));
    m_checked->setObjectName(QStringLiteral("batchChecked"));
    for (QLabel* label : {m_title, m_facts, m_checked}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        column->addWidget(label);
    }
    column->addWidget(buildButtons());
    column->addStretch(1);
    show(std::nullopt);
}

QWidget* BatchPanel::buildButtons() {
    auto* box = new QWidget(this);
    auto* grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(Space::kSmall);
    const auto button = [&](int row, int column, const QString& text, const char* name, auto pressed) {
        auto* made = new QPushButton(text, box);
        made->setObjectName(QLatin1String(name));
        grid->addWidget(made, row, column);
        connect(made, &QPushButton::clicked, this, pressed);
        m_ofFile.append(made);
        return made;
    };
    m_print = button(0, 0, tr("&Print or look at it (F11)"), "batchPrint", &BatchPanel::print);
    button(0, 1, tr("Save as P&DF …"), "batchSave", &BatchPanel::save);
    button(1, 0, tr("Split by sheets an en&velope …"), "batchSplit", [this] { write(true); });
    button(1, 1, tr("Inde&x as CSV …"), "batchIndex", &BatchPanel::writeIndex);
    m_password->setObjectName(QStringLiteral("batchPassword"));
    m_password->setPlaceholderText(tr("without a password"));
    auto* label = new QLabel(tr("Pass&word of saved PDFs"), box);
    label->setBuddy(m_password);
    grid->addWidget(label, 2, 0);
    grid->addWidget(m_password, 2, 1);
    m_check = button(3, 0, tr("&I have checked it"), "batchCheck", &BatchPanel::check);
    grid->setColumnStretch(2, 1);
    return box;
}

void BatchPanel::show(const std::optional<NoticeBatch>& batch) {
    m_batch = batch;
    m_title->setText(batch ? tr("%1, %2", "title, number of the batch").arg(batch->title, batch->number)
                           : QString());
    m_facts->setText(batch ? batchFacts(*batch, m_workspace.today(), m_workspace.campaign().hasMoney)
                           : QString());
    const bool maySend = m_workspace.session().may(Permission::SendNotices);
    for (QPushButton* each : std::as_const(m_ofFile)) {
        each->setEnabled(batch && batch->hasFile && maySend);
    }
    m_check->setEnabled(batch && batch->checkedBy.isEmpty() && maySend);
    const QString file =
        batch && !batch->hasFile
            ? tr("Its file was deleted when its time was over; what was sent to whom stays known.")
            : QString();
    const QString check = !batch ? QString()
                          : batch->checkedBy.isEmpty()
                              ? tr("▲ Not checked by a second person yet: somebody else than who made it "
                                   "compares the check sheet (last page) with the letters.")
                              : tr("Checked by %1").arg(batch->checkedBy);
    m_checked->setText(file.isEmpty() ? check : check + QLatin1Char('\n') + file);
    setTextColour(m_checked, batch && batch->checkedBy.isEmpty() ? coloursOf(palette()).late
                                                                 : coloursOf(palette()).muted);
    setVisible(batch.has_value());
}

bool BatchPanel::canPrint() const {
    return m_batch && m_print->isEnabled();
}

void BatchPanel::focusFirst() {
    m_print->setFocus();
}

void BatchPanel::print() {
    if (!canPrint()) {
        return;
    }
    PrintDialog dialog(m_workspace, printSourceOf(*m_batch),
                       tr("%1, %2", "title, number of the batch").arg(m_batch->title, m_batch->number),
                       m_batch->number, this);
    if (dialog.exec() == QDialog::Accepted) {
        m_workspace.tell(tr("Given to the printer: %1 pages.").arg(dialog.printedPages()));
    }
}

QString BatchPanel::suggested(const QString& ending) const {
    const QString folder = m_workspace.dataFolder().isEmpty()
                               ? QDir::homePath()
                               : m_workspace.dataFolder() + QStringLiteral("/exports");
    QDir().mkpath(folder);
    return QStringLiteral("%1/%2-%3.%4").arg(folder, m_batch->notice, m_batch->number, ending);
}

void BatchPanel::save() {
    write(false);
}

void BatchPanel::write(bool bySheets) {
    if (!canPrint()) {
        return;
    }
    const QString path = FileDialog::saveFile(this, tr("Save the letters"), suggested(QStringLiteral("pdf")),
                                              tr("PDF files (*.pdf)"));
    if (path.isEmpty()) {
        return;
    }
    m_workspace.showProgress(tr("Writing %1 …").arg(path));
    m_workspace.worker().run<QStringList>(
        [id = m_batch->id, path, password = m_password->text(),
         bySheets](Session& session) -> Result<QStringList> {
            if (bySheets) {
                return reports::writeBatchFilesBySheets(session, id, path, password);
            }
            SAIKOKU_TRY(reports::writeBatchFile(session, id, path, password));
            return QStringList{path};
        },
        this,
        [this](const Result<QStringList>& files) {
            m_workspace.showProgress({});
            if (files) {
                m_workspace.announce(tr("Written: %1").arg(files->join(DisplayText::listSeparator())));
            } else {
                m_workspace.showError(files.error());
            }
        });
}

void BatchPanel::writeIndex() {
    if (!canPrint()) {
        return;
    }
    const QString path = FileDialog::saveFile(this, tr("Save the index"), suggested(QStringLiteral("csv")),
                                              tr("CSV files (*.csv)"));
    if (path.isEmpty()) {
        return;
    }
    m_workspace.worker().run<QString>(
        [id = m_batch->id, path](Session& session) -> Result<QString> {
            SAIKOKU_TRY(reports::writeBatchIndex(session, id, path));
            return path;
        },
        this,
        [this](const Result<QString>& file) {
            if (file) {
                m_workspace.announce(tr("Written: %1").arg(*file));
            } else {
                m_workspace.showError(file.error());
            }
        });
}

void BatchPanel::check() {
    if (!m_batch || !MessageBox::confirm(this,
                                         tr("The check sheet of %1 was compared with its letters: number, "
                                            "sheets, sums, and a sample of addresses?")
                                             .arg(m_batch->number),
                                         tr("Checked"))) {
        return;
    }
    if (const Result<void> checked = checkBatch(m_workspace.session(), m_batch->id); !checked) {
        m_workspace.showError(checked.error());
        return;
    }
    m_workspace.tell(tr("%1 is checked.").arg(m_batch->number));
    if (const Result<NoticeBatch> now = noticeBatch(m_workspace.session(), m_batch->number)) {
        show(*now);
    }
    Q_EMIT changed();
}

}  // namespace saikoku::ui
