#include "ui/notices/columns_form.h"

#include <QLabel>
#include <QRegularExpression>
#include <QVBoxLayout>

#include <algorithm>

#include "core/notices/letter_fields.h"
#include "ui/notices/notice_document.h"
#include "ui/notices/notice_words.h"
#include "ui/scripts/cell_choice.h"
#include "ui/support/texts.h"
#include "ui/survey/word_table.h"
#include "ui/theme/theme.h"

namespace saikoku::ui {

namespace {

constexpr double kPaperWidth = 210;
constexpr int kLeastRows = 5;

enum Column { Field, Heading, Width, Side };

bool areSame(const std::vector<NoticeColumn>& some, const std::vector<NoticeColumn>& others) {
    return std::equal(some.begin(), some.end(), others.begin(), others.end(),
                      [](const NoticeColumn& one, const NoticeColumn& other) {
                          return one.field == other.field && one.title == other.title &&
                                 one.width == other.width && one.alignRight == other.alignRight;
                      });
}

}  // namespace

ColumnsForm::ColumnsForm(NoticeDocument& document, QWidget* parent) : QWidget(parent), m_document(document) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::kSmall);
    m_note = new QLabel(this);
    m_note->setObjectName(QStringLiteral("noticeColumnsNote"));
    m_note->setWordWrap(true);
    m_note->setTextFormat(Qt::PlainText);
    m_note->hide();
    column->addWidget(m_note);
    m_receivables =
        build(QStringLiteral("receivables"), tr("Table of the open a&rrears"), &NoticeLayout::receivables);
    m_parts = build(QStringLiteral("parts"), tr("Table of the dated &parts"), &NoticeLayout::parts);
    auto* hint = mutedLabel(
        tr("A row is a column of the paper, from left to right; an empty heading is the usual one. "
           "Typing in the last row adds one, an emptied row goes, Ctrl+Up and Ctrl+Down move one."),
        this);
    hint->setWordWrap(true);
    column->addWidget(hint);
    column->addStretch();
    connect(m_receivables.table, &WordTable::changed, this, [this] { take(m_receivables); });
    connect(m_parts.table, &WordTable::changed, this, [this] { take(m_parts); });
    connect(&document, &NoticeDocument::changed, this, &ColumnsForm::show);
}

ColumnsForm::Part ColumnsForm::build(const QString& name, const QString& title,
                                     std::vector<NoticeColumn> NoticeLayout::*columns) {
    auto* label = sectionTitle(title, this);
    auto* table = new WordTable({tr("Column"), tr("Heading"), tr("Width in mm"), tr("Side")}, Heading, this);
    table->setObjectName(QStringLiteral("noticeColumns_") + name);
    label->setBuddy(table);
    table->setItemDelegateForColumn(Field, new CellChoice(
                                               [this, name](const QModelIndex&) {
                                                   QStringList offers;
                                                   for (const QString& field : letterColumns(name)) {
                                                       offers.append(offered(name, field));
                                                   }
                                                   return offers;
                                               },
                                               true, table));
    table->setItemDelegateForColumn(Side, new CellChoice(
                                              [](const QModelIndex&) {
                                                  return QStringList{tr("left"), tr("right")};
                                              },
                                              false, table));
    followFont(table, [table] { table->setMinimumHeight(rowHeight(table->font()) * kLeastRows); });
    auto* sum = mutedLabel({}, this);
    sum->setObjectName(QStringLiteral("noticeWidth_") + name);
    sum->setWordWrap(true);
    layout()->addWidget(label);
    layout()->addWidget(table);
    layout()->addWidget(sum);
    return {name, columns, table, sum, std::nullopt, {}};
}

/// "納期限 (due_date)": what it is called on the paper and in files.
QString ColumnsForm::offered(const QString& table, const QString& field) const {
    return letterColumns(table).contains(field)
               ? QStringLiteral("%1 (%2)").arg(letterColumnTitle(field, m_document.notice().language), field)
               : field;
}

QString ColumnsForm::fieldIn(const QString& cell) const {
    static const QRegularExpression inBrackets(QStringLiteral(R"(\(([a-z_]+)\)\s*$)"));
    const QRegularExpressionMatch match = inBrackets.match(cell);
    return match.hasMatch() ? match.captured(1) : cell.trimmed();
}

