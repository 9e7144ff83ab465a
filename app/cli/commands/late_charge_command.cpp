#include "app/cli/commands/late_charge_command.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>

#include "core/arrears/claim_rules.h"
#include "core/arrears/late_charge.h"
#include "core/arrears/tax_item.h"
#include "core/base/iso_date.h"

namespace saikoku::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(LateChargeCommand)
};

constexpr QLatin1String kPrincipal("principal");
constexpr QLatin1String kDue("due");
constexpr QLatin1String kPaid("paid");
constexpr QLatin1String kReceipt("receipt");
constexpr QLatin1String kFirstMonths("first-months");
constexpr QLatin1String kRounding("rounding");
constexpr QLatin1String kFirstBand("first-band-end");
constexpr QLatin1String kTaxItem("tax-item");

/// "2024-05-01:30000"
Result<PartPayment> readReceipt(const QString& text) {
    const QDate date = parseIsoDate(text.section(QLatin1Char(':'), 0, 0));
    const std::optional<Yen> amount = Yen::parse(text.section(QLatin1Char(':'), 1));
    if (!date.isValid() || !amount || *amount < Yen()) {
        return fail(
            ErrorCode::Usage,
            Text::tr("--%1: \"%2\" is no receipt. Write it like 2026-11-20:30000.").arg(kReceipt, text));
    }
    return PartPayment{date, *amount};
}

Result<QDate> requiredDate(const CommandLine& line, const QString& option) {
    SAIKOKU_TRY(line.required(option));
    SAIKOKU_TRY_ASSIGN(const std::optional<QDate> date, line.date(option));
    return *date;
}

/// What a tax item says of its late charge, until the words say otherwise.
Result<LateChargeTerms> termsOfItem(const CommandLine& line, const ItemClaimRules& rules) {
    SAIKOKU_TRY_ASSIGN(const RevenueRulesTable items, RevenueRulesTable::load(line.dataFolder()));
    LateChargeTerms terms;
    terms.firstBandMonths = line.has(kTaxItem) ? items.rulesFor(line.text(kTaxItem)).firstBandMonths : 1;
    if (line.has(kTaxItem)) {
        terms.rounding = rules.rounding;
        terms.firstBandEnd = rules.firstBandEnd;
    }
    return terms;
}

Result<LateChargeTerms> readTerms(const CommandLine& line, const ItemClaimRules& rules) {
    constexpr int kMostMonths = 12;
    SAIKOKU_TRY_ASSIGN(LateChargeTerms terms, termsOfItem(line, rules));
    SAIKOKU_TRY(line.required(kPrincipal));
    SAIKOKU_TRY_ASSIGN(const std::optional<Yen> principal, line.yen(kPrincipal));
    if (*principal < Yen()) {
        return fail(ErrorCode::Usage,
                    Text::tr("--%1: \"%2\" is below zero.").arg(kPrincipal, line.text(kPrincipal)));
    }
    terms.principal = *principal;
    SAIKOKU_TRY_ASSIGN(terms.due, requiredDate(line, kDue));
    SAIKOKU_TRY_ASSIGN(const std::optional<qint64> months, line.integer(kFirstMonths, 1, kMostMonths));
    terms.firstBandMonths = static_cast<int>(months.value_or(terms.firstBandMonths));
    for (const QString& text : line.texts(kReceipt)) {
        SAIKOKU_TRY_ASSIGN(const PartPayment receipt, readReceipt(text));
        terms.receipts.push_back(receipt);
    }
    if (line.has(kRounding)) {
        const std::optional<LateChargeRounding> rounding = valueOfCode<LateChargeRounding>(line.text(kRounding));
        if (!rounding) {
            return fail(
                ErrorCode::Usage,
                Text::tr("--%1: \"%2\" must be segment, year or sum.").arg(kRounding, line.text(kRounding)));
        }
        terms.rounding = *rounding;
    }
    if (line.has(kFirstBand)) {
        const std::optional<FirstBandEnd> end = valueOfCode<FirstBandEnd>(line.text(kFirstBand));
        if (!end) {
            return fail(ErrorCode::Usage,
                        Text::tr("--%1: \"%2\" must be civil_code or month_end.").arg(kFirstBand, line.text(kFirstBand)));
        }
        terms.firstBandEnd = *end;
    }
    return terms;
}

