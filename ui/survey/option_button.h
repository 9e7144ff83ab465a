#pragma once

#include <QAbstractButton>

namespace saikoku::ui {

/// @brief An answer to choose: its key, whether it is given, its words in as many lines as they take.
class OptionButton : public QAbstractButton {
    Q_OBJECT

public:
    explicit OptionButton(QWidget* parent = nullptr);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QRect wordsIn(int width) const;
};

}  // namespace saikoku::ui
