#pragma once

#include <QAbstractTableModel>
#include <QDate>

#include <optional>
#include <vector>

#include "core/queue/caller_plan.h"
#include "core/team/colleague.h"

namespace saikoku::ui {

/// @brief A week of planned calls as the screen asks for it.
struct CallPlanWeek {
    QDate monday;
    std::vector<Colleague> people;
    QList<CallerPlan> plans;

    static Result<CallPlanWeek> read(Session& session, CampaignId campaign, QDate monday);
};

/// @brief Persons downwards, the days of a week across, a sum at the right and below. A cell takes a
/// number of calls; emptied it is 0.
class CallPlanModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    static constexpr int kDays = 7;

    void show(const CallPlanWeek& week);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

Q_SIGNALS:
    void planned(const QString& login, QDate day, qint64 calls);
    void unreadable(const QString& text);

private:
    std::optional<qint64> callsOf(int row, int column) const;
    qint64 sum(int row, int column) const;
    bool isPerson(int row) const { return row < static_cast<int>(m_week.people.size()); }

    CallPlanWeek m_week;
};

}  // namespace saikoku::ui
