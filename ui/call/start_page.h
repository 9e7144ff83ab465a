#pragma once

#include <QDate>
#include <QHash>
#include <QPointer>
#include <QWidget>

#include "core/base/typed_id.h"
#include "core/contact/call_journal.h"
#include "core/cases/case_condition.h"
#include "core/queue/callbacks.h"
#include "ui/frame/action.h"

class QLabel;
class QLayout;
class QPushButton;

namespace saikoku {
struct Board;
struct QueueStop;
}

namespace saikoku::ui {

class FactTable;
class QueuePanel;
class WaitingTable;
class Workspace;

/// @brief 架電 before a case is open: calls without a result, appointments due, one's own
/// plan and lists, and the statuses one may begin with.
class StartPage : public QWidget {
    Q_OBJECT

public:
    explicit StartPage(Workspace& workspace, QWidget* parent = nullptr);

    void refresh();
    /// @brief The keyboard to what is to be done first: calls without a result, appointments
    /// due, the lists; as soon as they are known, and only while it is nowhere else.
    void takeKeyboard();
    bool canBegin() const;
    /// @brief Goes on by the person's lists, else begins with the first status that has a case;
    /// the digits begin with the others.
    void begin();
    /// @brief What the F-keys do while no case is open.
    bool can(Action action) const;
    void perform(Action action);
    /// @brief Nobody of the lists may be called now; then why not (queue_walk.h).
    void showNobody(const QString& sentence);
    void showStop(const QueueStop& stop);
    void hideNobody();
    QString nobodyText() const;
    /// @brief Of whom it is asked why nobody may be called: of the person's lists, else of everybody.
    CaseCondition whyCondition() const;
    QStringList helpLines() const;
    int unfinishedCount() const { return static_cast<int>(m_intents.size()); }

Q_SIGNALS:
    void caseWanted(saikoku::TaxpayerId taxpayer);
    void intentWanted(const saikoku::CallIntent& intent);
    void listWanted(const saikoku::CaseCondition& condition);
    /// On by the lists handed to the person.
    void queueWanted();
    /// canBegin() may answer differently now.
    void listsChanged();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* buildLists();
    QWidget* buildSection(QLabel* title, QWidget* table, const QString& emptySentence);
    void fitSections();
    void showIntents();
    void tellOfMuchRead();
    void tellOfBackup();
    void tellOfFollowUps();
    void tellOfLapsed();
    void tellOfPlans();
    void tellOfTurns();
    QPushButton* addWay(const QString& name, QLayout* column, void (Workspace::*leads)());
    void showCallbacks();
    void listCallbacks(const QList<CallbackOfDay>& callbacks);
    void askCounts();
    void showCounts(const Board& board);
    QString emptyText(qint64 all, qint64 open) const;
    QHash<TaxpayerId, QString> namesOf(const QList<CallIntent>& intents);
    void settleKeyboard();

    Workspace& m_workspace;
    QList<CallIntent> m_intents;
    QLabel* m_muchRead;  ///< for whoever may read the access log
    QLabel* m_backup;    ///< how old the newest is, for whoever may make one
    QPushButton* m_lapsed;     ///< how much is time-barred, for officers; a click leads to it
    QPushButton* m_turns;      ///< whose turn it is today by the office's stages, for who plans; a click leads to them
    QPushButton* m_plans;      ///< instalment plans that wait for an officer; a click leads to them
    QPushButton* m_followUps;  ///< how many are open; a click leads to them
    QDate m_day;  ///< the business date whose figures were read
    QLabel* m_intentTitle;
    FactTable* m_intentTable;
    FactTable* m_callbackTable;
    WaitingTable* m_waiting;
    struct Section {
        QWidget* frame;
        QWidget* table;
        QLabel* empty;
    };
    QList<Section> m_sections;
    QLabel* m_nothing;  ///< in their place when none has a row
    QueuePanel* m_queue = nullptr;
    QList<QPushButton*> m_listButtons;
    QLabel* m_done;
    bool m_wantsKeyboard = false;
    QPointer<QWidget> m_keyboardAt;  ///< where it was put, to be moved when more is known
    bool m_hasCallbacks = false;  ///< they and the counts were answered since the keyboard was wanted
    bool m_hasCounts = false;
};

}  // namespace saikoku::ui
