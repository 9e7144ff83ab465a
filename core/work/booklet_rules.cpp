#include "core/work/booklet_rules.h"

#include <QCoreApplication>
#include <QJsonArray>

#include "core/base/rule_file.h"
#include "core/base/rule_source.h"

namespace saikoku {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(BookletRules)
};

constexpr QLatin1String kMonth("month");
constexpr QLatin1String kFiscalYear("fiscal_year");

Result<BookletPart> partIn(const QJsonObject& row, const QString& place) {
    RuleReader reader(row, place);
    BookletPart part;
    part.report = reader.text(QStringLiteral("report"));
    part.by = reader.textOrNothing(QStringLiteral("by"));
    const QString period = reader.textOrNothing(QStringLiteral("period"));
    if (!period.isEmpty() && period != kMonth && period != kFiscalYear) {
        reader.refuse(QStringLiteral("period"), Text::tr("month or fiscal_year"));
    }
    part.isOfFiscalYear = period == kFiscalYear;
    SAIKOKU_TRY(reader.finish());
    return part;
}

}  // namespace

Result<BookletRules> BookletRules::fromJson(const RuleFile& file) {
    RuleReader reader(file);
    const QString name = QStringLiteral("reports");
    const QJsonArray rows = reader.list(name);
    BookletRules rules;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const QString place = QStringLiteral("%1, %2[%3]").arg(file.fileName(), name).arg(i);
        SAIKOKU_TRY_ASSIGN(BookletPart part, partIn(rows[i].toObject(), place));
        rules.parts.push_back(std::move(part));
    }
    if (rules.parts.empty()) {
        reader.refuse(name, Text::tr("one report at least"));
    }
    SAIKOKU_TRY(reader.finish());
    return rules;
}

Result<BookletRules> BookletRules::fromRules(const RuleSource& source) {
    SAIKOKU_TRY_ASSIGN(const RuleFile file, source.file(QStringLiteral("booklet")));
    return fromJson(file);
}

}  // namespace saikoku
