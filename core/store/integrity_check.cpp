#include "core/store/integrity_check.h"

#include "core/store/database.h"
#include "core/store/migrator.h"
#include "core/store/query.h"

namespace saikoku {

namespace {

constexpr int kMostFaults = 20;

/// The rows of a check as texts; the damage that stops the check itself is one more.
Result<IntegrityFinding> collect(Database& database, const QString& check, const QString& sql, const QString& sound = {}) {
    IntegrityFinding finding{check, {}};
    Result<Statement> rows = database.select(sql);
    Result<void> outcome;
    if (rows) {
        while (rows->next() && finding.faults.size() < kMostFaults) {
            if (sound.isNull() || rows->text(0) != sound) {
                finding.faults << rows->text(0);
            }
        }
        outcome = rows->finish();
    } else {
        outcome = fail(rows.error());
    }
    // A page that doesn't fit its key stops a scan over the table with a general failure.
    const bool damage = !outcome && (outcome.error().code == ErrorCode::Corrupt || outcome.error().code == ErrorCode::Failed);
    if (!outcome && !damage) {
        return fail(outcome.error());
    }
    if (!outcome) {
        finding.faults << outcome.error().message;
    }
    return finding;
}

Result<IntegrityFinding> checkSchema(Database& database) {
    IntegrityFinding finding{QStringLiteral("schema"), {}};
    SAIKOKU_TRY_ASSIGN(auto migrations, shippedMigrations());
    Migrator migrator(database, std::move(migrations));
    const Result<int> version = migrator.version();
    if (!version && version.error().code == ErrorCode::NewerSchema) {
        return fail(version.error());
    }
    if (!version) {
        finding.faults << version.error().message;
    }
    return finding;
}

QString logGaps() {
    return QStringLiteral(
        "select 'sign_in ' || s.sign_in_id from sign_in s left join"
        " (select sign_in_id, count(*) as entries, max(seq) as newest from access_log group by sign_in_id) l"
        " on l.sign_in_id = s.sign_in_id"
        " where coalesce(l.entries, 0) <> s.last_seq or coalesce(l.newest, 0) <> s.last_seq order by s.sign_in_id");
}

}  // namespace

Result<std::vector<IntegrityFinding>> checkIntegrity(Database& database) {
    std::vector<IntegrityFinding> findings;
    const auto add = [&](const QString& check, const QString& sql, const QString& sound = {}) -> Result<void> {
        SAIKOKU_TRY_ASSIGN(IntegrityFinding finding, collect(database, check, sql, sound));
        findings.push_back(std::move(finding));
        return {};
    };
    if (database.isSqlite()) {
        SAIKOKU_TRY(add(QStringLiteral("cipher"), QStringLiteral("pragma cipher_integrity_check")));
        SAIKOKU_TRY(add(QStringLiteral("pages"), QStringLiteral("pragma integrity_check"), QStringLiteral("ok")));
        SAIKOKU_TRY(add(QStringLiteral("references"), QStringLiteral("pragma foreign_key_check")));
    } else {
        SAIKOKU_TRY(add(QStringLiteral("pages"),
                        QStringLiteral("select 'index ' || indexrelid::regclass from pg_index where not indisvalid")));
        SAIKOKU_TRY(add(QStringLiteral("references"),
                        QStringLiteral("select 'constraint ' || conname from pg_constraint where not convalidated")));
    }
    SAIKOKU_TRY_ASSIGN(IntegrityFinding schema, checkSchema(database));
    findings.push_back(std::move(schema));
    SAIKOKU_TRY(add(QStringLiteral("log"), logGaps()));
    return findings;
}

}  // namespace saikoku
