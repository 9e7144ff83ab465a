#include "core/letters/letter_number.h"

namespace saikoku {

namespace {

constexpr qsizetype kPlaceDigits = 5;
constexpr qsizetype kBatchDigits = 6;
constexpr qsizetype kMostDigits = 18;

/// Digits in half width; nothing when there is anything else but separators.
std::optional<QString> digitsOf(QStringView typed) {
    QString digits;
    for (const QChar c : typed.toString().normalized(QString::NormalizationForm_KC)) {
        const bool isSeparator = c.isSpace() || c.category() == QChar::Punctuation_Dash ||
                                 c == QChar(0x2212) || c == QChar(0x30FC);
        if (c >= u'0' && c <= u'9') {
            digits += c;
        } else if (!isSeparator) {
            return std::nullopt;
        }
    }
    return digits;
}

int checkDigit(const QString& digits) {
    int sum = 0;
    for (qsizetype i = 0; i < digits.size(); ++i) {
        const int digit = digits.at(digits.size() - 1 - i).digitValue();
        sum += i % 2 == 0 ? 3 * digit : digit;
    }
    return (10 - sum % 10) % 10;
}

}  // namespace

QString letterNumber(qint64 batch, int place) {
    const QString within = QString::number(place).rightJustified(kPlaceDigits, u'0');
    const QString digits = QString::number(batch) + within;
    return QStringLiteral("%1-%2-%3")
        .arg(QString::number(batch), within, QString::number(checkDigit(digits)));
}

std::optional<QString> typedLetterNumber(QStringView typed) {
    const std::optional<QString> digits = digitsOf(typed);
    if (!digits || digits->size() < kPlaceDigits + 2 || digits->size() > kMostDigits) {
        return std::nullopt;
    }
    const qsizetype batchDigits = digits->size() - kPlaceDigits - 1;
    const QString number =
        letterNumber(digits->first(batchDigits).toLongLong(), digits->mid(batchDigits, kPlaceDigits).toInt());
    return number.back() == digits->back() ? std::optional(number) : std::nullopt;
}

QString batchNumber(qint64 batch) {
    return u'B' + QString::number(batch).rightJustified(kBatchDigits, u'0');
}

std::optional<qint64> typedBatchNumber(QStringView typed) {
    QString text = typed.toString().normalized(QString::NormalizationForm_KC).trimmed();
    if (text.startsWith(u'B', Qt::CaseInsensitive)) {
        text.remove(0, 1);
    }
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    return isNumber && number > 0 ? std::optional(number) : std::nullopt;
}

}  // namespace saikoku
