#pragma once

#include <QStringList>
#include <QWidget>

#include <memory>
#include <optional>

#include "core/base/result.h"
#include "core/dialling/call_state.h"
#include "core/cases/campaign_choices.h"
#include "core/cases/campaign_spaces.h"
#include "core/contact/follow_up_rules.h"
#include "core/scripts/script.h"
#include "core/work/call_recorder.h"
#include "core/work/record_suggestion.h"
#include "ui/record/claims_field.h"

class QCheckBox;
class QGridLayout;
class QLabel;
class QPushButton;
class QShortcut;

namespace saikoku {
class BusinessCalendar;
class Clock;
}  // namespace saikoku

namespace saikoku::ui {

class CallbackField;
class CampaignFields;
class CodeBox;
class EntryLine;
class OutcomeField;
class PaidFields;
class PhoneMeter;
class PromiseFields;
class RelayField;
class ResultKeys;
struct CallbackAdvice;

/// @brief What the strip must know of the case it records for; which call the record
/// belongs to is known elsewhere (core/work/current_call.h).
struct RecordSubject {
    CampaignId campaign;
    TaxpayerId taxpayer;
    CampaignChoices choices = {};  ///< the campaign's own results; none: one about money
    Yen suggestedAmount;   ///< arrears and today's late charge
    QString phoneDigits;   ///< the number dialled, or the case's best
    Direction direction = Direction::Outbound;
    NegotiationId corrects;
    std::shared_ptr<const FollowUpRules> followUps = {};  ///< what else a talk may come to; none: nothing is offered
    bool hasMoney = true;  ///< of the campaign
    RelayService relay = RelayService::None;  ///< as the person wishes
    QList<PromisableClaim> claims = {};  ///< what a promise may name
};

/// @brief The strip under a case: the phone at its left, result, promise,
/// callback and note by keyboard. It opens the fields that the result needs
/// (record_suggestion.h), reads what is typed (promise_fields.h, callback_field.h) and
/// hands the entry on; recording it is the case screen's work.
///
/// A digit means the same wherever the keyboard is: the result, then its reason, then
/// what the next open field takes.
class RecordStrip : public QWidget {
    Q_OBJECT

public:
    RecordStrip(const Clock& clock, const BusinessCalendar& calendar, QWidget* parent = nullptr);

    ~RecordStrip() override;

    /// @brief Whom to ask when a re-call is proposed or typed.
    void setCallbackAdvice(CallbackAdvice advice);
    /// @brief Another case, or the same after recording: empty fields.
    void begin(const RecordSubject& subject);
    /// @brief The record of the subject's case that is to be replaced: its fields stand
    /// ready to be changed.
    void correct(const RecordSubject& subject, const CorrectedRecord& old);
    /// @brief The same case, but it owes another sum now.
    void setOwed(Yen amount, const QList<PromisableClaim>& claims);
    /// @brief The same case, but the person wishes another relay service now: what was chosen of it goes.
    void setRelayWish(RelayService service);
    /// @brief The campaign's results are others now, by this seat or another: what is typed stays.
    void setOutcomes(const CampaignChoices& choices);
    /// @brief The same case, but dialled now or the call came in.
    void setNumber(Direction direction, const QString& phoneDigits);
    const RecordSubject& subject() const { return m_subject; }
    PhoneMeter& meter() { return *m_meter; }

    /// @brief The survey was answered, to its end or in part: the talk was with the person, and came to this.
    void proposeOutcome(const QString& outcome);
    /// @brief What the script's answers write of the record (core/scripts): fields follow it, what an answer taken back
    /// had written goes, what the clerk typed in its place stays.
    /// @param leads the keyboard goes where an answer opened a field: it was given just now
    /// @param isOpen who it is is still being asked: the result gives way to the clerk's digit, as the phone's does
    void takeFromScript(const QList<RecordWrite>& writes, bool leads, bool isOpen);
    /// @brief What else the talk comes to, as its key does (outcome_field.h).
    void turnOutcome(FollowUpKind kind);
    OutcomeField& outcomes() { return *m_outcomes; }
    void focusResult();
    void focusPromise();
    /// @brief Before a result is chosen: the keyboard goes there once it is.
    void focusCallback();
    /// @brief What the record still wants: its result, then the first empty field.
    void focusNextOpen();
    /// @brief After a call ended: jumps here with the phone's proposal, if any.
    void propose(const std::optional<ResultCode>& result);
    /// @brief A digit typed elsewhere on the case. False: it is none for the strip.
    bool takeDigit(QKeyEvent* event);
    /// @brief Whether something was typed or chosen and not recorded.
    bool isTouched() const;

