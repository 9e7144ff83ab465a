#pragma once

#include <QPlainTextEdit>

namespace saikoku::ui {

/// @brief One sentence, in as many lines as it takes: Enter and Tab go on to the next field.
class WrappedLine : public QPlainTextEdit {
    Q_OBJECT

public:
    /// @param longest letters; more are not taken
    WrappedLine(int lines, int longest, QWidget* parent = nullptr);

    void setText(const QString& text);
    QString text() const;

Q_SIGNALS:
    /// By a person, not by setText().
    void textEdited();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void onChanged();

    int m_longest;
    bool m_isSetting = false;
};

}  // namespace saikoku::ui
