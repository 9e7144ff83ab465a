#include "reports/collection_effect_report.h"

#include <QCoreApplication>

#include <algorithm>

#include "core/contact/negotiation_codes.h"
#include "core/figures/effect_figures_repository.h"
#include "core/figures/figure_scope_repository.h"
#include "core/security/session.h"
#include "reports/figure_report.h"
#include "reports/paid_columns.h"

namespace saikoku::reports {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(MoneyReports)
};

const QString kLeave = QStringLiteral("leave");
const QString kNoContact = QStringLiteral("no_contact");
const QString kLot = QStringLiteral("lot_");

/// A row of the report: its key and its figures.
struct EffectRow {
    QString channel;  ///< code, "lot_call", "lot_leave" or "no_contact"
    QString channelName;
    QString result;
    QString resultName;
    PaidAfter paid;

    /// Nobody where nobody was contacted; not told of those drawn by lot.
    QVariant contacted() const {
        if (channel.startsWith(kLot)) {
            return {};
        }
        return channel == kNoContact ? qint64(0) : paid.all;
    }
    QString name() const {
        return resultName.isEmpty() ? channelName : channelName + QStringLiteral(" ") + resultName;
    }
};

QString nameOfArm(const QString& arm) {
    return arm == kLeave ? Text::tr("Drawn by lot: left alone") : Text::tr("Drawn by lot: called");
}

EffectRow contactRow(const PaidAfter& paid) {
    const auto channel = valueOfCode<Channel>(paid.first);
    const auto result = valueOfCode<ResultCode>(paid.second);
    return {paid.first, channel ? labelOf(*channel) : paid.first, paid.second,
            result ? labelOf(*result) : paid.second, paid};
}

std::vector<EffectRow> rowsOf(const ContactEffects& contacts, const std::vector<PaidAfter>& lots,
                              const PaidAfter& none) {
    std::vector<EffectRow> rows;
    for (const PaidAfter& each : contacts.rows) {
        rows.push_back(contactRow(each));
    }
    for (const PaidAfter& each : lots) {
        rows.push_back({kLot + each.first, nameOfArm(each.first), {}, {}, each});
    }
    rows.push_back({kNoContact, Text::tr("No contact"), {}, {}, none});
    return rows;
}

QStringList definitionsOf(bool hasLots) {
    return paidDefinitions() +
           QStringList{
               Text::tr("Contacts: outbound records in force of the period. A case stands once in each row, "
                        "from its first contact of that channel and result; in the total once, from its "
                        "first contact of the period."),
               Text::tr("No contact: past due and unpaid on the period's first day and without an outbound "
                        "record in the period, from that day on."),
               hasLots
                   ? Text::tr(
                         "Difference: the rate less that of those drawn by lot to be left alone. Between the "
                         "two rows of the lot it measures what calling brings in; in every other row it is a "
                         "plain comparison, for who was called and reached was not left to chance.")
                   : Text::tr(
                         "Difference: the rate less that of those without a contact. No cases were drawn by "
                         "lot in the period: this is a plain comparison and no effect of calling.")};
}

}  // namespace

Result<ReportData> collectionEffectReport(Session& session, const ReportQuestion& question) {
    SAIKOKU_TRY_ASSIGN(const FigureQuestion asked, figureQuestionOf(session, question));
    SAIKOKU_TRY_ASSIGN(const FigureScope scope, FigureScope::open(session, asked));
    SAIKOKU_TRY_ASSIGN(const ContactEffects contacts, contactEffects(scope));
    SAIKOKU_TRY_ASSIGN(const std::vector<PaidAfter> lots, lotEffects(scope));
    SAIKOKU_TRY_ASSIGN(const PaidAfter none, leftUncontacted(scope));
    const auto leave =
        std::find_if(lots.begin(), lots.end(), [](const PaidAfter& each) { return each.first == kLeave; });
    const bool hasLots = leave != lots.end();
    const PaidAfter& leftAlone = hasLots ? *leave : none;
    const QString reference = hasLots ? kLot + kLeave : kNoContact;

    FigureRows rows;
    rows.columns =
        QList<Column>{{QStringLiteral("channel"), Text::tr("Channel code")},
                      {QStringLiteral("channel_name"), Text::tr("Channel")},
                      {QStringLiteral("result"), Text::tr("Result code")},
                      {QStringLiteral("result_name"), Text::tr("Result")},
                      {QStringLiteral("contacted"), Text::tr("Contacted (cases)"), ColumnKind::Count, true}} +
        paidColumns();
    QStringList names;
    std::vector<PaidAfter> drawn;
    for (const EffectRow& row : rowsOf(contacts, lots, none)) {
        const bool isReference = row.channel == reference;
        rows.rows.append(
            QVariantList{row.channel, row.channelName, row.result, row.resultName, row.contacted()} +
            paidCells(row.paid, isReference ? std::nullopt : std::optional(leftAlone)));
        names.append(row.name());
        drawn.push_back(row.paid);
    }
    rows.totals = paidTotals(contacts.all, leftAlone);
    rows.totals.insert(QStringLiteral("contacted"), contacts.all.all);
    rows.definitions = definitionsOf(hasLots);
    rows.charts.push_back(paidChart(Text::tr("Paid after a contact"), names, drawn));
    const QString note = paidNote(asked.to, session.today());
    rows.notes = note.isEmpty() ? QStringList() : QStringList{note};
    if (!hasLots) {
        rows.notes.append(
            Text::tr("A plain comparison, no effect: nobody was left alone by lot in the period."));
    }
    return figureReport(session, kCollectionEffectReport, question, asked, std::move(rows));
}

}  // namespace saikoku::reports
