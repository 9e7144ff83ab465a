#pragma once

#include <QWidget>

#include "core/eligibility/eligibility.h"

class QLabel;

namespace saikoku::ui {

/// @brief 架電可否: whether the case may be called now; if not, every reason with
/// the moment it ends, and the next callable moment.
class CallablePanel : public QWidget {
    Q_OBJECT

public:
    explicit CallablePanel(QWidget* parent = nullptr);

    void show(const Eligibility& answer, QDate today);
    void showUnknown(const QString& sentence);

private:
    QLabel* m_headline;
    QLabel* m_reasons;
};

}  // namespace saikoku::ui
