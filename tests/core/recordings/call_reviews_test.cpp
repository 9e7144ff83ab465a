// Lots and reviews on both stores: who may, who sees what, what takes the place of what.

#include "core/recordings/call_reviews.h"

#include <QTest>

#include <algorithm>

#include "core/store/database.h"
#include "core/work/call_recorder.h"
#include "tests/support/call_city.h"
#include "tests/support/temp_store.h"

using namespace saikoku;
using namespace saikoku::test;

namespace {

constexpr CampaignId kTax{1};
constexpr CampaignId kHealth{2};

struct Office {
    TempStore store;
    std::vector<std::unique_ptr<Session>> callers;
    std::unique_ptr<Session> manager;
    std::unique_ptr<Session> supervisor;
    QString problem;

    explicit Office(const QString& backend, int people = 3) : store(backend) {
        if (!store.isReady()) {
            problem = store.problem();
            return;
        }
        const auto made = [&]() -> Result<void> {
            SAIKOKU_TRY(buildCallCity(store.session()));
            for (int i = 0; i < people; ++i) {
                SAIKOKU_TRY_ASSIGN(auto caller, store.signInAs(Role::Caller));
                callers.push_back(std::move(caller));
            }
            SAIKOKU_TRY_ASSIGN(manager, store.signInAs(Role::ContractorManager));
            SAIKOKU_TRY_ASSIGN(supervisor, store.signInAs(Role::Supervisor));
            return {};
        }();
        problem = made ? QString() : made.error().message;
    }

    Result<NegotiationId> spoke(Session& who, int place, ResultCode result = ResultCode::Reached) {
        CallEntry entry;
        entry.campaign = kTax;
        entry.taxpayer = callCityCase(place);
        entry.result = result;
        return recordCall(who, entry);
    }

    Result<ReviewEntry> sheet(NegotiationId record, int points) {
        SAIKOKU_TRY_ASSIGN(const auto rules, manager->rules<CallReviewRules>());
        ReviewEntry entry;
        entry.record = record;
        entry.sheet = ReviewSheet::of(*rules);
        for (ReviewSheet::Line& line : entry.sheet.lines) {
            line.points = points;
        }
        return entry;
    }

    ReviewOrder month() const { return {QDate(2026, 11, 1), QDate(2026, 11, 30), 2, QStringLiteral("seed")}; }

    qint64 count(const char* what) {
        return store.db()
            .selectInteger(QStringLiteral("select count(*) from %1").arg(QLatin1String(what)))
            .value_or(-1);
    }
};

}  // namespace

#define OFFICE(NAME)                          \
    QFETCH(QString, backend);                 \
    Office NAME(backend);                     \
    if (NAME.store.isMissing()) {             \
        QSKIP("PostgreSQL is not installed"); \
    }                                         \
    QVERIFY2(NAME.problem.isEmpty(), qPrintable(NAME.problem))

class CallReviewsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aLotIsDrawnAndDrawnAgain_data() { TempStore::backends(); }
    void aLotIsDrawnAndDrawnAgain() {
        OFFICE(office);
        for (const auto& caller : office.callers) {
            for (int place = 1; place <= 5; ++place) {
                VERIFY_RESULT(office.spoke(*caller, place));
            }
            VERIFY_RESULT(office.spoke(*caller, 7, ResultCode::NoAnswer));  // nothing to judge
        }
        VERIFY_RESULT(office.spoke(*office.manager, 6));
        const auto lot = drawReviewSample(*office.manager, kTax, office.month());
        VERIFY_RESULT(lot);
        QCOMPARE(lot->calls, 6);  // two of each; none of one's own
        QCOMPARE(lot->seed, QStringLiteral("seed"));
        const auto items = reviewItems(*office.manager, kTax, lot->id);
        VERIFY_RESULT(items);
        QCOMPARE(items->size(), 6);
        QVERIFY(std::none_of(items->begin(), items->end(), [&](const ReviewItem& item) {
            return item.person == office.manager->actor().id;
        }));
        QVERIFY(std::all_of(items->begin(), items->end(), [](const ReviewItem& item) {
            return item.result == ResultCode::Reached && !item.row.number.isEmpty();
        }));
        const auto again = drawReviewSample(*office.manager, kTax, office.month());
        VERIFY_RESULT(again);
        const auto same = reviewItems(*office.manager, kTax, again->id);
        VERIFY_RESULT(same);
        for (qsizetype i = 0; i < items->size(); ++i) {
            QCOMPARE(same->at(i).record, items->at(i).record);
        }
        QCOMPARE(reviewSamples(*office.manager, kTax)->size(), 2);
        QCOMPARE(office.count("access_log where operation = 'review.draw'"), 2);
        QVERIFY(reviewSamples(*office.manager, kHealth)->isEmpty());
        QVERIFY(reviewItems(*office.manager, kHealth, lot->id)->isEmpty());
        ReviewOrder made = office.month();
        made.seed.clear();
        made.perPerson = 0;
        const auto unnamed = drawReviewSample(*office.manager, kTax, made);
        VERIFY_RESULT(unnamed);
        QVERIFY(!unnamed->seed.isEmpty());
        QCOMPARE(unnamed->perPerson, 3);
        QCOMPARE(unnamed->calls, 9);
    }

    void lotsRefused_data() { TempStore::backends(); }
    void lotsRefused() {
        OFFICE(office);
        QCOMPARE(drawReviewSample(*office.callers.front(), kTax, office.month()).error().code,
                 ErrorCode::Permission);
        QCOMPARE(drawReviewSample(*office.manager, kTax, office.month()).error().code, ErrorCode::NotFound);
        ReviewOrder order = office.month();
        std::swap(order.from, order.to);
        QCOMPARE(drawReviewSample(*office.manager, kTax, order).error().code, ErrorCode::BadInput);
        order = {QDate(2027, 1, 1), QDate(2027, 1, 31), 1, {}};
        QCOMPARE(drawReviewSample(*office.manager, kTax, order).error().code, ErrorCode::BadInput);
        QCOMPARE(office.count("call_review_sample"), 0);
    }

    void thePersonAndTheReviewerSeeIt_data() { TempStore::backends(); }
    void thePersonAndTheReviewerSeeIt() {
        OFFICE(office);
        const auto record = office.spoke(*office.callers[0], 1);
        VERIFY_RESULT(record);
        auto entry = office.sheet(*record, 3);
        VERIFY_RESULT(entry);
        entry->remark = QStringLiteral("復唱がとても丁寧でした");
        const auto review = reviewCall(*office.manager, kTax, *entry);
        VERIFY_RESULT(review);
        QCOMPARE(review->score, 750);
        const auto own = ownReviews(*office.callers[0], kTax);
        VERIFY_RESULT(own);
        QCOMPARE(own->size(), 1);
        QCOMPARE(own->constFirst().remark, entry->remark);
        QCOMPARE(own->constFirst().sheet, entry->sheet);
        QVERIFY(ownReviews(*office.callers[1], kTax)->isEmpty());
        QVERIFY(ownReviews(*office.callers[0], kHealth)->isEmpty());
        QCOMPARE(reviewsGiven(*office.manager, kTax)->size(), 1);
        QVERIFY(reviewsGiven(*office.supervisor, kTax)->isEmpty());
        QCOMPARE(reviewsGiven(*office.callers[0], kTax).error().code, ErrorCode::Permission);
        // another manager is told that it is done, not how
        const auto lot = drawReviewSample(*office.supervisor, kTax, office.month());
        VERIFY_RESULT(lot);
        const auto items = reviewItems(*office.supervisor, kTax, lot->id);
        VERIFY_RESULT(items);
        QVERIFY(items->constFirst().isReviewed);
        QVERIFY(!items->constFirst().mine);
        const auto log = office.count("access_log where operation = 'review.add' and detail like '%75%'");
        QCOMPARE(log, 0);  // no score there
    }

    void aCorrectionTakesItsPlace_data() { TempStore::backends(); }
    void aCorrectionTakesItsPlace() {
        OFFICE(office);
        const auto record = office.spoke(*office.callers[0], 1);
        VERIFY_RESULT(record);
        const auto first = reviewCall(*office.manager, kTax, *office.sheet(*record, 1));
        VERIFY_RESULT(first);
        QCOMPARE(reviewCall(*office.manager, kTax, *office.sheet(*record, 4)).error().code,
                 ErrorCode::Exists);
        auto correction = office.sheet(*record, 4);
        VERIFY_RESULT(correction);
        correction->corrects = first->id;
        const auto second = reviewCall(*office.manager, kTax, *correction);
        VERIFY_RESULT(second);
        const auto own = ownReviews(*office.callers[0], kTax);
        QCOMPARE(own->size(), 1);
        QCOMPARE(own->constFirst().score, 1000);
        QCOMPARE(own->constFirst().corrects, first->id);
        QCOMPARE(reviewsGiven(*office.manager, kTax)->size(), 2);  // versions are kept
        QCOMPARE(reviewCall(*office.manager, kTax, *correction).error().code,
                 ErrorCode::NotFound);  // no longer the newest
        correction->corrects = second->id;
        QCOMPARE(reviewCall(*office.supervisor, kTax, *correction).error().code,
                 ErrorCode::NotFound);  // another's
    }

    /// A record that was mended stays in its lot and stays judged; it is of who spoke, whoever mended it.
    void aLotFollowsCorrections_data() { TempStore::backends(); }
    void aLotFollowsCorrections() {
        OFFICE(office);
        const auto mend = [&](Session& who, NegotiationId record, int place) {
            CallEntry entry;
            entry.campaign = kTax;
            entry.taxpayer = callCityCase(place);
            entry.result = ResultCode::Reached;
            entry.note = QStringLiteral("訂正");
            entry.corrects = record;
            return recordCall(who, entry);
        };
        const auto judged = office.spoke(*office.callers[0], 1);
        const auto drawn = office.spoke(*office.callers[1], 2);
        VERIFY_RESULT(judged);
        VERIFY_RESULT(drawn);
        const auto lot = drawReviewSample(*office.manager, kTax, office.month());
        VERIFY_RESULT(lot);
        QCOMPARE(lot->calls, 2);
        const auto first = reviewCall(*office.manager, kTax, *office.sheet(*judged, 2));
        VERIFY_RESULT(first);
        const auto once = mend(*office.callers[0], *judged, 1);
        VERIFY_RESULT(once);
        const auto twice = mend(*office.callers[2], *once, 1);  // a colleague
        const auto other = mend(*office.manager, *drawn, 2);    // who reviews
        VERIFY_RESULT(twice);
        VERIFY_RESULT(other);
        const auto items = reviewItems(*office.manager, kTax, lot->id);
        VERIFY_RESULT(items);
        QCOMPARE(items->size(), 2);
        for (const ReviewItem& item : *items) {
            const bool isJudged = item.record == *twice;
            QCOMPARE(item.record, isJudged ? *twice : *other);
            QCOMPARE(item.person, office.callers[isJudged ? 0 : 1]->actor().id);
            QCOMPARE(item.isReviewed, isJudged);
            QCOMPARE(item.mine.has_value(), isJudged);
        }
        QCOMPARE(reviewSamples(*office.manager, kTax)->constFirst().reviewed, 1);
        QCOMPARE(reviewCall(*office.manager, kTax, *office.sheet(*twice, 4)).error().code, ErrorCode::Exists);
        auto correction = office.sheet(*twice, 4);
        VERIFY_RESULT(correction);
        correction->corrects = first->id;
        VERIFY_RESULT(reviewCall(*office.manager, kTax, *correction));
        QCOMPARE(ownReviews(*office.callers[0], kTax)->size(), 1);
        VERIFY_RESULT(reviewCall(*office.manager, kTax, *office.sheet(*other, 3)));
        QCOMPARE(ownReviews(*office.callers[1], kTax)->size(), 1);
        QVERIFY(ownReviews(*office.callers[2], kTax)->isEmpty());
        QCOMPARE(reviewSamples(*office.manager, kTax)->constFirst().reviewed, 2);
    }

    void reviewsRefused_data() { TempStore::backends(); }
    void reviewsRefused() {
        OFFICE(office);
        const auto own = office.spoke(*office.manager, 1);
        const auto record = office.spoke(*office.callers[0], 2);
        VERIFY_RESULT(own);
        VERIFY_RESULT(record);
        QCOMPARE(reviewCall(*office.callers[1], kTax, *office.sheet(*record, 3)).error().code,
                 ErrorCode::Permission);
        QCOMPARE(reviewCall(*office.manager, kTax, *office.sheet(*own, 3)).error().code, ErrorCode::Rule);
        QCOMPARE(reviewCall(*office.manager, kHealth, *office.sheet(*record, 3)).error().code,
                 ErrorCode::NotFound);
        QCOMPARE(reviewCall(*office.manager, kTax, *office.sheet(NegotiationId{9999}, 3)).error().code,
                 ErrorCode::NotFound);
        QCOMPARE(reviewCall(*office.manager, kTax, *office.sheet(*record, 9)).error().code,
                 ErrorCode::BadInput);
        auto heard = office.sheet(*record, 3);
        heard->basis = ReviewBasis::Heard;
        QCOMPARE(reviewCall(*office.manager, kTax, *heard).error().code, ErrorCode::Rule);
        auto other = office.sheet(*record, 3);
        other->sheet.lines.removeLast();
        QCOMPARE(reviewCall(*office.manager, kTax, *other).error().code, ErrorCode::Rule);
        QCOMPARE(office.count("call_review"), 0);
    }

    void averagesTellOfNobody_data() { TempStore::backends(); }
    void averagesTellOfNobody() {
        OFFICE(office);
        const QDate from(2026, 11, 1);
        const QDate to(2026, 11, 30);
        int points = 1;
        for (int i = 0; i < 3; ++i) {
            const auto record = office.spoke(*office.callers[static_cast<std::size_t>(i)], i + 1);
            VERIFY_RESULT(record);
            VERIFY_RESULT(reviewCall(*office.manager, kTax, *office.sheet(*record, points)));
            const auto averages = reviewAverages(*office.supervisor, kTax, from, to);
            VERIFY_RESULT(averages);
            QCOMPARE(averages->persons, i + 1);
            QCOMPARE(averages->isTold, i == 2);
            QCOMPARE(averages->lines.isEmpty(), i != 2);
            ++points;
        }
        const auto averages = reviewAverages(*office.manager, kTax, from, to);
        QCOMPARE(averages->score, 500);  // 1, 2 and 3 of 4
        QCOMPARE(averages->lines.constFirst().tenths, 500);
        QCOMPARE(reviewAverages(*office.callers[0], kTax, from, to).error().code, ErrorCode::Permission);
        QCOMPARE(reviewAverages(*office.manager, kHealth, from, to)->reviews, 0);
    }
};

QTEST_GUILESS_MAIN(CallReviewsTest)
#include "call_reviews_test.moc"
