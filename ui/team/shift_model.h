#pragma once

#include <QAbstractTableModel>
#include <QDate>

#include <vector>

#include "core/team/colleague.h"
#include "core/team/shift.h"

namespace saikoku::ui {

/// @brief A week of the plan as the screen asks for it.
struct ShiftWeek {
    QDate monday;
    std::vector<Colleague> people;
    std::vector<Shift> shifts;

    static Result<ShiftWeek> read(Session& session, QDate monday);
};

/// @brief Persons downwards, the days of a week across, a sum at the right. A cell reads and takes
/// "9:00-12:00 13:00-17:30".
class ShiftModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    static constexpr int kDays = 7;

    void show(const ShiftWeek& week);
    const ShiftWeek& week() const { return m_week; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

Q_SIGNALS:
    /// What was typed for a person's day; the hours as they are read.
    void replanned(saikoku::OperatorId who, QDate day, const std::vector<saikoku::ShiftHours>& hours);
    void unreadable(const QString& text);

private:
    std::vector<Shift> shiftsOf(int row, int column) const;
    QString cell(int row, int column) const;
    QString sum(int row) const;

    ShiftWeek m_week;
};

}  // namespace saikoku::ui
