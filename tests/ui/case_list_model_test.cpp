#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include "core/base/offset_moment.h"
#include "core/eligibility/eligibility.h"
#include "ui/list/case_list_model.h"

using namespace saikoku;
using namespace saikoku::ui;

namespace {

/// Rows made on demand, and how often pages were asked for.
struct FakePages {
    int asked = 0;
    bool fails = false;

    Result<QList<CaseSummary>> operator()(const QList<TaxpayerId>& ids) {
        ++asked;
        if (fails) {
            return fail(ErrorCode::Connection, QStringLiteral("the line is down"));
        }
        QList<CaseSummary> rows;
        for (const TaxpayerId id : ids) {
            CaseSummary row;
            row.taxpayer = id;
            row.number = QString::number(id.value);
            row.name = QStringLiteral("n%1").arg(id.value);
            row.outstanding = Yen(id.value * 1000);
            rows.append(row);
        }
        return rows;
    }
};

CaseSelection selectionOf(int count) {
    CaseSelection selection;
    for (int i = 1; i <= count; ++i) {
        selection.cases.append(TaxpayerId{i});
    }
    return selection;
}

}  // namespace

class CaseListModelTest : public QObject {
    Q_OBJECT

    FakePages m_pages;
    CasePageSource source() {
        m_pages = {};
        return [this](const QList<TaxpayerId>& ids) { return m_pages(ids); };
    }
    static int columnOf(const CaseListModel& model, const QString& key) {
        for (int i = 0; i < model.columns().size(); ++i) {
            if (model.columns().at(i).key == key) {
                return i;
            }
        }
        return -1;
    }

private Q_SLOTS:
    void keepsTheModelsPromises() {
        CaseListModel model(source());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.show(selectionOf(450), {});
        model.show(selectionOf(0), {});
        model.show(selectionOf(3), {});
        model.setColumns(caseColumns().mid(0, 4));
        model.reload(TaxpayerId{2});
    }

