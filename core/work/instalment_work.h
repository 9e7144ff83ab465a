#pragma once

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

#include "core/base/code_table.h"
#include "core/base/result.h"
#include "core/base/typed_id.h"
#include "core/base/yen.h"

namespace saikoku {

class Session;

/// @brief What has to be done about plans and promises, the most pressing first.
enum class InstalmentTask {
    Approve,   ///< a plan waits for an officer
    Broken,    ///< a plan broke: its other parts lapsed
    Changed,   ///< approved, and by a waiver since less is owed than its parts ask for: an officer changes it
    Late,      ///< a part is late, the plan not broken yet
    Pledge,    ///< approved, and the written pledge is not asked for or not here
    Remind,    ///< a part is due within InstalmentRules::reminderBusinessDays
    Reported,  ///< the person said to have paid, the grace has passed and nothing came
};

QString codeOf(InstalmentTask task);  ///< approve, broken, changed, late, pledge, remind, reported
QString labelOf(InstalmentTask task);
template <>
std::optional<InstalmentTask> valueOfCode(QStringView code);
template <>
std::vector<InstalmentTask> allValues();

struct InstalmentWorkRow {
    InstalmentTask task = InstalmentTask::Approve;
    TaxpayerId taxpayer;
    QString number;
    QString name;
    InstalmentPlanId plan;   ///< none: Reported
    QDate day;               ///< since when it waits; of Remind the part's due day
    Yen yen;                 ///< of the plan, of the part, or past due
    bool isOverdue = false;  ///< a pledge asked for longer ago than the office waits; broken, late, reported always
    QString detail;          ///< who prepared it, in how many parts …
};

/// @brief The campaign's, in the order of InstalmentTask, then by day and number. Permission::View; who reads a row is
/// counted. Empty in a campaign without money.
/// @param only one kind alone; nothing: all
Result<QList<InstalmentWorkRow>> instalmentWork(Session& session, CampaignId campaign, std::optional<InstalmentTask> only = {});

/// @brief How many of the campaign's plans wait for an officer, and how many ask for more than is owed. Permission::View;
/// nobody is named, so nobody is counted as read. None in a campaign without money.
struct InstalmentTally {
    int toApprove = 0;
    int changed = 0;
};
Result<InstalmentTally> instalmentTally(Session& session, CampaignId campaign);

/// @brief InstalmentTask::Changed of one case: told where something was waived. Permission::View, counted as a look.
Result<QList<InstalmentWorkRow>> plansAskingTooMuch(Session& session, CampaignId campaign, TaxpayerId taxpayer);

}  // namespace saikoku
