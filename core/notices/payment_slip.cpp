#include "core/notices/payment_slip.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <vector>

#include "core/base/rule_file.h"
#include "core/base/rule_source.h"
#include "core/notices/letter_fields.h"

namespace saikoku {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Letters)
};

constexpr int kFree = 21;
constexpr int kCompany = 6;
constexpr int kYearDigits = 4;
constexpr int kMostReissues = 9;
constexpr int kMostDigits = 40;
constexpr int kMostCharacters = 4000;

bool allDigits(QStringView text) {
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

std::optional<SlipDigits> placeOf(RuleReader& places, const QString& name, int length = 0) {
    const QJsonArray ends = places.list(name);
    const SlipDigits digits{ends.at(0).toInt(), ends.at(1).toInt()};
    if (ends.size() != 2 || digits.first < 1 || digits.last > kFree || digits.length() < 1 ||
        (length > 0 && digits.length() != length)) {
        places.refuse(name, Text::tr("the first and the last of 21 digits, as [6, 15]"));
        return std::nullopt;
    }
    return digits;
}

bool overlap(const SlipDigits& one, const SlipDigits& other) {
    return one.first <= other.last && other.first <= one.last;
}

Result<void> readPlaces(RuleReader& reader, const QString& place, PaymentSlipRules& rules) {
    const QString name = QStringLiteral("places");
    const QString year = QStringLiteral("fiscal_year");
    RuleReader places(reader.object(name), place + QStringLiteral(", ") + name);
    rules.noticeNumber = placeOf(places, QStringLiteral("notice_number")).value_or(SlipDigits());
    rules.taxItem = placeOf(places, QStringLiteral("tax_item")).value_or(SlipDigits());
    rules.term = placeOf(places, QStringLiteral("term")).value_or(SlipDigits());
    if (places.has(year)) {
        rules.fiscalYear = placeOf(places, year, kYearDigits);
    }
    SAIKOKU_TRY(places.finish());
    std::vector<SlipDigits> all{rules.noticeNumber, rules.taxItem, rules.term};
    if (rules.fiscalYear) {
        all.push_back(*rules.fiscalYear);
    }
    for (size_t one = 0; one < all.size(); ++one) {
        for (size_t other = one + 1; other < all.size(); ++other) {
            if (overlap(all[one], all[other])) {
                reader.refuse(name, Text::tr("places that don't overlap"));
            }
        }
    }
    return {};
}

/// Digits filled with zeros on the left; nothing when they are none or too long.
std::optional<QString> fitted(const QString& value, const SlipDigits& place) {
    if (value.isEmpty() || value.size() > place.length() || !allDigits(value)) {
        return std::nullopt;
    }
    return value.rightJustified(place.length(), QLatin1Char('0'));
}

void put(QString& digits, const SlipDigits& place, const QString& part) {
    digits.replace(place.first - 1, place.length(), part);
}

Error misfit(const QString& what, const QString& value, const SlipDigits& place) {
    return {ErrorCode::BadInput,
            Text::tr("No code for stores: the %1 \"%2\" doesn't fit the %3 digits that "
                     "rules/payment_slip.json keeps for it.")
                .arg(what, value, QString::number(place.length())),
            {}};
}

/// The free part that docs/receipts.md's payment_key finds the receivable by.
Result<QString> freeDigits(const LetterLine& line, const PaymentSlipRules& rules) {
    QString digits = rules.filling;
    // a shorter number with zeros before it would be another number when it is read back
    if (line.noticeNumber.size() != rules.noticeNumber.length() || !allDigits(line.noticeNumber)) {
        return fail(misfit(Text::tr("notice number"), line.noticeNumber, rules.noticeNumber));
    }
    put(digits, rules.noticeNumber, line.noticeNumber);
    if (line.taxItem.size() != rules.taxItem.length() || !allDigits(line.taxItem)) {
        return fail(misfit(Text::tr("tax item"), line.taxItem, rules.taxItem));
    }
    put(digits, rules.taxItem, line.taxItem);
    const auto term = fitted(QString::number(line.term), rules.term);
    if (!term) {
        return fail(misfit(Text::tr("term"), QString::number(line.term), rules.term));
    }
    put(digits, rules.term, *term);
    if (rules.fiscalYear) {
        const auto year = fitted(QString::number(line.fiscalYear), *rules.fiscalYear);
        if (!year) {
            return fail(misfit(Text::tr("fiscal year"), QString::number(line.fiscalYear), *rules.fiscalYear));
        }
        put(digits, *rules.fiscalYear, *year);
    }
    return digits;
}

Result<QString> ownDigits(const SlipAsk& ask, QDate usableUntil, const PaymentSlipRules& rules,
                          const ConvenienceRules& stores) {
    if (ask.reissue > kMostReissues) {
        return fail(
            ErrorCode::Rule,
            Text::tr("No code for stores: this is slip %1 of the same instalment, and the code counts to %2.")
                .arg(ask.reissue + 1)
                .arg(kMostReissues + 1));
    }
    SAIKOKU_TRY_ASSIGN(const QString free, freeDigits(ask.line, rules));
    return convenienceDigits({rules.company, free, ask.reissue, usableUntil, rules.stampDuty, ask.amount},
                             stores);
}

/// A delivered store code that is for this sum and usable on the letter's date.
std::optional<ConvenienceCode> deliveredCode(const SlipAsk& ask, const ConvenienceRules& stores) {
    if (ask.delivered.storeDigits.isEmpty()) {
        return std::nullopt;
    }
    const auto code = readConvenienceDigits(ask.delivered.storeDigits, stores);
    if (!code || code->amount != ask.amount || (code->due && *code->due < ask.date)) {
        return std::nullopt;
    }
    return *code;
}

/// On the form in Japanese, whatever the letter speaks.
QString titleOf(const LetterLine& line) {
    const QString language = QStringLiteral("ja");
    return letterCell(line, 1, QStringLiteral("tax_item"), language) + QChar(QChar::Space) +
           letterCell(line, 1, QStringLiteral("fiscal_year"), language) + QChar(QChar::Space) +
           letterCell(line, 1, QStringLiteral("term"), language);
}

bool isUsable(const SlipAsk& ask) {
    const DeliveredPayment& delivered = ask.delivered;
    return (delivered.amount.isZero() || delivered.amount == ask.amount) &&
           (!delivered.usableUntil.isValid() || delivered.usableUntil >= ask.date);
}

}  // namespace

