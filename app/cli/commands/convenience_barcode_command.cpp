#include "app/cli/commands/convenience_barcode_command.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include "core/notices/convenience_barcode.h"

namespace saikoku::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(BarcodeCommand)
};

constexpr QLatin1String kCompany("company");
constexpr QLatin1String kFree("free");
constexpr QLatin1String kDue("due");
constexpr QLatin1String kAmount("amount");
constexpr QLatin1String kReissue("reissue");
constexpr QLatin1String kStamp("stamp");
constexpr QLatin1String kCheck("check");
constexpr QLatin1String kNone("none");

Result<QString> requiredDigits(const CommandLine& line, const QString& option, int least, int most) {
    SAIKOKU_TRY_ASSIGN(const QString text, line.required(option));
    const QRegularExpression form(QStringLiteral("^[0-9]{%1,%2}$").arg(least).arg(most));
    if (!form.match(text).hasMatch()) {
        return fail(
            ErrorCode::Usage,
            least == most
                ? Text::tr("--%1: \"%2\" must be %3 digits.").arg(option, text, QString::number(most))
                : Text::tr("--%1: \"%2\" must be up to %3 digits.").arg(option, text, QString::number(most)));
    }
    return text;
}

/// YYMMDD of this century, or "none".
Result<std::optional<QDate>> readDue(const CommandLine& line) {
    SAIKOKU_TRY_ASSIGN(const QString text, line.required(kDue));
    if (text == kNone) {
        return std::optional<QDate>();
    }
    const QDate date = QDate::fromString(QStringLiteral("20") + text, QStringLiteral("yyyyMMdd"));
    if (text.size() != 6 || !date.isValid()) {
        return fail(ErrorCode::Usage,
                    Text::tr("--%1: \"%2\" must be a date as YYMMDD or \"none\".").arg(kDue, text));
    }
    return std::optional<QDate>(date);
}

Result<ConvenienceCode> readCode(const CommandLine& line) {
    constexpr int kCompanyDigits = 6;
    constexpr int kFreeDigits = 21;
    ConvenienceCode code;
    SAIKOKU_TRY_ASSIGN(code.company, requiredDigits(line, kCompany, kCompanyDigits, kCompanyDigits));
    SAIKOKU_TRY_ASSIGN(code.free, requiredDigits(line, kFree, 0, kFreeDigits));
    SAIKOKU_TRY_ASSIGN(code.due, readDue(line));
    SAIKOKU_TRY(line.required(kAmount));
    SAIKOKU_TRY_ASSIGN(const std::optional<Yen> amount, line.yen(kAmount));
    code.amount = *amount;
    SAIKOKU_TRY_ASSIGN(const std::optional<qint64> reissue, line.integer(kReissue, 0, 9));
    code.reissue = static_cast<int>(reissue.value_or(0));
    SAIKOKU_TRY_ASSIGN(const std::optional<qint64> stamp, line.integer(kStamp, 0, 1));
    code.stampDuty = stamp.value_or(0) == 1;
    return code;
}

Output checked(const QString& text, const ConvenienceRules& rules) {
    const Result<ConvenienceCode> code = readConvenienceDigits(text, rules);
    if (!code) {
        return {{{QStringLiteral("valid"), false}, {QStringLiteral("reason"), code.error().message}},
                code.error().message + QLatin1Char('\n'),
                exitCodeFor(code.error().code)};
    }
    const QString due = code->due ? code->due->toString(Qt::ISODate) : QString(kNone);
    const QJsonObject json{{QStringLiteral("valid"), true},
                           {kCompany, code->company},
                           {kFree, code->free},
                           {kReissue, code->reissue},
                           {kDue, due},
                           {kStamp, code->stampDuty ? 1 : 0},
                           {kAmount, code->amount.amount()}};
    return {
        json,
        Text::tr("The code is valid: %1 yen, due %2.").arg(code->amount.toString(), due) + QLatin1Char('\n'),
        0};
}

}  // namespace

QString ConvenienceBarcodeCommand::name() const {
    return QStringLiteral("barcode convenience");
}

QString ConvenienceBarcodeCommand::summary() const {
    return Text::tr("Make or check the code for payment at a convenience store.");
}

QList<QCommandLineOption> ConvenienceBarcodeCommand::options() const {
    return {
        {kCompany, Text::tr("Collecting company, 6 digits."), QStringLiteral("DIGITS")},
        {kFree, Text::tr("Free part, up to 21 digits."), QStringLiteral("DIGITS")},
        {kDue, Text::tr("Last day to pay."), QStringLiteral("YYMMDD|none")},
        {kAmount, Text::tr("Amount in yen."), QStringLiteral("YEN")},
        {kReissue, Text::tr("How often it was issued again (default: 0)."), QStringLiteral("0-9")},
        {kStamp, Text::tr("1 when the receipt needs a revenue stamp (default: 0)."), QStringLiteral("0|1")},
        {kCheck, Text::tr("Check these 44 digits instead."), QStringLiteral("DIGITS")},
    };
}

Result<Output> ConvenienceBarcodeCommand::run(const CommandLine& line) {
    SAIKOKU_TRY(line.noArguments());
    SAIKOKU_TRY_ASSIGN(const ConvenienceRules rules, ConvenienceRules::load(line.dataFolder()));
    if (line.has(kCheck)) {
        return checked(line.text(kCheck), rules);
    }
    SAIKOKU_TRY_ASSIGN(const ConvenienceCode code, readCode(line));
    SAIKOKU_TRY_ASSIGN(const QString digits, convenienceDigits(code, rules));
    return Output{{{QStringLiteral("digits"), digits}}, digits + QLatin1Char('\n'), 0};
}

}  // namespace saikoku::cli
