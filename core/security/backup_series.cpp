#include "core/security/backup_series.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include "core/base/language.h"
#include "core/security/backup_file.h"
#include "core/security/backup_log_repository.h"
#include "core/security/backup_rules.h"
#include "core/security/session.h"
#include "core/security/store_backup.h"
#include "core/security/store_info_repository.h"

namespace saikoku {

namespace {

struct Text { Q_DECLARE_TR_FUNCTIONS(Backup) };

constexpr qint64 kHour = 60 * 60;

QString freeName(const QString& folder, const QDateTime& now) {
    const QString first = folder + QStringLiteral("/saikoku-") + toTokyo(now).toString(QStringLiteral("yyyyMMdd-HHmmss"));
    QString name = first;
    for (int again = 2; QFileInfo::exists(name + QStringLiteral(".saikoku")); ++again) {
        name = first + QLatin1Char('-') + QString::number(again);
    }
    return name + QStringLiteral(".saikoku");
}

struct Series {
    QStringList files;
    QList<QDateTime> made;
};

/// The folder's backups of this store under dated names; whatever else lies there isn't ours.
Series seriesIn(const QString& folder, const QString& storeId) {
    static const QRegularExpression dated(QStringLiteral("^saikoku-\\d{8}-\\d{6}(-\\d+)?\\.saikoku$"));
    Series series;
    const QFileInfoList entries = QDir(folder).entryInfoList({QStringLiteral("saikoku-*.saikoku")}, QDir::Files | QDir::NoSymLinks);
    for (const QFileInfo& entry : entries) {
        if (!dated.match(entry.fileName()).hasMatch()) {
            continue;
        }
        const Result<BackupHead> head = readBackupHead(entry.absoluteFilePath());
        if (head && head->storeId == storeId && head->createdAt.isValid()) {
            series.files.append(entry.absoluteFilePath());
            series.made.append(head->createdAt);
        }
    }
    return series;
}

}  // namespace

QString BackupState::sentence() const {
    if (!last.isValid()) {
        return Text::tr("There is no backup of this store yet. Have one made now and every night (handbook: backup).");
    }
    const QString when = dateInSentence(toTokyo(last).date()) + toTokyo(last).toString(QStringLiteral(" HH:mm"));
    return isOverdue() ? Text::tr("The newest backup is from %1, %2 hours ago. Have one made now and see why the nightly one fails.")
                             .arg(when)
                             .arg(hours)
                       : Text::tr("Newest backup: %1, %2 hours ago").arg(when).arg(hours);
}

Result<BackupState> backupState(Session& session) {
    SAIKOKU_TRY(session.require(Permission::Settings, QStringLiteral("store.backup_state")));
    SAIKOKU_TRY_ASSIGN(const auto rules, session.rules<BackupRules>());
    BackupState state;
    SAIKOKU_TRY_ASSIGN(state.last, lastBackedUp(session.db()));
    state.hours = state.last.isValid() ? state.last.secsTo(session.clock().actualUtc()) / kHour : 0;
    state.warnAfterHours = rules->warnAfterHours;
    return state;
}

Result<BackedUpInto> backUpInto(Session& session, const QString& folder, KdfCost cost) {
    SAIKOKU_TRY(session.require(Permission::Settings, QStringLiteral("store.backup")));
    SAIKOKU_TRY_ASSIGN(const auto rules, session.rules<BackupRules>());
    SAIKOKU_TRY_ASSIGN(const StoreInfo info, readStoreInfo(session.db()));
    BackedUpInto done;
    done.file = QFileInfo(freeName(folder, session.clock().actualUtc())).absoluteFilePath();
    SAIKOKU_TRY_ASSIGN(done.figures, backUpStore(session, done.file, cost));
    const Series series = seriesIn(folder, info.storeId);
    const QList<qsizetype> beyond = backupsBeyondRule(series.made, *rules);
    for (const qsizetype place : beyond) {
        const QString& file = series.files.at(place);
        if (file != done.file) {
            (QFile::remove(file) ? done.removed : done.notRemoved).append(file);
        }
    }
    if (!done.removed.isEmpty()) {
        SAIKOKU_TRY(session.log(QStringLiteral("store.backups_removed"), QStringLiteral("backup"), {}, {}, done.removed.size()));
    }
    return done;
}

}  // namespace saikoku
