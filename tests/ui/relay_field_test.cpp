#include <QSignalSpy>
#include <QTest>

#include "tests/ui/strip_at_hand.h"
#include "ui/record/code_box.h"

using namespace saikoku;
using namespace saikoku::ui;

/// The relay service of a call in the strip: asked of nobody whom it does not concern.
class RelayFieldTest : public QObject, protected StripAtHand {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepare(); }
    void init() { begin(); }
    void cleanup() { m_strip.reset(); }

    /// Proposed from the person's wish, at no key; nobody else sees it, until it is asked for.
    void theRelayServiceOfACall() {
        QSignalSpy submitted(m_strip.get(), &RecordStrip::submitted);
        auto* relay = field<CodeBox>("relay");
        QVERIFY(!relay->isVisible());
        RecordSubject subject = m_strip->subject();
        subject.relay = RelayService::Yometel;
        m_strip->begin(subject);
        m_strip->focusResult();
        QVERIFY(relay->isVisible());
        QCOMPARE(relay->code(), codeOf(RelayService::Yometel));
        digits("1");
        QVERIFY(field<CodeBox>("reason")->hasFocus());
        press(Qt::Key_Enter, Qt::ControlModifier);
        QCOMPARE(submitted.size(), 1);
        QVERIFY(!submitted.at(0).at(0).value<CallEntry>().relay);  // as the person wishes
        // this once another way
        relay->setFocus();
        digits("2");
        QCOMPARE(relay->code(), codeOf(RelayService::PhoneRelay));
        QVERIFY(!relay->hasFocus());
        press(Qt::Key_Enter, Qt::ControlModifier);
        QCOMPARE(submitted.at(1).at(0).value<CallEntry>().relay, std::optional(RelayService::PhoneRelay));
        relay->setFocus();
        digits("1");
        press(Qt::Key_Enter, Qt::ControlModifier);
        QCOMPARE(submitted.at(2).at(0).value<CallEntry>().relay, std::optional(RelayService::None));
    }

    void aRelayServiceNobodyWished() {
        QSignalSpy submitted(m_strip.get(), &RecordStrip::submitted);
        auto* relay = field<CodeBox>("relay");
        digits("1");
        press(Qt::Key_R, Qt::ControlModifier);
        QTRY_VERIFY(relay->hasFocus());
        digits("2");
        QVERIFY(field<CodeBox>("reason")->hasFocus());  // on where the record was
        press(Qt::Key_Enter, Qt::ControlModifier);
        QCOMPARE(submitted.at(0).at(0).value<CallEntry>().relay, std::optional(RelayService::PhoneRelay));
        m_strip->begin(m_strip->subject());
        QVERIFY(!relay->isVisible());
        m_strip->setRelayWish(RelayService::Yometel);
        QVERIFY(relay->isVisible());
    }

    /// A correction keeps what its record says, unless another is chosen.
    void aCorrectionKeepsTheRelayService() {
        auto* relay = field<CodeBox>("relay");
        CorrectedRecord old;
        old.record.id = NegotiationId{5};
        old.record.happenedAt = m_clock.nowUtc();
        old.record.result = ResultCode::Reached;
        old.record.counterpart = Counterpart::Person;
        old.record.relay = RelayService::PhoneRelay;
        m_strip->correct(m_strip->subject(), old);
        QCOMPARE(relay->code(), codeOf(RelayService::PhoneRelay));
        auto kept = m_strip->entry();
        QVERIFY(kept);
        QVERIFY(!kept->relay);
        relay->setFocus();
        digits("3");
        auto changed = m_strip->entry();
        QVERIFY(changed);
        QCOMPARE(changed->relay, std::optional(RelayService::Yometel));
    }
};

QTEST_MAIN(RelayFieldTest)
#include "relay_field_test.moc"
