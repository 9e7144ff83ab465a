#pragma once

#include <QWidget>

#include "core/cases/case_file.h"

class QLabel;

namespace saikoku::ui {

class NameLabel;

/// @brief Who it is and what is owed, at the case's upper left.
class TaxpayerPanel : public QWidget {
    Q_OBJECT

public:
    explicit TaxpayerPanel(QWidget* parent = nullptr);

    void show(const CaseFile& file, QDate today);

private:
    void showPerson(const CaseFile& file, QDate today);
    void showArrears(const CaseFile& file, QDate today);

    NameLabel* m_name;
    QLabel* m_kana;
    QLabel* m_number;
    QLabel* m_mark;
    QLabel* m_birth;
    QLabel* m_address;
    QLabel* m_household;
    QLabel* m_operator;
    QLabel* m_owed;
    QLabel* m_owedParts;
    QLabel* m_terms;
    QLabel* m_status;
    QLabel* m_promise;
    QLabel* m_holds;
};

}  // namespace saikoku::ui
