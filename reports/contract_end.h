#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

#include "core/base/result.h"

namespace saikoku {
class Session;
}

namespace saikoku::reports {

/// @brief A file of a hand-over.
struct HandedOverFile {
    QString name;      ///< within the folder: "tax/contacts.csv"
    QString area;      ///< of fact_export.h
    QString campaign;  ///< code
    qint64 rows = 0;
    qint64 leftOut = 0;  ///< protected people, without Permission::SeeProtected
    qint64 bytes = 0;
    QString sha256;
};

struct HandOver {
    QList<HandedOverFile> files;
    QStringList missing;  ///< areas that the person may not read, e.g. "log"
    qint64 rows() const;
    qint64 leftOut() const;
};

/// @brief End of a contract: everything held, of every campaign, corrected and withdrawn records too, as CSV (UTF-8 with byte order mark, keys as
/// heading), with manifest.json (areas, columns with their meaning, rows, bytes, SHA-256), CONTENTS.txt to
/// read and SHA256SUMS to check with. The folder appears whole or not at all. Permission::Export and
/// Settings; logged. Exists: something stands there already.
/// @param progress called with the files written; false cancels
Result<HandOver> writeHandOver(Session& session, const QString& folder,
                               const std::function<bool(qint64 done, qint64 all)>& progress = {});

}  // namespace saikoku::reports
