#pragma once

#include <QDialog>

#include "core/contact/case_label.h"
#include "core/work/case_labels.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;

namespace saikoku {
class Session;
}

namespace saikoku::ui {

/// @brief Puts labels on a case and takes them off (Ctrl+T): a digit or Space turns one of the words
/// over, another word is typed with its colour and last day; Enter there puts it.
class LabelDialog : public QDialog {
    Q_OBJECT

public:
    LabelDialog(Session& session, CampaignId campaign, TaxpayerId taxpayer, const QList<CaseLabel>& labels, QWidget* parent = nullptr);

    bool isChanged() const { return m_isChanged; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildList();
    void build();
    void turn(int row);
    void putTyped();
    void complain(const QString& sentence);

    Session& m_session;
    CampaignId m_campaign;
    TaxpayerId m_taxpayer;
    QList<CaseLabel> m_labels;
    QList<LabelWord> m_words;
    bool m_isChanged = false;
    QListWidget* m_list;
    QLineEdit* m_text;
    QComboBox* m_colour;
    QLineEdit* m_until;
    QLabel* m_problem;
};

}  // namespace saikoku::ui
