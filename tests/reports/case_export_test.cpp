#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QTest>

#include "core/arrears/arrears_repository.h"
#include "core/contact/campaign.h"
#include "core/store/database.h"
#include "reports/case_export.h"
#include "reports/case_list_report.h"
#include "tests/support/call_city.h"
#include "tests/support/temp_store.h"

using namespace saikoku;
using namespace saikoku::reports;

class CaseExportTest : public QObject {
    Q_OBJECT

    static CaseExport everything(Session& session) {
        CaseExport what;
        what.query.campaign = campaignId(session.db(), Campaign::Tax).value();
        what.query.sort = {{CaseField::Number, false}};
        what.heading = CsvHeading::Keys;
        return what;
    }

    static qint64 exportsOnRecord(Session& session) {
        return session.db().selectInteger(QStringLiteral("select count(*) from access_log where operation = 'export'")).value();
    }

private Q_SLOTS:
    void writesTheList_data() { TempStore::backends(); }
    void writesTheList() {
        TEMP_STORE(store);
        Session& session = store.session();
        VERIFY_RESULT(test::buildCallCity(session));
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        QCOMPARE(exportsOnRecord(session), 0);
        const auto report = exportCases(session, everything(session), buffer, [&](qint64 done, qint64) {
            // On record before the first row is written.
            return done > 0 || exportsOnRecord(session) == 1;
        });
        VERIFY_RESULT(report);
        const bool seesAll = session.may(Permission::SeeProtected);
        QCOMPARE(report->rows, test::kCallCityCases - (seesAll ? 0 : 1));
        QCOMPARE(report->leftOut, seesAll ? 0 : 1);
        const QString text = QString::fromUtf8(bytes);
        QVERIFY(text.contains(QStringLiteral("0001000001,架空 花子,カクウ ハナコ,150000,2,2025-06-30,NotContacted,01 02,01,true")));
        QVERIFY(text.contains(QStringLiteral("'=仮名 次郎")));
        QVERIFY(!text.contains(QStringLiteral("完納")));
        QCOMPARE(session.db().selectInteger(QStringLiteral("select row_count from access_log where operation = 'export'")).value(), report->rows);
    }

    /// On the screen and on paper; codes are for files.
    void namesTaxItemsInWords_data() { TempStore::backends(); }
    void namesTaxItemsInWords() {
        TEMP_STORE(store);
        Session& session = store.session();
        VERIFY_RESULT(test::buildCallCity(session));
        const auto items = ArrearsRepository(session.db()).taxItems();
        VERIFY_RESULT(items);
        reports::ReportQuestion question;
        question.query.campaign = CampaignId{1};
        question.inWords = true;
        const auto data = reports::caseListReport(session, question);
        VERIFY_RESULT(data);
        int named = 0;
        QVariantList row;
        for (auto more = data->table->next(row); more && *more; more = data->table->next(row)) {
            QStringList words;
            for (const QVariant& cell : std::as_const(row)) {
                words.append(cell.typeId() == QMetaType::QStringList ? cell.toStringList().join(u' ') : cell.toString());
            }
            named += words.join(u'|').contains(items->value(QStringLiteral("01"))) ? 1 : 0;
            QVERIFY2(!words.contains(QStringLiteral("01 02")), qPrintable(words.join(u'|')));
        }
        QVERIFY(named > 0);
    }

    void leavesProtectedPeopleOut_data() { TempStore::backends(); }
    void leavesProtectedPeopleOut() {
        TEMP_STORE(store);
        VERIFY_RESULT(test::buildCallCity(store.session()));
        for (const Role role : {Role::Supervisor, Role::Administrator}) {
            auto session = store.signInAs(role);
            VERIFY_RESULT(session);
            QByteArray bytes;
            QBuffer buffer(&bytes);
            buffer.open(QIODevice::WriteOnly);
            const auto report = exportCases(**session, everything(**session), buffer);
            if (!(*session)->may(Permission::Export)) {
                QVERIFY(!report);
                QCOMPARE(report.error().code, ErrorCode::Permission);
                continue;
            }
            VERIFY_RESULT(report);
            QCOMPARE(QString::fromUtf8(bytes).contains(QStringLiteral("試験")), (*session)->may(Permission::SeeProtected));
        }
    }

    void refusesACaller_data() { TempStore::backends(); }
    void refusesACaller() {
        TEMP_STORE(store);
        VERIFY_RESULT(test::buildCallCity(store.session()));
        auto caller = store.signInAs(Role::Caller);
        VERIFY_RESULT(caller);
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        const auto report = exportCases(**caller, everything(store.session()), buffer);
        QVERIFY(!report);
        QCOMPARE(report.error().code, ErrorCode::Permission);
        QVERIFY(bytes.isEmpty());
    }

    void aLongListIsAnExport() {
        TempStore store(QStringLiteral("sqlite"));
        QVERIFY2(store.isReady(), qPrintable(store.problem()));
        VERIFY_RESULT(test::buildCallCity(store.session()));
        const QString folder = store.location().folder() + QStringLiteral("/rules");
        QVERIFY(QDir().mkpath(folder));
        QFile rules(folder + QStringLiteral("/case_work.json"));
        QVERIFY(rules.open(QIODevice::WriteOnly));
        rules.write(R"({"title": "t", "verified": "2099-01-01", "rules": {
            "round_starts": {"value": ["04-01"], "source": "t"},
            "age_bands": {"value": [20], "source": "t"},
            "most_rows_looked_at": {"value": 3, "source": "t"}}})");
        rules.close();
        store.close();
        VERIFY_RESULT(store.open());  // which takes the file over
        const auto caller = store.signInAs(Role::Caller);
        VERIFY_RESULT(caller);
        const CaseQuery query = everything(store.session()).query;
        const auto look = selectForListing(**caller, query, 3);
        VERIFY_RESULT(look);
        QCOMPARE(look->cases.size(), 3);
        QCOMPARE(look->total, test::kCallCityCases);
        QCOMPARE(look->yen, Yen(test::kCallCityYen));
        QCOMPARE(selectForListing(**caller, query, 4).error().code, ErrorCode::Permission);
        QCOMPARE(selectForListing(**caller, query, {}).error().code, ErrorCode::Permission);
        QCOMPARE(exportsOnRecord(store.session()), 0);
        const auto all = selectForListing(store.session(), query, {});
        VERIFY_RESULT(all);
        QCOMPARE(all->cases.size(), qsizetype(test::kCallCityCases));
        QCOMPARE(exportsOnRecord(store.session()), 1);
    }

    void aCancelledFileDoesNotAppear_data() { TempStore::backends(); }
    void aCancelledFileDoesNotAppear() {
        TEMP_STORE(store);
        VERIFY_RESULT(test::buildCallCity(store.session()));
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("list.csv"));
        const auto report = exportCasesToFile(store.session(), everything(store.session()), file, [](qint64, qint64) { return false; });
        QVERIFY(!report);
        QCOMPARE(report.error().code, ErrorCode::Cancelled);
        QVERIFY(!QFile::exists(file));
        CaseExport what = everything(store.session());
        what.limit = 2;
        what.encoding = TextEncoding::Cp932;
        const auto written = exportCasesToFile(store.session(), what, file);
        VERIFY_RESULT(written);
        QCOMPARE(written->rows, 2);
        QVERIFY(written->total > 2);
        QVERIFY(QFile::exists(file));
    }
};

QTEST_GUILESS_MAIN(CaseExportTest)
#include "case_export_test.moc"
