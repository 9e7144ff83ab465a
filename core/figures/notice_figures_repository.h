#pragma once

#include <QDate>
#include <QString>

#include <vector>

#include "core/base/result.h"
#include "core/figures/paid_after_sql.h"

namespace saikoku {

class FigureScope;

/// @brief What came of the letters of one batch; of letters that no batch of this program made, of one
/// template and sending day. Letters that were taken back were never sent.
struct NoticeEffect {
    qint64 batch = 0;  ///< 0: none of this program
    QString kind;      ///< of the dispatch: demand, notice, final_notice, letter
    QString title;     ///< of the template; of letters without a batch its name as it was recorded
    QDate sentOn;
    qint64 sent = 0;        ///< dispatches: a letter that tells of two cases counts for both
    qint64 returned = 0;    ///< of these
    qint64 calledBack = 0;  ///< cases that called because of it
    PaidAfter paid;         ///< from the day it was sent
};

struct NoticeEffects {
    std::vector<NoticeEffect> rows;  ///< by day, then batch and template
    qint64 calledBack = 0;           ///< cases, each once
    PaidAfter all;                   ///< each case once, from its first letter of the period
};

/// @brief Letters that left in the period.
Result<NoticeEffects> noticeEffects(const FigureScope& scope);
/// @brief Cases with something past due on the period's first day to which no letter left in the period,
/// from that day.
Result<PaidAfter> leftUnwritten(const FigureScope& scope);

}  // namespace saikoku
