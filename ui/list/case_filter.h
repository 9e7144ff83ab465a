#pragma once

#include <QDate>
#include <QList>
#include <QMap>
#include <QString>

#include <optional>

#include "core/base/yen.h"
#include "core/cases/case_condition.h"
#include "core/cases/condition_words.h"
#include "core/contact/workflow_status.h"
#include "core/eligibility/why_not_now.h"

namespace saikoku::ui {

/// @brief What the quick chips and the condition line of the case list say. A
/// value: made into the condition that is asked, and found again in one that
/// comes from elsewhere (the board).
struct CaseFilter {
    QList<WorkflowStatus> statuses;       ///< any of them; empty: all
    std::optional<QString> taxItem;
    std::optional<QString> district;
    std::optional<Yen> atLeast;           ///< outstanding
    std::optional<QDate> dueBefore;       ///< oldest due date on or before
    std::optional<bool> phoneKnown;
    CaseCondition extra;                  ///< whatever else, and-ed
    std::optional<CallableChoice> callable;  ///< of those the ones that may be called, or that a reason holds back

    bool isEmpty() const;
    /// @brief All but `callable`, which the rules decide and no select can.
    CaseCondition toCondition() const;
    static CaseFilter fromCondition(const CaseCondition& condition);
};

/// @brief The filter as a sentence: 滞納額 100,000円以上 かつ 未交渉.
QString filterSentence(const CaseFilter& filter, const QMap<QString, QString>& taxItems,
                       const QMap<QString, QString>& districts, bool hasMoney = true, const ConditionNames& names = {});

}  // namespace saikoku::ui
