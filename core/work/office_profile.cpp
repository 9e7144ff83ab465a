#include "core/work/office_profile.h"

#include <QCoreApplication>

#include "core/security/session.h"
#include "core/store/setting_repository.h"
#include "core/store/transaction.h"

namespace saikoku {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(OfficeProfile)
};

constexpr qsizetype kLongestName = 40;

QString nameKey() { return QStringLiteral("office.name"); }

}  // namespace

Result<OfficeProfile> officeProfile(Session& session) {
    SAIKOKU_TRY(session.require(Permission::View, QStringLiteral("office_profile")));
    SAIKOKU_TRY_ASSIGN(const QString name, SettingRepository(session.db()).value(nameKey()));
    return OfficeProfile{name, !name.isEmpty()};
}

Result<void> setOfficeName(Session& session, const QString& name) {
    const QString operation = QStringLiteral("set_office_name");
    SAIKOKU_TRY(session.require(Permission::Settings, operation));
    const QString plain = name.simplified();
    if (plain.isEmpty() || plain.size() > kLongestName) {
        return fail(ErrorCode::BadInput, Text::tr("Office name: give 1 to %1 characters.").arg(kLongestName));
    }
    return transact(session.db(), [&]() -> Result<void> {
        SAIKOKU_TRY(SettingRepository(session.db())
                        .set({nameKey(), plain, QStringLiteral("office"), session.clock().nowUtc(), session.actor().login}));
        return session.log(operation, QStringLiteral("setting"), nameKey());
    });
}

}  // namespace saikoku
