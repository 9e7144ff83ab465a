#include "app/cli/commands/summary_command.h"

#include <QCoreApplication>

#include "app/cli/case_lookup.h"
#include "app/cli/store_access.h"
#include "core/cases/city_summary.h"
#include "core/security/session.h"

namespace saikoku::cli {

namespace {

struct Text { Q_DECLARE_TR_FUNCTIONS(SummaryCommand) };

QJsonObject json(const CitySummary& summary) {
    QJsonObject items;
    for (const TaxItemSummary& item : summary.taxItems) {
        items.insert(item.code, QJsonObject{{QStringLiteral("name"), item.name},
                                            {QStringLiteral("receivables"), item.receivables},
                                            {QStringLiteral("levied"), item.levied.amount()},
                                            {QStringLiteral("received"), item.received.amount()},
                                            {QStringLiteral("open_receivables"), item.openReceivables},
                                            {QStringLiteral("arrears"), item.arrears.amount()}});
    }
    return {{QStringLiteral("as_of"), summary.asOf.toString(Qt::ISODate)},
            {QStringLiteral("by_tax_item"), items},
            {QStringLiteral("taxpayers_in_arrears"), summary.taxpayersInArrears},
            {QStringLiteral("taxpayers_in_arrears_with_phone"), summary.taxpayersInArrearsWithPhone}};
}

QString text(const CitySummary& summary) {
    QString all = Text::tr("As of %1").arg(summary.asOf.toString(Qt::ISODate)) + QLatin1Char('\n');
    for (const TaxItemSummary& item : summary.taxItems) {
        all += Text::tr("%1 %2: instalments %3, levied %4 yen, received %5 yen, open %6, arrears %7 yen")
                   .arg(item.code, item.name, QString::number(item.receivables), item.levied.toString(), item.received.toString(),
                        QString::number(item.openReceivables), item.arrears.toString()) +
               QLatin1Char('\n');
    }
    return all + Text::tr("Taxpayers in arrears: %1, with a telephone number: %2")
                     .arg(summary.taxpayersInArrears)
                     .arg(summary.taxpayersInArrearsWithPhone) +
           QLatin1Char('\n');
}

}  // namespace

QString SummaryCommand::summary() const { return Text::tr("Show what is levied, received and in arrears by tax item."); }

Result<Output> SummaryCommand::run(const CommandLine& line) {
    SAIKOKU_TRY(line.noArguments());
    SAIKOKU_TRY_ASSIGN(const auto session, openSession(line));
    SAIKOKU_TRY(mustHaveMoney(*session, line));
    SAIKOKU_TRY_ASSIGN(const CitySummary city, citySummary(*session));
    return Output{json(city), text(city)};
}

}  // namespace saikoku::cli
