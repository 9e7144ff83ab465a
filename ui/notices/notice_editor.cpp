#include "ui/notices/notice_editor.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

#include "core/security/session.h"
#include "ui/frame/workspace.h"
#include "ui/notices/about_form.h"
#include "ui/notices/body_edit.h"
#include "ui/notices/columns_form.h"
#include "ui/notices/insert_list.h"
#include "ui/notices/layout_form.h"
#include "ui/notices/notice_words.h"
#include "ui/notices/pictures_form.h"
#include "ui/notices/preview_pane.h"
#include "ui/notices/sample_form.h"
#include "ui/support/elided_label.h"
#include "ui/support/fact_table.h"
#include "ui/support/scroll_pane.h"
#include "ui/support/wrapping_row.h"
#include "ui/theme/theme.h"

namespace saikoku::ui {

namespace {

constexpr int kPauseMilliseconds = 150;
constexpr int kTextShare = 5, kLowerShare = 3, kLeftShare = 11, kRightShare = 9;
constexpr int kLeastTextLines = 5;
constexpr char16_t kBodyFile[] = u"body.txt", kLayoutFile[] = u"layout.json", kSampleFile[] = u"sample.json";

bool isUndoOrRedo(const QKeyEvent& event) {
    return event.matches(QKeySequence::Undo) || event.matches(QKeySequence::Redo) ||
           event.keyCombination() == QKeyCombination(Qt::CTRL, Qt::Key_Y);
}

/// "placed[0].width": placed.
QString keyOf(const TemplateFault& fault) {
    return fault.field.section(QLatin1Char('.'), 0, 0).section(QLatin1Char('['), 0, 0);
}

/// Asks for no more height than it needs: text, pages and tables scroll by themselves, so that a low window
/// does not scroll as a whole.
class Halves : public QSplitter {
public:
    using QSplitter::QSplitter;
    QSize sizeHint() const override { return {QSplitter::sizeHint().width(), minimumSizeHint().height()}; }
};

}  // namespace

NoticeEditor::NoticeEditor(Workspace& workspace, QWidget* parent) : QWidget(parent), m_workspace(workspace) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::kSmall);
    column->addWidget(buildHead());
    auto* halves = new Halves(Qt::Horizontal, this);
    halves->setChildrenCollapsible(false);
    halves->addWidget(buildLeft());
    m_preview = new PreviewPane(workspace, m_document, halves);
    halves->addWidget(m_preview);
    halves->setStretchFactor(0, kLeftShare);
    halves->setStretchFactor(1, kRightShare);
    column->addWidget(halves, 1);
    m_checkSoon.setSingleShot(true);
    m_checkSoon.setInterval(kPauseMilliseconds);
    connect(&m_checkSoon, &QTimer::timeout, this, &NoticeEditor::check);
    connect(&m_document, &NoticeDocument::changed, this, &NoticeEditor::onChanged);
    connect(&m_document.history(), &QUndoStack::cleanChanged, this, &NoticeEditor::showState);
    connect(&m_document.history(), &QUndoStack::indexChanged, this, &NoticeEditor::showState);
    addUndoKeys();
    showPage(Page::Text);
    showLower(false);
    showState();
}

/// The history says that it goes; nobody is left to hear it.
NoticeEditor::~NoticeEditor() {
    m_document.history().disconnect(this);
    m_document.disconnect(this);
}

/// One history for all of it: a field's own undo would be another step of it.
void NoticeEditor::addUndoKeys() {
    for (const auto& [key, done] :
         {std::pair(QKeySequence(Qt::CTRL | Qt::Key_Z), &NoticeEditor::undo),
          std::pair(QKeySequence(Qt::CTRL | Qt::Key_Y), &NoticeEditor::redo),
          std::pair(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), &NoticeEditor::redo)}) {
        connect(new QShortcut(key, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut),
                &QShortcut::activated, this, done);
    }
    const QList<QLineEdit*> lines = m_pages->findChildren<QLineEdit*>();
    for (QLineEdit* line : lines) {
        line->installEventFilter(this);
    }
}

