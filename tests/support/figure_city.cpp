#include "tests/support/figure_city.h"

#include <algorithm>
#include <set>

#include "core/store/query.h"

namespace saikoku::test {

bool FigureCity::Record::isWithPerson() const {
    return (result == QLatin1String("reached") || result == QLatin1String("cut_off")) &&
           (counterpart.isEmpty() || counterpart == QLatin1String("person"));
}

DemoOptions FigureCity::small() {
    DemoOptions options;
    options.seed = 7;
    options.residents = 800;
    return options;
}

FigureCity::FigureCity(const QString& backend, const DemoOptions& options)
    : m_store(std::make_unique<TempStore>(backend)) {
    if (!m_store->isReady()) {
        m_problem = m_store->problem();
        return;
    }
    const auto made = makeDemoCity(m_store->session(), options);
    const Result<void> read = made ? withdrawOne() : Result<void>(fail(made.error()));
    if (!read) {
        m_problem = read.error().message + QStringLiteral(" | ") + read.error().detail;
    }
}

Result<void> FigureCity::withdrawOne() {
    SAIKOKU_TRY_ASSIGN(
        const qint64 id,
        db().selectInteger(QStringLiteral(
            "select min(n.negotiation_id) from negotiation n where n.corrects is null and n.result = "
            "'reached'"
            " and n.happened_at >= '2026-10-01' and n.direction = 'outbound'"
            " and not exists (select 1 from negotiation c where c.corrects = n.negotiation_id)")));
    SAIKOKU_TRY(db().execute(
        QStringLiteral(
            "insert into negotiation_withdrawal (negotiation_id, operator_id, withdrawn_at, known_on)"
            " select n.negotiation_id, n.operator_id, n.recorded_at, n.known_on from negotiation n"
            " where n.negotiation_id = :id"),
        {{QLatin1String(":id"), id}}));
    return read();
}

Result<void> FigureCity::read() {
    SAIKOKU_TRY_ASSIGN(
        campaign.value,
        db().selectInteger(QStringLiteral("select min(campaign_id) from campaign where has_money = 1")));
    SAIKOKU_TRY(readRecords());
    return readMoney();
}

Result<void> FigureCity::readRecords() {
    SAIKOKU_TRY_ASSIGN(const auto gone,
                       selectAll(db(),
                                 QStringLiteral("select corrects from negotiation where corrects is not null"
                                                " union select negotiation_id from negotiation_withdrawal"),
                                 {}, [](Statement& row) { return row.integer(0); }));
    const std::set<qint64> out(gone.begin(), gone.end());
    SAIKOKU_TRY_ASSIGN(
        records,
        selectAll(db(),
                  QStringLiteral(
                      "select negotiation_id, taxpayer_id, operator_id, happened_at, channel, direction,"
                      " counterpart, result, reason, call_intent_id, known_on, campaign_id from negotiation"
                      " order by negotiation_id"),
                  {}, [](Statement& row) {
                      return Record{row.integer(0), row.integer(1), row.integer(2), toTokyo(row.moment(3)),
                                    row.text(4),    row.text(5),    row.text(6),    row.text(7),
                                    row.text(8),    row.integer(9), row.date(10)};
                  }));
    std::erase_if(records, [&](const Record& each) { return out.contains(each.id); });
    SAIKOKU_TRY_ASSIGN(
        promises,
        selectAll(
            db(),
            QStringLiteral("select promise_id, negotiation_id, taxpayer_id, due_date, amount from promise"
                           " where instalment_plan_id is null order by promise_id"),
            {}, [](Statement& row) {
                return Promise{row.integer(0), row.integer(1), row.integer(2), row.date(3), row.integer(4)};
            }));
    std::erase_if(promises, [&](const Promise& each) { return out.contains(each.record); });
    SAIKOKU_TRY_ASSIGN(
        calls,
        selectAll(
            db(),
            QStringLiteral("select i.call_intent_id, i.taxpayer_id, i.operator_id, i.direction, i.clicked_at,"
                           " a.established_at, a.ended_at from call_intent i, call_attempt a"
                           " where a.call_intent_id = i.call_intent_id order by i.call_intent_id"),
            {}, [](Statement& row) {
                const QDateTime from = row.moment(5);
                return Call{row.integer(0),         row.integer(1),
                            row.integer(2),         row.text(3),
                            toTokyo(row.moment(4)), from.isValid() ? from.secsTo(row.moment(6)) : 0};
            }));
    return {};
}

Result<void> FigureCity::readMoney() {
    SAIKOKU_TRY_ASSIGN(
        receivables,
        selectAll(
            db(),
            QStringLiteral("select receivable_id, taxpayer_id, tax_item, levy_year, fiscal_year, due_date,"
                           " levied, received from receivable where to_batch is null order by receivable_id"),
            {}, [](Statement& row) {
                return Receivable{row.integer(0),      row.integer(1), row.text(2),    int(row.integer(3)),
                                  int(row.integer(4)), row.date(5),    row.integer(6), row.integer(7)};
            }));
    SAIKOKU_TRY_ASSIGN(
        receipts,
        selectAll(db(),
                  QStringLiteral(
                      "select receivable_id, taxpayer_id, feed, channel, received_on, amount from receipt"
                      " where to_batch is null order by row_id"),
                  {}, [](Statement& row) {
                      return Receipt{row.integer(0), row.integer(1), row.text(2),
                                     row.text(3),    row.date(4),    row.integer(5)};
                  }));
    std::map<qint64, Receivable*> byId;
    for (Receivable& each : receivables) {
        byId[each.id] = &each;
    }
    for (const Receipt& receipt : receipts) {
        if (receipt.feed != QLatin1String("extract") && byId.contains(receipt.receivable)) {
            byId.at(receipt.receivable)->received += receipt.amount;
        }
    }
    SAIKOKU_TRY_ASSIGN(
        const auto where,
        selectAll(db(),
                  QStringLiteral("select taxpayer_id, district_code from taxpayer where to_batch is null"),
                  {}, [](Statement& row) { return std::pair(row.integer(0), row.text(1)); }));
    districts = {where.begin(), where.end()};
    SAIKOKU_TRY_ASSIGN(const auto who,
                       selectAll(db(), QStringLiteral("select operator_id, login from app_operator"), {},
                                 [](Statement& row) { return std::pair(row.integer(0), row.text(1)); }));
    logins = {who.begin(), who.end()};
    return {};
}

const FigureCity::Record* FigureCity::record(qint64 id) const {
    const auto found = std::lower_bound(records.begin(), records.end(), id,
                                        [](const Record& each, qint64 wanted) { return each.id < wanted; });
    return found == records.end() || found->id != id ? nullptr : &*found;
}

FigureCity& FigureCities::of(const QString& backend) {
    std::unique_ptr<FigureCity>& city = m_cities[backend];
    if (!city) {
        city = std::make_unique<FigureCity>(backend);
    }
    return *city;
}

QList<QVariantMap> rowsOf(const reports::ReportData& data) {
    QList<QVariantMap> rows;
    QVariantList values;
    for (;;) {
        const Result<bool> more = data.table->next(values);
        if (!more || !*more) {
            return rows;
        }
        QVariantMap row;
        for (qsizetype i = 0; i < values.size(); ++i) {
            row.insert(data.table->columns().at(i).key, values.at(i));
        }
        rows.append(row);
    }
}

}  // namespace saikoku::test
