#include "ui/dispatch/receiver_model.h"

#include <algorithm>

#include "ui/support/display_text.h"

namespace saikoku::ui {

namespace {

Yen sumOf(const Letter& letter) {
    Yen sum;
    for (const LetterLine& line : letter.lines) {
        sum += line.total();
    }
    return sum;
}

int alignmentOf(int column) {
    const bool isNumber = column == ReceiverModel::PlaceColumn || column == ReceiverModel::SumColumn;
    return int((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

}  // namespace

void ReceiverModel::show(const SharedSelection& selection) {
    beginResetModel();
    m_selection = selection;
    m_pages.clear();
    m_asked.clear();
    endResetModel();
}

TaxpayerId ReceiverModel::receiverAt(int row) const {
    return row < 0 || row >= rowCount() ? TaxpayerId()
                                        : m_selection->receivers.at(static_cast<std::size_t>(row));
}

std::vector<TaxpayerId> ReceiverModel::receiversOfPage(int page) const {
    const auto& all = m_selection->receivers;
    const auto from = std::min(all.size(), static_cast<std::size_t>(page) * kPageRows);
    const auto to = std::min(all.size(), from + kPageRows);
    return {all.begin() + static_cast<std::ptrdiff_t>(from), all.begin() + static_cast<std::ptrdiff_t>(to)};
}

void ReceiverModel::setPage(int page, const std::vector<Letter>& letters) {
    if (letters.empty()) {
        return;
    }
    m_asked.remove(page);
    m_pages.insert(page, new std::vector<Letter>(letters));
    Q_EMIT dataChanged(index(page * kPageRows, 0),
                       index(std::min(rowCount(), (page + 1) * kPageRows) - 1, ColumnCount - 1));
}

int ReceiverModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() || !m_selection ? 0 : static_cast<int>(m_selection->receivers.size());
}

int ReceiverModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QString ReceiverModel::text(const Letter& letter, int column) const {
    switch (column) {
        case NumberColumn: return letter.taxpayerNumber;
        case NameColumn:
            return letter.to.careOf.isEmpty()
                       ? letter.to.name
                       : tr("%1 %2", "as whose representative, name").arg(letter.to.careOf, letter.to.name);
        case PostcodeColumn: return DisplayText::postalCode(letter.to.postalCode);
        case AddressColumn: return letter.to.address + letter.to.building;
        case SumColumn: return sumOf(letter).toString();
        default: return {};
    }
}

QVariant ReceiverModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return alignmentOf(index.column());
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole) {
        return {};
    }
    if (index.column() == PlaceColumn) {
        return Yen(index.row() + 1).toString();
    }
    const int page = index.row() / kPageRows;
    const std::vector<Letter>* letters = m_pages.object(page);
    if (letters == nullptr) {
        if (!m_asked.contains(page)) {
            m_asked.insert(page);
            Q_EMIT pageMissing(page);
        }
        return QStringLiteral("…");
    }
    const auto place = static_cast<std::size_t>(index.row() % kPageRows);
    return place < letters->size() ? text(letters->at(place), index.column()) : QString();
}

QVariant ReceiverModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole) {
        return alignmentOf(section);
    }
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
        case NumberColumn: return tr("Number");
        case NameColumn: return tr("To");
        case PostcodeColumn: return tr("Postcode");
        case AddressColumn: return tr("Address");
        case SumColumn: return tr("Sum");
        default: return QString();
    }
}

}  // namespace saikoku::ui
