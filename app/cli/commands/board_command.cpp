#include "app/cli/commands/board_command.h"

#include <QCoreApplication>
#include <QJsonArray>

#include "app/cli/case_lookup.h"
#include "app/cli/store_access.h"
#include "core/cases/board.h"
#include "core/security/session.h"

namespace saikoku::cli {

namespace {

struct Text { Q_DECLARE_TR_FUNCTIONS(BoardCommand) };

using Cells = std::array<BoardCell, kBoardStatuses.size()>;

Result<std::optional<BoardDimension>> dimensionOf(const CommandLine& line) {
    if (!line.has(QStringLiteral("by"))) {
        return std::optional<BoardDimension>();
    }
    const QString by = line.text(QStringLiteral("by"));
    for (const auto& [name, dimension] : {std::pair{QLatin1String("tax_item"), BoardDimension::TaxItem},
                                          {QLatin1String("district"), BoardDimension::District},
                                          {QLatin1String("operator"), BoardDimension::Operator},
                                          {QLatin1String("age"), BoardDimension::AgeBand}}) {
        if (by == name) {
            return std::optional(dimension);
        }
    }
    return fail(ErrorCode::Usage, Text::tr("--by: \"%1\" is none of tax_item, district, operator, age.").arg(by));
}

QJsonObject cellsJson(const Cells& cells) {
    QJsonObject json;
    for (size_t i = 0; i < cells.size(); ++i) {
        json.insert(codeOf(kBoardStatuses.at(i)),
                    QJsonObject{{QStringLiteral("cases"), cells.at(i).cases}, {QStringLiteral("yen"), cells.at(i).yen.amount()}});
    }
    return json;
}

QString cellsText(const Cells& cells, const QString& indent, bool hasMoney) {
    QString text;
    for (size_t i = 0; i < cells.size(); ++i) {
        if (!hasMoney) {
            if (kBoardStatuses.at(i) == WorkflowStatus::NotContacted || kBoardStatuses.at(i) == WorkflowStatus::NoPromise) {
                text += indent + Text::tr("%1: %2 cases").arg(labelOf(kBoardStatuses.at(i), false), Yen(cells.at(i).cases).toString()) + QLatin1Char('\n');
            }
            continue;
        }
        text += indent + Text::tr("%1: %2 cases, %3 yen")
                             .arg(labelOf(kBoardStatuses.at(i)), Yen(cells.at(i).cases).toString(), cells.at(i).yen.toString()) +
                QLatin1Char('\n');
    }
    return text;
}

}  // namespace

QString BoardCommand::summary() const { return Text::tr("Show how far the work is: four statuses, cases and yen."); }

QList<QCommandLineOption> BoardCommand::options() const {
    return {{QStringLiteral("by"), Text::tr("Also by tax_item, district, operator or age."), QStringLiteral("DIMENSION")}};
}

Result<Output> BoardCommand::run(const CommandLine& line) {
    SAIKOKU_TRY(line.noArguments());
    SAIKOKU_TRY_ASSIGN(const std::optional<BoardDimension> dimension, dimensionOf(line));
    SAIKOKU_TRY_ASSIGN(const auto session, openSession(line));
    SAIKOKU_TRY_ASSIGN(const CampaignInfo campaign, campaignOfLine(*session, line));
    SAIKOKU_TRY_ASSIGN(const Board board, workflowBoard(*session, campaign.id, dimension.value_or(usualDimension(campaign.hasMoney))));
    Output output;
    output.json = {{QStringLiteral("as_of"), board.asOf.toString(Qt::ISODate)},
                   {QStringLiteral("statuses"), cellsJson(board.statuses)}};
    output.text = Text::tr("As of %1").arg(board.asOf.toString(Qt::ISODate)) + QLatin1Char('\n') + cellsText(board.statuses, {}, campaign.hasMoney);
    if (dimension) {
        QJsonArray rows;
        for (const BoardRow& row : board.rows) {
            rows.append(QJsonObject{{QStringLiteral("key"), row.key},
                                    {QStringLiteral("label"), row.label},
                                    {QStringLiteral("where"), row.condition.toText()},
                                    {QStringLiteral("statuses"), cellsJson(row.cells)}});
            output.text += row.label + QLatin1Char('\n') + cellsText(row.cells, QStringLiteral("  "), campaign.hasMoney);
        }
        output.json.insert(QStringLiteral("rows"), rows);
    }
    return output;
}

}  // namespace saikoku::cli
