#pragma once

#include <QDateTime>
#include <QString>

#include "core/base/code_table.h"
#include "core/base/typed_id.h"
#include "core/contact/negotiation_codes.h"

namespace saikoku {

/// @brief Why a call led to no case.
enum class UnmatchedKind {
    NobodyOnFile,  ///< 該当者なし: who called owes nothing here, or can't be found
    WrongPerson,   ///< somebody else answered, or called by mistake
    NotTold,       ///< the caller said neither name nor number
};

QString codeOf(UnmatchedKind kind);   ///< nobody, wrong_person, not_told
QString labelOf(UnmatchedKind kind);
template <>
std::optional<UnmatchedKind> valueOfCode(QStringView code);
template <>
std::vector<UnmatchedKind> allValues();

/// @brief A call that was spoken and belongs to no case: its trace.
struct UnmatchedCall {
    qint64 id = 0;
    CampaignId campaign;
    CallIntentId intent;       ///< none: never on this program's telephone
    Direction direction = Direction::Inbound;
    QString phoneDigits;       ///< empty: withheld or not known
    UnmatchedKind kind = UnmatchedKind::NobodyOnFile;
    QString saidName;          ///< how the caller named themselves
    QString note;
    OperatorId operatorId;
    QString operatorName;      ///< read
    QDateTime happenedAt;      ///< UTC
};

}  // namespace saikoku
