#pragma once

#include <QDate>
#include <QString>

#include <functional>

#include "core/base/result.h"
#include "core/demo/table_counts.h"

namespace saikoku {

class Session;

/// @brief What a demo city is made from.
struct DemoOptions {
    quint64 seed = 1;
    int residents = 20'000;  ///< about a tenth of them in arrears …
    int cases = 0;           ///< … or, if > 0, so many cases in arrears, without a plan
    QString truthFile;       ///< the hidden traits as CSV; empty: nowhere
    bool hasPlan = true;     ///< call lists, shifts, labels, hand-overs, messages (office_plan.h)
};
constexpr int kMostDemoResidents = 400'000;
constexpr int kMostDemoCases = 400'000;

struct DemoReport {
    QDate asOf;
    demo::TableCounts counts;  ///< rows by table
};

/// @brief Fills an empty store with a fictional city that has been worked on for
/// two years up to the session's business date, and refreshes its cases. The same
/// options and date give the same rows. All or nothing: one transaction.
///
/// Permission::Import, logged. ErrorCode::Exists when the store holds data.
/// On a server it needs an administrator. Who may manage users comes into a group with what a
/// supervisor may, so that everything can be tried.
/// @param progress called now and then with 0 … 1
Result<DemoReport> makeDemoCity(Session& session, const DemoOptions& options,
                                const std::function<void(double)>& progress = {});

}  // namespace saikoku
