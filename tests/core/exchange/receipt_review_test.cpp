// The work list of receipts: matched and closed by hand, kept by an undo, masked.

#include "core/exchange/receipt_review.h"

#include <QTest>

#include <algorithm>

#include "core/exchange/import_undo.h"
#include "core/security/session.h"
#include "core/security/signed_in.h"
#include "tests/core/exchange/receipt_office.h"

using namespace saikoku;
using namespace saikoku::test;

namespace {

qint64 openOnes(TempStore& store) {
    const auto list = receiptReviews(store.session(), {}, true);
    return list ? list->total : -1;
}

}  // namespace

class ReceiptReviewTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void byHand_data() { TempStore::backends(); }
    void byHand() {
        OFFICE();
        const auto report =
            office.take(zengin({{"0000000009012026    ", 30'000, "0", "ｱｵｷｼｮｳﾃﾝ"}}), "zengin");
        VERIFY_RESULT(report);
        QCOMPARE(report->unmatched.size(), size_t(1));
        QCOMPARE(report->unmatched.front().line, 2);
        QCOMPARE(codeOf(report->unmatched.front().reason), QStringLiteral("unknown_notice"));
        const auto list = receiptReviews(store.session(), ReceiptQuestion::Unmatched, true);
        VERIFY_RESULT(list);
        QCOMPARE(list->total, 1);
        QCOMPARE(list->rows.size(), 1);
        const ReceiptReview entry = list->rows.constFirst();
        QCOMPARE(entry.noticeNumber, QStringLiteral("0000000009"));
        QCOMPARE(entry.yen, Yen(30'000));
        QCOMPARE(entry.receivedOn, QDate(2026, 11, 10));
        const auto found = likelyReceivables(store.session(), {entry.id});
        VERIFY_RESULT(found);
        const QList<LikelyReceivable> likely = found->value(entry.id);
        QVERIFY(!likely.isEmpty());
        QCOMPARE(likely.constFirst().taxpayerNumber, QStringLiteral("0000000002"));
        QCOMPARE(codeOf(likely.constFirst().because), QStringLiteral("same_name"));

        const QStringList before = office.state();
        QVERIFY(!matchReceipt(store.session(), entry.id, {QStringLiteral("0000000001"), {}, 0, -1},
                              {}));  // two terms
        QVERIFY(!matchReceipt(store.session(), entry.id, {QStringLiteral("0000000008"), {}, 0, -1}, {}));
        const auto matched =
            matchReceipt(store.session(), entry.id, {QStringLiteral("0000000002"), {}, 0, -1},
                         QStringLiteral("名義で確認"));
        VERIFY_RESULT(matched);
        QCOMPARE(matched->taxpayerNumber, QStringLiteral("0000000002"));
        QCOMPARE(office.owed(), QStringLiteral("1-1:15000 1-2:15000 2-1:0"));
        QVERIFY(office.open().isEmpty());
        QCOMPARE(
            rowsOf(store.db(), QStringLiteral("select answer, note, known_on from receipt_review_answer")),
            QStringList{QStringLiteral("matched|名義で確認|2026-11-20")});
        QCOMPARE(office.stale(), 0);
        const auto again =
            matchReceipt(store.session(), entry.id, {QStringLiteral("0000000002"), {}, 0, -1}, {});
        QVERIFY(!again);

        // the same file again leaves it matched, its undo opens the entry
        VERIFY_RESULT(office.take(zengin({{"0000000009012026    ", 30'000, "0", "ｱｵｷｼｮｳﾃﾝ"}}), "zengin"));
        QCOMPARE(office.owed(), QStringLiteral("1-1:15000 1-2:15000 2-1:0"));
        VERIFY_RESULT(undoImport(store.session(), BatchId{4}));
        VERIFY_RESULT(undoImport(store.session(), matched->batch));
        QCOMPARE(office.state(), before);
        QCOMPARE(office.open().size(), 1);
    }

    void closed_data() { TempStore::backends(); }
    void closed() {
        OFFICE();
        VERIFY_RESULT(office.take({{.amount = 16'000}}));
        const auto list = receiptReviews(store.session(), {}, true);
        VERIFY_RESULT(list);
        QCOMPARE(list->rows.size(), 1);
        const qint64 id = list->rows.constFirst().id;
        QCOMPARE(list->rows.constFirst().taxpayerNumber, QStringLiteral("0000000001"));
        QVERIFY(!closeReceiptReview(store.session(), id, ReviewAnswer::Other, QStringLiteral(" ")));
        QVERIFY(!closeReceiptReview(store.session(), id, ReviewAnswer::Matched, {}));
        QVERIFY(!matchReceipt(store.session(), id, {QStringLiteral("0000000002"), {}, 0, -1}, {}));
        VERIFY_RESULT(closeReceiptReview(store.session(), id, ReviewAnswer::Refund, {}));
        QVERIFY(!closeReceiptReview(store.session(), id, ReviewAnswer::Refund, {}));
        QVERIFY(!closeReceiptReview(store.session(), 99, ReviewAnswer::Refund, {}));
        QCOMPARE(openOnes(store), 0);
        // the same file again doesn't ask again
        VERIFY_RESULT(office.take({{.amount = 16'000}}));
        QCOMPARE(openOnes(store), 0);
        const auto all = receiptReviews(store.session(), {}, false);
        VERIFY_RESULT(all);
        QCOMPARE(codeOf(*all->rows.constFirst().answer), QStringLiteral("refund"));
    }

    /// A later file answers a closed question; taken back, the question is closed as it was.
    void undoKeepsAnswers_data() { TempStore::backends(); }
    void undoKeepsAnswers() {
        OFFICE();
        const auto over = office.take({{.amount = 16'000}});
        VERIFY_RESULT(over);
        const auto asked = receiptReviews(store.session(), {}, true);
        VERIFY_RESULT(asked);
        QCOMPARE(asked->rows.size(), 1);
        VERIFY_RESULT(closeReceiptReview(store.session(), asked->rows.constFirst().id,
                                         ReviewAnswer::CoreSystem, QStringLiteral("基幹で確認")));
        const auto closedAs = [&]() -> QStringList {
            const auto all = receiptReviews(store.session(), {}, false);
            QStringList words;
            for (const ReceiptReview& row : all ? all->rows : QList<ReceiptReview>()) {
                words << QStringLiteral("%1 %2 %3 %4 %5 %6 %7")
                             .arg(QString::number(row.batch.value), row.knownOn.toString(Qt::ISODate),
                                  row.sourceName, row.answer ? codeOf(*row.answer) : QStringLiteral("open"),
                                  row.note, row.answeredBy, row.answeredAt.toString(Qt::ISODate));
            }
            return words;
        };
        const QStringList closed = closedAs();
        QCOMPARE(closed.size(), 1);
        QVERIFY(closed.constFirst().contains(QStringLiteral(" core_system ")));
        // twice over, so that what an undo brought back is brought back once more
        for (int i = 0; i < 2; ++i) {
            const auto cancelled = office.take({{.kind = "03", .time = "1004", .amount = 16'000}});
            VERIFY_RESULT(cancelled);
            QCOMPARE(closedAs(), QStringList());
            VERIFY_RESULT(undoImport(store.session(), cancelled->batch));
            QCOMPARE(closedAs(), closed);
            QCOMPARE(openOnes(store), 0);
        }
        // of its own file nothing stays, and the same file asks anew
        VERIFY_RESULT(undoImport(store.session(), over->batch));
        QCOMPARE(closedAs(), QStringList());
        VERIFY_RESULT(office.take({{.amount = 16'000}}));
        QCOMPARE(openOnes(store), 1);
    }

    /// Nothing that leads to a protected person: not the account's holder, not where they pay, no free words.
    void masksProtectedPeople_data() { TempStore::backends(); }
    void masksProtectedPeople() {
        TEMP_STORE(store);
        Office office(store);
        office.files.taxpayers[2].replace(QStringLiteral(",0,5060829"), QStringLiteral(",1,5060829"));
        VERIFY_RESULT(office.extract());
        // 10,000 too much of the protected person's, more than charges; a wrong item of theirs; of a notice that nobody has
        VERIFY_RESULT(office.take(zengin({{"00000000020220261   ", 40'000, "0", "ｱｵｷｼｮｳﾃﾝ"},
                                          {"00000000020920261   ", 30'000, "0", "ｱｵｷｼｮｳﾃﾝ"},
                                          {"00000000090120261   ", 30'000, "0", "ｱｵｷｼｮｳﾃﾝ"}}),
                                  "zengin"));
        const auto open = receiptReviews(store.session(), {}, true);
        VERIFY_RESULT(open);
        QCOMPARE(open->rows.size(), 3);
        QList<qint64> unmatched;
        for (const ReceiptReview& row : open->rows) {
            const bool isTheirs = row.noticeNumber == QLatin1String("0000000002");
            QCOMPARE(row.isMasked, isTheirs);
            QCOMPARE(row.payer.isEmpty(), isTheirs);
            QCOMPARE(row.place.isEmpty(), isTheirs);
            if (row.question == ReceiptQuestion::Unmatched) {
                unmatched.append(row.id);
            } else {
                QCOMPARE(row.taxpayerNumber, QStringLiteral("0000000002"));
                VERIFY_RESULT(closeReceiptReview(store.session(), row.id, ReviewAnswer::Other,
                                                 QStringLiteral("港町の支店で確認")));
            }
        }
        QCOMPARE(unmatched.size(), 2);
        const auto note = [&] {
            const auto all = receiptReviews(store.session(), ReceiptQuestion::Overpaid, false);
            return all && all->rows.size() == 1 ? all->rows.constFirst().note : QStringLiteral("?");
        };
        QCOMPARE(note(), QString());
        const auto numbersProposed = [&] {
            QStringList numbers;
            const auto likely = likelyReceivables(store.session(), unmatched);
            for (const qint64 id : unmatched) {
                for (const LikelyReceivable& each : likely ? likely->value(id) : QList<LikelyReceivable>()) {
                    numbers << each.taxpayerNumber;
                }
            }
            return numbers;
        };
        QCOMPARE(numbersProposed(), QStringList());

        const auto person = store.db().selectInteger(
            QStringLiteral("select taxpayer_id from taxpayer where number = '0000000002'"));
        VERIFY_RESULT(person);
        store.session().signedIn().revealed.add(TaxpayerId{*person});
        QCOMPARE(note(), QStringLiteral("港町の支店で確認"));
        QCOMPARE(numbersProposed(),
                 QStringList({QStringLiteral("0000000002"), QStringLiteral("0000000002")}));
    }

    /// The total is not what is shown; likely ones of all rows are one question and one entry of the log.
    void askedOnceForAll_data() { TempStore::backends(); }
    void askedOnceForAll() {
        OFFICE();
        VERIFY_RESULT(office.take(zengin({{"00000000090120261   ", 30'000, "0", "ｱｵｷｼｮｳﾃﾝ"},
                                          {"00000000080120261   ", 15'000, "0", "ﾀﾞﾚｶ"},
                                          {"00000000070120261   ", 99, "0", "ﾀﾞﾚｶ"}}),
                                  "zengin"));
        const auto first = receiptReviews(store.session(), ReceiptQuestion::Unmatched, true, 2);
        VERIFY_RESULT(first);
        QCOMPARE(first->rows.size(), 2);
        QCOMPARE(first->total, 3);
        auto all = receiptReviews(store.session(), {}, true);
        VERIFY_RESULT(all);
        QCOMPARE(all->total, 3);
        std::sort(all->rows.begin(), all->rows.end(),
                  [](const ReceiptReview& a, const ReceiptReview& b) { return a.line < b.line; });
        const QString entries =
            QStringLiteral("select count(*) from access_log where operation = 'receipts.list'");
        const qint64 before = store.db().selectInteger(entries).value_or(-1);
        QList<qint64> ids{999};
        for (const ReceiptReview& row : all->rows) {
            ids << row.id;
        }
        const auto likely = likelyReceivables(store.session(), ids);
        VERIFY_RESULT(likely);
        QCOMPARE(store.db().selectInteger(entries).value_or(-1), before + 1);
        const auto proposed = [&](qsizetype row) {
            QStringList words;
            for (const LikelyReceivable& each : likely->value(all->rows[row].id)) {
                words << QStringLiteral("%1-%2 %3")
                             .arg(each.taxpayerNumber.right(1))
                             .arg(each.receivable.term)
                             .arg(codeOf(each.because));
            }
            return words.join(u',');
        };
        QCOMPARE(proposed(0), QStringLiteral("2-1 same_name"));
        QCOMPARE(proposed(1), QStringLiteral("1-1 same_amount,1-2 same_amount"));
        QCOMPARE(proposed(2), QString());
        QVERIFY(likely->value(999).isEmpty());
    }
};

QTEST_GUILESS_MAIN(ReceiptReviewTest)
#include "receipt_review_test.moc"
