#pragma once

#include <QDialog>

#include "core/arrears/office_phone.h"
#include "core/cases/case_file.h"

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace saikoku {
class Session;
}

namespace saikoku::ui {

class FactTable;

/// @brief A person's numbers and wishes (Ctrl+B): adds a number with its source, retires or chooses
/// the one that is marked, and keeps how the person wishes to be contacted.
class ContactDialog : public QDialog {
    Q_OBJECT

public:
    ContactDialog(Session& session, const CaseFile& file, CampaignId campaign, QWidget* parent = nullptr);

    bool isChanged() const { return m_isChanged; }

private:
    void buildNumbers(QWidget* parent);
    void buildWishes(QWidget* parent);
    QLineEdit* addLine(QFormLayout* form, const QString& label, const QString& name, const QString& hint = {});
    void showNumbers();
    void showWishes();
    void change(PhoneAction action);
    void liftMarks();
    void saveWishes();
    void complain(const QString& sentence);
    bool readAgain();

    Session& m_session;
    CaseFile m_file;
    CampaignId m_campaign;
    bool m_isChanged = false;
    FactTable* m_numbers = nullptr;
    QLineEdit* m_number = nullptr;
    QComboBox* m_kind = nullptr;
    QComboBox* m_source = nullptr;
    QLineEdit* m_remark = nullptr;
    QComboBox* m_channel = nullptr;
    QComboBox* m_relay = nullptr;
    QLineEdit* m_language = nullptr;
    QLineEdit* m_interpreter = nullptr;
    QLineEdit* m_workplace = nullptr;
    QLineEdit* m_note = nullptr;
    QLabel* m_problem = nullptr;
};

}  // namespace saikoku::ui
