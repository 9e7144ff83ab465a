#include "core/security/permission.h"

#include <QCoreApplication>

#include <algorithm>

namespace saikoku {

namespace {

struct Text { Q_DECLARE_TR_FUNCTIONS(Permission) };

struct PermissionRow {
    Permission permission;
    QLatin1String code;
    const char* label;
};

const std::vector<PermissionRow>& rows() {
    static const std::vector<PermissionRow> all{
        {Permission::View, QLatin1String("view"), QT_TRANSLATE_NOOP("Permission", "looking at cases")},
        {Permission::Call, QLatin1String("call"), QT_TRANSLATE_NOOP("Permission", "calling")},
        {Permission::Record, QLatin1String("record"), QT_TRANSLATE_NOOP("Permission", "recording negotiations")},
        {Permission::MakePromise, QLatin1String("make_promise"), QT_TRANSLATE_NOOP("Permission", "recording promises")},
        {Permission::ApproveInstalments, QLatin1String("approve_instalments"),
         QT_TRANSLATE_NOOP("Permission", "approving instalments")},
        {Permission::Hold, QLatin1String("hold"), QT_TRANSLATE_NOOP("Permission", "setting and lifting holds")},
        {Permission::SendNotices, QLatin1String("send_notices"), QT_TRANSLATE_NOOP("Permission", "sending notices")},
        {Permission::Export, QLatin1String("export"), QT_TRANSLATE_NOOP("Permission", "exporting files")},
        {Permission::Import, QLatin1String("import"), QT_TRANSLATE_NOOP("Permission", "importing files")},
        {Permission::Reports, QLatin1String("reports"), QT_TRANSLATE_NOOP("Permission", "making reports")},
        {Permission::SeeProtected, QLatin1String("see_protected"),
         QT_TRANSLATE_NOOP("Permission", "seeing protected people")},
        {Permission::ManageUsers, QLatin1String("manage_users"), QT_TRANSLATE_NOOP("Permission", "managing users")},
        {Permission::ReadLog, QLatin1String("read_log"), QT_TRANSLATE_NOOP("Permission", "reading the access log")},
        {Permission::Settings, QLatin1String("settings"), QT_TRANSLATE_NOOP("Permission", "changing settings")},
        {Permission::Plan, QLatin1String("plan"), QT_TRANSLATE_NOOP("Permission", "planning the day")},
        {Permission::Rules, QLatin1String("rules"), QT_TRANSLATE_NOOP("Permission", "changing rules")},
        {Permission::ApproveTemplates, QLatin1String("approve_templates"),
         QT_TRANSLATE_NOOP("Permission", "approving letters' wording")},
        {Permission::HearRecordings, QLatin1String("hear_recordings"),
         QT_TRANSLATE_NOOP("Permission", "hearing recorded calls")},
        {Permission::Models, QLatin1String("models"), QT_TRANSLATE_NOOP("Permission", "training models")},
    };
    return all;
}

const PermissionRow& row(Permission permission) { return rows()[static_cast<std::size_t>(permission)]; }

}  // namespace

QLatin1String codeOf(Permission permission) { return row(permission).code; }

QString labelOf(Permission permission) { return Text::tr(row(permission).label); }

template <>
std::optional<Permission> valueOfCode(QStringView code) {
    const auto found = std::find_if(rows().begin(), rows().end(), [&](const PermissionRow& each) { return code == each.code; });
    return found == rows().end() ? std::nullopt : std::optional<Permission>(found->permission);
}

QStringList Permissions::codes() const {
    QStringList all;
    for (const PermissionRow& each : rows()) {
        if (contains(each.permission)) {
            all << each.code;
        }
    }
    return all;
}

const std::vector<Permission>& allPermissions() {
    static const std::vector<Permission> all = [] {
        std::vector<Permission> list;
        for (const PermissionRow& each : rows()) {
            list.push_back(each.permission);
        }
        return list;
    }();
    return all;
}

const std::vector<RoleRow>& builtInRoles() {
    using P = Permission;
    static const std::vector<RoleRow> roles{
        {Role::Caller, QLatin1String("caller"), {P::View, P::Call, P::Record, P::MakePromise}},
        {Role::ContractorManager,
         QLatin1String("contractor_manager"),
         {P::View, P::Call, P::Record, P::MakePromise, P::Reports, P::Plan}},
        {Role::Officer,
         QLatin1String("officer"),
         {P::View, P::Call, P::Record, P::MakePromise, P::ApproveInstalments, P::Hold, P::SendNotices, P::Export,
          P::Reports, P::SeeProtected}},
        {Role::Supervisor,
         QLatin1String("supervisor"),
         {P::View, P::Call, P::Record, P::MakePromise, P::SendNotices, P::Export, P::Reports, P::SeeProtected, P::ReadLog,
          P::Plan, P::Rules, P::ApproveTemplates, P::HearRecordings, P::Models}},
        {Role::Auditor, QLatin1String("auditor"), {P::View, P::Reports, P::ReadLog}},
        {Role::Administrator,
         QLatin1String("administrator"),
         {P::View, P::Call, P::Record, P::MakePromise, P::SendNotices, P::Export, P::Import, P::Reports, P::ManageUsers,
          P::ReadLog, P::Settings, P::Plan, P::Rules}},
    };
    return roles;
}

const RoleRow& roleRow(Role role) { return builtInRoles()[static_cast<std::size_t>(role)]; }

QString codeOf(Role role) { return roleRow(role).code; }

QString labelOf(Role role) {
    switch (role) {
    case Role::Caller: return Text::tr("Caller");
    case Role::ContractorManager: return Text::tr("Contractor's manager");
    case Role::Officer: return Text::tr("Tax officer");
    case Role::Supervisor: return Text::tr("Supervisor");
    case Role::Auditor: return Text::tr("Auditor");
    case Role::Administrator: return Text::tr("Administrator");
    }
    return {};
}

QString roleLabel(const QString& code, const QString& ownName) {
    if (!ownName.isEmpty()) {
        return ownName;
    }
    const auto builtIn = valueOfCode<Role>(code);
    return builtIn ? labelOf(*builtIn) : code;
}

template <>
std::optional<Role> valueOfCode(QStringView code) {
    const auto& roles = builtInRoles();
    const auto found = std::find_if(roles.begin(), roles.end(), [&](const RoleRow& each) { return code == each.code; });
    return found == roles.end() ? std::nullopt : std::optional<Role>(found->role);
}

}  // namespace saikoku
