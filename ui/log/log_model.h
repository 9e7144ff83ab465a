#pragma once

#include <QAbstractTableModel>
#include <QHash>

#include <vector>

#include "core/base/result.h"
#include "core/base/typed_id.h"
#include "core/security/log_search.h"

namespace saikoku {
class Session;
}

namespace saikoku::ui {

/// @brief Some entries with the numbers of the cases that they are about.
struct LogPage {
    std::vector<LogLine> lines;
    QHash<TaxpayerId, QString> numbers;

    /// @brief For a worker.
    static Result<LogPage> read(Session& session, const LogFilter& filter, const LogPlace& after, int atMost);
};

/// @brief The entries read so far, newest first. The view asks for more as it is scrolled:
/// `moreWanted`, answered by append().
class LogModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { At, Person, Workstation, Operation, Target, Rows, Details, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void begin(qint64 entries);
    void append(LogPage page);
    /// @brief The case of a row; 0 when it is about none.
    TaxpayerId caseAt(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

Q_SIGNALS:
    void moreWanted(const saikoku::LogPlace& after);

private:
    QString textAt(const LogLine& line, int column) const;

    std::vector<LogLine> m_lines;
    QHash<TaxpayerId, QString> m_numbers;
    qint64 m_entries = 0;
    bool m_isAsking = false;
};

}  // namespace saikoku::ui