QStringList ColumnsForm::rowOf(const QString& table, const NoticeColumn& column) const {
    return {offered(table, column.field), column.title, lengthWords(column.width),
            column.alignRight ? tr("right") : tr("left")};
}

Result<std::vector<NoticeColumn>> ColumnsForm::columnsIn(const Part& part) const {
    std::vector<NoticeColumn> columns;
    for (const QStringList& row : part.table->rows()) {
        const int number = static_cast<int>(columns.size()) + 1;
        NoticeColumn column;
        column.field = fieldIn(row.value(Field));
        if (!letterColumns(part.name).contains(column.field)) {
            return fail(ErrorCode::BadInput, tr("Row %1: \"%2\" is no column. Choose one of the list (F2).")
                                                 .arg(number)
                                                 .arg(row.value(Field)));
        }
        const std::optional<double> width = lengthIn(row.value(Width));
        if (!width) {
            return fail(ErrorCode::BadInput, tr("Row %1: \"%2\" is no width. Write mm in digits, e.g. 24.")
                                                 .arg(number)
                                                 .arg(row.value(Width)));
        }
        column.title = row.value(Heading);
        column.width = *width;
        column.alignRight =
            row.value(Side) == tr("right") || (row.value(Side).isEmpty() && isSumColumn(column.field));
        columns.push_back(column);
    }
    return columns;
}

void ColumnsForm::take(Part& part) {
    const Result<std::vector<NoticeColumn>> columns = columnsIn(part);
    part.unread = columns ? QString() : columns.error().message;
    if (columns && !areSame(*columns, m_document.notice().layout.*part.columns)) {
        part.shown = *columns;
        NoticeTemplate notice = m_document.notice();
        notice.layout.*part.columns = *columns;
        m_document.change(tr("Columns"), notice);
    }
    showNotes();
}

QString ColumnsForm::problem() const {
    return m_receivables.unread.isEmpty() ? m_parts.unread : m_receivables.unread;
}

void ColumnsForm::setFaults(const QList<TemplateFault>& faults) {
    QStringList notes;
    for (const TemplateFault& fault : faults) {
        if (fault.file == QLatin1String("layout.json") &&
            (fault.field.contains(QLatin1String("receivables")) ||
             fault.field.contains(QLatin1String("parts")))) {
            notes.append(QStringLiteral("▲ ") + fault.message);
        }
    }
    m_faults = notes.join(QLatin1Char('\n'));
    showNotes();
}

void ColumnsForm::focusTable(const QString& table) {
    (table == m_parts.name ? m_parts : m_receivables).table->setFocus(Qt::OtherFocusReason);
}

void ColumnsForm::forget() {
    for (Part* part : {&m_receivables, &m_parts}) {
        part->shown.reset();
        part->unread.clear();
    }
}

/// A table is filled anew only where the layout has become another one than it last said: a row that is half
/// typed stays.
void ColumnsForm::show() {
    for (Part* part : {&m_receivables, &m_parts}) {
        const std::vector<NoticeColumn>& wanted = m_document.notice().layout.*part->columns;
        if (!part->shown || !areSame(*part->shown, wanted)) {
            QList<QStringList> rows;
            for (const NoticeColumn& each : wanted) {
                rows.append(rowOf(part->name, each));
            }
            part->table->setRows(rows);
            part->shown = wanted;
            part->unread.clear();
        }
    }
    showNotes();
}

void ColumnsForm::showNotes() {
    const NoticeLayout& layout = m_document.notice().layout;
    for (const Part* part : {&m_receivables, &m_parts}) {
        double sum = 0;
        for (const NoticeColumn& each : layout.*part->columns) {
            sum += each.width;
        }
        part->sum->setText(
            tr("Together %1 mm of %2 mm between the margins.")
                .arg(lengthWords(sum), lengthWords(qMax(0.0, kPaperWidth - layout.left - layout.right))));
    }
    QStringList notes;
    for (const QString& unread : {m_receivables.unread, m_parts.unread}) {
        if (!unread.isEmpty()) {
            notes.append(QStringLiteral("▲ ") + unread);
        }
    }
    if (!m_faults.isEmpty()) {
        notes.append(m_faults);
    }
    setTextColour(m_note, coloursOf(palette()).late);
    m_note->setText(notes.join(QLatin1Char('\n')));
    m_note->setVisible(!notes.isEmpty());
}

}  // namespace saikoku::ui
