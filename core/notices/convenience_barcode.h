#pragma once

#include <QDate>
#include <QString>
#include <QStringView>

#include <optional>

#include "core/base/result.h"
#include "core/base/yen.h"

namespace saikoku {

class RuleFile;
class RuleSource;

/// @brief Numbers of the convenience stores' code, from rules/convenience_barcode.json.
struct ConvenienceRules {
    Yen most;                       ///< the largest amount a store takes
    QString applicationIdentifier;  ///< 91
    QString noDueDate;              ///< stands for "no due date"

    static Result<ConvenienceRules> fromJson(const RuleFile& file);
    static Result<ConvenienceRules> fromRules(const RuleSource& source);
    static Result<ConvenienceRules> load(const QString& dataFolder = {});
};

/// @brief What the code of a payment slip holds.
struct ConvenienceCode {
    QString company;           ///< six digits: the collecting company
    QString free;              ///< up to 21 digits of the company's and the office's own
    int reissue = 0;           ///< 0–9: how often the slip was issued again
    std::optional<QDate> due;  ///< last day to pay; none: without limit
    bool stampDuty = false;    ///< whether a receipt needs a revenue stamp
    Yen amount;
};

/// @brief The 44 digits of the GS1-128 code for payment at convenience stores
/// (GS1 Japan, 標準料金代理収納ガイドライン): AI 91, company 6, free 21 (filled with
/// zeros on the right), reissue 1, due YYMMDD 6, stamp 1, amount 6, check digit.
/// BadInput for a field that doesn't fit, Rule for an amount below 1 yen or above
/// what stores take.
Result<QString> convenienceDigits(const ConvenienceCode& code, const ConvenienceRules& rules);

/// @brief Reads 44 digits back, half or full width; spaces, hyphens, brackets and what a
/// scanner adds don't count: "]C1" before them (ISO/IEC 15424: GS1-128) and separators (1D).
/// BadInput for a wrong length, identifier, check digit or field, naming it.
Result<ConvenienceCode> readConvenienceDigits(QStringView text, const ConvenienceRules& rules);

/// @brief Modulus 10 with weights 3 and 1 from the right (GS1 general
/// specifications): the digit that completes `digits`.
QChar gs1CheckDigit(QStringView digits);

}  // namespace saikoku
