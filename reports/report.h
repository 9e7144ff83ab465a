#pragma once

#include <QDate>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

#include "core/base/code_table.h"
#include "core/base/result.h"
#include "core/base/text_encoding.h"
#include "core/base/yen.h"
#include "core/cases/case_field.h"
#include "core/cases/case_list.h"
#include "core/security/access_log_repository.h"
#include "reports/chart.h"
#include "reports/table.h"

namespace saikoku {
class Session;
}

namespace saikoku::reports {

/// @brief What a report may be asked for; the others it refuses.
enum class ReportParameter {
    Period,    ///< --from, --to
    By,        ///< --by
    Where,     ///< --where
    TaxItem,   ///< --tax-item
    Operator,  ///< --operator, --group
    List,      ///< --list
    Channel,   ///< --channel
    Compare,   ///< --compare
};

/// @brief With what a report's figures are held together.
enum class Comparison { Previous, LastYear, ToDate, Target };
QString codeOf(Comparison comparison);  ///< "previous", "last_year", "to_date", "target"
QString labelOf(Comparison comparison);

/// @brief The question to a report. Who asks, and as of which date, is the session's.
struct ReportQuestion {
    CaseQuery query = {};                 ///< campaign, conditions, search and order
    std::optional<qint64> limit = {};     ///< so many rows at most
    QDate from = {};                      ///< first day of the period; invalid: open
    QDate to = {};                        ///< its last day, inclusive
    LogFilter log = {};                   ///< of the access log; its period is from and to
    QString by = {};                      ///< what the rows are: "district"
    QString taxItem = {};                 ///< code; empty: all
    QString who = {};                     ///< login
    QString group = {};                   ///< of people, by name
    QString list = {};                    ///< a call list's name
    QString channel = {};                 ///< code of a record's channel
    QList<Comparison> compare = {};       ///< further columns, in this order
    bool isForComparison = false;         ///< another period of a report that is made and logged beside it
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
    QString maker = {};             ///< name of who made it
    QString dataVersion = {};       ///< newest batch and fact that it rests on: the same version, the same figures
    QString logHead = {};           ///< newest head of the access log
    QString office = {};            ///< whose report it is: writeReport() fills it in
    bool keepsCodes = false;        ///< an export: Excel too has every column that was asked for, codes beside their names
};

/// @brief The cases behind a row: a click opens them.
struct RowCases {
    CaseCondition condition = {};  ///< everything: nothing to open
};

/// @brief A report's data: what every writer makes a file of.
struct ReportData {
    ReportHead head = {};
    std::unique_ptr<Table> table = {};  ///< must not outlive the session
    std::vector<Chart> charts = {};
    std::vector<RowCases> behind = {};  ///< of each row; empty: rows open nothing
    QStringList notes = {};             ///< blocks of text below the table, e.g. the month's analysis
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
    bool isOfMoney = false;  ///< tells of arrears, receipts or promises: campaigns without money have none
};

/// @brief Called now and then with the rows written; false cancels.
using ReportProgress = std::function<bool(qint64 done, qint64 total)>;

}  // namespace saikoku::reports

namespace saikoku {

template <>
std::optional<reports::Comparison> valueOfCode(QStringView code);

}  // namespace saikoku
