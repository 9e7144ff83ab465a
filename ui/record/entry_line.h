#pragma once

#include <QLineEdit>

namespace saikoku::ui {

/// @brief A field of the record strip: Enter moves on, Up and Down and a few
/// other keys can be given a meaning.
class EntryLine : public QLineEdit {
    Q_OBJECT

public:
    explicit EntryLine(QWidget* parent = nullptr) : QLineEdit(parent) {}

    /// @brief A printable key that is a command here instead of a letter.
    void setCommandKey(QChar key) { m_commandKey = key; }

    /// @brief Long text: coming back goes on at its end and selects nothing.
    void keepTextOnReturn() { m_keepsText = true; }

Q_SIGNALS:
    void movedOn();
    void commanded();
    void stepped(int by);  ///< Up +1, Down -1
    void left();           ///< the field lost the keyboard

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    QChar m_commandKey;
    bool m_keepsText = false;
};

}  // namespace saikoku::ui
