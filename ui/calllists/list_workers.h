#pragma once

#include <QHash>
#include <QWidget>

#include "core/queue/hand_outs.h"

class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;

namespace saikoku::ui {

class FactTable;

/// @brief Who works on the chosen list, and whom it is given to besides; whoever is marked, with all of
/// their lists in the order and the mix in which the queue asks them. F6 and F7 move a list to an
/// earlier or later turn.
class ListWorkers : public QWidget {
    Q_OBJECT

public:
    explicit ListWorkers(QWidget* parent = nullptr);

    void setPossible(const QList<ListWorker>& workers);
    /// @param mixes the lists of each worker, by workerKey()
    void setWorkers(const QList<ListWorker>& workers, const QHash<QString, QList<ListMix>>& mixes);
    static QString workerKey(const ListWorker& worker) { return (worker.isGroup ? QLatin1Char('g') : QLatin1Char('p')) + (worker.isGroup ? worker.name : worker.login); }
    /// @brief Whether the marked worker's list may come earlier or later.
    bool canMove(int by) const;
    void move(int by);
    /// @brief Of a list that is open alone.
    void setCanGive(bool can);

Q_SIGNALS:
    /// Login or group, share and turn; the list is the chosen one.
    void giveWanted(const saikoku::HandOutWish& wish);
    void markedChanged();

private:
    void follow();
    const ListWorker* marked() const;

    QList<ListWorker> m_possible;
    QList<ListWorker> m_workers;
    QHash<QString, QList<ListMix>> m_mixes;
    bool m_canGive = false;
    FactTable* m_table;
    QLabel* m_mix;
    QComboBox* m_to;
    QSpinBox* m_share;
    QSpinBox* m_turn;
    QPushButton* m_give;
};

}  // namespace saikoku::ui
