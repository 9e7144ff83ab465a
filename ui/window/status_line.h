#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;

namespace saikoku::ui {

class Workspace;

/// @brief The bottom line: business date, the day's pace, the next appointment.
class StatusLine : public QWidget {
    Q_OBJECT

public:
    explicit StatusLine(Workspace& workspace, QWidget* parent = nullptr);

    void refresh();
    QString text() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Workspace& m_workspace;
    QLabel* m_text;
    QTimer m_timer;
};

}  // namespace saikoku::ui