bool NoticeEditor::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride && isUndoOrRedo(*static_cast<QKeyEvent*>(event))) {
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

QPushButton* NoticeEditor::addButton(QLayout* row, const QString& label, const QString& name,
                                     void (NoticeEditor::*done)(), const QKeySequence& key) {
    auto* button = new QPushButton(label, this);
    button->setObjectName(name);
    button->setAutoDefault(false);
    if (!key.isEmpty()) {
        button->setToolTip(key.toString(QKeySequence::NativeText));
    }
    connect(button, &QPushButton::clicked, this, done);
    row->addWidget(button);
    return button;
}

QToolButton* NoticeEditor::addChoice(QLayout* row, const QString& label, const QString& name) {
    auto* choice = new QToolButton(this);
    choice->setText(label);
    choice->setObjectName(name);
    choice->setCheckable(true);
    choice->setFocusPolicy(Qt::TabFocus);
    row->addWidget(choice);
    return choice;
}

QWidget* NoticeEditor::buildHead() {
    auto* head = new QWidget(this);
    auto* row = new WrappingRow(Space::kSmall);
    head->setLayout(row);
    addButton(row, tr("To the list (F12)"), QStringLiteral("noticeToList"), &NoticeEditor::backWanted);
    m_state = new ElidedLabel(head);
    m_state->setObjectName(QStringLiteral("noticeState"));
    m_state->setForegroundRole(QPalette::PlaceholderText);
    m_state->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    row->addWidget(m_state);
    m_undo = addButton(row, tr("Undo"), QStringLiteral("noticeUndo"), &NoticeEditor::undo,
                       QKeySequence(Qt::CTRL | Qt::Key_Z));
    m_redo = addButton(row, tr("Redo"), QStringLiteral("noticeRedo"), &NoticeEditor::redo,
                       QKeySequence(Qt::CTRL | Qt::Key_Y));
    addButton(row, tr("Save as a fi&le"), QStringLiteral("noticeWriteFile"), &NoticeEditor::writeFile);
    m_save = addButton(row, tr("&Save as a new version"), QStringLiteral("noticeSave"), &NoticeEditor::save);
    return head;
}

QWidget* NoticeEditor::buildLeft() {
    auto* left = new QWidget(this);
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::kSmall);
    auto* row = new WrappingRow(Space::kUnit);
    m_choices = {addChoice(row, tr("Text (&B)"), QStringLiteral("noticeTextChoice")),
                 addChoice(row, tr("&About it"), QStringLiteral("noticeAboutChoice")),
                 addChoice(row, tr("Layou&t"), QStringLiteral("noticeLayoutChoice")),
                 addChoice(row, tr("&Columns"), QStringLiteral("noticeColumnsChoice")),
                 addChoice(row, tr("Pict&ures"), QStringLiteral("noticePicturesChoice")),
                 addChoice(row, tr("Sample (&J)"), QStringLiteral("noticeSampleChoice"))};
    column->addLayout(row);
    m_pages = new QStackedWidget(left);
    m_about = new AboutForm(m_document, m_pages);
    m_layout = new LayoutForm(m_document, m_pages);
    m_columns = new ColumnsForm(m_document, m_pages);
    m_pictures = new PicturesForm(m_workspace, m_document, m_pages);
    m_sample = new SampleForm(m_document, m_pages);
    m_body = new BodyEdit(m_document, m_pages);
    followFont(m_body,
               [this] { m_body->setMinimumHeight(m_body->fontMetrics().lineSpacing() * kLeastTextLines); });
    m_pages->addWidget(m_body);
    for (QWidget* form :
         std::initializer_list<QWidget*>{m_about, m_layout, m_columns, m_pictures, m_sample}) {
        m_pages->addWidget(new ScrollPane(form, m_pages));
    }
    column->addWidget(m_pages, kTextShare);
    column->addWidget(buildText(), kLowerShare);
    for (qsizetype i = 0; i < m_choices.size(); ++i) {
        connect(m_choices.at(i), &QToolButton::clicked, this, [this, i] { showPage(static_cast<Page>(i)); });
    }
    return left;
}

