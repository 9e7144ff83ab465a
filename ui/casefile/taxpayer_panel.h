#pragma once

#include <QWidget>

#include "core/cases/case_file.h"

class QLabel;
class QPushButton;

namespace saikoku::ui {

class LabelChips;
class NameLabel;

/// @brief Who it is, at the case's upper left.
class TaxpayerPanel : public QWidget {
    Q_OBJECT

public:
    explicit TaxpayerPanel(QWidget* parent = nullptr);

    /// @param mayReveal whether the acting person may unmask a protected one
    void show(const CaseFile& file, QDate today, bool mayReveal);

Q_SIGNALS:
    void revealWanted();
    /// Ctrl+T: labels are to be put or taken off.
    void labelsWanted();

private:
    void showPerson(const CaseFile& file, QDate today);
    void showMark(const CaseFile& file, bool mayReveal);

    NameLabel* m_name;
    QLabel* m_kana;
    LabelChips* m_labels;
    QLabel* m_number;
    QLabel* m_mark;
    QPushButton* m_reveal;
    QLabel* m_birthName;
    QLabel* m_birth;
    QLabel* m_address;
    QLabel* m_household;
    QLabel* m_operator;
    QLabel* m_claims;
};

}  // namespace saikoku::ui
