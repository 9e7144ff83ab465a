#include <QTest>

#include <functional>
#include <map>
#include <set>

#include "core/base/clock.h"
#include "core/figures/call_figures_repository.h"
#include "core/figures/figure_scope_repository.h"
#include "core/figures/figure_source_repository.h"
#include "core/security/sign_in.h"
#include "core/store/query.h"
#include "tests/support/figure_city.h"

using namespace saikoku;
using test::FigureCities;
using test::FigureCity;

Q_DECLARE_METATYPE(CallKey)

namespace {

const QDate kFrom(2026, 9, 1);
const QDate kTo(2026, 11, 20);

struct Sums {
    qint64 calls = 0, inbound = 0, reached = 0, promises = 0, yen = 0, talk = 0;
    bool operator==(const Sums&) const = default;
};

struct Row {
    QDateTime at;
    qint64 taxpayer;
    qint64 who;
};

QString keyOf(const FigureCity& city, CallKey by, const Row& row) {
    switch (by) {
        case CallKey::Weekday: return QString::number(row.at.date().dayOfWeek());
        case CallKey::Day: return row.at.date().toString(Qt::ISODate);
        case CallKey::Hour: return QString::number(row.at.time().hour());
        case CallKey::District:
            return city.districts.contains(row.taxpayer) ? city.districts.at(row.taxpayer) : QString();
        case CallKey::Operator: return city.logins.contains(row.who) ? city.logins.at(row.who) : QString();
    }
    return {};
}

bool isWithin(const QDateTime& at) {
    return at.date() >= kFrom && at.date() <= kTo;
}

/// What the figures must be, counted one by one.
std::map<QString, Sums> naive(const FigureCity& city, CallKey by,
                              const std::function<bool(const Row&)>& counts) {
    std::map<QString, Sums> sums;
    for (const FigureCity::Record& record : city.records) {
        const Row row{record.at, record.taxpayer, record.who};
        if (record.channel != QLatin1String("phone") || !isWithin(record.at) || !counts(row)) {
            continue;
        }
        Sums& sum = sums[keyOf(city, by, row)];
        sum.calls += record.isCall() ? 1 : 0;
        sum.inbound += record.isInbound() ? 1 : 0;
        sum.reached += record.isCall() && record.isWithPerson() ? 1 : 0;
    }
    for (const FigureCity::Promise& promise : city.promises) {
        const FigureCity::Record* record = city.record(promise.record);
        if (record != nullptr && record->channel == QLatin1String("phone") && isWithin(record->at) &&
            counts({record->at, record->taxpayer, record->who})) {
            Sums& sum = sums[keyOf(city, by, {record->at, record->taxpayer, record->who})];
            ++sum.promises;
            sum.yen += promise.amount;
        }
    }
    for (const FigureCity::Call& call : city.calls) {
        const Row row{call.clickedAt, call.taxpayer, call.who};
        if (call.talkSeconds > 0 && isWithin(call.clickedAt) && counts(row)) {
            sums[keyOf(city, by, row)].talk += call.talkSeconds;
        }
    }
    return sums;
}

std::map<QString, Sums> sumsOf(const std::vector<CallFigures>& figures) {
    std::map<QString, Sums> sums;
    for (const CallFigures& each : figures) {
        sums[each.key] = {each.calls,    each.inbound,           each.reached,
                          each.promises, each.promised.amount(), each.talkSeconds};
    }
    return sums;
}

std::set<QString> keysThatDiffer(const std::map<QString, Sums>& a, const std::map<QString, Sums>& b) {
    std::set<QString> differing;
    for (const auto& [key, sum] : a) {
        if (!b.contains(key) || b.at(key) != sum) {
            differing.insert(key);
        }
    }
    for (const auto& [key, sum] : b) {
        if (!a.contains(key)) {
            differing.insert(key);
        }
    }
    return differing;
}

QString joined(const std::set<QString>& keys) {
    return QStringList(keys.begin(), keys.end()).join(u',');
}

}  // namespace

