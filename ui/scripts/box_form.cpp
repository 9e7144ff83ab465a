#include "ui/scripts/box_form.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>

#include <utility>

#include "core/scripts/script_edit.h"
#include "ui/scripts/cell_choice.h"
#include "ui/scripts/record_words.h"
#include "ui/scripts/script_document.h"
#include "ui/support/texts.h"
#include "ui/survey/word_table.h"
#include "ui/theme/theme.h"

namespace saikoku::ui {

namespace {

constexpr int kTextLines = 4, kCompanyLines = 2, kNoteLines = 2;
constexpr int kAnswerRows = 6, kWriteRows = 4;
constexpr int kNextLetters = 8;

void setLine(QLineEdit* line, const QString& text) {
    if (line->text() != text) {
        line->setText(text);
    }
}

void setLines(QPlainTextEdit* field, const QString& text) {
    if (field->toPlainText() != text) {
        field->setPlainText(text);
    }
}

template <class T>
QStringList labels() {
    QStringList all;
    for (const T value : allValues<T>()) {
        all.append(labelOf(value));
    }
    return all;
}

template <class T>
std::optional<T> valueOfLabel(const QString& label) {
    for (const T value : allValues<T>()) {
        if (labelOf(value) == label) {
            return value;
        }
    }
    return std::nullopt;
}

QList<QStringList> rowsOf(const QList<ScriptAnswer>& answers) {
    QList<QStringList> rows;
    for (const ScriptAnswer& answer : answers) {
        rows.append(
            {answer.text, answer.next, answer.branch ? labelOf(*answer.branch) : QString(), answer.id});
    }
    return rows;
}

QList<QStringList> rowsOf(const QList<RecordWrite>& writes) {
    QList<QStringList> rows;
    for (const RecordWrite& write : writes) {
        rows.append({labelOf(write.part), shownValue(write.part, write.value)});
    }
    return rows;
}

QString freeAnswerId(const QList<ScriptAnswer>& answers) {
    for (qsizetype number = answers.size() + 1;; ++number) {
        const QString id = QStringLiteral("a%1").arg(number);
        if (std::none_of(answers.begin(), answers.end(),
                         [&id](const ScriptAnswer& each) { return each.id == id; })) {
            return id;
        }
    }
}

}  // namespace

BoxForm::BoxForm(ScriptDocument& document, QWidget* parent) : QWidget(parent), m_document(document) {
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Space::kSmall);
    grid->setVerticalSpacing(Space::kUnit);
    m_title = new QLineEdit(this);
    m_title->setObjectName(QStringLiteral("boxTitle"));
    m_code = new QLineEdit(this);
    m_code->setObjectName(QStringLiteral("boxCode"));
    m_code->setToolTip(tr("unique in the script: letters, digits, - and _"));
    m_kind = new QComboBox(this);
    m_kind->setObjectName(QStringLiteral("boxKind"));
    for (const BoxKind kind : allValues<BoxKind>()) {
        m_kind->addItem(labelOf(kind), codeOf(kind));
    }
    int row = 0;
    m_findings = new QLabel(this);
    m_findings->setObjectName(QStringLiteral("boxFindings"));
    m_findings->setWordWrap(true);
    m_findings->setTextFormat(Qt::PlainText);
    grid->addWidget(m_findings, row++, 0, 1, 2);
    addRow(grid, row, tr("&Title"), m_title);
    addRow(grid, row, tr("&Kind"), m_kind);
    addRow(grid, row, tr("Co&de"), m_code);
    m_codeFault = new QLabel(this);
    m_codeFault->setObjectName(QStringLiteral("boxCodeFault"));
    m_codeFault->setWordWrap(true);
    m_codeFault->hide();
    grid->addWidget(m_codeFault, row++, 0, 1, 2);
    m_person = addText(grid, row, tr("What is said (p&erson)"), QStringLiteral("boxPerson"), kTextLines);
    m_company =
        addText(grid, row, tr("To a c&ompany, if otherwise"), QStringLiteral("boxCompany"), kCompanyLines);
    m_note = addText(grid, row, tr("&Note for the caller, not said"), QStringLiteral("boxNote"), kNoteLines);
    m_next = new QComboBox(this);
    m_next->setObjectName(QStringLiteral("boxNext"));
    m_next->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_next->setMinimumContentsLength(kNextLetters);
    addRow(grid, row, tr("&Goes on with"), m_next);
    buildAnswers(grid, row);
    grid->setColumnStretch(1, 1);
    grid->setRowStretch(row, 1);
    connectFields();
    connect(&document, &ScriptDocument::changed, this, &BoxForm::show);
    connect(&document, &ScriptDocument::chosenChanged, this, &BoxForm::show);
    show();
}

