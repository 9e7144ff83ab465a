#include "ui/notices/sample_form.h"

#include <QLabel>
#include <QVBoxLayout>

#include <utility>

#include "core/notices/letter_fields.h"
#include "core/notices/notice_body.h"
#include "ui/notices/notice_document.h"
#include "ui/scripts/cell_choice.h"
#include "ui/support/texts.h"
#include "ui/survey/word_table.h"
#include "ui/theme/theme.h"

namespace saikoku::ui {

namespace {

enum Column { Field, Value };

QStringList fieldNames() {
    QStringList names;
    for (const LetterField& each : noticeFields()) {
        if (!each.isSection) {
            names.append(each.name);
        }
    }
    return names;
}

QString exampleOf(const QString& field) {
    for (const LetterField& each : noticeFields()) {
        if (each.name == field) {
            return each.example;
        }
    }
    return {};
}

}  // namespace

SampleForm::SampleForm(NoticeDocument& document, QWidget* parent) : QWidget(parent), m_document(document) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::kSmall);
    m_note = new QLabel(this);
    m_note->setObjectName(QStringLiteral("noticeSampleNote"));
    m_note->setWordWrap(true);
    m_note->setTextFormat(Qt::PlainText);
    m_note->hide();
    column->addWidget(m_note);
    auto* title = sectionTitle(tr("&Values of the sample"), this);
    column->addWidget(title);
    m_table = new WordTable({tr("Field"), tr("As it stands in the letter")}, Value, this);
    m_table->setObjectName(QStringLiteral("noticeSample"));
    m_table->setItemDelegateForColumn(
        Field, new CellChoice([](const QModelIndex&) { return fieldNames(); }, true, m_table));
    title->setBuddy(m_table);
    column->addWidget(m_table, 1);
    auto* hint = mutedLabel(tr("Name, address, arrears and dated parts of the sample come with the "
                               "template's file (sample.json)."),
                            this);
    hint->setWordWrap(true);
    column->addWidget(hint);
    connect(m_table, &WordTable::changed, this, &SampleForm::take);
    connect(&document, &NoticeDocument::changed, this, &SampleForm::show);
}

void SampleForm::take() {
    QHash<QString, QString> values;
    for (const QStringList& row : m_table->rows()) {
        if (!row.value(Field).isEmpty()) {
            values.insert(row.value(Field), row.value(Value));
        }
    }
    if (values != m_document.notice().sample.values) {
        m_shown = values;
        NoticeTemplate notice = m_document.notice();
        notice.sample.values = values;
        m_document.change(tr("Sample"), notice);
    }
}

void SampleForm::setFaults(const QList<TemplateFault>& faults) {
    QStringList notes;
    for (const TemplateFault& fault : faults) {
        if (fault.file == QLatin1String("sample.json")) {
            notes.append(QStringLiteral("▲ ") + fault.message);
        }
    }
    setTextColour(m_note, coloursOf(palette()).late);
    m_note->setText(notes.join(QLatin1Char('\n')));
    m_note->setVisible(!notes.isEmpty());
}

void SampleForm::focusField(const QString& field) {
    if (!field.isEmpty() && m_document.notice().sample.values.value(field).isEmpty() &&
        fieldNames().contains(field)) {
        NoticeTemplate notice = m_document.notice();
        notice.sample.values.insert(field, exampleOf(field));
        m_document.change(tr("Sample"), notice);
    }
    const QList<QTableWidgetItem*> found = m_table->findItems(field, Qt::MatchExactly);
    if (!found.isEmpty()) {
        m_table->setCurrentCell(found.constFirst()->row(), Value);
    }
    m_table->setFocus(Qt::OtherFocusReason);
}

void SampleForm::show() {
    const QHash<QString, QString>& values = m_document.notice().sample.values;
    if (m_shown && *m_shown == values) {
        return;
    }
    QStringList names = values.keys();
    names.sort();
    QList<QStringList> rows;
    for (const QString& name : std::as_const(names)) {
        rows.append({name, values.value(name)});
    }
    m_table->setRows(rows);
    m_shown = values;
}

}  // namespace saikoku::ui
