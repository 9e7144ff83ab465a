#include <QTest>

#include <map>
#include <set>

#include "core/cases/case_file.h"
#include "core/figures/figure_scope_repository.h"
#include "core/figures/promise_figures.h"
#include "core/figures/reason_figures_repository.h"
#include "tests/support/figure_city.h"

using namespace saikoku;
using test::FigureCities;
using test::FigureCity;

namespace {

const QDate kFrom(2026, 4, 1);
const QDate kTo(2026, 11, 30);
const QDate kToday(2026, 11, 20);

}  // namespace

/// @brief Promises due and reasons given, against the cases' own files and a loop over the records.
class PromiseFiguresTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { KdfCost::setStandard(KdfCost::least()); }

    void promisesStandAsOnTheirCase_data() { TempStore::backends(); }
    void promisesStandAsOnTheirCase() {
        FIGURE_CITY(city);
        const auto scope =
            FigureScope::open(city.session(), {.campaign = city.campaign, .from = kFrom, .to = kTo});
        VERIFY_RESULT(scope);
        const auto due = duePromises(city.session(), *scope);
        VERIFY_RESULT(due);
        std::map<qint64, FigureCity::Promise> expected;
        for (const FigureCity::Promise& promise : city.promises) {
            if (promise.due >= kFrom && promise.due <= kTo && city.record(promise.record) != nullptr) {
                expected[promise.id] = promise;
            }
        }
        QVERIFY(expected.size() > 5);
        QCOMPARE(due->size(), expected.size());
        std::map<qint64, CaseFile> files;
        for (const DuePromise& each : *due) {
            QVERIFY(expected.contains(each.promise.id.value));
            const FigureCity::Promise& made = expected.at(each.promise.id.value);
            QCOMPARE(each.promise.amount.amount(), made.amount);
            QCOMPARE(each.promise.due, made.due);
            QCOMPARE(each.promise.who.value, city.record(made.record)->who);
            if (!files.contains(made.taxpayer)) {
                auto file = openCase(city.session(), TaxpayerId{made.taxpayer}, city.campaign);
                VERIFY_RESULT(file);
                files.emplace(made.taxpayer, *std::move(file));
            }
            const auto& onFile = files.at(made.taxpayer).promises;
            const auto same = std::find_if(onFile.begin(), onFile.end(), [&](const PromiseOnFile& one) {
                return one.promise.id == each.promise.id;
            });
            QVERIFY(same != onFile.end());
            QCOMPARE(codeOf(each.state), codeOf(same->state));
        }
    }

    /// A promise that is kept got its sum of receipts dated on or after its day; of one whose receivables got
    /// nothing since, nothing came in.
    void keptOnesWerePaid_data() { TempStore::backends(); }
    void keptOnesWerePaid() {
        FIGURE_CITY(city);
        const auto scope =
            FigureScope::open(city.session(), {.campaign = city.campaign, .from = kFrom, .to = kTo});
        VERIFY_RESULT(scope);
        const auto due = duePromises(city.session(), *scope);
        VERIFY_RESULT(due);
        std::map<qint64, QDate> madeOn;
        for (const FigureCity::Promise& promise : city.promises) {
            if (const FigureCity::Record* record = city.record(promise.record)) {
                madeOn[promise.id] = record->at.date();
            }
        }
        int kept = 0;
        for (const DuePromise& each : *due) {
            qint64 since = 0;
            for (const FigureCity::Receipt& receipt : city.receipts) {
                since += receipt.taxpayer == each.promise.taxpayer.value &&
                                 receipt.on >= madeOn.at(each.promise.id.value) && receipt.on <= kToday
                             ? receipt.amount
                             : 0;
            }
            QVERIFY(each.received.amount() <= since);
            kept += each.state == PromiseState::Kept ? 1 : 0;
            QCOMPARE(each.state == PromiseState::Kept, each.received >= each.promise.amount);
        }
        QVERIFY(kept > 0);
    }

    void reasonsOfTheLastRecord_data() { TempStore::backends(); }
    void reasonsOfTheLastRecord() {
        FIGURE_CITY(city);
        const auto scope =
            FigureScope::open(city.session(), {.campaign = city.campaign, .from = kFrom, .to = kTo});
        VERIFY_RESULT(scope);
        const auto figures = reasonFigures(*scope, false, kToday);
        VERIFY_RESULT(figures);
        const auto byItem = reasonFigures(*scope, true, kToday);
        VERIFY_RESULT(byItem);
        std::map<qint64, const FigureCity::Record*> last;
        for (const FigureCity::Record& record : city.records) {
            if (!record.reason.isEmpty() && record.at.date() >= kFrom && record.at.date() <= kTo) {
                const FigureCity::Record*& newest = last[record.taxpayer];
                newest = newest == nullptr || record.at >= newest->at ? &record : newest;
            }
        }
        std::map<QString, std::pair<qint64, qint64>> expected;
        std::map<std::pair<QString, QString>, std::pair<std::set<qint64>, qint64>> expectedByItem;
        for (const auto& [taxpayer, record] : last) {
            ++expected[record->reason].first;
            bool owes = false;
            for (const FigureCity::Receivable& claim : city.receivables) {
                if (claim.taxpayer == taxpayer && claim.due < kToday && claim.outstanding() > 0) {
                    owes = true;
                    expected[record->reason].second += claim.outstanding();
                    auto& field = expectedByItem[{record->reason, claim.taxItem}];
                    field.first.insert(taxpayer);
                    field.second += claim.outstanding();
                }
            }
            if (!owes) {
                expectedByItem[{record->reason, QString()}].first.insert(taxpayer);
            }
        }
        QVERIFY(expected.size() > 2);
        QCOMPARE(figures->size(), expected.size());
        for (const ReasonFigures& each : *figures) {
            QCOMPARE(std::pair(each.cases, each.yen.amount()), expected[each.reason]);
        }
        QCOMPARE(byItem->size(), expectedByItem.size());
        for (const ReasonFigures& each : *byItem) {
            const auto& field = expectedByItem[{each.reason, each.taxItem}];
            QCOMPARE(each.cases, qint64(field.first.size()));
            QCOMPARE(each.yen.amount(), field.second);
        }
    }

private:
    FigureCities m_cities;
};

QTEST_GUILESS_MAIN(PromiseFiguresTest)
#include "promise_figures_test.moc"
