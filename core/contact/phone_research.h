#pragma once

#include <QDateTime>
#include <QString>

#include "core/base/code_table.h"
#include "core/base/typed_id.h"

namespace saikoku {

/// @brief 電話番号調査: how the search for somebody's number stands.
enum class ResearchState { Asked, Found, NotFound };

QString codeOf(ResearchState state);   ///< asked, found, not_found
QString labelOf(ResearchState state);
template <>
std::optional<ResearchState> valueOfCode(QStringView code);
template <>
std::vector<ResearchState> allValues();

/// @brief One step of it: where it was asked or looked up, when and by whom. The newest says how it stands.
struct PhoneResearch {
    TaxpayerId taxpayer;
    ResearchState state = ResearchState::Asked;
    QString source;          ///< where: another office, a register, a document, in words
    QDate happenedOn;        ///< Asia/Tokyo
    QString digits;          ///< the number found
    QString note;
    OperatorId operatorId;
    QString operatorName;    ///< read
    QDateTime enteredAt;     ///< UTC
};

}  // namespace saikoku
