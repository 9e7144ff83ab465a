#pragma once

#include <QDialog>

#include <atomic>
#include <memory>

#include "core/base/result.h"
#include "reports/booklet.h"

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;

namespace saikoku::ui {

class Workspace;

/// @brief The month's reports as one PDF: which month, and where it goes. What could not be taken in is told.
class BookletDialog : public QDialog {
    Q_OBJECT

public:
    explicit BookletDialog(Workspace& workspace, QWidget* parent = nullptr);

    void accept() override;
    /// @brief Stops what is being made, else closes.
    void reject() override;

private:
    void take(const Result<reports::BookletWritten>& written, const QString& fileName);
    void setRunning(bool isRunning);

    Workspace& m_workspace;
    std::shared_ptr<std::atomic_bool> m_running;
    QComboBox* m_month;
    QLabel* m_news;
    QProgressBar* m_bar;
    QPushButton* m_make;
};

}  // namespace saikoku::ui
