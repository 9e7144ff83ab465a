#include "core/notices/convenience_barcode.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

#include "core/base/rule_file.h"
#include "core/base/rule_source.h"

namespace saikoku {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Barcodes)
};

constexpr int kLength = 44;
constexpr char kScannersName[] = "]C1";
constexpr int kCompany = 6;
constexpr int kFree = 21;
constexpr int kAmount = 6;
constexpr int kCentury = 2000;

bool allDigits(QStringView text) {
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

Result<void> checkAmount(Yen amount, const ConvenienceRules& rules) {
    if (amount < Yen(1) || amount > rules.most) {
        return fail(ErrorCode::Rule, Text::tr("%1 yen can't be paid at a convenience store: 1 to %2 yen.")
                                         .arg(amount.toString(), rules.most.toString()));
    }
    return {};
}

/// Takes the fields of a code one after the other.
class Fields {
public:
    explicit Fields(QStringView digits) : m_digits(digits) {}
    QString next(int count) {
        QString field = m_digits.mid(m_at, count).toString();
        m_at += count;
        return field;
    }

private:
    QStringView m_digits;
    qsizetype m_at = 0;
};

}  // namespace

Result<ConvenienceRules> ConvenienceRules::fromJson(const RuleFile& file) {
    RuleReader reader(file);
    ConvenienceRules rules;
    constexpr qint64 kSixDigits = 999'999;
    rules.most = Yen(reader.bigInteger(QStringLiteral("most_yen"), 1, kSixDigits));
    rules.applicationIdentifier = reader.text(QStringLiteral("application_identifier"));
    rules.noDueDate = reader.text(QStringLiteral("no_due_date"));
    if (rules.applicationIdentifier.size() != 2 || !allDigits(rules.applicationIdentifier)) {
        reader.refuse(QStringLiteral("application_identifier"), Text::tr("two digits"));
    }
    if (rules.noDueDate.size() != 6 || !allDigits(rules.noDueDate)) {
        reader.refuse(QStringLiteral("no_due_date"), Text::tr("six digits"));
    }
    SAIKOKU_TRY(reader.finish());
    return rules;
}

Result<ConvenienceRules> ConvenienceRules::fromRules(const RuleSource& source) {
    SAIKOKU_TRY_ASSIGN(const RuleFile file, source.file(QStringLiteral("convenience_barcode")));
    return fromJson(file);
}

Result<ConvenienceRules> ConvenienceRules::load(const QString& dataFolder) {
    return fromRules(ShippedRules(dataFolder));
}

QChar gs1CheckDigit(QStringView digits) {
    int sum = 0;
    int weight = 3;
    for (auto digit = digits.rbegin(); digit != digits.rend(); ++digit) {
        sum += weight * (digit->unicode() - u'0');
        weight = 4 - weight;
    }
    return QChar(u'0' + (10 - sum % 10) % 10);
}

Result<QString> convenienceDigits(const ConvenienceCode& code, const ConvenienceRules& rules) {
    if (code.company.size() != kCompany || !allDigits(code.company)) {
        return fail(ErrorCode::BadInput,
                    Text::tr("The company \"%1\" must be six digits.").arg(code.company));
    }
    if (code.free.size() > kFree || !allDigits(code.free)) {
        return fail(ErrorCode::BadInput,
                    Text::tr("The free part \"%1\" must be up to 21 digits.").arg(code.free));
    }
    if (code.reissue < 0 || code.reissue > 9) {
        return fail(ErrorCode::BadInput, Text::tr("The reissue number must be 0 to 9."));
    }
    if (code.due &&
        (!code.due->isValid() || code.due->year() < kCentury || code.due->year() >= kCentury + 100)) {
        return fail(ErrorCode::BadInput, Text::tr("The due date must lie between 2000 and 2099."));
    }
    SAIKOKU_TRY(checkAmount(code.amount, rules));
    const QString due = code.due ? code.due->toString(QStringLiteral("yyMMdd")) : rules.noDueDate;
    const QString digits = rules.applicationIdentifier + code.company +
                           code.free.leftJustified(kFree, QLatin1Char('0')) + QString::number(code.reissue) +
                           due + (code.stampDuty ? QLatin1Char('1') : QLatin1Char('0')) +
                           QString::number(code.amount.amount()).rightJustified(kAmount, QLatin1Char('0'));
    return digits + gs1CheckDigit(digits);
}

Result<ConvenienceCode> readConvenienceDigits(QStringView text, const ConvenienceRules& rules) {
    static const QRegularExpression separators(QStringLiteral("[\\s()\\x{1D}‐‑‒–—―−-]"));
    QString digits = text.toString().normalized(QString::NormalizationForm_KC).remove(separators);
    if (digits.startsWith(QLatin1String(kScannersName), Qt::CaseInsensitive)) {
        digits.remove(0, static_cast<qsizetype>(qstrlen(kScannersName)));
    }
    if (digits.size() != kLength || !allDigits(digits)) {
        return fail(ErrorCode::BadInput, Text::tr("\"%1\" is not 44 digits.").arg(text));
    }
    if (!digits.startsWith(rules.applicationIdentifier)) {
        return fail(ErrorCode::BadInput,
                    Text::tr("The code must begin with %1.").arg(rules.applicationIdentifier));
    }
    const QChar check = gs1CheckDigit(QStringView(digits).chopped(1));
    if (check != digits.back()) {
        return fail(ErrorCode::BadInput,
                    Text::tr("The check digit is %1, but must be %2: a digit was misread.")
                        .arg(QString(digits.back()), QString(check)));
    }
    Fields fields(QStringView(digits).mid(rules.applicationIdentifier.size()));
    ConvenienceCode code;
    code.company = fields.next(kCompany);
    code.free = fields.next(kFree);
    code.reissue = fields.next(1).toInt();
    const QString due = fields.next(6);
    const QString stamp = fields.next(1);
    code.amount = Yen(fields.next(kAmount).toLongLong());
    if (due != rules.noDueDate) {
        code.due = QDate::fromString(QStringLiteral("20") + due, QStringLiteral("yyyyMMdd"));
        if (!code.due->isValid()) {
            return fail(ErrorCode::BadInput, Text::tr("\"%1\" is no due date.").arg(due));
        }
    }
    if (stamp != QLatin1String("0") && stamp != QLatin1String("1")) {
        return fail(ErrorCode::BadInput, Text::tr("The stamp mark must be 0 or 1, not %1.").arg(stamp));
    }
    code.stampDuty = stamp == QLatin1String("1");
    SAIKOKU_TRY(checkAmount(code.amount, rules));
    return code;
}

}  // namespace saikoku
