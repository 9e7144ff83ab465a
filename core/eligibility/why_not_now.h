#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

#include "core/base/result.h"
#include "core/base/yen.h"
#include "core/cases/case_list.h"
#include "core/eligibility/eligibility.h"
#include "core/eligibility/reason_tally.h"

namespace saikoku {

class Session;

/// @brief When a case may be contacted next, by itself.
enum class FreeFrom { Now, Today, Tomorrow, ThisWeek, Later, Never };

QString codeOf(FreeFrom when);   ///< now, today, tomorrow, this_week, later, never
QString labelOf(FreeFrom when);  ///< translated: かけられる, 今日のうちに …

/// @brief Why the cases of a selection may not be contacted now.
struct WhyNotNow {
    QDateTime moment;  ///< Asia/Tokyo, for which it holds
    CasesAndYen selection;
    CasesAndYen callable;
    std::vector<ReasonTally> reasons;  ///< those that hold any case back, most cases first
    std::array<CasesAndYen, 6> byEnd;  ///< by FreeFrom; Now are the callable ones
    qint64 behind = 0;                 ///< cases of the city that the day roll has yet to bring to the date

    const CasesAndYen& freeFrom(FreeFrom when) const { return byEnd[static_cast<std::size_t>(when)]; }
};

/// @brief Which cases of a selection: those that may be contacted now, that a reason holds
/// back (with others or alone), or that are free from then on.
struct CallableChoice {
    enum class Kind { Callable, Reason, ReasonAlone, FreeFrom };

    Kind kind = Kind::Callable;
    QString reason = {};  ///< its code
    FreeFrom when = FreeFrom::Now;

    bool operator==(const CallableChoice&) const = default;
};
/// @brief "whom one may call", "held back by: on hold" …, translated.
QString labelOf(const CallableChoice& choice);

/// @brief Asks the rules (eligibility_rules.h) about every case of the query at once: facts
/// come by a fixed number of selects from the summary and the few numbers of which anything
/// is known; cases that stand alike are judged once. Answers as eligibilityOf() of each
/// would. Permission::View; one log entry with the condition and the count. Call it off the
/// window's thread: 200,000 cases take about a second.
Result<WhyNotNow> whyNotNow(Session& session, const CaseQuery& query, const ContactPlan& plan);

/// @brief findCases() cut down to these cases, in its order. Logged as a search.
Result<CaseSelection> findCases(Session& session, const CaseQuery& query, const ContactPlan& plan,
                                const CallableChoice& choice, const LookingOn& looking = {});

}  // namespace saikoku
