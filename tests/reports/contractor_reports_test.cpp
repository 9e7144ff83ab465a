// A contractor's sheets and their annexes against loops over a city's facts.

#include <QBuffer>
#include <QTest>

#include <array>

#include "core/figures/figure_scope_repository.h"
#include "core/figures/promise_figures.h"
#include "core/figures/report_notes.h"
#include "core/queue/call_lists.h"
#include "core/store/query.h"
#include "core/team/presence_recorder.h"
#include "reports/comparison.h"
#include "reports/contractor_day_report.h"
#include "reports/contractor_month_report.h"
#include "reports/figure_report.h"
#include "reports/report_file.h"
#include "reports/report_list.h"
#include "reports/value_words.h"
#include "tests/reports/contractor_facts.h"
#include "tests/reports/naive_money.h"

using namespace saikoku;
using namespace saikoku::test;

namespace {

constexpr std::array kReports{"contractor-day", "contractor-month", "contractor-annexes", "work-time",
                              "list-progress",  "number-research",  "kokuho-evidence"};

/// Persons: the case in whose name a linked one is kept.
Result<std::map<qint64, qint64>> leads(FigureCity& city) {
    SAIKOKU_TRY_ASSIGN(
        const auto links,
        selectAll(
            city.db(),
            QStringLiteral("select taxpayer_id, lead_taxpayer_id from person_link where verdict = 'same' "
                           "and person_link_id not in (select person_link_id from person_link_end)"),
            {}, [](Statement& row) { return std::pair(row.integer(0), row.integer(1)); }));
    return std::map<qint64, qint64>(links.begin(), links.end());
}

struct NaiveMonth {
    std::set<qint64> persons, cases, known, dialled, agreed, reached, promised, kept, paid;
    qint64 yen = 0, calls = 0, paidYen = 0;
};

}  // namespace

class ContractorReportsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { KdfCost::setStandard(KdfCost::least()); }

    void day_data() { TempStore::backends(); }
    void day() {
        FIGURE_CITY(city);
        const auto data = reports::contractorDayReport(city.session(), periodQuestion(city, kFrom, kTo));
        VERIFY_RESULT(data);
        const QList<QVariantMap> rows = rowsOf(*data);
        QVERIFY(rows.size() > 20);
        std::map<std::pair<QDate, QString>, QMap<QString, qint64>> naive;
        for (const FigureCity::Record& each : city.records) {
            if (!isWithin(each.at)) {
                continue;
            }
            auto& own = naive[{each.at.date(), city.logins[each.who]}];
            own[QStringLiteral("inbound")] += each.isInbound() ? 1 : 0;
            if (each.isCall()) {
                own[QStringLiteral("calls")] += 1;
                const bool isFamily =
                    each.result == QLatin1String("family") ||
                    (each.counterpart == QLatin1String("family") &&
                     (each.result == QLatin1String("reached") || each.result == QLatin1String("cut_off")));
                const QString key = each.isWithPerson() ? QStringLiteral("reached")
                                    : isFamily          ? QStringLiteral("family")
                                    : QStringList{QStringLiteral("not_in_use"),
                                                  QStringLiteral("wrong_number"), QStringLiteral("fax")}
                                            .contains(each.result)
                                        ? QStringLiteral("dead")
                                    : QStringList{QStringLiteral("no_answer"), QStringLiteral("voicemail"),
                                                  QStringLiteral("busy")}
                                            .contains(each.result)
                                        ? each.result
                                        : QStringLiteral("others");
                own[key] += 1;
            }
        }
        for (const FigureCity::Promise& each : city.promises) {
            const FigureCity::Record* record = city.record(each.record);
            if (record != nullptr && isWithin(record->at) && record->channel == QLatin1String("phone")) {
                auto& own = naive[{record->at.date(), city.logins[record->who]}];
                own[QStringLiteral("promises")] += 1;
                own[QStringLiteral("promised_yen")] += each.amount;
            }
        }
        const auto begun = followUps(city, false);
        const auto steps = followUps(city, true);
        VERIFY_RESULT(begun);
        VERIFY_RESULT(steps);
        for (const Fact& each : *begun) {
            if (isWithin(each.at)) {
                auto& own = naive[{each.at.date(), city.logins[each.who]}];
                own[QStringLiteral("slips_asked")] += each.kind == QLatin1String("slip") ? 1 : 0;
                own[QStringLiteral("complaints")] += each.kind == QLatin1String("complaint") ? 1 : 0;
                own[QStringLiteral("debit_asked")] +=
                    each.kind == QLatin1String("direct_debit") && each.state == QLatin1String("asked") ? 1
                                                                                                       : 0;
                own[QStringLiteral("debit_sent")] +=
                    each.kind == QLatin1String("direct_debit") && each.state == QLatin1String("form_sent")
                        ? 1
                        : 0;
            }
        }
        for (const Fact& each : *steps) {
            if (isWithin(each.at)) {
                naive[{each.at.date(), city.logins[each.who]}][QStringLiteral("debit_sent")] +=
                    each.kind == QLatin1String("direct_debit") && each.state == QLatin1String("form_sent")
                        ? 1
                        : 0;
            }
        }
        const QStringList keys{
            QStringLiteral("calls"),      QStringLiteral("reached"),      QStringLiteral("family"),
            QStringLiteral("no_answer"),  QStringLiteral("voicemail"),    QStringLiteral("busy"),
            QStringLiteral("dead"),       QStringLiteral("others"),       QStringLiteral("inbound"),
            QStringLiteral("promises"),   QStringLiteral("promised_yen"), QStringLiteral("slips_asked"),
            QStringLiteral("complaints"), QStringLiteral("debit_asked"),  QStringLiteral("debit_sent")};
        for (const QVariantMap& row : rows) {
            const auto& own = naive[{row.value(QStringLiteral("day")).toDate(),
                                     row.value(QStringLiteral("operator")).toString()}];
            for (const QString& key : keys) {
                QVERIFY2(row.value(key).toLongLong() == own.value(key),
                         qPrintable(QStringLiteral("%1 %2 %3: %4, counted %5")
                                        .arg(row.value(QStringLiteral("day")).toString(),
                                             row.value(QStringLiteral("operator")).toString(), key)
                                        .arg(row.value(key).toLongLong())
                                        .arg(own.value(key))));
            }
        }
        for (const auto& [key, own] : naive) {
            const bool isAny = std::any_of(own.begin(), own.end(), [](qint64 count) { return count > 0; });
            const auto found = std::find_if(rows.begin(), rows.end(), [&key = key](const QVariantMap& row) {
                return row.value(QStringLiteral("day")).toDate() == key.first &&
                       row.value(QStringLiteral("operator")).toString() == key.second;
            });
            QVERIFY2(!isAny || found != rows.end(), qPrintable(key.first.toString(Qt::ISODate) + key.second));
        }
        QVERIFY(sumsOf(*data, rows).value(QStringLiteral("promises")).toLongLong() > 0);
        QVERIFY(sumsOf(*data, rows).value(QStringLiteral("debit_asked")).toLongLong() +
                    sumsOf(*data, rows).value(QStringLiteral("slips_asked")).toLongLong() >
                0);
        QVariantMap totals = data->table->totals();
        for (const char* key : {"present_minutes", "paused_minutes", "talk_minutes", "wrap_up_minutes"}) {
            QVERIFY2(totals.remove(QLatin1String(key)) == 1, key);  // rounded once, see dayHoursAreThoseOfPresence
        }
        QCOMPARE(totals, sumsOf(*data, rows));
        QVERIFY(!data->head.definitions.isEmpty());
    }

    void dayHoursAreThoseOfPresence_data() { TempStore::backends(); }
    void dayHoursAreThoseOfPresence() {
        FIGURE_CITY(city);
        const auto worked = workingDays(city.session(), kFrom, kTo);
        VERIFY_RESULT(worked);
        const auto data = reports::contractorDayReport(city.session(), periodQuestion(city, kFrom, kTo));
        VERIFY_RESULT(data);
        const QList<QVariantMap> rows = rowsOf(*data);
        qint64 present = 0;
        qint64 talk = 0;
        for (const WorkingDay& day : *worked) {
            present += day.presentSeconds;
            talk += day.talkSeconds;
        }
        QVERIFY(present > 0);
        const QVariantMap totals = data->table->totals();
        QCOMPARE(totals.value(QStringLiteral("present_minutes")).toLongLong(), reports::minutesOf(present));
        QCOMPARE(totals.value(QStringLiteral("talk_minutes")).toLongLong(), reports::minutesOf(talk));
        // logins stand in files alone
        QStringList shown;
        for (const qsizetype i : reports::columnsInWords(data->table->columns())) {
            shown.append(data->table->columns().at(i).key);
        }
        QVERIFY(shown.contains(QStringLiteral("operator_name")) && !shown.contains(QStringLiteral("operator")));
        // one person's sheet is a part of it
        reports::ReportQuestion own = periodQuestion(city, kFrom, kTo);
        own.who = rows.constFirst().value(QStringLiteral("operator")).toString();
        const auto hers = reports::contractorDayReport(city.session(), own);
        VERIFY_RESULT(hers);
        const QList<QVariantMap> her = rowsOf(*hers);
        QList<QVariantMap> same;
        std::copy_if(rows.begin(), rows.end(), std::back_inserter(same),
                     [&](const QVariantMap& row) { return row.value(QStringLiteral("operator")) == own.who; });
        QCOMPARE(her, same);
    }

    void month_data() { TempStore::backends(); }
    void month() {
        FIGURE_CITY(city);
        const auto data = reports::contractorMonthReport(city.session(), periodQuestion(city, kFrom, kTo));
        VERIFY_RESULT(data);
        const QList<QVariantMap> rows = rowsOf(*data);
        const auto lead = leads(city);
        VERIFY_RESULT(lead);
        const auto naive = naiveMonth(city, *lead);
        VERIFY_RESULT(naive);
        QCOMPARE(rows.size(), qsizetype(naive->size()) - 1);
        QVERIFY(rows.size() >= 4);
        for (const QVariantMap& row : rows) {
            checkMonth(row, naive->at({row.value(QStringLiteral("tax_item")).toString(),
                                       row.value(QStringLiteral("age")).toString()}));
        }
        const QVariantMap totals = data->table->totals();
        checkMonth(totals, naive->at({QString(), QString()}));
        QVERIFY(totals.value(QStringLiteral("kept_persons")).toLongLong() > 0);
        QVERIFY(totals.value(QStringLiteral("agreed")).toLongLong() > 0);
        QCOMPARE(data->charts.size(), 1U);
        QCOMPARE(qint64(data->charts.at(0).series.at(0).values.at(0).value_or(0)),
                 totals.value(QStringLiteral("target_persons")).toLongLong());
    }

    void monthOfAList_data() { TempStore::backends(); }
    void monthOfAList() {
        FIGURE_CITY(city);
        const auto lists = callLists(city.session(), city.campaign);
        VERIFY_RESULT(lists);
        QVERIFY(!lists->isEmpty());
        reports::ReportQuestion question = periodQuestion(city, kFrom, kTo);
        question.list = lists->constLast().name;
        const auto data = reports::contractorMonthReport(city.session(), question);
        VERIFY_RESULT(data);
        rowsOf(*data);
        const auto members = selectAll(
            city.db(), QStringLiteral("select taxpayer_id from call_list_case where call_list_id = :list"),
            {{QLatin1String(":list"), lists->constLast().id}}, [](Statement& row) { return row.integer(0); });
        VERIFY_RESULT(members);
        const NaiveMoney money(city);
        std::set<qint64> cases;
        for (const qint64 id : *members) {
            for (const FigureCity::Receivable& each : money.receivablesOf(id)) {
                if (each.due < kTo &&
                    each.outstanding() + money.received(each, qMax(kFrom.addDays(-1), each.due)) > 0) {
                    cases.insert(id);
                }
            }
        }
        QVERIFY(!cases.empty());
        QCOMPARE(data->table->totals().value(QStringLiteral("targets")).toLongLong(), qint64(cases.size()));
    }

    void notesStandBelowTheMonth_data() { TempStore::backends(); }
    void notesStandBelowTheMonth() {
        FIGURE_CITY(city);
        Session& session = city.session();
        const QString report = QString::fromLatin1(reports::kContractorMonthReport);
        VERIFY_RESULT(
            writeReportNote(session, city.campaign, report, kTo, QStringLiteral("夜間の接触率が高い。")));
        VERIFY_RESULT(writeReportNote(session, city.campaign, report, kTo,
                                      QStringLiteral("夜間の接触率が高い。\n土曜を増やす。\n")));
        VERIFY_RESULT(writeReportNote(session, city.campaign, report, kTo,
                                      QStringLiteral("夜間の接触率が高い。\n土曜を増やす。")));
        const auto notes = reportNotes(session, city.campaign, report, QDate(2026, 11, 1));
        VERIFY_RESULT(notes);
        QCOMPARE(notes->size(), 2U);  // the same again is no new one
        QCOMPARE(notes->front().text, QStringLiteral("夜間の接触率が高い。\n土曜を増やす。"));
        const auto data =
            reports::contractorMonthReport(session, periodQuestion(city, QDate(2026, 11, 1), kTo));
        VERIFY_RESULT(data);
        QCOMPARE(data->notes.size(), 1);
        QVERIFY(data->notes.constFirst().contains(QStringLiteral("土曜を増やす。")));
        const auto earlier = reports::contractorMonthReport(
            session, periodQuestion(city, QDate(2026, 10, 1), QDate(2026, 10, 31)));
        VERIFY_RESULT(earlier);
        QVERIFY(earlier->notes.isEmpty());
        // of before it was written nothing was known
        const auto before =
            ReportNoteRepository(session.db(), KnownFacts::on(session.db(), QDate(2026, 11, 19)).value())
                .of(city.campaign, report, QDate(2026, 11, 1));
        VERIFY_RESULT(before);
        QVERIFY(before->empty());
        VERIFY_RESULT(writeReportNote(session, city.campaign, report, kTo, {}));
        const auto without =
            reports::contractorMonthReport(session, periodQuestion(city, QDate(2026, 11, 1), kTo));
        VERIFY_RESULT(without);
        QVERIFY(without->notes.isEmpty());
        QCOMPARE(writeReportNote(session, city.campaign, report, kTo, QString(20'001, u'あ')).error().code,
                 ErrorCode::BadInput);
    }

    void whoMayWriteNotes_data() { TempStore::backends(); }
    void whoMayWriteNotes() {
        FIGURE_CITY(city);
        const auto manager = city.store().signInAs(Role::ContractorManager);
        const auto caller = city.store().signInAs(Role::Caller);
        VERIFY_RESULT(manager);
        VERIFY_RESULT(caller);
        const QString report = QString::fromLatin1(reports::kContractorMonthReport);
        VERIFY_RESULT(writeReportNote(**manager, city.campaign, report, QDate(2026, 9, 1),
                                      QStringLiteral("受託者の分析")));
        QCOMPARE(writeReportNote(**caller, city.campaign, report, QDate(2026, 9, 1), QStringLiteral("x"))
                     .error()
                     .code,
                 ErrorCode::Permission);
    }

    void sameQuestionSameBytes_data() { TempStore::backends(); }
    void sameQuestionSameBytes() {
        FIGURE_CITY(city);
        for (const char* id : kReports) {
            QByteArray once;
            QByteArray again;
            for (QByteArray* bytes : {&once, &again}) {
                QBuffer file(bytes);
                QVERIFY(file.open(QIODevice::WriteOnly));
                VERIFY_RESULT(reports::writeReport(city.session(), *reports::reportOfId(QLatin1String(id)),
                                                   periodQuestion(city, kFrom, kTo), {}, file));
            }
            QVERIFY2(once.size() > 100, id);
            QCOMPARE(once, again);
        }
    }

    void monthStandsBesideOthers_data() { TempStore::backends(); }
    void monthStandsBesideOthers() {
        FIGURE_CITY(city);
        reports::ReportQuestion question = periodQuestion(city, QDate(2026, 11, 1), kTo);
        question.compare = {reports::Comparison::Previous, reports::Comparison::ToDate};
        const auto data = reports::makeReport(
            city.session(), *reports::reportOfId(QLatin1String(reports::kContractorMonthReport)), question);
        VERIFY_RESULT(data);
        rowsOf(*data);
        const auto other = reports::contractorMonthReport(
            city.session(), periodQuestion(city, QDate(2026, 10, 1), QDate(2026, 10, 20)));
        VERIFY_RESULT(other);
        rowsOf(*other);
        for (const char* key : {"target_persons", "dialled", "paid_yen", "targets_yen"}) {
            const QString previous = QLatin1String(key) + QStringLiteral("_previous");
            QCOMPARE(data->table->totals().value(previous).toLongLong(),
                     other->table->totals().value(QLatin1String(key)).toLongLong());
            QVERIFY(data->table->totals().contains(QLatin1String(key) + QStringLiteral("_to_date")));
        }
    }

    void emptyPeriodsAreNoError_data() { TempStore::backends(); }
    void emptyPeriodsAreNoError() {
        FIGURE_CITY(city);
        for (const char* id : kReports) {
            const reports::Report* report = reports::reportOfId(QLatin1String(id));
            QVERIFY2(report != nullptr, id);
            const auto empty =
                report->make(city.session(), periodQuestion(city, QDate(2001, 4, 1), QDate(2001, 4, 30)));
            QVERIFY2(empty.has_value(), id);
            QVERIFY2(!empty->head.definitions.isEmpty(), id);
            const auto backwards = report->make(city.session(), periodQuestion(city, kTo, kFrom));
            QVERIFY2(!backwards.has_value() && backwards.error().code == ErrorCode::Usage, id);
        }
    }

private:
    using MonthKey = std::pair<QString, QString>;

    static Result<std::map<MonthKey, NaiveMonth>> naiveMonth(FigureCity& city,
                                                             const std::map<qint64, qint64>& lead) {
        const NaiveMoney money(city);
        std::map<MonthKey, NaiveMonth> months;
        const auto person = [&](qint64 id) { return lead.contains(id) ? lead.at(id) : id; };
        SAIKOKU_TRY_ASSIGN(
            const auto phones,
            selectAll(city.db(),
                      QStringLiteral("select distinct taxpayer_id from phone_in_force where is_retired = 0"),
                      {}, [](Statement& row) { return row.integer(0); }));
        const std::set<qint64> known(phones.begin(), phones.end());
        FigureQuestion asked;
        asked.campaign = city.campaign;
        asked.from = kFrom;
        asked.to = kTo;
        SAIKOKU_TRY_ASSIGN(const FigureScope scope, FigureScope::open(city.session(), asked));
        SAIKOKU_TRY_ASSIGN(const auto due, duePromises(city.session(), scope));
        std::map<qint64, std::set<MonthKey>> keysOf;
        for (const FigureCity::Receivable& each : city.receivables) {
            const QDate eve = qMax(kFrom.addDays(-1), each.due);  // open when the day after it began
            const qint64 yen = each.outstanding() + money.received(each, eve);
            if (each.due >= kTo || yen <= 0) {
                continue;
            }
            const MonthKey key{each.taxItem, each.fiscalYear >= fiscalYearOf(kTo)
                                                 ? QStringLiteral("current_year")
                                                 : QStringLiteral("carried_over")};
            const qint64 paid = money.received(each, eve, kTo);
            for (const MonthKey& which : {key, MonthKey()}) {
                NaiveMonth& month = months[which];
                month.persons.insert(person(each.taxpayer));
                month.cases.insert(each.taxpayer);
                month.yen += yen;
                month.paidYen += paid;
                if (paid > 0) {
                    month.paid.insert(person(each.taxpayer));
                }
                keysOf[each.taxpayer].insert(which);
            }
        }
        for (const auto& [id, keys] : keysOf) {
            qint64 calls = 0;
            std::set<int> weekdays;
            std::set<int> bands;
            bool isReached = false;
            bool isPromised = false;
            for (const FigureCity::Record& each : city.records) {
                if (each.taxpayer != id || !isWithin(each.at)) {
                    continue;
                }
                isPromised = isPromised ||
                             std::any_of(city.promises.begin(), city.promises.end(),
                                         [&](const FigureCity::Promise& p) { return p.record == each.id; });
                if (each.isCall()) {
                    ++calls;
                    weekdays.insert(each.at.date().dayOfWeek());
                    bands.insert(each.at.time() >= QTime(17, 0)   ? 3
                                 : each.at.time() >= QTime(12, 0) ? 2
                                 : each.at.time() >= QTime(8, 0)  ? 1
                                                                  : 0);
                    isReached = isReached || each.isWithPerson();
                }
            }
            const bool isKept = std::any_of(due.begin(), due.end(), [&, who = id](const DuePromise& p) {
                return p.promise.taxpayer.value == who && p.state == PromiseState::Kept;
            });
            for (const MonthKey& key : keys) {
                NaiveMonth& month = months[key];
                month.calls += calls;
                const auto put = [&, who = id](bool isIt, std::set<qint64>& persons) {
                    if (isIt) {
                        persons.insert(person(who));
                    }
                };
                put(known.contains(id) || calls > 0, month.known);
                put(calls > 0, month.dialled);
                put(calls >= 2 && weekdays.size() >= 2 && bands.size() >= 2, month.agreed);
                put(isReached, month.reached);
                put(isPromised, month.promised);
                put(isKept, month.kept);
            }
        }
        return months;
    }

    static void checkMonth(const QVariantMap& row, const NaiveMonth& month) {
        const auto is = [&](const char* key, qint64 counted) {
            QVERIFY2(row.value(QLatin1String(key)).toLongLong() == counted,
                     qPrintable(QStringLiteral("%1: %2, counted %3")
                                    .arg(QLatin1String(key))
                                    .arg(row.value(QLatin1String(key)).toLongLong())
                                    .arg(counted)));
        };
        is("target_persons", qint64(month.persons.size()));
        is("targets", qint64(month.cases.size()));
        is("targets_yen", month.yen);
        is("number_known", qint64(month.known.size()));
        is("dialled", qint64(month.dialled.size()));
        is("calls_made", month.calls);
        is("agreed", qint64(month.agreed.size()));
        is("reached_persons", qint64(month.reached.size()));
        is("promised_persons", qint64(month.promised.size()));
        is("kept_persons", qint64(month.kept.size()));
        is("paid", qint64(month.paid.size()));
        is("paid_yen", month.paidYen);
        is("not_reached", qint64(month.dialled.size()) - qint64(month.reached.size()));
        QVERIFY(isRate(row.value(QStringLiteral("agreed_rate")), qint64(month.agreed.size()),
                       qint64(month.known.size())));
        QVERIFY(isRate(row.value(QStringLiteral("reached_rate")), qint64(month.reached.size()),
                       qint64(month.dialled.size())));
    }

    FigureCities m_cities;
};

QTEST_GUILESS_MAIN(ContractorReportsTest)
#include "contractor_reports_test.moc"
