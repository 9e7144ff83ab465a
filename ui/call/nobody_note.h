#pragma once

#include <QWidget>

#include "core/queue/queue_reasons.h"

class QLabel;
class QPushButton;

namespace saikoku::ui {

class Workspace;

/// @brief Nobody of the lists may be called now: that it is so, from when on somebody may, what
/// stands against it most, and a button that leads to かけられない理由 of exactly those cases.
class NobodyNote : public QWidget {
    Q_OBJECT

public:
    explicit NobodyNote(Workspace& workspace, QWidget* parent = nullptr);

    /// @brief That nobody is left; why is still being asked.
    void begin(const QString& sentence);
    void show(const QueueStop& stop);
    void clear();
    /// @brief What stands there, in sentences.
    QString text() const { return m_said; }
    QPushButton* button() const { return m_why; }

Q_SIGNALS:
    void whyWanted();

private:
    Workspace& m_workspace;
    QLabel* m_text;
    QPushButton* m_why;
    QString m_sentence;
    QString m_said;
};

}  // namespace saikoku::ui
