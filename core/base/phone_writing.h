#pragma once

#include <QList>
#include <QString>
#include <QStringView>

#include "core/base/result.h"

namespace saikoku {

/// @brief What somebody wrote as a telephone number, taken apart. The numbering
/// plan is not asked here: PhoneNumber::parse does.
struct PhoneWriting {
    QString digits;              ///< in national form, nothing else joined to them
    QString callerIdPrefix;      ///< "184" or "186" when written in front, else empty
    QString extension;           ///< digits after 内線 or "ext.", else empty
    QString remark;              ///< the other words, e.g. "代", "自宅"; by spaces
    QList<qsizetype> groupEnds;  ///< after which of the digits something separates them
};

/// @brief Half- and full-width digits with every manner of hyphen and what looks
/// like one, brackets, spaces and dots; +81 and 0081; 184 and 186 in front; an
/// extension and the usual words (代, 呼出, 自宅, TEL …) before or behind. Refuses
/// other words, other countries' numbers and a second number, naming each.
Result<PhoneWriting> readPhoneWriting(QStringView text);

/// @brief The refusal of a second number, or of an extension without its word.
Error moreThanOneNumber(QStringView text, const QString& first);

}  // namespace saikoku
