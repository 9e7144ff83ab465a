#pragma once

#include <QDate>
#include <QString>

#include <optional>
#include <utility>

#include "core/base/result.h"
#include "core/base/yen.h"
#include "core/notices/convenience_barcode.h"
#include "core/notices/letter.h"

namespace saikoku {

class RuleFile;
class RuleSource;

/// @brief Which of the 21 free digits hold a part; the first is 1, both ends belong to it.
struct SlipDigits {
    int first = 0;
    int last = 0;

    int length() const { return last - first + 1; }
};

/// @brief How the office's payment slips are written, from rules/payment_slip.json. The places are those of
/// the import profile's `payment_key` (docs/receipts.md), so that a slip that was paid finds its receivable
/// again.
struct PaymentSlipRules {
    QString company;      ///< six digits of who collects for the office
    bool isDummy = true;  ///< the company is still the shipped one: 見本 stands on the slips
    QString filling;      ///< the 21 free digits before the parts are put in
    SlipDigits noticeNumber;
    SlipDigits taxItem;
    std::optional<SlipDigits> fiscalYear;  ///< four digits
    SlipDigits term;
    bool stampDuty = false;  ///< whether a receipt needs a revenue stamp: never of public money (印紙税法5条)
    // how long delivered numbers may be
    int institutionDigits = 0;  ///< exactly
    int paymentNumberDigits = 0;
    int confirmationDigits = 0;
    int categoryDigits = 0;
    int taxQrCharacters = 0;

    static Result<PaymentSlipRules> fromJson(const RuleFile& file);
    static Result<PaymentSlipRules> fromRules(const RuleSource& source);
    static Result<PaymentSlipRules> load(const QString& dataFolder = {});
};

/// @brief Numbers of a slip as the core tax system delivered them (docs/import.md "Payment numbers"); empty:
/// not delivered. Never made up.
struct DeliveredPayment {
    QString institution;    ///< 収納機関番号
    QString paymentNumber;  ///< 納付番号
    QString confirmation;   ///< 確認番号
    QString category;       ///< 納付区分
    QString taxQr;          ///< payload of 地方税統一QR
    QString storeDigits;    ///< 44 digits of the core system's own convenience-store code
    Yen amount;             ///< that they are for; 0: any
    QDate usableUntil;      ///< invalid: without limit
};

/// @brief One slip that is asked for.
struct SlipAsk {
    LetterLine line;    ///< what is paid: title, number and place of the money follow from it
    Yen amount;         ///< on the slip
    QDate date;         ///< of the letter: what isn't usable any more on it is left out
    QDate usableUntil;  ///< 使用期限; never 納期限
    int reissue = 0;    ///< 0–9: how often a slip of it was issued before
    DeliveredPayment delivered;
};

/// @brief The whole of a line, charges too, until the day.
SlipAsk slipAsk(const LetterLine& line, QDate date, QDate usableUntil);

/// @brief The slip. What can't be paid at a store (over the stores' limit, 0 yen, a notice number that
/// doesn't fit the code) says so in `storeRefusal` and keeps its other ways. Delivered numbers stand on it
/// while they are usable on the letter's date and are for its amount; a delivered store code goes before one
/// of the office's own. 使用期限 is the day in the code, and no later than the numbers may be used. Title and
/// words are Japanese whatever the letter speaks, as those who take the money read it. Pure.
LetterSlip paymentSlip(const SlipAsk& ask, const PaymentSlipRules& rules, const ConvenienceRules& stores);

/// @brief The digits in the two lines that stand under the code, as GS1 Japan's guideline parts them:
/// "(91)900000-000010999000001010003" and "0-261130-0-015000-4". Two empty texts for what are no 44 digits.
std::pair<QString, QString> storeDigitLines(const QString& digits);

}  // namespace saikoku
