#pragma once

#include <QString>

#include "core/cases/case_condition.h"
#include "core/cases/condition_words.h"

namespace saikoku {

/// @brief The condition as a sentence in Japanese, as people say it: 滞納額が10万円以上 かつ
/// 電話あり. Codes by their names. parseCaseCondition with the same names reads it back.
/// Empty for everything.
QString conditionInJapanese(const CaseCondition& condition, const ConditionNames& names);

/// @brief A value alone, as the sentence says it: 10万円, 令和8年11月20日, 30日後, 「国民健康保険税」.
QString conditionValueInJapanese(CaseField field, const QVariant& value, const ConditionNames& names);

}  // namespace saikoku
