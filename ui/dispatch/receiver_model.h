#pragma once

#include <QAbstractTableModel>
#include <QCache>
#include <QSet>

#include <vector>

#include "ui/dispatch/letter_preview.h"

namespace saikoku::ui {

/// @brief Who gets a letter, in the order in which they are printed; rows are read a page at a time as they
/// are looked at.
class ReceiverModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        PlaceColumn,
        NumberColumn,
        NameColumn,
        PostcodeColumn,
        AddressColumn,
        SumColumn,
        ColumnCount
    };
    static constexpr int kPageRows = 50;

    using QAbstractTableModel::QAbstractTableModel;

    void show(const SharedSelection& selection);
    TaxpayerId receiverAt(int row) const;
    std::vector<TaxpayerId> receiversOfPage(int page) const;
    /// @brief Fills a page in; empty: it could not be read, and is not asked for again.
    void setPage(int page, const std::vector<Letter>& letters);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void pageMissing(int page) const;

private:
    QString text(const Letter& letter, int column) const;

    SharedSelection m_selection;
    mutable QCache<int, std::vector<Letter>> m_pages{64};
    mutable QSet<int> m_asked;
};

}  // namespace saikoku::ui
