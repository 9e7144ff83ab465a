// Call lists, number research, annexes and the course of 特別療養費 against loops over a city's facts.

#include <QTest>

#include "core/queue/call_lists.h"
#include "core/team/presence_recorder.h"
#include "core/work/number_research.h"
#include "reports/contractor_annexes_report.h"
#include "reports/special_care_report.h"
#include "reports/list_progress_report.h"
#include "reports/number_research_report.h"
#include "tests/reports/contractor_facts.h"
#include "tests/reports/naive_money.h"

using namespace saikoku;
using namespace saikoku::test;

class ContractorAnnexesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { KdfCost::setStandard(KdfCost::least()); }

    void lists_data() { TempStore::backends(); }
    void lists() {
        FIGURE_CITY(city);
        const auto data =
            reports::listProgressReport(city.session(), periodQuestion(city, QDate(2026, 1, 1), kTo));
        VERIFY_RESULT(data);
        const QList<QVariantMap> rows = rowsOf(*data);
        const auto all = callLists(city.session(), city.campaign);
        VERIFY_RESULT(all);
        QCOMPARE(rows.size(), all->size());
        const auto status = selectAll(
            city.db(), QStringLiteral("select taxpayer_id, status, outstanding from case_summary"), {},
            [](Statement& row) { return std::pair(row.integer(0), std::pair(row.text(1), row.integer(2))); });
        VERIFY_RESULT(status);
        const std::map<qint64, std::pair<QString, qint64>> stands(status->begin(), status->end());
        qint64 tried = 0;
        for (const CallList& list : *all) {
            const auto row = std::find_if(rows.begin(), rows.end(), [&](const QVariantMap& each) {
                return each.value(QStringLiteral("list")) == list.name;
            });
            QVERIFY(row != rows.end());
            const auto members = selectAll(
                city.db(),
                QStringLiteral("select taxpayer_id from call_list_case where call_list_id = :list"),
                {{QLatin1String(":list"), list.id}}, [](Statement& each) { return each.integer(0); });
            VERIFY_RESULT(members);
            std::array<qint64, 4> counted{};
            qint64 settled = 0;
            qint64 weekdays = 0;
            for (const qint64 id : *members) {
                std::set<int> days;
                qint64 calls = 0;
                for (const FigureCity::Record& each : city.records) {
                    const bool isDuring = each.at >= toTokyo(list.madeAt) &&
                                          (!list.closedOn.isValid() || each.at.date() <= list.closedOn);
                    if (each.taxpayer == id && each.isCall() && isDuring) {
                        ++calls;
                        days.insert(each.at.date().dayOfWeek());
                    }
                }
                ++counted[std::size_t(qMin<qint64>(calls, 3))];
                weekdays += days.size() >= 2 ? 1 : 0;
                const auto one = stands.find(id);
                settled += one == stands.end() || one->second.first == QLatin1String("Settled") ? 1 : 0;
            }
            QCOMPARE(row->value(QStringLiteral("tried_0")).toLongLong(), counted[0]);
            QCOMPARE(row->value(QStringLiteral("tried_1")).toLongLong(), counted[1]);
            QCOMPARE(row->value(QStringLiteral("tried_2")).toLongLong(), counted[2]);
            QCOMPARE(row->value(QStringLiteral("tried_3")).toLongLong(), counted[3]);
            QCOMPARE(row->value(QStringLiteral("condition")).toString(), list.condition);
            QVERIFY(list.condition.isEmpty() == row->value(QStringLiteral("condition_name")).toString().isEmpty());
            QCOMPARE(row->value(QStringLiteral("removed_paid")).toLongLong(), settled);
            if (list.agreedTries >= 2) {
                QCOMPARE(row->value(QStringLiteral("weekdays_met")).toLongLong(), weekdays);
            }
            QCOMPARE(row->value(QStringLiteral("done")).toLongLong() +
                         row->value(QStringLiteral("left")).toLongLong(),
                     qint64(members->size()));
            QVERIFY(row->value(QStringLiteral("callable")).toLongLong() <= qint64(members->size()) - settled);
            QVERIFY(row->value(QStringLiteral("agreed")).toLongLong() <=
                    row->value(QStringLiteral("bands_met")).toLongLong());
            tried += counted[1] + counted[2] + counted[3];
        }
        QVERIFY(tried > 0);
        QCOMPARE(data->table->totals().value(QStringLiteral("left")),
                 sumsOf(*data, rows).value(QStringLiteral("left")));
        // a list that was closed before the period does not stand there
        const auto later = reports::listProgressReport(city.session(), periodQuestion(city, kTo, kTo));
        VERIFY_RESULT(later);
        const qsizetype open = std::count_if(all->begin(), all->end(), [](const CallList& list) {
            return list.from <= kTo && (!list.closedOn.isValid() || list.closedOn >= kTo) &&
                   (!list.to.isValid() || list.to >= kTo);
        });
        QCOMPARE(rowsOf(*later).size(), open);
        QVERIFY(open < all->size());
    }

    void research_data() { TempStore::backends(); }
    void research() {
        FIGURE_CITY(city);
        Session& session = city.session();
        const auto people =
            selectAll(city.db(),
                      QStringLiteral("select taxpayer_id from taxpayer where to_batch is null and "
                                     "is_protected = 0 order by taxpayer_id limit 4"),
                      {}, [](Statement& row) { return row.id<TaxpayerId>(0); });
        VERIFY_RESULT(people);
        const QString register1 = QStringLiteral("住民票の写し");
        const QString other = QStringLiteral("国保係");
        const auto put = [&](std::size_t who, ResearchState state, const QString& source,
                             const QString& digits = {}) {
            return recordResearch(session, people->at(who),
                                  {state, source, QDate(2026, 11, 18), digits, PhoneKind::Mobile, {}});
        };
        VERIFY_RESULT(put(0, ResearchState::Asked, register1));
        VERIFY_RESULT(put(0, ResearchState::Found, register1, QStringLiteral("07000000901")));
        VERIFY_RESULT(put(1, ResearchState::Asked, register1));
        VERIFY_RESULT(put(1, ResearchState::NotFound, register1));
        VERIFY_RESULT(put(1, ResearchState::Asked, other));
        VERIFY_RESULT(put(2, ResearchState::Asked, register1));
        const auto steps = selectAll(
            city.db(), QStringLiteral("select taxpayer_id, source, state, happened_on from phone_research"),
            {},
            [](Statement& row) { return std::tuple(row.integer(0), row.text(1), row.text(2), row.date(3)); });
        VERIFY_RESULT(steps);
        std::map<QString, std::map<qint64, std::set<QString>>> naive;
        for (const auto& [who, source, state, on] : *steps) {
            if (on >= kFrom && on <= kTo) {
                naive[source][who].insert(state);
                naive[QString()][who].insert(state);
            }
        }
        const auto data = reports::numberResearchReport(session, periodQuestion(city, kFrom, kTo));
        VERIFY_RESULT(data);
        const QList<QVariantMap> rows = rowsOf(*data);
        QCOMPARE(rows.size(), qsizetype(naive.size()) - 1);
        const auto check = [&](const QVariantMap& row, const QString& source) {
            const auto& persons = naive.at(source);
            const qint64 found = std::count_if(persons.begin(), persons.end(), [](const auto& each) {
                return each.second.contains(QStringLiteral("found"));
            });
            QCOMPARE(row.value(QStringLiteral("asked")).toLongLong(), qint64(persons.size()));
            QCOMPARE(row.value(QStringLiteral("found")).toLongLong(), found);
            QVERIFY(isRate(row.value(QStringLiteral("found_rate")), found, qint64(persons.size())));
            QCOMPARE(row.value(QStringLiteral("found")).toLongLong() +
                         row.value(QStringLiteral("not_found")).toLongLong() +
                         row.value(QStringLiteral("awaited")).toLongLong(),
                     qint64(persons.size()));
        };
        for (const QVariantMap& row : rows) {
            check(row, row.value(QStringLiteral("source")).toString());
        }
        check(data->table->totals(), QString());
        QCOMPARE(data->table->totals().value(QStringLiteral("found")).toLongLong() >= 1, true);
    }

    void annexes_data() { TempStore::backends(); }
    void annexes() {
        FIGURE_CITY(city);
        const auto data = reports::contractorAnnexesReport(city.session(), periodQuestion(city, kFrom, kTo));
        VERIFY_RESULT(data);
        std::map<std::pair<QString, QString>, qint64> naive;
        for (const bool steps : {false, true}) {
            const auto facts = followUps(city, steps);
            VERIFY_RESULT(facts);
            for (const Fact& each : *facts) {
                naive[{each.kind, each.state}] += isWithin(each.at) ? 1 : 0;
            }
        }
        const auto returned = selectAll(
            city.db(),
            QStringLiteral(
                "select reason from dispatch_return where returned_on >= :start and returned_on <= :finish "
                "and dispatch_return_id not in (select dispatch_return_id from dispatch_return_withdrawal) "
                "and dispatch_id not in (select dispatch_id from dispatch_withdrawal)"),
            {{QLatin1String(":start"), kFrom}, {QLatin1String(":finish"), kTo}},
            [](Statement& row) { return row.text(0); });
        VERIFY_RESULT(returned);
        for (const QString& reason : *returned) {
            ++naive[{QStringLiteral("returned_mail"), reason}];
        }
        qint64 counted = 0;
        qint64 roster = 0;
        for (const QVariantMap& row : rowsOf(*data)) {
            const QString kind = row.value(QStringLiteral("kind")).toString();
            if (kind == QLatin1String("roster")) {
                roster += row.value(QStringLiteral("count")).toLongLong();
            } else if (kind != QLatin1String("number_research")) {
                QCOMPARE(row.value(QStringLiteral("count")).toLongLong(),
                         (naive[{kind, row.value(QStringLiteral("item")).toString()}]));
                counted += row.value(QStringLiteral("count")).toLongLong();
            }
        }
        QVERIFY(counted > 0);
        const auto worked = workingDays(city.session(), kFrom, kTo);
        VERIFY_RESULT(worked);
        QCOMPARE(roster, qint64(std::count_if(worked->begin(), worked->end(),
                                              [](const WorkingDay& day) { return !day.spans.empty(); })));
        QVERIFY(roster > 0);
    }

    void care_data() { TempStore::backends(); }
    void care() {
        FIGURE_CITY(city);
        reports::ReportQuestion question;
        question.query.campaign = city.campaign;
        const auto data = reports::specialCareReport(city.session(), question);
        VERIFY_RESULT(data);
        QCOMPARE(data->head.from, QDate(2025, 11, 21));
        QCOMPARE(data->head.to, kTo);
        const QList<QVariantMap> rows = rowsOf(*data);
        std::map<qint64, qint64> overdue;
        for (const FigureCity::Receivable& each : city.receivables) {
            if (each.taxItem == QLatin1String("04") && each.due <= QDate(2025, 11, 20) &&
                each.outstanding() > 0) {
                overdue[each.taxpayer] += each.outstanding();
            }
        }
        QVERIFY(!overdue.empty());
        const auto named = selectAll(
            city.db(), QStringLiteral("select taxpayer_id, number from taxpayer where to_batch is null"), {},
            [](Statement& row) { return std::pair(row.integer(0), row.text(1)); });
        VERIFY_RESULT(named);
        const std::map<qint64, QString> numbers(named->begin(), named->end());
        std::map<std::pair<QString, QDate>, QMap<QString, qint64>> naive;
        for (const FigureCity::Record& each : city.records) {
            if (overdue.contains(each.taxpayer) && isWithin(each.at, data->head.from, data->head.to)) {
                auto& own = naive[{numbers.at(each.taxpayer), each.at.date()}];
                own[QStringLiteral("calls")] += each.isCall() ? 1 : 0;
                own[QStringLiteral("reached")] += each.isCall() && each.isWithPerson() ? 1 : 0;
                own[QStringLiteral("inbound")] += each.isInbound() ? 1 : 0;
                own[QStringLiteral("visits")] += each.channel == QLatin1String("visit") ? 1 : 0;
                own[QStringLiteral("counter")] += each.channel == QLatin1String("counter") ? 1 : 0;
            }
        }
        const auto sent =
            selectAll(city.db(),
                      QStringLiteral("select taxpayer_id, sent_on from dispatch where dispatch_id not in "
                                     "(select dispatch_id from dispatch_withdrawal)"),
                      {}, [](Statement& row) { return std::pair(row.integer(0), row.date(1)); });
        VERIFY_RESULT(sent);
        for (const auto& [who, on] : *sent) {
            if (overdue.contains(who) && on >= data->head.from && on <= data->head.to) {
                ++naive[{numbers.at(who), on}][QStringLiteral("letters")];
            }
        }
        const auto begun = followUps(city, false);
        VERIFY_RESULT(begun);
        for (const Fact& each : *begun) {
            const bool isAdvice = QStringList{QStringLiteral("special_care"), QStringLiteral("relief"),
                                              QStringLiteral("welfare")}
                                      .contains(each.kind);
            if (overdue.contains(each.taxpayer) && isAdvice &&
                isWithin(each.at, data->head.from, data->head.to)) {
                ++naive[{numbers.at(each.taxpayer), each.at.date()}][QStringLiteral("advice")];
            }
        }
        std::set<QString> shown;
        std::size_t days = 0;
        for (const QVariantMap& row : rows) {
            shown.insert(row.value(QStringLiteral("number")).toString());
            if (!row.value(QStringLiteral("day")).isValid()) {
                continue;
            }
            ++days;
            const auto own = naive.find(
                {row.value(QStringLiteral("number")).toString(), row.value(QStringLiteral("day")).toDate()});
            QVERIFY(own != naive.end());
            for (const char* key :
                 {"calls", "reached", "inbound", "letters", "visits", "counter", "advice"}) {
                QVERIFY2(row.value(QLatin1String(key)).toLongLong() == own->second.value(QLatin1String(key)),
                         key);
            }
        }
        QCOMPARE(shown.size(), overdue.size());
        QCOMPARE(days, naive.size());
        qint64 yen = 0;
        for (const auto& [who, open] : overdue) {
            yen += open;
        }
        QCOMPARE(data->table->totals().value(QStringLiteral("overdue_yen")).toLongLong(), yen);
        QCOMPARE(data->leftOut, 0);
    }

    void careLeavesProtectedPeopleOut_data() { TempStore::backends(); }
    void careLeavesProtectedPeopleOut() {
        FIGURE_CITY(city);
        const auto administrator = city.store().signInAs(Role::Administrator);
        VERIFY_RESULT(administrator);
        reports::ReportQuestion question;
        question.query.campaign = city.campaign;
        const auto all = reports::specialCareReport(city.session(), question);
        const auto some = reports::specialCareReport(**administrator, question);
        VERIFY_RESULT(all);
        VERIFY_RESULT(some);
        const auto numbersOf = [](const QList<QVariantMap>& rows) {
            std::set<QString> numbers;
            for (const QVariantMap& row : rows) {
                numbers.insert(row.value(QStringLiteral("number")).toString());
            }
            return numbers;
        };
        const auto everybody = numbersOf(rowsOf(*all));
        const auto shown = numbersOf(rowsOf(*some));
        QCOMPARE(qint64(everybody.size() - shown.size()), some->leftOut);
        const auto hidden = selectAll(
            city.db(),
            QStringLiteral("select number from taxpayer where to_batch is null and is_protected = 1"), {},
            [](Statement& row) { return row.text(0); });
        VERIFY_RESULT(hidden);
        for (const QString& number : *hidden) {
            QVERIFY(!shown.contains(number));
        }
    }

    void careNamesPeopleAndAsksForExport_data() { TempStore::backends(); }
    void careNamesPeopleAndAsksForExport() {
        FIGURE_CITY(city);
        const auto manager = city.store().signInAs(Role::ContractorManager);
        VERIFY_RESULT(manager);
        reports::ReportQuestion question;
        question.query.campaign = city.campaign;
        const auto refused = reports::specialCareReport(**manager, question);
        QVERIFY(!refused && refused.error().code == ErrorCode::Permission);
    }

private:
    FigureCities m_cities;
};

QTEST_GUILESS_MAIN(ContractorAnnexesTest)
#include "contractor_annexes_test.moc"
