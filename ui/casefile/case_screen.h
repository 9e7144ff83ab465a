#pragma once

#include <QElapsedTimer>
#include <QTimer>

#include <optional>

#include "core/cases/case_file.h"
#include "core/eligibility/eligibility.h"
#include "core/work/call_recorder.h"
#include "ui/frame/screen.h"

namespace saikoku {
class BusinessCalendar;
struct DialRefusal;
}

namespace saikoku::ui {

class CasePanes;
class CaseTabs;
class PhonesPanel;
class RecordStrip;
class Workspace;

/// @brief 基本画面: one case with everything the caller needs. It shows the current
/// call when that is this case's (core/work/current_call.h), and asks it to dial and record.
class CaseScreen : public Screen {
    Q_OBJECT

public:
    CaseScreen(Workspace& workspace, const BusinessCalendar& calendar, QWidget* parent = nullptr);

    /// @brief Opens the case; the look is logged by the core. False when it could not.
    bool open(TaxpayerId taxpayer);
    TaxpayerId taxpayer() const { return m_file ? m_file->taxpayer.id : TaxpayerId(); }
    const std::optional<CaseFile>& file() const { return m_file; }
    RecordStrip& strip() { return *m_strip; }
    void close();
    /// @brief Another case is before one's eyes for a while: what is typed here stays, and the
    /// telephone's events pass by. Coming back reads the facts anew.
    void setAway(bool away);
    /// @brief Back from another case: the keyboard into the field it was in, else to what the record still wants.
    void giveKeyboardBack(QWidget* field);
    /// @brief Another case's call goes on: this one is only looked at, nothing is recorded on it.
    void setLookingOnly(bool looking);
    bool isLookingOnly() const { return m_isLookingOnly; }
    /// @brief Reads the facts anew; what is typed and the call stay.
    void refreshFacts();
    /// @brief Whether something was typed and not recorded, or a call goes on.
    bool isTouched() const;
    /// @brief "12 / 1,204": where in the list being called this case stands; empty: in none.
    void setPosition(const QString& text, bool hasNext);
    bool can(Action action) const override;
    void perform(Action action) override;
    QStringList helpLines() const override;
    bool mayLeave() override;

Q_SIGNALS:
    /// Recorded with Ctrl+Enter, or F8: on to the next of the list.
    void nextWanted();
    void closeWanted();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build(const BusinessCalendar& calendar);
    bool read(TaxpayerId taxpayer);
    void showFile();
    void showFacts(bool keepsTalk);
    Result<Eligibility> answer();
    void showAnswer(const Result<Eligibility>& now);
    void tellRefusal(const DialRefusal& refusal);
    void lookAgain();
    void dial();
    std::optional<QString> askWhyAllTheSame();
    void reveal();
    void changeLabels();
    void changeContact();
    void changeHolds();
    void showRecordings();
    void showClaims();
    void writeMessage();
    void writeComplaint();
    void stepFollowUp(qint64 id);
    void showOwed(qint64 receivable);
    void showOwedOfCase() { showOwed(0); }
    void planInstalments();
    void writeLetter();
    void askLetters();
    void reprint(const QString& batch, const QString& letter);
    QList<FollowUp> outcomesOf(NegotiationId record) const;
    void onPhoneState();
    void onAssigned();
    void onCallEnded(CallIntentId intent, const QString& proposed, const QString& sentence);
    void choosePhone();
    void adviseCallbacks();
    void takeAnswers(CallEntry& entry);
    void joinScript();
    void takeScript(CallEntry& entry) const;
    void handOverByScript(TaxpayerId taxpayer, const QString& note);
    void record(const CallEntry& typed);
    void correct(NegotiationId negotiation);
    std::optional<Promise> promiseOf(NegotiationId record) const;
    QDateTime callbackOf(NegotiationId record) const;
    bool isForAnyone(NegotiationId record) const;
    void openMember(TaxpayerId member);
    bool mayThrowAway();
    void beginRecord();
    bool isCorrecting() const;
    bool hasCall() const;   ///< the current call is this case's
    bool hasPhone() const;  ///< and it is on the phone

    Workspace& m_workspace;
    std::optional<CaseFile> m_file;
    bool m_isInList = false;
    bool m_hasNext = false;
    bool m_isAway = false;
    bool m_isLookingOnly = false;
    TaxpayerId m_handedOver;  ///< by the script of the talk that goes on
    QTimer m_look;           ///< hours and waiting times pass while the case is open
    QElapsedTimer m_judged;  ///< since the rules were asked; invalid: they are others

    CasePanes* m_facts = nullptr;
    PhonesPanel* m_phones = nullptr;
    CaseTabs* m_tabs = nullptr;
    RecordStrip* m_strip = nullptr;
};

}  // namespace saikoku::ui