    /// @brief What is entered; BadInput names the field and focus goes there.
    Result<CallEntry> entry();
    /// @brief What Ctrl+Enter does: records, or says what is wrong or doubtful.
    void submit();
    void showProblem(const QString& sentence);
    void showHint(const QString& sentence);

Q_SIGNALS:
    void submitted(const saikoku::CallEntry& entry);
    /// The complaint's key: its dialog asks for what belongs to it.
    void complaintWanted();
    /// The clerk chose the result: the script may go there.
    void resultPicked(saikoku::ResultCode result);
    void touchedChanged();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QLabel* addField(QGridLayout* grid, int column, const QString& label, QWidget* field);
    void buildFields(QGridLayout* grid);
    void buildNote(QGridLayout* grid);
    void connectFields();
    void showFields();
    void clear();
    void pickResult(ResultCode result, bool finished);
    void openFields();
    void onEdited();
    void askClaims();
    void followClaims();
    bool isPassedOver(const QWidget* field) const;
    void goOn(QWidget* from);
    QWidget* firstEmptyField() const;
    void goTo(QWidget* field);
    void refuseClosed(const QString& label, QWidget* field);
    void fillOutcomes(const QList<FollowUp>& followUps);
    void readOutcomes(CallEntry& entry) const;
    void writePart(const RecordWrite& write);
    void withdrawPart(const RecordWrite& write);
    QWidget* fieldOpenedBy(const RecordWrite& write) const;
    QStringList doubtsOf(const CallEntry& entry) const;
    Result<void> readReportedPayment(CallEntry& entry);
    void say(const QString& sentence, bool isProblem);

    const Clock& m_clock;
    RecordSubject m_subject;
    QString m_draft;         ///< what is being typed, so that it is stored once
    QDate m_madeOn;          ///< the day of the talk: today, or that of the record corrected
    QString m_standing;      ///< said while nothing else is
    bool m_isProblem = false;
    bool m_isEdited = false;
    QList<RecordWrite> m_fromScript;  ///< what the script's answers wrote so far
    bool m_isFollowing = false;       ///< the script's answer is being written
    std::optional<ResultCode> m_filledFor;  ///< what goes by itself with this result stands in the fields
    bool m_keepsPaid = false;   ///< the record corrected names a payment, whatever its reason
    bool m_isProposed = false;  ///< the result is the phone's or the script's word, not the clerk's
    bool m_isScripts = false;   ///< the script's
    QWidget* m_wanted = nullptr;  ///< where to go once a result is chosen
    QStringList m_doubts;  ///< shown once; the same entry again means them

    PhoneMeter* m_meter;
    ResultKeys* m_result;
    PromiseFields* m_promise;
    ClaimsField* m_claims;
    CallbackField* m_callback;
    CodeBox* m_counterpart;
    CodeBox* m_reason;
    CampaignFields* m_own;
    QList<QWidget*> m_moneyFields;  ///< with their names; hidden in a campaign without money
    QList<QWidget*> m_ownFields;    ///< in their place
    PaidFields* m_paid;
    QCheckBox* m_inbound;
    QCheckBox* m_doNotCall;
    OutcomeField* m_outcomes;
    RelayField* m_relay;
    EntryLine* m_note;
    QPushButton* m_register;
    QLabel* m_message;
    QList<QShortcut*> m_closedKeys;  ///< for the fields that are hidden while they are closed
    QList<QWidget*> m_order;  ///< as Enter goes through them
};

}  // namespace saikoku::ui
