#pragma once

#include <QDate>
#include <QDateTime>
#include <QJsonObject>
#include <QString>

#include <optional>

#include "core/base/typed_id.h"

namespace saikoku {

/// @brief One delivery that was imported, or the undoing of one.
struct ImportBatch {
    BatchId id;
    QString kind;        ///< "extract", "receipts", "payment_numbers", "undo"
    QString profile;
    QString sourceName;  ///< the folder's name, without the way to it
    QDate asOf;          ///< the extract's own date
    QDate knownOn;       ///< business date from which its rows are known; an undo's is its own day
    QDateTime startedAt; ///< UTC, the real moment, whatever --as-of says
    QDateTime finishedAt;
    CampaignId campaign;  ///< of a campaign's list; none: the core tax system's
    OperatorId operatorId;
    BatchId undoes;      ///< of kind "undo": which
    BatchId undoneBy;    ///< filled on reading
    QJsonObject counts;
};

}  // namespace saikoku
