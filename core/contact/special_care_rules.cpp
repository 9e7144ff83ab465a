#include "core/contact/special_care_rules.h"

#include <QCoreApplication>
#include <QJsonArray>

#include "core/base/rule_file.h"
#include "core/base/rule_source.h"

namespace saikoku {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Contact)
};

constexpr int kMostMonths = 120;

}  // namespace

Result<SpecialCareRules> SpecialCareRules::fromJson(const RuleFile& file) {
    RuleReader reader(file);
    SpecialCareRules rules;
    const QString items = QStringLiteral("tax_items");
    const QJsonArray codes = reader.list(items);
    for (const auto& code : codes) {
        rules.taxItems.append(code.toString());
    }
    if (rules.taxItems.isEmpty() || rules.taxItems.contains(QString())) {
        reader.refuse(items, Text::tr("codes of tax items such as 04"));
    }
    rules.overdueMonths = reader.integer(QStringLiteral("overdue_months"), 1, kMostMonths);
    SAIKOKU_TRY(reader.finish());
    return rules;
}

Result<SpecialCareRules> SpecialCareRules::fromRules(const RuleSource& source) {
    SAIKOKU_TRY_ASSIGN(const RuleFile file, source.file(QStringLiteral("special_care")));
    return fromJson(file);
}

}  // namespace saikoku
