#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QToolButton>

#include "core/cases/campaign_spaces.h"
#include "core/contact/campaign.h"
#include "core/eligibility/calling_office.h"
#include "core/eligibility/eligibility.h"
#include "core/store/database.h"
#include "core/work/rule_catalogue.h"
#include "tests/ui/desk_fixture.h"
#include "ui/calendar/calendar_screen.h"
#include "ui/calendar/month_table.h"
#include "ui/support/message_box.h"

using namespace saikoku;
using namespace saikoku::ui;
using namespace saikoku::test;

/// The supervisors' calendar of calling hours. FixedClock stands on Friday 20 November 2026 at ten.
class CalendarScreenTest : public QObject {
    Q_OBJECT

    struct Fixture : DeskFixture {
        Fixture() : DeskFixture(false, Role::Supervisor) {
            if (desk) {
                screen = std::make_unique<CalendarScreen>(desk->workspace());
                QObject::connect(&desk->workspace(), &Workspace::failed, screen.get(), [this](const Error& error) { failed = error.message; });
                screen->resize(1200, 680);
                screen->show();
                screen->enter();
            }
        }
        ~Fixture() { screen.reset(); }
        template <class T>
        T* at(const char* name) {
            return screen->findChild<T*>(QLatin1String(name));
        }
        void type(const char* field, const QString& text) {
            auto* edit = at<QLineEdit>(field);
            edit->selectAll();
            text.isEmpty() ? QTest::keyClick(edit, Qt::Key_Delete) : edit->insert(text);  // as an input method does
            Q_EMIT edit->textEdited(edit->text());
        }
        QString cell(QDate date) {
            auto* table = screen->findChild<MonthTable*>();
            for (int row = 0; row < table->rowCount(); ++row) {
                for (int column = 0; column < 7; ++column) {
                    if (table->dateAt(row, column) == date) {
                        return table->item(row, column)->text();
                    }
                }
            }
            return {};
        }
        void save() {
            failed.clear();
            type("calendarSource", QStringLiteral("決裁"));
            at<QPushButton>("calendarSave")->click();
        }
        const CallingRules rules() { return **desk->workspace().session().rules<CallingRules>(); }
        Eligibility ask(Session& session) {
            return eligibilityOf(session, callCityCase(2), {campaignId(session.db(), Campaign::Tax).value()}).value();
        }

        std::unique_ptr<CalendarScreen> screen;
        QString failed;
    };

private Q_SLOTS:
    void showsTheMonth() {
        Fixture f;
        QVERIFY2(f.problem.isEmpty(), qPrintable(f.problem));
        QVERIFY(f.cell(QDate(2026, 11, 20)).contains(QStringLiteral("09:00-20:00")));
        QVERIFY(f.cell(QDate(2026, 11, 21)).contains(QStringLiteral("09:00-17:00")));
        QVERIFY(f.cell(QDate(2026, 11, 23)).contains(QStringLiteral("勤労感謝の日")));
        f.at<QToolButton>("monthOn")->click();
        QVERIFY(f.cell(QDate(2026, 12, 29)).contains(MonthTable::tr("closed")));
        f.at<QToolButton>("monthBack")->click();
        QVERIFY(!f.at<QPushButton>("calendarSave")->isEnabled());
    }

    /// By keys: to the day, Enter, its hours, whose decision, Enter.
    void closesADayByKeys() {
        Fixture f;
        QVERIFY2(f.problem.isEmpty(), qPrintable(f.problem));
        auto* table = f.screen->findChild<MonthTable*>();
        table->goTo(QDate(2026, 11, 19));
        QTest::keyClick(table, Qt::Key_Right);
        QTest::keyClick(table, Qt::Key_Return);
        f.type("dayHours", QStringLiteral("休"));
        f.type("dayName", QStringLiteral("市制記念日"));
        QVERIFY2(f.cell(QDate(2026, 11, 20)).contains(QStringLiteral("市制記念日")), qPrintable(f.cell(QDate(2026, 11, 20))));
        QVERIFY(f.rules().office.dated.isEmpty());
        QVERIFY(f.screen->holdsWork());
        f.type("calendarSource", QStringLiteral("決裁"));
        QTest::keyClick(f.at<QLineEdit>("calendarSource"), Qt::Key_Return);
        QCOMPARE(f.failed, QString());
        QCOMPARE(f.rules().office.dated.value(QDate(2026, 11, 20)).name, QStringLiteral("市制記念日"));
        QVERIFY(!f.screen->holdsWork());
        const Eligibility now = f.ask(f.desk->workspace().session());
        QVERIFY(!now.callable);
        QCOMPARE(now.reasons.front().code, QStringLiteral("closed_day"));
        auto caller = f.store.signInAs(Role::Caller);
        VERIFY_RESULT(caller);
        QTRY_VERIFY_WITH_TIMEOUT(!f.ask(**caller).callable, 5000);
        QCOMPARE(f.at<QTableView>("calendarHistory")->model()->rowCount(), 2);
    }