/// @brief Calls by every key against a loop over the records.
class CallFiguresTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { KdfCost::setStandard(KdfCost::least()); }

    void everyKey_data() {
        QTest::addColumn<QString>("backend");
        QTest::addColumn<CallKey>("by");
        for (const QString& backend : TempStore::backendNames()) {
            const std::map<const char*, CallKey> keys{{"weekday", CallKey::Weekday},
                                                      {"day", CallKey::Day},
                                                      {"hour", CallKey::Hour},
                                                      {"district", CallKey::District},
                                                      {"operator", CallKey::Operator}};
            for (const auto& [name, key] : keys) {
                QTest::addRow("%s, %s", qPrintable(backend), name) << backend << key;
            }
        }
    }
    void everyKey() {
        FIGURE_CITY(city);
        QFETCH(CallKey, by);
        const auto scope =
            FigureScope::open(city.session(), {.campaign = city.campaign, .from = kFrom, .to = kTo});
        VERIFY_RESULT(scope);
        const auto figures = callFigures(*scope, by);
        VERIFY_RESULT(figures);
        const auto expected = naive(city, by, [](const Row&) { return true; });
        QVERIFY(expected.size() > 1);
        QCOMPARE(joined(keysThatDiffer(sumsOf(*figures), expected)), QString());
    }

    void ofOnePerson_data() { TempStore::backends(); }
    void ofOnePerson() {
        FIGURE_CITY(city);
        std::map<qint64, int> records;
        for (const FigureCity::Record& record : city.records) {
            records[record.who] += isWithin(record.at) ? 1 : 0;
        }
        const auto busiest = std::max_element(
            records.begin(), records.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
        QVERIFY(busiest->second > 0);
        const qint64 who = busiest->first;
        const auto scope = FigureScope::open(
            city.session(), {.campaign = city.campaign, .from = kFrom, .to = kTo, .who = OperatorId{who}});
        VERIFY_RESULT(scope);
        const auto figures = callFigures(*scope, CallKey::Hour);
        VERIFY_RESULT(figures);
        QCOMPARE(
            joined(keysThatDiffer(sumsOf(*figures), naive(city, CallKey::Hour,
                                                          [&](const Row& row) { return row.who == who; }))),
            QString());
    }

    void ofSomeCases_data() { TempStore::backends(); }
    void ofSomeCases() {
        FIGURE_CITY(city);
        std::map<qint64, qint64> owed;
        for (const FigureCity::Receivable& each : city.receivables) {
            owed[each.taxpayer] +=
                each.due < QDate(2026, 11, 20) && each.outstanding() > 0 ? each.outstanding() : 0;
        }
        const auto condition = parseCaseCondition(QStringLiteral("outstanding >= 100000"));
        VERIFY_RESULT(condition);
        const auto scope = FigureScope::open(
            city.session(), {.campaign = city.campaign, .from = kFrom, .to = kTo, .condition = *condition});
        VERIFY_RESULT(scope);
        const auto figures = callFigures(*scope, CallKey::Weekday);
        VERIFY_RESULT(figures);
        const auto expected =
            naive(city, CallKey::Weekday, [&](const Row& row) { return owed[row.taxpayer] >= 100'000; });
        QVERIFY(!expected.empty());
        QCOMPARE(joined(keysThatDiffer(sumsOf(*figures), expected)), QString());
    }

    void ofAListGroupAndTaxItem_data() { TempStore::backends(); }
    void ofAListGroupAndTaxItem() {
        FIGURE_CITY(city);
        const auto ids = [&](const char* sql) {
            std::set<qint64> found;
            const auto rows =
                selectAll(city.db(), QLatin1String(sql), {}, [](Statement& row) { return row.integer(0); });
            if (rows) {
                found.insert(rows->begin(), rows->end());
            }
            return found;
        };
        const std::set<qint64> lists = ids("select call_list_id from call_list order by cases desc");
        QVERIFY(!lists.empty());
        const CallListId list{*lists.begin()};
        const std::set<qint64> listed =
            ids(qPrintable(QStringLiteral("select taxpayer_id from call_list_case where call_list_id = %1")
                               .arg(list.value)));
        const std::set<qint64> groups = ids("select group_id from app_group_member");
        QVERIFY(!groups.empty());
        const GroupId group{*groups.begin()};
        const std::set<qint64> members = ids(qPrintable(
            QStringLiteral("select operator_id from app_group_member where group_id = %1").arg(group.value)));
        std::set<qint64> withClaim;
        for (const FigureCity::Receivable& each : city.receivables) {
            if (each.taxItem == city.receivables.front().taxItem) {
                withClaim.insert(each.taxpayer);
            }
        }
        FigureQuestion question{.campaign = city.campaign, .from = kFrom, .to = kTo};
        const auto check = [&](const FigureQuestion& asked, const std::function<bool(const Row&)>& counts) {
            const auto scope = FigureScope::open(city.session(), asked);
            VERIFY_RESULT(scope);
            const auto figures = callFigures(*scope, CallKey::Hour);
            VERIFY_RESULT(figures);
            QCOMPARE(joined(keysThatDiffer(sumsOf(*figures), naive(city, CallKey::Hour, counts))), QString());
        };
        question.list = list;
        check(question, [&](const Row& row) { return listed.contains(row.taxpayer); });
        question.list.reset();
        question.group = group;
        check(question, [&](const Row& row) { return members.contains(row.who); });
        question.group.reset();
        question.taxItem = city.receivables.front().taxItem;
        check(question, [&](const Row& row) { return withClaim.contains(row.taxpayer); });
    }

    void heatMapAddsUp_data() { TempStore::backends(); }
    void heatMapAddsUp() {
        FIGURE_CITY(city);
        const auto scope =
            FigureScope::open(city.session(), {.campaign = city.campaign, .from = kFrom, .to = kTo});
        VERIFY_RESULT(scope);
        const auto activity = callActivity(*scope, CallKey::Weekday);
        VERIFY_RESULT(activity);
        std::map<std::pair<int, int>, std::pair<qint64, qint64>> expected;
        for (const FigureCity::Record& record : city.records) {
            if (record.isCall() && isWithin(record.at)) {
                auto& field = expected[{record.at.date().dayOfWeek(), record.at.time().hour()}];
                ++field.first;
                field.second += record.isWithPerson() ? 1 : 0;
            }
        }
        QCOMPARE(activity->hours.size(), expected.size());
        for (const CallHour& each : activity->hours) {
            QCOMPARE(std::pair(each.calls, each.reached), (expected[{each.weekday, each.hour}]));
        }
    }

    /// What was recorded, corrected or taken back later counts for nothing on an earlier date.
    void asOfAnEarlierDate_data() { TempStore::backends(); }
    void asOfAnEarlierDate() {
        FIGURE_CITY(city);
        const AsOfClock then(QDate(2026, 10, 15));
        const auto session = signIn(city.store().location(), TempStore::user(), TempStore::password(), then,
                                    QStringLiteral("test"));
        VERIFY_RESULT(session);
        const auto scope =
            FigureScope::open(**session, {.campaign = city.campaign, .from = kFrom, .to = kTo});
        VERIFY_RESULT(scope);
        const auto figures = callFigures(*scope, CallKey::Day);
        VERIFY_RESULT(figures);
        struct Told {
            qint64 id, corrects;
            QDate knownOn;
            QDateTime at;
            bool isCall;
        };
        const auto told =
            selectAll(city.db(),
                      QStringLiteral("select negotiation_id, corrects, known_on, happened_at, direction, "
                                     "channel from negotiation"),
                      {}, [](Statement& row) {
                          return Told{row.integer(0), row.integer(1), row.date(2), toTokyo(row.moment(3)),
                                      row.text(4) == QLatin1String("outbound") &&
                                          row.text(5) == QLatin1String("phone")};
                      });
        VERIFY_RESULT(told);
        std::set<qint64> gone;
        for (const Told& each : *told) {
            if (each.corrects > 0 && each.knownOn <= then.today()) {
                gone.insert(each.corrects);
            }
        }
        const auto withdrawn = selectAll(
            city.db(), QStringLiteral("select negotiation_id, known_on from negotiation_withdrawal"), {},
            [](Statement& row) { return std::pair(row.integer(0), row.date(1)); });
        VERIFY_RESULT(withdrawn);
        for (const auto& [id, knownOn] : *withdrawn) {
            if (knownOn <= then.today()) {
                gone.insert(id);
            }
        }
        std::map<QString, qint64> expected;
        for (const Told& each : *told) {
            if (each.isCall && isWithin(each.at) && each.knownOn <= then.today() && !gone.contains(each.id)) {
                ++expected[each.at.date().toString(Qt::ISODate)];
            }
        }
        std::map<QString, qint64> counted;
        for (const CallFigures& each : *figures) {
            if (each.calls > 0) {
                counted[each.key] = each.calls;
            }
        }
        QVERIFY(!expected.empty());
        QVERIFY(counted == expected);
        const auto now =
            FigureScope::open(city.session(), {.campaign = city.campaign, .from = kFrom, .to = kTo});
        VERIFY_RESULT(now);
        const auto today = callFigures(*now, CallKey::Day);
        VERIFY_RESULT(today);
        QVERIFY(today->size() > figures->size());
    }

    void dataVersionNamesTheNewest_data() { TempStore::backends(); }
    void dataVersionNamesTheNewest() {
        FIGURE_CITY(city);
        const auto version = dataVersionOf(city.db(), {});
        VERIFY_RESULT(version);
        const auto batch = city.db().selectInteger(QStringLiteral("select max(batch_id) from import_batch"));
        const auto letter = city.db().selectInteger(QStringLiteral("select max(dispatch_id) from dispatch"));
        QCOMPARE(*version,
                 QStringLiteral("B%1/N%2/D%3").arg(*batch).arg(city.records.back().id).arg(*letter));
    }

    void refusesAPeriodThatIsNone() {
        FigureCity& city = m_cities.of(QStringLiteral("sqlite"));
        QVERIFY2(city.isReady(), qPrintable(city.problem()));
        for (const auto& [from, to] :
             {std::pair(kTo, kFrom), std::pair(QDate(), kTo), std::pair(kFrom, QDate())}) {
            const auto scope =
                FigureScope::open(city.session(), {.campaign = city.campaign, .from = from, .to = to});
            QVERIFY(!scope && scope.error().code == ErrorCode::Usage);
        }
    }

private:
    FigureCities m_cities;
};

QTEST_GUILESS_MAIN(CallFiguresTest)
#include "call_figures_test.moc"