void BoxForm::addRow(QGridLayout* grid, int& row, const QString& label, QWidget* field) {
    auto* name = new QLabel(label, this);
    name->setBuddy(field);
    grid->addWidget(name, row, 0);
    grid->addWidget(field, row++, 1);
}

QPlainTextEdit* BoxForm::addText(QGridLayout* grid, int& row, const QString& label, const QString& name,
                                 int lines) {
    auto* field = new QPlainTextEdit(this);
    field->setObjectName(name);
    field->setTabChangesFocus(true);
    field->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    followFont(field, [field, lines] {
        field->setFixedHeight(lines * field->fontMetrics().lineSpacing() +
                              2 * (field->frameWidth() + qRound(field->document()->documentMargin())));
    });
    auto* title = new QLabel(label, this);
    title->setBuddy(field);
    grid->addWidget(title, row++, 0, 1, 2);
    grid->addWidget(field, row++, 0, 1, 2);
    return field;
}

void BoxForm::buildAnswers(QGridLayout* grid, int& row) {
    m_answers = new WordTable({tr("Answer"), tr("Goes on with"), tr("Turn"), tr("Code")}, 0, this);
    m_answers->setObjectName(QStringLiteral("boxAnswers"));
    m_answers->setItemDelegateForColumn(
        1, new CellChoice([this](const QModelIndex&) { return boxIds(); }, false, m_answers));
    m_answers->setItemDelegateForColumn(
        2, new CellChoice([](const QModelIndex&) { return labels<ScriptBranch>(); }, false, m_answers));
    auto* title = new QLabel(tr("Ans&wers (keys 1–9)"), this);
    title->setBuddy(m_answers);
    grid->addWidget(title, row++, 0, 1, 2);
    grid->addWidget(m_answers, row++, 0, 1, 2);
    m_writes = new WordTable({tr("Part of the record"), tr("What it says")}, 1, this);
    m_writes->setObjectName(QStringLiteral("boxWrites"));
    m_writes->setItemDelegateForColumn(
        0, new CellChoice([](const QModelIndex&) { return labels<RecordPart>(); }, false, m_writes));
    m_writes->setItemDelegateForColumn(
        1,
        new CellChoice(
            [](const QModelIndex& index) {
                const auto part = valueOfLabel<RecordPart>(index.siblingAtColumn(0).data().toString());
                QStringList all;
                for (const auto& [code, label] : part ? valuesOf(*part) : QList<QPair<QString, QString>>()) {
                    all.append(label);
                }
                return all;
            },
            true, m_writes));
    m_writesTitle = new QLabel(this);
    m_writesTitle->setObjectName(QStringLiteral("boxWritesTitle"));
    m_writesTitle->setWordWrap(true);
    m_writesTitle->setBuddy(m_writes);
    grid->addWidget(m_writesTitle, row++, 0, 1, 2);
    grid->addWidget(m_writes, row++, 0, 1, 2);
    followFont(m_answers, [this] { m_answers->setFixedHeight(rowHeight(m_answers->font()) * kAnswerRows); });
    followFont(m_writes, [this] { m_writes->setFixedHeight(rowHeight(m_writes->font()) * kWriteRows); });
}

