#pragma once

#include <QDialog>
#include <QStringList>

class QLabel;
class QLineEdit;
class QListWidget;

namespace saikoku::ui {

/// @brief One of the usual answers by its digit, or words of one's own: 0 or a letter goes to the line for
/// them.
class ChoiceDialog : public QDialog {
    Q_OBJECT

public:
    /// @param usual nine at most have a digit
    ChoiceDialog(const QString& title, const QString& label, const QStringList& usual,
                 QWidget* parent = nullptr);

    const QString& chosen() const { return m_chosen; }

    void accept() override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void choose(int row);
    bool takeKey(int key, const QString& text);

    QStringList m_usual;
    QListWidget* m_list;
    QLineEdit* m_own;
    QString m_chosen;
};

}  // namespace saikoku::ui
