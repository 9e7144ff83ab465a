#include "ui/extract/condition_builder.h"

#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include "core/base/language.h"
#include "ui/extract/row_operation.h"
#include "ui/theme/theme.h"

namespace saikoku::ui {

namespace {

constexpr int kMostTakenBack = 100;
constexpr auto kPathProperty = "path";
constexpr int kPathRole = Qt::UserRole + 1;

QString fieldLabel(CaseField field) {
    return installedLanguage() == Language::Japanese ? ConditionWords::shipped().fieldWords(field).constFirst() : labelOf(field);
}

QString choiceLabel(const ConditionChoice& choice) { return choice.words.value(0, choice.code); }

QVariant stored(const ConditionNode::Path& path) { return QVariant::fromValue(path); }

}  // namespace

ConditionBuilder::ConditionBuilder(QWidget* parent) : QWidget(parent) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_tree = new QTreeWidget(this);
    m_tree->setObjectName(QStringLiteral("conditionTree"));
    m_tree->setColumnCount(ColumnCount);
    m_tree->setHeaderLabels({tr("Field"), tr("How"), tr("Value")});
    m_tree->setRootIsDecorated(true);
    m_tree->setUniformRowHeights(false);
    m_tree->setSelectionMode(QAbstractItemView::SingleSelection);
    m_tree->setTabKeyNavigation(false);
    followFont(m_tree, [this] {
        const int letter = m_tree->fontMetrics().height();
        m_tree->setColumnWidth(FieldColumn, letter * 17);
        m_tree->setColumnWidth(OperationColumn, letter * 10);
    });
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &ConditionBuilder::showButtons);
    column->addWidget(m_tree, 1);
    auto* buttons = new QHBoxLayout;
    m_add = addButton(tr("&Add a row"), QStringLiteral("addRow"), QKeySequence(Qt::Key_Insert), &ConditionBuilder::addRow);
    m_group = addButton(tr("&Group"), QStringLiteral("addGroup"), QKeySequence(Qt::CTRL | Qt::Key_G), &ConditionBuilder::addGroup);
    m_ungroup = addButton(tr("&Ungroup"), QStringLiteral("ungroup"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_G), &ConditionBuilder::ungroup);
    m_remove = addButton(tr("Re&move"), QStringLiteral("removeRow"), QKeySequence(Qt::CTRL | Qt::Key_Delete), &ConditionBuilder::remove);
    m_undo = addButton(tr("Ta&ke back"), QStringLiteral("undo"), QKeySequence(QKeySequence::Undo), &ConditionBuilder::undo);
    for (QPushButton* button : {m_add, m_group, m_ungroup, m_remove, m_undo}) {
        buttons->addWidget(button);
    }
    buttons->addStretch();
    column->addLayout(buttons);
    m_root = ConditionNode::of({});
    fill({});
}

QPushButton* ConditionBuilder::addButton(const QString& text, const QString& name, const QKeySequence& key, void (ConditionBuilder::*slot)()) {
    auto* button = new QPushButton(text, this);
    button->setObjectName(name);
    button->setAutoDefault(false);
    button->setToolTip(key.toString(QKeySequence::NativeText));
    connect(button, &QPushButton::clicked, this, slot);
    auto* shortcut = new QShortcut(key, this);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, this, slot);
    return button;
}

void ConditionBuilder::setNames(const ConditionNames& names) {
    m_names = names;
    fill(currentPath());
}

void ConditionBuilder::show(const CaseCondition& condition) {
    if (condition == m_root.toCondition()) {
        return;  // rows that say nothing yet stay
    }
    keep();
    m_root = ConditionNode::of(condition);
    fill({});
}

void ConditionBuilder::focusFirst() {
    if (m_root.parts.isEmpty()) {
        addRow();
    } else {
        fill({0});
        focusOn(FieldColumn);
    }
}

QComboBox* ConditionBuilder::unreadField() const {
    for (QComboBox* fields : m_tree->findChildren<QComboBox*>()) {
        if (fields->isEditable() && fields->property(kPathProperty).isValid() && !fields->objectName().isEmpty() &&
            fields->currentText().trimmed() != fields->itemText(fields->currentIndex())) {
            return fields;
        }
    }
    return nullptr;
}