void BoxForm::connectFields() {
    const auto onText = [this](QPlainTextEdit* field, const char* kind,
                               void (*set)(ScriptBox&, const QString&)) {
        connect(field, &QPlainTextEdit::textChanged, this, [this, field, kind, set] {
            if (const ScriptBox* chosen = m_document.chosenBox(); chosen != nullptr && !m_isShowing) {
                ScriptBox box = *chosen;
                set(box, field->toPlainText());
                put(box, tr("Words"), QLatin1String(kind));
            }
        });
    };
    onText(m_person, "person", [](ScriptBox& box, const QString& text) { box.text.person = text; });
    onText(m_company, "company", [](ScriptBox& box, const QString& text) { box.text.company = text; });
    onText(m_note, "note", [](ScriptBox& box, const QString& text) { box.note = text; });
    connect(m_title, &QLineEdit::textEdited, this, [this](const QString& text) {
        if (const ScriptBox* chosen = m_document.chosenBox()) {
            ScriptBox box = *chosen;
            box.title = text;
            put(box, tr("Title"), QStringLiteral("title"));
        }
    });
    connect(m_code, &QLineEdit::textEdited, this, &BoxForm::judgeCode);
    connect(m_code, &QLineEdit::editingFinished, this, &BoxForm::takeCode);
    connect(m_kind, &QComboBox::activated, this, [this] {
        const auto kind = valueOfCode<BoxKind>(m_kind->currentData().toString());
        if (const ScriptBox* chosen = m_document.chosenBox(); chosen != nullptr && kind) {
            ScriptBox box = *chosen;
            setBoxKind(box, *kind);
            put(box, tr("Another kind"));
        }
    });
    connect(m_next, &QComboBox::activated, this, [this] {
        if (const ScriptBox* chosen = m_document.chosenBox()) {
            ScriptBox box = *chosen;
            box.next = m_next->currentData().toString();
            put(box, tr("Join"));
        }
    });
    connect(m_answers, &WordTable::changed, this, &BoxForm::takeAnswers);
    connect(m_answers, &QTableWidget::currentCellChanged, this, [this](int row, int, int before, int) {
        if (row != before && !m_isShowing) {
            showWrites();
        }
    });
    connect(m_writes, &WordTable::changed, this, &BoxForm::takeWrites);
}

QStringList BoxForm::boxIds() const {
    QStringList ids;
    for (const ScriptBox& box : m_document.script().boxes) {
        ids.append(box.id);
    }
    return ids;
}

void BoxForm::put(const ScriptBox& box, const QString& what, const QString& kind) {
    Script script = m_document.script();
    if (ScriptBox* old = script.box(box.id)) {
        *old = box;
        m_document.change(what, script, {}, kind);
    }
}

void BoxForm::judgeCode() {
    const bool isFree = isBoxIdFree(m_document.script(), m_code->text().trimmed(), m_codeOf);
    m_codeFault->setText(
        QStringLiteral("▲ ") +
        tr("A code of letters, digits, - and _ that no other box has. Until then it is: %1").arg(m_codeOf));
    setTextColour(m_codeFault, coloursOf(palette()).late);
    m_codeFault->setVisible(!isFree);
}

/// While it can't be so, the box keeps its old one.
void BoxForm::takeCode() {
    const ScriptBox* box = m_document.chosenBox();
    const QString code = m_code->text().trimmed();
    if (box != nullptr && box->id == m_codeOf && code != box->id &&
        isBoxIdFree(m_document.script(), code, box->id)) {
        Script script = m_document.script();
        renameBox(script, box->id, code);
        m_document.change(tr("Another code"), script, code);
    }
}

/// What an answer writes goes with its code, wherever it is moved.
void BoxForm::takeAnswers() {
    const ScriptBox* chosen = m_document.chosenBox();
    if (chosen == nullptr || m_isShowing) {
        return;
    }
    ScriptBox box = *chosen;
    const QList<ScriptAnswer> before = box.answers;
    box.answers.clear();
    for (const QStringList& row : m_answers->rows()) {
        ScriptAnswer answer;
        const auto same = std::find_if(before.begin(), before.end(),
                                       [&row](const ScriptAnswer& each) { return each.id == row.at(3); });
        if (same != before.end()) {
            answer = *same;
        }
        answer.text = row.at(0);
        answer.next = row.at(1);
        answer.branch = valueOfLabel<ScriptBranch>(row.at(2));
        answer.id = row.at(3).isEmpty() ? freeAnswerId(before + box.answers) : row.at(3);
        box.answers.append(answer);
    }
    if (box.kind == BoxKind::Gate) {  // its two exits are what it is
        ScriptBox gate;
        setBoxKind(gate, BoxKind::Gate);
        for (qsizetype i = 0; i < gate.answers.size() && i < box.answers.size(); ++i) {
            box.answers[i].id = gate.answers.at(i).id;
        }
        box.answers =
            box.answers.size() < gate.answers.size() ? before : box.answers.mid(0, gate.answers.size());
    }
    put(box, tr("Answers"));
    show();  // also where nothing came of it: the table shows what holds
}

