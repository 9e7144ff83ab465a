#include "app/cli/commands/targets_commands.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <cmath>
#include <limits>

#include "app/cli/case_lookup.h"
#include "app/cli/store_access.h"
#include "core/base/iso_date.h"
#include "core/figures/targets.h"
#include "core/security/session.h"
#include "core/team/colleague.h"

namespace saikoku::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(TargetsCommands)
};

const QString kYear = QStringLiteral("year");
const QString kHistory = QStringLiteral("history");
const QString kTaxItem = QStringLiteral("tax-item");
const QString kPersons = QStringLiteral("persons");
const QString kCases = QStringLiteral("cases");
const QString kYen = QStringLiteral("yen");
const QString kRate = QStringLiteral("rate");
const QString kNone = QStringLiteral("none");

constexpr qint64 kFirstYear = 2000;
constexpr qint64 kLastYear = 2100;
constexpr double kWholeRate = 10'000.0;  // targets keep hundredths of a percent
constexpr qint64 kMost = std::numeric_limits<qint64>::max();

template <class T>
QJsonValue jsonOf(const std::optional<T>& value) {
    return value ? QJsonValue(qint64(*value)) : QJsonValue();
}

QJsonObject jsonOf(const FigureTarget& target, const Colleague& setBy) {
    return {
        {QStringLiteral("year"), target.fiscalYear},
        {QStringLiteral("tax_item"), target.taxItem.isEmpty() ? QJsonValue() : QJsonValue(target.taxItem)},
        {QStringLiteral("persons"), jsonOf(target.persons)},
        {QStringLiteral("cases"), jsonOf(target.cases)},
        {QStringLiteral("yen"), target.yen ? QJsonValue(target.yen->amount()) : QJsonValue()},
        {QStringLiteral("rate"), target.rate ? QJsonValue(*target.rate / kWholeRate) : QJsonValue()},
        {QStringLiteral("set_by"), setBy.login},
        {QStringLiteral("set_at"), toTokyo(target.setAt).toString(Qt::ISODate)},
        {QStringLiteral("in_force"), target.isInForce}};
}

QString inWords(const FigureTarget& target) {
    QStringList parts;
    if (target.persons) {
        parts.append(Text::tr("Persons: %1").arg(*target.persons));
    }
    if (target.cases) {
        parts.append(Text::tr("Cases: %1").arg(*target.cases));
    }
    if (target.yen) {
        parts.append(target.yen->toString());
    }
    if (target.rate) {
        constexpr int kHundredths = 2;
        parts.append(QString::number(*target.rate / 100.0, 'f', kHundredths) + QStringLiteral(" %"));
    }
    const QString whole =
        target.taxItem.isEmpty() ? Text::tr("all tax items") : Text::tr("tax item %1").arg(target.taxItem);
    return Text::tr("Fiscal year %1, %2: %3")
               .arg(target.fiscalYear)
               .arg(whole, parts.isEmpty() ? Text::tr("taken back") : parts.join(QStringLiteral(", "))) +
           QLatin1Char('\n');
}

Result<std::optional<int>> rateOf(const CommandLine& line) {
    if (!line.has(kRate)) {
        return std::optional<int>();
    }
    bool isRate = false;
    const double rate = line.text(kRate).toDouble(&isRate);
    if (!isRate || !(rate >= 0.0 && rate <= 1.0)) {
        return fail(
            ErrorCode::Usage,
            Text::tr("--rate: \"%1\" is no rate from 0 to 1. Write 0.935 for 93.5 %.").arg(line.text(kRate)));
    }
    return std::optional<int>(static_cast<int>(std::lround(rate * kWholeRate)));
}

Result<FigureTarget> targetOf(const CommandLine& line) {
    SAIKOKU_TRY(line.noArguments());
    SAIKOKU_TRY(line.required(kYear));
    FigureTarget target;
    SAIKOKU_TRY_ASSIGN(const auto year, line.integer(kYear, kFirstYear, kLastYear));
    target.fiscalYear = static_cast<int>(*year);
    target.taxItem = line.text(kTaxItem);
    SAIKOKU_TRY_ASSIGN(target.persons, line.integer(kPersons, 0, kMost));
    SAIKOKU_TRY_ASSIGN(target.cases, line.integer(kCases, 0, kMost));
    SAIKOKU_TRY_ASSIGN(target.yen, line.yen(kYen));
    SAIKOKU_TRY_ASSIGN(target.rate, rateOf(line));
    if (target.isEmpty() != line.has(kNone)) {
        return fail(ErrorCode::Usage,
                    Text::tr("Give at least one of --persons, --cases, --yen and --rate, or --none alone."));
    }
    return target;
}

}  // namespace

QString TargetsListCommand::summary() const {
    return Text::tr("List what is to be reached in fiscal years.");
}

QList<QCommandLineOption> TargetsListCommand::options() const {
    return {{kYear, Text::tr("Only this fiscal year, by its first calendar year."), QStringLiteral("YEAR")},
            {kHistory, Text::tr("With what was set before.")}};
}

Result<Output> TargetsListCommand::run(const CommandLine& line) {
    SAIKOKU_TRY(line.noArguments());
    SAIKOKU_TRY_ASSIGN(const auto year, line.integer(kYear, kFirstYear, kLastYear));
    SAIKOKU_TRY_ASSIGN(const auto session, openSession(line));
    SAIKOKU_TRY_ASSIGN(const CampaignId campaign, campaignIdOfLine(*session, line));
    SAIKOKU_TRY_ASSIGN(
        const auto found,
        targets(*session, campaign, year ? std::optional<int>(static_cast<int>(*year)) : std::nullopt,
                line.has(kHistory) ? TargetHistory::All : TargetHistory::InForce));
    SAIKOKU_TRY_ASSIGN(const auto people, colleaguesById(*session));
    QJsonArray list;
    QString text;
    for (const FigureTarget& target : found) {
        list.append(jsonOf(target, people.value(target.setBy)));
        text += inWords(target);
    }
    return Output{{{QStringLiteral("targets"), list}},
                  text.isEmpty() ? Text::tr("No target is set.") + QLatin1Char('\n') : text};
}

QString TargetsSetCommand::summary() const {
    return Text::tr("Set what is to be reached in a fiscal year.");
}

QList<QCommandLineOption> TargetsSetCommand::options() const {
    return {
        {kYear, Text::tr("The fiscal year, by its first calendar year (required)."), QStringLiteral("YEAR")},
        {kTaxItem, Text::tr("Of this tax item; of all together without it."), QStringLiteral("CODE")},
        {kPersons, Text::tr("Persons who are to pay after they were contacted."), QStringLiteral("N")},
        {kCases, Text::tr("Cases of which something is to be paid."), QStringLiteral("N")},
        {kYen, Text::tr("Yen to be received."), QStringLiteral("YEN")},
        {kRate, Text::tr("Received ÷ levied, from 0 to 1."), QStringLiteral("RATE")},
        {kNone, Text::tr("Take the target back.")}};
}

Result<Output> TargetsSetCommand::run(const CommandLine& line) {
    SAIKOKU_TRY_ASSIGN(FigureTarget target, targetOf(line));
    SAIKOKU_TRY_ASSIGN(const auto session, openSession(line));
    SAIKOKU_TRY_ASSIGN(target.campaign, campaignIdOfLine(*session, line));
    SAIKOKU_TRY_ASSIGN(const FigureTarget stored, setTarget(*session, target));
    const Actor& actor = session->actor();
    return Output{jsonOf(stored, {actor.id, actor.login, actor.displayName}), inWords(stored)};
}

}  // namespace saikoku::cli
