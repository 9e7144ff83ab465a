#pragma once

#include <QDate>
#include <QString>

#include <optional>

#include "core/base/result.h"
#include "core/base/typed_id.h"
#include "core/contact/campaign.h"
#include "core/exchange/extract_difference.h"
#include "core/exchange/extract_rows.h"
#include "core/exchange/import_doubts.h"
#include "core/exchange/import_monitor.h"
#include "core/exchange/import_profile.h"

namespace saikoku {

class Session;

/// @brief What one file did to what is in force.
struct ImportChange {
    qint64 added = 0;
    qint64 changed = 0;
    qint64 unchanged = 0;
    qint64 removed = 0;  ///< phones and receipts that left their set
    qint64 absent = 0;   ///< taxpayers and receivables that this extract lacks; they stay
};

struct ImportReport {
    BatchId batch;  ///< none after a dry run
    QDate asOf;
    std::array<ExtractFileSource, kExtractFileCount> sources;
    std::array<ExtractFileCounts, kExtractFileCount> counts;
    std::array<ImportChange, kExtractFileCount> changes;
    std::optional<ImportChange> people;  ///< of a campaign's list: who came to it, stays, left it
    qint64 laterReceiptsEnded = 0;
    QList<ImportReject> rejects;  ///< by file and line
    QList<ImportLoss> losses;
    QList<ImportNote> notes;
    QList<SumDifference> differences;
    ImportDoubts doubts;  ///< of a dry run, or those that were accepted

    const ExtractFileCounts& countsOf(ExtractFile file) const { return counts.at(indexOf(file)); }
    const ImportChange& changesOf(ExtractFile file) const { return changes.at(indexOf(file)); }
    bool hasRejects() const { return !rejects.isEmpty(); }
};

enum class ImportMode {
    Import,
    ImportWithLoss,  ///< somebody has looked at the doubts and says that the extract is right
    DryRun,
};

/// @brief Takes an extract in: reads and checks the files, compares them with
/// what is in force and writes the differences as versions of a new batch, in one
/// transaction together with the log entry. The summaries of the cases follow in the day
/// roll's steps (core/cases/day_roll.h), finished here unless something hinders it.
///
/// A row rejected this time keeps the version that it had. The same extract again
/// changes nothing but is recorded as a batch. A dry run gives the same figures
/// and writes nothing. A monitor's cancel flag, an error or a crash before the commit leave
/// no trace.
///
/// @param extractDate the extract's own date; invalid: the business date
///
/// What campaigns have imported of their own stays theirs: whom the core tax system delivers
/// for the first time becomes a taxpayer as it says.
///
/// Permission::Import. BadInput: see readExtract(). Rule: the extract's date lies
/// after the business date, or before that of the newest extract not undone; a file
/// lost most of what it held or numbers lack their zeros (ImportDoubts), unless that is
/// accepted.
Result<ImportReport> importExtract(Session& session, const ImportProfile& profile, const QString& folder, ImportMode mode,
                                   const ImportMonitor& monitor = {}, QDate extractDate = {});

/// @brief Whose list is taken in.
struct PeopleOf {
    CampaignInfo campaign;  ///< one without money
    int targetYear = 0;     ///< 対象年度; 0: none
};

/// @brief Takes in the people whom a campaign without money calls: taxpayers and phones of a profile's layout,
/// receivables and receipts are not looked at. The list is whole: who isn't in it any more leaves the campaign.
/// Nothing of what the core tax system delivered is changed: people whom it knows stay as they are, others are
/// added, and those only campaigns know get what the list says. Otherwise as importExtract(); dates and lost rows
/// are compared with this campaign's lists.
Result<ImportReport> importPeople(Session& session, const ImportProfile& profile, const PeopleOf& whose, const QString& folder,
                                  ImportMode mode, const ImportMonitor& monitor = {}, QDate extractDate = {});

}  // namespace saikoku
