#pragma once

#include <QWidget>

#include "core/base/error.h"

class QLabel;
class QToolButton;

namespace saikoku::ui {

/// @brief The one place where errors and news are shown: a line under the head
/// that does not steal the keyboard. Cancelling shows nothing.
class NoticeBar : public QWidget {
    Q_OBJECT

public:
    explicit NoticeBar(QWidget* parent = nullptr);

    void showError(const Error& error);
    void showNews(const QString& sentence);
    /// @brief Takes an error away, and leaves news.
    void clearError();
    QString text() const;

private:
    void colour();
    void show(const QString& mark, const QString& sentence, bool isError);

    QLabel* m_mark;
    QLabel* m_text;
    QToolButton* m_close;
    bool m_isError = false;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
};

}  // namespace saikoku::ui
