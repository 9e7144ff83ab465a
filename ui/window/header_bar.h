#pragma once

#include <QTimer>
#include <QWidget>

#include "core/base/typed_id.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QToolButton;

namespace saikoku::ui {

class Workspace;

/// @brief The top line: the work chosen, the search over everything, who sits
/// here and how the telephone is. While a call comes in: who calls.
class HeaderBar : public QWidget {
    Q_OBJECT

public:
    explicit HeaderBar(Workspace& workspace, QWidget* parent = nullptr);

    void focusSearch();
    void clearSearch();
    /// @brief The work as it is, e.g. after another one was refused.
    void showCampaign();
    /// @brief A sentence in passing, at the right of the search; nothing moves for it.
    void showNews(const QString& sentence);
    QString news() const;
    QLineEdit* search() const { return m_search; }

Q_SIGNALS:
    void searchWanted(const QString& text);
    /// Esc or Down: the keyboard goes back to the screen.
    void searchLeft();
    void passwordWanted();
    void signOutWanted();
    void campaignWanted(saikoku::CampaignId campaign);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void followPhone();
    void showPhone();

    Workspace& m_workspace;
    QComboBox* m_campaign;
    QLineEdit* m_search;
    void elideNews();

    QLabel* m_news;
    QString m_newsText;
    QTimer m_newsEnd;
    QToolButton* m_actor;
    QLabel* m_phone = nullptr;
};

}  // namespace saikoku::ui
