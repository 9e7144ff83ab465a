#include "core/work/cost_rules.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

#include "core/base/rule_file.h"
#include "core/base/rule_source.h"

namespace saikoku {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Costs)
};

constexpr qint64 kMostYen = 1'000'000;
constexpr qint64 kSecondsOfAnHour = 3600;

Result<CostRates> ratesIn(const QJsonObject& row, const QString& place) {
    RuleReader reader(row, place);
    CostRates rates;
    rates.from = reader.date(QStringLiteral("from"));
    rates.seatHour = Yen(reader.bigInteger(QStringLiteral("seat_hour"), 0, kMostYen));
    rates.call = Yen(reader.bigInteger(QStringLiteral("call"), 0, kMostYen));
    rates.sms = Yen(reader.bigInteger(QStringLiteral("sms"), 0, kMostYen));
    rates.letter = Yen(reader.bigInteger(QStringLiteral("letter"), 0, kMostYen));
    SAIKOKU_TRY(reader.finish());
    return rates;
}

}  // namespace

Result<CostRates> CostRules::on(QDate day) const {
    const auto after =
        std::find_if(rates.begin(), rates.end(), [&](const CostRates& each) { return each.from > day; });
    if (after == rates.begin() || !day.isValid()) {
        return fail(ErrorCode::Rule,
                    Text::tr("There are no cost rates for %1: the oldest hold from %2 on. Add those of that "
                             "day to \"rates\" of "
                             "rules/costs.json (saikoku-cli rules set).")
                        .arg(day.toString(Qt::ISODate),
                             rates.empty() ? QString() : rates.front().from.toString(Qt::ISODate)));
    }
    return *std::prev(after);
}

Result<CostRules> CostRules::fromJson(const RuleFile& file) {
    RuleReader reader(file);
    const QString name = QStringLiteral("rates");
    const QJsonArray rows = reader.list(name);
    CostRules rules;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const QString place = QStringLiteral("%1, %2[%3]").arg(file.fileName(), name).arg(i);
        SAIKOKU_TRY_ASSIGN(const CostRates rates, ratesIn(rows[i].toObject(), place));
        if (!rules.rates.empty() && rates.from <= rules.rates.back().from) {
            reader.refuse(name, Text::tr("rates by date, each later than those before"));
        }
        rules.rates.push_back(rates);
    }
    if (rules.rates.empty()) {
        reader.refuse(name, Text::tr("the rates of one date at least"));
    }
    SAIKOKU_TRY(reader.finish());
    return rules;
}

Result<CostRules> CostRules::fromRules(const RuleSource& source) {
    SAIKOKU_TRY_ASSIGN(const RuleFile file, source.file(QStringLiteral("costs")));
    return fromJson(file);
}

Result<Costs> costsOf(const std::map<QDate, DayOfUse>& days, const CostRules& rules) {
    Costs costs;
    std::map<QDate, qint64> secondsByRate;
    std::map<QDate, Yen> hourByRate;
    for (const auto& [day, use] : days) {
        SAIKOKU_TRY_ASSIGN(const CostRates rates, rules.on(day));
        secondsByRate[rates.from] += use.seatSeconds;
        hourByRate[rates.from] = rates.seatHour;
        costs.calls += rates.call * use.calls;
        costs.sms += rates.sms * use.sms;
        costs.letters += rates.letter * use.letters;
    }
    for (const auto& [from, seconds] : secondsByRate) {
        const Yen atAll = hourByRate[from] * seconds;
        costs.seats += Yen((atAll.amount() + kSecondsOfAnHour / 2) / kSecondsOfAnHour);
    }
    return costs;
}

}  // namespace saikoku
