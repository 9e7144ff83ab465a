#pragma once

#include <QWidget>

#include "core/base/typed_id.h"

class QComboBox;
class QLineEdit;
class QToolButton;

namespace saikoku::ui {

class PresenceButton;
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
    QLineEdit* search() const { return m_search; }
    /// @brief Null for who makes no calls.
    PresenceButton* presence() const { return m_presence; }

Q_SIGNALS:
    void searchWanted(const QString& text);
    /// Down: the keyboard goes into what was found.
    void searchLeft();
    /// Esc: the keyboard goes back to where it was.
    void searchCancelled();
    void lockWanted();
    /// The telephone's state was clicked: how it is set up.
    void phoneSettingWanted();
    void passwordWanted();
    /// What was found of the person's own calls.
    void reviewsWanted();
    void signOutWanted();
    void campaignWanted(saikoku::CampaignId campaign);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fillCampaigns();
    QToolButton* addButton(const QString& name);
    void followPhone();
    void showPhone();

    Workspace& m_workspace;
    QComboBox* m_campaign;
    QLineEdit* m_search;
    PresenceButton* m_presence = nullptr;
    QToolButton* m_lock;
    QToolButton* m_actor;
    QToolButton* m_phone = nullptr;
};

}  // namespace saikoku::ui
