#pragma once

#include <QAbstractButton>

namespace saikoku::ui {

/// @brief An answer of a script with the key that gives it: "5 the person". Its words take two lines rather
/// than half a row.
class AnswerKey : public QAbstractButton {
    Q_OBJECT

public:
    /// @param key the digit that with Alt gives it; nothing: none is left
    AnswerKey(const QString& key, const QString& words, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QString shown() const;
};

}  // namespace saikoku::ui
