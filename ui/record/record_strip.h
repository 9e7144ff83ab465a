#pragma once

#include <QDateTime>
#include <QStringList>
#include <QWidget>

#include <memory>
#include <optional>

#include "core/base/result.h"
#include "core/work/call_recorder.h"
#include "core/dialling/call_state.h"
#include "core/work/record_suggestion.h"

class QCheckBox;
class QGridLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace saikoku {
class BusinessCalendar;
class Clock;
struct CallingRules;
}  // namespace saikoku

namespace saikoku::ui {

class CodeBox;
class EntryLine;
class PhoneMeter;
class ResultKeys;

/// @brief What the strip must know of the case it records for; which call the record
/// belongs to is known elsewhere (core/work/current_call.h).
struct RecordSubject {
    CampaignId campaign;
    TaxpayerId taxpayer;
    Yen suggestedAmount;   ///< arrears and today's late charge
    QString phoneDigits;   ///< the number dialled, or the case's best
    Direction direction = Direction::Outbound;
    NegotiationId corrects;
};

/// @brief The strip under a case: the phone at its left, result, promise,
/// callback and note by keyboard. It opens the fields that the result needs
/// (record_suggestion.h), reads what is typed (promise_date_entry.h …) and hands
/// the entry on; recording it is the case screen's work.
class RecordStrip : public QWidget {
    Q_OBJECT

public:
    RecordStrip(const Clock& clock, const BusinessCalendar& calendar, QWidget* parent = nullptr);

    ~RecordStrip() override;

    /// @brief Offers no callback outside of these calling hours.
    void setCallingRules(const CallingRules& rules);
    /// @brief Another case, or the same after recording: empty fields.
    void begin(const RecordSubject& subject);
    /// @brief The same case, but it owes another sum now.
    void setSuggestedAmount(Yen amount) { m_subject.suggestedAmount = amount; }
    /// @brief The same case, but dialled now or the call came in.
    void setNumber(Direction direction, const QString& phoneDigits);
    const RecordSubject& subject() const { return m_subject; }
    PhoneMeter& meter() { return *m_meter; }

    void focusResult();
    void focusPromise();
    void focusCallback();
    /// @brief After a call ended: jumps here with the phone's proposal, if any.
    void propose(const std::optional<ResultCode>& result);
    /// @brief Whether something was typed or chosen and not recorded.
    bool isTouched() const;

    /// @brief What is entered; BadInput names the field and focus goes there.
    Result<CallEntry> entry();
    void showProblem(const QString& sentence);
    void showHint(const QString& sentence);

Q_SIGNALS:
    void submitted(const saikoku::CallEntry& entry);
    void touchedChanged();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QLabel* addField(QGridLayout* grid, int column, const QString& label, QWidget* field);
    void buildFields(QGridLayout* grid);
    void buildNote(QGridLayout* grid);
    void connectFields();
    void pickResult(ResultCode result, bool finished);
    void openFields();
    void showExamples(const RecordFields& fields);
    void offerCallback(ResultCode result);
    void prefillPromise();
    void goOn(QWidget* from);
    void shiftPromiseDate(int by);
    void settlePromiseDate();
    void settleCallback();
    void submit();
    QStringList doubtsOf(const CallEntry& entry) const;
    void settleAmount();
    Result<void> readPromise(CallEntry& entry);
    Result<void> readCallback(CallEntry& entry);
    Result<void> readReportedPayment(CallEntry& entry);
    void say(const QString& sentence, bool isProblem);
    QDate today() const;

    const Clock& m_clock;
    const BusinessCalendar& m_calendar;
    std::unique_ptr<CallingRules> m_rules;
    RecordSubject m_subject;
    bool m_callbackOffered = false;
    QStringList m_doubts;  ///< shown once; the same entry again means them

    PhoneMeter* m_meter;
    ResultKeys* m_result;
    CodeBox* m_counterpart;
    CodeBox* m_reason;
    EntryLine* m_promiseDate;
    EntryLine* m_amount;
    CodeBox* m_how;
    EntryLine* m_callback;
    QCheckBox* m_anyone;
    EntryLine* m_paidOn;
    EntryLine* m_paidWhere;
    QCheckBox* m_inbound;
    QCheckBox* m_doNotCall;
    EntryLine* m_note;
    QPushButton* m_register;
    QLabel* m_message;
};

}  // namespace saikoku::ui
