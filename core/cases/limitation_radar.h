#pragma once

#include <QDate>
#include <QList>
#include <QString>

#include <optional>
#include <vector>

#include "core/arrears/limitation.h"
#include "core/base/result.h"
#include "core/base/typed_id.h"
#include "core/base/yen.h"

namespace saikoku {

class Session;

/// @brief Which part of the radar.
struct LimitationQuestion {
    std::optional<int> withinDays = {};  ///< ends of these days from the business date on; none: however far
    bool lapsed = false;                 ///< instead those with claims whose limitation has run: the officers' work list
    bool invocable = false;              ///< instead those with private claims whose time has run and that nobody invoked it on
    qsizetype most = 200;                ///< rows; the sums count all
};

/// @brief One case on the radar: the end that comes first, of claims past due.
struct LimitationRow {
    TaxpayerId taxpayer;
    QString number;
    QString name;
    QString district;  ///< name; empty for protected people whom the actor may not see
    bool isProtected = false;
    Yen outstanding;
    QDate end;         ///< invalid when nothing runs
    int daysLeft = 0;  ///< 0 on the last day
    Yen yen;           ///< that end with it, or within LimitationRules::togetherDays after it
    QDate heldUntil;   ///< a call or notice holds it; invalid when none does
    std::optional<LimitationAct> act;  ///< what can lawfully be done next; of lapsed claims the write-off, of invocable ones to wait
    int lapsed = 0;    ///< claims whose limitation has run
    Yen lapsedYen;
    Yen invocableYen;  ///< of private claims that may be invoked and are owed until then
    QString inCharge;  ///< empty: nobody
    QString handover;  ///< waiting or accepted; empty when none is open
};

/// @brief Yen by the days left.
struct LimitationBand {
    int from = 0;
    std::optional<int> to;  ///< last day; none: the last band
    qint64 cases = 0;
    Yen yen;
};

/// @brief 時効レーダー: what runs out when, how much, and what an officer can do. Dates are guidance.
struct LimitationRadar {
    QDate asOf;
    QList<LimitationRow> rows;         ///< the nearest end first, of one day the largest sum; lapsed and invocable: the largest sum
    qint64 cases = 0;                  ///< all that fit the question
    Yen yen;                           ///< of these
    std::vector<LimitationBand> bands; ///< of the whole campaign (LimitationRules::radarDays)
    qint64 lapsedCases = 0;            ///< likewise
    Yen lapsedYen;
    qint64 invocableCases = 0;         ///< likewise
    Yen invocableYen;
    qint64 behind = 0;  ///< cases that the day roll has yet to bring to the business date
};

/// @brief From the summaries alone. Permission::View; logged as a search with its condition and the number of rows; the rows
/// count as looks. More rows than are looked at at once (CaseWorkRules) need Permission::Export.
Result<LimitationRadar> limitationRadar(Session& session, CampaignId campaign, const LimitationQuestion& question);

/// @brief The radar for a file: every row, without protected people for whoever may not see them. Permission::Export.
/// @param leftOut set to how many those are
Result<LimitationRadar> limitationForFile(Session& session, CampaignId campaign, LimitationQuestion question, qint64& leftOut);

/// @brief How much has lapsed: an officer's matter.
struct LapsedTally {
    qint64 cases = 0;
    Yen yen;
};
/// @brief Permission::View; makes no log entry.
Result<LapsedTally> lapsedTally(Session& session, CampaignId campaign);

}  // namespace saikoku
