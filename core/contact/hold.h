#pragma once

#include <QDate>
#include <QString>

#include <optional>

#include "core/base/code_table.h"
#include "core/base/typed_id.h"

namespace saikoku {

/// @brief Why collection rests. Holds are set by officers and stop calls.
enum class HoldKind {
    Suspended,          ///< 執行停止 (地方税法15条の7)
    CollectionDeferred, ///< 徴収猶予 (同15条)
    ConversionDeferred, ///< 換価の猶予 (同15条の5, 15条の6)
    Seized,             ///< 差押
    Bankrupt,           ///< 破産
    EstateInquiry,      ///< 相続調査
    Dispute,            ///< 係争
    Lawyer,             ///< 代理人弁護士受任
    OfficerOnly,        ///< 徴税吏員対応: contractors do not call
};

struct Hold {
    qint64 id = 0;
    HoldKind kind = HoldKind::Suspended;
    QDate since;
    QDate until;      ///< last day, invalid when open-ended
    QString reason;
    QDate releasedOn = {};  ///< the day on which it was lifted; invalid when it wasn't
    QString ground = {};    ///< the law or document that it rests on; empty when none was named
    OperatorId setBy = {};
    QString setByName = {};
    OperatorId approvedBy = {};
    QDate approvedOn = {};  ///< invalid: nobody has approved it yet
    QString approvedByName = {};
    bool needsApproval = false;  ///< by the office's rules of the day on which it was set; false before there were approvals

    /// @brief The last day in force, whichever came first; invalid when open-ended.
    QDate lastDay() const;
    /// @brief Ended or lifted by the date.
    bool isOverOn(QDate date) const;
    bool isInForceOn(QDate date) const { return since <= date && !isOverOn(date); }
    /// @brief It stops calls from its first day on, but moves limitation only where nobody has to approve it any more.
    bool isEffectiveOn(QDate date) const { return !needsApproval || (approvedOn.isValid() && approvedOn <= date); }
};

QString codeOf(HoldKind kind);   ///< stable snake_case
template <>
std::optional<HoldKind> valueOfCode(QStringView code);
template <>
std::vector<HoldKind> allValues();
QString labelOf(HoldKind kind);  ///< translated

}  // namespace saikoku
