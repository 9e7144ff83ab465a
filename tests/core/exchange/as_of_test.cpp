// A past date shows what was known then: three extracts on three dates, an undo between, and
// every date equals a store that only ever saw that much.

#include <QSet>
#include <QTest>

#include "core/cases/board.h"
#include "core/cases/case_file.h"
#include "core/cases/case_list.h"
#include "core/cases/case_refresh.h"
#include "core/cases/city_summary.h"
#include "core/contact/hold_repository.h"
#include "core/contact/campaign.h"
#include "core/exchange/import_undo.h"
#include "core/work/call_recorder.h"
#include "tests/core/exchange/extract_store_support.h"

using namespace saikoku;
using namespace saikoku::test;

namespace {

/// The person 0000000001 and the shop 0000000002 on the day of an extract.
struct Delivered {
    const char* address;        ///< of the person
    const char* phone;          ///< of the person
    int paidOfFirstTerm;        ///< by the person
    int paidByShop;
};

constexpr Delivered kFirst{"北町1番1号", "0999120001", 0, 0};
constexpr Delivered kSecond{"南町2番2号", "08000000001", 30'000, 0};  // moved, paid, has another number
constexpr Delivered kThird{"北町1番1号", "0999120001", 0, 10'000};    // the second was somebody else's

Result<BatchId> import(Session& session, const Delivered& city) {
    MiraiFiles files;
    files.taxpayers = {files.taxpayers.constFirst(),
                       QStringLiteral("0000000001,000500001,1,青木　学,ｱｵｷ ﾏﾅﾌﾞ,3360427,9990222,架空県みらい市%1,,01,港町,0,5081101")
                           .arg(QString::fromUtf8(city.address)),
                       QStringLiteral("0000000002,000500002,2,株式会社青木商店,ｱｵｷｼｮｳﾃﾝ,,9990222,架空県みらい市港町1丁目1番2号,,01,港町,0,5060829")};
    files.phones = {files.phones.constFirst(), QStringLiteral("0000000001,1,%1,1").arg(QLatin1String(city.phone)),
                    QStringLiteral("0000000002,1,0999120002,1")};
    files.receivables = {files.receivables.constFirst(),
                         QStringLiteral("0000000001,N1,01,市県民税,2026,2026,1,5080630,30000,%1,5080720").arg(city.paidOfFirstTerm),
                         QStringLiteral("0000000001,N1,01,市県民税,2026,2026,2,5080831,20000,0,5080920"),
                         QStringLiteral("0000000002,N2,01,市県民税,2026,2026,1,5080630,50000,%1,5080720").arg(city.paidByShop)};
    files.receipts = {files.receipts.constFirst()};
    if (city.paidOfFirstTerm > 0) {
        files.receipts.append(QStringLiteral("0000000001,N1,01,2026,1,5081112,%1,0,3").arg(city.paidOfFirstTerm));
    }
    if (city.paidByShop > 0) {
        files.receipts.append(QStringLiteral("0000000002,N2,01,2026,1,5081117,%1,0,3").arg(city.paidByShop));
    }
    SAIKOKU_TRY_ASSIGN(const ImportReport report, importFiles(session, files));
    if (report.hasRejects()) {
        return fail(ErrorCode::BadInput, report.rejects.constFirst().reason);
    }
    return report.batch;
}

CampaignId tax(Session& session) { return campaignId(session.db(), Campaign::Tax).value(); }

Result<TaxpayerId> caseOf(Session& session, const QString& number) {
    CaseQuery query;
    query.campaign = tax(session);
    query.condition = parseCaseCondition(QStringLiteral("number = '%1'").arg(number)).value();
    SAIKOKU_TRY_ASSIGN(const CaseSelection found, findCases(session, query));
    return found.cases.isEmpty() ? Result<TaxpayerId>(TaxpayerId()) : Result<TaxpayerId>(found.cases.constFirst());
}

/// Everything that can be told of the city, in words.
QString told(Session& session) {
    QStringList lines;
    const auto board = workflowBoard(session, tax(session), BoardDimension::District);
    if (!board) {
        return board.error().message + board.error().detail;
    }
    for (const BoardRow& row : board->rows) {
        for (const BoardCell& cell : row.cells) {
            lines.append(row.key + u' ' + QString::number(cell.cases) + u' ' + cell.yen.toString());
        }
    }
    const auto city = citySummary(session);
    if (!city) {
        return city.error().message + city.error().detail;
    }
    for (const TaxItemSummary& item : city->taxItems) {
        lines.append(QStringLiteral("%1 %2 %3 %4").arg(item.code).arg(item.openReceivables).arg(item.received.toString(), item.arrears.toString()));
    }
    lines.append(QStringLiteral("%1 of %2 with a number").arg(city->taxpayersInArrearsWithPhone).arg(city->taxpayersInArrears));
    for (const QString& number : {QStringLiteral("0000000001"), QStringLiteral("0000000002")}) {
        const TaxpayerId id = caseOf(session, number).value_or(TaxpayerId());
        const auto file = openCase(session, id, tax(session));
        if (!file) {
            lines.append(number + QStringLiteral(" unknown"));
            continue;
        }
        lines.append({number, file->taxpayer.address, codeOf(file->summary.status), file->summary.outstanding.toString(),
                      file->lateCharge.value_or(Yen(-1)).toString()});
        for (const PhoneOnFile& phone : file->phones) {
            lines.append(phone.phone.digits + u' ' + phone.marks.codes().join(u','));
        }
        for (const ReceivableOnFile& one : file->receivables) {
            lines.append(QStringLiteral("%1 %2 %3").arg(one.receivable.term).arg(one.receivable.outstanding().toString(),
                                                                               one.expires.toString(Qt::ISODate)));
        }
        for (const Receipt& receipt : file->receipts) {
            lines.append(receipt.receivedOn.toString(Qt::ISODate) + receipt.amount.toString());
        }
        for (const Negotiation& record : file->negotiations) {
            lines.append(codeOf(record.result) + record.note);
        }
        for (const PromiseOnFile& promise : file->promises) {
            lines.append(promise.promise.dueDate.toString(Qt::ISODate) + codeOf(promise.state) + promise.credited.toString());
        }
        for (const Hold& hold : file->holds) {
            lines.append(codeOf(hold.kind));
        }
        lines.append(file->callback ? file->callback->callAt.toString(Qt::ISODate) : QStringLiteral("no callback"));
    }
    return lines.join(u'\n');
}

CallEntry entryFor(Session& session, const QString& number, ResultCode result) {
    CallEntry entry;
    entry.campaign = tax(session);
    entry.taxpayer = caseOf(session, number).value();
    entry.result = result;
    entry.phoneDigits = QStringLiteral("0999120002");
    return entry;
}

/// One day's work, whatever came before.
struct Day {
    QDate date;
    Result<void> (*work)(TempStore& store);
};

BatchId g_second;
NegotiationId g_toCorrect;

Result<void> firstDay(TempStore& store) {
    SAIKOKU_TRY(import(store.session(), kFirst));
    CallEntry entry = entryFor(store.session(), QStringLiteral("0000000002"), ResultCode::NotInUse);
    entry.note = QStringLiteral("dead");
    SAIKOKU_TRY_ASSIGN(g_toCorrect, recordCall(store.session(), entry));
    return {};
}
Result<void> secondDay(TempStore& store) {
    SAIKOKU_TRY_ASSIGN(g_second, import(store.session(), kSecond));
    CallEntry entry = entryFor(store.session(), QStringLiteral("0000000002"), ResultCode::Reached);
    entry.promise = PromiseEntry{QDate(2026, 11, 17), Yen(10'000), PaymentMethod::Store};
    SAIKOKU_TRY(recordCall(store.session(), entry));
    return {};
}
Result<void> thirdDay(TempStore& store) {
    SAIKOKU_TRY(undoImport(store.session(), g_second));
    CallEntry entry = entryFor(store.session(), QStringLiteral("0000000002"), ResultCode::NoAnswer);
    entry.corrects = g_toCorrect;
    entry.note = QStringLiteral("it only rang");
    SAIKOKU_TRY(recordCall(store.session(), entry));
    return {};
}
Result<void> fourthDay(TempStore& store) {
    SAIKOKU_TRY(import(store.session(), kThird));
    Session& session = store.session();
    SAIKOKU_TRY_ASSIGN(const TaxpayerId held, caseOf(session, QStringLiteral("0000000001")));
    SAIKOKU_TRY(HoldRepository(session.db())
                    .add(held, {0, HoldKind::Dispute, QDate(2026, 11, 1), {}, QStringLiteral("told late")}, session.actor().id,
                         session.clock().nowUtc()));
    return refreshCases(session, {held});
}

const Day kDays[] = {{QDate(2026, 11, 10), firstDay},
                     {QDate(2026, 11, 14), secondDay},
                     {QDate(2026, 11, 16), thirdDay},
                     {QDate(2026, 11, 18), fourthDay}};

}  // namespace

class AsOfTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyDateEqualsAStoreThatOnlySawThatMuch_data() { TempStore::backends(); }
    void everyDateEqualsAStoreThatOnlySawThatMuch() {
        TEMP_STORE(all);
        for (const Day& day : kDays) {
            all.clock().setTokyo(day.date, QTime(10, 0));
            VERIFY_RESULT(day.work(all));
        }
        QSet<QString> different;
        for (std::size_t seen = 0; seen <= std::size(kDays); ++seen) {
            // the day of the work, and the day before the next
            const QDate from = seen == 0 ? QDate(2026, 11, 9) : kDays[seen - 1].date;
            const QDate to = seen == std::size(kDays) ? QDate(2026, 11, 25) : kDays[seen].date.addDays(-1);
            for (const QDate date : {from, to}) {
                TempStore upTo(backend);
                QVERIFY2(upTo.isReady(), qPrintable(upTo.problem()));
                for (std::size_t i = 0; i < seen; ++i) {
                    upTo.clock().setTokyo(kDays[i].date, QTime(10, 0));
                    VERIFY_RESULT(kDays[i].work(upTo));
                }
                upTo.clock().setTokyo(date, QTime(10, 0));
                AsOfClock then(date);
                const auto past = signIn(all.location(), TempStore::user(), TempStore::password(), then, QStringLiteral("test"));
                VERIFY_RESULT(past);
                const QString asOf = told(**past);
                QCOMPARE(asOf, told(upTo.session()));
                different.insert(asOf);
            }
        }
        QVERIFY2(different.size() >= 5, qPrintable(QString::number(different.size())));
        QCOMPARE(countStaleCases(all.session()).value_or(-1), 0);
    }

    // Records of a day asked for (--as-of) don't move the stored day: what came later stays hidden on it too.
    void theStoredDayHidesWhatCameLater_data() { TempStore::backends(); }
    void theStoredDayHidesWhatCameLater() {
        TEMP_STORE(store);
        store.clock().setTokyo(kDays[0].date, QTime(10, 0));
        VERIFY_RESULT(firstDay(store));
        const QString then = told(store.session());
        AsOfClock laterClock(kDays[1].date);
        const auto later = signIn(store.location(), TempStore::user(), TempStore::password(), laterClock, QStringLiteral("test"));
        VERIFY_RESULT(later);
        const auto there = caseOf(**later, QStringLiteral("0000000002"));
        VERIFY_RESULT(there);
        CallEntry entry = entryFor(**later, QStringLiteral("0000000002"), ResultCode::NoAnswer);
        entry.corrects = g_toCorrect;
        entry.callbackAt = laterClock.nowUtc().addDays(2);
        VERIFY_RESULT(recordCall(**later, entry));
        QVERIFY(told(**later) != then);
        AsOfClock firstClock(kDays[0].date);
        const auto first = signIn(store.location(), TempStore::user(), TempStore::password(), firstClock, QStringLiteral("test"));
        VERIFY_RESULT(first);
        QCOMPARE(told(**first), then);
    }
};

QTEST_GUILESS_MAIN(AsOfTest)
#include "as_of_test.moc"
