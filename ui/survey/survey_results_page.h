#pragma once

#include <QWidget>

#include "core/surveys/surveys.h"

class QLabel;

namespace saikoku::ui {

class FactTable;
class Workspace;

/// @brief What was answered to a survey so far: how often each answer, and how far the quotas are.
class SurveyResultsPage : public QWidget {
    Q_OBJECT

public:
    explicit SurveyResultsPage(Workspace& workspace, QWidget* parent = nullptr);

    /// @brief Counts anew, in the worker.
    void ask(CampaignId campaign);

private:
    void show(const SurveyResults& results);
    void write();

    Workspace& m_workspace;
    CampaignId m_campaign;
    QLabel* m_sums;
    FactTable* m_table;
};

}  // namespace saikoku::ui
