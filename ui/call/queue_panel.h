#pragma once

#include <QList>
#include <QWidget>

#include <optional>

#include "core/cases/case_condition.h"
#include "core/queue/hand_outs.h"
#include "core/queue/list_tally.h"
#include "core/team/shift.h"
#include "core/work/day_pace.h"

class QLabel;
class QPushButton;

namespace saikoku::ui {

class FactTable;
class NobodyNote;
class Workspace;

/// @brief The acting person's day on the start page: plan and pace, the lists they work on
/// with what is left, and one key that begins. Hidden when there is neither.
class QueuePanel : public QWidget {
    Q_OBJECT

public:
    explicit QueuePanel(Workspace& workspace, QWidget* parent = nullptr);

    void refresh();
    /// @brief Whether a list of one's own, or everybody's, has somebody left.
    bool canBegin() const;
    QPushButton* button() const { return m_begin; }
    NobodyNote& nobody() { return *m_nobody; }
    /// @brief The cases of the lists shown; everything when there is none.
    CaseCondition condition() const;

Q_SIGNALS:
    void beginWanted();
    void whyWanted();
    void changed();

private:
    struct Work {
        std::optional<qint64> planned;
        DayPace pace;
        QList<MyList> lists;
        QList<CallListTally> tallies;
        std::vector<Shift> shifts;
    };
    void show(const Work& work);

    Workspace& m_workspace;
    QLabel* m_plan;
    FactTable* m_lists;
    QPushButton* m_begin;
    NobodyNote* m_nobody;
    QStringList m_names;
    qint64 m_left = 0;
};

}  // namespace saikoku::ui
