#include "core/arrears/claim_rules.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <array>

#include "core/base/iso_date.h"
#include "core/base/rule_file.h"
#include "core/base/rule_source.h"

namespace saikoku {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ClaimRules)
};

constexpr std::array<CodeRow<FeeAfterPrincipal>, 2> kAfter{
    {{FeeAfterPrincipal::Owed, "owed"}, {FeeAfterPrincipal::TakenAsPaid, "taken_as_paid"}}};

const QString kRounding = QStringLiteral("rounding");
const QString kBandEnd = QStringLiteral("first_band_end");
const QString kTables = QStringLiteral("rate_tables");
const QString kTable = QStringLiteral("rate_table");
const QString kFee = QStringLiteral("demand_fee");
const QString kOrder = QStringLiteral("allocation_order");

using Tables = std::map<QString, std::shared_ptr<const LateChargeRates>>;

template <class T>
T word(RuleReader& reader, const QString& name, std::initializer_list<T> all) {
    const QString text = reader.text(name);
    if (const std::optional<T> value = valueOfCode<T>(text)) {
        return *value;
    }
    QStringList known;
    for (const T each : all) {
        known.append(codeOf(each));
    }
    reader.refuse(name, known.join(QStringLiteral(", ")));
    return *all.begin();
}

LateChargeRounding readRounding(RuleReader& reader) {
    return word(reader, kRounding,
                {LateChargeRounding::Segment, LateChargeRounding::Year, LateChargeRounding::Sum});
}

FirstBandEnd readBandEnd(RuleReader& reader) {
    return word(reader, kBandEnd, {FirstBandEnd::CivilCode, FirstBandEnd::MonthEnd});
}

QDate dateOrNone(RuleReader& reader, const QString& name) {
    return reader.has(name) ? reader.date(name) : QDate();
}

Result<DemandFeePeriod> readPeriod(const QJsonObject& values, const QString& place) {
    constexpr qint64 kMostYen = 10'000;
    RuleReader reader(values, place);
    DemandFeePeriod period;
    period.from = dateOrNone(reader, QStringLiteral("from"));
    period.to = dateOrNone(reader, QStringLiteral("to"));
    period.yen = Yen(reader.bigInteger(QStringLiteral("yen"), 0, kMostYen));
    if (period.from.isValid() && period.to.isValid() && period.to < period.from) {
        reader.refuse(QStringLiteral("to"), Text::tr("not before \"from\""));
    }
    SAIKOKU_TRY(reader.finish());
    return period;
}

bool overlap(const DemandFeePeriod& earlier, const DemandFeePeriod& later) {
    return !earlier.to.isValid() || !later.from.isValid() || later.from <= earlier.to;
}

Result<DemandFeeRule> readFee(const QJsonObject& values, const QString& place) {
    RuleReader reader(values, place);
    DemandFeeRule rule;
    rule.countedBy = word(reader, QStringLiteral("counted_by"), {FeeCountedBy::Issued, FeeCountedBy::Due});
    const QJsonArray periods = reader.list(QStringLiteral("periods"));
    for (qsizetype i = 0; i < periods.size(); ++i) {
        SAIKOKU_TRY_ASSIGN(
            const DemandFeePeriod period,
            readPeriod(periods.at(i).toObject(), QStringLiteral("%1, periods[%2]").arg(place).arg(i)));
        if (!rule.periods.empty() && overlap(rule.periods.back(), period)) {
            reader.refuse(QStringLiteral("periods"),
                          Text::tr("periods one after the other, without an overlap"));
        }
        rule.periods.push_back(period);
    }
    SAIKOKU_TRY(reader.finish());
    return rule;
}

Result<Tables> readTables(const QJsonObject& values, const QString& place, const LateChargeRates& rates) {
    Tables tables;
    for (auto table = values.constBegin(); table != values.constEnd(); ++table) {
        SAIKOKU_TRY_ASSIGN(
            LateChargeRates own,
            rates.withRates(table->toArray(), QStringLiteral("%1, %2.%3").arg(place, kTables, table.key())));
        tables.emplace(table.key(), std::make_shared<const LateChargeRates>(std::move(own)));
    }
    return tables;
}

