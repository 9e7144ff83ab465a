// 通話評価 in the window, by keys: a lot is drawn, a call is judged, the person reads it.

#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>

#include "core/recordings/call_reviews.h"
#include "core/work/call_recorder.h"
#include "tests/ui/desk_fixture.h"
#include "tests/ui/when_open.h"
#include "ui/recordings/own_reviews_dialog.h"
#include "ui/recordings/review_form.h"
#include "ui/recordings/reviews_screen.h"
#include "ui/support/fact_table.h"
#include "ui/support/message_box.h"

using namespace saikoku;
using namespace saikoku::ui;
using namespace saikoku::test;

namespace {

constexpr CampaignId kTax{1};

Result<void> spoke(Session& session, int place) {
    CallEntry entry;
    entry.campaign = kTax;
    entry.taxpayer = callCityCase(place);
    entry.result = ResultCode::Reached;
    SAIKOKU_TRY(recordCall(session, entry));
    return {};
}

}  // namespace

class ReviewsScreenTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void drawnAndJudged() {
        DESK(f, false, Role::ContractorManager);
        VERIFY_RESULT(f.store.open());
        const auto caller = f.store.signInAs(Role::Caller);
        VERIFY_RESULT(caller);
        VERIFY_RESULT(spoke(**caller, 1));
        VERIFY_RESULT(spoke(**caller, 2));
        QVERIFY(f.desk->goTo(QStringLiteral("reviews")));
        QTRY_VERIFY(f.isIdle());
        auto* lots = f.find<FactTable>("reviewLots");
        QCOMPARE(lots->rowCount(), 0);
        QVERIFY(!f.find<ReviewForm>("reviewForm")->isEnabled());
        auto* seed = f.find<QLineEdit>("reviewsSeed");
        seed->setFocus();
        QTest::keyClicks(seed, QStringLiteral("lot one"));
        f.key(Qt::Key_Return);
        QTRY_COMPARE(lots->rowCount(), 1);
        auto* calls = f.find<FactTable>("reviewCalls");
        QTRY_COMPARE(calls->rowCount(), 2);
        QTRY_VERIFY(f.find<ReviewForm>("reviewForm")->isEnabled());
        const auto* store = f.find<QPushButton>("reviewStore");
        QTRY_COMPARE(store->visibleRegion().boundingRect(), store->rect());  // in sight however long the sheet is
        calls->view()->setFocus();
        f.key(Qt::Key_Return);
        auto* identity = f.find<QComboBox>("review_identity");
        QVERIFY(identity->hasFocus());
        f.key(Qt::Key_4);
        QCOMPARE(identity->currentData().toInt(), 4);
        QVERIFY2(f.find<QLabel>("reviewScore")->text().contains(QStringLiteral("100.0")),
                 qPrintable(f.find<QLabel>("reviewScore")->text()));
        // what was typed is not thrown away by leaving
        MessageBox::setNextAnswer(false);
        QVERIFY(!f.desk->goTo(QStringLiteral("board")));
        f.find<QPlainTextEdit>("reviewRemark")->setPlainText(QStringLiteral("確認が丁寧でした"));
        f.find<QPushButton>("reviewStore")->click();
        QTRY_VERIFY2(calls->cell(0, 5).contains(QStringLiteral("100.0")), qPrintable(calls->cell(0, 5)));
        const auto own = ownReviews(**caller, kTax);
        VERIFY_RESULT(own);
        QCOMPARE(own->size(), 1);
        QCOMPARE(own->constFirst().remark, QStringLiteral("確認が丁寧でした"));
        // again: in its place
        QTRY_VERIFY(f.isIdle());
        f.find<QComboBox>("review_greeting")->setCurrentIndex(1);
        f.find<QPushButton>("reviewStore")->click();
        QTRY_COMPARE(ownReviews(**caller, kTax)->constFirst().score, 667);
        QCOMPARE(ownReviews(**caller, kTax)->size(), 1);
        MessageBox::keepExplanations();
        f.find<QPushButton>("reviewsAverages")->click();
        QVERIFY(!MessageBox::lastExplanation().contains(
            QStringLiteral("66.7")));  // of one person nothing is told
    }

    void thePersonReadsIt() {
        DESK(f, false, Role::Caller);
        QVERIFY(!f.desk->placeIds().contains(QStringLiteral("reviews")));
        Session& session = f.desk->workspace().session();
        VERIFY_RESULT(spoke(session, 1));
        {
            OwnReviewsDialog none(f.desk->workspace());
            QCOMPARE(none.findChild<FactTable*>(QStringLiteral("ownReviewsTable"))->rowCount(), 0);
        }
        VERIFY_RESULT(f.store.open());
        const auto manager = f.store.signInAs(Role::ContractorManager);
        VERIFY_RESULT(manager);
        const auto lot = drawReviewSample(**manager, kTax,
                                          {QDate(2026, 11, 1), QDate(2026, 11, 20), 1, QStringLiteral("x")});
        VERIFY_RESULT(lot);
        const auto items = reviewItems(**manager, kTax, lot->id);
        VERIFY_RESULT(items);
        const auto rules = (*manager)->rules<CallReviewRules>();
        VERIFY_RESULT(rules);
        ReviewEntry entry;
        entry.record = items->constFirst().record;
        entry.sheet = ReviewSheet::of(**rules);
        entry.sheet.lines[0].points = 3;
        entry.remark = QStringLiteral("よくできました");
        VERIFY_RESULT(reviewCall(**manager, kTax, entry));
        OwnReviewsDialog dialog(f.desk->workspace());
        QCOMPARE(dialog.findChild<FactTable*>(QStringLiteral("ownReviewsTable"))->rowCount(), 1);
        auto* sheet = dialog.findChild<FactTable*>(QStringLiteral("ownReviewSheet"));
        QCOMPARE(sheet->rowCount(), (*rules)->criteria.size());
        QVERIFY(sheet->cell(0, 1).contains(QStringLiteral("3")));
        QCOMPARE(dialog.findChild<QLabel*>(QStringLiteral("ownReviewRemark"))->text(), entry.remark);
    }
};

QTEST_MAIN(ReviewsScreenTest)
#include "reviews_screen_test.moc"
