#pragma once

#include <QElapsedTimer>
#include <QList>
#include <QTimer>
#include <QWidget>

#include "core/base/error.h"
#include "ui/frame/way_on.h"

class QToolButton;
class QVBoxLayout;

namespace saikoku::ui {

/// @brief The one place where errors and news are shown; it does not steal the keyboard.
/// News goes by itself, an error stays until it is closed or the next one comes, and up to
/// four sentences nothing is replaced before it could be read. Cancelling shows nothing.
class NoticeBar : public QWidget {
    Q_OBJECT

public:
    explicit NoticeBar(QWidget* parent = nullptr);

    void showError(const Error& error);
    /// @brief In passing, e.g. "recorded".
    void showNews(const QString& sentence);
    /// @brief To be read, e.g. where a file was written: stays longer.
    void showAnnouncement(const QString& sentence);
    /// @brief A sentence that leads on to something: a button says to what, goOn() goes there. It stays
    /// until then, or until the next case.
    void showWayOn(const QString& sentence, const WayOn& way);
    /// @brief Where the newest of them leads; false when none does.
    bool goOn();
    /// @brief What is under way, until the next such sentence; an empty one ends it.
    void showProgress(const QString& sentence);
    /// @brief Takes errors and what leads on away, and leaves news.
    void clearError();
    /// @brief Takes news away that hold no more.
    void clearNews();
    void dismiss();
    /// @brief Every sentence shown, the oldest first.
    QString text() const;
    /// @brief How long news and announcements stay, milliseconds.
    void setStay(int news, int announcement);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    enum class Kind { News, Progress, Error };
    struct Notice {
        Kind kind;
        QString sentence;
        QWidget* line;
        qint64 since;  ///< on m_clock
        qint64 until;  ///< 0: stays
        WayOn way = {};
    };

    void add(Kind kind, const QString& sentence, int stay, const WayOn& way = {});
    template <class Condition>
    void remove(Condition condition);
    QWidget* makeLine(Kind kind, const QString& sentence, const WayOn& way);
    void passTime();
    void refresh();
    void colour(const Notice& notice) const;
    bool hasError() const;

    QElapsedTimer m_clock;
    QTimer m_next;
    int m_newsStay;
    int m_announcementStay;
    QList<Notice> m_notices;
    QVBoxLayout* m_lines;
    QToolButton* m_close;
};

}  // namespace saikoku::ui
