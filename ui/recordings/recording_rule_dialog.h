#pragma once

#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace saikoku::ui {

class Workspace;

/// @brief The office's rule of recorded calls: on or off, for which campaigns, how long, why, and what is
/// said. For who may set rules; whose decision it is must be named.
class RecordingRuleDialog : public QDialog {
    Q_OBJECT

public:
    explicit RecordingRuleDialog(Workspace& workspace, QWidget* parent = nullptr);

private:
    void build();
    void show();
    void store();

    Workspace& m_workspace;
    QCheckBox* m_on;
    QLineEdit* m_campaigns;
    QSpinBox* m_keep;
    QSpinBox* m_marked;
    QCheckBox* m_announced;
    QLineEdit* m_announcement;
    QPlainTextEdit* m_purpose;
    QLineEdit* m_source;
    QLabel* m_problem;
};

}  // namespace saikoku::ui
