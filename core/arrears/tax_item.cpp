#include "core/arrears/tax_item.h"

#include <QCoreApplication>

#include <algorithm>

#include "core/base/rule_file.h"
#include "core/base/rule_source.h"

namespace saikoku {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(TaxItems)
};

/// One of the given words, refused otherwise.
template <class T>
T word(RuleReader& reader, const QString& name, std::initializer_list<std::pair<const char*, T>> words) {
    const QString text = reader.text(name);
    QStringList known;
    for (const auto& [code, value] : words) {
        if (text == QLatin1String(code)) {
            return value;
        }
        known.append(QLatin1String(code));
    }
    reader.refuse(name, known.join(QLatin1String(", ")));
    return words.begin()->second;
}

Result<RevenueRules> readItem(const QJsonObject& row, const QString& place, bool listed) {
    RuleReader reader(row, place);
    RevenueRules rules;
    if (listed) {
        rules.code = reader.text(QStringLiteral("code"));
    }
    rules.name = reader.text(QStringLiteral("name"));
    rules.kind = word<RevenueKind>(reader, QStringLiteral("kind"),
                                   {{"tax", RevenueKind::Tax},
                                    {"premium", RevenueKind::Premium},
                                    {"public", RevenueKind::Public},
                                    {"private", RevenueKind::Private}});
    rules.firstBandMonths = reader.integer(QStringLiteral("first_band_months"), 1, 12);
    rules.limitationYears = reader.integer(QStringLiteral("limitation_years"), 1, 30);
    rules.limitationStart = word<LimitationStart>(reader, QStringLiteral("limitation_start"),
                                                  {{"first_term", LimitationStart::FirstTerm},
                                                   {"each_term", LimitationStart::EachTerm},
                                                   {"as_delivered", LimitationStart::AsDelivered}});
    rules.source = reader.text(QStringLiteral("source"));
    SAIKOKU_TRY(reader.finish());
    return rules;
}

}  // namespace

Result<RevenueRulesTable> RevenueRulesTable::fromJson(const RuleFile& file) {
    RevenueRulesTable table;
    const QJsonArray rows = file.table(QStringLiteral("items"));
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const QString place = QStringLiteral("%1, items[%2]").arg(file.fileName()).arg(i);
        SAIKOKU_TRY_ASSIGN(RevenueRules rules, readItem(rows[i].toObject(), place, true));
        const bool repeated =
            std::any_of(table.m_items.begin(), table.m_items.end(),
                        [&](const RevenueRules& other) { return other.code == rules.code; });
        if (repeated) {
            return fail(ErrorCode::BadInput,
                        Text::tr("%1: the code \"%2\" stands there twice.").arg(place, rules.code));
        }
        table.m_items.push_back(std::move(rules));
    }
    SAIKOKU_TRY_ASSIGN(table.m_general, readItem(file.content().value(QStringLiteral("general")).toObject(),
                                                 file.fileName() + QStringLiteral(", general"), false));
    return table;
}

Result<RevenueRulesTable> RevenueRulesTable::fromRules(const RuleSource& source) {
    SAIKOKU_TRY_ASSIGN(const RuleFile file, source.file(QStringLiteral("tax_items")));
    return fromJson(file);
}

Result<RevenueRulesTable> RevenueRulesTable::load(const QString& dataFolder) {
    return fromRules(ShippedRules(dataFolder));
}

const RevenueRules& RevenueRulesTable::rulesFor(const QString& code) const {
    const auto found = std::find_if(m_items.begin(), m_items.end(),
                                    [&](const RevenueRules& rules) { return rules.code == code; });
    return found == m_items.end() ? m_general : *found;
}

QDate statutoryDueDate(const RevenueRules& rules, QDate ownDue, QDate firstTermDue,
                       std::optional<QDate> delivered) {
    switch (rules.limitationStart) {
        case LimitationStart::FirstTerm: return firstTermDue.isValid() ? firstTermDue : ownDue;
        case LimitationStart::EachTerm: return ownDue;
        case LimitationStart::AsDelivered: return delivered.value_or(ownDue);
    }
    return ownDue;
}

}  // namespace saikoku
