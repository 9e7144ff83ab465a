// What a caller waits for, in the real window over a demo city, beside what the
// engine alone takes to read the same rows of the same encrypted file. The city has
// SAIKOKU_BENCH_CASES cases (default 20,000; the figures asked for: 200,000);
// SAIKOKU_BENCH_STORE names a folder to keep it in and use again. Arguments are the
// beginnings of what is measured ("case", "list: search"); "new day" is measured when
// named only, and leaves a kept store on that day. Medians of several runs; judges
// nothing.

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QTableView>
#include <QTemporaryDir>
#include <QTimer>

#include <sqlcipher/sqlite3.h>

#include <algorithm>
#include <cstdio>
#include <functional>

#include "core/base/business_calendar.h"
#include "core/dialling/dialler.h"
#include "core/cases/board.h"
#include "core/demo/demo_city.h"
#include "core/security/session.h"
#include "core/security/sign_in.h"
#include "core/store/database.h"
#include "core/work/rule_catalogue.h"
#include "tests/support/fixed_clock.h"
#include "ui/casefile/case_screen.h"
#include "ui/frame/workspace.h"
#include "ui/list/case_list_model.h"
#include "ui/list/case_list_screen.h"
#include "ui/support/seat_settings.h"
#include "ui/theme/theme.h"
#include "ui/window/day_roller.h"
#include "ui/window/desk.h"

using namespace saikoku;

