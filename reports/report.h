#pragma once

#include <QDate>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

#include "core/base/result.h"
#include "core/base/text_encoding.h"
#include "core/base/yen.h"
#include "core/cases/case_field.h"
#include "core/cases/case_list.h"
#include "core/security/access_log_repository.h"
#include "reports/table.h"

namespace saikoku {
class Session;
}

namespace saikoku::reports {

/// @brief What a report may be asked for; the others it refuses.
enum class ReportParameter {
    Period,  ///< --from, --to
    By,      ///< --by
    Where,   ///< --where
};

/// @brief The question to a report. Who asks, and as of which date, is the session's.
struct ReportQuestion {
    CaseQuery query = {};                 ///< campaign, conditions, search and order
    std::optional<qint64> limit = {};     ///< so many rows at most
    QDate from = {};                      ///< first day of the period; invalid: open
    QDate to = {};                        ///< its last day, inclusive
    LogFilter log = {};                   ///< of the access log; its period is from and to
    QString by = {};                      ///< what the rows are: "district"
    QList<CaseField> fields = {};         ///< columns; empty: all that a file has
    bool inWords = false;                 ///< words as on the screen instead of codes
    CaseNames names = {};                 ///< what codes are called, for words
    TextEncoding encoding = TextEncoding::Utf8;  ///< of the file that is made, for the log
};

/// @brief What stands above a report.
struct ReportHead {
    QString id = {};
    QString title = {};
    QDate asOf = {};
    QDate from = {};
    QDate to = {};
    QString conditions = {};        ///< as they were asked for, names of people included
    QStringList definitions = {};   ///< what the figures mean, a sentence each
};

/// @brief A report's data: what every writer makes a file of.
struct ReportData {
    ReportHead head = {};
    std::unique_ptr<Table> table = {};  ///< must not outlive the session
    qint64 rows = 0;                    ///< how many the table will give
    qint64 total = 0;                   ///< cases that fit, before a limit
    Yen yen = {};                       ///< what they owe
    qint64 leftOut = 0;                 ///< protected people, without Permission::SeeProtected
};

/// @brief A report: its id, title and parameters, and the function that gathers its
/// data, asks the permission for them and logs them before the first row is read.
struct Report {
    const char* id = nullptr;     ///< part of the contract
    const char* title = nullptr;  ///< English, context "Reports"
    std::vector<ReportParameter> parameters = {};
    std::vector<const char*> by = {};  ///< what `by` may say, the usual one first
    Result<ReportData> (*make)(Session& session, const ReportQuestion& question) = nullptr;
};

/// @brief Called now and then with the rows written; false cancels.
using ReportProgress = std::function<bool(qint64 done, qint64 total)>;

}  // namespace saikoku::reports
