#pragma once

#include <QDate>
#include <QString>
#include <QStringList>

#include "core/base/result.h"
#include "core/base/typed_id.h"
#include "reports/report.h"

class QIODevice;

namespace saikoku {
class Session;
}

namespace saikoku::reports {

struct BookletQuestion {
    CampaignId campaign;
    QDate month;  ///< any day of it
};

struct BookletWritten {
    QStringList reports;  ///< their titles, in order
    QStringList skipped;  ///< why a report that the rule names isn't in it, a sentence each
    int pages = 0;
};

/// @brief The month's reports as one PDF (月次報告書): cover, contents, the reports that the rule file
/// booklet.json names in its order, an outline, pages numbered through.
///
/// The same month again, as of the same facts, gives the same bytes but for two lines of the cover, of the
/// same length in each: the moment it was made with the date it is as of, and the head of the access log.
/// A report that the program doesn't have, that isn't permitted or that refuses the month is left out and
/// told. Permission::Reports; logged. Usage: a month that hasn't begun. NotFound: no report is left.
/// @param progress reports done, and how many
Result<BookletWritten> writeBooklet(Session& session, const BookletQuestion& question, QIODevice& device,
                                    const ReportProgress& progress = {});

/// @brief The same into a file for the owner alone that appears whole or not at all.
Result<BookletWritten> writeBookletFile(Session& session, const BookletQuestion& question,
                                        const QString& fileName, const ReportProgress& progress = {});

}  // namespace saikoku::reports