namespace {

const QString kUser = QStringLiteral("admin");
const QString kPassword = QStringLiteral("bench-password-1");
constexpr int kRuns = 7;
constexpr int kManyRuns = 60;  // where the worst of twenty is asked for

[[noreturn]] void stop(const Error& error) {
    std::fprintf(stderr, "%s %s\n", qPrintable(error.message), qPrintable(error.detail));
    std::exit(1);
}

template <class T>
T need(Result<T> result) {
    if (!result) {
        stop(result.error());
    }
    return std::move(*result);
}

std::unique_ptr<Session> openCity(const StoreLocation& location, const Clock& clock, int cases) {
    if (!storeExists(location)) {
        if (const auto made = createStore(location, kUser, kPassword, clock, KdfCost::least()); !made) {
            stop(made.error());
        }
        auto session = need(signIn(location, kUser, kPassword, clock, QStringLiteral("bench")));
        DemoOptions options;
        options.cases = cases;
        need(makeDemoCity(*session, options));
    }
    return need(signIn(location, kUser, kPassword, clock, QStringLiteral("bench")));
}

void settle(ui::Desk& desk) {
    QTimer tick;  // waits for the worker without taking its core
    tick.start(1);
    do {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    } while (!desk.workspace().worker().isIdle());
    QCoreApplication::processEvents();
}

using Work = std::function<void(int)>;

struct Times {
    double median = 0;
    double least = 0;
    double most = 0;
    double p95 = 0;
};

/// Named on the command line, or nothing was.
bool isWanted(const char* what, bool always = true) {
    const QStringList wanted = QCoreApplication::arguments().mid(1);
    return (always && wanted.isEmpty()) ||
           std::any_of(wanted.begin(), wanted.end(), [what](const QString& name) { return QString::fromUtf8(what).startsWith(name); });
}

/// @param before each run, not counted
Times timesOf(const Work& work, const std::function<void()>& before = {}, int runs = kRuns) {
    QList<double> times;
    for (int run = 0; run < runs; ++run) {
        if (before) {
            before();
        }
        QElapsedTimer timer;
        timer.start();
        work(run);
        times.append(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(times.begin(), times.end());
    return {times.at(runs / 2), times.constFirst(), times.constLast(), times.at(runs * 95 / 100)};
}

/// Until the list has its answer; what the worker still adds to its rows comes after.
void untilListed(ui::CaseListScreen& list, const std::function<void()>& ask) {
    QEventLoop loop;
    QObject::connect(&list, &ui::CaseListScreen::listed, &loop, &QEventLoop::quit);
    ask();
    loop.exec();
}

/// The window's work beside the bare engine's.
void compare(const char* what, const std::function<void()>& settled, const Work& window, const Work& engine, int runs = kRuns) {
    if (!isWanted(what)) {
        return;
    }
    const Times ours = timesOf(window, settled, runs);
    const Times bare = timesOf(engine, {}, runs);
    std::printf("%-48s %8.1f %8.1f %8.1f %8.1f %9.1f %8.1f\n", what, ours.least, ours.median, ours.p95, ours.most,
                bare.median, ours.median / bare.median);
    std::fflush(stdout);
}

/// A round begins, most cases change: how long the window takes to answer, its longest
/// stall while the roll goes on behind, and what the roll takes.
void measureNewDay(FixedClock& clock, ui::Desk& desk, ui::CaseListScreen& list, QTableView& table) {
    clock.setTokyo(QDate(2027, 4, 1), QTime(8, 30));
    QElapsedTimer whole;
    whole.start();
    ui::DayRoller roller(desk.workspace());
    QElapsedTimer timer;
    timer.start();
    untilListed(list, [&] { list.perform(ui::Action::Refresh); });
    table.viewport()->repaint();
    const double first = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    double stall = 0;
    bool rolling = true;
    QObject::connect(&desk.workspace(), &ui::Workspace::casesRolled, &desk, [&] { rolling = false; });
    QTimer tick;
    tick.start(1);
    while (rolling) {
        timer.start();
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        stall = qMax(stall, static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::printf("new day: first paint %.1f ms, longest stall of the window %.1f ms, rolled behind in %.0f s\n", first, stall,
                static_cast<double>(whole.elapsed()) / 1000);
}

/// Reads every column of every row that a statement gives, with no Qt between.
class BareEngine {
public:
    explicit BareEngine(Session& session) : m_engine(session.db().sqliteHandle()) {}

    void read(const QByteArray& sql) const {
        sqlite3_stmt* statement = nullptr;
        if (sqlite3_prepare_v2(m_engine, sql.constData(), -1, &statement, nullptr) != SQLITE_OK) {
            std::fprintf(stderr, "%s: %s\n", sql.constData(), sqlite3_errmsg(m_engine));
            std::exit(1);
        }
        while (sqlite3_step(statement) == SQLITE_ROW) {
            for (int column = 0; column < sqlite3_column_count(statement); ++column) {
                sqlite3_column_text(statement, column);
            }
        }
        sqlite3_finalize(statement);
    }

private:
    sqlite3* m_engine;
};

/// A supervisor's change of one number, as the calendar stores it.
void setCap(Session& session, int calls) {
    const QByteArray json = R"({"title": "bench", "verified": "2026-11-20", "rules": {"cap_per_day": {"value": )" + QByteArray::number(calls) +
                            R"(, "source": "bench"}}})";
    need(setOfficeRule(session, QStringLiteral("calling"), need(RuleFile::parse(json, QStringLiteral("calling.json"))),
                       QStringLiteral("bench"), ruleCatalogue()));
}

double residentMegabytes() {
    QFile file(QStringLiteral("/proc/self/status"));
    if (file.open(QIODevice::ReadOnly)) {
        const QList<QByteArray> lines = file.readAll().split('\n');
        for (const QByteArray& line : lines) {
            if (line.startsWith("VmRSS:")) {
                return line.mid(6).simplified().split(' ').constFirst().toDouble() / 1024;
            }
        }
    }
    return 0;
}

}  // namespace

int main(int argc, char* argv[]) {
    QApplication application(argc, argv);
    ui::applyTheme(application, ui::Brightness::Light, ui::kUsualFont);
    const int cases = qEnvironmentVariableIntValue("SAIKOKU_BENCH_CASES");
    const QTemporaryDir passing;
    const QString kept = qEnvironmentVariable("SAIKOKU_BENCH_STORE");
    FixedClock clock;
    const StoreLocation location =
        StoreLocation::local(kept.isEmpty() ? passing.filePath(QStringLiteral("city")) : kept);
    auto signedIn = openCity(location, clock, cases > 0 ? cases : 20'000);
    ui::SeatSettings settings(passing.filePath(QStringLiteral("settings.ini")));
    ui::Desk desk(std::move(signedIn), nullptr, settings, need(BusinessCalendar::load()), location.folder());
    desk.resize(1366, 768);
    desk.show();
    settle(desk);
    const double before = residentMegabytes();

    auto& list = *desk.findChild<ui::CaseListScreen*>();
    auto* table = desk.findChild<QTableView*>(QStringLiteral("caseTable"));
    desk.goTo(QStringLiteral("list"));
    settle(desk);
    Session& session = desk.workspace().session();
    const CampaignId campaign = desk.workspace().campaign().id;
    const QByteArray ofCampaign = " where campaign_id = " + QByteArray::number(campaign.value);
    const QByteArray inArrears = ofCampaign + " and status <> 'Settled'";
    const BareEngine engine(session);
    const auto settled = [&] { settle(desk); };
    std::printf("%d cases in the list\n%-48s %8s %8s %8s %8s %9s %8s\n", list.model().rowCount(), "milliseconds", "least",
                "median", "p95", "most", "engine", "ratio");
    compare(
        "list: all cases to first paint", settled,
        [&](int) {
            untilListed(list, [&] { list.perform(ui::Action::Refresh); });
            table->viewport()->repaint();
        },
        [&](int) {
            engine.read("select taxpayer_id, outstanding from case_summary" + inArrears +
                        " order by oldest_due, number");
            engine.read("select * from case_summary" + inArrears + " order by oldest_due, number limit 200");
        });
    compare(
        "list: jump to another place and paint", settled,
        [&](int run) {
            const int rows = list.model().rowCount();
            table->scrollTo(list.model().index(rows - 1 - run * 997 % rows, 0));
            table->viewport()->repaint();
        },
        [&](int run) {
            engine.read("select * from case_summary" + ofCampaign + " and taxpayer_id > " +
                        QByteArray::number(run * 997) + " order by taxpayer_id limit 200");
        });
    compare(
        "list: filter by status and tax, sort, paint", settled,
        [&](int run) {
            untilListed(list, [&] {
                list.showCondition(
                    CaseCondition::all({statusCondition(kBoardStatuses.at(static_cast<size_t>(run) % 4)),
                                        CaseCondition::compare(CaseField::TaxItem, CaseCondition::Op::Equal,
                                                               QStringLiteral("01"))}));
            });
            table->viewport()->repaint();
        },
        [&](int run) {
            engine.read(
                "select s.taxpayer_id, s.outstanding from case_summary s join case_tax_item t on "
                "t.taxpayer_id = s.taxpayer_id"
                " and t.campaign_id = s.campaign_id where s.campaign_id = " +
                QByteArray::number(campaign.value) + " and t.tax_item = '01' and s.status = '" +
                codeOf(kBoardStatuses.at(static_cast<size_t>(run) % 4)).toUtf8() +
                "' order by s.oldest_due, s.number");
        });
    compare(
        "list: search part of a kana", settled,
        [&](int) {
            untilListed(list, [&] { list.searchFor(QStringLiteral("サトウ")); });
            table->viewport()->repaint();
        },
        [&](int) {
            engine.read("select taxpayer_id, outstanding from case_summary" + ofCampaign +
                        " and search_text like '%サトウ%'"
                        " order by oldest_due, number");
        });
    const auto extraction = need(parseCaseCondition(QStringLiteral("滞納額が10万円以上 かつ （滞納繰越あり または 時効が今日から180日以内） かつ 平日架電が3回未満 "
                                                                   "かつ 架電済時間帯が火曜夜間以外 かつ 電話種別が携帯 かつ 不履行なし かつ （最終発送なし または 返戻なし）")));
    compare(
        "extraction: count and yen while editing", settled,
        [&](int run) {
            CaseQuery query;
            query.campaign = campaign;
            query.condition = CaseCondition::all({extraction, CaseCondition::compare(CaseField::OpenCount, CaseCondition::Op::Greater, qint64(run))});
            need(countCases(session, query));
        },
        [&](int run) {
            engine.read("select count(*), sum(outstanding) from case_summary" + inArrears +
                        " and outstanding >= 100000 and (carried_yen > 0 or (limitation_on >= '2026-11-20' and limitation_on <= '2027-05-19')) "
                        "and attempts_weekday < 3 and instr(tried_at, '|tue_evening|') = 0 and instr(phone_kinds, '|mobile|') > 0 "
                        "and broken_promises = 0 and (last_sent_on is null or returned_count = 0) and open_count > " +
                        QByteArray::number(run));
        });
    list.searchFor({});
    list.showCondition({});
    settle(desk);
    compare(
        "rules: one changed, what is visible judged anew", settled,
        [&](int run) {
            setCap(session, 2 + run % 2);
            Q_EMIT desk.workspace().rulesChanged();
            settle(desk);
            table->viewport()->repaint();
        },
        [&](int) {
            engine.read("select s.taxpayer_id, s.outstanding, p.digits, n.happened_at, n.result from (select * from case_summary" + inArrears +
                        " order by oldest_due, number limit 200) s left join phone p on p.taxpayer_id = s.taxpayer_id "
                        "left join negotiation n on n.phone_digits = p.digits");
        });
    compare(
        "case: open and paint", settled,
        [&](int run) {
            desk.workspace().openCase(list.model().caseAt(run * 31 % list.model().rowCount()));
            desk.repaint();
        },
        [&](int run) {
            const QByteArray ofCase =
                " where taxpayer_id = " +
                QByteArray::number(list.model().caseAt((run + 17) * 31 % list.model().rowCount()).value);
            engine.read("select * from case_summary" + ofCase +
                        " and campaign_id = " + QByteArray::number(campaign.value));
            engine.read("select * from phone" + ofCase + " and to_batch is null");
            for (const char* rows :
                 {"taxpayer", "receivable", "receipt", "negotiation", "promise", "dispatch"}) {
                engine.read(QByteArray("select * from ") + rows + ofCase);
            }
        },
        kManyRuns);
    const auto bareBoard = [&](int) {
        engine.read("select status, count(*), sum(outstanding) from case_summary" + inArrears +
                    " group by status");
        engine.read("select tax_item, board_column, count(*), sum(outstanding) from case_tax_item" + ofCampaign +
                    " group by tax_item, board_column");
    };
    compare(
        "board: four statuses by tax item", settled,
        [&](int) { need(workflowBoard(session, campaign, BoardDimension::TaxItem)); }, bareBoard);
    compare(
        "board: shown in the window", settled,
        [&](int) {
            desk.goTo(QStringLiteral("calling"));
            desk.goTo(QStringLiteral("board"));
            settle(desk);
            desk.repaint();
        },
        bareBoard);
    settle(desk);
    std::printf("memory: %.0f MB, of which the screens' work %.0f MB\n", residentMegabytes(),
                residentMegabytes() - before);
    if (isWanted("new day", false)) {
        desk.goTo(QStringLiteral("list"));
        settle(desk);
        measureNewDay(clock, desk, list, *table);
    }
    return 0;
}
