#include "ui/dispatch/case_letter_dialog.h"

#include <QDir>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

#include "core/base/output_file.h"
#include "core/contact/promise_date_entry.h"
#include "core/letters/notice_choice.h"
#include "core/security/session.h"
#include "reports/letters/notice_run.h"
#include "ui/dispatch/letter_address_dialog.h"
#include "ui/dispatch/notice_runner.h"
#include "ui/dispatch/pdf_pages.h"
#include "ui/dispatch/print_job.h"
#include "ui/frame/workspace.h"
#include "ui/support/display_text.h"
#include "ui/support/file_dialog.h"
#include "ui/support/texts.h"
#include "ui/theme/theme.h"

namespace saikoku::ui {

namespace {

constexpr int kSoonMilliseconds = 200;
constexpr int kWidthInLetters = 84;
constexpr int kHeightInRows = 26;
constexpr int kRowsShown = 10;
constexpr int kDigits = 9;

QString slipName() {
    return QStringLiteral("payment-slip");
}

bool hasAskedSlip(const CaseFile& file) {
    return std::any_of(file.followUps.begin(), file.followUps.end(), [](const FollowUpOnFile& each) {
        return each.followUp.kind == FollowUpKind::Slip && each.standing.state == FollowUpState::Asked;
    });
}

/// What was agreed about the slips that wait to be printed.
QString slipMemo(const CaseFile& file) {
    QStringList memos;
    for (const FollowUpOnFile& each : file.followUps) {
        if (each.followUp.kind == FollowUpKind::Slip && each.standing.state == FollowUpState::Asked && !each.followUp.last().note.isEmpty()) {
            memos.append(each.followUp.last().note);
        }
    }
    return memos.join(DisplayText::listSeparator());
}

Result<int> printed(const QByteArray& pdf, const NoticeBatch& batch, const NoticeLayout& layout) {
    SAIKOKU_TRY_ASSIGN(const PdfPages pages, PdfPages::open(pdf));
    PrintJob job;
    job.tray = layout.tray;
    job.isDuplex = layout.isDuplex;
    job.title = batch.number;
    return printPages(pages, job);
}

/// To the printer, or to a file where one is named.
Result<int> handedOut(Session& session, const NoticeBatch& batch, const NoticeLayout& layout,
                      const QString& path) {
    SAIKOKU_TRY_ASSIGN(const QByteArray pdf, lettersAlone(session, batch));
    if (path.isEmpty()) {
        return printed(pdf, batch, layout);
    }
    SAIKOKU_TRY(writeOutput(path, pdf));
    return batch.pages;
}

}  // namespace

CaseLetterDialog::CaseLetterDialog(Workspace& workspace, const CaseFile& file, QWidget* parent)
    : QDialog(parent),
      m_workspace(workspace),
      m_file(file),
      m_list(new QListWidget(this)),
      m_deadline(new QLineEdit(this)),
      m_usable(new QLineEdit(this)),
      m_to(new QLabel(this)),
      m_problem(new QLabel(this)),
      m_preview(new LetterPreview(workspace, this)),
      m_print(new QPushButton(tr("&Print (Enter)"), this)),
      m_save(new QPushButton(tr("&Save as PDF …"), this)) {
    setObjectName(QStringLiteral("caseLetterDialog"));
    setWindowTitle(tr("Letter to one person"));
    build(tr("%1  %2", "number, name").arg(file.taxpayer.number, file.taxpayer.name));
    m_soon.setSingleShot(true);
    m_soon.setInterval(kSoonMilliseconds);
    connect(&m_soon, &QTimer::timeout, this, &CaseLetterDialog::askSelection);
    connect(m_list, &QListWidget::currentRowChanged, this, &CaseLetterDialog::askSelection);
    for (QLineEdit* line : {m_deadline, m_usable}) {
        connect(line, &QLineEdit::textChanged, &m_soon, qOverload<>(&QTimer::start));
    }
    readShelf();
}

void CaseLetterDialog::build(const QString& title) {
    auto* row = new QHBoxLayout(this);
    row->setSpacing(Space::kLarge);
    auto* side = new QVBoxLayout;
    side->setSpacing(Space::kSmall);
    row->addLayout(side, 2);
    row->addWidget(m_preview, 3);
    side->addWidget(sectionTitle(title, this));
    m_list->setObjectName(QStringLiteral("caseLetters"));
    m_list->setAccessibleName(tr("Letters that fit"));
    m_list->installEventFilter(this);
    followFont(m_list, [this] { m_list->setMinimumHeight(kRowsShown * rowHeight(m_list->font())); });
    side->addWidget(m_list, 1);
    auto* form = new QFormLayout;
    m_deadline->setObjectName(QStringLiteral("caseLetterDeadline"));
    m_deadline->setPlaceholderText(tr("as the office's rule"));
    form->addRow(tr("Pay &by"), m_deadline);
    m_usable->setObjectName(QStringLiteral("caseLetterUsable"));
    m_usable->setPlaceholderText(tr("as pay by"));
    form->addRow(tr("Slips &usable until"), m_usable);
    side->addLayout(form);
    for (QLabel* label : {m_to, m_problem}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        side->addWidget(label);
    }
    m_to->setObjectName(QStringLiteral("caseLetterTo"));
    m_problem->setObjectName(QStringLiteral("caseLetterProblem"));
    setTextColour(m_problem, coloursOf(palette()).late);
    auto* addresses = new QPushButton(tr("&Addresses for letters …"), this);
    addresses->setObjectName(QStringLiteral("caseLetterAddresses"));
    addresses->setAutoDefault(false);
    side->addWidget(addresses, 0, Qt::AlignLeft);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(Space::kSmall);
    const bool canPrint = !printerNames().isEmpty();
    m_print->setObjectName(QStringLiteral("caseLetterPrint"));
    m_print->setVisible(canPrint);
    m_print->setDefault(canPrint);
    m_save->setObjectName(QStringLiteral("caseLetterSave"));
    m_save->setText(canPrint ? m_save->text() : tr("&Save as PDF (Enter) …"));
    m_save->setAutoDefault(!canPrint);
    m_save->setDefault(!canPrint);
    auto* close = new QPushButton(tr("Close (Esc)"), this);
    close->setAutoDefault(false);
    for (QPushButton* each : {m_print, m_save, close}) {
        buttons->addWidget(each);
    }
    buttons->addStretch(1);
    side->addLayout(buttons);
    connect(addresses, &QPushButton::clicked, this, &CaseLetterDialog::changeAddresses);
    connect(m_print, &QPushButton::clicked, this, &CaseLetterDialog::accept);
    connect(m_save, &QPushButton::clicked, this, &CaseLetterDialog::save);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    followFont(this, [this] { fitIntoWindow(this, kWidthInLetters, kHeightInRows); });
    setBusy(true);
}

void CaseLetterDialog::readShelf() {
    m_workspace.worker().run<std::vector<ShelvedNotice>>(
        [](Session& session) { return noticeShelf(session); }, this,
        [this](const Result<std::vector<ShelvedNotice>>& shelf) {
            setBusy(false);
            if (!shelf) {
                showProblem(shelf.error().message);
                return;
            }
            NoticeOccasion occasion = noticeOccasion(m_file, m_workspace.campaign().kind,
                                                     m_workspace.session().may(Permission::Hold));
            occasion.campaign = m_workspace.campaign().code;
            m_notices = fittingNotices(*shelf, occasion);
            showNotices();
        });
}

void CaseLetterDialog::showNotices() {
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    int place = 0;
    for (const NoticeVersion& each : m_notices) {
        const QString digit = ++place <= kDigits ? QString::number(place) : QStringLiteral(" ");
        m_list->addItem(tr("%1  %2", "digit, title").arg(digit, each.notice.title));
    }
    if (m_notices.empty()) {
        showProblem(
            tr("No template fits this case: nothing is owed that may be asked, and nothing was promised."));
        return;
    }
    m_list->setCurrentRow(0);
    m_list->setFocus();
    askSelection();
}

Result<LetterRequest> CaseLetterDialog::request() const {
    const NoticeTemplate& notice = m_notices.at(static_cast<std::size_t>(m_list->currentRow())).notice;
    LetterRequest request;
    request.campaign = m_workspace.campaign().id;
    request.notice = notice.name;
    request.cases = {m_file.taxpayer.id};
    request.isSingle = true;
    request.slipsAsked = notice.name == slipName() && hasAskedSlip(m_file);
    request.date = m_workspace.today();
    request.notAgainDays = 0;  // who writes one letter by hand has the list of the others before their eyes
    if (!m_deadline->text().trimmed().isEmpty()) {
        SAIKOKU_TRY_ASSIGN(request.deadline, parsePromiseDate(m_deadline->text(), m_workspace.today()));
    }
    if (!m_usable->text().trimmed().isEmpty()) {
        SAIKOKU_TRY_ASSIGN(request.usableUntil, parsePromiseDate(m_usable->text(), m_workspace.today()));
    }
    return request;
}

void CaseLetterDialog::askSelection() {
    if (m_asking) {
        m_asking->store(true);
    }
    m_selection.reset();
    showProblem({});
    m_to->clear();
    if (m_list->currentRow() < 0) {
        return;
    }
    const NoticeTemplate& notice = m_notices.at(static_cast<std::size_t>(m_list->currentRow())).notice;
    m_deadline->setEnabled(notice.needsReceivables);
    m_usable->setEnabled(notice.brings);
    const Result<LetterRequest> wish = request();
    if (!wish) {
        m_preview->clear();
        showProblem(wish.error().message);
        return;
    }
    m_asking = m_workspace.worker().run<SharedSelection>(
        [wish = *wish](Session& session) -> Result<SharedSelection> {
            SAIKOKU_TRY_ASSIGN(LetterSelection selection, selectLetters(session, wish));
            return SharedSelection(std::make_shared<const LetterSelection>(std::move(selection)));
        },
        this, [this](const Result<SharedSelection>& selection) { showSelection(selection); });
}

void CaseLetterDialog::showSelection(const Result<SharedSelection>& selection) {
    if (!selection) {
        m_preview->clear();
        showProblem(selection.error().message);
        return;
    }
    if ((*selection)->receivers.empty()) {
        QStringList reasons;
        for (const ExcludedCases& each : (*selection)->excluded) {
            reasons.append(labelOf(each.reason));
        }
        m_preview->clear(tr("There is no page: this letter is not made for this person."));
        showProblem(tr("No such letter to this person: %1").arg(reasons.join(DisplayText::listSeparator())));
        return;
    }
    m_selection = *selection;
    const LetterSelection& found = *m_selection;
    QStringList lines;
    if (found.request.deadline.isValid() && found.version.notice.needsReceivables) {
        lines.append(tr("Pay by %1").arg(DisplayText::longDate(found.request.deadline)));
    }
    if (found.request.slipsAsked) {
        lines.append(tr("The slip that was asked for in a talk leaves with it."));
        if (const QString memo = slipMemo(m_file); !memo.isEmpty()) {
            lines.append(tr("Written with the request: %1").arg(memo));
        }
    }
    m_to->setText(lines.join(QLatin1Char('\n')));
    m_preview->show(m_selection, found.receivers.front());
}

/// Digits choose; the list keeps the arrows.
bool CaseLetterDialog::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key >= Qt::Key_1 && key <= Qt::Key_9 && key - Qt::Key_1 < m_list->count()) {
            m_list->setCurrentRow(key - Qt::Key_1);
            return true;
        }
        if (key == Qt::Key_PageUp || key == Qt::Key_PageDown) {
            m_preview->turn(key == Qt::Key_PageUp ? -1 : 1);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void CaseLetterDialog::accept() {
    if (m_print->isHidden()) {
        save();
    } else {
        make({});
    }
}

/// Where to is asked first: who cancels there has sent nothing.
void CaseLetterDialog::save() {
    if (!m_selection || m_isBusy) {
        return;
    }
    const QString folder = m_workspace.dataFolder().isEmpty()
                               ? QDir::homePath()
                               : m_workspace.dataFolder() + QStringLiteral("/exports");
    QDir().mkpath(folder);
    const QString suggested =
        QStringLiteral("%1/%2-%3-%4.pdf")
            .arg(folder, m_selection->version.notice.name, m_file.taxpayer.number,
                 m_workspace.today().toString(Qt::ISODate));
    const QString path =
        FileDialog::saveFile(this, tr("Save the letter"), suggested, tr("PDF files (*.pdf)"));
    if (!path.isEmpty()) {
        make(path);
    }
}

void CaseLetterDialog::make(const QString& path) {
    if (!m_selection || m_isBusy) {
        return;
    }
    setBusy(true);
    m_workspace.worker().run<Done>(
        [selection = m_selection, path](Session& session) -> Result<Done> {
            SAIKOKU_TRY_ASSIGN(const reports::NoticeRunResult result,
                               reports::makeNotices(session, *selection, {}));
            return Done{result.batch,
                        handedOut(session, result.batch, selection->version.notice.layout, path)};
        },
        this, [this, path](const Result<Done>& done) { onDone(done, path); });
}

/// A letter that was made stays made when printer or disk fails: it is printed again from 発送管理 or the
/// case's tab.
void CaseLetterDialog::onDone(const Result<Done>& done, const QString& path) {
    setBusy(false);
    if (!done) {
        showProblem(done.error().message);
        return;
    }
    m_made = done->batch;
    if (!done->out) {
        m_workspace.showError(
            {done->out.error().code,
             tr("%1 is made and entered, but: %2 Print it again from the case's tab Dispatches.")
                 .arg(done->batch.number, done->out.error().message),
             done->out.error().detail});
    } else {
        m_workspace.announce(path.isEmpty()
                                 ? tr("%1, %2: given to the printer.", "title, number of the batch")
                                       .arg(done->batch.title, done->batch.number)
                                 : tr("%1, %2: written to %3", "title, number of the batch, file")
                                       .arg(done->batch.title, done->batch.number, path));
    }
    QDialog::accept();
}

void CaseLetterDialog::changeAddresses() {
    LetterAddressDialog dialog(m_workspace.session(), m_workspace.campaign().id, m_file, this);
    dialog.exec();
    if (dialog.isChanged()) {
        m_isChanged = true;
        askSelection();
    }
    m_list->setFocus();
}

void CaseLetterDialog::showProblem(const QString& sentence) {
    m_problem->setText(sentence.isEmpty() ? QString() : QStringLiteral("▲ ") + sentence);
}

void CaseLetterDialog::setBusy(bool busy) {
    m_isBusy = busy;
    m_print->setEnabled(!busy);
    m_save->setEnabled(!busy);
}

}  // namespace saikoku::ui