Result<ItemClaimRules> readItem(const QJsonObject& values, const QString& place,
                                const ItemClaimRules& general, const Tables& tables) {
    RuleReader reader(values, place);
    ItemClaimRules item = general;
    if (reader.has(kRounding)) {
        item.rounding = readRounding(reader);
    }
    if (reader.has(kBandEnd)) {
        item.firstBandEnd = readBandEnd(reader);
    }
    if (reader.has(kTable)) {
        const auto table = tables.find(reader.text(kTable));
        if (table == tables.end()) {
            reader.refuse(kTable, Text::tr("the name of one of the \"rate_tables\""));
        } else {
            item.rates = table->second;
        }
    }
    if (reader.has(kFee)) {
        SAIKOKU_TRY_ASSIGN(item.demandFee, readFee(reader.object(kFee), place + QStringLiteral(", ") + kFee));
    }
    SAIKOKU_TRY(reader.finish());
    return item;
}

std::vector<ClaimPart> readOrder(RuleReader& reader) {
    std::vector<ClaimPart> order;
    const QJsonArray names = reader.list(kOrder);
    for (const QJsonValue& name : names) {
        const std::optional<ClaimPart> part = valueOfCode<ClaimPart>(name.toString());
        if (part && std::find(order.begin(), order.end(), *part) == order.end()) {
            order.push_back(*part);
        }
    }
    if (order.size() != allValues<ClaimPart>().size() ||
        names.size() != static_cast<qsizetype>(order.size())) {
        reader.refuse(kOrder, Text::tr("principal, demand_fee and late_charge in some order, each once"));
    }
    return order;
}

}  // namespace

QString codeOf(FeeAfterPrincipal after) {
    return code_table::code(kAfter, after);
}

template <>
std::optional<FeeAfterPrincipal> valueOfCode(QStringView code) {
    return code_table::find(kAfter, code);
}

Result<void> ClaimRules::read(const RuleFile& file, const LateChargeRates& rates) {
    const QString place = file.fileName();
    RuleReader reader(file);
    m_general.rounding = readRounding(reader);
    m_general.firstBandEnd = readBandEnd(reader);
    m_general.rates = std::make_shared<const LateChargeRates>(rates);
    SAIKOKU_TRY_ASSIGN(const Tables tables, readTables(reader.object(kTables), place, rates));
    SAIKOKU_TRY_ASSIGN(m_general.demandFee,
                       readFee(reader.object(kFee), place + QStringLiteral(", ") + kFee));
    m_feeAfterPrincipal = word(reader, QStringLiteral("fee_after_principal"),
                               {FeeAfterPrincipal::Owed, FeeAfterPrincipal::TakenAsPaid});
    m_order = readOrder(reader);
    m_keepsSettled = reader.flag(QStringLiteral("settled_in_list"));
    const QJsonObject items = reader.object(QStringLiteral("items"));
    SAIKOKU_TRY(reader.finish());
    for (auto item = items.constBegin(); item != items.constEnd(); ++item) {
        SAIKOKU_TRY_ASSIGN(
            ItemClaimRules own,
            readItem(item->toObject(), place + QStringLiteral(", items.") + item.key(), m_general, tables));
        m_items.emplace(item.key(), std::move(own));
    }
    return {};
}

Result<ClaimRules> ClaimRules::fromRules(const RuleSource& source) {
    SAIKOKU_TRY_ASSIGN(const LateChargeRates rates, LateChargeRates::fromRules(source));
    SAIKOKU_TRY_ASSIGN(const RuleFile file, source.file(QStringLiteral("claims")));
    ClaimRules rules;
    SAIKOKU_TRY(rules.read(file, rates));
    return rules;
}

Result<ClaimRules> ClaimRules::load(const QString& dataFolder) {
    return fromRules(ShippedRules(dataFolder));
}

const ItemClaimRules& ClaimRules::forItem(const QString& code) const {
    const auto own = m_items.find(code);
    return own == m_items.end() ? m_general : own->second;
}

}  // namespace saikoku
