#pragma once

#include <QWidget>

#include "core/eligibility/eligibility.h"
#include "core/cases/case_file.h"

class QButtonGroup;
class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;
class QVBoxLayout;

namespace saikoku::ui {

/// @brief The case's numbers with what became of calls to each, and a field for
/// another one; one is chosen, F2 dials it. Up and Down choose.
class PhonesPanel : public QWidget {
    Q_OBJECT

public:
    explicit PhonesPanel(QWidget* parent = nullptr);

    /// @brief Chooses the first number that may be called now.
    void show(const CaseFile& file, const Eligibility& answer, QDate today);
    /// @brief The answer alone, when time has passed or a rule was changed: what is chosen or typed stays.
    void showAnswer(const Eligibility& answer);
    /// @brief Digits of the chosen number; empty when there is none. A number typed
    /// by hand as it was typed, when it can't be read.
    QString chosen() const;
    /// @brief The chosen number as it is dialled and recorded; BadInput for one typed by
    /// hand that is none.
    Result<QString> numberToDial() const;
    void choose(const QString& digits);
    void setDialEnabled(bool enabled);

    /// @brief What came of the calls to the number, in one line.
    static QString historyOf(const PhoneOnFile& phone, QDate today);

Q_SIGNALS:
    /// Ctrl+B: numbers and wishes are to be changed.
    void changeWanted();
    void dialWanted(const QString& digits);
    void chosenChanged(const QString& digits);

private:
    void addTitle();
    void addWishes(const ContactWishes& wishes);
    QWidget* addTypedRow();
    void orderTabs();
    void labelButtons();
    QPushButton* addButton(QWidget* row, const QString& name);
    QWidget* addRow(const PhoneOnFile& phone, bool ofCompany, QDate today);

    QVBoxLayout* m_rows;
    QButtonGroup* m_group;
    QWidget* m_tabPlace;  ///< where the numbers stand in the tab order
    QList<QPushButton*> m_dial;  ///< by row, the typed number's last: F2 stands on the one it dials
    QList<QLabel*> m_past;   ///< by row: its history, or why it may not be called
    QStringList m_digits;
    QRadioButton* m_typedChoice = nullptr;
    QLineEdit* m_typed = nullptr;
};

}  // namespace saikoku::ui
