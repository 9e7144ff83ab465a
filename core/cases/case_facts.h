#pragma once

#include <QDate>
#include <QList>
#include <QMap>
#include <QString>

#include <functional>
#include <optional>

#include "core/base/result.h"
#include "core/base/typed_id.h"
#include "core/cases/summary_rules.h"
#include "core/contact/hold.h"
#include "core/contact/workflow_status.h"
#include "core/store/known_facts.h"

namespace saikoku {

class Database;
struct CaseRecord;

struct TaxItemArrears {
    Yen outstanding;
    int openCount = 0;
};

/// @brief What a case's summary row follows from, on a date.
struct CaseFacts {
    TaxpayerId taxpayer;
    QString number;
    QString name;
    QString kana;
    QString nameFolded;
    QString kanaFolded;
    QString districtCode;
    bool isCompany = false;
    bool isProtected = false;
    QDate birthDate;
    bool phoneKnown = false;
    QMap<QString, TaxItemArrears> taxItems;  ///< only what is past due and unpaid
    QDate oldestDue;
    StatusFacts status;
    std::optional<HoldKind> hold;            ///< the first in force
    QDate holdChangesOn;                     ///< next day on which a hold begins or ends
    QDateTime lastContactAt;
    QString lastResult;
    QDateTime nextCallbackAt;
    OperatorId operatorId;
};

/// @brief Which cases to read, and of which facts.
struct CaseScope {
    QList<TaxpayerId> only;  ///< empty: every taxpayer in force
    KnownFacts facts = {};
};

/// @brief The facts of a record on the date. Pure.
CaseFacts caseFacts(const CaseRecord& record, const CaseWorkRules& rules, QDate asOf);
/// @brief The part of them that promises and the status rest on.
StatusFacts statusFacts(const CaseRecord& record);

/// @brief Reads the records in the scope (readCases) and hands over their facts.
Result<void> readCaseFacts(Database& database, const SummaryRules& rules, CampaignId campaign, QDate asOf,
                           const CaseScope& scope, const std::function<Result<void>(const CaseFacts&)>& use);

}  // namespace saikoku
