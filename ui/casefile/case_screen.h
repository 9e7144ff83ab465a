#pragma once

#include <QTimer>

#include <optional>

#include "core/calling/dialling/call_outcome.h"
#include "core/calling/eligibility.h"
#include "core/cases/case_file.h"
#include "ui/frame/screen.h"

class QLabel;
class QScrollArea;
class QSplitter;

namespace saikoku {
class BusinessCalendar;
struct CallEntry;
}

namespace saikoku::ui {

class CallablePanel;
class CaseTabs;
class PhonesPanel;
class RecordStrip;
class ScriptPanel;
class TaxpayerPanel;
class Workspace;

/// @brief 基本画面: one case with everything the caller needs; dials and records.
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
    /// @brief Reads the facts anew; what is typed and the call stay.
    void refreshFacts();
    /// @brief Whether something was typed and not recorded, or a call goes on.
    bool isTouched() const;
    /// @brief "12 / 1,204": where in the list being called this case stands.
    void setPosition(const QString& text, bool hasNext);
    /// @brief The call that came in belongs to this case now; what is typed stays.
    void takeIncoming(CallIntentId intent, const QString& phoneDigits);
    /// @brief The call that came in is somebody else's after all. False: it was not here.
    bool releaseIncoming(CallIntentId intent);
    /// @brief Records the result of a call that was begun earlier.
    void resumeIntent(CallIntentId intent, Direction direction, const QString& phoneDigits);

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
    void resizeEvent(QResizeEvent* event) override;

private:
    void build(const BusinessCalendar& calendar);
    void followPhone();
    void showFile();
    void showFacts();
    void fitFacts();
    void askEligibility();
    Result<QString> numberToDial(const QString& chosen) const;
    void dial(const QString& chosen);
    void reveal();
    void onPhoneState();
    void onCallEnded(CallIntentId intent, const QString& proposed, const QString& sentence);
    void choosePhone(const QString& chosen);
    void record(const CallEntry& entry);
    void endSilentCall();
    void correct(NegotiationId negotiation);
    void openMember(TaxpayerId member);
    bool mayThrowAway();
    bool isBusy() const;
    bool hasPhone() const;
    /// Nothing forbids the call now, or the person may override what does.

    /// The call that is recorded here: going on, over, or the one to come to.
    struct Call {
        CallIntentId intent;
        Direction direction = Direction::Outbound;
        QString phoneDigits;
        bool isRecorded = false;

        bool isOpen() const { return intent.isValid() && !isRecorded; }
    };
    void takeCall(const Call& call);

    Workspace& m_workspace;
    std::optional<CaseFile> m_file;
    Eligibility m_eligibility;
    bool m_hasNext = false;
    Call m_call;

    QTimer m_judge;  ///< hours and waiting times pass while the case is open

    QLabel* m_position;
    TaxpayerPanel* m_person;
    CallablePanel* m_callable;
    PhonesPanel* m_phones;
    ScriptPanel* m_script;
    QWidget* m_top = nullptr;  ///< the facts above the tabs
    QScrollArea* m_facts = nullptr;
    QSplitter* m_splitter = nullptr;
    bool m_isSplitByHand = false;
    CaseTabs* m_tabs;
    RecordStrip* m_strip;
};

}  // namespace saikoku::ui
