#pragma once

#include "core/dialling/dialler_settings.h"
#include "ui/frame/screen.h"

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace saikoku {
class Dialler;
}

namespace saikoku::ui {

class LetterSenderForm;
class Workspace;

/// @brief 設定: what this seat prefers and how it reaches its telephone.
class SettingsScreen : public Screen {
    Q_OBJECT

public:
    explicit SettingsScreen(Workspace& workspace, QWidget* parent = nullptr);
    ~SettingsScreen() override;

    void enter() override;
    bool mayLeave() override;
    bool holdsWork() const override;
    /// @brief The keyboard to the telephone's kind.
    void focusTelephone();

private:
    void buildScreenPart(QFormLayout* form);
    void buildPhonePart(QFormLayout* form);
    void buildOfficePart(QFormLayout* form);
    void showPhone(const DiallerSettings& settings);
    DiallerSettings enteredPhone() const;
    void openPhoneFields();
    void testPhone();
    bool isInUse(const DiallerSettings& settings) const;
    void savePhone();
    void sayPhone(const QString& sentence, bool isProblem);

    Workspace& m_workspace;
    QDoubleSpinBox* m_font;
    QComboBox* m_language;
    QComboBox* m_dates;
    QComboBox* m_brightness;
    QSpinBox* m_idle;
    QLineEdit* m_office = nullptr;
    LetterSenderForm* m_letters = nullptr;
    QFormLayout* m_phoneForm = nullptr;
    QComboBox* m_kind;
    QLineEdit* m_name;
    QLineEdit* m_host;
    QSpinBox* m_port;
    QLineEdit* m_recordings;
    QLineEdit* m_dialCommand;
    QLineEdit* m_hangUpCommand;
    QLineEdit* m_answerCommand;
    QComboBox* m_scheme;
    QLineEdit* m_outside;
    QComboBox* m_callerId;
    QSpinBox* m_ring;
    QPushButton* m_test;
    QLabel* m_phoneState;
    std::unique_ptr<Dialler> m_tried;
};

}  // namespace saikoku::ui
