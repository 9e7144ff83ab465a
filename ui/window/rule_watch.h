#pragma once

#include <QList>
#include <QObject>
#include <QTimer>

#include <memory>

namespace saikoku {
class BusinessCalendar;
struct CallingRules;
struct CampaignInfo;
struct CampaignWords;
}  // namespace saikoku

namespace saikoku::ui {

class Workspace;

/// @brief Looks every few seconds, behind the worker's back, whether another seat changed the hours, days or limits of calling, and
/// has what this seat shows judged anew (Workspace::rulesChanged); likewise whether there are other campaigns or results of theirs
/// (Workspace::followCampaigns).
class RuleWatch : public QObject {
    Q_OBJECT

public:
    explicit RuleWatch(Workspace& workspace, QObject* parent = nullptr);

private:
    void look();
    /// Whether they are others than those seen last.
    bool learnRules();
    void followCampaigns(const QList<CampaignInfo>& list);

    Workspace& m_workspace;
    QTimer m_timer;
    bool m_isAsking = false;
    std::shared_ptr<const CallingRules> m_rules;
    std::shared_ptr<const BusinessCalendar> m_calendar;
    std::shared_ptr<const CampaignWords> m_words;
    QList<CampaignInfo> m_campaigns;
};

}  // namespace saikoku::ui
