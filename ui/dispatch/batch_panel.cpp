#include "ui/dispatch/batch_panel.h"

#include <QCheckBox>
#include <QDir>
#include <QFormLayout>
#include <QGridLayout>
#include <QHBoxLayout>
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
#include "ui/support/scroll_pane.h"
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

BatchPanel::BatchPanel(Workspace& workspace, Shape shape, QWidget* parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_title(new QLabel(this)),
      m_facts(new QLabel(this)),
      m_checked(new QLabel(this)),
      m_password(new QLineEdit(this)),
      m_showPassword(new QCheckBox(tr("S&how", "the password"), this)) {
    setObjectName(QStringLiteral("batchPanel"));
    auto* facts = new QWidget(this);
    auto* column = new QVBoxLayout(facts);
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
    column->addStretch(1);
    if (shape == Shape::Tall) {
        auto* whole = new QVBoxLayout(this);
        whole->setContentsMargins(0, 0, 0, 0);
        whole->setSpacing(Space::kSmall);
        whole->addWidget(facts);
        whole->addWidget(buildButtons());
        whole->addStretch(1);
    } else {
        column->insertWidget(1, m_checked);  // in sight before anything scrolls
        auto* row = new QHBoxLayout(this);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(Space::kLarge);
        auto* area = new ScrollPane(facts, this);
        area->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);  // as high as the buttons
        row->addWidget(area, 1);
        row->addWidget(buildButtons(), 0, Qt::AlignTop);
    }
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
    m_password->setEchoMode(QLineEdit::Password);
    m_showPassword->setObjectName(QStringLiteral("batchShowPassword"));
    connect(m_showPassword, &QCheckBox::toggled, this,
            [this](bool shown) { m_password->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password); });
    auto* label = new QLabel(tr("Pass&word of saved PDFs"), box);
    label->setBuddy(m_password);
    grid->addWidget(label, 2, 0);
    auto* word = new QHBoxLayout;
    word->setSpacing(Space::kSmall);
    word->addWidget(m_password, 1);
    word->addWidget(m_showPassword);
    grid->addLayout(word, 2, 1);
    m_check = button(3, 0, tr("&I have checked it"), "batchCheck", &BatchPanel::check);
    grid->setColumnStretch(2, 1);
    return box;
}

/// One password is for one batch.
void BatchPanel::forgetPassword() {
    m_password->clear();
    m_showPassword->setChecked(false);
}

void BatchPanel::show(const std::optional<NoticeBatch>& batch) {
    if (!batch || !m_batch || batch->id != m_batch->id) {
        forgetPassword();
    }
    m_batch = batch;
    m_title->setText(batch ? tr("%1, %2", "title, number of the batch").arg(batch->title, batch->number)
                           : QString());
    m_facts->setText(batch ? batchFacts(*batch, m_workspace.today(), m_workspace.campaign().hasMoney)
                           : QString());
    const bool maySend = m_workspace.session().may(Permission::SendNotices);
    for (QPushButton* each : std::as_const(m_ofFile)) {
        each->setEnabled(batch && batch->hasFile && maySend);
    }
    m_check->setEnabled(batch && batch->checkedBy.isEmpty() && !batch->isWithdrawn() && maySend);
    const QString file =
        batch && !batch->hasFile
            ? tr("Its file was deleted when its time was over; what was sent to whom stays known.")
            : QString();
    const QString check = !batch ? QString()
                          : batch->isWithdrawn()
                              ? tr("▲ Taken back %1 by %2: %3. Its letters count as never sent: tear them up.")
                                    .arg(DisplayText::moment(batch->withdrawnAt, m_workspace.today()),
                                         batch->withdrawnBy, batch->withdrawnBecause)
                          : batch->checkedBy.isEmpty()
                              ? tr("▲ Not checked by a second person yet: somebody else than who made it "
                                   "compares the check sheet (last page) with the letters.")
                              : tr("Checked by %1").arg(batch->checkedBy);
    m_checked->setText(file.isEmpty() ? check : check + QLatin1Char('\n') + file);
    setTextColour(m_checked, batch && (batch->checkedBy.isEmpty() || batch->isWithdrawn()) ? coloursOf(palette()).late
                                                                 : coloursOf(palette()).muted);
    setVisible(batch.has_value());
}

bool BatchPanel::canPrint() const {
    return m_batch && m_print->isEnabled();
}

bool BatchPanel::canWithdraw() const {
    return m_batch && !m_isWithdrawing && !m_batch->isWithdrawn() &&
           m_workspace.session().may(Permission::SendNotices);
}

void BatchPanel::withdraw() {
    if (!canWithdraw()) {
        return;
    }
    const auto reason = MessageBox::askReason(
        this, tr("Take back batch %1: its letters were not sent").arg(m_batch->number), tr("Why?"), tr("Take back"));
    if (!reason) {
        return;
    }
    m_isWithdrawing = true;
    m_workspace.worker().run<NoticeBatch>(
        [campaign = m_batch->campaign, number = m_batch->number, why = *reason](Session& session) {
            return withdrawBatch(session, campaign, number, why);
        },
        this, [this](const Result<NoticeBatch>& withdrawn) { onWithdrawn(withdrawn); });
}

void BatchPanel::onWithdrawn(const Result<NoticeBatch>& withdrawn) {
    m_isWithdrawing = false;
    if (!withdrawn) {
        m_workspace.showError(withdrawn.error());
        return;
    }
    m_workspace.tell(tr("%1 was taken back. Letters: %2.").arg(withdrawn->number).arg(withdrawn->letters));
    if (m_batch && m_batch->id == withdrawn->id) {
        show(*withdrawn);
    }
    Q_EMIT changed();
}

void BatchPanel::focusFirst() {
    m_print->setFocus();
}

/// What was taken back was never sent: who wants it on paper is asked.
bool BatchPanel::mayPutOut(const QString& yes) {
    return canPrint() &&
           (!m_batch->isWithdrawn() ||
            MessageBox::confirm(this,
                                tr("%1 was taken back: %2. Its letters count as never sent and may not be posted.")
                                    .arg(m_batch->number, m_batch->withdrawnBecause),
                                yes));
}

void BatchPanel::print() {
    if (!mayPutOut(tr("Look at it all the same"))) {
        return;
    }
    const QString title = tr("%1, %2", "title, number of the batch").arg(m_batch->title, m_batch->number);
    PrintDialog dialog(m_workspace, printSourceOf(*m_batch),
                       m_batch->isWithdrawn() ? tr("%1 (taken back)", "title of a batch").arg(title) : title,
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
    const QString number = m_batch->isWithdrawn() ? tr("%1-taken-back", "part of a file name").arg(m_batch->number) : m_batch->number;
    return QStringLiteral("%1/%2-%3.%4").arg(folder, m_batch->notice, number, ending);
}

void BatchPanel::save() {
    write(false);
}

void BatchPanel::write(bool bySheets) {
    if (!mayPutOut(tr("Save it all the same"))) {
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
                forgetPassword();
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
