#pragma once

#include <QObject>
#include <QString>

class QDialog;

namespace saikoku::ui {

/// @brief F1 in a window of its own: which key leads to which of its fields and buttons. One stands over the
/// whole program (QCoreApplication::installEventFilter), because the screen's own F1 hears nothing while a
/// dialog is open.
class DialogHelp : public QObject {
    Q_OBJECT

public:
    explicit DialogHelp(QObject* parent = nullptr) : QObject(parent) {}

    bool eventFilter(QObject* watched, QEvent* event) override;
};

/// @brief One line a field or button that can be used now, in the order in which Tab goes; then Esc.
QString dialogHelpText(const QDialog& dialog);

}  // namespace saikoku::ui
