#pragma once

#include <QWidget>

#include "core/work/office_profile.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace saikoku::ui {

class Workspace;

/// @brief What letters say of the office: department, address, telephone, hours, signer, and the official
/// seal. Without name, address and telephone it is not saved. For who may change the office's settings.
class LetterSenderForm : public QWidget {
    Q_OBJECT

public:
    explicit LetterSenderForm(Workspace& workspace, QWidget* parent = nullptr);

    void read();
    /// @brief Whether something was typed and not saved.
    bool isTouched() const;

private:
    LetterSender typed() const;
    QLineEdit* firstMissing() const;
    void save();
    void chooseSeal();
    void removeSeal();
    void showSeal(bool has);

    Workspace& m_workspace;
    QLineEdit* m_name;
    QLineEdit* m_department;
    QLineEdit* m_postcode;
    QLineEdit* m_address;
    QLineEdit* m_phone;
    QLineEdit* m_hours;
    QLineEdit* m_signer;
    QLabel* m_seal;
    QPushButton* m_removeSeal;
    LetterSender m_stored;  ///< as it stands in the fields when nothing is typed
};

}  // namespace saikoku::ui
