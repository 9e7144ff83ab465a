#include <QMenu>
#include <QTableView>

#include "core/contact/campaign.h"
#include "core/team/presence_recorder.h"
#include "tests/ui/desk_fixture.h"
#include "ui/team/presence_button.h"
#include "ui/team/shift_model.h"

using namespace saikoku;
using namespace saikoku::ui;
using namespace saikoku::test;

namespace {

PresenceButton& button(DeskFixture& f) { return *f.find<PresenceButton>("presence"); }

/// What the menu offers now.
QStringList offered(DeskFixture& f) {
    Q_EMIT button(f).menu()->aboutToShow();
    QStringList texts;
    for (const QAction* action : button(f).menu()->actions()) {
        texts.append(action->text());
    }
    return texts;
}

void choose(DeskFixture& f, const QString& text) {
    Q_EMIT button(f).menu()->aboutToShow();
    for (QAction* action : button(f).menu()->actions()) {
        if (action->text().contains(text)) {
            action->trigger();
            return;
        }
    }
    QFAIL(qPrintable(text));
}

}  // namespace

/// @brief Presence in the window's head, and the week's plan.
class PresenceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { KdfCost::setStandard(KdfCost::least()); }

    void signingOnPausingSigningOff() {
        DESK(f);
        QVERIFY(!button(f).state().isOn);
        QCOMPARE(offered(f).size(), 1);
        choose(f, QStringLiteral("on for work"));
        QVERIFY(button(f).state().isOn);
        choose(f, QStringLiteral("昼食"));
        QCOMPARE(button(f).state().pause, QStringLiteral("meal"));
        QVERIFY(button(f).text().contains(QStringLiteral("昼食")));
        choose(f, QStringLiteral("Go on"));
        QVERIFY(button(f).state().pause.isEmpty());
        choose(f, QStringLiteral("ff from work"));
        QVERIFY(!button(f).state().isOn);
    }

    void theFirstCallSignsOn() {
        DESK(f);
        f.desk->workspace().openCase(callCityCase(2));
        QVERIFY(!button(f).state().isOn);
        f.key(Qt::Key_F2);
        QVERIFY(button(f).state().isOn);
    }

    void aCallEndsAPause() {
        DESK(f);
        choose(f, QStringLiteral("on for work"));
        choose(f, QStringLiteral("休憩"));
        f.desk->workspace().openCase(callCityCase(2));
        f.key(Qt::Key_F2);
        QVERIFY(button(f).state().isOn);
        QVERIFY(button(f).state().pause.isEmpty());
    }

    void aLockedScreenPauses() {
        DESK(f);
        choose(f, QStringLiteral("on for work"));
        f.desk->setLocked(true);
        QCOMPARE(button(f).state().pause, QStringLiteral("locked"));
        f.desk->setLocked(false);
        QVERIFY(button(f).state().pause.isEmpty());
        choose(f, QStringLiteral("休憩"));
        f.desk->setLocked(true);
        QCOMPARE(button(f).state().pause, QStringLiteral("break"));
        f.desk->setLocked(false);
        QCOMPARE(button(f).state().pause, QStringLiteral("break"));
    }

    void anotherWorkIsAnotherPresence() {
        DESK(f);
        choose(f, QStringLiteral("on for work"));
        const CampaignId survey = *campaignId(f.desk->workspace().session().db(), Campaign::Survey);
        f.desk->workspace().chooseCampaign(survey);
        QCOMPARE(button(f).state().campaign, survey);
    }

    void aWeekIsTypedAndRead() {
        ShiftModel model;
        ShiftWeek week;
        week.monday = QDate(2026, 11, 23);
        week.people = {{OperatorId{7}, QStringLiteral("mori"), QStringLiteral("森")}};
        week.shifts = {{1, OperatorId{7}, CampaignId{1}, QDate(2026, 11, 24), 540, 720}, {2, OperatorId{7}, CampaignId{1}, QDate(2026, 11, 24), 780, 1050}};
        model.show(week);
        QCOMPARE(model.index(0, 1).data(Qt::EditRole).toString(), QStringLiteral("9:00–12:00 13:00–17:30"));
        QCOMPARE(model.index(0, ShiftModel::kDays).data().toString(), QStringLiteral("7:30"));
        std::vector<ShiftHours> planned;
        QString unreadable;
        connect(&model, &ShiftModel::replanned, this, [&](OperatorId, QDate, const std::vector<ShiftHours>& hours) { planned = hours; });
        connect(&model, &ShiftModel::unreadable, this, [&](const QString& text) { unreadable = text; });
        QVERIFY(model.setData(model.index(0, 2), QStringLiteral("9:00〜12:00、13:00-17:30"), Qt::EditRole));
        QCOMPARE(planned.size(), std::size_t(2));
        QCOMPARE(planned.back().untilMinute, 1050);
        QVERIFY(!model.setData(model.index(0, 2), QStringLiteral("9:00-12:00 nine"), Qt::EditRole));
        QCOMPARE(unreadable, QStringLiteral("nine"));
        QVERIFY(!model.setData(model.index(0, ShiftModel::kDays), QStringLiteral("9:00-12:00"), Qt::EditRole));
    }
};

QTEST_MAIN(PresenceTest)
#include "presence_test.moc"