    void loadsOnlyWhatIsLookedAt() {
        CaseListModel model(source());
        model.show(selectionOf(200'000), {});
        QCOMPARE(model.rowCount(), 200'000);
        QCOMPARE(m_pages.asked, 0);
        const int name = columnOf(model, QStringLiteral("name"));
        QCOMPARE(model.index(0, name).data().toString(), QStringLiteral("n1"));
        QCOMPARE(model.index(CaseListModel::kPageRows - 1, name).data().toString(), QStringLiteral("n%1").arg(CaseListModel::kPageRows));
        QCOMPARE(m_pages.asked, 1);
        QCOMPARE(model.index(199'999, name).data().toString(), QStringLiteral("n200000"));
        QCOMPARE(m_pages.asked, 2);
        for (int row = 0; row < 200'000; row += CaseListModel::kPageRows) {
            model.index(row, name).data();
        }
        // Pages seen long ago are let go and read again.
        const int before = m_pages.asked;
        QCOMPARE(model.index(0, name).data().toString(), QStringLiteral("n1"));
        QCOMPARE(m_pages.asked, before + 1);
    }

    void growsFromItsFirstCases() {
        CaseListModel model(source());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.showFirst(selectionOf(70).cases, {});
        QVERIFY(!model.isWhole());
        const int name = columnOf(model, QStringLiteral("name"));
        QCOMPARE(model.index(69, name).data().toString(), QStringLiteral("n70"));  // of a page cut short
        QVERIFY(model.showRest(selectionOf(1000)));
        QVERIFY(model.isWhole());
        QCOMPARE(model.rowCount(), 1000);
        QCOMPARE(reset.size(), 1);
        QCOMPARE(model.index(80, name).data().toString(), QStringLiteral("n81"));
        // the same cases and no more
        model.showFirst(selectionOf(70).cases, {});
        QVERIFY(model.showRest(selectionOf(70)));
        QCOMPARE(model.rowCount(), 70);
    }

    /// Another seat recorded between the two readings.
    void beginsAnewWhenTheFirstCasesAreOthers() {
        CaseListModel model(source());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        for (const int count : {5, 70, 1000}) {
            model.showFirst(selectionOf(70).cases, {});
            CaseSelection others = selectionOf(count + 1);
            others.cases.removeFirst();
            QVERIFY(!model.showRest(others));
            QVERIFY(model.isWhole());
            QCOMPARE(model.rowCount(), count);
            QCOMPARE(model.caseAt(0), TaxpayerId{2});
        }
    }

    void readsAChangedCaseAgain() {
        CaseListModel model(source());
        model.show(selectionOf(10), {});
        model.index(0, 0).data();
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.reload(TaxpayerId{5});
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.at(0).at(0).toModelIndex().row(), 4);
        model.index(4, 0).data();
        QCOMPARE(m_pages.asked, 2);
        model.reload(TaxpayerId{99});
        QCOMPARE(changed.size(), 1);
    }

    void tellsOnceAboutALostLine() {
        CaseListModel model(source());
        QSignalSpy failed(&model, &CaseListModel::pageFailed);
        model.show(selectionOf(1000), {});
        const int name = columnOf(model, QStringLiteral("name"));
        m_pages.fails = true;
        QCOMPARE(model.index(0, name).data().toString(), QStringLiteral("…"));
        model.index(500, name).data();
        QCOMPARE(failed.size(), 1);
        QCOMPARE(m_pages.asked, 1);
        m_pages.fails = false;
        model.show(selectionOf(1000), {});
        QVERIFY(model.index(0, name).data().toString() != QStringLiteral("…"));
    }

    void showsWhoMayBeCalledOnceItIsKnown() {
        CaseListModel model(source());
        QSignalSpy missing(&model, &CaseListModel::eligibilityMissing);
        model.show(selectionOf(300), {{}, QDate(2026, 11, 20)});
        const int column = columnOf(model, QStringLiteral("callable"));
        QVERIFY(!model.lacksEligibility(0));  // nothing was looked at
        QCOMPARE(model.index(1, column).data().toString(), QStringLiteral("…"));
        QCOMPARE(missing.size(), 1);
        QVERIFY(model.lacksEligibility(0) && !model.lacksEligibility(1));
        QHash<TaxpayerId, Eligibility> answers;
        for (const TaxpayerId id : model.casesOfPage(0)) {
            answers[id].callable = true;
        }
        const QDateTime until = momentAt(QDate(2026, 11, 21), QTime(0, 0), 0);
        answers[TaxpayerId{2}].reasons = {{QStringLiteral("retry_gap"), QStringLiteral("Wait."), until, QStringLiteral("08000000001")},
                                          {QStringLiteral("hold"), QStringLiteral("Held."), std::nullopt, {}}};
        model.setEligibility(0, answers);
        QVERIFY(!model.lacksEligibility(0));
        QVERIFY(model.index(0, column).data().toString().startsWith(QStringLiteral("● ")));
        const QString cell = model.index(1, column).data().toString();
        QVERIFY2(cell == QStringLiteral("▲ ") + eligibilityReasonLabel(QStringLiteral("hold")), qPrintable(cell));
        const QString why = model.index(1, column).data(Qt::ToolTipRole).toString();
        QVERIFY2(why.contains(QStringLiteral("Wait.")) && why.contains(QStringLiteral("Held.")) &&
                     !why.contains(QStringLiteral("0000")),
                 qPrintable(why));
        missing.clear();
        model.index(0, column).data();
        QCOMPARE(missing.size(), 0);
        // later it is asked anew, and what was known stays on screen until then
        model.askEligibilityAgain();
        QCOMPARE(missing.size(), 1);
        QVERIFY(model.lacksEligibility(0));
        QVERIFY(model.index(0, column).data().toString().startsWith(QStringLiteral("● ")));
        // a changed case's page knows nothing
        model.reload(TaxpayerId{1});
        QCOMPARE(model.index(0, column).data().toString(), QStringLiteral("…"));
    }

    /// A seat keeps its columns by these keys.
    void columnsKeepTheirKeysAndPlaces() {
        QStringList keys;
        for (const CaseColumn& column : caseColumns()) {
            keys.append(column.key);
        }
        QCOMPARE(keys.join(u' '), QStringLiteral("callable status name kana outstanding oldest_due open_count tax_items phone last_contact callback "
                                                 "promise_date promise_amount hold label called_back district operator number"));
    }

    void aNewFieldIsAColumn() {
        static constexpr CaseFieldDescriptor kPoints{.key = "points",
                                                     .label = "Points",
                                                     .kind = FieldKind::Yen,
                                                     .value = [](const CaseSummary& row) -> QVariant { return row.outstanding.amount() / 10; }};
        const CaseFieldGuest guest(kPoints);
        CaseListModel model(source());
        model.show(selectionOf(1), {});
        const int points = columnOf(model, QStringLiteral("points"));
        QCOMPARE(points, model.columnCount() - 1);
        QCOMPARE(model.headerData(points, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("Points"));
        QCOMPARE(model.index(0, points).data().toString(), QStringLiteral("100"));
        QVERIFY(model.index(0, points).data(Qt::TextAlignmentRole).value<Qt::Alignment>().testFlag(Qt::AlignRight));
        QVERIFY(model.columns().at(points).field == CaseField(kPoints));
    }

    void alignsNumbersRight() {
        CaseListModel model(source());
        model.show(selectionOf(1), {});
        const int yen = columnOf(model, QStringLiteral("outstanding"));
        QCOMPARE(model.index(0, yen).data().toString(), QStringLiteral("1,000"));
        QVERIFY(model.index(0, yen).data(Qt::TextAlignmentRole).value<Qt::Alignment>().testFlag(Qt::AlignRight));
        const int status = columnOf(model, QStringLiteral("status"));
        QVERIFY(model.index(0, status).data().toString().startsWith(QStringLiteral("― ")));
    }
};

QTEST_MAIN(CaseListModelTest)
#include "case_list_model_test.moc"
