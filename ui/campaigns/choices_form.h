#pragma once

#include <QWidget>

#include "core/contact/campaign_words.h"

class QTableWidget;

namespace saikoku::ui {

/// @brief A campaign's own results and reasons as rows to be typed: names, what a result counts as,
/// whether it is final, whether it is offered. The last row takes a new one and gives it a code; what
/// is on file can be withdrawn and never taken out.
class ChoicesForm : public QWidget {
    Q_OBJECT

public:
    explicit ChoicesForm(QWidget* parent = nullptr);

    void show(const CampaignChoices& choices);
    CampaignChoices choices() const;

Q_SIGNALS:
    void changed();

private:
    QTableWidget* addTable(const QString& title, const QStringList& headings, const QString& name);
    void setResult(int row, const CampaignResult& result);
    void setReason(int row, const CampaignReason& reason);
    void addEmptyRows();
    void onChanged();

    QTableWidget* m_results;
    QTableWidget* m_reasons;
    bool m_showing = false;
};

}  // namespace saikoku::ui
