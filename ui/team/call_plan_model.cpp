#include "ui/team/call_plan_model.h"

#include <algorithm>

#include "core/base/yen.h"
#include "ui/support/display_text.h"

namespace saikoku::ui {

Result<CallPlanWeek> CallPlanWeek::read(Session& session, CampaignId campaign, QDate monday) {
    CallPlanWeek week;
    week.monday = monday;
    SAIKOKU_TRY_ASSIGN(week.people, colleagues(session));
    SAIKOKU_TRY_ASSIGN(week.plans,
                       plannedCalls(session, campaign, monday, monday.addDays(CallPlanModel::kDays - 1)));
    return week;
}

void CallPlanModel::show(const CallPlanWeek& week) {
    beginResetModel();
    m_week = week;
    endResetModel();
}

int CallPlanModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() || m_week.people.empty() ? 0 : static_cast<int>(m_week.people.size()) + 1;
}

int CallPlanModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : kDays + 1;
}

std::optional<qint64> CallPlanModel::callsOf(int row, int column) const {
    const OperatorId who = m_week.people.at(static_cast<std::size_t>(row)).id;
    const QDate day = m_week.monday.addDays(column);
    const auto found = std::find_if(m_week.plans.begin(), m_week.plans.end(), [&](const CallerPlan& plan) {
        return plan.person == who && plan.day == day;
    });
    return found == m_week.plans.end() ? std::nullopt : std::optional(found->calls);
}

/// Of one person and day, or of all in the row below or the column at the right.
qint64 CallPlanModel::sum(int row, int column) const {
    const int people = static_cast<int>(m_week.people.size());
    qint64 calls = 0;
    for (int person = isPerson(row) ? row : 0; person < (isPerson(row) ? row + 1 : people); ++person) {
        for (int day = column < kDays ? column : 0; day < (column < kDays ? column + 1 : kDays); ++day) {
            calls += callsOf(person, day).value_or(0);
        }
    }
    return calls;
}

QVariant CallPlanModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return static_cast<int>(Qt::AlignRight | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole && role != Qt::EditRole) {
        return {};
    }
    if (isPerson(index.row()) && index.column() < kDays) {
        const std::optional<qint64> calls = callsOf(index.row(), index.column());
        return calls ? (role == Qt::EditRole ? QString::number(*calls) : Yen(*calls).toString()) : QString();
    }
    const qint64 calls = sum(index.row(), index.column());
    return calls == 0 ? QString() : Yen(calls).toString();
}

QVariant CallPlanModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (role != Qt::DisplayRole) {
        return {};
    }
    if (orientation == Qt::Vertical) {
        return isPerson(section) ? m_week.people.at(static_cast<std::size_t>(section)).name : tr("Together");
    }
    if (section == kDays) {
        return tr("Calls");
    }
    return m_week.monday.isValid() ? DisplayText::dayAndWeekday(m_week.monday.addDays(section)) : QString();
}

Qt::ItemFlags CallPlanModel::flags(const QModelIndex& index) const {
    const Qt::ItemFlags usual = QAbstractTableModel::flags(index);
    return isPerson(index.row()) && index.column() < kDays ? usual | Qt::ItemIsEditable : usual;
}

bool CallPlanModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::EditRole || !index.isValid() || !flags(index).testFlag(Qt::ItemIsEditable)) {
        return false;
    }
    const QString text =
        value.toString().normalized(QString::NormalizationForm_KC).remove(QLatin1Char(',')).trimmed();
    if (text == data(index, Qt::EditRole).toString()) {
        return false;
    }
    bool isNumber = true;
    const qint64 calls = text.isEmpty() ? 0 : text.toLongLong(&isNumber);
    if (!isNumber) {
        Q_EMIT unreadable(value.toString());
        return false;
    }
    Q_EMIT planned(m_week.people.at(static_cast<std::size_t>(index.row())).login,
                   m_week.monday.addDays(index.column()), calls);
    return true;
}

}  // namespace saikoku::ui
