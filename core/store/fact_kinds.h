#pragma once

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <span>

#include "core/base/result.h"
#include "core/base/typed_id.h"

namespace saikoku {

class Database;

/// @brief One kind of fact that the store keeps: how it comes to be known, whose it is
/// and what moves by it. The one list of them: as-of views, undo of a batch, the day
/// roll, the board's change, exports and the demo's look for an empty store walk it.
/// A new kind is a migration, one line here and what its own module reads of it.
struct FactKind {
    const char* table;
    enum Known {
        Versions,    ///< rows of an import: from_batch, to_batch
        OwnDate,     ///< its column known_on
        DrawnOn,     ///< its column drawn_on
        WithParent,  ///< belongs to a row of `parent` by `key` and is known with it
    } known;
    const char* parent = nullptr;  ///< OwnDate: the table that names the cases of it, by `key`
    const char* key = nullptr;
    bool namesCase = false;     ///< has taxpayer_id: an import that brought the taxpayer can't be undone under it
    bool hasCampaign = false;   ///< has campaign_id
    bool movesSummary = false;  ///< the case's summary row follows from it
    bool mayComeLater = false;  ///< WithParent: known on its own known_on where it has one
    bool orOwnDate = false;     ///< WithParent: a row with a known_on of its own is known from that day
};

/// @brief Every kind, parents before what belongs to them.
std::span<const FactKind> factKinds();

/// @brief Cases whose summary may differ between two business dates since something of
/// theirs became known after `after`, up to `upTo` (none: whenever). Ascending.
Result<QList<TaxpayerId>> casesToldOf(Database& database, CampaignId campaign, QDate after, std::optional<QDate> upTo = {});

/// @brief Whether any fact became known after the business date.
Result<bool> isAnythingToldAfter(Database& database, QDate date);

/// @brief Numbers of taxpayers that came with this batch or a later one and on which a
/// fact rests, or whose receivables of it a promise covers: the batch can't be undone.
Result<QStringList> taxpayersWithFactsSince(Database& database, BatchId since);

/// @brief Whether the store holds a fact of any kind, what was delivered included.
Result<bool> hasFacts(Database& database);

}  // namespace saikoku
