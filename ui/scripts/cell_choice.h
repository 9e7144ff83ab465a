#pragma once

#include <QStringList>
#include <QStyledItemDelegate>

#include <functional>

namespace saikoku::ui {

/// @brief A cell whose words are chosen from a list instead of typed: F2, Enter or a letter opens it. Where
/// other words may stand too, or nothing is offered, they can be typed.
class CellChoice : public QStyledItemDelegate {
    Q_OBJECT

public:
    using Offers = std::function<QStringList(const QModelIndex&)>;

    CellChoice(Offers offers, bool takesOthers, QObject* parent);

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;

private:
    Offers m_offers;
    bool m_takesOthers;
};

}  // namespace saikoku::ui