/// Below the text: what is wrong, or what can be inserted.
QWidget* NoticeEditor::buildText() {
    auto* part = new QWidget(this);
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::kUnit);
    auto* row = new WrappingRow(Space::kUnit);
    m_faultsChoice = addChoice(row, tr("&Faults (F4): %1").arg(0), QStringLiteral("noticeFaultsChoice"));
    m_insertChoice = addChoice(row, tr("&Insert (F8)"), QStringLiteral("noticeInsertChoice"));
    column->addLayout(row);
    m_lower = new QStackedWidget(part);
    m_table = new FactTable({{tr("Where"), 110}, {tr("Field"), 110}, {tr("What is wrong (Enter: to it)")}},
                            tr("In order: nothing would stop a run, nothing that may not be said."), m_lower);
    m_table->setObjectName(QStringLiteral("noticeFaults"));
    m_table->view()->setObjectName(QStringLiteral("noticeFaultsTable"));
    m_table->view()->setAccessibleName(tr("What is wrong"));
    m_insert = new InsertList(m_document, m_lower);
    m_lower->addWidget(m_table);
    m_lower->addWidget(m_insert);
    column->addWidget(m_lower, 1);
    connect(m_faultsChoice, &QToolButton::clicked, this, [this] { showLower(false); });
    connect(m_insertChoice, &QToolButton::clicked, this, &NoticeEditor::toInsert);
    connect(m_table, &FactTable::activated, this, &NoticeEditor::goToFault);
    connect(m_insert, &InsertList::wanted, this,
            [this](const QString& before, const QString& after, bool isOfLines) {
                showPage(Page::Text);
                m_body->insertAround(before, after, isOfLines);
            });
    return part;
}

void NoticeEditor::showPage(Page page) {
    m_pages->setCurrentIndex(static_cast<int>(page));
    for (qsizetype i = 0; i < m_choices.size(); ++i) {
        m_choices.at(i)->setChecked(i == static_cast<int>(page));
        markChosen(m_choices.at(i), i == static_cast<int>(page));
    }
}

void NoticeEditor::showLower(bool isInsert) {
    m_lower->setCurrentIndex(isInsert ? 1 : 0);
    for (const auto& [choice, isOn] :
         {std::pair(m_insertChoice, isInsert), std::pair(m_faultsChoice, !isInsert)}) {
        choice->setChecked(isOn);
        markChosen(choice, isOn);
    }
    if (isInsert) {
        m_insert->load();
    }
}

void NoticeEditor::focusBody() {
    showPage(Page::Text);
    m_body->setFocus(Qt::OtherFocusReason);
}

void NoticeEditor::focusTitle() {
    showPage(Page::About);
    m_about->focusTitle();
}

void NoticeEditor::toInsert() {
    showLower(true);
    m_insert->focusSearch();
}

void NoticeEditor::toFaults() {
    showLower(false);
    if (m_table->rowCount() > 0) {
        m_table->view()->setFocus(Qt::OtherFocusReason);
    }
}

void NoticeEditor::redraw() {
    check();
    m_preview->refresh();
}

void NoticeEditor::begin(const Start& start) {
    m_stateWords = start.state;
    m_basedOn = start.basedOn;
    ++m_opening;
    m_isSaving = false;
    m_isStored = start.isStored;
    m_caseName = start.caseName;
    m_layout->forget();
    m_columns->forget();
    m_pictures->forget();
    m_sample->forget();
    m_faults.clear();
    m_document.begin(start.notice);
    if (start.isNew) {
        m_document.setUnstored();
    }
    const Session& session = m_workspace.session();
    const bool mayChange = session.may(Permission::SendNotices) &&
                           (!start.notice.isForOfficers || session.may(Permission::Hold));
    setReadOnly(!mayChange);
    m_about->setNameFixed(start.isStored);
    m_about->setMayChangeOfficers(session.may(Permission::Hold));
    m_insert->load();
    showPage(start.isStored ? Page::Text : Page::About);
    showLower(false);
    showFaults();
    check();
    m_preview->begin(m_caseName);
    showState();
}

void NoticeEditor::setReadOnly(bool isReadOnly) {
    m_isReadOnly = isReadOnly;
    m_body->setReadOnly(isReadOnly);
    m_insertChoice->setEnabled(!isReadOnly);
    for (QWidget* form :
         std::initializer_list<QWidget*>{m_about, m_layout, m_columns, m_pictures, m_sample}) {
        form->setEnabled(!isReadOnly);
    }
}

