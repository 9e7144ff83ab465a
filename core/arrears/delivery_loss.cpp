#include "core/arrears/delivery_loss.h"

#include "core/base/rule_file.h"
#include "core/base/rule_source.h"

namespace saikoku {

namespace {

constexpr int kWhole = 100;

bool lostMost(qint64 lost, qint64 of, const DeliveryRules& rules) { return lost * kWhole > of * rules.mostLostPercent; }

}  // namespace

Result<DeliveryRules> DeliveryRules::fromJson(const RuleFile& file) {
    RuleReader reader(file);
    DeliveryRules rules;
    rules.mostLostPercent = reader.integer(QStringLiteral("most_lost_percent"), 1, kWhole);
    SAIKOKU_TRY(reader.finish());
    return rules;
}

Result<DeliveryRules> DeliveryRules::fromRules(const RuleSource& source) {
    SAIKOKU_TRY_ASSIGN(const RuleFile file, source.file(QStringLiteral("delivery")));
    return fromJson(file);
}

Result<DeliveryRules> DeliveryRules::load(const QString& dataFolder) { return fromRules(ShippedRules(dataFolder)); }

bool isDeliveryLost(const DeliveredFile& file, const DeliveryRules& rules) {
    const bool emptied = file.rows == 0 && file.rowsBefore > 0;
    return emptied || lostMost(file.rowsBefore - file.rows, file.rowsBefore, rules) ||
           lostMost(file.ends - file.begins, file.inForce, rules);
}

}  // namespace saikoku
