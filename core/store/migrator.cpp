#include "core/store/migrator.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>

#include "core/base/clock.h"
#include "core/store/database.h"
#include "core/store/migration_script.h"
#include "core/store/postgres_roles.h"
#include "core/store/query.h"
#include "core/store/table_rules.h"
#include "core/store/transaction.h"

namespace saikoku {

namespace {

struct Text { Q_DECLARE_TR_FUNCTIONS(Store) };

struct Recorded {
    int version = 0;
    QString checksum;
};

}  // namespace

QString Migration::checksum() const {
    QString text = script;
    text.remove(QLatin1Char('\r'));
    return QString::fromLatin1(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex());
}

Result<std::vector<Migration>> shippedMigrations() {
    std::vector<Migration> all;
    const QDir folder(QStringLiteral(":/migrations"));
    const QStringList names = folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
    for (const QString& name : names) {
        QFile file(folder.filePath(name));
        Migration migration;
        migration.version = name.section(QLatin1Char('_'), 0, 0).toInt();
        migration.name = name.section(QLatin1Char('_'), 1).chopped(4);
        if (!file.open(QIODevice::ReadOnly) || migration.version != static_cast<int>(all.size()) + 1) {
            return fail(ErrorCode::Failed, QStringLiteral("Migration %1 is out of order.").arg(name));
        }
        migration.script = QString::fromUtf8(file.readAll());
        all.push_back(std::move(migration));
    }
    return all;
}

Result<void> actAsMigrator(Database& database) {
    const auto owner = database.isPostgres() ? actAsOwner(database) : Result<void>();
    if (!owner) {
        return fail(ErrorCode::Permission,
                    Text::tr("The server's store must be brought up to date first. Ask an administrator to sign in "
                             "with this version of the program."),
                    owner.error().detail);
    }
    return {};
}

Migrator::Migrator(Database& database, std::vector<Migration> migrations)
    : m_database(database), m_migrations(std::move(migrations)) {}

Result<bool> Migrator::hasTable() {
    SAIKOKU_TRY_ASSIGN(const QStringList columns, columnNames(m_database, QStringLiteral("schema_migration")));
    return !columns.isEmpty();
}

Result<int> Migrator::version() {
    SAIKOKU_TRY_ASSIGN(const bool there, hasTable());
    if (!there) {
        return 0;
    }
    SAIKOKU_TRY_ASSIGN(
        const auto recorded,
        selectAll(m_database, QStringLiteral("select version, checksum from schema_migration order by version"), {},
                  [](Statement& row) { return Recorded{static_cast<int>(row.integer(0)), row.text(1)}; }));
    if (recorded.empty()) {
        return 0;
    }
    if (recorded.back().version > newest()) {
        return fail(ErrorCode::NewerSchema,
                    Text::tr("This store was made by a newer version of the program (schema %1, this program knows %2). "
                             "Install the newer version. Nothing was changed.")
                        .arg(recorded.back().version)
                        .arg(newest()));
    }
    for (std::size_t i = 0; i < recorded.size(); ++i) {
        if (recorded[i].version != m_migrations[i].version || recorded[i].checksum != m_migrations[i].checksum()) {
            return fail(ErrorCode::Corrupt,
                        Text::tr("The store's schema differs from this program's (step %1). It was made by another "
                                 "build. Nothing was changed.")
                            .arg(recorded[i].version));
        }
    }
    return recorded.back().version;
}

Result<int> Migrator::migrate(const QDateTime& now, const std::function<Result<void>()>& backUp) {
    SAIKOKU_TRY_ASSIGN(const int from, version());
    if (from == newest()) {
        return 0;
    }
    if (from > 0 && backUp) {
        SAIKOKU_TRY(backUp());
    }
    SAIKOKU_TRY(applyAll(from, now));
    return newest() - from;
}

/// All steps and the rights, or nothing: a store half way would open for nobody.
Result<void> Migrator::applyAll(int from, const QDateTime& now) {
    SAIKOKU_TRY_ASSIGN(Transaction transaction, Transaction::begin(m_database));
    SAIKOKU_TRY(actAsMigrator(m_database));
    if (from == 0) {
        SAIKOKU_TRY(m_database.run(QStringLiteral(
            "create table if not exists schema_migration (version integer not null primary key, name text not null,"
            " checksum text not null, applied_at text not null)")));
    }
    std::vector<MigrationStep> rules;
    for (const Migration& migration : m_migrations) {
        if (migration.version > from) {
            SAIKOKU_TRY(apply(migration, now));
        }
        SAIKOKU_TRY_ASSIGN(const auto steps, readMigration(migration.name, migration.script, m_database.dialect()));
        std::copy_if(steps.begin(), steps.end(), std::back_inserter(rules),
                     [](const MigrationStep& step) { return step.kind != MigrationStep::Kind::Sql; });
    }
    SAIKOKU_TRY(grantToStaff(m_database, rules));
    SAIKOKU_TRY(actAsStaffOnServer(m_database));
    return transaction.commit();
}

Result<void> Migrator::apply(const Migration& migration, const QDateTime& now) {
    SAIKOKU_TRY_ASSIGN(const auto steps, readMigration(migration.name, migration.script, m_database.dialect()));
    SAIKOKU_TRY_ASSIGN(Transaction transaction, Transaction::begin(m_database));
    for (const MigrationStep& step : steps) {
        if (step.kind == MigrationStep::Kind::Sql) {
            SAIKOKU_TRY(m_database.runScript(step.text));
        } else {
            SAIKOKU_TRY(applyRule(m_database, step));
        }
    }
    SAIKOKU_TRY(m_database.execute(QStringLiteral("insert into schema_migration (version, name, checksum, applied_at)"
                                                  " values (:version, :name, :checksum, :now)"),
                                   {{QLatin1String(":version"), migration.version},
                                    {QLatin1String(":name"), migration.name},
                                    {QLatin1String(":checksum"), migration.checksum()},
                                    {QLatin1String(":now"), now}}));
    return transaction.commit();
}

}  // namespace saikoku
