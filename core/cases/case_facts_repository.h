#pragma once

#include <QDate>
#include <QList>
#include <QMap>
#include <QString>

#include <functional>
#include <optional>

#include "core/base/result.h"
#include "core/base/typed_id.h"
#include "core/negotiation/hold.h"
#include "core/negotiation/workflow_status.h"

namespace saikoku {

class Database;

struct TaxItemArrears {
    Yen outstanding;
    int openCount = 0;
};

/// @brief All facts of one case that its summary row follows from, on a date.
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

/// @brief Which cases to read: all, or these.
struct CaseScope {
    QList<TaxpayerId> only;  ///< empty: every taxpayer in force
    /// What the core tax system had delivered before this batch; none: all of it.
    std::optional<BatchId> knownBefore = std::nullopt;
};

/// @brief The folder of an embedded store, where newer rule files lie; empty on a server.
Result<QString> dataFolderOf(Database& database);

/// @brief Reads the facts of every case in the scope, in ascending id, and hands
/// them over one by one: set-based statements, merged, bounded memory. Stops at
/// the first Error that `use` returns.
Result<void> readCaseFacts(Database& database, CampaignId campaign, QDate asOf, const CaseScope& scope,
                           const std::function<Result<void>(const CaseFacts&)>& use);

}  // namespace saikoku
