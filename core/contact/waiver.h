#pragma once

#include <QDate>
#include <QDateTime>
#include <QString>

#include <optional>

#include "core/base/code_table.h"
#include "core/base/typed_id.h"
#include "core/base/yen.h"

namespace saikoku {

/// @brief What is let off: the principal never is here.
enum class WaiverKind {
    LateCharge,  ///< 延滞金の減免
    DemandFee,   ///< 督促手数料の免除
};

QString codeOf(WaiverKind kind);   ///< late_charge, demand_fee
QString labelOf(WaiverKind kind);  ///< translated
template <>
std::optional<WaiverKind> valueOfCode(QStringView code);
template <>
std::vector<WaiverKind> allValues();

/// @brief Why it may be let off (地方税法326条4項, 15条の9, 条例・減免取扱要領).
enum class WaiverGround {
    Disaster,     ///< 災害・盗難
    Illness,      ///< 病気・負傷
    Hardship,     ///< 生活困窮・生活保護
    Business,     ///< 事業の休廃止・著しい損失
    Deferral,     ///< 徴収猶予・換価の猶予・執行停止の期間に対応する部分
    Bankruptcy,   ///< 破産・会社更生
    OfficeError,  ///< 賦課・案内の誤り
    Other,        ///< その他やむを得ない事由: the note says which
};

QString codeOf(WaiverGround ground);  ///< stable snake_case
QString labelOf(WaiverGround ground);
template <>
std::optional<WaiverGround> valueOfCode(QStringView code);
template <>
std::vector<WaiverGround> allValues();

/// @brief 減免: a sum of one receivable's late charge or demand fee that is no longer asked. Taken back, it
/// counts for nothing.
struct Waiver {
    qint64 id = 0;
    TaxpayerId taxpayer;
    ReceivableId receivable;
    WaiverKind kind = WaiverKind::LateCharge;
    Yen yen;
    WaiverGround ground = WaiverGround::Other;
    QString note;
    QString approver;  ///< who decided on it, by office or name
    QDate waivedOn;
    OperatorId operatorId;
    QString operatorName;  ///< read
    QDateTime enteredAt;   ///< UTC
};

}  // namespace saikoku
