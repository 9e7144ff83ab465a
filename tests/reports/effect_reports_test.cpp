// What was paid after contacts and letters, against loops over a city's facts; by lot where there is one.

#include <QTest>

#include "core/contact/dispatch.h"
#include "core/figures/proportion.h"
#include "core/letters/letter_selection.h"
#include "core/store/query.h"
#include "reports/collection_effect_report.h"
#include "reports/notice_effect_report.h"
#include "tests/core/letters/printed_batch.h"
#include "tests/reports/naive_money.h"

using namespace saikoku;
using namespace saikoku::test;

namespace {

const QDate kFrom(2026, 6, 1);
const QDate kTo(2026, 8, 31);

QString failureOf(const QVariantMap& row, const NaiveMoney::Paid& paid) {
    const auto differs = [&](const char* key, qint64 wanted) {
        return row.value(QLatin1String(key)).toLongLong() == wanted
                   ? QString()
                   : QStringLiteral("%1: %2, not %3; ")
                         .arg(QLatin1String(key))
                         .arg(row.value(QLatin1String(key)).toLongLong())
                         .arg(wanted);
    };
    QString failure = differs("cases", paid.cases) + differs("paid_10", paid.paid[0]) +
                      differs("paid_30", paid.paid[1]) + differs("paid_60", paid.paid[2]) +
                      differs("paid_10_yen", paid.yen[0]) + differs("paid_30_yen", paid.yen[1]) +
                      differs("paid_60_yen", paid.yen[2]);
    const Proportion rate{paid.paid[1], paid.cases};
    if (!isRate(row.value(QStringLiteral("rate")), rate.part, rate.whole)) {
        failure += QStringLiteral("rate");
    }
    if (rate.whole > 0 && (row.value(QStringLiteral("rate_low")).toDouble() != rate.interval()->low ||
                           row.value(QStringLiteral("rate_high")).toDouble() != rate.interval()->high)) {
        failure += QStringLiteral("interval");
    }
    return failure;
}

struct PlainLetter {
    qint64 taxpayer = 0;
    QString kind, title;
    QDate on;
    bool isReturned = false;
    bool isAnswered = false;
};

/// The city's letters, by plain selects of tables.
Result<std::vector<PlainLetter>> lettersOf(FigureCity& city) {
    return selectAll(
        city.db(),
        QStringLiteral(
            "select d.taxpayer_id, d.kind, d.template, d.sent_on,"
            " case when exists (select 1 from dispatch_return r where r.dispatch_id = d.dispatch_id) then 1 "
            "else 0 end,"
            " case when exists (select 1 from dispatch_answer a where a.dispatch_id = d.dispatch_id"
            " and not exists (select 1 from negotiation c where c.corrects = a.negotiation_id)"
            " and not exists (select 1 from negotiation_withdrawal w where w.negotiation_id = "
            "a.negotiation_id)) then 1 else 0 end"
            " from dispatch d order by d.dispatch_id"),
        {}, [](Statement& row) {
            return PlainLetter{row.integer(0), row.text(1), row.text(2),
                               row.date(3),    row.flag(4), row.flag(5)};
        });
}

void keepFirst(std::map<qint64, QDate>& days, qint64 taxpayer, QDate day) {
    const auto found = days.find(taxpayer);
    if (found == days.end() || day < found->second) {
        days[taxpayer] = day;
    }
}

}  // namespace

class EffectReportsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void contacts_data() { TempStore::backends(); }
    void contacts() {
        FIGURE_CITY(city);
        const NaiveMoney money(city);
        std::map<QString, std::map<qint64, QDate>> groups;
        std::map<qint64, QDate> all;
        std::set<qint64> contacted;
        for (const FigureCity::Record& each : city.records) {
            const QDate day = each.at.date();
            if (each.direction != QLatin1String("outbound") || day < kFrom || day > kTo) {
                continue;
            }
            keepFirst(groups[each.channel + u'/' + each.result], each.taxpayer, day);
            keepFirst(all, each.taxpayer, day);
            contacted.insert(each.taxpayer);
        }
        QVERIFY(groups.size() > 3);
        auto data = reports::collectionEffectReport(city.session(), periodQuestion(city, kFrom, kTo));
        VERIFY_RESULT(data);
        std::size_t found = 0;
        for (const QVariantMap& row : rowsOf(*data)) {
            const QString channel = row.value(QStringLiteral("channel")).toString();
            if (channel.startsWith(QLatin1String("lot_"))) {
                continue;
            }
            const QString key = channel + u'/' + row.value(QStringLiteral("result")).toString();
            const bool isNone = channel == QLatin1String("no_contact");
            QVERIFY2(isNone || groups.contains(key), qPrintable(key));
            const NaiveMoney::Paid paid =
                money.paidAfter(isNone ? money.owingOn(kFrom, contacted) : groups[key]);
            QVERIFY2(failureOf(row, paid).isEmpty(), qPrintable(key + u' ' + failureOf(row, paid)));
            found += isNone ? 0 : 1;
            QCOMPARE(row.value(QStringLiteral("contacted")).toLongLong(), isNone ? 0 : paid.all);
        }
        QCOMPARE(found, groups.size());
        const QVariantMap totals = data->table->totals();
        QVERIFY2(failureOf(totals, money.paidAfter(all)).isEmpty(),
                 qPrintable(failureOf(totals, money.paidAfter(all))));
    }

    void thoseDrawnByLotAreHeldAgainstEachOther_data() { TempStore::backends(); }
    void thoseDrawnByLotAreHeldAgainstEachOther() {
        QFETCH(QString, backend);
        FigureCity city(backend);
        if (city.isMissing()) {
            QSKIP("PostgreSQL is not installed");
        }
        QVERIFY2(city.isReady(), qPrintable(city.problem()));
        const NaiveMoney money(city);
        std::map<QString, std::map<qint64, QDate>> arms;
        int place = 0;
        for (const auto& [taxpayer, day] : money.owingOn(kFrom, {})) {
            const QString arm = place++ % 2 == 0 ? QStringLiteral("call") : QStringLiteral("leave");
            const QDate drawn = kFrom.addDays(place % 40);
            VERIFY_RESULT(city.db().execute(
                QStringLiteral(
                    "insert into case_lot (campaign_id, taxpayer_id, drawn_on, until, arm, share_permille)"
                    " values (:campaign, :taxpayer, :day, :until, :arm, 500)"),
                {{QLatin1String(":campaign"), city.campaign},
                 {QLatin1String(":taxpayer"), taxpayer},
                 {QLatin1String(":day"), drawn},
                 {QLatin1String(":until"), drawn.addDays(45)},
                 {QLatin1String(":arm"), arm}}));
        }
        const auto lots =
            selectAll(city.db(), QStringLiteral("select arm, taxpayer_id, drawn_on from case_lot"), {},
                      [](Statement& row) { return std::tuple(row.text(0), row.integer(1), row.date(2)); });
        VERIFY_RESULT(lots);
        for (const auto& [arm, taxpayer, day] : *lots) {
            if (day >= kFrom && day <= kTo) {
                keepFirst(arms[arm], taxpayer, day);
            }
        }
        auto data = reports::collectionEffectReport(city.session(), periodQuestion(city, kFrom, kTo));
        VERIFY_RESULT(data);
        std::map<QString, QVariantMap> byChannel;
        for (const QVariantMap& row : rowsOf(*data)) {
            byChannel[row.value(QStringLiteral("channel")).toString()] = row;
        }
        const NaiveMoney::Paid called = money.paidAfter(arms[QStringLiteral("call")]);
        const NaiveMoney::Paid left = money.paidAfter(arms[QStringLiteral("leave")]);
        QVERIFY(called.cases > 5 && left.cases > 5);
        const QVariantMap& row = byChannel[QStringLiteral("lot_call")];
        QVERIFY2(failureOf(row, called).isEmpty(), qPrintable(failureOf(row, called)));
        QVERIFY2(failureOf(byChannel[QStringLiteral("lot_leave")], left).isEmpty(),
                 qPrintable(failureOf(byChannel[QStringLiteral("lot_leave")], left)));
        const auto between = differenceInterval({called.paid[1], called.cases}, {left.paid[1], left.cases});
        QCOMPARE(row.value(QStringLiteral("difference_low")).toDouble(), between->low);
        QCOMPARE(row.value(QStringLiteral("difference_high")).toDouble(), between->high);
        QVERIFY(!byChannel[QStringLiteral("lot_leave")].value(QStringLiteral("difference")).isValid());
        QVERIFY(!data->notes.join(u' ').contains(QLatin1String("plain comparison")));
        QVERIFY(data->head.definitions.join(u' ').contains(QLatin1String("Between the two rows of the lot")));
    }

    void withoutALotItIsAPlainComparison_data() { TempStore::backends(); }
    void withoutALotItIsAPlainComparison() {
        FIGURE_CITY(city);
        // a day on which nobody was drawn
        const auto drawn = city.db().selectInteger(
            QStringLiteral("select count(*) from case_lot where drawn_on = '2026-11-20'"));
        VERIFY_RESULT(drawn);
        QCOMPARE(*drawn, 0);
        auto data = reports::collectionEffectReport(
            city.session(), periodQuestion(city, QDate(2026, 11, 20), QDate(2026, 11, 20)));
        VERIFY_RESULT(data);
        QVERIFY(data->notes.join(u' ').contains(QLatin1String("plain comparison")));
        QVERIFY(data->head.definitions.join(u' ').contains(QLatin1String("no effect")));
    }

    void letters_data() { TempStore::backends(); }
    void letters() {
        FIGURE_CITY(city);
        const NaiveMoney money(city);
        const auto letters = lettersOf(city);
        VERIFY_RESULT(letters);
        struct Group {
            qint64 sent = 0;
            qint64 returned = 0;
            std::set<qint64> answered;
            std::map<qint64, QDate> days;
        };
        std::map<QString, Group> groups;
        std::map<qint64, QDate> all;
        std::set<qint64> written;
        for (const PlainLetter& each : *letters) {
            if (each.on < kFrom || each.on > kTo) {
                continue;
            }
            // a template that has a kind's code is called by the kind's name
            Group& group = groups[each.on.toString(Qt::ISODate) + each.kind + dispatchKindLabel(each.title)];
            ++group.sent;
            group.returned += each.isReturned ? 1 : 0;
            if (each.isAnswered) {
                group.answered.insert(each.taxpayer);
            }
            keepFirst(group.days, each.taxpayer, each.on);
            keepFirst(all, each.taxpayer, each.on);
            written.insert(each.taxpayer);
        }
        QVERIFY(groups.size() > 2);
        auto data = reports::noticeEffectReport(city.session(), periodQuestion(city, kFrom, kTo));
        VERIFY_RESULT(data);
        const QList<QVariantMap> rows = rowsOf(*data);
        QCOMPARE(std::size_t(rows.size()), groups.size() + 1);
        qint64 sent = 0;
        for (const QVariantMap& row : rows) {
            if (row.value(QStringLiteral("kind")).toString() == QLatin1String("no_letter")) {
                const NaiveMoney::Paid none = money.paidAfter(money.owingOn(kFrom, written));
                QVERIFY2(failureOf(row, none).isEmpty(), qPrintable(failureOf(row, none)));
                continue;
            }
            const QString key = row.value(QStringLiteral("sent_on")).toDate().toString(Qt::ISODate) +
                                row.value(QStringLiteral("kind")).toString() +
                                row.value(QStringLiteral("title")).toString();
            QVERIFY2(groups.contains(key), qPrintable(key));
            const Group& group = groups[key];
            QCOMPARE(row.value(QStringLiteral("sent")).toLongLong(), group.sent);
            QCOMPARE(row.value(QStringLiteral("returned")).toLongLong(), group.returned);
            QCOMPARE(row.value(QStringLiteral("called_back")).toLongLong(), qint64(group.answered.size()));
            const NaiveMoney::Paid paid = money.paidAfter(group.days);
            QVERIFY2(failureOf(row, paid).isEmpty(), qPrintable(key + failureOf(row, paid)));
            sent += group.sent;
        }
        const QStringList drawn = data->charts.front().categories;
        QVERIFY2(!drawn.contains(QLatin1String("notice")) && !drawn.contains(QLatin1String("demand")),
                 qPrintable(drawn.join(u' ')));
        const QVariantMap totals = data->table->totals();
        QCOMPARE(totals.value(QStringLiteral("sent")).toLongLong(), sent);
        QVERIFY2(failureOf(totals, money.paidAfter(all)).isEmpty(),
                 qPrintable(failureOf(totals, money.paidAfter(all))));
    }

    void aBatchIsOneRow_data() { TempStore::backends(); }
    void aBatchIsOneRow() {
        QFETCH(QString, backend);
        FigureCity city(backend);
        if (city.isMissing()) {
            QSKIP("PostgreSQL is not installed");
        }
        QVERIFY2(city.isReady(), qPrintable(city.problem()));
        LetterRequest request;
        request.campaign = city.campaign;
        request.notice = QStringLiteral("notice");
        request.condition = QStringLiteral("outstanding >= 1000");
        const auto selection = selectLetters(city.session(), request);
        VERIFY_RESULT(selection);
        QVERIFY(!selection->receivers.empty());
        const auto batch = printedBatch(city.session(), *selection);
        VERIFY_RESULT(batch);
        auto data =
            reports::noticeEffectReport(city.session(), periodQuestion(city, batch->date, batch->date));
        VERIFY_RESULT(data);
        qint64 sent = 0;
        int rows = 0;
        for (const QVariantMap& row : rowsOf(*data)) {
            if (row.value(QStringLiteral("batch")).toString() == batch->number) {
                ++rows;
                sent += row.value(QStringLiteral("sent")).toLongLong();
                QCOMPARE(row.value(QStringLiteral("title")).toString(), batch->title);
            }
        }
        QCOMPARE(rows, 1);
        QVERIFY(sent >= batch->letters);
    }

    void aDayWithoutLettersHasNoRows_data() { TempStore::backends(); }
    void aDayWithoutLettersHasNoRows() {
        FIGURE_CITY(city);
        auto data = reports::noticeEffectReport(city.session(),
                                                periodQuestion(city, QDate(1999, 1, 1), QDate(1999, 1, 31)));
        VERIFY_RESULT(data);
        QVERIFY(rowsOf(*data).isEmpty());
    }

private:
    FigureCities m_cities;
};

QTEST_GUILESS_MAIN(EffectReportsTest)
#include "effect_reports_test.moc"
