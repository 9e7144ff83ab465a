#include "core/contact/dispatch.h"

#include <algorithm>
#include <array>
#include <utility>

#include "core/base/rule_file.h"
#include "core/base/rule_source.h"

namespace saikoku {

namespace {

constexpr int kMostDays = 366;

constexpr std::array kReturnReasons{
    CodeRow<ReturnReason>{ReturnReason::Moved, "moved", QT_TRANSLATE_NOOP("Negotiation", "moved, new address unknown")},
    CodeRow<ReturnReason>{ReturnReason::Unknown, "unknown", QT_TRANSLATE_NOOP("Negotiation", "addressee unknown")},
    CodeRow<ReturnReason>{ReturnReason::Absent, "absent", QT_TRANSLATE_NOOP("Negotiation", "not called for in time")},
    CodeRow<ReturnReason>{ReturnReason::Refused, "refused", QT_TRANSLATE_NOOP("Negotiation", "refused")},
    CodeRow<ReturnReason>{ReturnReason::NoSuchAddress, "no_such_address", QT_TRANSLATE_NOOP("Negotiation", "not found at the address")},
    CodeRow<ReturnReason>{ReturnReason::Deceased, "deceased", QT_TRANSLATE_NOOP("Negotiation", "addressee deceased")},
    CodeRow<ReturnReason>{ReturnReason::Other, "other", QT_TRANSLATE_NOOP("Negotiation", "other reason")},
};

}  // namespace

QString dispatchKindLabel(const QString& kind) {
    static constexpr std::array kLabels{
        std::pair{"demand", QT_TRANSLATE_NOOP("Negotiation", "Demand letter")},
        std::pair{"notice", QT_TRANSLATE_NOOP("Negotiation", "Notice")},
        std::pair{"final_notice", QT_TRANSLATE_NOOP("Negotiation", "Last notice before seizure")},
        std::pair{"letter", QT_TRANSLATE_NOOP("Negotiation", "Letter")},
    };
    const auto found = std::find_if(kLabels.begin(), kLabels.end(), [&](const auto& row) { return kind == QLatin1String(row.first); });
    return found == kLabels.end() ? kind : QCoreApplication::translate("Negotiation", found->second);
}

QString codeOf(ReturnReason reason) { return code_table::code(kReturnReasons, reason); }
QString labelOf(ReturnReason reason) { return code_table::label(kReturnReasons, reason, "Negotiation"); }

template <>
std::optional<ReturnReason> valueOfCode(QStringView code) {
    return code_table::find(kReturnReasons, code);
}

template <>
std::vector<ReturnReason> allValues() {
    return code_table::values(kReturnReasons);
}

QString returnReasonWords(const QString& stored) {
    const std::optional<ReturnReason> reason = valueOfCode<ReturnReason>(stored);
    return reason ? labelOf(*reason) : stored;
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
