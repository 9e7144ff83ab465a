#pragma once

#include "core/recordings/recording.h"
#include "core/recordings/recordings.h"
#include "ui/frame/screen.h"

class QComboBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace saikoku::ui {

class FactTable;
class RecordingPlayer;
class Workspace;

/// @brief 録音: the recorded calls, for who may hear them. They are sought by day, person and caller; heard
/// with a reason; kept longer or by the rule again; who heard one is told. Whoever may set rules switches
/// recording on and off here.
class RecordingsScreen : public Screen {
    Q_OBJECT

public:
    explicit RecordingsScreen(Workspace& workspace, QWidget* parent = nullptr);

    bool can(Action action) const override;
    void perform(Action action) override;
    QString keyLabel(Action action) const override;
    QStringList helpLines() const override;
    void enter() override;

private:
    struct Shown {
        RecordingList list;
        RecordingState state;
    };

    void build();
    QHBoxLayout* buildSearch();
    QHBoxLayout* buildButtons();
    Result<RecordingQuery> query() const;
    void refresh();
    void show(const Shown& shown);
    void followMarked();
    void hear();
    void mark();
    void tellHearings();
    void eraseDue();
    void showPurpose();
    void changeRule();
    const RecordingRow* marked() const;

    Workspace& m_workspace;
    QList<RecordingRow> m_rows;
    QComboBox* m_part;
    QLineEdit* m_from;
    QLineEdit* m_to;
    QLineEdit* m_person;
    QLineEdit* m_operator;
    QLabel* m_state;
    QLabel* m_count;
    FactTable* m_table;
    RecordingPlayer* m_player;
    QPushButton* m_hear;
    QPushButton* m_mark;
    QPushButton* m_heardBy;
    bool m_takesKeyboard = false;  ///< entered, what is shown still to come
};

}  // namespace saikoku::ui
