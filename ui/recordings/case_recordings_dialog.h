#pragma once

#include <QDialog>

#include "core/recordings/recording.h"

class QLabel;

namespace saikoku::ui {

class FactTable;
class RecordingPlayer;
class Workspace;

/// @brief The recorded calls of a case (Ctrl+R): Enter hears the marked one, with a reason, for who may.
class CaseRecordingsDialog : public QDialog {
    Q_OBJECT

public:
    CaseRecordingsDialog(Workspace& workspace, const QList<Recording>& recordings, QWidget* parent = nullptr);

private:
    void build();
    void hear();
    void complain(const QString& sentence);

    Workspace& m_workspace;
    QList<Recording> m_recordings;
    FactTable* m_table;
    RecordingPlayer* m_player;
    QLabel* m_problem;
};

}  // namespace saikoku::ui
