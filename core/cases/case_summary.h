#pragma once

#include <QDate>
#include <QDateTime>
#include <QHash>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <optional>

#include "core/base/typed_id.h"
#include "core/base/yen.h"
#include "core/contact/hold.h"
#include "core/contact/negotiation_codes.h"
#include "core/contact/workflow_status.h"

namespace saikoku {

/// @brief 滞納者案件 in one row: what lists, board and queue read. Derived from
/// facts as of the business date; see core/cases/case_refresh.h.
struct CaseSummary {
    TaxpayerId taxpayer;
    QString number;
    QString name;
    QString kana;
    QString districtCode;
    QString districtName;
    bool isCompany = false;
    bool isProtected = false;
    bool hasNamesake = false;   ///< another has the same name and birth date; set for a page, not for a file
    std::optional<HoldKind> hold;
    bool phoneKnown = false;
    Yen outstanding;            ///< past due, principal only
    int openCount = 0;          ///< receivables past due and unpaid
    QDate oldestDue;
    QStringList taxItems;       ///< codes, ascending
    WorkflowStatus status = WorkflowStatus::NotContacted;
    QDateTime lastContactAt;    ///< UTC; any attempt or contact recorded
    std::optional<ResultCode> lastResult;
    QDateTime nextCallbackAt;   ///< UTC
    QDate promiseDate;
    Yen promiseAmount;
    OperatorId operatorId;      ///< person in charge
    QString operatorLogin;      ///< what conditions and sorts name
    QString operatorName;
    QStringList labels;         ///< words in force; none of protected people for who may not see them
    QDate changesOn;            ///< next day on which the row changes by itself
    QHash<QString, QVariant> others;  ///< fields with no member of their own, by key (case_field.h)
};

}  // namespace saikoku