ConditionBuilder::Path ConditionBuilder::currentPath() const {
    const QTreeWidgetItem* item = m_tree->currentItem();
    return item == nullptr ? Path() : item->data(0, kPathRole).value<Path>();
}

void ConditionBuilder::keep() {
    m_before.append(m_root);
    if (m_before.size() > kMostTakenBack) {
        m_before.removeFirst();
    }
}

void ConditionBuilder::change(const std::function<Path(ConditionNode&)>& edit, Column column) {
    keep();
    fill(edit(m_root));
    focusOn(column);
    Q_EMIT changed();
}

void ConditionBuilder::focusOn(Column column) {
    for (int at = column; at >= FieldColumn; --at) {
        if (QWidget* editor = m_tree->itemWidget(m_tree->currentItem(), at)) {
            editor->setFocus();
            return;
        }
    }
}

void ConditionBuilder::addRow() {
    change([this](ConditionNode& root) { return root.addBehind(currentPath(), ConditionNode()); });
}

void ConditionBuilder::addGroup() {
    const Path path = currentPath();
    if (!path.isEmpty()) {
        change([path](ConditionNode& root) {
            const Path inner = root.group(path);
            return root.addBehind(inner, ConditionNode());
        });
    }
}

void ConditionBuilder::ungroup() {
    Path path = currentPath();
    if (!path.isEmpty() && !m_root.at(path).isGroup()) {
        path.removeLast();
    }
    if (!path.isEmpty()) {
        change([path](ConditionNode& root) {
            root.ungroup(path);
            return path;
        });
    }
}

void ConditionBuilder::remove() {
    const Path path = currentPath();
    if (path.isEmpty()) {
        return;
    }
    change([path](ConditionNode& root) {
        root.remove(path);
        Path next = path;
        const Path around = path.mid(0, path.size() - 1);
        const auto left = static_cast<int>(root.at(around).parts.size());
        if (left == 0) {
            return around;
        }
        next.last() = qMin(path.constLast(), left - 1);
        return next;
    });
}

void ConditionBuilder::undo() {
    if (!m_before.isEmpty()) {
        m_root = m_before.takeLast();
        fill(currentPath());
        focusOn(FieldColumn);
        Q_EMIT changed();
    }
}

QWidget* ConditionBuilder::named(QWidget* editor, const char* what, const Path& path) {
    QStringList places;
    for (const int place : path) {
        places.append(QString::number(place));
    }
    editor->setObjectName(QLatin1String(what) + u'_' + places.join(u'_'));
    editor->setProperty(kPathProperty, stored(path));
    editor->installEventFilter(this);
    editor->setAccessibleName(m_tree->headerItem()->text(FieldColumn));
    return editor;
}

