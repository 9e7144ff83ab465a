#include "ui/notices/insert_list.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QVBoxLayout>

#include <utility>

#include "core/base/text_folding.h"
#include "core/notices/notice_body.h"
#include "ui/notices/notice_document.h"
#include "ui/support/fact_table.h"
#include "ui/support/texts.h"
#include "ui/theme/theme.h"

namespace saikoku::ui {

namespace {

constexpr int kPictureHeight = 20;

}  // namespace

InsertList::InsertList(NoticeDocument& document, QWidget* parent) : QWidget(parent), m_document(document) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::kUnit);
    auto* row = new QHBoxLayout;
    auto* label = new QLabel(tr("Look for (&Q)"), this);
    m_search = new QLineEdit(this);
    m_search->setObjectName(QStringLiteral("noticeInsertSearch"));
    m_search->setPlaceholderText(tr("name or word; Enter: at the cursor, Ctrl+Enter: as a section"));
    m_search->setClearButtonEnabled(true);
    label->setBuddy(m_search);
    row->addWidget(label);
    row->addWidget(m_search, 1);
    column->addLayout(row);
    m_table = new FactTable({{tr("Kind"), 80}, {tr("What"), 150}, {tr("Name"), 130}, {tr("Example")}},
                            tr("Nothing has such a name."), this);
    m_table->setObjectName(QStringLiteral("noticeInsert"));
    m_table->view()->setObjectName(QStringLiteral("noticeInsertTable"));
    m_table->view()->setAccessibleName(tr("Fields and blocks"));
    column->addWidget(m_table, 1);
    connect(m_search, &QLineEdit::textChanged, this, &InsertList::showPieces);
    connect(m_table, &FactTable::activated, this, [this] { put(false); });
    m_search->installEventFilter(this);
    m_table->view()->installEventFilter(this);
}

QList<InsertList::Piece> InsertList::blockPieces() const {
    const QString table = tr("Table"), block = tr("Block"), mark = tr("Mark");
    QList<Piece> all{
        {table,
         tr("open arrears, line by line"),
         QStringLiteral("[receivables]"),
         {},
         QStringLiteral("[receivables]"),
         {},
         true},
        {table,
         tr("dated parts of a promise or plan"),
         QStringLiteral("[parts]"),
         {},
         QStringLiteral("[parts]"),
         {},
         true},
        {block,
         tr("payment slips with their codes"),
         QStringLiteral("[slip]"),
         {},
         QStringLiteral("[slip]"),
         {},
         true},
        {block,
         tr("lines to sign on"),
         QStringLiteral("[signature]"),
         {},
         QStringLiteral("[signature]"),
         {},
         true},
        {block,
         tr("a frame around it"),
         QStringLiteral("[frame] … [end]"),
         {},
         QStringLiteral("[frame]"),
         QStringLiteral("[end]"),
         true},
        {block,
         tr("stays on one page"),
         QStringLiteral("[keep] … [end]"),
         {},
         QStringLiteral("[keep]"),
         QStringLiteral("[end]"),
         true},
        {block, tr("a new page"), QStringLiteral("[page]"), {}, QStringLiteral("[page]"), {}, true},
        {block, tr("a line across"), QStringLiteral("---"), {}, QStringLiteral("---"), {}, true},
        {mark, tr("a heading"), QStringLiteral("# "), {}, QStringLiteral("# "), {}, false},
        {mark, tr("flush right"), QStringLiteral("> "), {}, QStringLiteral("> "), {}, false},
        {mark, tr("a point of a list"), QStringLiteral("- "), {}, QStringLiteral("- "), {}, false},
        {mark, tr("bold"), QStringLiteral("**…**"), {}, QStringLiteral("**"), QStringLiteral("**"), false}};
    QStringList pictures = m_document.notice().pictures.keys();
    pictures.sort();
    for (const QString& name : std::as_const(pictures)) {
        const QString written = QStringLiteral("[picture %1 %2]").arg(name).arg(kPictureHeight);
        all.append({tr("Picture"), name, written, tr("%1 mm high").arg(kPictureHeight), written, {}, true});
    }
    return all;
}

QList<InsertList::Piece> InsertList::pieces() const {
    QList<Piece> all;
    for (const LetterField& field : noticeFields(m_document.notice())) {
        const QString end = QStringLiteral("{{/%1}}").arg(field.name);
        if (!field.isSection) {
            all.append({field.group,
                        field.label,
                        field.name,
                        field.example,
                        QStringLiteral("{{%1}}").arg(field.name),
                        {},
                        false,
                        true});
            continue;
        }
        const QString only = QStringLiteral("{{#%1}}").arg(field.name),
                      without = QStringLiteral("{{^%1}}").arg(field.name);
        all.append({tr("Section"), tr("only with: %1").arg(field.label), only, QString(), only, end, true});
        all.append(
            {tr("Section"), tr("only without: %1").arg(field.label), without, QString(), without, end, true});
    }
    return all + blockPieces();
}

void InsertList::load() {
    QList<Piece> all = pieces();
    if (all != m_all) {
        m_all = std::move(all);
        showPieces();
    }
}

/// A name that is written whole stands first.
void InsertList::showPieces() {
    const QString sought = foldForSearch(m_search->text());
    m_shown.clear();
    for (qsizetype i = 0; i < m_all.size(); ++i) {
        const Piece& each = m_all.at(i);
        if (each.name == m_search->text().trimmed()) {
            m_shown.prepend(static_cast<int>(i));
        } else if (sought.isEmpty() || foldForSearch(each.label + each.name + each.group).contains(sought)) {
            m_shown.append(static_cast<int>(i));
        }
    }
    QList<FactRow> rows;
    for (const int at : std::as_const(m_shown)) {
        const Piece& each = m_all.at(at);
        rows.append({{each.group, each.label, each.name, each.example}, false, false, rows.size() + 1});
    }
    m_table->setRows(rows);
    if (!rows.isEmpty()) {
        m_table->view()->selectRow(0);
    }
}

void InsertList::focusSearch() {
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void InsertList::put(bool asSection) {
    const qint64 row = m_table->currentId();
    if (row < 1 || row > m_shown.size()) {
        return;
    }
    const Piece& piece = m_all.at(m_shown.at(row - 1));
    if (asSection && piece.isField) {
        Q_EMIT wanted(QStringLiteral("{{#%1}}").arg(piece.name), QStringLiteral("{{/%1}}").arg(piece.name),
                      false);
    } else {
        Q_EMIT wanted(piece.before, piece.after, piece.isOfLines);
    }
}

/// Arrows go from the line into the list; Enter is the same in both.
bool InsertList::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress) {
        return QWidget::eventFilter(watched, event);
    }
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (isEnter && (watched == m_search || key->modifiers().testFlag(Qt::ControlModifier))) {
        put(key->modifiers().testFlag(Qt::ControlModifier));
        return true;
    }
    if (watched == m_search && (key->key() == Qt::Key_Down || key->key() == Qt::Key_Up)) {
        const int row = m_table->view()->currentIndex().row() + (key->key() == Qt::Key_Down ? 1 : -1);
        m_table->view()->selectRow(qBound(0, row, qMax(0, m_table->rowCount() - 1)));
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

}  // namespace saikoku::ui
