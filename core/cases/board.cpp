#include "core/cases/board.h"

#include <QCoreApplication>

#include "core/arrears/arrears_repository.h"
#include "core/cases/case_repository.h"
#include "core/cases/day_roll.h"
#include "core/cases/case_work_rules.h"
#include "core/security/operator_repository.h"
#include "core/security/session.h"

namespace saikoku {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Cases)
};

CaseField fieldOf(BoardDimension dimension) {
    switch (dimension) {
    case BoardDimension::TaxItem: return CaseField::TaxItem;
    case BoardDimension::District: return CaseField::District;
    case BoardDimension::Operator: return CaseField::Operator;
    case BoardDimension::AgeBand: return CaseField::Age;
    }
    return CaseField::Number;
}

CaseCondition ageCondition(const QString& key, const CaseWorkRules& rules) {
    using Op = CaseCondition::Op;
    const auto atLeast = [](int years) { return CaseCondition::compare(CaseField::Age, Op::GreaterEqual, qint64(years)); };
    const auto below = [](int years) { return CaseCondition::compare(CaseField::Age, Op::Less, qint64(years)); };
    if (key.isEmpty()) {  // neither young nor old: no birth date
        return CaseCondition::negated(CaseCondition::compare(CaseField::Age, Op::GreaterEqual, qint64(0)));
    }
    const int from = key.toInt();
    const std::optional<int> end = rules.ageBandEnd(from);
    if (from < rules.ageBands.constFirst()) {
        return below(*end);
    }
    return end ? CaseCondition::all({atLeast(from), below(*end)}) : atLeast(from);
}

QString ageLabel(const QString& key, const CaseWorkRules& rules) {
    if (key.isEmpty()) {
        return Text::tr("Companies and unknown");
    }
    const int from = key.toInt();
    const std::optional<int> end = rules.ageBandEnd(from);
    if (from < rules.ageBands.constFirst()) {
        return Text::tr("Under %1").arg(*end);
    }
    return end ? Text::tr("Age %1 to %2").arg(from).arg(*end - 1) : Text::tr("%1 and over").arg(from);
}

QString nameOfNone(BoardDimension dimension) {
    return dimension == BoardDimension::District ? Text::tr("Not shown") : Text::tr("Nobody");
}

Result<QMap<QString, QString>> operatorNames(Session& session) {
    SAIKOKU_TRY_ASSIGN(const std::vector<Operator> operators, OperatorRepository(session.db()).all());
    QMap<QString, QString> names;
    for (const Operator& each : operators) {
        names.insert(each.login, each.displayName);
    }
    return names;
}

Result<QMap<QString, QString>> labels(Session& session, BoardDimension dimension) {
    switch (dimension) {
    case BoardDimension::TaxItem: return ArrearsRepository(session.db()).taxItems();
    case BoardDimension::District: return ArrearsRepository(session.db()).districts();
    case BoardDimension::Operator: return operatorNames(session);
    case BoardDimension::AgeBand: break;
    }
    return QMap<QString, QString>();
}

}  // namespace

CaseCondition statusCondition(WorkflowStatus status) {
    return CaseCondition::compare(CaseField::Status, CaseCondition::Op::Equal, codeOf(status));
}

Result<Board> workflowBoard(Session& session, CampaignId campaign, BoardDimension dimension) {
    SAIKOKU_TRY(session.require(Permission::View, QLatin1String("board")));
    SAIKOKU_TRY_ASSIGN(const CaseTables tables, caseTablesFor(session));
    const CaseRepository repository(session.db(), tables);
    Board board;
    board.asOf = tables.asOf;
    if (!tables.isOfAnotherDay()) {
        SAIKOKU_TRY_ASSIGN(board.behind, casesLeftToRoll(session));
    }
    SAIKOKU_TRY_ASSIGN(const auto rules, session.rules<CaseWorkRules>());
    SAIKOKU_TRY(repository.count(campaign, dimension, rules->ageBands, board));
    using Names = QMap<QString, QString>;
    SAIKOKU_TRY_ASSIGN(const Names names, labels(session, dimension));
    for (BoardRow& row : board.rows) {
        if (dimension == BoardDimension::AgeBand) {
            row.label = ageLabel(row.key, *rules);
            row.condition = ageCondition(row.key, *rules);
        } else {
            row.label = row.key.isEmpty() ? nameOfNone(dimension) : names.value(row.key, row.key);
            row.condition = CaseCondition::compare(fieldOf(dimension), CaseCondition::Op::Equal, row.key);
        }
    }
    return board;
}

}  // namespace saikoku