/// The row that one types in is the one that the keys act on; Ctrl+Z takes back here, whatever
/// a single field would do.
bool ConditionBuilder::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::FocusIn && !m_fills) {
        QTreeWidgetItem* item = m_tree->topLevelItem(0);
        for (const int place : watched->property(kPathProperty).value<Path>()) {
            QTreeWidgetItem* part = item != nullptr ? item->child(place) : nullptr;
            item = part != nullptr ? part : item;
        }
        int column = FieldColumn;  // a tree gives the keyboard to the editor of its current cell
        while (column < ValueColumn && m_tree->itemWidget(item, column) != watched) {
            ++column;
        }
        m_tree->setCurrentItem(item, column);
    }
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent*>(event)->matches(QKeySequence::Undo)) {
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void ConditionBuilder::fill(const Path& current) {
    m_fills = true;
    for (QWidget* old : m_tree->findChildren<QWidget*>()) {
        if (old->property(kPathProperty).isValid()) {
            old->setObjectName({});  // they go when the event that made them go is over
        }
    }
    m_tree->clear();
    auto* root = new QTreeWidgetItem(m_tree);
    fillItem(root, m_root, {});
    m_tree->expandAll();
    QTreeWidgetItem* item = root;
    for (const int place : current) {
        QTreeWidgetItem* part = item->child(place);
        item = part != nullptr ? part : item;
    }
    m_tree->setCurrentItem(item);
    m_fills = false;
    showButtons();
}

void ConditionBuilder::fillItem(QTreeWidgetItem* item, const ConditionNode& node, const Path& path) {
    item->setData(0, kPathRole, stored(path));
    if (node.isGroup()) {
        m_tree->setItemWidget(item, FieldColumn, groupEditor(node, path));
        for (int place = 0; place < node.parts.size(); ++place) {
            auto* part = new QTreeWidgetItem(item);
            fillItem(part, node.parts.at(place), path + Path{place});
        }
        return;
    }
    m_tree->setItemWidget(item, FieldColumn, fieldEditor(node, path));
    m_tree->setItemWidget(item, OperationColumn, operationEditor(node, path));
    if (QWidget* value = valueEditor(node, path)) {
        m_tree->setItemWidget(item, ValueColumn, value);
    }
}

QWidget* ConditionBuilder::groupEditor(const ConditionNode& node, const Path& path) {
    auto* kinds = new QComboBox;
    using Kind = ConditionNode::Kind;
    for (const auto& [kind, label] : {std::pair(Kind::All, tr("All of these hold")), {Kind::Any, tr("Any of these holds")},
                                      {Kind::NotAll, tr("Not all of these hold")}, {Kind::None, tr("None of these holds")}}) {
        kinds->addItem(label, static_cast<int>(kind));
    }
    kinds->setCurrentIndex(kinds->findData(static_cast<int>(node.kind)));
    connect(kinds, &QComboBox::activated, this, [this, kinds, path] {
        keep();
        m_root.at(path).kind = static_cast<Kind>(kinds->currentData().toInt());
        Q_EMIT changed();
    });
    return named(kinds, "group", path);
}

QWidget* ConditionBuilder::fieldEditor(const ConditionNode& node, const Path& path) {
    auto* fields = new QComboBox;
    for (const CaseField field : caseFields()) {
        if (m_names.offers(field) || field == node.field) {
            fields->addItem(fieldLabel(field), codeOf(field));
        }
    }
    fields->setEditable(true);  // a part of the name finds it
    fields->setInsertPolicy(QComboBox::NoInsert);
    fields->completer()->setCompletionMode(QCompleter::PopupCompletion);
    fields->completer()->setFilterMode(Qt::MatchContains);
    fields->setMaxVisibleItems(20);
    fields->setCurrentIndex(fields->findData(codeOf(node.field)));
    connect(fields, &QComboBox::activated, this, [this, fields, path] {
        const std::optional<CaseField> field = valueOfCode<CaseField>(fields->currentData().toString());
        if (!field || *field == m_root.at(path).field) {
            return;
        }
        change([&](ConditionNode& root) {
            ConditionNode fresh;
            fresh.field = *field;
            const RowOperation usual = rowOperations(*field, m_names).constFirst();
            fresh.op = usual.op;
            if (usual.fixed.isValid()) {
                fresh.values = {usual.fixed};
            }
            root.at(path) = fresh;
            return path;
        }, OperationColumn);
    });
    return named(fields, "field", path);
}

QList<RowOperation> ConditionBuilder::operationsOf(const ConditionNode& node) const {
    QList<RowOperation> all = rowOperations(node.field, m_names);
    const bool anyFits = std::any_of(all.begin(), all.end(), [&](const RowOperation& each) { return each.fits(node); });
    if (!anyFits) {
        RowOperation asWritten{tr("as written"), node.op, RowOperation::Value::None};
        asWritten.fixed = node.values.value(0);
        all.append(asWritten);
    }
    return all;
}

RowOperation ConditionBuilder::operationOf(const ConditionNode& node) const {
    const QList<RowOperation> all = operationsOf(node);
    for (const bool fixed : {true, false}) {
        for (const RowOperation& each : all) {
            if ((each.value == RowOperation::Value::None) == fixed && each.fits(node)) {
                return each;
            }
        }
    }
    return all.constFirst();
}

QWidget* ConditionBuilder::operationEditor(const ConditionNode& node, const Path& path) {
    auto* ways = new QComboBox;
    const QList<RowOperation> all = operationsOf(node);
    for (const RowOperation& each : all) {
        ways->addItem(each.words);
    }
    ways->setCurrentIndex(ways->findText(operationOf(node).words));
    connect(ways, &QComboBox::activated, this, [this, path, all](int index) {
        const RowOperation way = all.at(index);
        const RowOperation before = operationOf(m_root.at(path));
        if (way.words == before.words) {
            return;
        }
        change([&](ConditionNode& root) {
            ConditionNode& row = root.at(path);
            const QString typed = before.typedOf(row, m_names);
            row.op = way.op;
            if (way.value == RowOperation::Value::None) {
                row.values = {way.fixed};
            } else if (before.value == RowOperation::Value::None || way.value == RowOperation::Value::Choice || way.value == RowOperation::Value::Choices) {
                const bool keeps = before.value == RowOperation::Value::Choice || before.value == RowOperation::Value::Choices;
                row.values = keeps ? (way.value == RowOperation::Value::Choice ? row.values.mid(0, 1) : row.values) : QVariantList();
            } else {
                way.put(typed, m_names, row);
            }
            return path;
        }, ValueColumn);
    });
    return named(ways, "how", path);
}

QWidget* ConditionBuilder::valueEditor(const ConditionNode& node, const Path& path) {
    const RowOperation way = operationOf(node);
    switch (way.value) {
    case RowOperation::Value::None: return nullptr;
    case RowOperation::Value::Choices: return choicesEditor(node, path);
    case RowOperation::Value::Choice: {
        auto* choices = new QComboBox;
        choices->addItem(tr("(choose)"), QVariant());
        for (const ConditionChoice& choice : conditionChoices(node.field, m_names)) {
            choices->addItem(choiceLabel(choice), choice.code);
        }
        const QString code = node.values.value(0).toString();
        if (!code.isEmpty() && choices->findData(code) < 0) {
            choices->addItem(code, code);
        }
        choices->setCurrentIndex(code.isEmpty() ? 0 : choices->findData(code));
        connect(choices, &QComboBox::activated, this, [this, choices, path] {
            keep();
            const QVariant chosen = choices->currentData();
            m_root.at(path).values = chosen.isValid() ? QVariantList{chosen} : QVariantList();
            Q_EMIT changed();
        });
        return named(choices, "value", path);
    }
    case RowOperation::Value::Typed:
    case RowOperation::Value::Span:
        break;
    }
    auto* line = new QLineEdit(way.typedOf(node, m_names));
    line->setPlaceholderText(way.value == RowOperation::Value::Span                                     ? tr("30 days")
                             : node.field->kind == FieldKind::Date || node.field->kind == FieldKind::Moment ? tr("a date, today, 30 days ago")
                             : node.field->kind == FieldKind::Yen                                       ? tr("100,000")
                                                                                                        : QString());
    connect(line, &QLineEdit::textEdited, this, [this, path, way](const QString& text) {
        keep();
        way.put(text, m_names, m_root.at(path));
        Q_EMIT changed();
    });
    return named(line, "value", path);
}

/// Several codes of one field: a button with a menu to tick.
QWidget* ConditionBuilder::choicesEditor(const ConditionNode& node, const Path& path) {
    auto* button = new QToolButton;
    button->setPopupMode(QToolButton::InstantPopup);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto* menu = new QMenu(button);
    const auto say = [button, menu] {
        QStringList chosen;
        for (const QAction* action : menu->actions()) {
            if (action->isChecked()) {
                chosen.append(action->text());
            }
        }
        button->setText(chosen.isEmpty() ? tr("(choose)") : chosen.join(QStringLiteral("、")));
    };
    for (const ConditionChoice& choice : conditionChoices(node.field, m_names)) {
        QAction* action = menu->addAction(choiceLabel(choice));
        action->setCheckable(true);
        action->setChecked(node.values.contains(QVariant(choice.code)));
        connect(action, &QAction::toggled, this, [this, path, say, code = choice.code](bool on) {
            keep();
            QVariantList& values = m_root.at(path).values;
            values.removeAll(QVariant(code));
            if (on) {
                values.append(code);
            }
            say();
            Q_EMIT changed();
        });
    }
    button->setMenu(menu);
    say();
    return named(button, "value", path);
}

void ConditionBuilder::showButtons() {
    if (m_fills) {
        return;
    }
    const Path path = currentPath();
    m_group->setEnabled(!path.isEmpty());
    m_remove->setEnabled(!path.isEmpty());
    m_ungroup->setEnabled(path.size() > 1 || (!path.isEmpty() && m_root.at(path).isGroup()));
    m_undo->setEnabled(!m_before.isEmpty());
}

}  // namespace saikoku::ui