    /// Another seat's list says so within seconds, and nobody touches a key there.
    void anotherSeatsListFollows_data() { TempStore::backends(); }
    void anotherSeatsListFollows() {
        QFETCH(QString, backend);
        DeskFixture f(false, Role::Supervisor, backend);
        if (f.store.isMissing()) {
            QSKIP("PostgreSQL is not installed");
        }
        QVERIFY2(f.problem.isEmpty(), qPrintable(f.problem));
        auto caller = f.store.signInAs(Role::Caller);
        VERIFY_RESULT(caller);
        SeatSettings settings(f.folder.filePath(QStringLiteral("other.ini")));
        auto calendar = BusinessCalendar::load();
        VERIFY_RESULT(calendar);
        Desk other(std::move(*caller), nullptr, settings, std::move(*calendar), QString());
        other.resize(1366, 768);
        other.show();
        QVERIFY(other.goTo(QStringLiteral("list")));
        auto& model = other.findChild<CaseListScreen*>()->model();
        QTRY_VERIFY(model.rowCount() > 0 && other.workspace().isIdle());
        const auto says = [&](const QString& reason) {
            for (int row = 0; row < model.rowCount(); ++row) {
                if (model.caseAt(row) != callCityCase(2)) {
                    continue;
                }
                for (int column = 0; column < model.columnCount(); ++column) {
                    if (model.index(row, column).data().toString().contains(reason)) {
                        return true;
                    }
                }
            }
            return false;
        };
        const QString closed = eligibilityReasonLabel(QStringLiteral("closed_day"));
        QVERIFY(!says(closed));
        Session& changer = f.store.session();  // the administrator: on a server rules are stored by its owner
        const CallingPart before = (*changer.rules<CallingRules>())->office;
        CallingPart part = before;
        part.dated.insert(QDate(2026, 11, 20), {std::nullopt, QStringLiteral("市制記念日")});
        VERIFY_RESULT(setCallingPart(changer, {QString(), before, part, QStringLiteral("決裁")}, ruleCatalogue()));
        QTRY_VERIFY_WITH_TIMEOUT(says(closed), 5'000);
        // and back again
        VERIFY_RESULT(changer.lookForNewRules());
        VERIFY_RESULT(setCallingPart(changer, {QString(), (*changer.rules<CallingRules>())->office, before, QStringLiteral("決裁")}, ruleCatalogue()));
        QTRY_VERIFY_WITH_TIMEOUT(!says(closed), 5'000);
    }

    /// Added at another seat: chosen here within seconds, and what is typed for the one chosen stays.
    void anotherSeatsCampaignCanBeChosen() {
        Fixture f;
        QVERIFY2(f.problem.isEmpty(), qPrintable(f.problem));
        auto* box = f.at<QComboBox>("calendarCampaign");
        const int before = box->count();
        box->setCurrentIndex(2);
        Q_EMIT box->activated(2);
        const QString chosen = box->currentData().toString();
        f.type("week_tue", QStringLiteral("9:00-17:15"));
        VERIFY_RESULT(addCampaign(f.store.session(), QStringLiteral("visits"), QStringLiteral("見守り"), CampaignKind::Health));
        QTRY_COMPARE_WITH_TIMEOUT(box->count(), before + 1, 10'000);
        QVERIFY(box->findData(QStringLiteral("visits")) > 0);
        QCOMPARE(box->currentData().toString(), chosen);
        QCOMPARE(f.at<QLineEdit>("week_tue")->text(), QStringLiteral("9:00-17:15"));
        QVERIFY(f.screen->holdsWork());
    }

    /// As Sakai and Nakano do it, and an extra day: every one on the screen, in the log and in the history.
    void longEveningsAndOpenSundays() {
        Fixture f;
        QVERIFY2(f.problem.isEmpty(), qPrintable(f.problem));
        for (const char* day : {"week_tue", "week_wed", "week_fri"}) {
            f.type(day, QStringLiteral("9:00-17:15"));
        }
        f.type("week_sun", QStringLiteral("休"));
        f.at<QComboBox>("nth")->setCurrentIndex(2);
        f.at<QComboBox>("nthWeekday")->setCurrentIndex(6);
        f.type("nthHours", QStringLiteral("9:00-16:00"));
        f.at<QPushButton>("addNth")->click();
        auto* table = f.screen->findChild<MonthTable*>();
        table->goTo(QDate(2026, 11, 29));
        QTest::keyClick(table, Qt::Key_Return);
        f.type("dayHours", QStringLiteral("10:00-15:00"));
        f.type("dayName", QStringLiteral("臨時窓口"));
        f.save();
        QCOMPARE(f.failed, QString());
        const std::pair<int, const char*> days[]{{16, "09:00-20:00"}, {17, "09:00-17:15"}, {19, "09:00-20:00"}, {20, "09:00-17:15"}, {15, "09:00-16:00"}, {29, "10:00-15:00"}};
        for (const auto& [day, hours] : days) {
            QVERIFY2(f.cell(QDate(2026, 11, day)).contains(QLatin1String(hours)), qPrintable(f.cell(QDate(2026, 11, day))));
        }
        QVERIFY(f.cell(QDate(2026, 11, 8)).contains(MonthTable::tr("closed")));
        const QString what = f.at<QTableView>("calendarHistory")->model()->index(0, 2).data().toString();
        for (const char* part : {"week", "n-th weekdays", "single days"}) {
            QVERIFY2(what.contains(CalendarScreen::tr(part)), qPrintable(what));
        }
        const auto entries = f.desk->workspace().session().db().selectInteger(QStringLiteral("select count(*) from access_log where operation like 'rule%'"));
        VERIFY_RESULT(entries);
        QVERIFY(*entries > 0);
    }

    void changesACampaign() {
        Fixture f;
        QVERIFY2(f.problem.isEmpty(), qPrintable(f.problem));
        auto* campaign = f.at<QComboBox>("calendarCampaign");
        campaign->setCurrentIndex(campaign->findData(QStringLiteral("tax")));
        Q_EMIT campaign->activated(campaign->currentIndex());
        f.type("week_fri", QStringLiteral("9-17:15"));
        f.at<QComboBox>("nth")->setCurrentIndex(2);
        f.at<QComboBox>("nthWeekday")->setCurrentIndex(6);
        f.type("nthHours", QStringLiteral("13:00〜16:00"));
        QTest::keyClick(f.at<QLineEdit>("nthHours"), Qt::Key_Return);
        QCOMPARE(f.at<QListWidget>("nthList")->count(), 1);
        f.at<QSpinBox>("startOffset")->setValue(60);
        f.at<QCheckBox>("demand_sms")->setChecked(true);
        QVERIFY(f.cell(QDate(2026, 11, 15)).contains(QStringLiteral("13:00-16:00")));
        f.save();
        QCOMPARE(f.failed, QString());
        const CallingRules rules = f.rules();
        const CampaignCalling& tax = rules.of(QStringLiteral("tax"));
        QCOMPARE(writtenHours(tax.schedule.weekly.at(4)), QStringLiteral("09:00-17:15"));
        QCOMPARE(tax.startOffsetDays, 60);
        QVERIFY(tax.demandFirst.contains(Channel::Sms));
        QCOMPARE(writtenHours(rules.of(QStringLiteral("survey")).schedule.weekly.at(4)), QStringLiteral("09:00-20:00"));
        // back to what the program ships
        auto* history = f.at<QTableView>("calendarHistory");
        history->setCurrentIndex(history->model()->index(1, 0));
        MessageBox::setNextAnswer(true);
        QTest::keyClick(history, Qt::Key_Return);
        QVERIFY(!f.rules().parts.contains(QStringLiteral("tax")));
    }

    void refusesTheNight() {
        Fixture f;
        QVERIFY2(f.problem.isEmpty(), qPrintable(f.problem));
        f.type("week_mon", QStringLiteral("9-22"));
        f.save();
        QVERIFY2(f.failed.contains(QStringLiteral("\"mon\"")), qPrintable(f.failed));
        QVERIFY(f.screen->holdsWork());
        f.type("week_mon", QStringLiteral("abc"));
        f.save();
        QVERIFY2(f.failed.contains(QStringLiteral("abc")), qPrintable(f.failed));
        f.type("week_mon", QString());
        MessageBox::setNextAnswer(false);
        QVERIFY(f.screen->mayLeave());
    }

    void fitsWithLettersOfAnySize_data() {
        QTest::addColumn<int>("points");
        for (const int points : {11, 14, 16}) {
            QTest::addRow("%d pt", points) << points;
        }
    }
    void fitsWithLettersOfAnySize() {
        QFETCH(int, points);
        const QFont usual = QApplication::font();
        QFont letters = usual;
        letters.setPointSize(points);
        QApplication::setFont(letters);
        Fixture f;
        QVERIFY2(f.problem.isEmpty(), qPrintable(f.problem));
        const QList<QLabel*> labels = f.screen->findChildren<QLabel*>();
        for (const QLabel* label : labels) {
            QVERIFY2(!label->isVisible() || label->wordWrap() || label->objectName() == QLatin1String("monthTitle") || label->width() >= label->fontMetrics().horizontalAdvance(label->text().remove(u'&')),
                     qPrintable(label->text()));
        }
        QVERIFY(f.at<QPushButton>("calendarSave")->visibleRegion().boundingRect().height() > 10);
        QApplication::setFont(usual);
    }

    void hasEachMnemonicOnce() {
        Fixture f;
        QVERIFY2(f.problem.isEmpty(), qPrintable(f.problem));
        QStringList letters;
        const auto take = [&](const QString& text) {
            if (const QKeySequence key = QKeySequence::mnemonic(text); !key.isEmpty()) {
                QVERIFY2(!letters.contains(key.toString()), qPrintable(text));
                letters.append(key.toString());
            }
        };
        for (const QLabel* label : f.screen->findChildren<QLabel*>()) {
            take(label->text());
        }
        for (const QAbstractButton* button : f.screen->findChildren<QAbstractButton*>()) {
            take(button->text());
        }
        QVERIFY(letters.size() >= 9);
    }
};

QTEST_MAIN(CalendarScreenTest)
#include "calendar_screen_test.moc"