void BoxForm::takeWrites() {
    const ScriptBox* chosen = m_document.chosenBox();
    const int at = m_answers->currentRow();
    if (chosen == nullptr || m_isShowing || at < 0 || at >= chosen->answers.size()) {
        return;
    }
    ScriptBox box = *chosen;
    QList<RecordWrite>& writes = box.answers[at].writes;
    writes.clear();
    for (const QStringList& row : m_writes->rows()) {
        if (const auto part = valueOfLabel<RecordPart>(row.at(0))) {
            writes.append({*part, storedValue(*part, row.at(1))});
        }
    }
    put(box, tr("Part of the record"));
}

void BoxForm::show() {
    const bool wasShowing = std::exchange(m_isShowing, true);
    const ScriptBox* chosen = m_document.chosenBox();
    setEnabled(chosen != nullptr);
    const ScriptBox box = chosen == nullptr ? ScriptBox() : *chosen;
    setLine(m_title, box.title);
    if (std::exchange(m_codeOf, box.id) != box.id) {
        setLine(m_code, box.id);
        m_codeFault->hide();
    }
    m_kind->setCurrentIndex(m_kind->findData(codeOf(box.kind)));
    setLines(m_person, box.text.person);
    setLines(m_company, box.text.company);
    setLines(m_note, box.note);
    m_next->clear();
    m_next->addItem(tr("(nowhere)"), QString());
    for (const ScriptBox& each : m_document.script().boxes) {
        m_next->addItem(each.title.isEmpty() || each.title == each.id
                            ? each.id
                            : QStringLiteral("%1  %2").arg(each.id, each.title.left(kNextLetters)),
                        each.id);
    }
    m_next->setCurrentIndex(qMax(0, m_next->findData(box.next)));
    showAnswers(box);
    openFields(box);
    m_isShowing = wasShowing;
    showWrites();
}

void BoxForm::showAnswers(const ScriptBox& box) {
    const QList<QStringList> rows = rowsOf(box.answers);
    if (m_answers->rows() != rows) {
        const int row = m_answers->currentRow(), column = m_answers->currentColumn();
        m_answers->setRows(rows);
        m_answers->setCurrentCell(qBound(0, row, m_answers->rowCount() - 1), qMax(0, column));
    }
}

void BoxForm::showWrites() {
    const bool wasShowing = std::exchange(m_isShowing, true);
    const ScriptBox* box = m_document.chosenBox();
    const int at = m_answers->currentRow();
    const bool isOne = box != nullptr && at >= 0 && at < box->answers.size();
    const QList<QStringList> rows = isOne ? rowsOf(box->answers.at(at).writes) : QList<QStringList>();
    if (m_writes->rows() != rows) {
        m_writes->setRows(rows);
    }
    m_writes->setEnabled(isOne);
    m_writesTitle->setText(isOne ? tr("What answer %1 w&rites").arg(at + 1) : tr("What the answer w&rites"));
    m_isShowing = wasShowing;
}

void BoxForm::openFields(const ScriptBox& box) {
    m_next->setEnabled(box.kind == BoxKind::Say);
    m_answers->setEnabled(box.kind == BoxKind::Question || box.kind == BoxKind::Gate);
}

void BoxForm::showFindings(const QList<LintFinding>& findings) {
    QStringList told;
    for (const LintFinding& finding : findings) {
        if (finding.box == m_document.chosen() && !finding.box.isEmpty()) {
            told.append(QStringLiteral("▲ ") + finding.message);
        }
    }
    told.removeDuplicates();
    setTextColour(m_findings, coloursOf(palette()).late);
    m_findings->setText(told.join(u'\n'));
    m_findings->setVisible(!told.isEmpty());
}

void BoxForm::focusTitle() {
    m_title->setFocus(Qt::OtherFocusReason);
    m_title->selectAll();
}

void BoxForm::focusText() {
    m_person->setFocus(Qt::OtherFocusReason);
}

}  // namespace saikoku::ui
