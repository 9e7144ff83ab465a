#include "core/security/server_setup.h"

#include <QCoreApplication>

#include "core/security/operator_repository.h"
#include "core/store/database.h"
#include "core/store/migrator.h"
#include "core/store/postgres_roles.h"

namespace saikoku {

namespace {

struct Text { Q_DECLARE_TR_FUNCTIONS(SignIn) };

/// The server's own database, there on every server: where a new one is made from.
constexpr QLatin1String kMaintenanceDatabase("postgres");

Result<std::unique_ptr<Database>> openOrMake(const StoreLocation& location, const QString& user,
                                             const SecretBytes& password) {
    auto target = Database::openPostgres(location, user, password);
    if (target || target.error().code != ErrorCode::NotFound) {
        return target;
    }
    SAIKOKU_TRY_ASSIGN(const auto maintenance,
                       Database::openPostgres(location.withDatabase(kMaintenanceDatabase), user, password));
    SAIKOKU_TRY(actAsLogin(*maintenance));
    SAIKOKU_TRY(prepareServer(*maintenance, location.database()));
    return Database::openPostgres(location, user, password);
}

}  // namespace

Result<std::unique_ptr<Database>> openEmptyServer(const StoreLocation& location, const QString& user,
                                                  const SecretBytes& password) {
    SAIKOKU_TRY_ASSIGN(auto database, openOrMake(location, user, password));
    SAIKOKU_TRY_ASSIGN(auto migrations, shippedMigrations());
    SAIKOKU_TRY_ASSIGN(const int version, Migrator(*database, std::move(migrations)).version());
    // tables without people: an earlier version's init was killed between the two
    SAIKOKU_TRY_ASSIGN(const bool isFinished, version > 0 ? hasPeople(*database) : Result<bool>(false));
    if (isFinished) {
        return fail(ErrorCode::Exists,
                    Text::tr("There is a store in \"%1\" already. Nothing was changed.").arg(location.displayName()));
    }
    SAIKOKU_TRY(actAsLogin(*database));
    SAIKOKU_TRY(prepareServer(*database, location.database()));
    SAIKOKU_TRY(prepareSchema(*database));
    return database;
}

}  // namespace saikoku
