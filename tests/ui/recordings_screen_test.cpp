// 録音 in the window, by keys: found, heard with a reason, kept longer; switched on; marked in the journal.

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSlider>
#include <QSpinBox>
#include <QTableView>

#include "core/contact/call_journal.h"
#include "core/recordings/recording_keeper.h"
#include "core/recordings/recording_rules.h"
#include "core/recordings/recordings.h"
#include "core/security/office_rules.h"
#include "core/work/call_recorder.h"
#include "core/work/rule_catalogue.h"
#include "tests/support/spoken_sound.h"
#include "tests/ui/desk_fixture.h"
#include "tests/ui/when_open.h"
#include "ui/recordings/recording_player.h"
#include "ui/recordings/recordings_screen.h"
#include "ui/recordings/sound_player.h"
#include "ui/support/fact_table.h"
#include "ui/support/message_box.h"

using namespace saikoku;
using namespace saikoku::ui;
using namespace saikoku::test;

namespace {

constexpr CampaignId kTax{1};

Result<void> switchOn(Session& session) {
    SAIKOKU_TRY_ASSIGN(
        const RuleFile rule,
        RuleFile::parse(
            R"({"title": "own", "verified": "2026-11-20", "rules": {"is_on": {"value": true, "source": "a test"}}})",
            QStringLiteral("recordings.json")));
    SAIKOKU_TRY(setOfficeRule(session, QStringLiteral("recordings"), rule, {}, ruleCatalogue()));
    SAIKOKU_TRY(ensureRecordingKey(session));
    return {};
}

/// A call of a case as it was recorded at this seat, with its record.
Result<void> recordedCall(DeskFixture& f, int place) {
    Session& session = f.desk->workspace().session();
    CallIntent intent;
    intent.campaign = kTax;
    intent.taxpayer = callCityCase(place);
    intent.clickedAt = session.clock().nowUtc();
    SAIKOKU_TRY_ASSIGN(const CallIntentId call, recordIntent(session, intent));
    SAIKOKU_TRY_ASSIGN(const auto tag, recordingTag(session, call, kTax));
    SAIKOKU_TRY(keepRecording(session, plainSound(f.folder.path(), QStringLiteral("call-%1").arg(place),
                                                  tag.value_or(QByteArray()), 3000)));
    CallEntry entry;
    entry.campaign = kTax;
    entry.taxpayer = callCityCase(place);
    entry.result = ResultCode::Reached;
    entry.intent = call;
    SAIKOKU_TRY(recordCall(session, entry));
    return {};
}

}  // namespace

class RecordingsScreenTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void foundAndKeptLonger() {
        DESK(f, false, Role::Supervisor);
        VERIFY_RESULT(switchOn(f.desk->workspace().session()));
        VERIFY_RESULT(recordedCall(f, 1));
        VERIFY_RESULT(recordedCall(f, 2));
        QVERIFY(f.desk->goTo(QStringLiteral("recordings")));
        auto* table = f.find<FactTable>("recordingsTable");
        QTRY_COMPARE(table->rowCount(), 2);
        QTRY_VERIFY(table->view()->hasFocus());
        QVERIFY(f.find<QLabel>("recordingsState")->text().contains(QStringLiteral("2")));
        auto* person = f.find<QLineEdit>("recordingsPerson");
        person->setFocus();
        QTest::keyClicks(person, QStringLiteral("0001000002"));
        f.key(Qt::Key_Return);
        QTRY_COMPARE(table->rowCount(), 1);
        QCOMPARE(table->cell(0, 3), QStringLiteral("0001000002"));
        MessageBox::setNextText(QStringLiteral("苦情"));
        f.find<QPushButton>("recordingsMark")->click();
        QTRY_VERIFY2(table->cell(0, 9).contains(QStringLiteral("苦情")), qPrintable(table->cell(0, 9)));
        QCOMPARE(
            findRecordings(f.desk->workspace().session(), kTax, {RecordingPart::Marked, {}, {}, {}, {}, 10})
                ->total,
            1);
        MessageBox::setNextText(QStringLiteral("解決"));
        f.find<QPushButton>("recordingsMark")->click();
        QTRY_VERIFY(table->cell(0, 9).isEmpty());
        person->clear();
        auto* from = f.find<QLineEdit>("recordingsFrom");
        from->setFocus();
        QTest::keyClicks(from, QStringLiteral("11/99"));
        f.key(Qt::Key_Return);
        QTRY_VERIFY(!f.desk->findChild<NoticeBar*>()->text().isEmpty());
    }

    void heardWithAReason() {
        DESK(f, false, Role::Supervisor);
        VERIFY_RESULT(switchOn(f.desk->workspace().session()));
        VERIFY_RESULT(recordedCall(f, 1));
        QVERIFY(f.desk->goTo(QStringLiteral("recordings")));
        auto* table = f.find<FactTable>("recordingsTable");
        QTRY_COMPARE(table->rowCount(), 1);
        QTRY_VERIFY(table->view()->hasFocus());
        MessageBox::setNextText(QStringLiteral("申出の確認"));
        f.key(Qt::Key_Return);
        auto* screen = f.desk->findChild<RecordingsScreen*>();  // the reviews have a player too
        auto* player = screen->findChild<RecordingPlayer*>();
        QTRY_VERIFY(player->sound().hasSound());
        QVERIFY(std::abs(player->sound().duration() - 3000) < 100);
        QVERIFY(screen->findChild<QPushButton*>(QStringLiteral("recordingPlay"))->isEnabled());
        QTRY_COMPARE(table->cell(0, 7), QStringLiteral("1"));
        player->sound().pause();
        auto* place = screen->findChild<QSlider*>(QStringLiteral("recordingPlace"));
        place->setValue(2000);
        QTRY_VERIFY(std::abs(player->sound().position() - 2000) < 50);
        MessageBox::keepExplanations();
        f.find<QPushButton>("recordingsHeardBy")->click();
        QVERIFY2(MessageBox::lastExplanation().contains(QStringLiteral("申出の確認")),
                 qPrintable(MessageBox::lastExplanation()));
    }

    void soundIsPlayedToItsEnd() {
        SoundPlayer player(QStringLiteral("null"));
        Sound sound{8000, 2, std::vector<short>(1600, 100)};  // 0.1 s
        player.load(sound);
        QCOMPARE(player.duration(), 100);
        const auto playing = player.play();
        QVERIFY2(playing.has_value(), playing ? "" : qPrintable(playing.error().message));
        QTRY_VERIFY(!player.isPlaying());
        QCOMPARE(player.position(), 100);
        player.seek(50);
        QCOMPARE(player.position(), 50);
        player.load({});
        QVERIFY(!player.hasSound());
        QVERIFY(player.play().has_value());
        SoundPlayer nowhere(QStringLiteral("no-such-device"));
        nowhere.load(sound);
        QVERIFY(!nowhere.play().has_value());
    }

    void theRuleIsSetHere() {
        DESK(f, false, Role::Supervisor);
        QVERIFY(f.desk->goTo(QStringLiteral("recordings")));
        QTRY_VERIFY(f.isIdle());
        whenOpen([](QDialog* dialog) {
            QCOMPARE(dialog->objectName(), QStringLiteral("recordingRuleDialog"));
            auto* on = dialog->findChild<QCheckBox*>(QStringLiteral("recordingOn"));
            QVERIFY(on->hasFocus());
            QVERIFY(!on->isChecked());
            QTest::keyClick(on, Qt::Key_Space);
            dialog->findChild<QSpinBox*>(QStringLiteral("recordingKeepDays"))->setValue(45);
            auto* campaigns = dialog->findChild<QLineEdit*>(QStringLiteral("recordingCampaigns"));
            campaigns->setText(QStringLiteral("nowhere"));
            auto* store = dialog->findChild<QPushButton*>(QStringLiteral("recordingStore"));
            store->click();
            auto* problem = dialog->findChild<QLabel*>(QStringLiteral("recordingProblem"));
            QVERIFY(problem->text().startsWith(QStringLiteral("▲")));  // whose decision?
            dialog->findChild<QLineEdit*>(QStringLiteral("recordingSource"))
                ->setText(QStringLiteral("令和8年11月決裁"));
            store->click();
            QVERIFY(problem->text().contains(QStringLiteral("nowhere")));
            campaigns->setText(QStringLiteral("tax"));
            store->click();
            QVERIFY(!dialog->isVisible());
        });
        f.find<QPushButton>("recordingsRule")->click();
        const auto rules = f.desk->workspace().session().rules<RecordingRules>();
        VERIFY_RESULT(rules);
        QVERIFY((*rules)->isOn);
        QCOMPARE((*rules)->keepDays, 45);
        QCOMPARE((*rules)->campaigns, QStringList{QStringLiteral("tax")});
        whenOpen([](QDialog* dialog) {
            QVERIFY(dialog->findChild<QPlainTextEdit*>(QStringLiteral("purposeText"))
                        ->toPlainText()
                        .contains(QStringLiteral("45")));
        });
        f.find<QPushButton>("recordingsPurpose")->click();
    }

    void theJournalMarksIt() {
        DESK(f, false, Role::Supervisor);
        VERIFY_RESULT(switchOn(f.desk->workspace().session()));
        VERIFY_RESULT(recordedCall(f, 1));
        f.desk->workspace().openCase(callCityCase(1));
        QTRY_VERIFY(f.isIdle());
        auto* journal = f.caseScreen().findChild<FactTable*>(QStringLiteral("caseTab_0"));
        QTRY_COMPARE(journal->rowCount(), 1);
        QVERIFY2(journal->cell(0, 6).contains(QStringLiteral("●")), qPrintable(journal->cell(0, 6)));
        whenOpen([](QDialog* dialog) {
            QCOMPARE(dialog->objectName(), QStringLiteral("caseRecordingsDialog"));
            QCOMPARE(dialog->findChild<FactTable*>(QStringLiteral("caseRecordingsTable"))->rowCount(), 1);
            QVERIFY(dialog->findChild<QPushButton*>(QStringLiteral("caseRecordingsHear"))->isEnabled());
        });
        f.key(Qt::Key_E, Qt::ControlModifier);
    }

    void whoMayNotHearSeesThatThereIsOne() {
        DESK(f, false, Role::Caller);
        QVERIFY(!f.desk->placeIds().contains(QStringLiteral("recordings")));
        VERIFY_RESULT(f.store.open());
        VERIFY_RESULT(switchOn(f.store.session()));
        VERIFY_RESULT(f.desk->workspace().session().lookForNewRules());
        VERIFY_RESULT(recordedCall(f, 1));
        f.desk->workspace().openCase(callCityCase(1));
        QTRY_VERIFY(f.isIdle());
        whenOpen([](QDialog* dialog) {
            QCOMPARE(dialog->findChild<FactTable*>(QStringLiteral("caseRecordingsTable"))->rowCount(), 1);
            QVERIFY(!dialog->findChild<QPushButton*>(QStringLiteral("caseRecordingsHear"))->isEnabled());
            QVERIFY(!dialog->findChild<QLabel*>(QStringLiteral("caseRecordingsProblem"))->text().isEmpty());
        });
        f.key(Qt::Key_E, Qt::ControlModifier);
    }

    void aCallIsSealedBehindTheWindow() {
        DESK(f, true, Role::Supervisor);
        VERIFY_RESULT(switchOn(f.desk->workspace().session()));
        f.phone->can.records = true;
        f.desk->workspace().openCase(callCityCase(1));
        QTRY_VERIFY(f.isIdle());
        const auto dialled = f.call().dial(callCityCase(1), kTax, QStringLiteral("08000000001"));
        QVERIFY2(dialled.has_value(), dialled ? "" : qPrintable(dialled.error().message));
        QVERIFY(f.phone->tag.has_value());
        QVERIFY(f.call().isSoundKept());
        f.phone->ring();
        f.phone->establish();
        const PlainRecording sound = plainSound(f.folder.path(), QStringLiteral("call"), *f.phone->tag, 2000);
        f.phone->end(CallEnd::EndedByThem);
        f.phone->leaveSound(sound);
        f.phone->leaveSound(sound);  // told twice, sealed once
        QTRY_VERIFY(!QDir(sound.folder).exists());
        QTRY_VERIFY(f.isIdle());
        const auto list = findRecordings(f.desk->workspace().session(), kTax, {});
        VERIFY_RESULT(list);
        QCOMPARE(list->total, 1);
        QCOMPARE(list->rows.constFirst().recording.intent, dialled->intent);
    }

    void aPhoneThatCannotRecordIsToldOnce() {
        DESK(f, true, Role::Supervisor);
        VERIFY_RESULT(switchOn(f.desk->workspace().session()));
        int told = 0;
        connect(&f.call(), &CurrentCall::failed, &f.call(), [&](const QString&) { ++told; });
        for (int call = 0; call < 2; ++call) {
            const auto dialled =
                f.call().dial(callCityCase(2 + 3 * call), kTax,
                              call == 0 ? QStringLiteral("08000000002") : QStringLiteral("0999220005"));
            QVERIFY2(dialled.has_value(), dialled ? "" : qPrintable(dialled.error().message));
            QVERIFY(!f.call().isSoundKept());
            f.phone->end(CallEnd::Busy);
            f.call().setAside();
        }
        QCOMPARE(told, 1);
    }
};

QTEST_MAIN(RecordingsScreenTest)
#include "recordings_screen_test.moc"
