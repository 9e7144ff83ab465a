#include <QCheckBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

#include "core/contact/callback_time_entry.h"
#include "tests/ui/strip_at_hand.h"
#include "tests/ui/when_open.h"
#include "ui/record/callback_field.h"
#include "ui/record/code_box.h"
#include "ui/record/result_keys.h"
#include "ui/support/display_text.h"

using namespace saikoku;
using namespace saikoku::ui;

class RecordStripTest : public QObject, protected StripAtHand {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepare(); }
    void init() { begin(); }
    void cleanup() { m_strip.reset(); }

    /// domain: a promise takes at most 8 keys besides digits and the note.
    void aPromiseByAtMostEightKeys() {
        QSignalSpy submitted(m_strip.get(), &RecordStrip::submitted);
        digits("1");                 // reached; on to the reason
        QVERIFY(field<CodeBox>("reason")->hasFocus());
        digits("3");                 // short of money; on to the promise date
        QVERIFY(field("promiseDate")->hasFocus());
        digits("25");
        press(Qt::Key_Enter);        // amount, prefilled with all that is owed
        QVERIFY(field("promiseAmount")->hasFocus());
        QCOMPARE(field("promiseAmount")->text(), QStringLiteral("302,500"));
        QCOMPARE(field("promiseDate")->text(), QStringLiteral("11/25(水)"));
        press(Qt::Key_Slash);        // half of it
        QCOMPARE(field("promiseAmount")->text(), QStringLiteral("151,300"));
        press(Qt::Key_Enter);        // how
        press(Qt::Key_Enter);        // note
        QVERIFY(field("note")->hasFocus());
        note("after pay day");
        press(Qt::Key_Enter, Qt::ControlModifier);
        qInfo("keys besides digits and note: %d", m_keys);
        QVERIFY(m_keys <= 8);

        QCOMPARE(submitted.size(), 1);
        const auto entry = submitted.at(0).at(0).value<CallEntry>();
        QCOMPARE(entry.taxpayer, TaxpayerId{7});
        QCOMPARE(entry.result, ResultCode::Reached);
        QCOMPARE(entry.counterpart, Counterpart::Person);
        QCOMPARE(entry.reason, NonPaymentReason::ShortOfMoney);
        QVERIFY(entry.promise);
        QCOMPARE(entry.promise->dueDate, QDate(2026, 11, 25));
        QCOMPARE(entry.promise->amount, Yen(151'300));
        QCOMPARE(entry.promise->how, PaymentMethod::Store);
        QCOMPARE(entry.note, QStringLiteral("after pay day"));
        QVERIFY(!entry.callbackAt.isValid());
    }

    void theShortestPromise() {
        QSignalSpy submitted(m_strip.get(), &RecordStrip::submitted);
        m_strip->focusPromise();  // what F6 does
        digits("25");
        press(Qt::Key_Enter, Qt::ControlModifier);
        QCOMPARE(submitted.size(), 1);
        const auto entry = submitted.at(0).at(0).value<CallEntry>();
        QCOMPARE(entry.promise->dueDate, QDate(2026, 11, 25));
        QCOMPARE(entry.promise->amount, Yen(302'500));
        QVERIFY(m_keys + 1 <= 8);
    }

    void opensOnlyWhatIsNeeded_data() {
        QTest::addColumn<QString>("digit");
        QTest::addColumn<bool>("promise");
        QTest::addColumn<bool>("counterpart");
        QTest::addColumn<bool>("callback");
        QTest::addColumn<QString>("offered");
        QTest::newRow("reached") << "1" << true << true << true << "";
        QTest::newRow("family") << "2" << false << true << true << "12:00";
        QTest::newRow("no answer") << "3" << false << false << true << "11:00";
        QTest::newRow("voicemail") << "4" << false << false << true << "12:00";
        QTest::newRow("busy") << "5" << false << false << true << "10:05";
        QTest::newRow("not in use") << "6" << false << false << false << "";
        QTest::newRow("wrong number") << "7" << false << false << false << "";
        QTest::newRow("cut off") << "0" << true << true << true << "";
    }
    void opensOnlyWhatIsNeeded() {
        QFETCH(QString, digit);
        QFETCH(bool, promise);
        QFETCH(bool, counterpart);
        QFETCH(bool, callback);
        QFETCH(QString, offered);
        QVERIFY(!field("promiseDate")->isEnabled());
        QTest::keyClicks(QApplication::focusWidget(), digit);
        QCOMPARE(field("promiseDate")->isEnabled(), promise);
        QCOMPARE(field("promiseAmount")->isEnabled(), promise);
        QCOMPARE(field<CodeBox>("counterpart")->isEnabled(), counterpart);
        QCOMPARE(field("callback")->isEnabled(), callback);
        QCOMPARE(field("callback")->text(), offered);
    }

    void anOfferGoesWithItsResult() {
        digits("5");
        QCOMPARE(field("callback")->text(), QStringLiteral("10:05"));
        m_strip->focusResult();
        digits("6");
        QCOMPARE(field("callback")->text(), QString());
    }

    void namesWhatItCannotRead() {
        QSignalSpy submitted(m_strip.get(), &RecordStrip::submitted);
        m_strip->focusPromise();
        note("soon");
        press(Qt::Key_Enter, Qt::ControlModifier);
        QCOMPARE(submitted.size(), 0);
        auto* message = m_strip->findChild<QLabel*>(QStringLiteral("recordMessage"));
        QVERIFY2(message->text().contains(QStringLiteral("soon")), qPrintable(message->text()));
        QVERIFY(field("promiseDate")->hasFocus());
    }

    void hintsAtClosedDays() {
        m_strip->focusPromise();
        digits("23");  // labour thanksgiving day, a Monday
        press(Qt::Key_Enter);
        auto* message = m_strip->findChild<QLabel*>(QStringLiteral("recordMessage"));
        QVERIFY2(message->text().contains(QStringLiteral("11/24")), qPrintable(message->text()));
        field("promiseDate")->setFocus();
        press(Qt::Key_Up);
        QCOMPARE(field("promiseDate")->text(), QStringLiteral("11/24(火)"));
        press(Qt::Key_Down);
        QCOMPARE(field("promiseDate")->text(), QStringLiteral("11/20(金)"));
    }

    /// The day that is meant stands there with its weekday while one types: Ctrl+Enter needs no leaving of the field.
    void aPromisesDayIsSaidWhileTyping_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("said");
        QTest::addColumn<bool>("closed");
        QTest::newRow("a day") << QStringLiteral("25") << QStringLiteral("11/25 (Wed)") << false;
        QTest::newRow("days ahead") << QStringLiteral("+3") << QStringLiteral("11/23 (Mon)") << true;
        QTest::newRow("month end") << QStringLiteral("e") << QStringLiteral("11/30 (Mon)") << false;
        QTest::newRow("a Saturday") << QStringLiteral("28") << QStringLiteral("11/28 (Sat)") << true;
        QTest::newRow("no day") << QStringLiteral("25/") << QString() << false;
    }
    void aPromisesDayIsSaidWhileTyping() {
        QFETCH(QString, typed);
        QFETCH(QString, said);
        QFETCH(bool, closed);
        m_strip->focusPromise();
        QTest::keyClicks(QApplication::focusWidget(), typed);
        QVERIFY(field("promiseDate")->hasFocus());
        QVERIFY2(said.isEmpty() ? !message().contains(QLatin1String("11/25")) : message().contains(said), qPrintable(message()));
        QCOMPARE(message().contains(QLatin1String("no business day")), closed);
    }

    void aReportedPaymentNeedsNoPromise() {
        QSignalSpy submitted(m_strip.get(), &RecordStrip::submitted);
        digits("1");
        QVERIFY(!field("paidOn")->isEnabled());
        digits("9");  // says it is paid
        QVERIFY(field("paidOn")->hasFocus());
        digits("18");
        press(Qt::Key_Enter, Qt::ControlModifier);
        QCOMPARE(submitted.size(), 1);
        const auto entry = submitted.at(0).at(0).value<CallEntry>();
        QCOMPARE(entry.reason, NonPaymentReason::BelievesPaid);
        QCOMPARE(entry.reportedPaidOn, QDate(2026, 11, 18));
        QVERIFY(!entry.promise);
    }

    void aReportedPaymentShowsTheDayItUnderstood() {
        QSignalSpy submitted(m_strip.get(), &RecordStrip::submitted);
        digits("1");
        digits("9");
        digits("-2");
        press(Qt::Key_Enter);
        QCOMPARE(field("paidOn")->text(), QStringLiteral("11/18(水)"));
        auto* message = m_strip->findChild<QLabel*>(QStringLiteral("recordMessage"));
        QVERIFY2(message->text().contains(DisplayText::longDate(QDate(2026, 11, 18))), qPrintable(message->text()));
        digits("2");  // the place's code
        press(Qt::Key_Enter, Qt::ControlModifier);
        const auto entry = submitted.at(0).at(0).value<CallEntry>();
        QCOMPARE(entry.reportedPaidOn, QDate(2026, 11, 18));
        QCOMPARE(entry.reportedPaidWhere, codeOf(PaymentMethod::Bank));
    }

    void theCodesStandThereWhileTheyAreTyped() {
        digits("1");
        auto* reason = m_strip->findChild<CodeBox*>(QStringLiteral("reason"));
        reason->setFocus();
        auto* codes = m_strip->window()->findChild<QLabel*>(QStringLiteral("reasonCodes"));
        QVERIFY(codes != nullptr && codes->isVisible());
        for (int i = 1; i < reason->count(); ++i) {
            QVERIFY2(codes->text().contains(reason->itemText(i)), qPrintable(reason->itemText(i)));
        }
        field("note")->setFocus();
        QVERIFY(m_strip->window()->findChild<QLabel*>(QStringLiteral("reasonCodes")) == nullptr);
        reason->setFocus();
        QVERIFY(m_strip->window()->findChild<QLabel*>(QStringLiteral("reasonCodes")) != nullptr);
        press(Qt::Key_Escape);
        QVERIFY(m_strip->window()->findChild<QLabel*>(QStringLiteral("reasonCodes")) == nullptr);
        QVERIFY(reason->hasFocus());
    }

    void asksOnceBeforeWhatIsLikelyMistyped_data() {
        QTest::addColumn<QString>("date");
        QTest::addColumn<QString>("amount");
        QTest::addColumn<QString>("named");
        QTest::newRow("more than owed") << "25"
                                        << "99999999999"
                                        << "302,500";
        QTest::newRow("closed day") << "23"
                                    << "10000"
                                    << "11";
        QTest::newRow("passed this year, so next year") << "11/19"
                                                        << "10000"
                                                        << "6";
    }
    void asksOnceBeforeWhatIsLikelyMistyped() {
        QFETCH(QString, date);
        QFETCH(QString, amount);
        QFETCH(QString, named);
        QSignalSpy submitted(m_strip.get(), &RecordStrip::submitted);
        m_strip->focusPromise();
        note(qPrintable(date));
        press(Qt::Key_Enter);
        field("promiseAmount")->selectAll();
        note(qPrintable(amount));
        press(Qt::Key_Enter, Qt::ControlModifier);
        QCOMPARE(submitted.size(), 0);
        auto* message = m_strip->findChild<QLabel*>(QStringLiteral("recordMessage"));
        QVERIFY2(message->text().startsWith(QStringLiteral("▲")) && message->text().contains(named),
                 qPrintable(message->text()));
        press(Qt::Key_Enter, Qt::ControlModifier);
        QCOMPARE(submitted.size(), 1);
    }

    void anotherDoubtAsksAgain() {
        QSignalSpy submitted(m_strip.get(), &RecordStrip::submitted);
        m_strip->focusPromise();
        digits("23");
        press(Qt::Key_Enter, Qt::ControlModifier);
        field("promiseAmount")->setText(QStringLiteral("400000"));
        press(Qt::Key_Enter, Qt::ControlModifier);
        QCOMPARE(submitted.size(), 0);
    }

    void theAmountIsWrittenWithSeparators() {
        m_strip->focusPromise();
        digits("25");
        press(Qt::Key_Enter);
        field("promiseAmount")->selectAll();
        note("50k");
        press(Qt::Key_Enter);
        QCOMPARE(field("promiseAmount")->text(), QStringLiteral("50,000"));
    }

    void aKeyHeldDownChoosesOnce() {
        QTest::simulateEvent(QApplication::focusWidget(), true, Qt::Key_1, Qt::NoModifier,
                             QStringLiteral("1"), false, -1);
        QVERIFY(field<CodeBox>("reason")->hasFocus());
        QTest::simulateEvent(QApplication::focusWidget(), true, Qt::Key_1, Qt::NoModifier,
                             QStringLiteral("1"), true, -1);
        QVERIFY(field<CodeBox>("reason")->hasFocus());
        QCOMPARE(field<CodeBox>("reason")->code(), QString());
    }

    void enterEndsByRecording() {
        QSignalSpy submitted(m_strip.get(), &RecordStrip::submitted);
        digits("3");
        press(Qt::Key_Enter);  // callback
        QVERIFY(field("note")->hasFocus());
        press(Qt::Key_Enter);
        QVERIFY(field<QPushButton>("registerButton")->hasFocus());
        press(Qt::Key_Enter);
        QCOMPARE(submitted.size(), 1);
    }

    void comingBackToTheNoteKeepsIt() {
        digits("3");
        field("note")->setFocus(Qt::TabFocusReason);
        note("asks for");
        field("callback")->setFocus(Qt::TabFocusReason);
        field("note")->setFocus(Qt::TabFocusReason);
        note(" a slip");
        QCOMPARE(field("note")->text(), QStringLiteral("asks for a slip"));
    }

    /// 22:00 is typed: nobody may call then, so it becomes the morning, and that is said.
    void movesACallbackToWhenSomebodyMayCall_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("becomes");
        QTest::newRow("night") << "22:00" << "11/21(土) 9:00";
        QTest::newRow("before the hours") << "11/24 8:00" << "11/24(火) 9:00";
        QTest::newRow("closed days") << "12/30 10:00" << "2027/1/4(月) 9:00";
        QTest::newRow("in hours") << "14:30" << "14:30";
    }
    void movesACallbackToWhenSomebodyMayCall() {
        QFETCH(QString, typed);
        QFETCH(QString, becomes);
        const bool isMoved = typed != becomes;
        QSignalSpy submitted(m_strip.get(), &RecordStrip::submitted);
        digits("3");
        field("callback")->selectAll();
        note(qPrintable(typed));
        press(Qt::Key_Enter, Qt::ControlModifier);
        QCOMPARE(field("callback")->text(), becomes);
        QCOMPARE(submitted.size(), isMoved ? 0 : 1);
        if (isMoved) {
            QVERIFY2(message().contains(typed.section(QLatin1Char(' '), -1)) && message().contains(becomes), qPrintable(message()));
            press(Qt::Key_Enter, Qt::ControlModifier);
        }
        QCOMPARE(submitted.size(), 1);
    }

    void aMovedCallbackIsSaidOnLeavingTheField() {
        digits("3");
        field("callback")->selectAll();
        note("22:00");
        press(Qt::Key_Enter);
        QCOMPARE(field("callback")->text(), QStringLiteral("11/21(土) 9:00"));
        QVERIFY2(message().startsWith(QStringLiteral("▲")), qPrintable(message()));
    }

    /// F7 before a result: the digit chooses it, and the next ones are the time.
    void theCallbackWaitsForItsResult() {
        m_strip->focusCallback();
        QVERIFY(!message().isEmpty());
        digits("1");
        QVERIFY(field("callback")->hasFocus());
        digits("1430");
        QCOMPARE(field("callback")->text(), QStringLiteral("1430"));
        QCOMPARE(field<CodeBox>("reason")->code(), QString());
        QCOMPARE(field("promiseDate")->text(), QString());
    }

    void whatIsClosedSaysSoAndTakesNoDigits_data() {
        QTest::addColumn<int>("key");
        QTest::newRow("paid on") << int(Qt::Key_N);
        QTest::newRow("promise date") << int(Qt::Key_P);
        QTest::newRow("reason") << int(Qt::Key_O);
    }
    void whatIsClosedSaysSoAndTakesNoDigits() {
        QFETCH(int, key);
        digits("3");  // nobody answered: no reason, no promise
        press(Qt::Key_Enter);
        QVERIFY(field("note")->hasFocus());
        press(key, Qt::AltModifier);
        QVERIFY2(message().startsWith(QStringLiteral("▲")), qPrintable(message()));
        digits("25");
        QCOMPARE(m_strip->findChild<ResultKeys*>()->chosen(), ResultCode::NoAnswer);
        QCOMPARE(field("note")->text(), QString());
        QCOMPARE(field("callback")->text(), QStringLiteral("11:00"));
        press(Qt::Key_Enter);
        QVERIFY(field("note")->hasFocus());
    }

    void aFieldAskedForBeforeTheResultComesAfterIt() {
        press(Qt::Key_N, Qt::AltModifier);  // paid already: but nobody has said who answered
        QVERIFY(!message().isEmpty());
        digits("1");
        QVERIFY(field<CodeBox>("reason")->hasFocus());  // that opens it
        digits("9");
        QVERIFY(field("paidOn")->hasFocus());
    }

    void aProblemGoesWhenItIsMended() {
        m_strip->focusPromise();
        note("soon");
        press(Qt::Key_Enter);
        QVERIFY2(message().startsWith(QStringLiteral("▲")), qPrintable(message()));
        field("promiseDate")->setFocus(Qt::TabFocusReason);
        note("2");
        QVERIFY2(!message().startsWith(QStringLiteral("▲")), qPrintable(message()));
    }

    void withoutAPromiseNothingOfItStays() {
        m_strip->focusPromise();
        digits("25");
        press(Qt::Key_Enter);
        QVERIFY(!field<CodeBox>("promiseHow")->code().isEmpty());
        field("promiseDate")->setFocus(Qt::TabFocusReason);
        press(Qt::Key_Delete);
        QCOMPARE(field("promiseAmount")->text(), QString());
        QCOMPARE(field<CodeBox>("promiseHow")->code(), QString());
        QSignalSpy submitted(m_strip.get(), &RecordStrip::submitted);
        press(Qt::Key_Enter, Qt::ControlModifier);
        QCOMPARE(submitted.size(), 1);
        QVERIFY(!submitted.at(0).at(0).value<CallEntry>().promise);
    }

    /// Earlier records name the place in words, and by command with any reason.
    void aCorrectionKeepsWhereItWasPaid_data() {
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("reason");
        QTest::newRow("code") << codeOf(PaymentMethod::Bank) << codeOf(NonPaymentReason::BelievesPaid);
        QTest::newRow("words") << QStringLiteral("駅前のコンビニ") << codeOf(NonPaymentReason::BelievesPaid);
        QTest::newRow("another reason") << QStringLiteral("駅前のコンビニ") << codeOf(NonPaymentReason::ShortOfMoney);
    }
    void aCorrectionKeepsWhereItWasPaid() {
        QFETCH(QString, place);
        QFETCH(QString, reason);
        CorrectedRecord old;
        old.record.id = NegotiationId{42};
        old.record.happenedAt = fromTokyo(QDate(2026, 11, 10), QTime(18, 5));
        old.record.result = ResultCode::Reached;
        old.record.counterpart = Counterpart::Person;
        old.record.reason = valueOfCode<NonPaymentReason>(reason);
        old.record.reportedPaidOn = QDate(2026, 11, 9);
        old.record.reportedPaidWhere = place;
        m_strip->correct(m_strip->subject(), old);
        note("x");
        QSignalSpy submitted(m_strip.get(), &RecordStrip::submitted);
        press(Qt::Key_Enter, Qt::ControlModifier);
        QVERIFY2(submitted.size() == 1, qPrintable(message()));
        const auto entry = submitted.at(0).at(0).value<CallEntry>();
        QCOMPARE(entry.reportedPaidOn, QDate(2026, 11, 9));
        QCOMPARE(entry.reportedPaidWhere, place);
        m_strip->begin(m_strip->subject());
        QCOMPARE(field<CodeBox>("paidWhere")->count(), 1 + int(allValues<PaymentMethod>().size()));
    }

    /// Who mends a note says nothing about whose the callback is.
    void aCorrectionSaysWhoseTheCallbackIsOnlyWhenChanged_data() {
        QTest::addColumn<bool>("wasForAnyone");
        QTest::addColumn<bool>("toggles");
        QTest::addColumn<int>("said");  // -1: nothing
        QTest::newRow("somebody's") << false << false << -1;
        QTest::newRow("somebody's, now anyone's") << false << true << 1;
        QTest::newRow("anyone's") << true << false << 1;
        QTest::newRow("anyone's no more") << true << true << 0;
    }
    void aCorrectionSaysWhoseTheCallbackIsOnlyWhenChanged() {
        QFETCH(bool, wasForAnyone);
        QFETCH(bool, toggles);
        QFETCH(int, said);
        CorrectedRecord old;
        old.record.id = NegotiationId{42};
        old.record.happenedAt = fromTokyo(QDate(2026, 11, 20), QTime(9, 5));
        old.record.result = ResultCode::NoAnswer;
        old.callbackAt = fromTokyo(QDate(2026, 11, 20), QTime(14, 30));
        old.callbackForAnyone = wasForAnyone;
        m_strip->correct(m_strip->subject(), old);
        if (toggles) {
            field<QCheckBox>("callbackForAnyone")->toggle();
        }
        field("note")->setFocus();
        note("x");
        QSignalSpy submitted(m_strip.get(), &RecordStrip::submitted);
        press(Qt::Key_Enter, Qt::ControlModifier);
        QVERIFY2(submitted.size() == 1, qPrintable(message()));
        const auto entry = submitted.at(0).at(0).value<CallEntry>();
        QCOMPARE(entry.callbackAt, old.callbackAt);
        QCOMPARE(entry.callbackForAnyone ? int(*entry.callbackForAnyone) : -1, said);
    }

    void aCorrectionBeginsWithWhatWasRecorded() {
        CorrectedRecord old;
        old.record.id = NegotiationId{42};
        old.record.happenedAt = fromTokyo(QDate(2026, 11, 10), QTime(18, 5));
        old.record.result = ResultCode::Reached;
        old.record.counterpart = Counterpart::Agent;
        old.record.reason = NonPaymentReason::ShortOfMoney;
        old.record.phoneDigits = QStringLiteral("0999220001");
        old.record.note = QStringLiteral("after pay day");
        old.promise = Promise{PromiseId{3}, old.record.id, {}, {}, {}, QDate(2026, 11, 18), Yen(50'000), PaymentMethod::Bank, {}};
        m_strip->correct(m_strip->subject(), old);
        QVERIFY(!m_strip->isTouched());
        QVERIFY2(!message().isEmpty() && !message().startsWith(QStringLiteral("▲")), qPrintable(message()));
        const QString hint = message();
        QCOMPARE(field<CodeBox>("reason")->code(), codeOf(NonPaymentReason::ShortOfMoney));
        m_strip->focusResult();
        press(Qt::Key_Enter);  // as it was: the other fields stay
        QCOMPARE(field<CodeBox>("counterpart")->code(), codeOf(Counterpart::Agent));
        field("promiseAmount")->setFocus(Qt::TabFocusReason);
        note("40000");
        QVERIFY(m_strip->isTouched());
        QCOMPARE(message(), hint);  // it stays while one corrects
        QSignalSpy submitted(m_strip.get(), &RecordStrip::submitted);
        press(Qt::Key_Enter, Qt::ControlModifier);
        QVERIFY2(submitted.size() == 1, qPrintable(message()));
        const auto entry = submitted.at(0).at(0).value<CallEntry>();
        QCOMPARE(entry.corrects, NegotiationId{42});
        QCOMPARE(entry.phoneDigits, QStringLiteral("0999220001"));
        QCOMPARE(entry.promise->dueDate, QDate(2026, 11, 18));  // of that day, though it has passed
        QCOMPARE(entry.promise->amount, Yen(40'000));
        QCOMPARE(entry.promise->how, PaymentMethod::Bank);
        QCOMPARE(entry.note, QStringLiteral("after pay day"));
    }

    /// What is ticked is the promise's, and the sum follows it; a sum of the clerk's own stays.
    void namedReceivablesByKey() {
        RecordSubject subject = m_strip->subject();
        subject.claims = {{ReceivableId{11}, QStringLiteral("市県民税"), 2025, 1, QDate(2025, 6, 30), Yen(120'000), Yen(130'000)},
                          {ReceivableId{12}, QStringLiteral("固定資産税"), 2025, 2, QDate(2025, 12, 25), Yen(30'000), Yen(31'500)}};
        m_strip->begin(subject);
        auto* claims = field<ClaimsField>("promiseClaims");
        QVERIFY(!claims->isVisible());
        press(Qt::Key_N, Qt::ControlModifier);  // nothing to promise yet: it says so, no dialog comes
        QVERIFY2(message().contains(QStringLiteral("Promise")), qPrintable(message()));
        m_strip->focusPromise();
        QVERIFY(claims->isVisible());
        digits("25");
        press(Qt::Key_Enter);
        QCOMPARE(field("promiseAmount")->text(), QStringLiteral("302,500"));
        test::whenOpen([](QDialog* dialog) {
            auto* list = dialog->findChild<QTreeWidget*>(QStringLiteral("claimsList"));
            QTest::keyClick(list, Qt::Key_Down);
            QTest::keyClick(list, Qt::Key_Space);
            QVERIFY(dialog->findChild<QLabel*>(QStringLiteral("claimsSum"))->text().contains(QStringLiteral("31,500")));
            QTest::keyClick(list, Qt::Key_Return);
        });
        press(Qt::Key_N, Qt::ControlModifier);
        QCOMPARE(claims->covers(), QList<ReceivableId>{ReceivableId{12}});
        QCOMPARE(field("promiseAmount")->text(), QStringLiteral("31,500"));
        QSignalSpy submitted(m_strip.get(), &RecordStrip::submitted);
        m_strip->submit();
        QVERIFY2(submitted.size() == 1, qPrintable(message()));
        QCOMPARE(submitted.at(0).at(0).value<CallEntry>().promise->covers.value(), QList<ReceivableId>{ReceivableId{12}});

        field("promiseAmount")->setText(QStringLiteral("10,000"));
        test::whenOpen([](QDialog* dialog) {
            auto* list = dialog->findChild<QTreeWidget*>(QStringLiteral("claimsList"));
            QTest::keyClick(list, Qt::Key_A, Qt::ControlModifier);
            QTest::keyClick(list, Qt::Key_Return);
        });
        claims->ask();
        QCOMPARE(claims->covers().size(), 2);
        QCOMPARE(field("promiseAmount")->text(), QStringLiteral("10,000"));
        m_strip->begin(subject);
        QVERIFY(claims->covers().isEmpty());
    }

    /// The list's sum is the one the promise proposes; what is not due yet stands last, and Ctrl+A leaves it out.
    void whatIsNotDueStandsApart() {
        RecordSubject subject = m_strip->subject();
        subject.claims = {{ReceivableId{21}, QStringLiteral("固定資産税"), 2026, 4, QDate(2027, 2, 28), Yen(9'000), Yen(9'000), false},
                          {ReceivableId{22}, QStringLiteral("市県民税"), 2025, 1, QDate(2025, 6, 30), Yen(290'000), Yen(300'000)}};
        m_strip->begin(subject);
        const int height = m_strip->sizeHint().height();
        m_strip->focusPromise();
        QCOMPARE(m_strip->sizeHint().height(), height);  // nothing above is pushed out of sight
        digits("25");
        press(Qt::Key_Enter);
        const QString proposed = field("promiseAmount")->text();
        auto* claims = field<ClaimsField>("promiseClaims");
        QVERIFY2(claims->text().contains(proposed), qPrintable(claims->text()));
        test::whenOpen([&](QDialog* dialog) {
            auto* list = dialog->findChild<QTreeWidget*>(QStringLiteral("claimsList"));
            const auto* sum = dialog->findChild<QLabel*>(QStringLiteral("claimsSum"));
            QVERIFY2(sum->text().contains(proposed), qPrintable(sum->text()));
            QCOMPARE(list->topLevelItem(0)->text(0), QStringLiteral("市県民税"));
            QVERIFY(!list->topLevelItem(1)->text(6).isEmpty());  // says that it is not due yet
            QTest::keyClick(list, Qt::Key_A, Qt::ControlModifier);
            QCOMPARE(list->topLevelItem(0)->checkState(0), Qt::Checked);
            QCOMPARE(list->topLevelItem(1)->checkState(0), Qt::Unchecked);
            QTest::keyClick(list, Qt::Key_Return);
        });
        claims->ask();
        QCOMPARE(claims->covers(), QList<ReceivableId>{ReceivableId{22}});
    }

    void arrowsChooseAndStay() {
        press(Qt::Key_Right);
        auto* keys = m_strip->findChild<ResultKeys*>();
        QCOMPARE(keys->chosen(), ResultCode::Reached);
        press(Qt::Key_Right);
        QCOMPARE(keys->chosen(), ResultCode::Family);
        QVERIFY(keys->hasFocus());
        QVERIFY(m_strip->isTouched());
    }
};

QTEST_MAIN(RecordStripTest)
#include "record_strip_test.moc"
