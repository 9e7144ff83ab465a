#pragma once

#include <QLabel>
#include <QLineEdit>
#include <QTest>

#include <memory>

#include "core/base/business_calendar.h"
#include "core/eligibility/calling_rules.h"
#include "tests/support/fixed_clock.h"
#include "ui/record/callback_field.h"
#include "ui/record/record_strip.h"

Q_DECLARE_METATYPE(saikoku::CallEntry)

namespace saikoku::ui {

/// @brief The strip by keyboard alone, on Friday, 20 November 2026, 10:00.
class StripAtHand {
protected:
    FixedClock m_clock;
    std::unique_ptr<BusinessCalendar> m_calendar;
    std::unique_ptr<CallingRules> m_rules;
    std::unique_ptr<RecordStrip> m_strip;
    int m_keys = 0;  ///< pressed besides digits and the note

    template <class T = QLineEdit>
    T* field(const char* name) {
        return m_strip->findChild<T*>(QLatin1String(name));
    }
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        ++m_keys;
        QTest::keyClick(QApplication::focusWidget(), static_cast<Qt::Key>(key), modifiers);
    }
    QString message() { return field<QLabel>("recordMessage")->text(); }
    /// Each to whatever has the keyboard by then.
    void digits(const char* text) {
        for (const char* one = text; *one != '\0'; ++one) {
            QTest::keyClick(QApplication::focusWidget(), *one);
        }
    }
    void note(const char* text) { QTest::keyClicks(QApplication::focusWidget(), QLatin1String(text)); }

    void prepare() {
        qRegisterMetaType<CallEntry>();
        auto calendar = BusinessCalendar::load();
        QVERIFY2(calendar.has_value(), calendar ? "" : qPrintable(calendar.error().message));
        m_calendar = std::make_unique<BusinessCalendar>(std::move(*calendar));
        auto rules = CallingRules::load();
        QVERIFY(rules);
        m_rules = std::make_unique<CallingRules>(std::move(*rules));
    }
    void begin() {
        m_strip = std::make_unique<RecordStrip>(m_clock, *m_calendar);
        m_strip->setCallbackAdvice(
            {[this](ResultCode result) { return m_rules->recallAfter(result, m_clock.nowTokyo()); },
             [this](const QDateTime& wanted) { return toTokyo(m_rules->firstCallingTimeFrom(wanted, *m_calendar)); }});
        m_strip->show();
        QVERIFY(QTest::qWaitForWindowActive(m_strip.get()));
        RecordSubject subject;
        subject.campaign = CampaignId{1};
        subject.taxpayer = TaxpayerId{7};
        subject.suggestedAmount = Yen(302'500);
        subject.phoneDigits = QStringLiteral("08000000001");
        m_strip->begin(subject);
        m_strip->focusResult();
        m_keys = 0;
    }
};

}  // namespace saikoku::ui
