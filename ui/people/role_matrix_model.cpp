#include "ui/people/role_matrix_model.h"

namespace saikoku::ui {

void RoleMatrixModel::show(const std::vector<StaffRole>& roles) {
    const bool isSameShape = roles.size() == m_roles.size();
    if (!isSameShape) {
        beginResetModel();
    }
    m_roles = roles;
    if (!isSameShape) {
        endResetModel();
        return;
    }
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

int RoleMatrixModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(allPermissions().size());
}

int RoleMatrixModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_roles.size()) + 1; }

const StaffRole* RoleMatrixModel::roleAt(int column) const {
    const auto place = static_cast<std::size_t>(column - 1);
    return column >= 1 && place < m_roles.size() ? &m_roles.at(place) : nullptr;
}

Permission RoleMatrixModel::permissionAt(int row) const { return allPermissions().at(static_cast<std::size_t>(row)); }

Permissions RoleMatrixModel::turned(const QModelIndex& index) const {
    Permissions all;
    for (const Permission each : allPermissions()) {
        const bool holds = roleAt(index.column())->permissions.contains(each);
        if (holds != (each == permissionAt(index.row()))) {
            all.insert(each);
        }
    }
    return all;
}

QVariant RoleMatrixModel::data(const QModelIndex& index, int role) const {
    const StaffRole* staffRole = roleAt(index.column());
    if (role == Qt::DisplayRole) {
        const Permission permission = permissionAt(index.row());
        if (staffRole == nullptr) {
            return labelOf(permission);
        }
        return staffRole->permissions.contains(permission) ? QStringLiteral("●") : QStringLiteral("－");
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant(staffRole == nullptr ? Qt::AlignLeft | Qt::AlignVCenter : Qt::Alignment(Qt::AlignCenter));
    }
    if (role == Qt::AccessibleTextRole && staffRole != nullptr) {
        const bool holds = staffRole->permissions.contains(permissionAt(index.row()));
        return holds ? tr("%1 may: %2").arg(staffRole->label(), labelOf(permissionAt(index.row())))
                     : tr("%1 may not: %2").arg(staffRole->label(), labelOf(permissionAt(index.row())));
    }
    return {};
}

QVariant RoleMatrixModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) {
        return {};
    }
    const StaffRole* staffRole = roleAt(section);
    if (role == Qt::DisplayRole) {
        return staffRole == nullptr ? tr("Permission") : staffRole->label();
    }
    if (role == Qt::ToolTipRole && staffRole != nullptr) {
        return staffRole->code;
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant(staffRole == nullptr ? Qt::AlignLeft | Qt::AlignVCenter : Qt::Alignment(Qt::AlignCenter));
    }
    return {};
}

}  // namespace saikoku::ui
