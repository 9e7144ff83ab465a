#pragma once

#include <QWidget>

#include "core/cases/case_file.h"

class QLabel;

namespace saikoku::ui {

/// @brief What is owed and what stands against asking for it: beside the person.
class ArrearsPanel : public QWidget {
    Q_OBJECT

public:
    explicit ArrearsPanel(QWidget* parent = nullptr);

    void show(const CaseFile& file, QDate today);

private:
    void showMoney(bool hasMoney);
    /// With its name beside it.
    void showFact(QLabel* value, bool isShown);
    void showHolds(const QList<Hold>& holds);
    void showLimitation(QDate expiry, bool isNear, QDate today);

    QLabel* m_title;
    QLabel* m_owed;
    QLabel* m_owedParts;
    QLabel* m_holds;
    QLabel* m_terms;
    QLabel* m_status;
    QLabel* m_promise;
    QLabel* m_limitation;
};

}  // namespace saikoku::ui
