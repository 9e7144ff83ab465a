#pragma once

#include <QWidget>

#include "core/exchange/import_monitor.h"

class QLabel;
class QProgressBar;
class QPushButton;

namespace saikoku::ui {

/// @brief While files are read and rows written: what is being done, how far it
/// is, and Cancel.
class ProgressPage : public QWidget {
    Q_OBJECT

public:
    explicit ProgressPage(QWidget* parent = nullptr);

    void begin(bool dryRun);
    void show(ImportPhase phase, qint64 done, qint64 total);
    void showCancelling();

Q_SIGNALS:
    void cancelWanted();

private:
    QLabel* m_title;
    QLabel* m_phase;
    QProgressBar* m_bar;
    QPushButton* m_cancel;
};

}  // namespace saikoku::ui
