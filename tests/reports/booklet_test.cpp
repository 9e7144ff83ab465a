// A month's reports as one PDF.
#include "reports/booklet.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFOutlineDocumentHelper.hh>

#include <QBuffer>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

#include "core/base/rule_file.h"
#include "core/contact/campaign.h"
#include "core/contact/campaign_repository.h"
#include "core/security/office_rules.h"
#include "core/store/database.h"
#include "core/work/booklet_rules.h"
#include "core/work/rule_catalogue.h"
#include "reports/report_list.h"
#include "tests/reports/letters/letter_paper.h"
#include "tests/support/figure_city.h"

using namespace saikoku;
using namespace saikoku::reports;

namespace {

const QDate kMonth(2026, 11, 1);

QString tight(QString text) {
    return text.remove(QRegularExpression(QStringLiteral("\\s")));
}

Result<CampaignId> tax(Session& session) {
    return campaignId(session.db(), Campaign::Tax);
}

QByteArray booklet(Session& session, BookletWritten* told = nullptr) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    const auto written = writeBooklet(session, {*tax(session), kMonth}, buffer);
    if (!written) {
        qFatal("%s", qPrintable(written.error().message));
    }
    if (told != nullptr) {
        *told = *written;
    }
    return bytes;
}

/// From the first byte that differs to the last.
QPair<qsizetype, qsizetype> difference(const QByteArray& one, const QByteArray& other) {
    qsizetype first = 0;
    while (first < one.size() && one.at(first) == other.at(first)) {
        ++first;
    }
    qsizetype last = one.size() - 1;
    while (last > first && one.at(last) == other.at(last)) {
        --last;
    }
    return {first, last};
}

/// The city in a local store.
#define LOCAL_CITY(NAME, CITIES)                                    \
    test::FigureCity& NAME = (CITIES).of(QStringLiteral("sqlite")); \
    QVERIFY2(NAME.isReady(), qPrintable(NAME.problem()))

Result<void> setParts(Session& session, const QByteArray& parts) {
    const QByteArray json =
        R"({"title": "月次報告書の内容", "verified": "2026-11-20", "rules": {"reports": {"value": )" + parts +
        R"(, "source": "決裁"}}})";
    SAIKOKU_TRY_ASSIGN(const RuleFile file, RuleFile::parse(json, QStringLiteral("booklet.json")));
    SAIKOKU_TRY(setOfficeRule(session, QStringLiteral("booklet"), file, {}, ruleCatalogue()));
    return session.lookForNewRules();
}

}  // namespace

class BookletTest : public QObject {
    Q_OBJECT

    test::FigureCities m_cities;

private Q_SLOTS:
    void bindsTheShippedReports_data() { TempStore::backends(); }
    void bindsTheShippedReports() {
        FIGURE_CITY(city);
        BookletWritten told;
        const QByteArray pdf = booklet(city.session(), &told);
        QVERIFY2(told.skipped.isEmpty(), qPrintable(told.skipped.join(QLatin1Char('\n'))));
        QVERIFY(told.reports.size() >= 10);
        const QStringList pages = textOf(pdf).split(u'\f', Qt::SkipEmptyParts);
        QCOMPARE(pages.size(), told.pages);
        for (qsizetype i = 1; i < pages.size(); ++i) {
            QVERIFY2(tight(pages.at(i)).contains(QStringLiteral("%1/%2").arg(i + 1).arg(pages.size())),
                     qPrintable(pages.at(i).right(200)));
        }
        // the contents name the page on which each report begins
        static const QRegularExpression entry(QStringLiteral("^ *(\\S.*\\S) +(\\d+) *$"),
                                              QRegularExpression::MultilineOption);
        int found = 0;
        for (auto each = entry.globalMatch(pages.at(1)); each.hasNext();) {
            const auto match = each.next();
            const int page = match.captured(2).toInt();
            const bool isEntry =
                page > 2 && page <= pages.size() &&
                std::any_of(told.reports.begin(), told.reports.end(),
                            [&](const QString& title) { return match.captured(1).startsWith(title); });
            if (isEntry) {
                const QStringList lines = pages.at(page - 1).split(QLatin1Char('\n'));
                QVERIFY2(std::any_of(lines.begin(), lines.end(),
                                     [&](const QString& line) {
                                         return !tight(line).isEmpty() && match.captured(1).startsWith(line.trimmed());
                                     }),
                         qPrintable(match.captured(0)));
                ++found;
            }
        }
        QCOMPARE(found, int(told.reports.size()));
    }

    void outlineLeadsToEachReport() {
        LOCAL_CITY(city, m_cities);
        BookletWritten told;
        const QByteArray pdf = booklet(city.session(), &told);
        QPDF file;
        file.processMemoryFile("booklet", pdf.constData(), std::size_t(pdf.size()));
        QPDFOutlineDocumentHelper outline(file);
        auto entries = outline.getTopLevelOutlines();
        QCOMPARE(qsizetype(entries.size()), told.reports.size() + 2);
        for (qsizetype i = 0; i < told.reports.size(); ++i) {
            const QString title = QString::fromStdString(entries.at(std::size_t(i) + 2).getTitle());
            QVERIFY2(title.startsWith(told.reports.at(i)), qPrintable(title));
        }
    }

