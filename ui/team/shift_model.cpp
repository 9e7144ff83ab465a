#include "ui/team/shift_model.h"

#include <QRegularExpression>

#include <algorithm>

#include "ui/support/display_text.h"

namespace saikoku::ui {

namespace {

/// Between two stretches of one day.
QStringList stretchesOf(const QString& text) {
    static const QRegularExpression between(QStringLiteral("[\\s,、，]+"));
    return text.trimmed().split(between, Qt::SkipEmptyParts);
}

}  // namespace

Result<ShiftWeek> ShiftWeek::read(Session& session, QDate monday) {
    ShiftWeek week;
    week.monday = monday;
    SAIKOKU_TRY_ASSIGN(week.people, colleagues(session));
    SAIKOKU_TRY_ASSIGN(week.shifts, plannedShifts(session, monday, monday.addDays(ShiftModel::kDays - 1)));
    return week;
}

void ShiftModel::show(const ShiftWeek& week) {
    beginResetModel();
    m_week = week;
    endResetModel();
}

int ShiftModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_week.people.size()); }

int ShiftModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : kDays + 1; }

std::vector<Shift> ShiftModel::shiftsOf(int row, int column) const {
    std::vector<Shift> found;
    const OperatorId who = m_week.people.at(static_cast<std::size_t>(row)).id;
    const QDate day = m_week.monday.addDays(column);
    std::copy_if(m_week.shifts.begin(), m_week.shifts.end(), std::back_inserter(found),
                 [&](const Shift& shift) { return shift.who == who && shift.day == day; });
    return found;
}

QString ShiftModel::cell(int row, int column) const {
    QStringList texts;
    for (const Shift& shift : shiftsOf(row, column)) {
        texts.append(shiftHoursText(shift));
    }
    return texts.join(QLatin1Char('\n'));
}

QString ShiftModel::sum(int row) const {
    int minutes = 0;
    for (int column = 0; column < kDays; ++column) {
        for (const Shift& shift : shiftsOf(row, column)) {
            minutes += shift.minutes();
        }
    }
    return minutes == 0 ? QString() : minutesText(minutes);
}

QVariant ShiftModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) {
        return {};
    }
    const bool isSum = index.column() == kDays;
    if (role == Qt::DisplayRole) {
        return isSum ? sum(index.row()) : cell(index.row(), index.column());
    }
    if (role == Qt::EditRole && !isSum) {
        return cell(index.row(), index.column()).replace(QLatin1Char('\n'), QLatin1Char(' '));
    }
    if (role == Qt::TextAlignmentRole) {
        return static_cast<int>(isSum ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignCenter);
    }
    return {};
}

QVariant ShiftModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (role != Qt::DisplayRole) {
        return {};
    }
    if (orientation == Qt::Vertical) {
        return m_week.people.at(static_cast<std::size_t>(section)).name;
    }
    if (section == kDays) {
        return tr("Hours");
    }
    return m_week.monday.isValid() ? DisplayText::dayAndWeekday(m_week.monday.addDays(section)) : QString();
}

Qt::ItemFlags ShiftModel::flags(const QModelIndex& index) const {
    const Qt::ItemFlags usual = QAbstractTableModel::flags(index);
    return index.column() < kDays ? usual | Qt::ItemIsEditable : usual;
}

bool ShiftModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::EditRole || !index.isValid() || index.column() == kDays) {
        return false;
    }
    const QString text = value.toString();
    if (text == data(index, Qt::EditRole).toString()) {
        return false;
    }
    std::vector<ShiftHours> hours;
    const QStringList stretches = stretchesOf(text);
    for (const QString& stretch : stretches) {
        const auto read = readShiftHours(stretch);
        if (!read) {
            Q_EMIT unreadable(stretch);
            return false;
        }
        hours.push_back(*read);
    }
    Q_EMIT replanned(m_week.people.at(static_cast<std::size_t>(index.row())).id, m_week.monday.addDays(index.column()), hours);
    return true;
}

}  // namespace saikoku::ui
