#include "app/cli/where_option.h"

#include <QCoreApplication>

#include "core/cases/saved_condition.h"

namespace saikoku::cli {

namespace {

struct Text { Q_DECLARE_TR_FUNCTIONS(CasesCommand) };

const QString kWhere = QStringLiteral("where");

/// Names of the office may stand there, unquoted or saved: only the store can tell.
bool mayNameSomething(const QString& text) {
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.unicode() >= 0x80 || c == u'@'; });
}

}  // namespace

Result<void> checkWhere(const CommandLine& line) {
    if (line.has(kWhere) && !mayNameSomething(line.text(kWhere))) {
        SAIKOKU_TRY(parseCaseCondition(line.text(kWhere)));
    }
    return {};
}

Result<CaseCondition> whereOption(const CommandLine& line, Session& session, CampaignId campaign) {
    if (!line.has(kWhere)) {
        return CaseCondition();
    }
    SAIKOKU_TRY_ASSIGN(const ConditionNames names, conditionNames(session, campaign));
    return parseCaseCondition(line.text(kWhere), names);
}

QCommandLineOption whereOptionHelp() {
    return {kWhere,
            Text::tr("Condition, e.g. \"outstanding >= 100000 and status = 'NotContacted'\", in Japanese too, or @NAME of a saved one (docs/conditions.md)."),
            QStringLiteral("EXPR")};
}

}  // namespace saikoku::cli
