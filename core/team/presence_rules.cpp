#include "core/team/presence_rules.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

#include "core/base/rule_file.h"
#include "core/base/rule_source.h"

namespace saikoku {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Team)
};

constexpr int kMinutesOfADay = 24 * 60;

std::vector<PauseReason> readReasons(RuleReader& reader) {
    static const QRegularExpression code(QStringLiteral("^[a-z][a-z0-9_]{0,29}$"));
    const QString name = QStringLiteral("pause_reasons");
    std::vector<PauseReason> reasons;
    const QJsonArray values = reader.list(name);
    for (const auto& value : values) {
        const PauseReason reason{value[QLatin1String("code")].toString(), value[QLatin1String("name")].toString().trimmed()};
        const bool isTaken = std::any_of(reasons.begin(), reasons.end(), [&](const PauseReason& other) { return other.code == reason.code; });
        if (!code.match(reason.code).hasMatch() || reason.name.isEmpty() || isTaken) {
            reader.refuse(name, Text::tr("reasons with a code of small letters of its own and a name"));
            return {};
        }
        reasons.push_back(reason);
    }
    if (reasons.empty()) {
        reader.refuse(name, Text::tr("one reason at least"));
    }
    return reasons;
}

}  // namespace

const PauseReason* PresenceRules::reason(const QString& code) const {
    const auto found = std::find_if(pauseReasons.begin(), pauseReasons.end(), [&](const PauseReason& reason) { return reason.code == code; });
    return found == pauseReasons.end() ? nullptr : &*found;
}

QString PresenceRules::reasonName(const QString& code) const {
    const PauseReason* known = reason(code);
    return known == nullptr ? code : known->name;
}

Result<PresenceRules> PresenceRules::fromJson(const RuleFile& file) {
    RuleReader reader(file);
    PresenceRules rules;
    rules.pauseReasons = readReasons(reader);
    rules.wrapUpMinutes = reader.integer(QStringLiteral("wrap_up_minutes"), 0, 60);
    rules.heldTooLongMinutes = reader.integer(QStringLiteral("held_too_long_minutes"), 1, kMinutesOfADay);
    rules.quietMinutes = reader.integer(QStringLiteral("quiet_minutes"), 1, kMinutesOfADay);
    rules.hourWithoutCall = reader.integer(QStringLiteral("hour_without_call"), 1, kMinutesOfADay);
    SAIKOKU_TRY(reader.finish());
    return rules;
}

Result<PresenceRules> PresenceRules::fromRules(const RuleSource& source) {
    SAIKOKU_TRY_ASSIGN(const RuleFile file, source.file(QStringLiteral("presence")));
    return fromJson(file);
}

}  // namespace saikoku
