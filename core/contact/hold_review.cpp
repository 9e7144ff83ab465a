#include "core/contact/hold_review.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include "core/base/rule_file.h"
#include "core/base/rule_source.h"

namespace saikoku {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Negotiation)
};

constexpr std::array kWatches{
    CodeRow<HoldWatch>{HoldWatch::Unapproved, "unapproved",
                       QT_TRANSLATE_NOOP("Negotiation", "not approved yet")},
    CodeRow<HoldWatch>{HoldWatch::EndsSoon, "ends_soon", QT_TRANSLATE_NOOP("Negotiation", "ends soon")},
    CodeRow<HoldWatch>{HoldWatch::LongOpen, "long_open", QT_TRANSLATE_NOOP("Negotiation", "open for long")},
};

constexpr int kMostDays = 3660;
constexpr qsizetype kLongestGround = 200;  ///< characters

void readKinds(RuleReader& reader, HoldRules& rules) {
    const QString name = QStringLiteral("need_approval");
    const QJsonArray kinds = reader.list(name);
    for (const auto& each : kinds) {
        if (const auto kind = valueOfCode<HoldKind>(each.toString())) {
            rules.needApproval.push_back(*kind);
        } else {
            reader.refuse(name, Text::tr("kinds of holds"));
        }
    }
}

void readGrounds(RuleReader& reader, HoldRules& rules) {
    const QString name = QStringLiteral("grounds");
    const QJsonArray grounds = reader.list(name);
    for (const auto& each : grounds) {
        const QString text = each.toObject().value(QStringLiteral("text")).toString().trimmed();
        const auto kind = valueOfCode<HoldKind>(each.toObject().value(QStringLiteral("kind")).toString());
        if (!kind || text.isEmpty() || text.size() > kLongestGround) {
            reader.refuse(
                name,
                Text::tr("a kind of hold and a text of at most %1 characters each").arg(kLongestGround));
            return;
        }
        rules.grounds[*kind].append(text);
    }
}

}  // namespace

QString codeOf(HoldWatch watch) {
    return code_table::code(kWatches, watch);
}
QString labelOf(HoldWatch watch) {
    return code_table::label(kWatches, watch, "Negotiation");
}
template <>
std::optional<HoldWatch> valueOfCode(QStringView code) {
    return code_table::find(kWatches, code);
}
template <>
std::vector<HoldWatch> allValues() {
    return code_table::values(kWatches);
}

bool HoldRules::needsApproval(HoldKind kind) const {
    return std::find(needApproval.begin(), needApproval.end(), kind) != needApproval.end();
}

bool HoldRules::awaits(const Hold& hold) const {
    return !hold.approvedOn.isValid() && (hold.needsApproval || needsApproval(hold.kind));
}

Result<HoldRules> HoldRules::fromJson(const RuleFile& file) {
    RuleReader reader(file);
    HoldRules rules;
    rules.endsSoonDays = reader.integer(QStringLiteral("ends_soon_days"), 0, kMostDays);
    rules.longOpenDays = reader.integer(QStringLiteral("long_open_days"), 1, kMostDays);
    readKinds(reader, rules);
    readGrounds(reader, rules);
    SAIKOKU_TRY(reader.finish());
    return rules;
}

Result<HoldRules> HoldRules::fromRules(const RuleSource& source) {
    SAIKOKU_TRY_ASSIGN(const RuleFile file, source.file(QStringLiteral("holds")));
    return fromJson(file);
}

std::vector<HoldWatch> holdWatches(const Hold& hold, const HoldRules& rules, QDate today) {
    std::vector<HoldWatch> watches;
    if (!hold.isInForceOn(today)) {
        return watches;
    }
    if (rules.awaits(hold)) {
        watches.push_back(HoldWatch::Unapproved);
    }
    if (hold.until.isValid() && today.daysTo(hold.until) <= rules.endsSoonDays) {
        watches.push_back(HoldWatch::EndsSoon);
    }
    if (!hold.until.isValid() && hold.since.daysTo(today) >= rules.longOpenDays) {
        watches.push_back(HoldWatch::LongOpen);
    }
    return watches;
}

}  // namespace saikoku
