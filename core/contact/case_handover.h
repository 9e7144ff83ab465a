#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

#include "core/base/code_table.h"
#include "core/base/typed_id.h"

namespace saikoku {

/// @brief What the officer made of a case handed over.
enum class HandoverAnswer {
    Accepted,  ///< the officer works on it
    Returned,  ///< back to who handed it over
    Done,      ///< dealt with: the case goes its usual way again
};

QString codeOf(HandoverAnswer answer);   ///< accepted, returned, done
QString labelOf(HandoverAnswer answer);
template <>
std::optional<HandoverAnswer> valueOfCode(QStringView code);
template <>
std::vector<HandoverAnswer> allValues();

/// @brief 引き継ぎ: a case given to an officer. While it is open only officers may call.
struct CaseHandover {
    qint64 id = 0;
    CampaignId campaign;
    TaxpayerId taxpayer;
    OperatorId to;               ///< none: whichever officer takes it
    QString toName;              ///< read
    QString asked;               ///< what the officer is asked to do
    QString brief;               ///< how the case stood (handover_brief.h), as it was sent
    OperatorId operatorId;       ///< who handed it over
    QString operatorName;        ///< read
    QDateTime handedAt;          ///< UTC
    std::optional<HandoverAnswer> answer;  ///< the newest
    QString answerNote;
    OperatorId answeredBy;
    QString answeredByName;      ///< read
    QDateTime answeredAt;        ///< UTC

    /// @brief Waiting for an officer, or with one.
    bool isOpen() const { return !answer || *answer == HandoverAnswer::Accepted; }
};

/// @brief "waiting" or "accepted" of the newest open one; empty when none is.
QString handoverState(const QList<CaseHandover>& handovers);

}  // namespace saikoku
