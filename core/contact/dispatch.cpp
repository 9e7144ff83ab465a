#include "core/contact/dispatch.h"

#include "core/base/rule_file.h"
#include "core/base/rule_source.h"

namespace saikoku {

namespace {
constexpr int kMostDays = 366;
}

Result<InboundRules> InboundRules::fromJson(const RuleFile& file) {
    RuleReader reader(file);
    InboundRules rules;
    rules.answeredDays = reader.integer(QStringLiteral("answered_days"), 0, kMostDays);
    SAIKOKU_TRY(reader.finish());
    return rules;
}

Result<InboundRules> InboundRules::fromRules(const RuleSource& source) {
    SAIKOKU_TRY_ASSIGN(const RuleFile file, source.file(QStringLiteral("inbound")));
    return fromJson(file);
}

qint64 answeredDispatch(const QList<Dispatch>& dispatches, QDate date, const InboundRules& rules) {
    const Dispatch* last = nullptr;
    for (const Dispatch& each : dispatches) {
        const bool isInTime = each.sentOn <= date && each.sentOn.addDays(rules.answeredDays) >= date;
        const bool cameBack = each.returnedOn.isValid() && each.returnedOn <= date;
        const bool isLater = last == nullptr || last->sentOn < each.sentOn || (last->sentOn == each.sentOn && last->id < each.id);
        if (isInTime && !cameBack && isLater) {
            last = &each;
        }
    }
    return last == nullptr ? 0 : last->id;
}

}  // namespace saikoku
