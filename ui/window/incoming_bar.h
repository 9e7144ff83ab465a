#pragma once

#include <QList>
#include <QWidget>

#include "core/cases/case_summary.h"

class QHBoxLayout;
class QLabel;

namespace saikoku::ui {

/// @brief Under the head while a call comes in: the number and whose it may be.
class IncomingBar : public QWidget {
    Q_OBJECT

public:
    explicit IncomingBar(QWidget* parent = nullptr);

    /// @brief `cases`: nobody (unknown or withheld), one, or several to choose from.
    void show(const QString& phoneDigits, const QList<CaseSummary>& cases);

Q_SIGNALS:
    void chosen(saikoku::TaxpayerId taxpayer);
    void searchWanted();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QLabel* m_text;
    QHBoxLayout* m_choices;
};

}  // namespace saikoku::ui