    void sameMonthGivesSameBytesButTwoLines() {
        LOCAL_CITY(city, m_cities);
        const QByteArray first = booklet(city.session());
        city.store().clock().advanceSeconds(3'600);
        VERIFY_RESULT(city.store().signInAs(Role::Caller));  // the log gets another head
        const QByteArray second = booklet(city.session());
        QCOMPARE(first.size(), second.size());
        QVERIFY(first != second);  // made at another moment, the log has grown
        const auto [from, to] = difference(first, second);
        QVERIFY2(to - from < 220, qPrintable(QString::number(to - from)));
        const QString cover = textOf(first).split(u'\f').constFirst();
        QVERIFY2(cover.contains(QStringLiteral(" / R8.11.20")) && cover.contains(QStringLiteral("R8.11.20 ")),
                 qPrintable(cover));
        QVERIFY2(cover.contains(QStringLiteral("令和8年11月")), qPrintable(cover));
        const auto campaign = CampaignRepository(city.session().db()).byId(*tax(city.session()));
        QVERIFY2(campaign && *campaign && tight(cover).contains(tight((*campaign)->name)), qPrintable(cover));
        QVERIFY2(!cover.contains(QStringLiteral("saikoku-cli")) && !cover.contains(QStringLiteral("SHA")),
                 qPrintable(cover));
        const QString between = QString::fromLatin1(first.mid(from - 120, to - from + 160));
        QCOMPARE(between.count(QStringLiteral("/SaikokuPlain")), 2);
    }

    void shortReportsShareAPage() {
        test::FigureCities own;  // its rules are changed
        LOCAL_CITY(city, own);
        VERIFY_RESULT(setParts(city.session(), R"([{"report": "number-research"}, {"report": "number-research", "period": "fiscal_year"}])"));
        BookletWritten told;
        const QByteArray pdf = booklet(city.session(), &told);
        QCOMPARE(told.reports.size(), 2);
        QCOMPARE(told.pages, 3);  // cover, contents, both
        const QStringList pages = textOf(pdf).split(u'\f', Qt::SkipEmptyParts);
        QCOMPARE(pages.size(), 3);
        QVERIFY(pages.at(2).count(told.reports.at(0)) > 2);  // both titles, and the foot
        QPDF file;
        file.processMemoryFile("booklet", pdf.constData(), std::size_t(pdf.size()));
        auto entries = QPDFOutlineDocumentHelper(file).getTopLevelOutlines();
        QCOMPARE(entries.size(), std::size_t(4));
        QVERIFY(entries.at(2).getDestPage().getObjGen() == entries.at(3).getDestPage().getObjGen());
    }

    void reportsThatDontFitAreSkippedAndTold() {
        test::FigureCities own;  // its rules are changed
        LOCAL_CITY(city, own);
        VERIFY_RESULT(setParts(
            city.session(),
            R"([{"report": "weather"}, {"report": "call-activity", "by": "moon"}, {"report": "reasons"}])"));
        BookletWritten told;
        booklet(city.session(), &told);
        QCOMPARE(told.reports.size(), 1);
        QCOMPARE(told.skipped.size(), 2);
        QVERIFY2(told.skipped.at(0).contains(QStringLiteral("weather")), qPrintable(told.skipped.at(0)));
        QVERIFY2(told.skipped.at(1).contains(QStringLiteral("moon")), qPrintable(told.skipped.at(1)));
        VERIFY_RESULT(setParts(city.session(), R"([{"report": "weather"}])"));
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("b.pdf"));
        const auto none = writeBookletFile(city.session(), {*tax(city.session()), kMonth}, path);
        QVERIFY(!none);
        QCOMPARE(none.error().code, ErrorCode::NotFound);
        QVERIFY(!QFile::exists(path));
    }

    void monthThatHasNotBegunIsRefused() {
        LOCAL_CITY(city, m_cities);
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        for (const QDate month : {QDate(2026, 12, 1), QDate()}) {
            const auto written = writeBooklet(city.session(), {*tax(city.session()), month}, buffer);
            QVERIFY(!written);
            QCOMPARE(written.error().code, ErrorCode::Usage);
        }
        QVERIFY(bytes.isEmpty());
    }

    void isBrokenOff() {
        LOCAL_CITY(city, m_cities);
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("b.pdf"));
        const auto written = writeBookletFile(city.session(), {*tax(city.session()), kMonth}, path,
                                              [](qint64 done, qint64) { return done < 1; });
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::Cancelled);
        QVERIFY(!QFile::exists(path));
    }

    void ruleNamesReportsThatThereAre() {
        const auto file = RuleFile::shipped(QStringLiteral("booklet"));
        QVERIFY(file);
        const auto rules = BookletRules::fromJson(*file);
        QVERIFY2(rules, rules ? "" : qPrintable(rules.error().message));
        for (const BookletPart& part : rules->parts) {
            QVERIFY2(reportOfId(part.report) != nullptr, qPrintable(part.report));
        }
    }

    void ruleIsRefused_data() {
        QTest::addColumn<QByteArray>("parts");
        QTest::addColumn<QString>("named");
        QTest::newRow("none") << QByteArray("[]") << QStringLiteral("reports");
        QTest::newRow("no id") << QByteArray(R"([{"by": "day"}])") << QStringLiteral("report");
        QTest::newRow("period") << QByteArray(R"([{"report": "kpi", "period": "week"}])")
                                << QStringLiteral("fiscal_year");
        QTest::newRow("misspelt") << QByteArray(R"([{"report": "kpi", "perod": "month"}])")
                                  << QStringLiteral("perod");
    }
    void ruleIsRefused() {
        QFETCH(QByteArray, parts);
        QFETCH(QString, named);
        const QByteArray json =
            R"({"title": "t", "verified": "2026-11-20", "rules": {"reports": {"value": )" + parts +
            R"(, "source": "s"}}})";
        const auto file = RuleFile::parse(json, QStringLiteral("booklet.json"));
        QVERIFY(file);
        const auto rules = BookletRules::fromJson(*file);
        QVERIFY(!rules);
        QVERIFY2(rules.error().message.contains(named), qPrintable(rules.error().message));
    }
};

QTEST_GUILESS_MAIN(BookletTest)
#include "booklet_test.moc"
