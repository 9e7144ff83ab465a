#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

#include "core/base/postal_code.h"
#include "core/base/result.h"

namespace saikoku {

class RuleFile;
class RuleSource;

/// @brief Postcodes that get no customer barcode, from rules/customer_barcode.json:
/// those that stand for a whole municipality.
struct RepresentativePostcodes {
    QStringList endings;  ///< "00": the usual form of a representative postcode
    QStringList listed;   ///< seven digits each: the office's own list

    static Result<RepresentativePostcodes> fromJson(const RuleFile& file);
    static Result<RepresentativePostcodes> fromRules(const RuleSource& source);
    static Result<RepresentativePostcodes> load(const QString& dataFolder = {});
    bool contains(const PostalCode& code) const;
};

/// @brief The address part of Japan Post's customer barcode (郵便番号・バーコード
/// マニュアル, 住所表示番号の抜き出し): digits, hyphens and single letters of the
/// address as it is written on the envelope, e.g. "3-20-5B604". Kanji numerals
/// count before 丁目 丁 番地 番 号 地割 線 の ノ; the F of a floor is left out. Not
/// cut to length. Empty when the address holds none.
QString addressCode(QStringView address);

/// @brief The 23 symbols: STC, seven digits of the postcode, thirteen of the
/// address (filled with CC4; a letter is CC1–CC3 and a digit; cut after thirteen,
/// so that a letter there leaves only its first symbol), check digit, SPC.
/// ErrorCode::Rule for a representative postcode, which gets no barcode.
Result<QStringList> customerBarcode(const PostalCode& postcode, QStringView address,
                                    const RepresentativePostcodes& representative);

}  // namespace saikoku
