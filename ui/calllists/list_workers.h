#pragma once

#include <QWidget>

#include "core/queue/hand_outs.h"

class QComboBox;
class QPushButton;
class QSpinBox;

namespace saikoku::ui {

class FactTable;

/// @brief Who works on the chosen list, and whom it is given to besides.
class ListWorkers : public QWidget {
    Q_OBJECT

public:
    explicit ListWorkers(QWidget* parent = nullptr);

    void setPossible(const QList<ListWorker>& workers);
    void setWorkers(const QList<ListWorker>& workers);
    /// @brief Of a list that is open alone.
    void setCanGive(bool can);

Q_SIGNALS:
    /// Login or group, share and turn; the list is the chosen one.
    void giveWanted(const saikoku::HandOutWish& wish);

private:
    QList<ListWorker> m_possible;
    FactTable* m_table;
    QComboBox* m_to;
    QSpinBox* m_share;
    QSpinBox* m_turn;
    QPushButton* m_give;
};

}  // namespace saikoku::ui
