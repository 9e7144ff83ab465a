#pragma once

#include <QDialog>

#include <vector>

#include "core/letters/letter_addresses.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace saikoku {
class Session;
struct CaseFile;
}  // namespace saikoku

namespace saikoku::ui {

class FactTable;

/// @brief Where letters of a case go instead of the home address: 送付先, representative, heir, or what a
/// protected person gave. Enter adds one, an earlier one of its kind ends with it; Del takes the marked one
/// back.
class LetterAddressDialog : public QDialog {
    Q_OBJECT

public:
    LetterAddressDialog(Session& session, CampaignId campaign, const CaseFile& file,
                        QWidget* parent = nullptr);

    bool isChanged() const { return m_isChanged; }

    void accept() override;

private:
    void build(const QString& title);
    void refresh();
    void end();
    void showProblem(const QString& sentence);
    Result<OfficeLetterAddress> typed() const;
    LetterAddressKind kind() const;

    Session& m_session;
    CampaignId m_campaign;
    TaxpayerId m_taxpayer;
    std::vector<OfficeLetterAddress> m_addresses;
    FactTable* m_table;
    QComboBox* m_kind;
    QLineEdit* m_name;
    QLineEdit* m_honorific;
    QLineEdit* m_careOf;
    QLineEdit* m_postcode;
    QLineEdit* m_address;
    QLineEdit* m_building;
    QLineEdit* m_source;
    QLineEdit* m_until;
    QLabel* m_problem;
    QPushButton* m_end;
    bool m_isChanged = false;
};

}  // namespace saikoku::ui
