#include "core/cases/restore_rehearsal.h"

#include <QElapsedTimer>

#include "core/cases/board.h"
#include "core/cases/city_summary.h"
#include "core/cases/derived_check.h"
#include "core/contact/campaign.h"
#include "core/security/backup_file.h"
#include "core/security/session.h"
#include "core/security/sign_in.h"
#include "core/security/staging_folder.h"
#include "core/security/store_backup.h"
#include "core/security/store_figures.h"
#include "core/store/database.h"
#include "core/store/fact_kinds.h"
#include "core/store/postgres_roles.h"

namespace saikoku {

namespace {

const QString kOperation = QStringLiteral("store.rehearse");
const QString kProgram = QStringLiteral("saikoku-cli");

bool isFact(const QString& table) {
    for (const FactKind& kind : factKinds()) {
        if (table == QLatin1String(kind.table)) {
            return true;
        }
    }
    return false;
}

Result<QJsonObject> totalsOf(Session& session) {
    SAIKOKU_TRY_ASSIGN(const CitySummary city, citySummary(session));
    SAIKOKU_TRY_ASSIGN(const CampaignId campaign, campaignId(session.db(), Campaign::Tax));
    SAIKOKU_TRY_ASSIGN(const Board board, workflowBoard(session, campaign, BoardDimension::TaxItem));
    QJsonObject items;
    for (const TaxItemSummary& item : city.taxItems) {
        items.insert(item.code, QJsonObject{{QStringLiteral("receivables"), item.receivables},
                                            {QStringLiteral("levied"), item.levied.amount()},
                                            {QStringLiteral("received"), item.received.amount()},
                                            {QStringLiteral("arrears"), item.arrears.amount()}});
    }
    QJsonObject statuses;
    for (std::size_t i = 0; i < kBoardStatuses.size(); ++i) {
        statuses.insert(codeOf(kBoardStatuses.at(i)), QJsonObject{{QStringLiteral("cases"), board.statuses.at(i).cases},
                                                                  {QStringLiteral("yen"), board.statuses.at(i).yen.amount()}});
    }
    return QJsonObject{{QStringLiteral("by_tax_item"), items},
                       {QStringLiteral("taxpayers_in_arrears"), city.taxpayersInArrears},
                       {QStringLiteral("statuses"), statuses}};
}

/// Restoring adds to the log, and a migration to whatever it likes but facts.
QStringList differencesFrom(const BackupHead& head, const RowCounts& restored, int schema) {
    QStringList differences;
    for (const auto& [table, rows] : head.figures.rows) {
        const auto found = restored.find(table);
        const qint64 there = found == restored.end() ? -1 : found->second;
        const bool isCompared = head.schema == schema || isFact(table);
        const bool differs = isOfTheLog(table) ? there <= rows : there != rows;
        if (isCompared && differs) {
            differences.append(table);
        }
    }
    return differences;
}

QStringList changedSince(const BackupHead& head, const RowCounts& living) {
    QStringList changed;
    for (const auto& [table, rows] : living) {
        const auto then = head.figures.rows.find(table);
        if (!isOfTheLog(table) && (then == head.figures.rows.end() || then->second != rows)) {
            changed.append(table);
        }
    }
    return changed;
}

Result<void> lookAtRestored(Session& restored, const BackupHead& head, Rehearsal& done) {
    SAIKOKU_TRY_ASSIGN(const StoreFigures figures, figuresOf(restored.db()));
    done.rows = figures.allRows();
    const auto schema = figures.rows.find(QStringLiteral("schema_migration"));
    done.differences = differencesFrom(head, figures.rows, schema == figures.rows.end() ? 0 : static_cast<int>(schema->second));
    SAIKOKU_TRY_ASSIGN(const IntegrityFinding derived, checkDerived(restored));
    if (!derived.faults.isEmpty()) {
        done.differences.append(derived.check + QStringLiteral(": ") + derived.faults.join(QStringLiteral("; ")));
    }
    SAIKOKU_TRY_ASSIGN(done.totals, totalsOf(restored));
    return {};
}

Result<void> compareWithLiving(Session& living, const BackupHead& head, Rehearsal& done) {
    SAIKOKU_TRY_ASSIGN(done.livingTotals, totalsOf(living));
    SAIKOKU_TRY_ASSIGN(const RowCounts rows, asOwner(living.db(), [&] { return countRows(living.db()); }));  // after the totals: what came meanwhile counts
    done.changedSince = changedSince(head, rows);
    done.hasSameTotals = done.totals == done.livingTotals;
    if (!done.hasSameTotals && done.changedSince.isEmpty()) {
        done.differences.append(QStringLiteral("totals"));
    }
    return {};
}

}  // namespace

Result<Rehearsal> rehearseRestore(Session& session, const QString& password, const QString& file, const QString& scratchIn) {
    SAIKOKU_TRY(session.require(Permission::Settings, kOperation));
    SAIKOKU_TRY_ASSIGN(const BackupHead head, readBackupHead(file));
    Rehearsal done;
    done.backupOf = head.createdAt;
    {
        SAIKOKU_TRY_ASSIGN(const StagingFolder scratch, StagingFolder::make(scratchIn));
        const StoreLocation at = StoreLocation::local(scratch.filePath(QStringLiteral("store")));
        const QString& user = session.actor().login;
        QElapsedTimer timer;
        timer.start();
        SAIKOKU_TRY(restoreStore(at, user, password, file, session.clock(), kProgram));
        SAIKOKU_TRY_ASSIGN(const auto restored, signIn(at, user, password, session.clock(), kProgram));
        done.milliseconds = timer.elapsed();
        SAIKOKU_TRY(lookAtRestored(*restored, head, done));
    }
    SAIKOKU_TRY(compareWithLiving(session, head, done));
    SAIKOKU_TRY(session.log(kOperation, QStringLiteral("backup"), {},
                            {{QStringLiteral("backup_of"), toStoredUtc(done.backupOf)},
                             {QStringLiteral("well"), done.isWell()},
                             {QStringLiteral("milliseconds"), done.milliseconds}},
                            done.rows));
    return done;
}

}  // namespace saikoku
