#include "ui/scripts/cell_choice.h"

#include <QComboBox>

#include <utility>

namespace saikoku::ui {

CellChoice::CellChoice(Offers offers, bool takesOthers, QObject* parent)
    : QStyledItemDelegate(parent), m_offers(std::move(offers)), m_takesOthers(takesOthers) {}

QWidget* CellChoice::createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                                  const QModelIndex& index) const {
    const QStringList offers = m_offers(index);
    if (offers.isEmpty()) {
        return QStyledItemDelegate::createEditor(parent, option, index);
    }
    auto* box = new QComboBox(parent);
    box->setEditable(m_takesOthers);
    box->addItem(QString());
    box->addItems(offers);
    return box;
}

void CellChoice::setEditorData(QWidget* editor, const QModelIndex& index) const {
    auto* box = qobject_cast<QComboBox*>(editor);
    if (box == nullptr) {
        QStyledItemDelegate::setEditorData(editor, index);
        return;
    }
    const QString words = index.data(Qt::EditRole).toString();
    const int at = box->findText(words);
    at >= 0 ? box->setCurrentIndex(at) : box->setEditText(words);
}

void CellChoice::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const {
    if (const auto* box = qobject_cast<QComboBox*>(editor)) {
        model->setData(index, box->currentText(), Qt::EditRole);
    } else {
        QStyledItemDelegate::setModelData(editor, model, index);
    }
}

}  // namespace saikoku::ui
