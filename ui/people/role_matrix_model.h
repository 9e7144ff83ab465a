#pragma once

#include <QAbstractTableModel>

#include <vector>

#include "core/security/role_repository.h"

namespace saikoku::ui {

/// @brief Permissions downwards, roles across; the first column names the permission.
class RoleMatrixModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void show(const std::vector<StaffRole>& roles);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// @brief Null for the names.
    const StaffRole* roleAt(int column) const;
    Permission permissionAt(int row) const;
    /// @brief The role's permissions with that cell turned over.
    Permissions turned(const QModelIndex& index) const;

private:
    std::vector<StaffRole> m_roles;
};

}  // namespace saikoku::ui
