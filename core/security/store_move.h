#pragma once

#include <QString>
#include <QStringList>

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/store/store_location.h"
#include "core/store/table_copy.h"

namespace saikoku {

/// @brief Who moves a store, from where to where. The person is an administrator of it and
/// enters both places under the same name.
struct StoreMove {
    StoreLocation from;
    StoreLocation to;
    QString user;
    QString password;
    QString passwordThere;
};

struct Moved {
    qint64 rows = 0;
    QStringList needNewPassword;  ///< everybody else who may sign in: passwords don't come along
    bool wasThere = false;        ///< an earlier move was cut short after the rows had arrived
    QString warning;              ///< what could not be done afterwards
};

/// @brief `saikoku-cli move --to`: from a folder to a server or the other way round, with the
/// same rows, ids and log. Permission::Settings, logged in both. Nobody else may be signed in
/// (Locked names who is).
///
/// The source is marked first (move_mark.h), so that nobody signs in to it any more, then
/// copied as a whole: into one transaction of the server, or into a folder aside that arrives
/// by one rename. Rows of each table and the newest log entry must be the source's before that
/// counts. A failure lifts the mark and leaves nothing behind; a program that was killed leaves
/// the mark, and the next move begins anew or, when everything had arrived, ends it. The source
/// stays as it was, marked.
///
/// Usage for two folders or two servers, Exists where another store stands, Rule when the
/// source was moved already.
Result<Moved> moveStore(const StoreMove& move, const Clock& clock, const QString& program, const CopyProgress& progress = {});

/// @brief `saikoku-cli move --lift`: lets people into the source again. Permission::Settings, logged.
/// @return whether there was a mark
Result<bool> liftMove(const StoreLocation& location, const QString& user, const QString& password, const Clock& clock,
                      const QString& program);

}  // namespace saikoku
