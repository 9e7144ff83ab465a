#include "core/recordings/recording_rules.h"

#include <QCoreApplication>
#include <QJsonArray>

#include "core/base/rule_file.h"
#include "core/base/rule_source.h"

namespace saikoku {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Recordings)
};

constexpr int kMostDays = 366;
constexpr int kMostMarkedDays = 10 * 366;

}  // namespace

Result<RecordingRules> RecordingRules::fromJson(const RuleFile& file) {
    RuleReader reader(file);
    RecordingRules rules;
    rules.isOn = reader.flag(QStringLiteral("is_on"));
    const QJsonArray campaigns = reader.list(QStringLiteral("campaigns"));
    for (const auto& code : campaigns) {
        rules.campaigns.append(code.toString());
    }
    rules.keepDays = reader.integer(QStringLiteral("keep_days"), 1, kMostDays);
    rules.markedDays = reader.integer(QStringLiteral("marked_days"), 1, kMostMarkedDays);
    if (rules.markedDays < rules.keepDays) {
        reader.refuse(QStringLiteral("marked_days"), Text::tr("as many days as keep_days at least"));
    }
    rules.isAnnounced = reader.flag(QStringLiteral("is_announced"));
    rules.announcement = reader.text(QStringLiteral("announcement")).trimmed();
    rules.purpose = reader.text(QStringLiteral("purpose")).trimmed();
    SAIKOKU_TRY(reader.finish());
    return rules;
}

Result<RecordingRules> RecordingRules::fromRules(const RuleSource& source) {
    SAIKOKU_TRY_ASSIGN(const RuleFile file, source.file(QStringLiteral("recordings")));
    return fromJson(file);
}

}  // namespace saikoku
