#pragma once

#include <QList>
#include <QWidget>

#include <functional>

#include "core/cases/condition_words.h"
#include "ui/extract/condition_node.h"

class QComboBox;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace saikoku::ui {

struct RowOperation;

/// @brief A condition as a tree of rows to be filled in: a field, how it compares, a value by
/// its kind; groups of rows that all or any must hold. Everything by keyboard: Insert adds a
/// row, Ctrl+G groups, Ctrl+Shift+G ungroups, Ctrl+Delete removes, Ctrl+Z takes back.
class ConditionBuilder : public QWidget {
    Q_OBJECT

public:
    explicit ConditionBuilder(QWidget* parent = nullptr);

    void setNames(const ConditionNames& names);
    /// @brief Shows the condition; tells nobody.
    void show(const CaseCondition& condition);
    CaseCondition condition() const { return m_root.toCondition(); }
    void focusFirst();
    /// @brief A row whose field was typed and is none that there is; null: every row is read.
    QComboBox* unreadField() const;

public Q_SLOTS:
    void addRow();
    void addGroup();
    void ungroup();
    void remove();
    void undo();

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    using Path = ConditionNode::Path;

    QPushButton* addButton(const QString& text, const QString& name, const QKeySequence& key, void (ConditionBuilder::*slot)());
    Path currentPath() const;
    enum Column { FieldColumn, OperationColumn, ValueColumn, ColumnCount };
    /// What edit() returns is the row that gets the keyboard, in this column.
    void change(const std::function<Path(ConditionNode&)>& edit, Column column = FieldColumn);
    void keep();
    void fill(const Path& current);
    void focusOn(Column column);
    void fillItem(QTreeWidgetItem* item, const ConditionNode& node, const Path& path);
    QWidget* groupEditor(const ConditionNode& node, const Path& path);
    QWidget* fieldEditor(const ConditionNode& node, const Path& path);
    QWidget* operationEditor(const ConditionNode& node, const Path& path);
    QWidget* valueEditor(const ConditionNode& node, const Path& path);
    QWidget* choicesEditor(const ConditionNode& node, const Path& path);
    RowOperation operationOf(const ConditionNode& node) const;
    QList<RowOperation> operationsOf(const ConditionNode& node) const;
    QWidget* named(QWidget* editor, const char* what, const Path& path);
    void showButtons();

    ConditionNames m_names;
    ConditionNode m_root;
    QList<ConditionNode> m_before;  ///< for taking back
    QTreeWidget* m_tree;
    QPushButton* m_add;
    QPushButton* m_group;
    QPushButton* m_ungroup;
    QPushButton* m_remove;
    QPushButton* m_undo;
    bool m_fills = false;
};

}  // namespace saikoku::ui