void NoticeEditor::onChanged() {
    m_checkSoon.start();
    showState();
}

void NoticeEditor::check() {
    m_checkSoon.stop();
    if (m_checking) {
        m_checking->store(true);
    }
    m_checking = m_workspace.worker().run<QList<TemplateFault>>(
        [notice = m_document.notice()](Session& session) { return checkedNotice(session, notice); }, this,
        [this](const Result<QList<TemplateFault>>& faults) {
            if (faults) {
                m_faults = *faults;
                showFaults();
            }
        });
    if (m_lower->currentIndex() == 1) {
        m_insert->load();
    }
}

void NoticeEditor::showFaults() {
    QList<FactRow> rows;
    QHash<int, QStringList> ofBody;
    for (const TemplateFault& fault : std::as_const(m_faults)) {
        rows.append({{QStringLiteral("▲ ") + placeWords(fault), fault.field, fault.message},
                     false,
                     false,
                     rows.size() + 1,
                     {0}});
        if (fault.file == QStringView(kBodyFile) && fault.line > 0) {
            ofBody[fault.line].append(fault.field);
        }
    }
    m_table->setRows(rows);
    if (!rows.isEmpty()) {
        m_table->view()->selectRow(0);
    }
    m_faultsChoice->setText(tr("&Faults (F4): %1").arg(rows.size()));
    m_body->setFaults(ofBody);
    m_layout->setFaults(m_faults);
    m_columns->setFaults(m_faults);
    m_pictures->setFaults(m_faults);
    m_sample->setFaults(m_faults);
    Q_EMIT changed();
}

void NoticeEditor::showState() {
    const NoticeTemplate& notice = m_document.notice();
    QStringList words{notice.title, notice.name, m_stateWords};
    if (m_isReadOnly) {
        words.append(notice.isForOfficers ? tr("to read only: tax officers change it") : tr("to read only"));
    } else if (isChanged()) {
        words.append(tr("● changed, not saved"));
    }
    words.removeAll(QString());
    m_state->setText(words.join(QStringLiteral("  ·  ")));
    m_save->setEnabled(!m_isReadOnly && isChanged() && !m_isSaving);
    m_undo->setEnabled(m_document.history().canUndo());
    m_redo->setEnabled(m_document.history().canRedo());
    Q_EMIT changed();
}

void NoticeEditor::goToFault(qint64 row) {
    if (row < 1 || row > m_faults.size()) {
        return;
    }
    const TemplateFault fault = m_faults.at(row - 1);
    const QString key = keyOf(fault);
    if (key == QLatin1String("name")) {
        showPage(Page::About);
        m_about->focusName();
    } else if (fault.file == QStringView(kBodyFile)) {
        showPage(Page::Text);
        m_body->goToLine(qMax(1, fault.line));
    } else if (fault.file == QStringView(kSampleFile)) {
        showPage(Page::Sample);
        m_isReadOnly ? void() : m_sample->focusField(fault.field);
    } else if (fault.file != QStringView(kLayoutFile)) {
        showPage(Page::Pictures);
        m_pictures->focusPictures();
    } else if (key == QLatin1String("receivables") || key == QLatin1String("parts")) {
        showPage(Page::Columns);
        m_columns->focusTable(key);
    } else if (key == QLatin1String("placed")) {
        showPage(Page::Pictures);
        m_pictures->focusPlaced();
    } else if (m_layout->focusField(key)) {
        showPage(Page::Layout);
        m_layout->focusField(key);
    } else {
        showPage(Page::About);
        m_about->focusTitle();
    }
}

/// What is typed into a form and can't be read would be left out in silence.
bool NoticeEditor::hasUnread() {
    const QList<std::pair<Page, QString>> problems{{Page::Layout, m_layout->problem()},
                                                   {Page::Columns, m_columns->problem()},
                                                   {Page::Pictures, m_pictures->problem()}};
    for (const auto& [page, problem] : problems) {
        if (!problem.isEmpty()) {
            m_workspace.showError({ErrorCode::BadInput, problem, {}});
            showPage(page);
            page == Page::Layout ? void(m_layout->focusField({})) : void();
            return true;
        }
    }
    return false;
}

}  // namespace saikoku::ui