Result<PaymentSlipRules> PaymentSlipRules::fromJson(const RuleFile& file) {
    RuleReader reader(file);
    PaymentSlipRules rules;
    rules.company = reader.text(QStringLiteral("company"));
    rules.isDummy = rules.company == reader.text(QStringLiteral("dummy_company"));
    rules.filling = reader.text(QStringLiteral("filling"));
    SAIKOKU_TRY(readPlaces(reader, file.fileName(), rules));
    rules.stampDuty = reader.flag(QStringLiteral("stamp_duty"));
    rules.institutionDigits = reader.integer(QStringLiteral("institution_digits"), 1, kMostDigits);
    rules.paymentNumberDigits = reader.integer(QStringLiteral("payment_number_digits"), 1, kMostDigits);
    rules.confirmationDigits = reader.integer(QStringLiteral("confirmation_digits"), 1, kMostDigits);
    rules.categoryDigits = reader.integer(QStringLiteral("category_digits"), 1, kMostDigits);
    rules.taxQrCharacters = reader.integer(QStringLiteral("tax_qr_characters"), 1, kMostCharacters);
    if (rules.company.size() != kCompany || !allDigits(rules.company)) {
        reader.refuse(QStringLiteral("company"), Text::tr("six digits"));
    }
    if (rules.filling.size() != kFree || !allDigits(rules.filling)) {
        reader.refuse(QStringLiteral("filling"), Text::tr("21 digits"));
    }
    SAIKOKU_TRY(reader.finish());
    return rules;
}

Result<PaymentSlipRules> PaymentSlipRules::fromRules(const RuleSource& source) {
    SAIKOKU_TRY_ASSIGN(const RuleFile file, source.file(QStringLiteral("payment_slip")));
    return fromJson(file);
}

Result<PaymentSlipRules> PaymentSlipRules::load(const QString& dataFolder) {
    return fromRules(ShippedRules(dataFolder));
}

SlipAsk slipAsk(const LetterLine& line, QDate date, QDate usableUntil) {
    SlipAsk ask;
    ask.line = line;
    ask.amount = line.total();
    ask.date = date;
    ask.usableUntil = usableUntil;
    return ask;
}

LetterSlip paymentSlip(const SlipAsk& ask, const PaymentSlipRules& rules, const ConvenienceRules& stores) {
    const LetterLine& line = ask.line;
    LetterSlip slip;
    slip.title = titleOf(line);
    slip.noticeNumber = line.noticeNumber;
    slip.dueDate = line.dueDate;
    slip.usableUntil = ask.usableUntil;
    slip.amount = ask.amount;
    if (ask.amount == line.total()) {
        slip.outstanding = line.outstanding;
        slip.lateCharge = line.lateCharge;
        slip.demandFee = line.demandFee;
    }
    if (const auto delivered = isUsable(ask) ? deliveredCode(ask, stores) : std::nullopt) {
        slip.storeDigits =
            *convenienceDigits(*delivered, stores);  // without what was typed between the digits
        slip.usableUntil = delivered->due.value_or(ask.usableUntil);
    } else {
        if (isUsable(ask) && ask.delivered.usableUntil.isValid()) {
            slip.usableUntil = std::min(ask.usableUntil, ask.delivered.usableUntil);
        }
        slip.isSpecimen = rules.isDummy;
        const auto own = ownDigits(ask, slip.usableUntil, rules, stores);
        (own ? slip.storeDigits : slip.storeRefusal) = own ? *own : own.error().message;
    }
    if (isUsable(ask)) {
        slip.institution = ask.delivered.institution;
        slip.paymentNumber = ask.delivered.paymentNumber;
        slip.confirmation = ask.delivered.confirmation;
        slip.category = ask.delivered.category;
        slip.taxQr = ask.delivered.taxQr;
    }
    return slip;
}

std::pair<QString, QString> storeDigitLines(const QString& digits) {
    constexpr int kLength = 44;
    constexpr int kIdentifier = 2;
    constexpr int kDate = 6;
    if (digits.size() != kLength) {
        return {};
    }
    const int second = kIdentifier + kCompany + kFree;
    return {QStringLiteral("(%1)%2-%3")
                .arg(digits.left(kIdentifier), digits.mid(kIdentifier, kCompany),
                     digits.mid(kIdentifier + kCompany, kFree)),
            QStringLiteral("%1-%2-%3-%4-%5")
                .arg(digits.mid(second, 1), digits.mid(second + 1, kDate), digits.mid(second + 1 + kDate, 1),
                     digits.mid(second + 2 + kDate, kDate), digits.right(1))};
}

}  // namespace saikoku
