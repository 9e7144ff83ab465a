#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;

namespace saikoku::ui {

class Workspace;

/// @brief The bottom line: business date, the day's pace, the next appointment, callbacks that are due.
class StatusLine : public QWidget {
    Q_OBJECT

public:
    explicit StatusLine(Workspace& workspace, QWidget* parent = nullptr);

    void refresh();
    QString text() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void tell();

    Workspace& m_workspace;
    QString m_day;      ///< date, office and pace
    QString m_unread;   ///< what stands at the end
    bool m_isKnown = false;
    QLabel* m_text;
    QTimer m_timer;
};

}  // namespace saikoku::ui
