#include "ui/campaigns/choices_form.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QStyledItemDelegate>
#include <QTableWidget>
#include <QVBoxLayout>

#include "ui/support/texts.h"
#include "ui/theme/theme.h"

namespace saikoku::ui {

namespace {

constexpr int kCode = Qt::UserRole + 1;
enum ResultColumn { kName, kCountsAs, kFinal, kOffered, kResultColumns };
enum ReasonColumn { kReasonName, kReasonOffered, kReasonColumns };

/// One of the ten results of a call.
class ResultDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex&) const override {
        auto* box = new QComboBox(parent);
        for (const ResultCode code : allValues<ResultCode>()) {
            box->addItem(labelOf(code), codeOf(code));
        }
        return box;
    }
    void setEditorData(QWidget* editor, const QModelIndex& index) const override {
        auto* box = static_cast<QComboBox*>(editor);
        box->setCurrentIndex(box->findData(index.data(kCode)));
    }
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override {
        const auto* box = static_cast<QComboBox*>(editor);
        model->setData(index, box->currentData(), kCode);
        model->setData(index, box->currentText());
    }
};

QTableWidgetItem* textItem(const QString& text, const QString& code = {}) {
    auto* item = new QTableWidgetItem(text);
    item->setData(kCode, code);
    return item;
}

QTableWidgetItem* tickItem(bool isOn) {
    auto* item = new QTableWidgetItem;
    item->setFlags((item->flags() | Qt::ItemIsUserCheckable) & ~Qt::ItemIsEditable);
    item->setCheckState(isOn ? Qt::Checked : Qt::Unchecked);
    return item;
}

bool isTicked(const QTableWidget& table, int row, int column) {
    return table.item(row, column)->checkState() == Qt::Checked;
}

/// A code that no row has: never one that somebody recorded with.
QString freeCode(const QTableWidget& table) {
    for (int number = 1;; ++number) {
        const QString code = QStringLiteral("own_%1").arg(number);
        bool isTaken = false;
        for (int row = 0; row < table.rowCount(); ++row) {
            isTaken = isTaken || table.item(row, 0)->data(kCode).toString() == code;
        }
        if (!isTaken) {
            return code;
        }
    }
}

/// The empty row at the end was typed into.
bool isNew(const QTableWidget& table, int row) {
    return table.item(row, 0)->data(kCode).toString().isEmpty() &&
           !table.item(row, 0)->text().trimmed().isEmpty();
}

}  // namespace

ChoicesForm::ChoicesForm(QWidget* parent) : QWidget(parent) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::kSmall);
    m_results = addTable(tr("Results of a talk"), {tr("Name"), tr("Counts as"), tr("Final"), tr("Offered")},
                         QStringLiteral("campaignResults"));
    m_results->setItemDelegateForColumn(kCountsAs, new ResultDelegate(m_results));
    m_reasons =
        addTable(tr("Reasons against"), {tr("Name"), tr("Offered")}, QStringLiteral("campaignReasons"));
}

QTableWidget* ChoicesForm::addTable(const QString& title, const QStringList& headings, const QString& name) {
    auto* table = new QTableWidget(0, static_cast<int>(headings.size()), this);
    table->setObjectName(name);
    table->setAccessibleName(title);
    table->setHorizontalHeaderLabels(headings);
    table->setFrameShape(QFrame::StyledPanel);
    table->setTabKeyNavigation(false);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::AnyKeyPressed | QAbstractItemView::DoubleClicked |
                           QAbstractItemView::EditKeyPressed);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    followFont(table, [table] { table->verticalHeader()->setDefaultSectionSize(rowHeight(table->font())); });
    layout()->addWidget(sectionTitle(title, this));
    layout()->addWidget(table);
    connect(table, &QTableWidget::itemChanged, this, &ChoicesForm::onChanged);
    return table;
}

void ChoicesForm::setResult(int row, const CampaignResult& result) {
    m_results->setItem(row, kName, textItem(result.name, result.code));
    auto* base = textItem(labelOf(result.base), codeOf(result.base));
    if (!result.code.isEmpty()) {
        base->setFlags(base->flags() & ~Qt::ItemIsEditable);  // the records there are count so
    }
    m_results->setItem(row, kCountsAs, base);
    m_results->setItem(row, kFinal, tickItem(result.isFinal));
    m_results->setItem(row, kOffered, tickItem(result.isOffered));
}

void ChoicesForm::setReason(int row, const CampaignReason& reason) {
    m_reasons->setItem(row, kReasonName, textItem(reason.name, reason.code));
    m_reasons->setItem(row, kReasonOffered, tickItem(reason.isOffered));
}

void ChoicesForm::show(const CampaignChoices& choices) {
    m_showing = true;
    m_results->setRowCount(static_cast<int>(choices.results.size()));
    for (int row = 0; row < m_results->rowCount(); ++row) {
        setResult(row, choices.results.at(row));
    }
    m_reasons->setRowCount(static_cast<int>(choices.reasons.size()));
    for (int row = 0; row < m_reasons->rowCount(); ++row) {
        setReason(row, choices.reasons.at(row));
    }
    addEmptyRows();
    m_showing = false;
    m_results->setCurrentCell(0, 0);
}

void ChoicesForm::addEmptyRows() {
    m_results->insertRow(m_results->rowCount());
    setResult(m_results->rowCount() - 1, {});
    m_reasons->insertRow(m_reasons->rowCount());
    setReason(m_reasons->rowCount() - 1, {});
}

void ChoicesForm::onChanged() {
    if (m_showing) {
        return;
    }
    m_showing = true;
    const int lastResult = m_results->rowCount() - 1;
    if (isNew(*m_results, lastResult)) {
        m_results->item(lastResult, kName)->setData(kCode, freeCode(*m_results));
        m_results->insertRow(lastResult + 1);
        setResult(lastResult + 1, {});
    }
    const int lastReason = m_reasons->rowCount() - 1;
    if (isNew(*m_reasons, lastReason)) {
        m_reasons->item(lastReason, kReasonName)->setData(kCode, freeCode(*m_reasons));
        m_reasons->insertRow(lastReason + 1);
        setReason(lastReason + 1, {});
    }
    m_showing = false;
    Q_EMIT changed();
}

CampaignChoices ChoicesForm::choices() const {
    CampaignChoices choices;
    for (int row = 0; row + 1 < m_results->rowCount(); ++row) {
        const QTableWidgetItem* name = m_results->item(row, kName);
        choices.results.append(
            {name->data(kCode).toString(), name->text().trimmed(),
             valueOfCode<ResultCode>(m_results->item(row, kCountsAs)->data(kCode).toString())
                 .value_or(ResultCode::Reached),
             isTicked(*m_results, row, kFinal), isTicked(*m_results, row, kOffered)});
    }
    for (int row = 0; row + 1 < m_reasons->rowCount(); ++row) {
        const QTableWidgetItem* name = m_reasons->item(row, kReasonName);
        choices.reasons.append({name->data(kCode).toString(), name->text().trimmed(),
                                isTicked(*m_reasons, row, kReasonOffered)});
    }
    return choices;
}

}  // namespace saikoku::ui
