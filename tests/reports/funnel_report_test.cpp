// The flow from targets to payments, and the key figures, against loops over a city's facts.

#include "reports/funnel_report.h"

#include <QTest>

#include "core/figures/kpi_figures_repository.h"
#include "core/store/query.h"
#include "core/team/presence_recorder.h"
#include "core/work/cost_rules.h"
#include "reports/call_activity_report.h"
#include "reports/collection_effect_report.h"
#include "reports/figure_report.h"
#include "reports/kpi_report.h"
#include "reports/levy_receipt_report.h"
#include "reports/period_months.h"
#include "reports/value_words.h"
#include "tests/reports/naive_money.h"

using namespace saikoku;
using namespace saikoku::test;

namespace {

const QDate kFrom(2026, 9, 1);
const QDate kTo(2026, 11, 20);
constexpr std::array kStages{"targets", "number_known", "dialled", "reached", "promised", "paid"};

struct Count {
    std::set<qint64> cases;
    qint64 yen = 0;
};
struct Flow {
    std::array<Count, 6> stages;
    Count paidAtAll;
    Count paidUncalled;
};

/// Who may be called, by plain selects: numbers delivered, with those that the office added, less the
/// retired.
Result<std::set<qint64>> withNumber(FigureCity& city) {
    SAIKOKU_TRY_ASSIGN(
        const auto delivered,
        selectAll(city.db(), QStringLiteral("select taxpayer_id, digits from phone where to_batch is null"),
                  {}, [](Statement& row) { return std::pair(row.integer(0), row.text(1)); }));
    SAIKOKU_TRY_ASSIGN(
        const auto facts,
        selectAll(city.db(),
                  QStringLiteral("select taxpayer_id, digits, action from phone_fact order by phone_fact_id"),
                  {}, [](Statement& row) { return std::tuple(row.integer(0), row.text(1), row.text(2)); }));
    std::map<std::pair<qint64, QString>, bool> usable;
    for (const auto& each : delivered) {
        usable[each] = true;
    }
    for (const auto& [taxpayer, digits, action] : facts) {
        if (action == QLatin1String("add")) {
            usable[{taxpayer, digits}] = true;
        } else if (action == QLatin1String("retire")) {
            usable[{taxpayer, digits}] = false;
        }
    }
    std::set<qint64> known;
    for (const auto& [number, isUsable] : usable) {
        if (isUsable) {
            known.insert(number.first);
        }
    }
    return known;
}

Flow naive(const FigureCity& city, const std::set<qint64>& known, QDate from, QDate to, const QString& age) {
    const NaiveMoney money(city);
    std::set<qint64> dialled;
    std::set<qint64> reached;
    std::set<qint64> promised;
    for (const FigureCity::Record& each : city.records) {
        if (each.isCall() && each.at.date() >= from && each.at.date() <= to) {
            dialled.insert(each.taxpayer);
            if (each.isWithPerson()) {
                reached.insert(each.taxpayer);
            }
        }
    }
    for (const FigureCity::Promise& each : city.promises) {
        const FigureCity::Record* record = city.record(each.record);
        if (record != nullptr && record->at.date() >= from && record->at.date() <= to) {
            promised.insert(each.taxpayer);
        }
    }
    Flow flow;
    for (const FigureCity::Receivable& each : city.receivables) {
        const bool isCurrent = each.fiscalYear >= fiscalYearOf(from);
        if (each.due >= to ||
            (age != QLatin1String("all") && isCurrent != (age == QLatin1String("current_year")))) {
            continue;
        }
        const QDate since = std::max(each.due, from.addDays(-1));
        const qint64 owed = money.owedAfter(each, since);
        if (owed <= 0) {
            continue;
        }
        const qint64 paid = money.received(each, since, to);
        const qint64 who = each.taxpayer;
        const bool isDialled = dialled.contains(who);
        const bool isReached = isDialled && reached.contains(who);
        const bool isPromised = isReached && promised.contains(who);
        const std::array<bool, 6> got{
            true, isDialled || known.contains(who), isDialled, isReached, isPromised, isPromised && paid > 0};
        for (std::size_t i = 0; i < got.size(); ++i) {
            if (got[i]) {
                flow.stages[i].cases.insert(who);
                flow.stages[i].yen += i == 5 ? paid : owed;
            }
        }
        if (paid > 0) {
            flow.paidAtAll.cases.insert(who);
            flow.paidAtAll.yen += paid;
            if (!isDialled) {
                flow.paidUncalled.cases.insert(who);
            }
        }
    }
    return flow;
}

QDate firstOf(const QString& month) {
    return QDate::fromString(month + QStringLiteral("-01"), Qt::ISODate);
}

}  // namespace

class FunnelReportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theFlow_data() { TempStore::backends(); }
    void theFlow() {
        FIGURE_CITY(city);
        const auto known = withNumber(city);
        VERIFY_RESULT(known);
        auto data = reports::funnelReport(city.session(), periodQuestion(city, kFrom, kTo));
        VERIFY_RESULT(data);
        const QList<QVariantMap> rows = rowsOf(*data);
        QCOMPARE(rows.size(), 4 * 3);  // three months and the year to date
        for (const QVariantMap& row : rows) {
            const QString month = row.value(QStringLiteral("month")).toString();
            const bool isToDate = month == QLatin1String("to_date");
            const QDate from = isToDate ? QDate(2026, 4, 1) : firstOf(month);
            const QDate to = isToDate ? kTo : std::min(kTo, from.addMonths(1).addDays(-1));
            const Flow flow = naive(city, *known, from, to, row.value(QStringLiteral("age")).toString());
            qint64 before = 0;
            for (std::size_t i = 0; i < kStages.size(); ++i) {
                const QString key = QLatin1String(kStages[i]);
                const QByteArray where =
                    (month + u' ' + row.value(QStringLiteral("age")).toString() + u' ' + key).toUtf8();
                const qint64 persons = row.value(key).toLongLong();
                QVERIFY2(row.value(key + QStringLiteral("_cases")).toLongLong() ==
                             qint64(flow.stages[i].cases.size()),
                         where.constData());
                QVERIFY2(row.value(key + QStringLiteral("_yen")).toLongLong() == flow.stages[i].yen,
                         where.constData());
                QVERIFY2(persons <= qint64(flow.stages[i].cases.size()), where.constData());
                QVERIFY2(i == 0 || persons <= before, where.constData());
                QVERIFY2(i == 0 || isRate(row.value(key + QStringLiteral("_rate")), persons, before),
                         where.constData());
                before = persons;
            }
            QCOMPARE(row.value(QStringLiteral("paid_at_all_cases")).toLongLong(),
                     qint64(flow.paidAtAll.cases.size()));
            QCOMPARE(row.value(QStringLiteral("paid_at_all_yen")).toLongLong(), flow.paidAtAll.yen);
        }
        const QVariantMap totals = data->table->totals();
        QCOMPARE(totals.value(QStringLiteral("targets_yen")),
                 rows.constLast().value(QStringLiteral("targets_yen")));
        QVERIFY(totals.value(QStringLiteral("reached")).toLongLong() > 0);
        QCOMPARE(data->charts.size(), std::size_t(2));
    }

    void casesOfOnePersonCountOnce_data() { TempStore::backends(); }
    void casesOfOnePersonCountOnce() {
        QFETCH(QString, backend);
        FigureCity city(backend);
        if (city.isMissing()) {
            QSKIP("PostgreSQL is not installed");
        }
        QVERIFY2(city.isReady(), qPrintable(city.problem()));
        const Flow flow = naive(city, {}, QDate(2026, 4, 1), kTo, QStringLiteral("all"));
        QVERIFY(flow.stages[0].cases.size() > 2);
        const qint64 one = *flow.stages[0].cases.begin();
        const qint64 other = *std::next(flow.stages[0].cases.begin());
        const auto targets = [&]() -> qint64 {
            auto data = reports::funnelReport(city.session(), periodQuestion(city, kFrom, kTo));
            if (!data) {
                return -1;
            }
            rowsOf(*data);
            return data->table->totals().value(QStringLiteral("targets")).toLongLong();
        };
        const qint64 before = targets();
        VERIFY_RESULT(city.db().execute(
            QStringLiteral(
                "insert into person_link (taxpayer_id, lead_taxpayer_id, verdict, proof, note, operator_id,"
                " decided_at, known_on) select %2, %1, 'same', '', '', operator_id, recorded_at, known_on"
                " from negotiation order by negotiation_id limit 1")
                .arg(one)
                .arg(other)));
        QCOMPARE(targets(), before - 1);
    }

    void keyFigures_data() { TempStore::backends(); }
    void keyFigures() {
        FIGURE_CITY(city);
        const NaiveMoney money(city);
        auto data = reports::kpiReport(city.session(), periodQuestion(city, kFrom, kTo));
        VERIFY_RESULT(data);
        const QList<QVariantMap> rows = rowsOf(*data);
        QCOMPARE(rows.size(), 3);
        qint64 allCost = 0;
        for (const QVariantMap& row : rows) {
            const QDate from = firstOf(row.value(QStringLiteral("month")).toString());
            const QDate to = std::min(kTo, from.addMonths(1).addDays(-1));
            const Flow flow = naive(city, {}, from, to, QStringLiteral("all"));
            qint64 calls = 0;
            qint64 reached = 0;
            std::set<QDate> days;
            std::map<qint64, QDate> contacted;
            for (const FigureCity::Record& each : city.records) {
                const QDate day = each.at.date();
                if (day < from || day > to || each.direction != QLatin1String("outbound")) {
                    continue;
                }
                const auto first = contacted.find(each.taxpayer);
                if (first == contacted.end() || day < first->second) {
                    contacted[each.taxpayer] = day;
                }
                if (each.isCall()) {
                    ++calls;
                    reached += each.isWithPerson() ? 1 : 0;
                    days.insert(day);
                }
            }
            qint64 talk = 0;
            for (const FigureCity::Call& each : city.calls) {
                talk += each.clickedAt.date() >= from && each.clickedAt.date() <= to ? each.talkSeconds : 0;
            }
            QVERIFY(calls > 0);
            QCOMPARE(row.value(QStringLiteral("calls")).toLongLong(), calls);
            QCOMPARE(row.value(QStringLiteral("reached")).toLongLong(), reached);
            QVERIFY(isRate(row.value(QStringLiteral("reach_rate")), reached, calls));
            QCOMPARE(row.value(QStringLiteral("call_days")).toLongLong(), qint64(days.size()));
            QCOMPARE(row.value(QStringLiteral("calls_per_day")).toLongLong(),
                     qRound64(double(calls) / double(days.size())));
            QCOMPARE(row.value(QStringLiteral("talk_minutes")).toLongLong(), reports::minutesOf(talk));
            QCOMPARE(row.value(QStringLiteral("owed")).toLongLong(), flow.stages[0].yen);
            QCOMPARE(row.value(QStringLiteral("received")).toLongLong(), flow.paidAtAll.yen);
            QVERIFY(
                isRate(row.value(QStringLiteral("recovery_rate")), flow.paidAtAll.yen, flow.stages[0].yen));
            QCOMPARE(row.value(QStringLiteral("calls_saved")).toLongLong(),
                     qint64(flow.paidUncalled.cases.size()));
            QCOMPARE(row.value(QStringLiteral("contacted_yen")).toLongLong(),
                     money.paidAfter(contacted).yen[1]);
            const qint64 cost = row.value(QStringLiteral("seat_cost")).toLongLong() +
                                row.value(QStringLiteral("call_cost")).toLongLong() +
                                row.value(QStringLiteral("sms_cost")).toLongLong() +
                                row.value(QStringLiteral("letter_cost")).toLongLong();
            QCOMPARE(row.value(QStringLiteral("cost")).toLongLong(), cost);
            QCOMPARE(row.value(QStringLiteral("call_cost")).toLongLong(), calls * 9);
            QVERIFY(
                isRate(row.value(QStringLiteral("yen_per_yen")), money.paidAfter(contacted).yen[1], cost));
            checkDays(city, contacted, row.value(QStringLiteral("days_to_collect")));
            allCost += cost;
        }
        QCOMPARE(data->table->totals().value(QStringLiteral("cost")).toLongLong(), allCost);
        QCOMPARE(data->table->columns().constLast().key, QStringLiteral("yen_per_yen"));
        QCOMPARE(reports::valueInWords(40.4315, data->table->columns().constLast().kind),
                 QStringLiteral("40.43"));
    }

    void costsFollowPresenceAndLetters_data() { TempStore::backends(); }
    void costsFollowPresenceAndLetters() {
        FIGURE_CITY(city);
        const QDate from(2026, 11, 1);
        auto data = reports::kpiReport(city.session(), periodQuestion(city, from, kTo));
        VERIFY_RESULT(data);
        const QVariantMap row = rowsOf(*data).constFirst();
        const auto days = workingDays(city.session(), from, kTo);
        VERIFY_RESULT(days);
        qint64 seconds = 0;
        for (const WorkingDay& each : *days) {
            seconds += each.presentSeconds;
        }
        QVERIFY(seconds > 0);
        QCOMPARE(row.value(QStringLiteral("seat_minutes")).toLongLong(), reports::minutesOf(seconds));
        QCOMPARE(row.value(QStringLiteral("seat_cost")).toLongLong(), (seconds * 2'800 + 1'800) / 3'600);
        const auto letters = city.db().selectInteger(QStringLiteral(
            "select count(*) from dispatch where sent_on >= '2026-11-01' and sent_on <= '2026-11-20'"));
        VERIFY_RESULT(letters);
        QCOMPARE(row.value(QStringLiteral("letter_cost")).toLongLong(), *letters * 120);
        // one envelope for two cases
        for (const qint64 taxpayer : {city.receivables.front().taxpayer, city.receivables.back().taxpayer}) {
            VERIFY_RESULT(city.db().execute(
                QStringLiteral(
                    "insert into dispatch (campaign_id, taxpayer_id, kind, template, template_version, "
                    "sent_on, operator_id, recorded_at, known_on, letter_number) values (:campaign, "
                    ":taxpayer, 'notice', 'notice', '1', :day, :who, :at, :known, 'T000001-00001')"),
                {{QLatin1String(":campaign"), city.campaign},
                 {QLatin1String(":taxpayer"), TaxpayerId{taxpayer}},
                 {QLatin1String(":day"), QDate(2026, 11, 10)},
                 {QLatin1String(":who"), city.session().actor().id},
                 {QLatin1String(":at"), fromTokyo(QDate(2026, 11, 10), QTime(9, 0))},
                 {QLatin1String(":known"), QDate(2026, 11, 10)}}));
        }
        QVERIFY(city.receivables.front().taxpayer != city.receivables.back().taxpayer);
        const auto more = reports::kpiReport(city.session(), periodQuestion(city, from, kTo));
        VERIFY_RESULT(more);
        QCOMPARE(rowsOf(*more).constFirst().value(QStringLiteral("letter_cost")).toLongLong(),
                 (*letters + 1) * 120);
    }

    void anOperatorsFlowHasTheirPromises_data() { TempStore::backends(); }
    void anOperatorsFlowHasTheirPromises() {
        FIGURE_CITY(city);
        const QDate from(2026, 4, 1);
        bool isAny = false;
        for (const auto& [id, login] : city.logins) {
            std::set<qint64> reached;
            std::set<qint64> promised;
            for (const FigureCity::Record& each : city.records) {
                if (each.who == id && each.isCall() && each.isWithPerson() && each.at.date() >= from &&
                    each.at.date() <= kTo) {
                    reached.insert(each.taxpayer);
                }
            }
            for (const FigureCity::Promise& each : city.promises) {
                const FigureCity::Record* record = city.record(each.record);
                if (record != nullptr && record->who == id && record->at.date() >= from &&
                    record->at.date() <= kTo && reached.contains(each.taxpayer)) {
                    promised.insert(each.taxpayer);
                }
            }
            reports::ReportQuestion question = periodQuestion(city, from, kTo);
            question.who = login;
            const auto data = reports::funnelReport(city.session(), question);
            VERIFY_RESULT(data);
            rowsOf(*data);
            const qint64 shown = data->table->totals().value(QStringLiteral("promised_cases")).toLongLong();
            QVERIFY2(shown <= qint64(promised.size()), qPrintable(login));
            isAny = isAny || shown > 0;
        }
        QVERIFY(isAny);
    }

    void theMiddleOne_data() {
        QTest::addColumn<QList<int>>("days");
        QTest::addColumn<int>("middle");
        QTest::newRow("one") << QList<int>{5} << 5;
        QTest::newRow("two: the lower") << QList<int>{5, 9} << 5;
        QTest::newRow("three") << QList<int>{1, 5, 90} << 5;
        QTest::newRow("many alike") << QList<int>{1, 1, 1, 2, 3} << 1;
        QTest::newRow("four") << QList<int>{1, 2, 3, 4} << 2;
    }
    void theMiddleOne() {
        QFETCH(const QList<int>, days);
        QFETCH(const int, middle);
        std::map<int, qint64> counted;
        for (const int each : days) {
            ++counted[each];
        }
        QCOMPARE(medianOf(counted), std::optional(middle));
        QVERIFY(!medianOf({}));
    }

    void monthsOfAPeriod() {
        const auto months = reports::monthsOf(QDate(2026, 1, 15), QDate(2026, 3, 2));
        QCOMPARE(months.size(), std::size_t(3));
        QCOMPARE(months[0].from, QDate(2026, 1, 15));
        QCOMPARE(months[0].to, QDate(2026, 1, 31));
        QCOMPARE(months[1].key, QStringLiteral("2026-02"));
        QCOMPARE(months[2].to, QDate(2026, 3, 2));
        QCOMPARE(reports::yearToDate(QDate(2026, 3, 31)).from, QDate(2025, 4, 1));
        QCOMPARE(reports::yearToDate(QDate(2026, 4, 1)).from, QDate(2026, 4, 1));
    }

    void anEmptyPeriodHasZeros_data() { TempStore::backends(); }
    void anEmptyPeriodHasZeros() {
        FIGURE_CITY(city);
        auto data = reports::funnelReport(city.session(),
                                          periodQuestion(city, QDate(1999, 4, 1), QDate(1999, 4, 30)));
        VERIFY_RESULT(data);
        for (const QVariantMap& row : rowsOf(*data)) {
            QCOMPARE(row.value(QStringLiteral("targets")).toLongLong(), 0);
            QVERIFY(!row.value(QStringLiteral("reached_rate")).isValid());
        }
        VERIFY_RESULT(
            reports::kpiReport(city.session(), periodQuestion(city, QDate(1999, 4, 1), QDate(1999, 4, 30))));
    }

    void aCampaignWithoutMoneyHasNone_data() { TempStore::backends(); }
    void aCampaignWithoutMoneyHasNone() {
        FIGURE_CITY(city);
        const auto other = city.db().selectInteger(
            QStringLiteral("select min(campaign_id) from campaign where has_money = 0"));
        VERIFY_RESULT(other);
        reports::ReportQuestion question = periodQuestion(city, kFrom, kTo);
        question.query.campaign = CampaignId{*other};
        auto flow = reports::funnelReport(city.session(), question);
        VERIFY_RESULT(flow);
        for (const QVariantMap& row : rowsOf(*flow)) {
            QCOMPARE(row.value(QStringLiteral("targets")).toLongLong(), 0);
        }
        auto levied = reports::levyReceiptMonthReport(city.session(), question);
        VERIFY_RESULT(levied);
        QVERIFY(rowsOf(*levied).isEmpty());
        auto effects = reports::collectionEffectReport(city.session(), question);
        VERIFY_RESULT(effects);
        for (const QVariantMap& row : rowsOf(*effects)) {
            QCOMPARE(row.value(QStringLiteral("cases")).toLongLong(), 0);
        }
        // nor who of its people owes which tax
        question.taxItem = city.receivables.front().taxItem;
        const auto calls = reports::callActivityReport(city.session(), question);
        QVERIFY(!calls && calls.error().code == ErrorCode::Rule);
    }

private:
    /// Days from the first contact to the first receipt of what was past due then: the middle one.
    static void checkDays(const FigureCity& city, const std::map<qint64, QDate>& contacted,
                          const QVariant& cell) {
        std::map<qint64, FigureCity::Receivable> byId;
        for (const FigureCity::Receivable& each : city.receivables) {
            byId[each.id] = each;
        }
        std::map<qint64, qint64> first;
        for (const FigureCity::Receipt& each : city.receipts) {
            const auto day = contacted.find(each.taxpayer);
            if (day == contacted.end() || each.amount <= 0 || each.on <= day->second ||
                byId[each.receivable].due >= day->second) {
                continue;
            }
            const qint64 days = day->second.daysTo(each.on);
            const auto found = first.find(each.taxpayer);
            first[each.taxpayer] = found == first.end() ? days : std::min(found->second, days);
        }
        std::vector<qint64> all;
        for (const auto& [taxpayer, days] : first) {
            all.push_back(days);
        }
        std::sort(all.begin(), all.end());
        QCOMPARE(cell.isValid(), !all.empty());
        if (!all.empty()) {
            QCOMPARE(cell.toLongLong(), all[(all.size() - 1) / 2]);
        }
    }

    FigureCities m_cities;
};

QTEST_GUILESS_MAIN(FunnelReportTest)
#include "funnel_report_test.moc"