QJsonObject toJson(const LateCharge& charge) {
    QJsonArray segments;
    for (const LateChargeLine& line : charge.lines) {
        segments.append(QJsonObject{{QStringLiteral("from"), line.from.toString(Qt::ISODate)},
                                    {QStringLiteral("to"), line.to.toString(Qt::ISODate)},
                                    {QStringLiteral("days"), line.days},
                                    {QStringLiteral("rate"), line.rate.percent()},
                                    {QStringLiteral("base"), line.base.amount()},
                                    {QStringLiteral("yen"), line.yen.amount()}});
    }
    return {{QStringLiteral("segments"), segments},
            {QStringLiteral("sum"), charge.sum.amount()},
            {QStringLiteral("charge"), charge.charge.amount()}};
}

QString toText(const LateCharge& charge) {
    QString text;
    for (const LateChargeLine& line : charge.lines) {
        text += Text::tr("%1 to %2  %3 days  %4 %  on %5 yen: %6 yen")
                    .arg(line.from.toString(Qt::ISODate), line.to.toString(Qt::ISODate),
                         QString::number(line.days), line.rate.toString(), line.base.toString(),
                         line.yen.toString()) +
                QLatin1Char('\n');
    }
    return text +
           Text::tr("Sum %1 yen, late charge %2 yen").arg(charge.sum.toString(), charge.charge.toString()) +
           QLatin1Char('\n');
}

}  // namespace

QString LateChargeCommand::name() const {
    return QStringLiteral("late-charge");
}

QString LateChargeCommand::summary() const {
    return Text::tr("Compute a late charge line by line.");
}

QList<QCommandLineOption> LateChargeCommand::options() const {
    return {
        {kPrincipal, Text::tr("Principal in yen."), QStringLiteral("YEN")},
        {kDue, Text::tr("Due date."), QStringLiteral("DATE")},
        {kPaid, Text::tr("Day of payment."), QStringLiteral("DATE")},
        {kReceipt, Text::tr("Part payment before; may be given again."), QStringLiteral("DATE:YEN")},
        {kFirstMonths, Text::tr("Months of the lower first band (default: 1)."), QStringLiteral("M")},
        {kRounding, Text::tr("Where fractions are dropped: segment (default), year or sum."),
         QStringLiteral("POLICY")},
        {kFirstBand, Text::tr("How the first band ends: civil_code (default) or month_end."), QStringLiteral("HOW")},
        {kTaxItem, Text::tr("By the rules of this tax item: its rates, first band and rounding."), QStringLiteral("CODE")},
    };
}

Result<Output> LateChargeCommand::run(const CommandLine& line) {
    SAIKOKU_TRY(line.noArguments());
    SAIKOKU_TRY_ASSIGN(const ClaimRules claims, ClaimRules::load(line.dataFolder()));
    const ItemClaimRules& rules = claims.forItem(line.text(kTaxItem));
    SAIKOKU_TRY_ASSIGN(const LateChargeTerms terms, readTerms(line, rules));
    SAIKOKU_TRY_ASSIGN(const QDate paid, requiredDate(line, kPaid));
    const Result<LateCharge> charge = lateCharge(terms, paid, *rules.rates);
    if (!charge && charge.error().code == ErrorCode::Rule) {
        return fail(ErrorCode::Rule, Text::tr("%1 late-charge asks no store: for it, put that file at %2.")
                                         .arg(charge.error().message, QDir(line.dataFolder()).filePath(QStringLiteral("rules/late_charge.json"))));
    }
    SAIKOKU_TRY(charge);
    return Output{toJson(*charge), toText(*charge), 0};
}

}  // namespace saikoku::cli
